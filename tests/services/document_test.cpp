// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/fiscal/documentservice.h"
#include "models/services/setup/setupservice.h"
#include "tests/services/tillhelpers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

LegalIdentity identity(const QString &name)
{
    LegalIdentity made;
    made.name = name;
    made.address = u"Alger"_s;
    made.rc = u"16/00-1"_s;
    made.nif = u"0001"_s;
    made.nis = u"0002"_s;
    made.ai = u"0003"_s;
    return made;
}

void nameTheSeller(TestShop &till)
{
    QMap<QString, QString> values;
    for (const QString &key : {u"name"_s, u"address"_s, u"rc"_s, u"nif"_s, u"nis"_s, u"ai"_s})
        values.insert(u"seller."_s + key, u"given"_s);
    value(SetupService(till.shop()).change(till.owner(), values));
}

SellResult exercise(TestShop &till)
{
    const SellRequest request{till.newSaleId(), till.basket({{u"MILK"_s, u"1"_s}}), {}, true, false, {}};
    return value(SaleService(till.shop()).sell(till.manager(), request));
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingIdentifiersAreNamed();
    void anInvoiceHasTheTicketsTotals_18();
    void invoiceOfANegativeLineWithCoinsOfOne_19();
    void aTicketHasOneInvoice();
    void copiesAreCountedAndTheOriginalStays_11();
    void trainingTouchesNothing_12();
    void trainingNeedsTheRight_12();
    void aParkedTicketSurvives_27();
    void parkedTicketsOfOneNameComeBackInOrder_27();
    void anEmptyTicketIsNotParked_27();
    void voidsAreJournalled();
    void badNumbersAreRefused_data();
    void badNumbersAreRefused();
};

void DocumentTest::missingIdentifiersAreNamed()
{
    TestShop till;
    till.sellBread();
    DocumentService documents(till.shop());
    const auto noSeller = documents.invoice(till.cashier(), u"1"_s, identity(u"Client"_s), true).result();
    QCOMPARE(error(noSeller), u"seller_incomplete"_s);
    QVERIFY(noSeller.error().message.contains(u"name, address, RC, NIF, NIS, AI"_s));
    nameTheSeller(till);
    LegalIdentity buyer = identity(u"Client"_s);
    buyer.nif.clear();
    buyer.ai = u" "_s;
    const auto noBuyer = documents.invoice(till.cashier(), u"1"_s, buyer, true).result();
    QCOMPARE(error(noBuyer), u"buyer_incomplete"_s);
    QVERIFY(noBuyer.error().message.contains(u"NIF, AI"_s));
    value(documents.invoice(till.cashier(), u"1"_s, buyer, false));
}

void DocumentTest::anInvoiceHasTheTicketsTotals_18()
{
    TestShop till;
    nameTheSeller(till);
    const Sale sale = value(till.sell(till.basket({{u"BREAD"_s, u"7"_s}, {u"MILK"_s, u"3"_s}}))).sale;
    const InvoiceIssued invoice =
        value(DocumentService(till.shop()).invoice(till.cashier(), u"1"_s, identity(u"Client"_s), true));
    QCOMPARE(invoice.total, sale.priced.total);
    QCOMPARE(invoice.stampDuty, sale.settlement.stampDuty);
    QCOMPARE(invoice.due, sale.settlement.due);
    QCOMPARE(invoice.ticket, u"T01-000001"_s);
    QCOMPARE(invoice.fiscal.text(), u"T01-F-000001"_s);
    QCOMPARE(value(DocumentService(till.shop()).ticket(u"T01-000001"_s)).invoice, u"T01-F-000001"_s);
}

void DocumentTest::invoiceOfANegativeLineWithCoinsOfOne_19()
{
    TestShop till;
    nameTheSeller(till);
    value(SetupService(till.shop())
              .change(till.owner(), {{u"tax.mode"_s, u"exclusive"_s},
                                     {u"stamp_duty"_s, u"off"_s},
                                     {u"cash.rounding_step_minor"_s, u"100"_s}}));
    const Sale small = value(till.sell(basketOf({lineOf(saved(till, item(u"Small"_s, 7'750)))}))).sale;
    BasketLine back = small.priced.lines.first().line;
    back.quantity = -back.quantity;
    back.returnOf = ReturnOf{small.id, 0};
    const Sale sale = value(till.sell(basketOf({lineOf(saved(till, item(u"Large"_s, 155'000))), back}))).sale;
    QCOMPARE(sale.priced.net, dzd(147'250));
    const InvoiceIssued invoice =
        value(DocumentService(till.shop()).invoice(till.cashier(), u"2"_s, identity(u"Client"_s), true));
    QCOMPARE(invoice.total, sale.priced.total);
    QCOMPARE(invoice.due, sale.settlement.due);
    const ShiftClosed z = value(ShiftService(till.shop()).close(till.manager(), {dzd(0), {}}));
    QCOMPARE(z.totals.total, small.priced.total + sale.priced.total);
    QCOMPARE(z.totals.due, small.settlement.due + sale.settlement.due);
}

void DocumentTest::aTicketHasOneInvoice()
{
    TestShop till;
    nameTheSeller(till);
    till.sellBread();
    DocumentService documents(till.shop());
    const InvoiceIssued first = value(documents.invoice(till.cashier(), u"1"_s, identity(u"One"_s), true));
    const InvoiceIssued again = value(documents.invoice(till.cashier(), u"1"_s, identity(u"Two"_s), true));
    QCOMPARE(again.fiscal, first.fiscal);
    QCOMPARE(again.buyer.name, u"One"_s);
    QCOMPARE(number(till, u"SELECT count(*) FROM invoice"_s), 1);
}

void DocumentTest::copiesAreCountedAndTheOriginalStays_11()
{
    TestShop till;
    till.sellBread();
    DocumentService documents(till.shop());
    const QString original =
        cell(till, u"SELECT hex(hash) || hex(payload) FROM journal WHERE kind = 'sale.recorded'"_s);
    for (int copy = 1; copy <= 3; ++copy) {
        till.clock().advance(60'000);
        const CopyPrinted printed = value(documents.copy(till.cashier(), u"T01-000001"_s));
        QCOMPARE(printed.copy, copy);
        QCOMPARE(printed.at, till.clock().nowMs());
        QCOMPARE(printed.user.name, u"Karim"_s);
        QCOMPARE(printed.fiscal.text(), u"T01-C-00000%1"_s.arg(copy));
    }
    QCOMPARE(cell(till, u"SELECT hex(hash) || hex(payload) FROM journal WHERE kind = 'sale.recorded'"_s), original);
    QCOMPARE(value(documents.ticket(u"1"_s)).copies, 3);
    Authority nobody = till.cashier();
    nobody.user.role.rights.clear();
    QCOMPARE(error(documents.copy(nobody, u"1"_s)), u"not_allowed"_s);
}

void DocumentTest::trainingTouchesNothing_12()
{
    TestShop till;
    nameTheSeller(till);
    const qint64 stock = number(till, u"SELECT sum(quantity_milli) FROM stock_level"_s);
    const Sale sale = exercise(till).sale;
    QCOMPARE(sale.fiscal.text(), u"T01-X-000001"_s);
    QCOMPARE(sale.fiscal.perpetualNet, 0);
    QCOMPARE(number(till, u"SELECT sum(quantity_milli) FROM stock_level"_s), stock);
    const ShiftReport x = value(ShiftService(till.shop()).x(till.manager()));
    QCOMPARE(x.totals.tickets, 0);
    QCOMPARE(x.totals.trainingTickets, 1);
    QVERIFY(x.totals.total.isZero());
    QVERIFY(x.cash.expected.isZero());
    QCOMPARE(till.sellBread().sale.fiscal.text(), u"T01-000001"_s);
    QCOMPARE(
        error(DocumentService(till.shop()).invoice(till.cashier(), u"T01-X-000001"_s, identity(u"Client"_s), true)),
        u"training_ticket"_s);
}

void DocumentTest::trainingNeedsTheRight_12()
{
    TestShop till;
    const SellRequest request{till.newSaleId(), till.basket({{u"MILK"_s, u"1"_s}}), {}, true, false, {}};
    QCOMPARE(error(SaleService(till.shop()).sell(till.cashier(), request)), u"not_allowed"_s);
}

void DocumentTest::aParkedTicketSurvives_27()
{
    TestShop till;
    Basket basket = till.basket({{u"BREAD"_s, u"2"_s}, {u"MILK"_s, u"1"_s}});
    basket.customer = customer(till, u"Nadia"_s, 0).id;
    basket.discount = percent(5);
    basket.lines.first().note = u"sliced"_s;
    basket.note = u"comes back at noon"_s;
    basket.coupons = {u"SPRING"_s};
    value(SaleService(till.shop()).hold(till.cashier(), u"Nadia"_s, basket));
    value(ShiftService(till.shop()).close(till.cashier(), {dzd(0), {}}));
    till.reopen();
    SaleService sales(till.shop());
    QCOMPARE(value(sales.held()).first().basket, basket);
    QCOMPARE(value(sales.recall(till.cashier(), u"Nadia"_s)).basket, basket);
    QVERIFY(value(sales.held()).isEmpty());
    QCOMPARE(error(sales.recall(till.cashier(), u"Nadia"_s)), u"unknown_held_ticket"_s);
    QCOMPARE(number(till, u"SELECT count(*) FROM sale"_s), 0);
}

void DocumentTest::parkedTicketsOfOneNameComeBackInOrder_27()
{
    TestShop till;
    SaleService sales(till.shop());
    value(sales.hold(till.cashier(), u"Table"_s, till.basket({{u"BREAD"_s, u"1"_s}})));
    till.clock().advance(1'000);
    value(sales.hold(till.cashier(), u"Table"_s, till.basket({{u"MILK"_s, u"1"_s}})));
    QCOMPARE(value(sales.recall(till.cashier(), u"Table"_s)).basket.lines.first().code, u"BREAD"_s);
    QCOMPARE(value(sales.recall(till.cashier(), u"Table"_s)).basket.lines.first().code, u"MILK"_s);
}

void DocumentTest::anEmptyTicketIsNotParked_27()
{
    TestShop till;
    QCOMPARE(error(SaleService(till.shop()).hold(till.cashier(), u"Nobody"_s, {})), u"empty_basket"_s);
}

void DocumentTest::voidsAreJournalled()
{
    TestShop till;
    SaleService sales(till.shop());
    const Basket basket = till.basket({{u"BREAD"_s, u"2"_s}});
    value(sales.voidLine(till.cashier(), basket.lines.first()));
    QCOMPARE(cell(till, u"SELECT detail FROM event WHERE code = 'line.void'"_s), u"2 × Pain de campagne at 25.00"_s);
    QCOMPARE(error(sales.voidTicket(till.cashier(), basket)), u"not_allowed"_s);
    value(sales.voidTicket(approvedCashier(till), basket));
    QCOMPARE(events(till, u"ticket.void"_s), 1);
    QCOMPARE(value(ShiftService(till.shop()).x(till.manager())).totals.voids, 2);
}

void DocumentTest::badNumbersAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << u"bad_document_number"_s;
    QTest::newRow("words") << u"T01"_s << u"bad_document_number"_s;
    QTest::newRow("zero") << u"0"_s << u"bad_document_number"_s;
    QTest::newRow("too long") << u"99999999999999999999"_s << u"bad_document_number"_s;
    QTest::newRow("not issued") << u"T01-000099"_s << u"unknown_ticket"_s;
    QTest::newRow("other till") << u"T02-000001"_s << u"unknown_ticket"_s;
    QTest::newRow("dash last") << u"T01-"_s << u"bad_document_number"_s;
}

void DocumentTest::badNumbersAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    TestShop till;
    till.sellBread();
    DocumentService documents(till.shop());
    QCOMPARE(error(documents.ticket(text)), code);
    QCOMPARE(error(documents.copy(till.cashier(), text)), code);
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
