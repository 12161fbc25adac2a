// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fiscal/amountinwords.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;

class AmountInWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void french_data();
    void french();
    void english_data();
    void english();
    void arabic_data();
    void arabic();
    void otherCurrencies();
    void extremes();
    void amountsHaveTheirOwnWords();

private:
    static void columns();
    static void row(const QString &amount, const QString &words);
    static void compare(WordsLanguage language);
};

void AmountInWordsTest::columns()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("words");
}

void AmountInWordsTest::row(const QString &amount, const QString &words)
{
    QTest::newRow(qPrintable(amount)) << amount << words;
}

void AmountInWordsTest::compare(WordsLanguage language)
{
    QFETCH(QString, amount);
    QTEST(amountInWords(*Money::fromDecimal(amount, Currency::dzd()), language), "words");
}

void AmountInWordsTest::french_data()
{
    columns();
    row(u"0"_s, u"Zéro dinar algérien"_s);
    row(u"0.01"_s, u"Un centime"_s);
    row(u"0.50"_s, u"Cinquante centimes"_s);
    row(u"1"_s, u"Un dinar algérien"_s);
    row(u"2"_s, u"Deux dinars algériens"_s);
    row(u"16"_s, u"Seize dinars algériens"_s);
    row(u"17"_s, u"Dix-sept dinars algériens"_s);
    row(u"20"_s, u"Vingt dinars algériens"_s);
    row(u"21"_s, u"Vingt et un dinars algériens"_s);
    row(u"22"_s, u"Vingt-deux dinars algériens"_s);
    row(u"61"_s, u"Soixante et un dinars algériens"_s);
    row(u"70"_s, u"Soixante-dix dinars algériens"_s);
    row(u"71"_s, u"Soixante et onze dinars algériens"_s);
    row(u"77"_s, u"Soixante-dix-sept dinars algériens"_s);
    row(u"80"_s, u"Quatre-vingts dinars algériens"_s);
    row(u"81"_s, u"Quatre-vingt-un dinars algériens"_s);
    row(u"90"_s, u"Quatre-vingt-dix dinars algériens"_s);
    row(u"91"_s, u"Quatre-vingt-onze dinars algériens"_s);
    row(u"99"_s, u"Quatre-vingt-dix-neuf dinars algériens"_s);
    row(u"100"_s, u"Cent dinars algériens"_s);
    row(u"101"_s, u"Cent un dinars algériens"_s);
    row(u"180"_s, u"Cent quatre-vingts dinars algériens"_s);
    row(u"200"_s, u"Deux cents dinars algériens"_s);
    row(u"201"_s, u"Deux cent un dinars algériens"_s);
    row(u"1000"_s, u"Mille dinars algériens"_s);
    row(u"1001"_s, u"Mille un dinars algériens"_s);
    row(u"1234.50"_s, u"Mille deux cent trente-quatre dinars algériens et cinquante centimes"_s);
    row(u"2000"_s, u"Deux mille dinars algériens"_s);
    row(u"80000"_s, u"Quatre-vingt mille dinars algériens"_s);
    row(u"200000"_s, u"Deux cent mille dinars algériens"_s);
    row(u"1000000"_s, u"Un million de dinars algériens"_s);
    row(u"1000001"_s, u"Un million un dinars algériens"_s);
    row(u"2000000"_s, u"Deux millions de dinars algériens"_s);
    row(u"80000000"_s, u"Quatre-vingts millions de dinars algériens"_s);
    row(u"200000000"_s, u"Deux cents millions de dinars algériens"_s);
    row(u"1000000000"_s, u"Un milliard de dinars algériens"_s);
    row(u"1001000"_s, u"Un million mille dinars algériens"_s);
    row(u"2000000.01"_s, u"Deux millions de dinars algériens et un centime"_s);
    row(u"900000000000000"_s, u"Neuf cents billions de dinars algériens"_s);
    row(u"-12"_s, u"Moins douze dinars algériens"_s);
    row(u"-0.50"_s, u"Moins cinquante centimes"_s);
}

void AmountInWordsTest::french()
{
    compare(WordsLanguage::French);
}

void AmountInWordsTest::english_data()
{
    columns();
    row(u"0"_s, u"Zero Algerian dinars"_s);
    row(u"0.01"_s, u"One centime"_s);
    row(u"1"_s, u"One Algerian dinar"_s);
    row(u"2"_s, u"Two Algerian dinars"_s);
    row(u"13"_s, u"Thirteen Algerian dinars"_s);
    row(u"40"_s, u"Forty Algerian dinars"_s);
    row(u"42"_s, u"Forty-two Algerian dinars"_s);
    row(u"100"_s, u"One hundred Algerian dinars"_s);
    row(u"101"_s, u"One hundred one Algerian dinars"_s);
    row(u"1234.50"_s, u"One thousand two hundred thirty-four Algerian dinars and fifty centimes"_s);
    row(u"1000000"_s, u"One million Algerian dinars"_s);
    row(u"2000003000"_s, u"Two billion three thousand Algerian dinars"_s);
    row(u"900000000000000"_s, u"Nine hundred trillion Algerian dinars"_s);
    row(u"-12"_s, u"Minus twelve Algerian dinars"_s);
}

void AmountInWordsTest::english()
{
    compare(WordsLanguage::English);
}

void AmountInWordsTest::arabic_data()
{
    columns();
    row(u"0"_s, u"صفر دينار جزائري"_s);
    row(u"0.01"_s, u"سنتيم واحد"_s);
    row(u"0.02"_s, u"سنتيمان"_s);
    row(u"0.05"_s, u"خمسة سنتيمات"_s);
    row(u"0.50"_s, u"خمسون سنتيماً"_s);
    row(u"1"_s, u"دينار جزائري واحد"_s);
    row(u"2"_s, u"ديناران جزائريان"_s);
    row(u"3"_s, u"ثلاثة دنانير جزائرية"_s);
    row(u"8"_s, u"ثمانية دنانير جزائرية"_s);
    row(u"10"_s, u"عشرة دنانير جزائرية"_s);
    row(u"11"_s, u"أحد عشر ديناراً جزائرياً"_s);
    row(u"12"_s, u"اثنا عشر ديناراً جزائرياً"_s);
    row(u"19"_s, u"تسعة عشر ديناراً جزائرياً"_s);
    row(u"20"_s, u"عشرون ديناراً جزائرياً"_s);
    row(u"21"_s, u"واحد وعشرون ديناراً جزائرياً"_s);
    row(u"22"_s, u"اثنان وعشرون ديناراً جزائرياً"_s);
    row(u"99"_s, u"تسعة وتسعون ديناراً جزائرياً"_s);
    row(u"100"_s, u"مئة دينار جزائري"_s);
    row(u"101"_s, u"مئة ودينار جزائري واحد"_s);
    row(u"102"_s, u"مئة وديناران جزائريان"_s);
    row(u"103"_s, u"مئة وثلاثة دنانير جزائرية"_s);
    row(u"115"_s, u"مئة وخمسة عشر ديناراً جزائرياً"_s);
    row(u"200"_s, u"مئتا دينار جزائري"_s);
    row(u"250"_s, u"مئتان وخمسون ديناراً جزائرياً"_s);
    row(u"300"_s, u"ثلاثمئة دينار جزائري"_s);
    row(u"1000"_s, u"ألف دينار جزائري"_s);
    row(u"1001"_s, u"ألف ودينار جزائري واحد"_s);
    row(u"1200"_s, u"ألف ومئتا دينار جزائري"_s);
    row(u"1234.50"_s, u"ألف ومئتان وأربعة وثلاثون ديناراً جزائرياً وخمسون سنتيماً"_s);
    row(u"2000"_s, u"ألفا دينار جزائري"_s);
    row(u"2500"_s, u"ألفان وخمسمئة دينار جزائري"_s);
    row(u"3000"_s, u"ثلاثة آلاف دينار جزائري"_s);
    row(u"10000"_s, u"عشرة آلاف دينار جزائري"_s);
    row(u"11000"_s, u"أحد عشر ألف دينار جزائري"_s);
    row(u"11500"_s, u"أحد عشر ألفاً وخمسمئة دينار جزائري"_s);
    row(u"25000"_s, u"خمسة وعشرون ألف دينار جزائري"_s);
    row(u"100000"_s, u"مئة ألف دينار جزائري"_s);
    row(u"101000"_s, u"مئة وواحد ألف دينار جزائري"_s);
    row(u"103000"_s, u"مئة وثلاثة آلاف دينار جزائري"_s);
    row(u"200000"_s, u"مئتا ألف دينار جزائري"_s);
    row(u"1000000"_s, u"مليون دينار جزائري"_s);
    row(u"2000000"_s, u"مليونا دينار جزائري"_s);
    row(u"1002000"_s, u"مليون وألفا دينار جزائري"_s);
    row(u"3000000"_s, u"ثلاثة ملايين دينار جزائري"_s);
    row(u"1000000000"_s, u"مليار دينار جزائري"_s);
    row(u"-12"_s, u"ناقص اثنا عشر ديناراً جزائرياً"_s);
}

void AmountInWordsTest::arabic()
{
    compare(WordsLanguage::Arabic);
}

void AmountInWordsTest::otherCurrencies()
{
    const auto words = [](QStringView code, QStringView amount, WordsLanguage language) {
        return amountInWords(*Money::fromDecimal(amount, *Currency::fromCode(code)), language);
    };
    QCOMPARE(words(u"EUR", u"1000000", WordsLanguage::French), u"Un million d'euros"_s);
    QCOMPARE(words(u"EUR", u"3.02", WordsLanguage::French), u"Trois euros et deux centimes"_s);
    QCOMPARE(words(u"EUR", u"2.01", WordsLanguage::English), u"Two euros and one cent"_s);
    QCOMPARE(words(u"EUR", u"5.03", WordsLanguage::Arabic), u"خمسة يورو وثلاثة سنتات"_s);
    QCOMPARE(words(u"USD", u"2", WordsLanguage::French), u"Deux dollars américains"_s);
    QCOMPARE(words(u"USD", u"1", WordsLanguage::English), u"One US dollar"_s);
    QCOMPARE(words(u"USD", u"4", WordsLanguage::Arabic), u"أربعة دولارات أمريكية"_s);
    QCOMPARE(words(u"TND", u"12.050", WordsLanguage::French), u"Douze TND et 050/1000"_s);
    QCOMPARE(words(u"TND", u"0.500", WordsLanguage::English), u"Zero TND and 500/1000"_s);
    QCOMPARE(words(u"GBP", u"3.50", WordsLanguage::Arabic), u"ثلاثة GBP و50/100"_s);
    QCOMPARE(words(u"JPY", u"12", WordsLanguage::English), u"Twelve JPY"_s);
}

void AmountInWordsTest::extremes()
{
    const Currency yen = *Currency::fromCode(u"JPY");
    QCOMPARE(amountInWords(Money(1'000'000'000'000'000, yen), WordsLanguage::French), u"1000000000000000 JPY"_s);
    QVERIFY(!amountInWords(Money(std::numeric_limits<qint64>::min(), yen), WordsLanguage::Arabic).isEmpty());
    QVERIFY(
        !amountInWords(Money(std::numeric_limits<qint64>::min(), Currency::dzd()), WordsLanguage::English).isEmpty());
}

void AmountInWordsTest::amountsHaveTheirOwnWords()
{
    for (WordsLanguage language : {WordsLanguage::Arabic, WordsLanguage::French, WordsLanguage::English}) {
        QVERIFY(rc::check("two amounts never read the same", [language] {
            const Money a(*rc::gen::inRange<qint64>(-90'000'000'000'000'000, 90'000'000'000'000'000), Currency::dzd());
            const Money b(a.minor() + *rc::gen::inRange<qint64>(1, 1'000'000), Currency::dzd());
            const QString words = amountInWords(a, language);
            RC_ASSERT(!words.isEmpty());
            RC_ASSERT(!words.contains(u"  "));
            RC_ASSERT(!words.startsWith(u' ') && !words.endsWith(u' '));
            RC_ASSERT(words != amountInWords(b, language));
        }));
        QSet<QString> seen;
        for (qint64 dinars = 0; dinars < 20'000; ++dinars)
            seen.insert(amountInWords(Money(dinars * 100, Currency::dzd()), language));
        QCOMPARE(seen.size(), 20'000);
    }
}

QTEST_GUILESS_MAIN(AmountInWordsTest)
#include "amountinwords_test.moc"
