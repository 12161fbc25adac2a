// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/tender.h"
#include "models/domain/sales/basket.h"
#include "models/domain/sales/promotion.h"
#include "models/domain/tax/tax.h"

namespace comptoir
{

/// A reduction that was applied, in minor units of the ticket's currency (≥ 0 on sold lines, ≤ 0 on returns).
struct AppliedDiscount {
    enum class Source { Line, Ticket, Promotion };
    Source source = Source::Line;
    QString label;
    Money amount;

    bool operator==(const AppliedDiscount &) const = default;
};

/// A line of a priced ticket. gross − discounts = net (exclusive) or total (inclusive); net + tax = total.
struct PricedLine {
    BasketLine line;
    Money gross; ///< unit price × quantity, rounded half up once
    QList<AppliedDiscount> discounts;
    Money net;
    Money tax;
    Money total;
    QList<TaxAmount> taxes;

    bool operator==(const PricedLine &) const = default;
    [[nodiscard]] Money discountTotal() const;
};

/// A ticket whose every figure is final; settle() adds only what concerns payment.
struct PricedBasket {
    QList<PricedLine> lines;
    QList<TaxAmount> byRate;
    Money discount;
    Money net;
    Money tax;
    Money total;

    bool operator==(const PricedBasket &) const = default;
};

/// Everything pricing depends on besides the basket.
struct PricingRules {
    Currency currency = Currency::dzd();
    TaxMode taxMode = TaxMode::Inclusive;
    TaxRounding taxRounding = TaxRounding::PerDocument;
    QDate day;
    const TaxTable *taxes = nullptr; ///< never null when pricing
    const QList<Promotion> *promotions = nullptr;
};

/// Limits that keep every sum far inside 64 bits, whatever is typed or imported.
namespace limits
{
inline constexpr qint64 priceMinorMax = 1'000'000'000'000; ///< 10 000 000 000.00 DA
inline constexpr qint64 quantityMilliMax = 1'000'000'000;  ///< 1 000 000 units
inline constexpr qsizetype linesMax = 2'000;
} // namespace limits

/// Prices a ticket: line discounts, then promotions, then the ticket discount spread over the lines, then taxes.
/// Return lines (with `returnOf`) are not priced here but by priceReturn() and passed in `returns` in basket order.
/// Errors: `empty_basket`, `too_many_lines`, `bad_quantity` (zero, negative on a sold line, above the limit),
/// `bad_price` (negative or above the limit), `currency_mismatch`, `bad_discount` (negative), `discount_too_large`,
/// `bad_return` (`returns` does not answer the basket's return lines), those of TaxTable::ratesFor(), `out_of_range`.
[[nodiscard]] Result<PricedBasket> price(const Basket &basket, const PricingRules &rules,
                                         const QList<PricedLine> &returns = {});

/// The share of an original line that a return takes back. Figures are cumulative differences, so that returning a line
/// in any number of parts gives back exactly what was paid, tax by tax, and each part is a line that adds up.
/// `alreadyReturned` ≥ 0 in the line's unit.
/// Errors: `return_exceeds_sold` (says what remains), `bad_quantity`, `not_returnable` (the line is itself a return).
[[nodiscard]] Result<PricedLine> priceReturn(const PricedLine &original, SaleId sale, int lineIndex,
                                             Quantity alreadyReturned, Quantity quantity);

/// Stamp duty to give back (≤ 0) when returns bring the returned total of a sale from `returnedBefore` to
/// `returnedAfter` (both ≥ 0). Cumulative like priceReturn(); the whole sale gives back the whole duty and never more,
/// also when the sale was an exchange whose sold lines are worth more than its total. Throws ArithmeticError.
[[nodiscard]] Money dutyToReturn(const Settlement &original, Money returnedBefore, Money returnedAfter);

} // namespace comptoir
