// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/catalogue/catalogueservice.h"
#include "models/services/fiscal/documentservice.h"
#include "models/services/setup/setupservice.h"
#include "tests/support/testshop.h"

namespace comptoir::testing
{

/// An invoice's parties with every identifier.
[[nodiscard]] inline LegalIdentity fullIdentity(const QString &name)
{
    LegalIdentity made;
    made.name = name;
    made.address = QStringLiteral("12, rue Didouche Mourad, Alger");
    made.rc = QStringLiteral("16/00-0000001 B 20");
    made.nif = QStringLiteral("000016000000001");
    made.nis = QStringLiteral("000016000000002");
    made.ai = QStringLiteral("16000000003");
    return made;
}

/// Gives the shop the identifiers that its invoices carry.
inline void nameTheSeller(TestShop &till)
{
    QMap<QString, QString> values;
    for (const QString &key : {QStringLiteral("name"), QStringLiteral("address"), QStringLiteral("rc"),
                               QStringLiteral("nif"), QStringLiteral("nis"), QStringLiteral("ai")})
        values.insert(QStringLiteral("seller.") + key, QStringLiteral("given"));
    value(SetupService(till.shop()).change(till.owner(), values));
}

/// Waits until the lanes have nothing left to do, so that presenters can go: what a reading leads to may be another
/// one.
inline void finishWork(TestShop &till)
{
    const auto nothing = [](auto &) -> Result<void> { return {}; };
    for (int round = 0; round < 4; ++round) {
        value(till.shop().database().write(nothing));
        for (int lane = 0; lane < 2; ++lane)
            value(till.shop().read(nothing));
    }
}

[[nodiscard]] inline Tender tenderOf(TenderMethod method, qint64 minor)
{
    return {method, dzd(minor), method == TenderMethod::Card ? QStringLiteral("118204") : QString()};
}

/// Seven tickets of one morning, a minute apart, with all that tickets can be:
/// 1 three loaves and a milk in cash; 2 a milk by card, copied twice; 3 a loaf of 1 given back; 4 cheese on the account
/// of Nadia Benali, a business; 5 a milk, partly by card; 6 two loaves with an invoice; 7 bread, made by the manager.
/// A training ticket stands apart: T01-X-000001.
inline void liveTicketDay(TestShop &till)
{
    SaleService sales(till.shop());
    DocumentService documents(till.shop());
    const auto minute = [&till] { till.clock().advance(60'000); };
    const QString bread = QStringLiteral("BREAD");
    const QString milk = QStringLiteral("MILK");
    const QString one = QStringLiteral("1");
    nameTheSeller(till);
    const Sale first = value(till.sell(till.basket({{bread, QStringLiteral("3")}, {milk, one}}))).sale;
    minute();
    value(till.sell(till.basket({{milk, one}}), {tenderOf(TenderMethod::Card, 9'000)}));
    minute();
    RefundRequest back;
    back.id = till.newSaleId();
    back.ticket = {first.fiscal.series, first.fiscal.number};
    back.lines = {{0, Quantity::of(1)}};
    value(sales.refund(till.manager(), back));
    minute();
    Customer nadia;
    nadia.identity = fullIdentity(QStringLiteral("Nadia Benali"));
    nadia.professional = true;
    nadia.creditLimitMinor = 500'000;
    Basket credit = till.basket({{QStringLiteral("CHEESE"), one}});
    credit.customer = value(CatalogueService(till.shop()).saveCustomer(till.owner(), nadia)).id;
    value(till.sell(credit, {tenderOf(TenderMethod::Account, 120'000)}));
    minute();
    value(till.sell(till.basket({{milk, one}}),
                    {tenderOf(TenderMethod::Card, 5'000), tenderOf(TenderMethod::Cash, 4'000)}));
    minute();
    value(till.sell(till.basket({{bread, QStringLiteral("2")}})));
    value(
        documents.invoice(till.manager(), QStringLiteral("T01-000006"), fullIdentity(QStringLiteral("Client")), true));
    minute();
    value(documents.copy(till.manager(), QStringLiteral("T01-000002")));
    value(documents.copy(till.manager(), QStringLiteral("T01-000002")));
    value(sales.sell(till.manager(), {till.newSaleId(), till.basket({{bread, one}}), {}, false, false, {}}));
    value(sales.sell(till.manager(), {till.newSaleId(), till.basket({{milk, one}}), {}, true, false, {}}));
}

} // namespace comptoir::testing
