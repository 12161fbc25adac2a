// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/priceedit.h"

#include <algorithm>

namespace comptoir
{

std::optional<qint64> changedPrice(const std::optional<qint64> &priceMinor, const PriceEdit &change)
{
    if (change.kind == PriceEdit::Kind::Percent && !priceMinor)
        return std::nullopt;
    qint64 price = change.amount;
    if (change.kind == PriceEdit::Kind::Percent)
        price = multiplyDivide(*priceMinor, checkedAdd(wholePpm, change.amount), wholePpm, Rounding::HalfUp);
    if (change.stepMinor > 1)
        price = roundToStep(price, change.stepMinor, Rounding::HalfUp);
    return std::max<qint64>(price, 0);
}

} // namespace comptoir
