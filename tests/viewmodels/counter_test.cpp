// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/viewmodels/tilldesk.h"

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

/// What surrounds the ticket: customers, modes, people, and the lists goods are picked from.
class CounterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCustomerIsFoundSetAndCreated();
    void aDrawerOpenedWithoutASaleIsJournalled_46();
    void practiceTouchesNothing_12();
    void switchingThePersonKeepsTheTicket_28();
    void tilesPageThroughACategory();
    void searchingFindsAndAdds();
    void namesFollowTheLanguageOfTheScreen();
};

void CounterTest::theCustomerIsFoundSetAndCreated()
{
    TillDesk desk;
    const Customer known = customer(desk.counter.till, u"Mme Bénali"_s, 500'000);
    QSignalSpy found(&desk.run.till, &TillState::customersFound);
    desk.run.till.findCustomers(u"benali"_s);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().at(1).value<QList<CustomerCard>>().first().id, known.id);
    desk.run.till.setCustomer(known.id);
    QTRY_VERIFY(desk.run.till.customer());
    QCOMPARE(desk.run.till.customer()->limit, dzd(500'000));
    desk.run.till.clearCustomer();
    QVERIFY(!desk.run.till.customer());
    desk.managerWillRefuse(); // a cashier keeps no customers
    desk.run.till.createCustomer(u"M. Ferhat"_s, u"0550 12 34 56"_s);
    desk.run.settle();
    QCOMPARE(desk.run.errors, QStringList{u"not_allowed"_s});
    desk.counter.session.setSeat(desk.counter.till.owner().user);
    desk.run.till.createCustomer(u"M. Ferhat"_s, u"0550 12 34 56"_s);
    QTRY_VERIFY(desk.run.till.customer());
    QCOMPARE(desk.run.till.customer()->name, u"M. Ferhat"_s);
    desk.run.till.findCustomers(u"055012"_s);
    QTRY_COMPARE(found.size(), 2);
    QCOMPARE(found.last().at(1).value<QList<CustomerCard>>().size(), 1);
}

void CounterTest::aDrawerOpenedWithoutASaleIsJournalled_46()
{
    TillDesk desk;
    QSignalSpy opened(&desk.run.till, &TillState::drawerOpened);
    desk.managerWillApprove();
    desk.run.till.openDrawer();
    desk.run.settle();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(number(desk.counter.till, u"SELECT count(*) FROM cash_move WHERE kind = 'no_sale'"_s), 1);
}

void CounterTest::practiceTouchesNothing_12()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.managerWillApprove();
    desk.run.till.setTraining(true);
    desk.run.settle();
    QVERIFY(desk.run.till.training());
    QVERIFY(desk.run.till.isEmpty());
    QTRY_COMPARE(desk.run.till.held().size(), 1); // the ticket of before waits
    desk.run.scan(u"MILK"_s);
    desk.run.till.removeLine();
    desk.run.settle();
    desk.run.scan(u"MILK"_s);
    desk.run.till.hold(u"no"_s);
    QCOMPARE(desk.run.errors, QStringList{u"cannot_park"_s});
    desk.managerWillApprove();
    desk.run.pay();
    QVERIFY(desk.run.sold.first().training);
    QCOMPARE(events(desk.counter.till, u"line.void"_s), 0);
    desk.run.till.setTraining(false);
    desk.run.settle();
    QCOMPARE(ticketNumbers(desk.counter.till.shop()), QList<qint64>());
    QTRY_COMPARE(desk.run.till.nextNumber(), u"T01-000001"_s);
}

void CounterTest::switchingThePersonKeepsTheTicket_28()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.counter.session.setSeat(desk.counter.till.manager().user);
    QCOMPARE(desk.run.till.ticket()->rowCount(), 1);
    desk.run.pay();
    QCOMPARE(desk.run.sold.first().cashier.name, u"Meriem"_s);
}

void CounterTest::tilesPageThroughACategory()
{
    TillDesk desk;
    value(desk.run.catalogue.saveCategories(desk.counter.till.owner(),
                                            {{u"tea"_s, u"Thés"_s, {{u"en"_s, u"Teas"_s}}, 3, 1, u"cup"_s}}));
    for (int i = 0; i < 150; ++i) {
        Product product = item(u"Thé %1"_s.arg(i, 3, 10, QLatin1Char('0')), 1'000 + i);
        product.category = u"tea"_s;
        product.favourite = i == 7;
        saved(desk.counter.till, product);
    }
    Q_EMIT desk.counter.business.changed();
    QTRY_COMPARE(desk.run.till.categories().size(), 2);
    QCOMPARE(desk.run.till.categories().last().name, u"Teas"_s);
    TileModel &tiles = *desk.run.till.tiles();
    desk.run.till.showCategory(u"tea"_s);
    while (tiles.rowCount() < 150) {
        QTRY_VERIFY(!tiles.isLoading());
        if (tiles.canFetchMore({}))
            tiles.fetchMore({});
    }
    QTRY_VERIFY(!tiles.isLoading());
    QTRY_COMPARE(tiles.rowCount(), 150);
    for (int row = 0; row < 150; ++row)
        QCOMPARE(tiles.index(row).data().toString(), u"Thé %1"_s.arg(row, 3, 10, QLatin1Char('0')));
    QCOMPARE(tiles.index(149).data(TileModel::PriceRole).toString(), u"11,49"_s);
    QCOMPARE(tiles.index(149).data(TileModel::HueRole).toInt(), 3);
    desk.run.till.showCategory({});
    QTRY_COMPARE(tiles.rowCount(), 1);
    desk.run.till.addTile(0);
    desk.run.settle();
    QCOMPARE(desk.run.cellOf(0, TicketModel::NameRole), u"Thé 007"_s);
}

void CounterTest::searchingFindsAndAdds()
{
    TillDesk desk;
    SearchModel &results = *desk.run.till.results();
    desk.run.till.search(u"p"_s);
    desk.run.till.search(u"pain c"_s); // the answer to "p" comes too late
    QTRY_VERIFY(results.isSettled());
    QCOMPARE(results.rowCount(), 1);
    QCOMPARE(results.current(), 0);
    QCOMPARE(results.index(0).data(SearchModel::PriceRole).toString(), u"25,00"_s);
    QCOMPARE(results.index(0).data(SearchModel::StockRole).toString(), u"100"_s);
    desk.run.till.addCurrentResult();
    desk.run.settle();
    QCOMPARE(desk.run.cellOf(0, TicketModel::NameRole), u"Pain de campagne"_s);
    desk.run.till.search(u"lait"_s);
    desk.run.till.addCurrentResult(); // Enter, before the answer
    QTRY_COMPARE(desk.run.till.ticket()->rowCount(), 2);
    desk.run.till.search(u"nothing like it"_s);
    desk.run.till.addCurrentResult();
    QTRY_VERIFY(results.isSettled());
    desk.run.settle();
    QVERIFY(desk.run.till.questions().isEmpty());
    desk.run.till.search(u"6130000000001"_s);
    desk.run.till.addCurrentResult();
    desk.run.settle();
    QCOMPARE(desk.run.till.questions().size(), 1);
    desk.run.till.search({});
    QVERIFY(results.isSettled());
    QCOMPARE(results.rowCount(), 0);
}

void CounterTest::namesFollowTheLanguageOfTheScreen()
{
    TillDesk desk(TestShop::Shift::Open, u"ar"_s);
    Product milk = item(u"Lben"_s, 9'000);
    milk.sku = u"LBEN"_s;
    milk.names = {{u"ar"_s, u"لبن"_s}};
    saved(desk.counter.till, milk);
    desk.run.scan(u"LBEN"_s);
    QCOMPARE(desk.run.cellOf(0, TicketModel::NameRole), u"لبن"_s);
    desk.run.pay();
    QCOMPARE(desk.run.sold.first().priced.lines.first().line.name, u"Lben"_s);
    QCOMPARE(desk.run.sold.first().priced.lines.first().line.names.value(u"ar"_s), u"لبن"_s);
}

QTEST_GUILESS_MAIN(CounterTest)

#include "counter_test.moc"
