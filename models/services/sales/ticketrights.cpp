// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/sales/ticketrights.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

bool byPerson(const AppliedDiscount &discount)
{
    return discount.source != AppliedDiscount::Source::Promotion;
}

/// What people took off a line; minor units without sign.
qint64 discountGiven(const PricedLine &line)
{
    Money given = Money::zero(line.gross.currency());
    for (const AppliedDiscount &discount : line.discounts) {
        if (byPerson(discount))
            given += discount.amount;
    }
    return given.abs().minor();
}

const BasketLine *lineAt(const Basket &basket, qsizetype index)
{
    return index < basket.lines.size() ? &basket.lines.at(index) : nullptr;
}

bool isNewOverride(const BasketLine *before, const BasketLine &after)
{
    if (!isOverride(after))
        return false;
    return !before || !isOverride(*before) || before->product != after.product || before->name != after.name ||
           before->unitPrice != after.unitPrice;
}

bool isNewReturn(const BasketLine *before, const BasketLine &after)
{
    if (!after.returnOf)
        return false;
    return !before || before->returnOf != after.returnOf || after.quantity < before->quantity;
}

} // namespace

DiscountAsk discountAsked(const PricedLine &line)
{
    if (line.line.returnOf || line.gross.isZero())
        return {};
    // 5 % of 25.50 is 1.28, which is more than 5 %: a person may give a share even where it is rounded up. Each
    // discount of a line was rounded once, by at most one minor unit; more than one is never rounding alone.
    const qint64 rounding = std::count_if(line.discounts.begin(), line.discounts.end(), byPerson);
    const qint64 gross = line.gross.abs().minor();
    const qint64 off = discountGiven(line);
    const qint64 certain = std::max<qint64>(off - rounding, 0);
    return {multiplyDivide(off, wholePpm, gross, Rounding::Up), multiplyDivide(certain, wholePpm, gross, Rounding::Up)};
}

DiscountAsk discountAsked(const PricedBasket &priced)
{
    DiscountAsk highest;
    for (const PricedLine &line : priced.lines) {
        const DiscountAsk ask = discountAsked(line);
        highest.shownPpm = std::max(highest.shownPpm, ask.shownPpm);
        highest.certainPpm = std::max(highest.certainPpm, ask.certainPpm);
    }
    return highest;
}

Result<std::optional<Actor>> authoriseDiscount(const Authority &by, const DiscountAsk &ask)
{
    const Role &own = by.user.role;
    if (ask.shownPpm == 0 || (own.may(Right::Discount) && ask.certainPpm <= own.maxDiscountPpm))
        return std::optional<Actor>();
    COMPTOIR_TRY(authorise(by, Right::Discount));
    if (by.approver && by.approver->role.may(Right::Discount) && ask.certainPpm <= by.approver->role.maxDiscountPpm)
        return std::optional(by.approver->actor());
    return refuse(u"discount_above_right"_s,
                  u"A discount of %1 % is above what %2 may give (%3 %). A manager can approve it with a PIN."_s.arg(
                      formatDecimal(ask.shownPpm, 4), by.user.user.name, formatDecimal(own.maxDiscountPpm, 4)));
}

bool isOverride(const BasketLine &line)
{
    return line.priceOverridden && !line.returnOf;
}

bool coversPrices(const Basket &approved, const Basket &now)
{
    return std::all_of(now.lines.begin(), now.lines.end(), [&approved](const BasketLine &line) {
        return !isOverride(line) ||
               std::any_of(approved.lines.begin(), approved.lines.end(),
                           [&line](const BasketLine &known) { return !isNewOverride(&known, line); });
    });
}

bool coversReturns(const Basket &approved, const Basket &now)
{
    return std::all_of(now.lines.begin(), now.lines.end(), [&approved](const BasketLine &line) {
        return !line.returnOf || std::any_of(approved.lines.begin(), approved.lines.end(),
                                             [&line](const BasketLine &known) { return !isNewReturn(&known, line); });
    });
}

Result<void> checkChange(const Authority &by, const PricedRequest &before, const PricedRequest &after)
{
    if (after.request.training && !before.request.training)
        COMPTOIR_TRY(authorise(by, Right::Training));
    if (after.request.returnWithoutTicket && !before.request.returnWithoutTicket)
        COMPTOIR_TRY(authorise(by, Right::RefundWithoutTicket));
    for (qsizetype i = 0; i < after.request.basket.lines.size(); ++i) {
        const BasketLine &line = after.request.basket.lines.at(i);
        const BasketLine *known = lineAt(before.request.basket, i);
        if (isNewReturn(known, line))
            COMPTOIR_TRY(authorise(by, Right::Refund));
        if (isNewOverride(known, line))
            COMPTOIR_TRY(authorise(by, Right::PriceOverride));
        if (!after.priced)
            continue;
        const DiscountAsk ask = discountAsked(after.priced->lines.at(i));
        const bool compared = before.priced && i < before.priced->lines.size();
        if (!compared || ask.certainPpm > discountAsked(before.priced->lines.at(i)).shownPpm)
            COMPTOIR_TRY(authoriseDiscount(by, ask));
    }
    return {};
}

} // namespace comptoir
