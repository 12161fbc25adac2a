// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/shiftservice.h"
#include "models/services/catalogue/catalogueservice.h"
#include "models/services/sales/saleservice.h"
#include "tests/support/testshop.h"

namespace comptoir::testing
{

/// One cell of the data file, read past the program; "" for NULL and for no row.
[[nodiscard]] QString cell(const TestShop &till, const QString &sql);
[[nodiscard]] qint64 number(const TestShop &till, const QString &sql);
/// Runs SQL on the data file past the program, as a person with an editor would. False when SQLite refuses it.
[[nodiscard]] bool tamper(const QString &folder, const QString &sql);
/// How often an audit event was journalled.
[[nodiscard]] qint64 events(const TestShop &till, const QString &code);
/// Everything that must be as before when something was refused.
[[nodiscard]] qint64 journalLength(const TestShop &till);

[[nodiscard]] inline Tender cash(qint64 minor)
{
    return {TenderMethod::Cash, dzd(minor), {}};
}
[[nodiscard]] inline Tender card(qint64 minor)
{
    return {TenderMethod::Card, dzd(minor), QStringLiteral("A1")};
}
[[nodiscard]] inline Tender account(qint64 minor)
{
    return {TenderMethod::Account, dzd(minor), {}};
}

/// An item as it would be entered; saved by the owner.
[[nodiscard]] Product item(const QString &name, qint64 priceMinor, const QString &taxClass = QStringLiteral("TVA19"));
Product saved(TestShop &till, const Product &product);
/// A line of a saved item at its base price.
[[nodiscard]] BasketLine lineOf(const Product &product, qint64 quantityMilli = 1000);
/// A line that names what a scan names, with every choice of WantedLine.
[[nodiscard]] BasketLine wantedLine(TestShop &till, const WantedLine &wanted,
                                    const std::optional<CustomerId> &customer = {});
[[nodiscard]] Basket basketOf(const QList<BasketLine> &lines);
[[nodiscard]] Customer customer(TestShop &till, const QString &name, qint64 creditLimitMinor,
                                const QString &group = {});
[[nodiscard]] qint64 stockOf(const TestShop &till, const Product &product);

[[nodiscard]] QFuture<Result<SellResult>> sellAs(TestShop &till, const Authority &by, const Basket &basket,
                                                 const QList<Tender> &tenders = {});
[[nodiscard]] QFuture<Result<SellResult>> refundOf(TestShop &till, const Sale &sale,
                                                   const QList<std::pair<int, Quantity>> &lines = {},
                                                   const QList<Tender> &tenders = {});
/// The cashier with the manager's PIN for one action.
[[nodiscard]] Authority approvedCashier(TestShop &till);
[[nodiscard]] Discount percent(qint64 whole);

} // namespace comptoir::testing
