// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/viewmodels/shiftdesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

class ShiftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountSumsAsItGoes();
    void aTypedTotalTakesThePlaceOfTheCount();
    void noteAndCoinOfOneValueStayApart_17();
    void aPieceCountIsHeldToWhatATillHolds();
    void theStateFollowsTheShift();
    void theFloatBeginsWithWhatWasLeft_17();
    void openingAnswers();
    void cashMovesAreListed();
    void aMoveThatNeedsAManagerAsks();
    void theXIsForWhoeverGaveThePin_16();
    void theXIsPrintedForWhoeverReadIt();
    void expectedCashGoesWithThePerson_16();
    void overviewTexts();
    void theJournalIsLookedAt();
    void theFloatKeptNeverExceedsTheCount();
    void theCountIsKeptByItself();
    void theCountGoesOnAfterARestart();
    void theCloseWritesWhatWasCounted();
    void aRefusedCloseKeepsTheCount();
    void theResultIsBlindForACashier_16();
    void aManagersPinForTheCloseLendsNoEyes_16();
    void daysAreClosed();
};

void ShiftTest::theCountSumsAsItGoes()
{
    CashCount count(Currency::dzd());
    QCOMPARE(count.denominations().size(), 11);
    QVERIFY(count.isUntouched());
    QSignalSpy changed(&count, &CashCount::changed);
    count.setPieces(0, 19);
    count.setPieces(9, 16); // coins of 10
    QCOMPARE(changed.count(), 2);
    QCOMPARE(count.sum(0), dzd(3'800'000));
    QCOMPARE(count.sumOf(false), dzd(3'800'000));
    QCOMPARE(count.sumOf(true), dzd(16'000));
    QCOMPARE(count.total(), dzd(3'816'000));
    QCOMPARE(count.piecesOf(false), 19);
    QCOMPARE(count.piecesOf(true), 16);
    count.setPieces(0, 19);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(value(countedTotal(count.counted(), Currency::dzd())), count.total());
    count.clear();
    QVERIFY(count.isUntouched());
}

void ShiftTest::aTypedTotalTakesThePlaceOfTheCount()
{
    CashCount count(Currency::dzd());
    count.setPieces(2, 4);
    count.setTyped(dzd(0));
    QVERIFY(!count.isUntouched());
    QVERIFY(count.total().isZero());
    QVERIFY(count.counted().isEmpty());
    count.setTyped(dzd(12'345));
    QCOMPARE(count.total(), dzd(12'345));
    count.setPieces(2, 1);
    QVERIFY(!count.typed());
    QCOMPARE(count.total(), dzd(50'000));
}

void ShiftTest::noteAndCoinOfOneValueStayApart_17()
{
    CashCount count(Currency::dzd());
    count.setPieces(3, 8); // notes of 200
    count.setPieces(5, 4); // coins of 200
    CashCount again(Currency::dzd());
    again.load(count.counted(), std::nullopt);
    QCOMPARE(again.pieces(3), 8);
    QCOMPARE(again.pieces(5), 4);
    again.load({{20'000, 2}}, std::nullopt); // nobody said: notes
    QCOMPARE(again.pieces(3), 2);
    QCOMPARE(again.pieces(5), 0);
}

void ShiftTest::aPieceCountIsHeldToWhatATillHolds()
{
    CashCount count(Currency::dzd());
    count.setPieces(0, std::numeric_limits<qint64>::max());
    QCOMPARE(count.pieces(0), CashCount::mostPieces);
    count.setPieces(0, -4);
    QCOMPARE(count.pieces(0), 0);
    CashCount unknown(value(Currency::fromCode(u"TND"_s)));
    QVERIFY(unknown.denominations().isEmpty());
    QVERIFY(unknown.total().isZero());
}

void ShiftTest::theStateFollowsTheShift()
{
    Desk desk;
    QCOMPARE(desk.area.shift.state(), ShiftPresenter::State::Unknown);
    QVERIFY(desk.ready());
    QCOMPARE(desk.area.shift.state(), ShiftPresenter::State::Open);
    desk.closeWith(0);
    desk.area.shift.refresh();
    QTRY_COMPARE(desk.area.shift.state(), ShiftPresenter::State::Closed);
}

void ShiftTest::theFloatBeginsWithWhatWasLeft_17()
{
    Desk desk;
    value(desk.shifts.close(desk.counter.till.cashier(), {dzd(5'000), {}, {}, dzd(4'000), {}}));
    QVERIFY(desk.ready());
    QCOMPARE(desk.area.shift.openingCount().total(), dzd(4'000));
    desk.area.shift.refresh();
    desk.area.shift.openingCount().setTyped(dzd(4'500)); // somebody counts while the answer is on its way
    QTest::qWait(0);
    QVERIFY(desk.ready());
    QCOMPARE(desk.area.shift.openingCount().total(), dzd(4'500));
}

void ShiftTest::openingAnswers()
{
    Desk desk(TestShop::Shift::Closed);
    QVERIFY(desk.ready());
    QSignalSpy opened(&desk.area.shift, &ShiftPresenter::opened);
    desk.area.shift.openingCount().setPieces(0, 2);
    desk.area.shift.open();
    desk.area.shift.open(); // a double click opens once
    QTRY_COMPARE(opened.count(), 1);
    QTRY_COMPARE(desk.area.shift.state(), ShiftPresenter::State::Open);
    QCOMPARE(desk.area.shift.overview().shift->floatMinor, 400'000);
    QVERIFY(desk.failures.isEmpty());
}

void ShiftTest::cashMovesAreListed()
{
    Desk desk;
    QVERIFY(desk.ready());
    CashMoveModel &moves = desk.area.shift.moves();
    QAbstractItemModelTester tester(&moves, QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.area.shift.moveCash(CashMoved::Kind::In, dzd(123'400), u"From the safe"_s);
    QTRY_COMPARE(moves.rowCount(), 1);
    desk.area.shift.moveCash(CashMoved::Kind::Out, dzd(5'000), u"Milk"_s);
    QTRY_COMPARE(moves.rowCount(), 2);
    QCOMPARE(moves.index(0, CashMoveModel::Amount).data().toString(), u"−50,00"_s);
    QCOMPARE(moves.index(0, CashMoveModel::Kind).data().toString(), u"Cash out"_s);
    QCOMPARE(moves.index(1, CashMoveModel::Amount).data().toString(), u"1\u202F234,00"_s);
    QCOMPARE(moves.index(1, CashMoveModel::Reason).data().toString(), u"From the safe"_s);
    QCOMPARE(moves.index(1, CashMoveModel::Person).data().toString(), u"Karim"_s);
    QCOMPARE(moves.index(1, CashMoveModel::Time).data().toString(), u"09:00"_s);
}

void ShiftTest::aMoveThatNeedsAManagerAsks()
{
    Desk desk;
    QVERIFY(desk.ready());
    QSignalSpy moved(&desk.area.shift, &ShiftPresenter::moved);
    desk.area.shift.moveCash(CashMoved::Kind::NoSale, dzd(0), u"Change"_s);
    QTRY_COMPARE(desk.failures, QStringList{u"not_allowed"_s});
    desk.managerPin = u"4321"_s;
    desk.area.shift.moveCash(CashMoved::Kind::NoSale, dzd(0), u"Change"_s);
    QTRY_COMPARE(moved.count(), 1);
    QCOMPARE(desk.asked, 2);
    CashMoveModel &moves = desk.area.shift.moves();
    QTRY_COMPARE(moves.rowCount(), 1);
    QCOMPARE(moves.index(0, CashMoveModel::Reason).data().toString(), u"Change"_s);
    desk.area.shift.moveCash(CashMoved::Kind::NoSale, dzd(0), u"no sale"_s); // as the till's own key does
    QTRY_COMPARE(moves.rowCount(), 2);
    QCOMPARE(moves.index(0, CashMoveModel::Reason).data().toString(), u"Opened from the till"_s);
}

void ShiftTest::theXIsForWhoeverGaveThePin_16()
{
    Desk desk;
    desk.counter.till.sellBread();
    QVERIFY(desk.ready());
    QSignalSpy read(&desk.area.shift, &ShiftPresenter::xRead);
    desk.area.shift.readX();
    QTRY_COMPARE(desk.failures, QStringList{u"not_allowed"_s});
    QCOMPARE(read.count(), 0);
    desk.managerPin = u"4321"_s;
    QString text;
    connect(&desk.area.shift, &ShiftPresenter::xRead, this,
            [&](const ShiftReport &report) { text = allText(ReportLines(desk.counter.business).x(report)); });
    desk.area.shift.readX();
    QTRY_VERIFY(text.contains(u"Expected|25,00"_s));
    QVERIFY(!desk.area.shift.overview().cash);
}

void ShiftTest::theXIsPrintedForWhoeverReadIt()
{
    Desk desk;
    desk.setUpPrinter();
    QVERIFY(desk.ready());
    desk.managerPin = u"4321"_s;
    QSignalSpy printed(&desk.area.shift, &ShiftPresenter::xPrinted);
    connect(&desk.area.shift, &ShiftPresenter::xRead, &desk.area.shift,
            [&](const ShiftReport &, const Authority &reader) { desk.area.shift.printX(reader); });
    desk.area.shift.readX();
    QTRY_COMPARE(printed.size(), 1);
    QCOMPARE(desk.asked, 1); // for reading; the paper shows no more
    const QList<PrintJob> jobs = value(PrintQueueService(desk.counter.till.shop()).pending());
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs.first().paper.kind, PaperKind::X);
    QCOMPARE(desk.failures, QStringList());
}

void ShiftTest::expectedCashGoesWithThePerson_16()
{
    Desk desk;
    desk.counter.till.sellBread();
    desk.sitDown(desk.counter.till.manager());
    QTRY_VERIFY(desk.area.shift.overview().cash.has_value());
    QCOMPARE(desk.area.shift.overview().cash->expected, dzd(2'500));
    desk.sitDown(desk.counter.till.cashier());
    QVERIFY(!desk.area.shift.overview().cash); // at once, not when the next answer comes
    value(desk.views.overview(desk.counter.till.cashier()));
    QTest::qWait(0);
    QVERIFY(!desk.area.shift.overview().cash);
}

void ShiftTest::overviewTexts()
{
    Desk desk;
    const Sale sale = desk.counter.till.sellBread().sale;
    RefundRequest back;
    back.id = desk.counter.till.newSaleId();
    back.ticket = {sale.fiscal.series, sale.fiscal.number};
    value(SaleService(desk.counter.till.shop()).refund(desk.counter.till.cashier(), back));
    desk.counter.till.clock().advance(9 * 3'600'000 + 48 * 60'000);
    QVERIFY(desk.ready());
    const ShiftPresenter &shift = desk.area.shift;
    QCOMPARE(shift.durationText(), u"9 h 48"_s);
    QCOMPARE(shift.openedText(), u"Thursday 15 Jan, 09:00"_s);
    QCOMPARE(shift.ticketsText(), u"2, of which 1 return(s)"_s); // English plurals come from their own file
    QCOMPARE(shift.movesText(), u"none"_s);
    QVERIFY(shift.heldText().isEmpty());
    QVERIFY(shift.who().contains(u"Meriem"_s) && shift.who().contains(u"T01"_s));
    QCOMPARE(value(shift.amountOf(u"1\u202F234,5"_s)), dzd(123'450));
    QCOMPARE(error(shift.amountOf(u"-1"_s)), u"bad_amount"_s);
    QCOMPARE(error(shift.amountOf(u"ten"_s)), u"not_a_number"_s);
}

void ShiftTest::theJournalIsLookedAt()
{
    Desk desk;
    QSignalSpy checked(&desk.area.shift, &ShiftPresenter::journalChecked);
    desk.area.shift.checkJournal();
    QTRY_COMPARE(checked.count(), 1);
    QVERIFY(desk.area.shift.journal()->entries > 0);
    QVERIFY(desk.area.shift.journal()->findings.isEmpty());
}

void ShiftTest::theFloatKeptNeverExceedsTheCount()
{
    Desk desk;
    QVERIFY(desk.ready());
    ShiftCloser &closer = desk.area.closer;
    closer.begin();
    QCOMPARE(closer.step(), ShiftCloser::Step::Count);
    closer.setWantedFloat(dzd(1'000'000));
    QCOMPARE(closer.floatKept(), dzd(0));
    closer.count().setPieces(0, 3);
    QCOMPARE(closer.floatKept(), dzd(600'000));
    QVERIFY(closer.forSafe().isZero());
    closer.count().setPieces(0, 32);
    QCOMPARE(closer.floatKept(), dzd(1'000'000));
    QCOMPARE(closer.forSafe(), dzd(5'400'000));
}

void ShiftTest::theCountIsKeptByItself()
{
    Desk desk;
    QVERIFY(desk.ready());
    desk.area.closer.begin();
    desk.area.closer.count().setPieces(1, 7);
    std::optional<CountDraft> draft;
    QTRY_VERIFY((draft = value(desk.views.overview(desk.counter.till.cashier())).draft).has_value());
    QCOMPARE(draft->count, (QList<CountedDenomination>{{100'000, 7}}));
}

void ShiftTest::theCountGoesOnAfterARestart()
{
    TestShop till;
    auto sit = [&till](auto work) {
        SetupService setup(till.shop());
        StaffService staff(till.shop());
        Session session(staff);
        Approvals approvals(session, staff);
        Business business(setup, till.clock(), value(setup.settings()), u"en"_s);
        session.setSeat(till.cashier().user);
        ShiftService shifts(till.shop());
        ShiftViewService views(till.shop());
        ClosureService closures(till.shop());
        ShiftArea area({shifts, views, closures}, business, session, approvals);
        area.shift.refresh();
        QTRY_COMPARE(area.shift.state(), ShiftPresenter::State::Open);
        area.closer.begin();
        work(area.closer);
        settle(till);
    };
    sit([](ShiftCloser &closer) {
        closer.count().setPieces(3, 8);
        closer.setOther(TenderMethod::Card, 2, dzd(77'000));
        closer.setWantedFloat(dzd(100'000));
        closer.setNote(u"a torn note"_s);
        QSignalSpy kept(&closer, &ShiftCloser::kept);
        closer.finishLater();
        QTRY_COMPARE(kept.count(), 1);
        QCOMPARE(closer.step(), ShiftCloser::Step::Idle);
        QVERIFY(closer.count().isUntouched());
    });
    till.reopen();
    sit([](ShiftCloser &closer) {
        QCOMPARE(closer.count().pieces(3), 8);
        QCOMPARE(closer.others().first().count, 2);
        QCOMPARE(closer.others().first().amount, dzd(77'000));
        QCOMPARE(closer.wantedFloat(), dzd(100'000));
        QCOMPARE(closer.note(), u"a torn note"_s);
    });
}

void ShiftTest::theCloseWritesWhatWasCounted()
{
    Desk desk;
    desk.counter.till.sellBread();
    QVERIFY(desk.ready());
    ShiftCloser &closer = desk.area.closer;
    QSignalSpy closed(&closer, &ShiftCloser::closed);
    closer.close();
    QCOMPARE(closer.step(), ShiftCloser::Step::Idle); // there is nothing to close before the count
    closer.begin();
    closer.count().setPieces(8, 1);  // 20
    closer.count().setPieces(10, 1); // 5
    closer.setWantedFloat(dzd(2'000));
    closer.next();
    closer.setOther(TenderMethod::Voucher, 1, dzd(300));
    closer.close();
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(closer.step(), ShiftCloser::Step::Result);
    const ShiftClosed z = value(desk.shifts.z(u"1"_s));
    QCOMPARE(z.counted, dzd(2'500));
    QVERIFY(z.difference.isZero());
    QCOMPARE(z.count, (QList<CountedDenomination>{{2'000, 1, true}, {500, 1, true}}));
    QCOMPARE(z.declared, (QList<MethodTotal>{{TenderMethod::Card, 0, dzd(0)}, {TenderMethod::Voucher, 1, dzd(300)}}));
    QCOMPARE(z.floatKept, dzd(2'000));
    QTRY_COMPARE(desk.area.shift.state(), ShiftPresenter::State::Closed);
    closer.done();
    QCOMPARE(closer.step(), ShiftCloser::Step::Idle);
    QCOMPARE(desk.area.shift.openingCount().total(), dzd(2'000));
}

void ShiftTest::aRefusedCloseKeepsTheCount()
{
    Desk desk;
    QVERIFY(desk.ready());
    Authority viewer = desk.counter.till.cashier();
    viewer.user.role.rights = {Right::SeeReports};
    desk.area.closer.begin();
    desk.area.closer.count().setPieces(0, 1);
    desk.area.closer.next();
    desk.sitDown(viewer);
    desk.area.closer.close();
    QTRY_VERIFY(desk.failures.contains(u"not_allowed"_s));
    QCOMPARE(desk.area.closer.step(), ShiftCloser::Step::Others);
    QCOMPARE(desk.area.closer.count().total(), dzd(200'000));
    QVERIFY(value(desk.views.overview(viewer)).shift);
}

void ShiftTest::theResultIsBlindForACashier_16()
{
    Desk desk;
    desk.counter.till.sellBread();
    QVERIFY(desk.ready());
    desk.area.closer.begin();
    desk.area.closer.count().setPieces(0, 1);
    desk.area.closer.next();
    desk.area.closer.close();
    QTRY_COMPARE(desk.area.closer.step(), ShiftCloser::Step::Result);
    const ClosedShift &seen = *desk.area.closer.written().current();
    QVERIFY(!seen.whole && seen.z.difference.isZero() && seen.z.cash.expected.isZero());
    QVERIFY(desk.area.closer.written().waitsForManager());
    const QString text = allText(desk.area.closer.written().lines());
    QVERIFY(text.contains(u"Counted|2\u202F000,00"_s));
    QVERIFY(!text.contains(u"Difference|"_s) && !text.contains(u"Expected"_s) && !text.contains(u"25,00"_s));
}

void ShiftTest::aManagersPinForTheCloseLendsNoEyes_16()
{
    Desk desk;
    desk.counter.till.sellBread();
    QVERIFY(desk.ready());
    Authority helper = desk.counter.till.cashier();
    helper.user.role.rights = {Right::Sell};
    desk.managerPin = u"4321"_s;
    desk.area.closer.begin();
    desk.area.closer.next();
    desk.sitDown(helper);
    desk.area.closer.close();
    QTRY_COMPARE(desk.area.closer.step(), ShiftCloser::Step::Result);
    QCOMPARE(desk.asked, 1);
    QVERIFY(!desk.area.closer.written().current()->whole);
    QVERIFY(desk.area.closer.written().current()->z.cash.expected.isZero());
}

void ShiftTest::daysAreClosed()
{
    Desk desk;
    QVERIFY(desk.ready());
    desk.managerPin = u"4321"_s;
    desk.area.shift.closeDays();
    QTRY_COMPARE(desk.failures, QStringList{u"shift_open"_s});
    desk.closeWith(0);
    QSignalSpy closed(&desk.area.shift, &ShiftPresenter::daysClosed);
    desk.area.shift.closeDays();
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(closed.first().first().toInt(), 1);
}

QTEST_MAIN(ShiftTest)
#include "shift_test.moc"
