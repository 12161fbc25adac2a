// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tax/tax.h"

#include <QHash>

namespace comptoir
{

/// What is left of a price once tax and cost are taken off it.
struct Margin {
    qint64 minor = 0; ///< net price less cost, in minor units; negative when sold below cost
    qint64 ppm = 0;   ///< of the net price

    bool operator==(const Margin &) const = default;
};

/// The margin of a price under a tax of `ratePpm` (0 when prices do not hold it). None without a price above zero or
/// without a cost. Throws ArithmeticError.
[[nodiscard]] std::optional<Margin> marginOf(const std::optional<qint64> &priceMinor,
                                             const std::optional<qint64> &costMinor, qint64 ratePpm);

/// What each tax class takes on a day out of prices that hold it, in ppm of the net price; 0 for all of them in
/// TaxMode::Exclusive.
[[nodiscard]] QHash<QString, qint64> heldRates(const TaxTable &taxes, TaxMode mode, QDate day);

} // namespace comptoir
