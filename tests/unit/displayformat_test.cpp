// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/common/displayformat.h"

#include <QTest>

using namespace comptoir;
using namespace Qt::StringLiterals;

class DisplayFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsGroupByNarrowSpacesAndUseAComma()
    {
        const DisplayFormat french(u"fr"_s);
        QCOMPARE(french.amount({252'250, Currency::dzd()}), u"2\u202F522,50"_s);
        QCOMPARE(french.amount({-6'750, Currency::dzd()}), u"\u221267,50"_s);
        QCOMPARE(french.amount({123'456'789'05, Currency::dzd()}), u"123\u202F456\u202F789,05"_s);
        QCOMPARE(french.amount({5, Currency::dzd()}), u"0,05"_s);
        QCOMPARE(french.amount({1'234, Currency::fromCode(u"JPY").value()}), u"1\u202F234"_s);
        QCOMPARE(french.amountWithSign({252'250, Currency::dzd()}), u"2\u202F522,50\u00A0DA"_s);
    }

    void aWholeAmountMayDropItsDecimals()
    {
        const DisplayFormat french(u"fr"_s);
        QCOMPARE(french.shortAmount({200'000, Currency::dzd()}), u"2\u202F000"_s);
        QCOMPARE(french.shortAmount({102'250, Currency::dzd()}), u"1\u202F022,50"_s);
        QCOMPARE(french.shortAmount({-500, Currency::dzd()}), u"\u22125"_s);
    }

    void inArabicEachFigureIsItsOwnRun()
    {
        const DisplayFormat arabic(u"ar"_s);
        QCOMPARE(arabic.amount({-6'750, Currency::dzd()}), u"\u2066\u221267,50\u2069"_s);
        QCOMPARE(arabic.amountWithSign({1'500, Currency::dzd()}), u"\u206615,00\u2069\u00A0دج"_s);
        QCOMPARE(arabic.percent(100'000), u"\u206610\u00A0%\u2069"_s);
    }

    void quantitiesOfWeightKeepThreeDecimals()
    {
        const DisplayFormat french(u"fr"_s);
        QCOMPARE(french.quantity(Quantity::of(4)), u"4"_s);
        QCOMPARE(french.quantity(Quantity(750, Unit::Kilogram)), u"0,750"_s);
        QCOMPARE(french.quantity(Quantity(-2'500)), u"\u22122,5"_s);
    }

    void percentagesDropTrailingZeros()
    {
        const DisplayFormat french(u"fr"_s);
        QCOMPARE(french.percent(100'000), u"10\u00A0%"_s);
        QCOMPARE(french.percent(75'000), u"7,5\u00A0%"_s);
        QCOMPARE(french.percent(0), u"0\u00A0%"_s);
    }

    void datesReadInEachLanguageWithLatinDigits()
    {
        const QDate day(2026, 11, 24);
        QCOMPARE(DisplayFormat(u"fr"_s).longDate(day), u"mardi 24 nov. 2026"_s);
        QCOMPARE(DisplayFormat(u"en"_s).longDate(day), u"Tuesday 24 Nov 2026"_s);
        QCOMPARE(DisplayFormat(u"ar"_s).longDate(day), u"الثلاثاء 24 نوفمبر 2026"_s);
        QCOMPARE(DisplayFormat(u"fr"_s).date(day), u"24/11/2026"_s);
        QCOMPARE(DisplayFormat(u"en"_s).time(QDateTime(day, QTime(7, 5))), u"07:05"_s);
    }
};

QTEST_GUILESS_MAIN(DisplayFormatTest)
#include "displayformat_test.moc"
