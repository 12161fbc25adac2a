// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/barcode.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;

class BarcodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkDigit_data();
    void checkDigit();
    void looksLikeGtinByLength();
    void normalises();
    void readsWeightLabel();
    void readsPriceLabel();
    void ignoresOtherCodes();
    void refusesMisreadLabel();
    void anyWrongDigitIsDetected();
};

void BarcodeTest::checkDigit_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("valid");
    QTest::newRow("EAN-13") << u"6130000000015"_s << true;
    QTest::newRow("EAN-13 ISBN") << u"9780306406157"_s << true;
    QTest::newRow("EAN-8") << u"96385074"_s << true;
    QTest::newRow("UPC-A") << u"036000291452"_s << true;
    QTest::newRow("GTIN-14") << u"10614141000415"_s << true;
    QTest::newRow("wrong") << u"6130000000018"_s << false;
    QTest::newRow("other length") << u"12345"_s << false;
    QTest::newRow("letters") << u"61300000000A7"_s << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("Arabic digits are not normalised here") << u"٩٦٣٨٥٠٧٤"_s << false;
}

void BarcodeTest::checkDigit()
{
    QFETCH(QString, code);
    QTEST(hasValidCheckDigit(code), "valid");
}

void BarcodeTest::looksLikeGtinByLength()
{
    for (int length = 0; length <= 16; ++length) {
        const bool expected = length == 8 || (length >= 12 && length <= 14);
        QCOMPARE(looksLikeGtin(QString(length, u'0')), expected);
    }
    QVERIFY(!looksLikeGtin(u"1234567A"));
}

void BarcodeTest::normalises()
{
    QCOMPARE(normalisedBarcode(u" 6 130000 000017\r\n"), u"6130000000017"_s);
    QCOMPARE(normalisedBarcode(u"\u200F٦١٣٠\uFEFF"), u"6130"_s);
    QCOMPARE(normalisedBarcode(u"abc-12"), u"abc-12"_s);
    QCOMPARE(normalisedBarcode(u"\u001D01"), u"01"_s);
    QCOMPARE(normalisedBarcode(u""), QString());
}

void BarcodeTest::readsWeightLabel()
{
    const QList<ScaleRule> rules{{u"21"_s}};
    const auto read = readScaleCode(u"2112345015002", rules);
    QVERIFY(read && *read);
    QCOMPARE((*read)->itemCode, u"12345"_s);
    QCOMPARE((*read)->weight, std::optional(Quantity(1500, Unit::Kilogram)));
    QCOMPARE((*read)->weight->toDecimal(), u"1.500"_s);
    QVERIFY(!(*read)->priceMinor);
    QVERIFY(*readScaleCode(u" ٢١١٢٣٤٥٠١٥٠٠٢\n", rules));
}

void BarcodeTest::readsPriceLabel()
{
    const QList<ScaleRule> rules{{u"21"_s}, {u"22"_s, ScaleRule::Value::PriceMinor, 100}};
    const auto read = readScaleCode(u"2212345003501", rules);
    QVERIFY(read && *read);
    QCOMPARE((*read)->priceMinor, std::optional<qint64>(35'000));
    QVERIFY(!(*read)->weight);
}

void BarcodeTest::ignoresOtherCodes()
{
    const QList<ScaleRule> rules{{u"21"_s}};
    for (const QString &code : {u"6130000000017"_s, u"21123"_s, u"211234501500A"_s, u""_s, u"21123450150021"_s}) {
        const auto read = readScaleCode(code, rules);
        QVERIFY(read && !*read);
    }
    QVERIFY(!*readScaleCode(u"2112345015002", {}));
    QVERIFY(!*readScaleCode(u"2112345015002", {{QString()}}));
}

void BarcodeTest::refusesMisreadLabel()
{
    const auto read = readScaleCode(u"2112345015003", {{u"21"_s}});
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"bad_check_digit"_s);
}

void BarcodeTest::anyWrongDigitIsDetected()
{
    QVERIFY(rc::check("one wrong digit breaks the check digit", [] {
        const auto length = *rc::gen::element(8, 12, 13, 14);
        QString code;
        for (int i = 0; i < length - 1; ++i)
            code += QChar(u'0' + *rc::gen::inRange(0, 10));
        QStringList valid;
        for (int last = 0; last < 10; ++last) {
            if (const QString whole = QString(code + QChar(u'0' + last)); hasValidCheckDigit(whole))
                valid << whole;
        }
        RC_ASSERT(valid.size() == 1);
        code = valid.front();
        const auto at = *rc::gen::inRange(0, length);
        const int wrong = (code[at].digitValue() + *rc::gen::inRange(1, 10)) % 10;
        code[at] = QChar(u'0' + wrong);
        RC_ASSERT(!hasValidCheckDigit(code));
    }));
}

QTEST_GUILESS_MAIN(BarcodeTest)
#include "barcode_test.moc"
