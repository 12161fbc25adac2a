// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sales/allocation.h"
#include "tests/support/generators.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::testing;

namespace
{

QList<qint64> minorOf(const QList<Money> &parts)
{
    QList<qint64> minor;
    for (const Money &part : parts)
        minor.append(part.minor());
    return minor;
}

qint64 sumOf(const QList<qint64> &values)
{
    return std::accumulate(values.begin(), values.end(), qint64{0});
}

QList<qint64> anyWeights(qint64 lowest)
{
    const auto drawn =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(lowest, 100'000)));
    return {drawn.begin(), drawn.end()};
}

QList<qint64> negated(QList<qint64> values)
{
    for (qint64 &value : values)
        value = -value;
    return values;
}

} // namespace

class AllocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesLargestRemaindersFirst();
    void tiesGoToTheEarlierPart();
    void zeroWeightsGiveAllToTheFirst();
    void sumsAndStaysWithinOneUnit();
    void mirrorsSigns();
    void refusesOverflow();
};

void AllocationTest::givesLargestRemaindersFirst()
{
    QCOMPARE(minorOf(allocate(dinars(100), {1, 2, 4})), (QList<qint64>{14, 29, 57}));
    QCOMPARE(minorOf(allocate(dinars(-100), {1, 2, 4})), (QList<qint64>{-14, -29, -57}));
    QCOMPARE(minorOf(allocate(dinars(10), {3, -1})), (QList<qint64>{15, -5}));
    QVERIFY(allocate(dinars(0), {}).isEmpty());
}

void AllocationTest::tiesGoToTheEarlierPart()
{
    QCOMPARE(minorOf(allocate(dinars(2), {1, 1, 1})), (QList<qint64>{1, 1, 0}));
    QCOMPARE(minorOf(allocate(dinars(-2), {1, 1, 1})), (QList<qint64>{-1, -1, 0}));
}

void AllocationTest::zeroWeightsGiveAllToTheFirst()
{
    QCOMPARE(minorOf(allocate(dinars(7), {0, 0, 0})), (QList<qint64>{7, 0, 0}));
    QCOMPARE(minorOf(allocate(dinars(7), {5, -5})), (QList<qint64>{7, 0}));
}

void AllocationTest::sumsAndStaysWithinOneUnit()
{
    QVERIFY(rc::check("parts add up and differ from the exact share by less than one unit", [] {
        const auto total = *rc::gen::inRange<qint64>(-10'000'000, 10'000'000);
        const QList<qint64> weights = anyWeights(-20'000);
        const QList<qint64> parts = minorOf(allocate(dinars(total), weights));
        RC_ASSERT(sumOf(parts) == total);
        const qint64 whole = sumOf(weights);
        RC_PRE(whole != 0);
        for (qsizetype i = 0; i < parts.size(); ++i)
            RC_ASSERT(std::abs(parts.at(i) * whole - total * weights.at(i)) < std::abs(whole));
    }));
}

void AllocationTest::mirrorsSigns()
{
    QVERIFY(rc::check("a negated total is shared out as the mirror, negated weights change nothing", [] {
        const Money total = dinars(*rc::gen::inRange<qint64>(-10'000'000, 10'000'000));
        const QList<qint64> weights = anyWeights(-20'000);
        const QList<qint64> parts = minorOf(allocate(total, weights));
        RC_ASSERT(minorOf(allocate(-total, weights)) == negated(parts));
        RC_ASSERT(minorOf(allocate(total, negated(weights))) == parts);
    }));
}

void AllocationTest::refusesOverflow()
{
    const qint64 highest = std::numeric_limits<qint64>::max();
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(allocate(dinars(1), {highest, 1})));
    QCOMPARE(minorOf(allocate(dinars(highest), {highest})), (QList<qint64>{highest}));
}

QTEST_GUILESS_MAIN(AllocationTest)
#include "allocation_test.moc"
