// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/catalogue/catalogueservice.h"

namespace comptoir::ctl
{

/// Goods of an earlier ticket taken back in the same basket: an exchange.
struct WantedReturn {
    QString ticket; ///< number as printed
    int line = 1;   ///< as printed, from 1
    Quantity quantity = Quantity::of(1);
};

/// One line of a basket file, read but not yet looked up.
struct BasketFileLine {
    std::optional<SaleId> id;    ///< "id": asking again with it never sells twice
    QString at;                  ///< "at": ISO 8601
    QString customer;            ///< "customer": code or name
    QList<WantedLine> lines;     ///< "lines": code or name, qty, price, discount, note
    QList<WantedReturn> returns; ///< "returns": ticket, line, qty
    QString discount;            ///< "discount" on the whole ticket: "10%" or "5.00"
    QStringList coupons;         ///< "coupons"
    QString note;                ///< "note"
    QList<Tender> tenders;       ///< "payments": method, amount, reference; none = exact cash
};

/// Reads `{"at"?, "customer"?, "lines":[…], "returns":[…]?, "payments":[…]?, …}`. Amounts and quantities are decimals,
/// as text or as numbers. Errors: `bad_basket` (not JSON, wrong type, no lines), parseDecimal()'s.
[[nodiscard]] Result<BasketFileLine> readBasketLine(const QByteArray &json, Currency currency);

} // namespace comptoir::ctl
