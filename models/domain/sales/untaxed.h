// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sales/pricing.h"

namespace comptoir
{

/// A line of a ticket as an invoice shows it, without tax: gross − discount = the line's net, to the centime.
struct UntaxedLine {
    Money unitPrice; ///< gross ÷ quantity, rounded half up
    Money gross;
    Money discount; ///< ≥ 0 on sold lines
};

/// Takes the tax out of what the line cost before its discounts, at the line's own rates. Throws ArithmeticError.
[[nodiscard]] UntaxedLine untaxed(const PricedLine &line, TaxMode mode);

} // namespace comptoir
