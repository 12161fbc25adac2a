// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/money.h"
#include "models/domain/common/quantity.h"

#include <QTest>

#include <limits>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;

namespace
{

constexpr Currency dzd = Currency::dzd();

} // namespace

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCurrencies();
    void writesDecimals();
    void refusesTwoCurrencies();
    void refusesOverflow();
    void scales();
    void adds();
    void quantitiesRefuseTwoUnits();
    void quantitiesReadAndWrite();
    void unitsHaveCodes();
};

void MoneyTest::readsCurrencies()
{
    QCOMPARE(Currency::fromCode(u"dzd").value(), dzd);
    QCOMPARE(Currency::fromCode(u"TND")->minorPerMajor(), 1000);
    QCOMPARE(Currency::fromCode(u"JPY")->minorPerMajor(), 1);
    QCOMPARE(Currency::fromCode(u"DZ").error().code, u"unknown_currency"_s);
    QCOMPARE(Currency::fromCode(u"ZZZ").error().code, u"unknown_currency"_s);
    QCOMPARE(dzd.code(), u"DZD"_s);
}

void MoneyTest::writesDecimals()
{
    QCOMPARE(Money::fromDecimal(u"84.00", dzd).value(), Money(8400, dzd));
    QCOMPARE(Money(-5, dzd).toDecimal(), u"-0.05"_s);
    QCOMPARE(Money(1500, Currency::fromCode(u"TND").value()).toDecimal(), u"1.500"_s);
    QCOMPARE(Money::fromDecimal(u"1.005", dzd).error().code, u"too_precise"_s);
}

void MoneyTest::refusesTwoCurrencies()
{
    const Money dinars(100, dzd);
    const Money euros(100, Currency::fromCode(u"EUR").value());
    QVERIFY(dinars != euros);
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(dinars + euros));
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(dinars - euros));
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(dinars < euros));
}

void MoneyTest::refusesOverflow()
{
    const Money highest(std::numeric_limits<qint64>::max(), dzd);
    const Money lowest(std::numeric_limits<qint64>::min(), dzd);
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(highest + Money(1, dzd)));
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(-lowest));
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(lowest.abs()));
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(highest.scaled(3, 2, Rounding::HalfUp)));
}

void MoneyTest::scales()
{
    QCOMPARE(Money(1005, dzd).scaled(1, 2, Rounding::HalfUp), Money(503, dzd));
    QCOMPARE(Money(-1005, dzd).scaled(1, 2, Rounding::HalfUp), Money(-503, dzd));
    QCOMPARE(Money(1005, dzd).scaled(1, 2, Rounding::HalfEven), Money(502, dzd));
}

void MoneyTest::adds()
{
    QVERIFY(rc::check("sums do not depend on order and subtraction undoes them", [] {
        const auto amount = rc::gen::map(rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000),
                                         [](qint64 minor) { return Money(minor, dzd); });
        const Money a = *amount;
        const Money b = *amount;
        const Money c = *amount;
        RC_ASSERT((a + b) + c == c + (b + a));
        RC_ASSERT((a + b) - b == a);
        RC_ASSERT(a + -a == Money::zero(dzd));
        RC_ASSERT((a < b) == (a - b).isNegative());
    }));
}

void MoneyTest::quantitiesRefuseTwoUnits()
{
    const Quantity pieces = Quantity::of(1);
    const Quantity kilos = Quantity::of(1, Unit::Kilogram);
    QVERIFY(pieces != kilos);
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(pieces + kilos));
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(pieces < kilos));
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(Quantity(std::numeric_limits<qint64>::max()) + pieces));
}

void MoneyTest::quantitiesReadAndWrite()
{
    const Quantity weight = Quantity::fromDecimal(u"1,5", Unit::Kilogram).value();
    QCOMPARE(weight, Quantity(1500, Unit::Kilogram));
    QCOMPARE(weight.toDecimal(), u"1.500"_s);
    QCOMPARE(weight.toShortDecimal(), u"1.5"_s);
    QCOMPARE(Quantity::of(-20).toShortDecimal(), u"-20"_s);
    QCOMPARE(Quantity::fromDecimal(u"1.0005").error().code, u"too_precise"_s);
    QVERIFY(rc::check("quantities are read back from what is written", [] {
        const Quantity quantity(*rc::gen::inRange<qint64>(-1'000'000'000, 1'000'000'000));
        RC_ASSERT(Quantity::fromDecimal(quantity.toDecimal()).value() == quantity);
        RC_ASSERT(Quantity::fromDecimal(quantity.toShortDecimal()).value() == quantity);
    }));
}

void MoneyTest::unitsHaveCodes()
{
    for (const Unit unit : {Unit::Piece, Unit::Kilogram, Unit::Litre, Unit::Metre, Unit::Hour})
        QCOMPARE(unitFromCode(unitCode(unit)).value(), unit);
    QCOMPARE(unitFromCode(u" PCS ").value(), Unit::Piece);
    QCOMPARE(unitFromCode(u"Pièce").value(), Unit::Piece);
    QCOMPARE(unitFromCode(u"furlong").error().code, u"unknown_unit"_s);
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
