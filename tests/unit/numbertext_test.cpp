// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/decimal.h"
#include "models/domain/common/numbertext.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;

class NumberTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prices_data();
    void prices();
    void loneComma();
    void threeDecimals();
    void currencyMarks();
    void evidence();
    void formattedPricesComeBack();
};

void NumberTextTest::prices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("error");
    const auto good = [](const QString &text, qint64 minor) {
        QTest::newRow(qPrintable(text)) << text << minor << QString();
    };
    const auto bad = [](const QString &text, const QString &code) {
        QTest::newRow(qPrintable(text)) << text << qint64(0) << code;
    };
    good(u"84"_s, 8400);
    good(u"84.5"_s, 8450);
    good(u"84,5"_s, 8450);
    good(u"84,50 DA"_s, 8450);
    good(u"84 DA"_s, 8400);
    good(u"84DA."_s, 8400);
    good(u"DZD 84.00"_s, 8400);
    good(u"84 د.ج"_s, 8400);
    good(u"٨٤٫٥٠ دج"_s, 8450);
    good(u"١٬٢٣٤٫٥"_s, 123450);
    good(u"1 234,50"_s, 123450);
    good(u"1\u00A0234,50"_s, 123450);
    good(u"1\u202F234\u202F567,50"_s, 123456750);
    good(u"1,234.50"_s, 123450);
    good(u"1.234,50"_s, 123450);
    good(u"1'234.50"_s, 123450);
    good(u"1.234.567"_s, 123456700);
    good(u"1,234,567"_s, 123456700);
    good(u"84.500"_s, 8450);
    good(u"-84"_s, -8400);
    good(u"\u221284,50"_s, -8450);
    good(u"+3"_s, 300);
    good(u".5"_s, 50);
    good(u"0,50"_s, 50);
    good(u"1 234"_s, 123400);
    good(u"1234567"_s, 123456700);
    bad(u""_s, u"not_a_number"_s);
    bad(u"DA"_s, u"not_a_number"_s);
    bad(u"-"_s, u"not_a_number"_s);
    bad(u"."_s, u"not_a_number"_s);
    bad(u"abc"_s, u"not_a_number"_s);
    bad(u"12 34,5"_s, u"not_a_number"_s);
    bad(u"1,23,456"_s, u"not_a_number"_s);
    bad(u"1234,567.50"_s, u"not_a_number"_s);
    bad(u"1.234,567.8"_s, u"not_a_number"_s);
    bad(u"1 234.567,8"_s, u"not_a_number"_s);
    bad(u"1,5 0"_s, u"not_a_number"_s);
    bad(u"--3"_s, u"not_a_number"_s);
    bad(u"84 €"_s, u"not_a_number"_s);
    bad(u"1e3"_s, u"not_a_number"_s);
    bad(u"1/2"_s, u"not_a_number"_s);
    bad(u"1234.567"_s, u"too_precise"_s);
    bad(u"1.234"_s, u"too_precise"_s);
    bad(u"0,125"_s, u"too_precise"_s);
    bad(u"1 234,567"_s, u"too_precise"_s);
    bad(u"1234,567"_s, u"too_precise"_s);
    bad(u"1,234"_s, u"ambiguous_number"_s);
    bad(u"84,500"_s, u"ambiguous_number"_s);
    bad(u"99999999999999999999"_s, u"out_of_range"_s);
}

void NumberTextTest::prices()
{
    QFETCH(QString, text);
    QFETCH(QString, error);
    const auto price = parsePrice(text, Currency::dzd());
    QCOMPARE(price ? QString() : price.error().code, error);
    QTEST(price.value_or(0), "minor");
}

void NumberTextTest::loneComma()
{
    QCOMPARE(parsePrice(u"1,234", Currency::dzd(), CommaMeaning::Group).value_or(-1), 123400);
    QCOMPARE(parsePrice(u"84,500", Currency::dzd(), CommaMeaning::Decimal).value_or(-1), 8450);
    QCOMPARE(parsePrice(u"1,234", Currency::dzd(), CommaMeaning::Decimal).error().code, u"too_precise"_s);
    QCOMPARE(parsePrice(u"12,5", Currency::dzd(), CommaMeaning::Group).value_or(-1), 1250);
}

void NumberTextTest::threeDecimals()
{
    const Currency dinar = *Currency::fromCode(u"TND");
    QCOMPARE(parsePrice(u"1,234", dinar).value_or(-1), 1234);
    QCOMPARE(parsePrice(u"1,234", dinar, CommaMeaning::Group).value_or(-1), 1'234'000);
    QCOMPARE(parsePrice(u"1 234,567", dinar).value_or(-1), 1'234'567);
    QCOMPARE(parseNumberText(u"12,5", 3).value_or(-1), 12'500);
}

void NumberTextTest::currencyMarks()
{
    const Currency euro = *Currency::fromCode(u"EUR");
    QCOMPARE(parsePrice(u"€ 3.20", euro).value_or(-1), 320);
    QCOMPARE(parsePrice(u"3,20 euros", euro).value_or(-1), 320);
    QCOMPARE(parsePrice(u"$3.20", *Currency::fromCode(u"USD")).value_or(-1), 320);
    QCOMPARE(parsePrice(u"12 MAD", *Currency::fromCode(u"MAD")).value_or(-1), 1200);
    QVERIFY(!parsePrice(u"3 DA", euro));
}

void NumberTextTest::evidence()
{
    QCOMPARE(commaEvidence(u"84,50 DA"), CommaMeaning::Decimal);
    QCOMPARE(commaEvidence(u"1 234,567"), CommaMeaning::Decimal);
    QCOMPARE(commaEvidence(u"1.234,5"), CommaMeaning::Decimal);
    QCOMPARE(commaEvidence(u"1,234.5"), CommaMeaning::Group);
    QCOMPARE(commaEvidence(u"1,234,567"), CommaMeaning::Group);
    QCOMPARE(commaEvidence(u"1,234"), CommaMeaning::Unknown);
    QCOMPARE(commaEvidence(u"1234.5"), CommaMeaning::Unknown);
    QCOMPARE(commaEvidence(u","), CommaMeaning::Unknown);
}

void NumberTextTest::formattedPricesComeBack()
{
    QVERIFY(rc::check("every usual spelling of a price reads as that price", [] {
        const auto minor = *rc::gen::inRange<qint64>(0, 1'000'000'000'000);
        QString whole = QString::number(minor / 100);
        const QString cents = QString::number(minor % 100).rightJustified(2, u'0');
        using Signs = std::pair<QString, QString>;
        const auto [group, decimal] =
            *rc::gen::element(Signs(u" "_s, u","_s), Signs(u","_s, u"."_s), Signs(u"."_s, u","_s),
                              Signs(u"'"_s, u"."_s), Signs(u""_s, u"."_s), Signs(u""_s, u","_s), Signs(u"٬"_s, u"٫"_s));
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
            whole.insert(at, group);
        RC_ASSERT(parsePrice(QString(whole + decimal + cents), Currency::dzd()).value_or(-1) == minor);
    }));
    QVERIFY(rc::check("any text is read or refused", [](const std::u16string &text) {
        const QString sample = QString::fromStdU16String(text);
        (void)commaEvidence(sample);
        (void)parsePrice(sample, Currency::dzd());
    }));
    QVERIFY(rc::check("any number-like text is read or refused", [] {
        QString text;
        for (char c :
             *rc::gen::container<std::string>(rc::gen::element('0', '1', '9', ',', '.', ' ', '-', '+', 'D', 'A')))
            text += QLatin1Char(c);
        (void)commaEvidence(text);
        (void)parsePrice(text, Currency::dzd());
    }));
}

QTEST_GUILESS_MAIN(NumberTextTest)
#include "numbertext_test.moc"
