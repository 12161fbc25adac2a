// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/viewmodels/shiftdesk.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

class ShiftHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHistoryPages();
    void theHistoryIsFilteredAsPeopleType_data();
    void theHistoryIsFilteredAsPeopleType();
    void theHistoryIsBlind_16();
    void closuresAreListed();
    void aLaterQuestionWins();
    void copiesArePrinted_11();
    void reportsAreSavedAsPdfAndCsv();
    void aManagerRevealsAndApproves_15();
    void revealedIsForgottenWhenSomebodyElseSignsIn_16();
};

void ShiftHistoryTest::theHistoryPages()
{
    Desk desk(TestShop::Shift::Closed);
    for (int i = 0; i < 125; ++i) {
        value(desk.shifts.open(desk.counter.till.manager(), dzd(0), {}));
        value(desk.shifts.close(desk.counter.till.manager(), {dzd(0), {}}));
    }
    ShiftHistoryModel &history = desk.area.history;
    history.reload();
    QTRY_COMPARE(history.rowCount(), 60);
    QVERIFY(history.canFetchMore({}));
    history.fetchMore({});
    history.fetchMore({}); // asked twice, read once
    QTRY_COMPARE(history.rowCount(), 120);
    history.fetchMore({});
    QTRY_COMPARE(history.rowCount(), 125);
    QVERIFY(!history.canFetchMore({}));
    QCOMPARE(history.numberAt(0), u"T01-Z-000125"_s);
    QCOMPARE(history.rowOf(u"T01-Z-000001"_s), 124);
    // The tester asks for more whenever it can, also in the midst of an insertion: no row may come twice.
    QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::Fatal);
    history.reload();
    QTRY_COMPARE(history.rowOf(u"T01-Z-000001"_s), 124);
    QCOMPARE(history.rowCount(), 125);
}

void ShiftHistoryTest::theHistoryIsFilteredAsPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << QString() << 2;
    QTest::newRow("number") << u"000002"_s << 1;
    QTest::newRow("date as shown") << u"15/01/2026"_s << 1;
    QTest::newRow("day and month") << u"16/1"_s << 1;
    QTest::newRow("person") << u"kari"_s << 2;
    QTest::newRow("nobody") << u"Nadia"_s << 0;
}

void ShiftHistoryTest::theHistoryIsFilteredAsPeopleType()
{
    QFETCH(QString, text);
    QFETCH(int, rows);
    Desk desk;
    desk.closeWith(0);
    desk.counter.till.clock().advance(dayMs);
    value(desk.shifts.open(desk.counter.till.manager(), dzd(0), {}));
    desk.closeWith(0);
    QSignalSpy loaded(&desk.area.history, &ShiftHistoryModel::loaded);
    desk.area.history.setFilter(text, false);
    desk.area.history.reload();
    QTRY_VERIFY(loaded.count() > 0);
    QCOMPARE(desk.area.history.rowCount(), rows);
}

void ShiftHistoryTest::theHistoryIsBlind_16()
{
    Desk desk;
    desk.counter.till.sellBread();
    desk.closeWith(70'000);
    ShiftHistoryModel &history = desk.area.history;
    desk.sitDown(desk.counter.till.manager());
    QTRY_COMPARE(history.rowCount(), 1);
    QCOMPARE(history.index(0, ShiftHistoryModel::Difference).data().toString(), u"+675,00"_s);
    QCOMPARE(history.index(0, ShiftHistoryModel::Total).data().toString(), u"25,00"_s);
    desk.sitDown(desk.counter.till.cashier());
    QCOMPARE(history.rowCount(), 0);
    QTRY_COMPARE(history.rowCount(), 1);
    for (int column = 0; column < ShiftHistoryModel::ColumnCount; ++column) {
        for (int role = 0; role < Qt::UserRole + 200; ++role) {
            const QString text = history.index(0, column).data(role).toString();
            QVERIFY2(!text.contains(u"675"_s) && !text.contains(u"25,00"_s), qPrintable(text));
        }
    }
    QCOMPARE(history.index(0, ShiftHistoryModel::State).data().toString(), u"Waits for a manager"_s);
}

void ShiftHistoryTest::closuresAreListed()
{
    Desk desk;
    desk.counter.till.sellBread();
    desk.closeWith(2'500);
    value(desk.closures.closeDays(desk.counter.till.manager()));
    ClosureListModel &closures = desk.area.closures;
    QAbstractItemModelTester tester(&closures, QAbstractItemModelTester::FailureReportingMode::Fatal);
    closures.reload();
    QTRY_COMPARE(closures.rowCount(), 1);
    QCOMPARE(closures.index(0, ClosureListModel::Period).data().toString(), u"Thursday 15 Jan 2026"_s);
    QCOMPARE(closures.index(0, ClosureListModel::Total).data().toString(), QString());
    desk.sitDown(desk.counter.till.manager());
    QTRY_COMPARE(closures.index(0, ClosureListModel::Total).data().toString(), u"25,00"_s);
    QVERIFY(allText(ReportLines(desk.counter.business).closure(closures.closureAt(0), true)).contains(u"Sold|25,00"_s));
}

void ShiftHistoryTest::aLaterQuestionWins()
{
    Desk desk;
    desk.closeWith(0);
    value(desk.shifts.open(desk.counter.till.manager(), dzd(0), {}));
    desk.closeWith(100);
    QSemaphore gate; // both questions are asked before either is answered
    const auto held = [&gate](Connection &) -> Result<void> {
        gate.acquire();
        return {};
    };
    Database &database = desk.counter.till.till().database();
    const QList<QFuture<Result<void>>> lanes{database.read(held), database.read(held)};
    QSignalSpy changed(&desk.area.z, &ZPresenter::changed);
    desk.area.z.show(u"T01-Z-000001"_s);
    desk.area.z.show(u"T01-Z-000002"_s);
    gate.release(2);
    QTRY_VERIFY(desk.area.z.current().has_value());
    settle(desk.counter.till);
    QTest::qWait(0);
    QCOMPARE(desk.area.z.current()->z.fiscal.number, 2);
    QCOMPARE(changed.count(), 1);
    desk.area.z.show(u"T01-Z-000009"_s);
    QTRY_COMPARE(desk.failures, QStringList{u"unknown_z"_s});
    QCOMPARE(desk.area.z.current()->z.fiscal.number, 2);
}

void ShiftHistoryTest::copiesArePrinted_11()
{
    Desk desk;
    desk.counter.till.sellBread();
    desk.closeWith(2'000);
    desk.area.z.show({});
    QTRY_VERIFY(desk.area.z.current().has_value());
    QSignalSpy printed(&desk.area.z, &ZPresenter::printed);
    desk.area.z.printCopy(); // no copy is counted that no printer would put out
    QTRY_COMPARE(desk.failures, QStringList{u"no_printer"_s});
    desk.setUpPrinter();
    desk.area.z.printCopy();
    QTRY_COMPARE(printed.size(), 1);
    QCOMPARE(printed.last().first().toString(), u"Duplicate 1 of T01-Z-000001"_s);
    desk.sitDown(desk.counter.till.manager());
    desk.area.z.printCopy();
    QTRY_COMPARE(printed.size(), 2);
    const QList<PrintJob> jobs = value(PrintQueueService(desk.counter.till.shop()).pending());
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs.at(0).paper, (PaperRequest{PaperKind::Z, u"T01-Z-000001"_s, 1, blindDetail})); // nor on paper
    QCOMPARE(jobs.at(1).paper, (PaperRequest{PaperKind::Z, u"T01-Z-000001"_s, 2, {}}));
    QCOMPARE(jobs.at(0).language, u"en"_s);
}

void ShiftHistoryTest::reportsAreSavedAsPdfAndCsv()
{
    Desk desk(TestShop::Shift::Open, u"ar"_s);
    desk.counter.till.sellBread();
    desk.closeWith(2'500);
    desk.sitDown(desk.counter.till.manager());
    desk.area.z.show({});
    QTRY_VERIFY(desk.area.z.current().has_value());
    QSignalSpy exported(&desk.area.z, &ZPresenter::exported);
    const QString pdf = desk.counter.till.path(u"z.pdf"_s);
    const QString csv = desk.counter.till.path(u"z.csv"_s);
    desk.area.z.exportTo(pdf);
    desk.area.z.exportTo(csv);
    QTRY_COMPARE(exported.count(), 2);
    QFile page(pdf);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray bytes = page.readAll();
    QVERIFY(bytes.startsWith("%PDF") && bytes.size() > 3'000);
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().contains("z,number,,T01-Z-000001"));
    desk.area.z.exportTo(desk.counter.till.path(u"no/folder/z.pdf"_s));
    QTRY_COMPARE(desk.failures, QStringList{u"read_only"_s});
}

void ShiftHistoryTest::aManagerRevealsAndApproves_15()
{
    Desk desk;
    const ShiftClosed z = desk.closeWith(60'000);
    desk.area.z.show(z.fiscal.text());
    QTRY_VERIFY(desk.area.z.waitsForManager());
    desk.area.z.approve(); // nobody has looked yet
    QSignalSpy approved(&desk.area.z, &ZPresenter::approved);
    desk.area.z.reveal();
    QTRY_COMPARE(desk.failures, QStringList{u"not_allowed"_s});
    desk.managerPin = u"4321"_s;
    QString text;
    connect(&desk.area.z, &ZPresenter::revealed, this,
            [&](const ClosedShift &whole) { text = allText(ReportLines(desk.counter.business).difference(whole)); });
    desk.area.z.reveal();
    QTRY_VERIFY(text.contains(u"Difference|+600,00"_s));
    QVERIFY(!desk.area.z.current()->whole); // the manager saw it, the screen under the sheet did not
    desk.area.z.approve();
    QTRY_COMPARE(approved.count(), 1);
    QTRY_VERIFY(!desk.area.z.waitsForManager());
    const ClosedShift seen = value(desk.views.closed(desk.counter.till.manager(), z.fiscal.text()));
    QCOMPARE(seen.approval->approvedBy->name, u"Meriem"_s);
    QVERIFY(allText(ReportLines(desk.counter.business).z(seen)).contains(u"Difference approved by Meriem"_s));
}

void ShiftHistoryTest::revealedIsForgottenWhenSomebodyElseSignsIn_16()
{
    Desk desk;
    const ShiftClosed z = desk.closeWith(60'000);
    desk.sitDown(desk.counter.till.manager());
    desk.area.z.show(z.fiscal.text());
    QTRY_VERIFY(desk.area.z.current() && desk.area.z.current()->whole);
    QSignalSpy revealed(&desk.area.z, &ZPresenter::revealed);
    desk.area.z.reveal();
    QTRY_COMPARE(revealed.count(), 1);
    desk.sitDown(desk.counter.till.cashier());
    QVERIFY(desk.area.z.current()->z.difference.isZero()); // at once
    desk.area.z.approve();
    QTRY_VERIFY(!desk.area.z.current()->whole);
    QVERIFY(!value(desk.views.closed(desk.counter.till.manager(), z.fiscal.text())).approved);
}

QTEST_MAIN(ShiftHistoryTest)
#include "shifthistory_test.moc"
