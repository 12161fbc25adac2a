// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/guarded.h"
#include "models/domain/sales/pricing.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Takes the share of a figure that belongs to one part: what is given back after it, less what was given back before.
/// Rounding each running total instead of each part is what makes any cutting into parts add up.
class Part
{
public:
    Part(qint64 before, qint64 after, qint64 whole) : m_before(before), m_after(after), m_whole(whole) {}

    [[nodiscard]] Money givenBack(Money figure) const
    {
        return figure.scaled(m_before, m_whole, Rounding::HalfUp) - figure.scaled(m_after, m_whole, Rounding::HalfUp);
    }

private:
    qint64 m_before;
    qint64 m_after;
    qint64 m_whole;
};

Result<void> checkReturn(const PricedLine &original, Quantity alreadyReturned, Quantity quantity)
{
    const Quantity sold = original.line.quantity;
    if (original.line.returnOf || sold.milli() <= 0)
        return refuse(u"not_returnable"_s,
                      u"The line \"%1\" is itself a return; there is nothing to take back."_s.arg(original.line.name));
    const bool sameUnit = quantity.unit() == sold.unit() && alreadyReturned.unit() == sold.unit();
    if (!sameUnit || quantity.milli() <= 0 || alreadyReturned.isNegative())
        return refuse(u"bad_quantity"_s, u"%1 is not a quantity of \"%2\" that can be returned."_s.arg(
                                             quantity.toShortDecimal(), original.line.name));
    const Quantity left = std::max(sold - alreadyReturned, Quantity(0, sold.unit()));
    if (quantity > left)
        return refuse(u"return_exceeds_sold"_s,
                      u"%1 of \"%2\" cannot be returned: %3 of the %4 sold remain."_s.arg(
                          quantity.toShortDecimal(), original.line.name, left.toShortDecimal(), sold.toShortDecimal()));
    return {};
}

/// Three figures of the line are shared out: what its price came to, its discounts and its taxes. The others are made
/// of them, so that every part is a line that adds up in its own right.
PricedLine partOf(const PricedLine &original, const Part &part)
{
    const bool taxHeld = original.gross - original.discountTotal() == original.total;
    const Money amount = part.givenBack(taxHeld ? original.total : original.net);
    const Money zero = Money::zero(amount.currency());
    PricedLine line{original.line, amount, {}, zero, zero, zero, {}};
    for (const AppliedDiscount &discount : original.discounts) {
        line.discounts.append(AppliedDiscount{discount.source, discount.label, part.givenBack(discount.amount)});
        line.gross += line.discounts.back().amount;
    }
    for (const TaxAmount &tax : original.taxes) {
        line.taxes.append(TaxAmount{tax.rate, zero, part.givenBack(tax.tax)});
        line.tax += line.taxes.back().tax;
    }
    line.net = taxHeld ? amount - line.tax : amount;
    line.total = line.net + line.tax;
    for (TaxAmount &tax : line.taxes)
        tax.base = line.net;
    return line;
}

} // namespace

Result<PricedLine> priceReturn(const PricedLine &original, SaleId sale, int lineIndex, Quantity alreadyReturned,
                               Quantity quantity)
{
    return guarded([&]() -> Result<PricedLine> {
        COMPTOIR_TRY(checkReturn(original, alreadyReturned, quantity));
        const Quantity after = alreadyReturned + quantity;
        PricedLine line =
            partOf(original, Part(alreadyReturned.milli(), after.milli(), original.line.quantity.milli()));
        line.line.quantity = -quantity;
        line.line.returnOf = ReturnOf{sale, lineIndex};
        line.line.discount.reset(); // it was asked for the whole line; what was applied is in `discounts`
        return line;
    });
}

Money dutyToReturn(const Settlement &original, Money returnedBefore, Money returnedAfter)
{
    const Money zero = Money::zero(original.total.currency());
    if (original.total.minor() <= 0 || original.stampDuty.minor() <= 0)
        return zero;
    const Money before = std::clamp(returnedBefore, zero, original.total);
    const Money after = std::clamp(returnedAfter, zero, original.total);
    return Part(before.minor(), after.minor(), original.total.minor()).givenBack(original.stampDuty);
}

} // namespace comptoir
