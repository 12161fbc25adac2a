// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/arithmetic.h"
#include "models/domain/common/guarded.h"

#include <QTest>

#include <limits>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;

namespace
{

constexpr qint64 highest = std::numeric_limits<qint64>::max();
constexpr qint64 lowest = std::numeric_limits<qint64>::min();

} // namespace

class ArithmeticTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overflowThrows();
    void multipliesWiderThanItStores();
    void rounds_data();
    void rounds();
    void roundsToSteps();
    void roundingMirrorsSigns();
    void guardedTurnsOverflowIntoAnError();
};

void ArithmeticTest::overflowThrows()
{
    QCOMPARE(checkedAdd(highest - 1, 1), highest);
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(checkedAdd(highest, 1)));
    QCOMPARE(checkedSubtract(lowest + 1, 1), lowest);
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(checkedSubtract(lowest, 1)));
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(checkedSubtract(0, lowest)));
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(multiplyDivide(highest, 2, 1, Rounding::Down)));
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(multiplyDivide(1, 1, 0, Rounding::Down)));
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(roundToStep(highest, 1000, Rounding::Up)));
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(roundToStep(1, 0, Rounding::Up)));
}

void ArithmeticTest::multipliesWiderThanItStores()
{
    QCOMPARE(multiplyDivide(highest, highest, highest, Rounding::HalfUp), highest);
    QCOMPARE(multiplyDivide(lowest, 190'000, 190'000, Rounding::Up), lowest);
}

void ArithmeticTest::rounds_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("half up 25/10") << qint64{25} << Rounding::HalfUp << qint64{3};
    QTest::newRow("half up -25/10") << qint64{-25} << Rounding::HalfUp << qint64{-3};
    QTest::newRow("half up 24/10") << qint64{24} << Rounding::HalfUp << qint64{2};
    QTest::newRow("half even 25/10") << qint64{25} << Rounding::HalfEven << qint64{2};
    QTest::newRow("half even 35/10") << qint64{35} << Rounding::HalfEven << qint64{4};
    QTest::newRow("half even -26/10") << qint64{-26} << Rounding::HalfEven << qint64{-3};
    QTest::newRow("down 29/10") << qint64{29} << Rounding::Down << qint64{2};
    QTest::newRow("down -29/10") << qint64{-29} << Rounding::Down << qint64{-2};
    QTest::newRow("up 21/10") << qint64{21} << Rounding::Up << qint64{3};
    QTest::newRow("up -21/10") << qint64{-21} << Rounding::Up << qint64{-3};
    QTest::newRow("up 20/10") << qint64{20} << Rounding::Up << qint64{2};
}

void ArithmeticTest::rounds()
{
    QFETCH(qint64, numerator);
    QFETCH(Rounding, rounding);
    QFETCH(qint64, expected);
    QCOMPARE(multiplyDivide(numerator, 1, 10, rounding), expected);
    QCOMPARE(multiplyDivide(numerator, -1, -10, rounding), expected);
}

void ArithmeticTest::roundsToSteps()
{
    QCOMPARE(roundToStep(2548'50, 5'00, Rounding::HalfUp), 2550'00);
    QCOMPARE(roundToStep(2'49, 5'00, Rounding::HalfUp), 0);
    QCOMPARE(roundToStep(-2'50, 5'00, Rounding::HalfUp), -5'00);
    QCOMPARE(roundToStep(7, 1, Rounding::HalfUp), 7);
}

void ArithmeticTest::roundingMirrorsSigns()
{
    QVERIFY(rc::check("a negated amount rounds to the negated result", [] {
        const auto value = *rc::gen::inRange<qint64>(-1'000'000'000, 1'000'000'000);
        const auto numerator = *rc::gen::inRange<qint64>(0, 2'000'000);
        const auto denominator = *rc::gen::inRange<qint64>(1, 2'000'000);
        const auto rounding = *rc::gen::element(Rounding::HalfUp, Rounding::HalfEven, Rounding::Down, Rounding::Up);
        RC_ASSERT(multiplyDivide(-value, numerator, denominator, rounding) ==
                  -multiplyDivide(value, numerator, denominator, rounding));
    }));
}

void ArithmeticTest::guardedTurnsOverflowIntoAnError()
{
    const auto sum = [](qint64 a) { return guarded([a]() -> Result<qint64> { return checkedAdd(a, 1); }); };
    QCOMPARE(sum(1).value(), 2);
    QCOMPARE(sum(highest).error().code, u"out_of_range"_s);
}

QTEST_GUILESS_MAIN(ArithmeticTest)
#include "arithmetic_test.moc"
