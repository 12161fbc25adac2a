// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/decimal.h"

#include <QTest>

#include <limits>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;

class DecimalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void roundTrips();
};

void DecimalTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("scaled");
    QTest::newRow("whole") << u"84"_s << 2 << qint64{8400};
    QTest::newRow("point") << u"84.05"_s << 2 << qint64{8405};
    QTest::newRow("comma") << u"-0,5"_s << 2 << qint64{-50};
    QTest::newRow("plus") << u" +3 "_s << 0 << qint64{3};
    QTest::newRow("no leading zero") << u".5"_s << 3 << qint64{500};
    QTest::newRow("true minus") << u"\u22121"_s << 0 << qint64{-1};
    QTest::newRow("arabic-indic digits") << u"\u0661\u0662\u066B\u0665"_s << 1 << qint64{125};
    QTest::newRow("zeros beyond the decimals") << u"1.5000"_s << 2 << qint64{150};
    QTest::newRow("largest") << u"92233720368547758.07"_s << 2 << std::numeric_limits<qint64>::max();
}

void DecimalTest::reads()
{
    QFETCH(QString, text);
    QFETCH(int, decimals);
    QFETCH(qint64, scaled);
    QCOMPARE(parseDecimal(text, decimals).value(), scaled);
}

void DecimalTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << u"  "_s << u"not_a_number"_s;
    QTest::newRow("letters") << u"12a"_s << u"not_a_number"_s;
    QTest::newRow("sign alone") << u"-"_s << u"not_a_number"_s;
    QTest::newRow("point alone") << u"."_s << u"not_a_number"_s;
    QTest::newRow("two points") << u"1.2.3"_s << u"not_a_number"_s;
    QTest::newRow("exponent") << u"1e3"_s << u"not_a_number"_s;
    QTest::newRow("too precise") << u"1.005"_s << u"too_precise"_s;
    QTest::newRow("too large") << u"92233720368547758.08"_s << u"out_of_range"_s;
    QTest::newRow("far too large") << QString(60, u'9') << u"out_of_range"_s;
}

void DecimalTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const Result<qint64> read = parseDecimal(text, 2);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void DecimalTest::roundTrips()
{
    QCOMPARE(formatDecimal(8400, 2), u"84.00"_s);
    QCOMPARE(formatDecimal(-5, 2), u"-0.05"_s);
    QCOMPARE(formatDecimal(12, 0), u"12"_s);
    QVERIFY(rc::check("what is written is read back", [] {
        const auto scaled = *rc::gen::arbitrary<qint64>();
        RC_PRE(scaled != std::numeric_limits<qint64>::min());
        const auto decimals = *rc::gen::inRange(0, 4);
        const Result<qint64> read = parseDecimal(formatDecimal(scaled, decimals), decimals);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == scaled);
    }));
}

QTEST_GUILESS_MAIN(DecimalTest)
#include "decimal_test.moc"
