// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sales/untaxed.h"

namespace comptoir
{

namespace
{

Money untaxedGross(const PricedLine &line, TaxMode mode)
{
    if (mode == TaxMode::Exclusive)
        return line.gross;
    // The document's rounding spread a centime over its lines: a line without a discount has none here either.
    if (line.discountTotal().isZero())
        return line.net;
    qint64 ratePpm = 0;
    for (const TaxAmount &tax : line.taxes)
        ratePpm = checkedAdd(ratePpm, tax.rate.ratePpm);
    return line.gross.scaled(wholePpm, checkedAdd(wholePpm, ratePpm), Rounding::HalfUp);
}

} // namespace

UntaxedLine untaxed(const PricedLine &line, TaxMode mode)
{
    const Money gross = untaxedGross(line, mode);
    const qint64 milli = line.line.quantity.milli();
    const Money unitPrice = milli == 0 ? gross : gross.scaled(Quantity::milliPerUnit, milli, Rounding::HalfUp);
    return {unitPrice, gross, gross - line.net};
}

} // namespace comptoir
