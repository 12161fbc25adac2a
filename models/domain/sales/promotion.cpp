// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sales/promotion.h"

#include "models/domain/sales/allocation.h"

#include <QMap>

#include <tuple>

namespace comptoir
{

namespace
{

/// A line with what the search knows of it. Lines are visited from the cheapest to the dearest in an order made of
/// their contents alone, so that neither the scanning order nor a tie can change the result.
struct Candidate {
    qsizetype index = 0;
    const PromotableLine *line = nullptr;
    qint64 units = 0; ///< single items that can be counted; 0: only a share can be taken off
    bool taken = false;
};

qint64 countableUnits(const PromotableLine &line)
{
    const bool counted = line.baseUnit && line.quantity.unit() == Unit::Piece && !line.quantity.isNegative() &&
                         line.quantity.milli() % Quantity::milliPerUnit == 0;
    return counted ? line.quantity.milli() / Quantity::milliPerUnit : 0;
}

auto contentsOf(const PromotableLine &line)
{
    return std::tuple(line.unitPrice.minor(), line.amount.minor(), line.quantity.milli(), line.quantity.unit(),
                      line.product, line.category, line.baseUnit);
}

std::vector<Candidate> candidatesOf(const QList<PromotableLine> &lines)
{
    std::vector<Candidate> candidates;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PromotableLine &line = lines.at(i);
        if (line.amount.minor() > 0)
            candidates.push_back(Candidate{i, &line, countableUnits(line)});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return contentsOf(*a.line) < contentsOf(*b.line); });
    return candidates;
}

bool matches(const Promotion &promotion, const PromotableLine &line)
{
    const bool category = promotion.category.isEmpty() || promotion.category == line.category;
    const bool product =
        promotion.products.isEmpty() || (line.product.has_value() && promotion.products.contains(*line.product));
    return category && product;
}

std::vector<Candidate *> matchingLines(const Promotion &promotion, std::vector<Candidate> &candidates)
{
    const bool counting = promotion.kind != Promotion::Kind::PercentOff;
    std::vector<Candidate *> found;
    for (Candidate &candidate : candidates) {
        if (!candidate.taken && (!counting || candidate.units > 0) && matches(promotion, *candidate.line))
            found.push_back(&candidate);
    }
    return found;
}

/// The worth of some of a line's items, after the line's own discount; never more than the line.
Money worthOf(const Candidate &candidate, qint64 units)
{
    return candidate.line->amount.scaled(units, candidate.units, Rounding::HalfUp);
}

void give(Candidate &candidate, const Promotion &promotion, Money amount, QList<PromotionShare> &shares)
{
    candidate.taken = true;
    if (!amount.isZero())
        shares.append(PromotionShare{candidate.index, promotion.name, amount});
}

void applyPercentOff(const Promotion &promotion, const std::vector<Candidate *> &found, QList<PromotionShare> &shares)
{
    const qint64 percent = std::clamp<qint64>(promotion.percentPpm, 0, wholePpm);
    for (Candidate *candidate : found) {
        const Money amount = candidate->line->amount.scaled(percent, wholePpm, Rounding::HalfUp);
        if (!amount.isZero())
            give(*candidate, promotion, amount, shares);
    }
}

/// Every matching line takes part once one group is complete: the paid items are what earns the free ones.
void applyNForM(const Promotion &promotion, const std::vector<Candidate *> &found, QList<PromotionShare> &shares)
{
    if (promotion.payCount < 0 || promotion.buyCount <= promotion.payCount)
        return;
    qint64 items = 0;
    for (const Candidate *candidate : found)
        items = checkedAdd(items, candidate->units);
    qint64 free = items / promotion.buyCount * (promotion.buyCount - promotion.payCount);
    if (free == 0)
        return;
    for (Candidate *candidate : found) {
        const qint64 units = std::min(free, candidate->units);
        free -= units;
        give(*candidate, promotion, worthOf(*candidate, units), shares);
    }
}

/// How many complete bundles the lines hold; a product named twice is needed twice.
qint64 bundleCount(const QMap<ProductId, qint64> &needed, const std::vector<Candidate *> &found)
{
    QMap<ProductId, qint64> present;
    for (const Candidate *candidate : found) {
        qint64 &units = present[*candidate->line->product];
        units = checkedAdd(units, candidate->units);
    }
    std::optional<qint64> bundles;
    for (auto need = needed.begin(); need != needed.end(); ++need) {
        const qint64 possible = present.value(need.key()) / need.value();
        bundles = std::min(bundles.value_or(possible), possible);
    }
    return bundles.value_or(0);
}

void applyFixedBundle(const Promotion &promotion, const std::vector<Candidate *> &found, QList<PromotionShare> &shares)
{
    QMap<ProductId, qint64> needed;
    for (const ProductId &product : promotion.products)
        ++needed[product];
    if (needed.isEmpty() || promotion.bundlePriceMinor < 0)
        return;
    const qint64 bundles = bundleCount(needed, found);
    if (bundles == 0)
        return;
    std::vector<Candidate *> bundled;
    QList<qint64> worths;
    const Money price(promotion.bundlePriceMinor, found.front()->line->amount.currency());
    Money reduction = -price.scaled(bundles, 1, Rounding::Down);
    for (qint64 &need : needed)
        need = multiplyDivide(need, bundles, 1, Rounding::Down);
    // From the dearest: where one product is there at two prices, the customer gets the better bundle.
    for (auto at = found.rbegin(); at != found.rend(); ++at) {
        qint64 &need = needed[*(*at)->line->product];
        const qint64 units = std::min(need, (*at)->units);
        if (units == 0)
            continue;
        need -= units;
        const Money worth = worthOf(**at, units);
        reduction += worth;
        worths.append(worth.minor());
        bundled.push_back(*at);
    }
    if (reduction.minor() <= 0)
        return;
    const QList<Money> parts = allocate(reduction, worths);
    for (std::size_t i = 0; i < bundled.size(); ++i)
        give(*bundled[i], promotion, parts.at(static_cast<qsizetype>(i)), shares);
}

bool isOffered(const Promotion &promotion, const QList<QString> &coupons, QDate day)
{
    const bool always = !promotion.period.begin().isValid() && !promotion.period.end().isValid();
    const bool couponGiven = promotion.coupon.isEmpty() || coupons.contains(promotion.coupon, Qt::CaseInsensitive);
    return promotion.active && couponGiven && (always || promotion.period.contains(day));
}

std::vector<const Promotion *> offered(const QList<Promotion> &promotions, const QList<QString> &coupons, QDate day)
{
    std::vector<const Promotion *> offers;
    for (const Promotion &promotion : promotions) {
        if (isOffered(promotion, coupons, day))
            offers.push_back(&promotion);
    }
    std::stable_sort(offers.begin(), offers.end(), [](const Promotion *a, const Promotion *b) {
        return std::tie(a->priority, a->id) < std::tie(b->priority, b->id);
    });
    return offers;
}

} // namespace

QList<PromotionShare> applyPromotions(const QList<PromotableLine> &lines, const QList<QString> &coupons,
                                      const QList<Promotion> &promotions, QDate day)
{
    QList<PromotionShare> shares;
    std::vector<Candidate> candidates = candidatesOf(lines);
    for (const Promotion *promotion : offered(promotions, coupons, day)) {
        const std::vector<Candidate *> found = matchingLines(*promotion, candidates);
        switch (promotion->kind) {
        case Promotion::Kind::PercentOff:
            applyPercentOff(*promotion, found, shares);
            break;
        case Promotion::Kind::NForM:
            applyNForM(*promotion, found, shares);
            break;
        case Promotion::Kind::FixedBundle:
            applyFixedBundle(*promotion, found, shares);
            break;
        }
    }
    std::stable_sort(shares.begin(), shares.end(),
                     [](const PromotionShare &a, const PromotionShare &b) { return a.line < b.line; });
    return shares;
}

} // namespace comptoir
