// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/arithmetic.h"

#include <optional>

namespace comptoir
{

/// One change for the prices of several items.
struct PriceEdit {
    enum class Kind { Set, Percent };
    Kind kind = Kind::Percent;
    qint64 amount = 0;    ///< Set: the new price in minor units; Percent: parts per million, signed
    qint64 stepMinor = 0; ///< prices are multiples of this, nearest, ties upward; 0: as they come out
};

/// The price after the change; none when a percentage meets an item without a price. Never below zero. Throws
/// ArithmeticError.
[[nodiscard]] std::optional<qint64> changedPrice(const std::optional<qint64> &priceMinor, const PriceEdit &change);

} // namespace comptoir
