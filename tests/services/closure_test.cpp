// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cash/closureservice.h"
#include "models/services/fiscal/verifyservice.h"
#include "tests/services/tillhelpers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr qint64 dayMs = 24LL * 3'600'000;

void closeShift(TestShop &till)
{
    value(ShiftService(till.shop()).close(till.manager(), {dzd(0), {}}));
}

void openShift(TestShop &till)
{
    value(ShiftService(till.shop()).open(till.manager(), dzd(0), {}));
}

/// A day of some loaves, begun with a shift and ended with a Z.
void playDay(TestShop &till, int loaves)
{
    openShift(till);
    for (int i = 0; i < loaves; ++i)
        till.sellBread();
    closeShift(till);
}

void assertSound(TestShop &till)
{
    const Verification found = value(VerifyService(till.shop()).verify());
    for (const Finding &finding : found.findings)
        qWarning("%s: %s", qPrintable(finding.record), qPrintable(finding.message));
    QVERIFY(found.sound());
}

QStringList closedPeriods(const TestShop &till)
{
    return cell(till, u"SELECT group_concat(period) FROM (SELECT period FROM closure WHERE kind <> 'shift' "
                      "ORDER BY pos)"_s)
        .split(u',', Qt::SkipEmptyParts);
}

} // namespace

class ClosureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayClosesOnceItsShiftsAre();
    void aClosedDayStaysClosed();
    void whatIsOverClosesAtTheNextOpening();
    void perpetualIsTheOneBeforePlusThePeriod_13();
    void theDaysPerpetualIsThatOfTheTickets_13();
    void aMonthIsClosedByName();
    void aMonthThatIsNotOverStaysOpen_data();
    void aMonthThatIsNotOverStaysOpen();
    void theBusinessDateIsTheShiftsAcrossMidnight();
    void aClockSetBackIsAnEventAndKeepsTheOrder();
    void aSmallCorrectionIsNoEvent();
    void aClockYearsAheadAndBackIsSurvived();
    void closingNeedsTheRight();
};

void ClosureTest::theDayClosesOnceItsShiftsAre()
{
    TestShop till;
    ClosureService closures(till.shop());
    till.sellBread();
    QCOMPARE(error(closures.closeDays(till.manager())), u"shift_open"_s);
    closeShift(till);
    const QList<PeriodClosed> closed = value(closures.closeDays(till.manager()));
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.first().period, u"2026-01-15"_s);
    QCOMPARE(closed.first().totals.total, dzd(2'500));
    QCOMPARE(closed.first().fiscal.text(), u"T01-D-000001"_s);
    QCOMPARE(error(closures.closeDays(till.manager())), u"nothing_to_close"_s);
}

void ClosureTest::aClosedDayStaysClosed()
{
    TestShop till;
    closeShift(till);
    value(ClosureService(till.shop()).closeDays(till.manager()));
    const qint64 entries = journalLength(till);
    QCOMPARE(error(ShiftService(till.shop()).open(till.manager(), dzd(0), {})), u"day_closed"_s);
    QCOMPARE(journalLength(till), entries);
    till.clock().advance(dayMs);
    openShift(till);
}

void ClosureTest::whatIsOverClosesAtTheNextOpening()
{
    TestShop till(TestShop::Shift::Closed);
    playDay(till, 1);
    till.clock().advance(20 * dayMs); // 4 February
    playDay(till, 2);
    QCOMPARE(closedPeriods(till), QStringList({u"2026-01-15"_s, u"2026-01"_s}));
    till.clock().advance(365 * dayMs);
    openShift(till);
    QCOMPARE(closedPeriods(till).mid(2), QStringList({u"2026-02-04"_s, u"2026-02"_s, u"2026"_s}));
    QCOMPARE(number(till, u"SELECT total_minor FROM closure WHERE period = '2026'"_s), 7'500);
    assertSound(till);
}

void ClosureTest::perpetualIsTheOneBeforePlusThePeriod_13()
{
    TestShop till(TestShop::Shift::Closed);
    qint64 net = 0;
    qint64 absolute = 0;
    for (int day = 0; day < 40; ++day) {
        playDay(till, day % 3);
        const PeriodClosed closed = value(ClosureService(till.shop()).closeDays(till.manager())).last();
        net += closed.totals.total.minor();
        absolute += closed.totals.total.abs().minor();
        QCOMPARE(closed.fiscal.number, day + 1);
        QCOMPARE(closed.fiscal.perpetualNet, net);
        QCOMPARE(closed.fiscal.perpetualAbs, absolute);
        till.clock().advance(dayMs);
    }
    QCOMPARE(number(till, u"SELECT total_minor FROM closure WHERE period = '2026-01'"_s),
             number(till, u"SELECT sum(total_minor) FROM closure WHERE kind = 'day' AND period < '2026-02'"_s));
    assertSound(till);
}

void ClosureTest::theDaysPerpetualIsThatOfTheTickets_13()
{
    TestShop till;
    const Sale sale = till.sellBread().sale;
    till.sellBread();
    value(refundOf(till, sale));
    closeShift(till);
    const PeriodClosed day = value(ClosureService(till.shop()).closeDays(till.manager())).first();
    QCOMPARE(day.ticketPerpetualNet, 2'500);
    QCOMPARE(day.ticketPerpetualAbs, 7'500);
    QCOMPARE(day.fiscal.perpetualNet, day.ticketPerpetualNet);
    QCOMPARE(day.totals.sold, dzd(5'000));
    QCOMPARE(day.totals.returned, dzd(-2'500));
    QCOMPARE(day.totals.firstNumber, 1);
    QCOMPARE(day.totals.lastNumber, 3);
}

void ClosureTest::aMonthIsClosedByName()
{
    TestShop till(TestShop::Shift::Closed);
    playDay(till, 2);
    till.clock().advance(31 * dayMs);
    ClosureService closures(till.shop());
    const QList<PeriodClosed> closed = value(closures.closePeriod(till.manager(), u"2026-01"_s));
    QCOMPARE(closed.size(), 2);
    QCOMPARE(closed.last().kind, SeriesKind::Month);
    QCOMPARE(closed.last().totals.total, dzd(5'000));
    QCOMPARE(error(closures.closePeriod(till.manager(), u"2026-01"_s)), u"period_closed"_s);
}

void ClosureTest::aMonthThatIsNotOverStaysOpen_data()
{
    QTest::addColumn<QString>("period");
    for (const char *period : {"2026-01", "2026", "2027-03", "2026-13", "2026-1", "January", "", "2026-01-15", "-1"})
        QTest::newRow(period) << QString::fromLatin1(period);
}

void ClosureTest::aMonthThatIsNotOverStaysOpen()
{
    QFETCH(QString, period);
    TestShop till(TestShop::Shift::Closed);
    playDay(till, 1);
    QCOMPARE(error(ClosureService(till.shop()).closePeriod(till.manager(), period)), u"bad_period"_s);
    QVERIFY(closedPeriods(till).isEmpty());
}

void ClosureTest::theBusinessDateIsTheShiftsAcrossMidnight()
{
    TestShop till;
    till.clock().advance(15 * 3'600'000 + 1); // past midnight in Algiers
    const Sale sale = till.sellBread().sale;
    QCOMPARE(sale.businessDate, QDate(2026, 1, 15));
    QCOMPARE(sale.hour, 0);
    QCOMPARE(value(ShiftService(till.shop()).close(till.manager(), {dzd(2'500), {}})).businessDate, QDate(2026, 1, 15));
    openShift(till);
    QCOMPARE(till.sellBread().sale.businessDate, QDate(2026, 1, 16));
    QCOMPARE(closedPeriods(till), QStringList{u"2026-01-15"_s});
}

void ClosureTest::aClockSetBackIsAnEventAndKeepsTheOrder()
{
    TestShop till;
    const SellResult before = till.sellBread();
    till.clock().advance(-3 * 3'600'000);
    const SellResult after = till.sellBread();
    till.sellBread();
    QCOMPARE(events(till, u"clock.back"_s), 1);
    QCOMPARE(after.sale.fiscal.number, before.sale.fiscal.number + 1);
    QCOMPARE(number(till, u"SELECT count(*) FROM journal a JOIN journal b ON b.pos = a.pos + 1 AND b.hlc <= a.hlc"_s),
             0);
    assertSound(till);
}

void ClosureTest::aSmallCorrectionIsNoEvent()
{
    TestShop till;
    till.sellBread();
    till.clock().advance(-60'000);
    till.sellBread();
    QCOMPARE(events(till, u"clock.back"_s), 0);
}

void ClosureTest::aClockYearsAheadAndBackIsSurvived()
{
    TestShop till;
    till.sellBread();
    till.clock().advance(4'000 * dayMs);
    till.sellBread();
    till.clock().advance(-6'000 * dayMs);
    till.sellBread();
    till.clock().advance(2'000 * dayMs);
    closeShift(till);
    QCOMPARE(events(till, u"clock.back"_s), 1);
    QCOMPARE(number(till, u"SELECT total_minor FROM closure WHERE kind = 'shift'"_s), 7'500);
    till.clock().advance(dayMs);
    openShift(till);
    QCOMPARE(till.sellBread().sale.fiscal.number, 4);
    assertSound(till);
}

void ClosureTest::closingNeedsTheRight()
{
    TestShop till;
    closeShift(till);
    ClosureService closures(till.shop());
    QCOMPARE(error(closures.closeDays(till.cashier())), u"not_allowed"_s);
    QCOMPARE(error(closures.closePeriod(till.cashier(), u"2025-12"_s)), u"not_allowed"_s);
    value(closures.closeDays(approvedCashier(till)));
    QCOMPARE(events(till, u"override"_s), 1);
}

QTEST_GUILESS_MAIN(ClosureTest)
#include "closure_test.moc"
