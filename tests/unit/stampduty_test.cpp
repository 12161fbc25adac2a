// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cash/stampduty.h"
#include "tests/support/generators.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::testing;

class StampDutyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheLegalValues_data();
    void knowsTheLegalValues();
    void roundsUpToWholeDinars();
    void isCapped();
    void followsTheSchedules();
    void isOffWhenDisabled();
    void neverFalls();
};

void StampDutyTest::knowsTheLegalValues_data()
{
    QTest::addColumn<qint64>("cash");
    QTest::addColumn<qint64>("duty");
    const auto row = [](const char *name, qint64 cash, qint64 duty) { QTest::newRow(name) << cash << duty; };
    row("nothing", 0, 0);
    row("a refund", -500'00, 0);
    row("300 is free", 300'00, 0);
    row("just above 300: the minimum", 300'01, 5'00);
    row("301: the minimum", 301'00, 5'00);
    row("500: the minimum is reached", 500'00, 5'00);
    row("500.01 starts a step", 500'01, 6'00);
    row("2522.50", 2522'50, 26'00);
    row("11,900", 11'900'00, 119'00);
    row("30,000", 30'000'00, 300'00);
    row("31,010", 31'010'00, 466'50);
    row("100,000", 100'000'00, 1'500'00);
    row("100,001: the higher rate on the whole", 100'001'00, 2'002'00);
    row("950,000: no cap", 950'000'00, 19'000'00);
}

void StampDutyTest::knowsTheLegalValues()
{
    QFETCH(qint64, cash);
    QFETCH(qint64, duty);
    QCOMPARE(stampDuty(dinars(cash), StampDutyRules::algeria(), today), dinars(duty));
}

void StampDutyTest::roundsUpToWholeDinars()
{
    StampDutyRules rules = StampDutyRules::algeria();
    rules.schedules.front().roundToMinor = 1'00;
    QCOMPARE(stampDuty(dinars(31'010'00), rules, today), dinars(467'00));
    QCOMPARE(stampDuty(dinars(30'000'00), rules, today), dinars(300'00));
}

void StampDutyTest::isCapped()
{
    StampDutyRules rules = StampDutyRules::algeria();
    rules.schedules.front().capMinor = 10'000'00;
    QCOMPARE(stampDuty(dinars(950'000'00), rules, today), dinars(10'000'00));
    QCOMPARE(stampDuty(dinars(11'900'00), rules, today), dinars(119'00));
}

void StampDutyTest::followsTheSchedules()
{
    StampDutyRules rules = StampDutyRules::algeria();
    StampDutySchedule later;
    later.from = QDate(2027, 1, 1);
    later.brackets = {{0, 3'00, 100'00}, {1'000'00, 0, 100'00}};
    rules.schedules.prepend(later);
    QCOMPARE(stampDuty(dinars(400'00), rules, QDate(2024, 12, 31)), dinars(0));
    QCOMPARE(stampDuty(dinars(400'00), rules, QDate(2026, 12, 31)), dinars(5'00));
    QCOMPARE(stampDuty(dinars(400'00), rules, QDate(2027, 1, 1)), dinars(12'00));
    QCOMPARE(stampDuty(dinars(2'000'00), rules, QDate(2027, 1, 1)), dinars(0));
}

void StampDutyTest::isOffWhenDisabled()
{
    StampDutyRules rules = StampDutyRules::algeria();
    rules.enabled = false;
    QCOMPARE(stampDuty(dinars(11'900'00), rules, today), dinars(0));
    QCOMPARE(stampDuty(dinars(11'900'00), StampDutyRules{}, today), dinars(0));
}

void StampDutyTest::neverFalls()
{
    QVERIFY(rc::check("a larger amount never bears less duty", [] {
        const auto amount = *rc::gen::inRange<qint64>(0, 200'000'00);
        const auto more = *rc::gen::inRange<qint64>(0, 200'000'00);
        const StampDutyRules rules = StampDutyRules::algeria();
        RC_ASSERT(stampDuty(dinars(amount), rules, today) <= stampDuty(dinars(amount + more), rules, today));
    }));
}

QTEST_GUILESS_MAIN(StampDutyTest)
#include "stampduty_test.moc"
