// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/product.h"
#include "models/domain/customers/customer.h"
#include "models/domain/tax/tax.h"

namespace comptoir
{

struct SaleTag;
using SaleId = Id<SaleTag>;

/// A reduction asked for: a share (parts per million) or an amount (minor units, ≥ 0, of the whole line or ticket).
struct Discount {
    enum class Kind { Percent, Amount };
    Kind kind = Kind::Percent;
    qint64 value = 0; ///< ppm for Percent (10 % = 100 000), minor units for Amount
    QString label;    ///< printed; empty for a plain discount

    bool operator==(const Discount &) const = default;
    /// Reads "10%" or "5.00". Errors: parseDecimal's, `bad_discount` (negative, above 100 %).
    [[nodiscard]] static Result<Discount> fromText(QStringView text, Currency currency);
};

/// The line of an earlier ticket that a return takes back.
struct ReturnOf {
    SaleId sale;
    int line = 0; ///< index in the original, from 0

    bool operator==(const ReturnOf &) const = default;
};

/// A line while the ticket is open. Quantity counts `unitName`s (2 packs); stock moves by quantity × factor.
/// Sold lines have a positive quantity, returns a negative one.
struct BasketLine {
    std::optional<ProductId> product; ///< none: an open-price item
    QString code;                     ///< as scanned; may be empty
    QString name;
    QMap<QString, QString> names = {}; ///< in "fr", "ar", "en", where the item has them: for paper in another language
    QString category;
    QString taxClass;
    Quantity quantity = Quantity::of(1);
    QString unitName;
    qint64 unitFactorMilli = 1000;
    Money unitPrice;
    bool priceOverridden = false; ///< typed by a person, not from the catalogue
    std::optional<Discount> discount;
    QString note;
    std::optional<ReturnOf> returnOf;

    [[nodiscard]] bool isReturn() const { return returnOf.has_value(); }
    bool operator==(const BasketLine &) const = default;
};

/// An open ticket. Pure value; parking it is saving it.
struct Basket {
    QList<BasketLine> lines;
    std::optional<Discount> discount; ///< on the whole ticket, spread over its lines
    std::optional<CustomerId> customer;
    QList<QString> coupons;
    QString note;

    bool operator==(const Basket &) const = default;
};

} // namespace comptoir
