// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sales/pricing.h"

#include "models/domain/common/guarded.h"
#include "models/domain/sales/allocation.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

Result<void> checkReturns(const Basket &basket, const QList<PricedLine> &returns)
{
    qsizetype next = 0;
    for (const BasketLine &line : basket.lines) {
        if (!line.returnOf)
            continue;
        if (next == returns.size() || returns.at(next).line.returnOf != line.returnOf)
            return misuse(u"bad_return"_s, u"The return of \"%1\" was not priced from its ticket."_s.arg(line.name));
        ++next;
    }
    if (next != returns.size())
        return misuse(u"bad_return"_s, u"More returns were priced than the ticket has."_s);
    return {};
}

Result<void> checkSize(const Basket &basket)
{
    if (basket.lines.isEmpty())
        return refuse(u"empty_basket"_s, u"The ticket has no line."_s);
    if (basket.lines.size() > limits::linesMax)
        return refuse(u"too_many_lines"_s, u"A ticket holds at most %1 lines."_s.arg(limits::linesMax));
    return {};
}

Result<void> checkSoldLine(const BasketLine &line, Currency currency)
{
    if (line.quantity.milli() <= 0 || line.quantity.milli() > limits::quantityMilliMax)
        return refuse(u"bad_quantity"_s,
                      u"%1 is not a quantity \"%2\" can be sold in."_s.arg(line.quantity.toShortDecimal(), line.name));
    if (line.unitPrice.currency() != currency)
        return refuse(u"currency_mismatch"_s, u"The price of \"%1\" is in %2, the ticket in %3."_s.arg(
                                                  line.name, line.unitPrice.currency().code(), currency.code()));
    if (line.unitPrice.isNegative() || line.unitPrice.minor() > limits::priceMinorMax)
        return refuse(u"bad_price"_s,
                      u"%1 is not a price \"%2\" can have."_s.arg(line.unitPrice.toDecimal(), line.name));
    return {};
}

/// What a discount takes off an amount (≥ 0).
Result<Money> discountOn(const Discount &discount, Money amount)
{
    if (discount.value < 0)
        return misuse(u"bad_discount"_s, u"A discount takes off, it is never negative."_s);
    const Money off = discount.kind == Discount::Kind::Percent
                          ? amount.scaled(discount.value, wholePpm, Rounding::HalfUp)
                          : Money(discount.value, amount.currency());
    const bool aboveWhole = discount.kind == Discount::Kind::Percent && discount.value > wholePpm;
    if (aboveWhole || off > amount)
        return refuse(u"discount_too_large"_s, u"A discount of %1 is more than the %2 it is taken from."_s.arg(
                                                   off.toDecimal(), amount.toDecimal()));
    return off;
}

void addDiscount(PricedLine &line, AppliedDiscount::Source source, const QString &label, Money amount)
{
    if (!amount.isZero())
        line.discounts.append(AppliedDiscount{source, label, amount});
}

Money afterDiscounts(const PricedLine &line)
{
    return line.gross - line.discountTotal();
}

Result<PricedLine> withLineDiscount(const BasketLine &line, Currency currency)
{
    COMPTOIR_TRY(checkSoldLine(line, currency));
    const Money zero = Money::zero(currency);
    const Money gross = line.unitPrice.scaled(line.quantity.milli(), Quantity::milliPerUnit, Rounding::HalfUp);
    PricedLine priced{line, gross, {}, zero, zero, zero, {}};
    if (line.discount) {
        const Result<Money> off = discountOn(*line.discount, gross);
        COMPTOIR_TRY(off);
        addDiscount(priced, AppliedDiscount::Source::Line, line.discount->label, *off);
    }
    return priced;
}

void takePromotions(QList<PricedLine> &sold, const QList<QString> &coupons, const PricingRules &rules)
{
    if (rules.promotions == nullptr)
        return;
    QList<PromotableLine> lines;
    for (const PricedLine &priced : std::as_const(sold)) {
        const BasketLine &line = priced.line;
        lines.append(PromotableLine{line.product, line.category, line.quantity, line.unitPrice, afterDiscounts(priced),
                                    line.unitFactorMilli == Quantity::milliPerUnit});
    }
    for (const PromotionShare &share : applyPromotions(lines, coupons, *rules.promotions, rules.day))
        addDiscount(sold[share.line], AppliedDiscount::Source::Promotion, share.label, share.amount);
}

Result<void> takeTicketDiscount(QList<PricedLine> &sold, const Discount &discount, Currency currency)
{
    Money amount = Money::zero(currency);
    QList<qint64> weights;
    for (const PricedLine &line : std::as_const(sold)) {
        amount += afterDiscounts(line);
        weights.append(afterDiscounts(line).minor());
    }
    const Result<Money> off = discountOn(discount, amount);
    COMPTOIR_TRY(off);
    const QList<Money> parts = allocate(*off, weights);
    for (qsizetype i = 0; i < sold.size(); ++i)
        addDiscount(sold[i], AppliedDiscount::Source::Ticket, discount.label, parts.at(i));
    return {};
}

Result<void> takeTaxes(QList<PricedLine> &sold, const PricingRules &rules)
{
    QList<TaxableLine> lines;
    for (const PricedLine &line : std::as_const(sold)) {
        const Result<QList<TaxRate>> rates = rules.taxes->ratesFor(line.line.taxClass, rules.day);
        COMPTOIR_TRY(rates);
        lines.append(TaxableLine{afterDiscounts(line), *rates});
    }
    const TaxedDocument taxed = computeTaxes(lines, rules.currency, rules.taxMode, rules.taxRounding);
    for (qsizetype i = 0; i < sold.size(); ++i) {
        const TaxedLine &from = taxed.lines.at(i);
        sold[i].net = from.net;
        sold[i].tax = from.tax;
        sold[i].total = from.total;
        sold[i].taxes = from.taxes;
    }
    return {};
}

Result<QList<PricedLine>> soldLines(const Basket &basket, const PricingRules &rules)
{
    QList<PricedLine> sold;
    for (const BasketLine &line : basket.lines) {
        if (line.returnOf)
            continue;
        const Result<PricedLine> priced = withLineDiscount(line, rules.currency);
        COMPTOIR_TRY(priced);
        sold.append(*priced);
    }
    takePromotions(sold, basket.coupons, rules);
    if (basket.discount)
        COMPTOIR_TRY(takeTicketDiscount(sold, *basket.discount, rules.currency));
    COMPTOIR_TRY(takeTaxes(sold, rules));
    return sold;
}

/// Sold and returned lines in the order of the basket, with the sums over them all.
PricedBasket inBasketOrder(const Basket &basket, const QList<PricedLine> &sold, const QList<PricedLine> &returns,
                           Currency currency)
{
    const Money zero = Money::zero(currency);
    PricedBasket priced{{}, {}, zero, zero, zero, zero};
    auto nextSold = sold.begin();
    auto nextReturn = returns.begin();
    for (const BasketLine &line : basket.lines) {
        const PricedLine &figures = line.returnOf ? *nextReturn++ : *nextSold++;
        priced.lines.append(figures);
        addTaxes(priced.byRate, figures.taxes);
        priced.discount += figures.discountTotal();
        priced.net += figures.net;
        priced.tax += figures.tax;
        priced.total += figures.total;
    }
    return priced;
}

} // namespace

Money PricedLine::discountTotal() const
{
    Money sum = Money::zero(gross.currency());
    for (const AppliedDiscount &discount : discounts)
        sum += discount.amount;
    return sum;
}

Result<PricedBasket> price(const Basket &basket, const PricingRules &rules, const QList<PricedLine> &returns)
{
    Q_ASSERT(rules.taxes != nullptr);
    return guarded([&]() -> Result<PricedBasket> {
        COMPTOIR_TRY(checkSize(basket));
        COMPTOIR_TRY(checkReturns(basket, returns));
        const Result<QList<PricedLine>> sold = soldLines(basket, rules);
        COMPTOIR_TRY(sold);
        return inBasketOrder(basket, *sold, returns, rules.currency);
    });
}

} // namespace comptoir
