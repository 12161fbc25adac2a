// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/fiscal/ticketlistservice.h"
#include "models/services/setup/setupservice.h"
#include "tests/services/fullshop.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

QStringList numbersOf(const QList<TicketRow> &rows)
{
    QStringList numbers;
    for (const TicketRow &row : rows)
        numbers.append(row.number);
    return numbers;
}

QList<TicketRow> rowsOf(TestShop &till, const TicketQuery &query)
{
    TicketListService tickets(till.shop());
    const TicketSelection selection = value(tickets.select(query));
    QList<TicketRow> rows = value(tickets.page(query, {selection.lastRow, {}, 0, 200}));
    Q_ASSERT(selection.count == rows.size());
    qint64 sum = 0;
    for (const TicketRow &row : rows)
        sum += row.totalMinor;
    if (sum != selection.totalMinor)
        qFatal("the sum is not that of the rows");
    return rows;
}

QStringList found(TestShop &till, const QString &text)
{
    TicketQuery query;
    query.text = text;
    return numbersOf(rowsOf(till, query));
}

LegalIdentity identity(const QString &name)
{
    return {name, {}, {}, u"Alger"_s, {}, {}, {}, u"16/00-1"_s, u"0001"_s, u"0002"_s, u"0003"_s};
}

void nameTheSeller(TestShop &till)
{
    QMap<QString, QString> values;
    for (const QString &key : {u"name"_s, u"address"_s, u"rc"_s, u"nif"_s, u"nis"_s, u"ai"_s})
        values.insert(u"seller."_s + key, u"given"_s);
    value(SetupService(till.shop()).change(till.owner(), values));
}

SellResult trainingSale(TestShop &till)
{
    return value(
        SaleService(till.shop())
            .sell(till.manager(), {till.newSaleId(), till.basket({{u"MILK"_s, u"1"_s}}), {}, true, false, {}}));
}

/// Four tickets: 1 two loaves in cash; 2 milk by card; 3 gives a loaf of 1 back; 4 cheese on Nadia's account.
void sellFour(TestShop &till)
{
    const Sale first = value(till.sell(till.basket({{u"BREAD"_s, u"2"_s}}))).sale;
    till.clock().advance(60'000);
    value(till.sell(till.basket({{u"MILK"_s, u"1"_s}}), {card(9'000)}));
    till.clock().advance(60'000);
    value(refundOf(till, first, {{0, Quantity::of(1)}}));
    till.clock().advance(60'000);
    Basket credit = till.basket({{u"CHEESE"_s, u"1"_s}});
    credit.customer = customer(till, u"Nadia Benali"_s, 500'000).id;
    value(till.sell(credit, {account(120'000)}));
}

} // namespace

class TicketListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirst();
    void everyOrderIsKept();
    void numbersAreFoundInAnyForm();
    void anInvoiceNumberFindsItsTicket();
    void amountsAreExact();
    void wordsFindItemsCodesAndCustomers();
    void aTicketSoldLaterIsFoundAtOnce();
    void filtersNarrow();
    void aNumberIsFoundOnAnyDay();
    void trainingStaysApart();
    void statesAreTold();
    void detailTellsTheWholeStory();
    void aChangedEntryIsNamed();
    void quotesAreWhatTheRefundSettles();
    void quotesRefuseWhatTheRefundRefuses();
    void rebuiltRowsAreTheSame();
    void olderFilesAreCompleted();
    void wordsOfOlderFilesAreIndexedAgain();
};

void TicketListTest::newestComesFirst()
{
    TestShop till;
    sellFour(till);
    const QList<TicketRow> rows = rowsOf(till, {});
    QCOMPARE(numbersOf(rows), QStringList({u"T01-000004"_s, u"T01-000003"_s, u"T01-000002"_s, u"T01-000001"_s}));
    QCOMPARE(rows.at(0).customer, u"Nadia Benali"_s);
    QCOMPARE(rows.at(0).cashier, u"Karim"_s);
    QCOMPARE(rows.at(0).methods, QList{TenderMethod::Account});
    QCOMPARE(rows.at(2).methods, QList{TenderMethod::Card});
    QCOMPARE(rows.at(3).totalMinor, 5'000);
    QCOMPARE(rows.at(3).lines, 1);
    QCOMPARE(rows.at(3).at, testMorning);
}

void TicketListTest::everyOrderIsKept()
{
    TestShop till;
    sellFour(till);
    TicketQuery query;
    query.sort = TicketSort::Oldest;
    QCOMPARE(numbersOf(rowsOf(till, query)).first(), u"T01-000001"_s);
    query.sort = TicketSort::Dearest;
    QCOMPARE(numbersOf(rowsOf(till, query)),
             QStringList({u"T01-000004"_s, u"T01-000002"_s, u"T01-000001"_s, u"T01-000003"_s}));
    query.sort = TicketSort::Cheapest;
    QCOMPARE(numbersOf(rowsOf(till, query)).first(), u"T01-000003"_s);
}

void TicketListTest::numbersAreFoundInAnyForm()
{
    TestShop till;
    sellFour(till);
    for (const QString &text : {u"2"_s, u"000002"_s, u"T01-000002"_s, u"t01-2"_s, u" 2 "_s})
        QCOMPARE(found(till, text), QStringList(u"T01-000002"_s));
    QCOMPARE(found(till, u"T02-000002"_s), QStringList());
    QCOMPARE(found(till, u"99"_s), QStringList());
}

void TicketListTest::anInvoiceNumberFindsItsTicket()
{
    TestShop till;
    sellFour(till);
    nameTheSeller(till);
    value(DocumentService(till.shop()).invoice(till.cashier(), u"T01-000002"_s, identity(u"Client"_s), true));
    QCOMPARE(found(till, u"T01-F-000001"_s), QStringList(u"T01-000002"_s));
}

void TicketListTest::amountsAreExact()
{
    TestShop till;
    sellFour(till);
    for (const QString &text : {u"90,00"_s, u"90"_s, u"90.00 DA"_s, u"٩٠"_s})
        QCOMPARE(found(till, text), QStringList(u"T01-000002"_s));
    QCOMPARE(found(till, u"1 200,00"_s), QStringList(u"T01-000004"_s));
    QCOMPARE(found(till, u"25,00"_s), QStringList(u"T01-000003"_s)); // what was given back
    QCOMPARE(found(till, u"-25,00"_s), QStringList(u"T01-000003"_s));
    QCOMPARE(found(till, u"90,01"_s), QStringList());
}

void TicketListTest::wordsFindItemsCodesAndCustomers()
{
    TestShop till;
    sellFour(till);
    QCOMPARE(found(till, u"lait"_s), QStringList(u"T01-000002"_s));
    QCOMPARE(found(till, u"ENTIER lai"_s), QStringList(u"T01-000002"_s));
    QCOMPARE(found(till, u"camp pain"_s), QStringList({u"T01-000003"_s, u"T01-000001"_s}));
    QCOMPARE(found(till, u"gruyere"_s), QStringList(u"T01-000004"_s));
    QCOMPARE(found(till, u"benali"_s), QStringList(u"T01-000004"_s));
    QCOMPARE(found(till, u"MILK"_s), QStringList(u"T01-000002"_s));
    QCOMPARE(found(till, u"A1"_s), QStringList(u"T01-000002"_s)); // the card's authorisation
    QCOMPARE(found(till, u"lait pain"_s), QStringList());
    for (const QString &text : {u"\""_s, u"*"_s, u"a' OR 1"_s, u"names:"_s, u"%"_s, u"(("_s})
        QCOMPARE(found(till, text), QStringList());
}

void TicketListTest::aTicketSoldLaterIsFoundAtOnce()
{
    TestShop till;
    till.sellBread();
    QCOMPARE(found(till, u"pain"_s).size(), 1);
    till.sellBread();
    QCOMPARE(found(till, u"pain"_s).size(), 2);
}

void TicketListTest::filtersNarrow()
{
    TestShop till;
    sellFour(till);
    value(sellAs(till, till.manager(), till.basket({{u"BREAD"_s, u"1"_s}, {u"MILK"_s, u"1"_s}}),
                 {card(5'000), cash(6'500)}));
    TicketQuery query;
    query.method = TenderMethod::Card;
    QCOMPARE(numbersOf(rowsOf(till, query)), QStringList({u"T01-000005"_s, u"T01-000002"_s}));
    query.cashier = till.manager().user.user.id;
    QCOMPARE(numbersOf(rowsOf(till, query)), QStringList(u"T01-000005"_s));
    query = {};
    query.returns = false;
    QCOMPARE(rowsOf(till, query).size(), 4);
    query = {};
    query.customer = CustomerId(Uuid::fromBytes(
        QByteArray::fromHex(cell(till, u"SELECT hex(id) FROM customer WHERE name = 'Nadia Benali'"_s).toLatin1())));
    QCOMPARE(numbersOf(rowsOf(till, query)), QStringList(u"T01-000004"_s));
    query.text = u"lait"_s;
    QCOMPARE(rowsOf(till, query).size(), 0);
    query = {};
    query.from = testMorning + 60'000;
    query.until = testMorning + 180'000;
    QCOMPARE(numbersOf(rowsOf(till, query)), QStringList({u"T01-000003"_s, u"T01-000002"_s}));
    query.text = u"pain"_s;
    QCOMPARE(numbersOf(rowsOf(till, query)), QStringList(u"T01-000003"_s));
}

void TicketListTest::aNumberIsFoundOnAnyDay()
{
    TestShop till;
    sellFour(till);
    TicketQuery tomorrow;
    tomorrow.from = testMorning + 86'400'000;
    QCOMPARE(rowsOf(till, tomorrow).size(), 0);
    tomorrow.text = u"T01-000002"_s;
    QCOMPARE(rowsOf(till, tomorrow).size(), 1);
    tomorrow.text = u"90,00"_s;
    QCOMPARE(rowsOf(till, tomorrow).size(), 0);
}

void TicketListTest::trainingStaysApart()
{
    TestShop till;
    till.sellBread();
    trainingSale(till);
    QCOMPARE(numbersOf(rowsOf(till, {})), QStringList(u"T01-000001"_s));
    TicketQuery query;
    query.training = true;
    QCOMPARE(numbersOf(rowsOf(till, query)), QStringList(u"T01-X-000001"_s));
    query.sort = TicketSort::Dearest;
    query.text = u"lait"_s;
    QCOMPARE(numbersOf(rowsOf(till, query)), QStringList(u"T01-X-000001"_s));
    query.training = false;
    QCOMPARE(rowsOf(till, query).size(), 0);
}

void TicketListTest::statesAreTold()
{
    TestShop till;
    sellFour(till);
    nameTheSeller(till);
    DocumentService documents(till.shop());
    value(documents.copy(till.cashier(), u"T01-000002"_s));
    value(documents.copy(till.cashier(), u"T01-000002"_s));
    value(documents.invoice(till.cashier(), u"T01-000004"_s, identity(u"Nadia"_s), true));
    const QList<TicketRow> rows = rowsOf(till, {});
    QCOMPARE(rows.at(0).invoice, u"T01-F-000001"_s);
    QCOMPARE(rows.at(1).returnOf, u"T01-000001"_s);
    QVERIFY(rows.at(1).takesBack);
    QCOMPARE(rows.at(2).copies, 2);
    QCOMPARE(rows.at(3).returned, TicketRow::Returned::Part);
    value(SaleService(till.shop()).refund(till.cashier(), {till.newSaleId(), {u"T01"_s, 1}, {}, {}, false, {}}));
    QCOMPARE(rowsOf(till, {}).last().returned, TicketRow::Returned::Everything);
}

void TicketListTest::detailTellsTheWholeStory()
{
    TestShop till;
    sellFour(till);
    nameTheSeller(till);
    DocumentService documents(till.shop());
    till.clock().advance(60'000);
    value(documents.copy(till.manager(), u"T01-000001"_s));
    till.clock().advance(60'000);
    value(documents.invoice(till.cashier(), u"T01-000001"_s, identity(u"Client"_s), true));
    TicketListService tickets(till.shop());
    const TicketDetail detail = value(tickets.detail(u"T01-000001"_s));
    QCOMPARE(detail.left, QList{Quantity::of(1)});
    QVERIFY(!detail.everythingBack);
    QVERIFY(detail.findings.isEmpty());
    QCOMPARE(detail.history.size(), 4);
    QCOMPARE(detail.history.at(0).kind, TicketEvent::Kind::Sold);
    QCOMPARE(detail.history.at(1).kind, TicketEvent::Kind::Refunded);
    QCOMPARE(detail.history.at(1).document, u"T01-000003"_s);
    QCOMPARE(detail.history.at(1).amount, dzd(-2'500));
    QCOMPARE(detail.history.at(2).kind, TicketEvent::Kind::Copied);
    QCOMPARE(detail.history.at(2).who, u"Meriem"_s);
    QCOMPARE(detail.history.at(2).copy, 1);
    QCOMPARE(detail.history.at(3).document, u"T01-F-000001"_s);
    const TicketDetail back = value(tickets.detail(u"3"_s));
    QCOMPARE(back.history.at(1).kind, TicketEvent::Kind::TookBack);
    QCOMPARE(back.history.at(1).document, u"T01-000001"_s);
    QCOMPARE(back.left, QList{Quantity::of(0)});
    QVERIFY(back.everythingBack);
    QCOMPARE(value(tickets.detail(u"4"_s)).customer->identity.name, u"Nadia Benali"_s);
    QCOMPARE(error(tickets.detail(u"77"_s)), u"unknown_ticket"_s);
}

void TicketListTest::aChangedEntryIsNamed()
{
    TestShop till;
    sellFour(till);
    till.close();
    QVERIFY(tamper(till.folder(), u"UPDATE journal SET payload = CAST(replace(CAST(payload AS TEXT), "
                                  "'Lait entier', 'Lait vendu!') AS BLOB) WHERE pos = (SELECT pos FROM sale "
                                  "WHERE number = 2)"_s));
    till.reopen();
    TicketListService tickets(till.shop());
    const TicketDetail detail = value(tickets.detail(u"2"_s));
    QCOMPARE(detail.findings.size(), 1);
    QCOMPARE(detail.findings.first().code, u"hash_mismatch"_s);
    QVERIFY(value(tickets.detail(u"1"_s)).findings.isEmpty());
    QVERIFY(value(tickets.detail(u"4"_s)).findings.isEmpty());
}

void TicketListTest::quotesAreWhatTheRefundSettles()
{
    TestShop till;
    // Above 300 DA the cash part carries stamp duty; 3 × 1 203,33 leaves something to round.
    const Sale sale = value(till.sell(till.basket({{u"CHEESE"_s, u"3.013"_s}, {u"BREAD"_s, u"5"_s}}))).sale;
    QVERIFY(!sale.settlement.stampDuty.isZero());
    TicketListService tickets(till.shop());
    for (const std::optional<TenderMethod> method : {std::optional<TenderMethod>(), {TenderMethod::Card}}) {
        RefundRequest request;
        request.id = tickets.newId();
        request.ticket = {u"T01"_s, 1};
        request.lines = {{0, Quantity(1'333, Unit::Kilogram)}, {1, Quantity::of(2)}};
        request.wholeBackBy = method;
        const Settlement quoted = value(tickets.refundQuote(request));
        const Sale refund = value(SaleService(till.shop()).refund(till.cashier(), request)).sale;
        QCOMPARE(quoted, refund.settlement);
        QCOMPARE(quoted.stampDuty.isZero(), method.has_value());
    }
}

void TicketListTest::quotesRefuseWhatTheRefundRefuses()
{
    TestShop till;
    sellFour(till);
    TicketListService tickets(till.shop());
    RefundRequest request;
    request.ticket = {u"T01"_s, 1};
    request.lines = {{0, Quantity::of(2)}};
    QCOMPARE(error(tickets.refundQuote(request)), u"return_exceeds_sold"_s);
    request.lines = {{5, Quantity::of(1)}};
    QCOMPARE(error(tickets.refundQuote(request)), u"unknown_line"_s);
    request.ticket.number = 50;
    QCOMPARE(error(tickets.refundQuote(request)), u"unknown_ticket"_s);
}

void TicketListTest::rebuiltRowsAreTheSame()
{
    TestShop till;
    liveADay(till);
    QCOMPARE(verifyFindings(till.shop()), QString());
    till.close();
    QVERIFY(tamper(till.folder(), u"DELETE FROM sale_return"_s));
    till.reopen();
    QVERIFY(verifyFindings(till.shop()).contains(u"sale_return"_s));
}

void TicketListTest::olderFilesAreCompleted()
{
    TestShop till;
    liveADay(till);
    till.close();
    QVERIFY(tamper(till.folder(), u"UPDATE sale SET line_count = 0, methods = 0, returns = 0; "
                                  "DELETE FROM sale_return"_s));
    QFile file(u":/migrations/0002_till_window.sql"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString migration = QString::fromUtf8(file.readAll());
    for (const QString &begin : {u"UPDATE sale SET"_s, u"WITH named"_s}) {
        const qsizetype at = migration.indexOf(begin);
        QVERIFY(at > 0);
        QVERIFY(tamper(till.folder(), migration.mid(at, migration.indexOf(u';', at) - at)));
    }
    till.reopen();
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void TicketListTest::wordsOfOlderFilesAreIndexedAgain()
{
    TestShop till;
    sellFour(till);
    QCOMPARE(found(till, u"milk"_s), QStringList{u"T01-000002"_s});
    till.close();
    QFile file(u":/migrations/0003_ticket_words.sql"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(tamper(till.folder(), QString::fromUtf8(file.readAll())));
    till.reopen();
    QCOMPARE(found(till, u"milk"_s), QStringList{u"T01-000002"_s});
}

QTEST_GUILESS_MAIN(TicketListTest)
#include "ticketlist_test.moc"
