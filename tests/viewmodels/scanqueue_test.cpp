// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/viewmodels/tilldesk.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

/// `count` items with a barcode each, "2000…", at rising prices.
QStringList stockUp(TestShop &till, int count)
{
    QStringList codes;
    for (int i = 0; i < count; ++i) {
        Product product = item(u"Item %1"_s.arg(i), 100 + i);
        product.sku = u"SKU%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        codes.append(product.sku);
        saved(till, product);
    }
    return codes;
}

QStringList codesOn(TillRun &run)
{
    QStringList codes;
    for (int row = 0; row < run.till.ticket()->rowCount(); ++row)
        codes.append(run.till.ticket()->line(row).line.code);
    return codes;
}

} // namespace

class ScanQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandScansComeInTheirOrder();
    void anUnknownCodeHoldsUpNothing_24();
    void anUnknownCodeCanBeMadeAnItem_24();
    void aCashierIsAskedForAManagerToMakeAnItem_24();
    void aMisreadCodeIsSaidAndTheNextGoesOn();
    void scansWhileATicketIsParkedGoOntoTheNext();
    void tilesAndScansKeepTheirOrder();
    void fiveHundredLinesStayCheap();
};

void ScanQueueTest::aThousandScansComeInTheirOrder()
{
    TillDesk desk;
    const QStringList codes = stockUp(desk.counter.till, 50);
    QStringList expected;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 1000; ++i) {
        const QString &code = codes.at((i * 37) % codes.size());
        if (!expected.contains(code))
            expected.append(code);
        desk.run.till.scan(code);
    }
    desk.run.settle();
    qInfo("a thousand scans, until the last figure is shown: %lld ms", clock.elapsed());
    QCOMPARE(codesOn(desk.run), expected);
    QCOMPARE(desk.run.till.totals().pieces, 1000);
    desk.run.pay();
    qint64 sold = 0;
    for (const PricedLine &line : desk.run.sold.first().priced.lines)
        sold += line.line.quantity.milli();
    QCOMPARE(sold, 1'000'000);
}

void ScanQueueTest::anUnknownCodeHoldsUpNothing_24()
{
    TillDesk desk;
    QSignalSpy unknown(&desk.run.till, &TillState::unknownCode);
    for (const QString &code : {u"MILK"_s, u"6130000000001"_s, u"BREAD"_s, u"NOBODY"_s, u"MILK"_s})
        desk.run.till.scan(code);
    desk.run.settle();
    QCOMPARE(codesOn(desk.run), (QStringList{u"MILK"_s, u"BREAD"_s}));
    QCOMPARE(desk.run.till.totals().pieces, 3);
    QCOMPARE(unknown.size(), 2);
    QCOMPARE(desk.run.till.questions().size(), 2);
    QCOMPARE(desk.run.till.questions().last().code, u"NOBODY"_s);
    QVERIFY(desk.run.errors.isEmpty());
    desk.run.till.dismissQuestion(desk.run.till.questions().first().id);
    QCOMPARE(desk.run.till.questions().size(), 1);
    desk.run.pay(); // an open question does not keep anybody from paying
    QVERIFY(desk.run.till.questions().isEmpty());
}

void ScanQueueTest::anUnknownCodeCanBeMadeAnItem_24()
{
    TillDesk desk;
    desk.counter.session.setSeat(desk.counter.till.owner().user);
    desk.run.scan(u"6130000000001"_s);
    QVERIFY(desk.run.till.questions().first().mayCreate);
    const quint64 question = desk.run.till.questions().first().id;
    desk.run.till.createItem(question, u" "_s, dzd(12'000));
    desk.run.settle();
    QCOMPARE(desk.run.errors, QStringList{u"empty_name"_s});
    QCOMPARE(desk.run.till.questions().size(), 1);
    desk.run.till.createItem(question, u"Savon"_s, dzd(12'000));
    desk.run.settle();
    QVERIFY(desk.run.till.questions().isEmpty());
    QCOMPARE(desk.run.cellOf(0, TicketModel::NameRole), u"Savon"_s);
    QCOMPARE(desk.run.till.totals().total, dzd(12'000));
    desk.run.scan(u"6130000000001"_s);
    QCOMPARE(desk.run.till.totals().total, dzd(24'000));
}

void ScanQueueTest::aCashierIsAskedForAManagerToMakeAnItem_24()
{
    TillDesk desk;
    desk.run.scan(u"6130000000001"_s);
    QVERIFY(!desk.run.till.questions().first().mayCreate);
    desk.managerWillApprove();
    desk.run.till.createItem(desk.run.till.questions().first().id, u"Savon"_s, dzd(12'000));
    desk.run.settle();
    QCOMPARE(desk.asked, QStringList{u"Create the item Savon"_s});
    QCOMPARE(desk.run.till.totals().total, dzd(12'000));
}

void ScanQueueTest::aMisreadCodeIsSaidAndTheNextGoesOn()
{
    TillDesk desk;
    value(
        SetupService(desk.counter.till.shop()).change(desk.counter.till.owner(), {{u"scale.rules"_s, u"21=weight"_s}}));
    desk.run.till.scan(u"2112345015003"_s); // its check digit is 2
    desk.run.till.scan(u"MILK"_s);
    desk.run.settle();
    QCOMPARE(desk.run.errors, QStringList{u"bad_check_digit"_s});
    QCOMPARE(codesOn(desk.run), QStringList{u"MILK"_s});
}

void ScanQueueTest::scansWhileATicketIsParkedGoOntoTheNext()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.till.hold(u"First"_s);
    desk.run.till.scan(u"BREAD"_s); // while the first one is being put aside
    desk.run.settle();
    QCOMPARE(codesOn(desk.run), QStringList{u"BREAD"_s});
    QTRY_COMPARE(desk.run.till.held().size(), 1);
    QCOMPARE(desk.run.till.held().first().total, dzd(9'000));
}

void ScanQueueTest::tilesAndScansKeepTheirOrder()
{
    TillDesk desk;
    const QStringList codes = stockUp(desk.counter.till, 3);
    desk.run.till.search(u"item 1"_s);
    QTRY_VERIFY(desk.run.till.results()->isSettled());
    desk.run.till.scan(codes.at(2));
    desk.run.till.addCurrentResult();
    desk.run.till.scan(codes.at(0));
    desk.run.settle();
    QCOMPARE(desk.run.cellOf(0, TicketModel::NameRole), u"Item 2"_s);
    QCOMPARE(desk.run.cellOf(1, TicketModel::NameRole), u"Item 1"_s);
    QCOMPARE(desk.run.cellOf(2, TicketModel::NameRole), u"Item 0"_s);
}

void ScanQueueTest::fiveHundredLinesStayCheap()
{
    TillDesk desk;
    const QStringList codes = stockUp(desk.counter.till, 500);
    for (const QString &code : codes)
        desk.run.till.scan(code);
    desk.run.settle();
    QCOMPARE(desk.run.till.ticket()->rowCount(), 500);
    QSignalSpy changes(desk.run.till.ticket(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserts(desk.run.till.ticket(), &QAbstractItemModel::rowsInserted);
    desk.run.scan(u"MILK"_s); // one more row, nobody else's
    QCOMPARE(inserts.size(), 1);
    for (const QList<QVariant> &change : changes)
        QCOMPARE(change.first().toModelIndex().row(), 500);
    QElapsedTimer clock;
    clock.start();
    desk.run.till.stepQuantity(+1);
    qInfo("a change of 501 lines, on the GUI thread: %lld µs", clock.nsecsElapsed() / 1000);
    desk.run.settle();
    qInfo("a change of 501 lines, until its figures are shown: %lld ms", clock.elapsed());
    clock.restart();
    const Quote quote = value(desk.run.sales.quote(desk.run.till.request()));
    qInfo("quote of 501 lines: %lld ms", clock.elapsed());
    QCOMPARE(quote.priced.lines.size(), 501);
}

QTEST_GUILESS_MAIN(ScanQueueTest)

#include "scanqueue_test.moc"
