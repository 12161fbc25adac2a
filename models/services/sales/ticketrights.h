// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sales/saleservice.h"

namespace comptoir
{

/// What was taken off by people, promotions not counted, in parts per million of the price.
struct DiscountAsk {
    qint64 shownPpm = 0;   ///< as it reads
    qint64 certainPpm = 0; ///< at least: what rounding may have added is left out
};
[[nodiscard]] DiscountAsk discountAsked(const PricedLine &line);
/// The highest of any line.
[[nodiscard]] DiscountAsk discountAsked(const PricedBasket &priced);

/// As authorise(), for a discount. Errors: `not_allowed`, `discount_above_right`.
[[nodiscard]] Result<std::optional<Actor>> authoriseDiscount(const Authority &by, const DiscountAsk &ask);

/// A price somebody typed.
[[nodiscard]] bool isOverride(const BasketLine &line);
/// Every typed price of `now` was there when the approval was given, and every return, no smaller.
[[nodiscard]] bool coversPrices(const Basket &approved, const Basket &now);
[[nodiscard]] bool coversReturns(const Basket &approved, const Basket &now);

/// A ticket as it was or would be, with its figures; none when it cannot be priced.
struct PricedRequest {
    const SellRequest &request;
    std::optional<PricedBasket> priced;
};
/// Whether `by` may make one ticket of the other: only what is new is looked at.
/// Errors: `not_allowed`, `discount_above_right`.
[[nodiscard]] Result<void> checkChange(const Authority &by, const PricedRequest &before, const PricedRequest &after);

} // namespace comptoir
