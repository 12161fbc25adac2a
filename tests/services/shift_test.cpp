// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/tillhelpers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

class ShiftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDrawerIsFloatPlusSalesPlusMoves();
    void theDrawerOpensForAReason();
    void oneShiftAtATime();
    void aDenominationCountIsItsSum_17();
    void aDifferenceIsALineAndTheCloseStands_15();
    void aDifferenceAboveTheLimitWaits_15();
    void aManagerApprovesTheDifference_15();
    void aBlindCashierNeverSeesWhatWasExpected_16();
    void aManagersPinShowsWhatWasExpected_16();
    void anotherCurrencyIsRefused();
    void rightsAreAsked();
    void theZIsFoundByNumber();
    void theUserCanChangeDuringTheShift_28();
};

void ShiftTest::theDrawerIsFloatPlusSalesPlusMoves()
{
    TestShop till(TestShop::Shift::Closed);
    ShiftService shifts(till.shop());
    value(shifts.open(till.cashier(), dzd(100'000), {}));
    till.sellBread();
    value(till.sell(till.basket({{u"MILK"_s, u"1"_s}}), {card(9'000)}));
    value(shifts.moveCash(till.cashier(), CashMoved::Kind::In, dzd(5'000), u"change"_s));
    value(shifts.moveCash(till.cashier(), CashMoved::Kind::Out, dzd(30'000), u"supplier"_s));
    const CashPosition drawer = value(shifts.x(till.manager())).cash;
    QCOMPARE(drawer.openingFloat, dzd(100'000));
    QCOMPARE(drawer.sales, dzd(2'500));
    QCOMPARE(drawer.movedIn, dzd(5'000));
    QCOMPARE(drawer.movedOut, dzd(-30'000));
    QCOMPARE(drawer.expected, dzd(77'500));
}

void ShiftTest::theDrawerOpensForAReason()
{
    TestShop till;
    ShiftService shifts(till.shop());
    const auto noSale = CashMoved::Kind::NoSale;
    QCOMPARE(error(shifts.moveCash(till.cashier(), noSale, dzd(0), u"change"_s)), u"not_allowed"_s);
    QCOMPARE(error(shifts.moveCash(till.manager(), noSale, dzd(0), u"  "_s)), u"reason_needed"_s);
    QCOMPARE(error(shifts.moveCash(till.manager(), noSale, dzd(1), u"change"_s)), u"bad_amount"_s);
    QCOMPARE(error(shifts.moveCash(till.manager(), CashMoved::Kind::Out, dzd(0), u"x"_s)), u"bad_amount"_s);
    QCOMPARE(error(shifts.moveCash(till.manager(), CashMoved::Kind::In, dzd(-5), u"x"_s)), u"bad_amount"_s);
    value(shifts.moveCash(approvedCashier(till), noSale, dzd(0), u"change"_s));
    QCOMPARE(value(shifts.x(till.manager())).totals.drawerOpenings, 1);
    QCOMPARE(events(till, u"override"_s), 1);
}

void ShiftTest::oneShiftAtATime()
{
    TestShop till;
    ShiftService shifts(till.shop());
    QCOMPARE(error(shifts.open(till.cashier(), dzd(0), {})), u"shift_open"_s);
    value(shifts.close(till.cashier(), {dzd(0), {}}));
    QCOMPARE(error(shifts.close(till.cashier(), {dzd(0), {}})), u"shift_closed"_s);
    QCOMPARE(error(shifts.x(till.manager())), u"shift_closed"_s);
    QCOMPARE(error(shifts.moveCash(till.cashier(), CashMoved::Kind::In, dzd(1), u"x"_s)), u"shift_closed"_s);
    value(shifts.open(till.cashier(), dzd(0), {}));
}

void ShiftTest::aDenominationCountIsItsSum_17()
{
    TestShop till(TestShop::Shift::Closed);
    ShiftService shifts(till.shop());
    const QList<CountedDenomination> notes{{200'000, 1}, {50'000, 2}, {2'000, 3}};
    QCOMPARE(error(shifts.open(till.cashier(), dzd(300'000), notes)), u"bad_count"_s);
    QCOMPARE(error(shifts.open(till.cashier(), dzd(300'000), {{300'000, 1}})), u"unknown_denomination"_s);
    QCOMPARE(error(shifts.open(till.cashier(), dzd(-1), {})), u"bad_amount"_s);
    value(shifts.open(till.cashier(), dzd(306'000), notes));
    QCOMPARE(error(shifts.close(till.manager(), {dzd(1), notes})), u"bad_count"_s);
    QCOMPARE(error(shifts.close(till.manager(), {dzd(-1), {}})), u"bad_amount"_s);
    const ShiftClosed closed = value(shifts.close(till.manager(), {dzd(306'000), notes}));
    QCOMPARE(closed.count, notes);
    QVERIFY(closed.difference.isZero());
}

void ShiftTest::aDifferenceIsALineAndTheCloseStands_15()
{
    TestShop till;
    till.sellBread();
    const ShiftClosed z = value(ShiftService(till.shop()).close(till.manager(), {dzd(2'000), {}}));
    QCOMPARE(z.difference, dzd(-500));
    QVERIFY(z.approved);
    QVERIFY(!z.approvedBy);
    QCOMPARE(number(till, u"SELECT expected_minor - counted_minor FROM shift"_s), 500);
    QCOMPARE(events(till, u"shift.difference"_s), 0);
}

void ShiftTest::aDifferenceAboveTheLimitWaits_15()
{
    TestShop till;
    const ShiftClosed z = value(ShiftService(till.shop()).close(till.cashier(), {dzd(20'001), {}}));
    QVERIFY(!z.approved);
    QCOMPARE(number(till, u"SELECT approved FROM shift"_s), 0);
    QCOMPARE(events(till, u"shift.difference"_s), 1);
}

void ShiftTest::aManagerApprovesTheDifference_15()
{
    TestShop till;
    const ShiftClosed z = value(ShiftService(till.shop()).close(approvedCashier(till), {dzd(20'001), {}}));
    QVERIFY(z.approved);
    QCOMPARE(z.approvedBy->name, u"Meriem"_s);
    QCOMPARE(events(till, u"shift.difference"_s), 0);
}

void ShiftTest::aBlindCashierNeverSeesWhatWasExpected_16()
{
    TestShop till;
    till.sellBread();
    ShiftService shifts(till.shop());
    QCOMPARE(error(shifts.x(till.cashier())), u"not_allowed"_s);
    const ShiftClosed seen = value(shifts.close(till.cashier(), {dzd(2'000), {}}));
    QCOMPARE(seen.counted, dzd(2'000));
    QVERIFY(seen.cash.expected.isZero() && seen.cash.sales.isZero() && seen.difference.isZero());
    QVERIFY(seen.totals.byMethod.isEmpty());
    const ShiftClosed again = value(shifts.z(till.cashier(), {}));
    QVERIFY(again.cash.expected.isZero() && again.difference.isZero() && again.totals.byMethod.isEmpty());
    const ShiftClosed whole = value(shifts.z(till.manager(), {}));
    QCOMPARE(whole.cash.expected, dzd(2'500));
    QCOMPARE(whole.difference, dzd(-500));
    QCOMPARE(whole.totals.byMethod.size(), 1);
}

void ShiftTest::aManagersPinShowsWhatWasExpected_16()
{
    TestShop till;
    till.sellBread();
    ShiftService shifts(till.shop());
    QCOMPARE(value(shifts.x(approvedCashier(till))).cash.expected, dzd(2'500));
    QCOMPARE(value(shifts.close(approvedCashier(till), {dzd(2'500), {}})).cash.expected, dzd(2'500));
}

void ShiftTest::anotherCurrencyIsRefused()
{
    TestShop till(TestShop::Shift::Closed);
    ShiftService shifts(till.shop());
    const Money euros(100, value(Currency::fromCode(u"EUR"_s)));
    QCOMPARE(error(shifts.open(till.cashier(), euros, {})), u"currency_mismatch"_s);
    value(shifts.open(till.cashier(), dzd(0), {}));
    QCOMPARE(error(shifts.moveCash(till.cashier(), CashMoved::Kind::In, euros, u"x"_s)), u"currency_mismatch"_s);
    QCOMPARE(error(shifts.close(till.cashier(), {euros, {}})), u"currency_mismatch"_s);
}

void ShiftTest::rightsAreAsked()
{
    TestShop till(TestShop::Shift::Closed);
    Authority viewer = till.cashier();
    viewer.user.role.rights = {Right::SeeReports};
    ShiftService shifts(till.shop());
    const qint64 entries = journalLength(till);
    QCOMPARE(error(shifts.open(viewer, dzd(0), {})), u"not_allowed"_s);
    QCOMPARE(journalLength(till), entries);
    value(shifts.open(till.cashier(), dzd(0), {}));
    QCOMPARE(error(shifts.close(viewer, {dzd(0), {}})), u"not_allowed"_s);
    QCOMPARE(error(shifts.moveCash(viewer, CashMoved::Kind::In, dzd(1), u"x"_s)), u"not_allowed"_s);
    QCOMPARE(error(sellAs(till, viewer, till.basket({{u"BREAD"_s, u"1"_s}}))), u"not_allowed"_s);
}

void ShiftTest::theZIsFoundByNumber()
{
    TestShop till;
    ShiftService shifts(till.shop());
    QCOMPARE(error(shifts.z({})), u"unknown_z"_s);
    value(shifts.close(till.manager(), {dzd(0), {}}));
    value(shifts.open(till.manager(), dzd(700), {}));
    value(shifts.close(till.manager(), {dzd(700), {}}));
    QCOMPARE(value(shifts.z({})).counted, dzd(700));
    QCOMPARE(value(shifts.z(u"1"_s)).counted, dzd(0));
    QCOMPARE(value(shifts.z(u"T01-Z-000002"_s)).counted, dzd(700));
    QCOMPARE(error(shifts.z(u"3"_s)), u"unknown_z"_s);
    QCOMPARE(error(shifts.z(u"abc"_s)), u"bad_document_number"_s);
}

void ShiftTest::theUserCanChangeDuringTheShift_28()
{
    TestShop till;
    till.sellBread();
    const Sale second = value(sellAs(till, till.manager(), till.basket({{u"BREAD"_s, u"1"_s}}))).sale;
    QCOMPARE(second.cashier.name, u"Meriem"_s);
    QCOMPARE(number(till, u"SELECT count(DISTINCT cashier) FROM ticket"_s), 2);
    QCOMPARE(value(ShiftService(till.shop()).x(till.manager())).totals.tickets, 2);
}

QTEST_GUILESS_MAIN(ShiftTest)
#include "shift_test.moc"
