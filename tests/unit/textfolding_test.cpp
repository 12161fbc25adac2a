// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/textfolding.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;

class TextFoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingTwiceChangesNothing();
    void everyCodeUnitFoldsToAFixedPoint();
    void manyNamesAreFoldedQuickly();
};

void TextFoldingTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const QString &text, const QString &folded) {
        QTest::newRow(name) << text << folded;
    };
    row("empty", u""_s, u""_s);
    row("lower case", u"CAFÉ Noir"_s, u"cafe noir"_s);
    row("decomposed", u"cafe\u0301"_s, u"cafe"_s);
    row("ligatures", u"Œufs, cæcum, Straße, ﬁlm"_s, u"oeufs, caecum, strasse, film"_s);
    row("capital sharp s", u"STRAẞE"_s, u"strasse"_s);
    row("strokes", u"Smørrebrød Łódź"_s, u"smorrebrod lodz"_s);
    row("spaces", u"  lait \t\n\u00A0 demi  "_s, u"lait demi"_s);
    row("alef forms", u"أإآٱا"_s, u"ااااا"_s);
    row("alef maqsura and teh marbuta", u"مصطفى قهوة"_s, u"مصطفي قهوه"_s);
    row("hamza", u"مؤونة شاطئ ماء"_s, u"موونه شاطي ما"_s);
    row("tatweel and harakat", u"مُـحَـمَّـد"_s, u"محمد"_s);
    row("digits", u"٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹"_s, u"0123456789 0123456789"_s);
    row("presentation forms", u"\uFEFB\uFE8D"_s, u"لاا"_s);
    row("direction marks", u"\u200Fabc\u200E\uFEFF"_s, u"abc"_s);
    row("full width", u"ＡＢ１"_s, u"ab1"_s);
    row("emoji stays", u"Thé 🍵"_s, u"the 🍵"_s);
    row("Hangul stays", u"한글"_s, u"한글"_s);
}

void TextFoldingTest::folds()
{
    QFETCH(QString, text);
    QTEST(foldedText(text), "folded");
}

void TextFoldingTest::foldingTwiceChangesNothing()
{
    QVERIFY(rc::check("folding is idempotent", [](const std::u16string &text) {
        const QString once = foldedText(QString::fromStdU16String(text));
        RC_ASSERT(foldedText(once) == once);
    }));
}

void TextFoldingTest::everyCodeUnitFoldsToAFixedPoint()
{
    for (uint unit = 0; unit <= 0xFFFF; ++unit) {
        const QString once = foldedText(QString(QChar(static_cast<char16_t>(unit))));
        if (foldedText(once) != once)
            QFAIL(qPrintable(u"U+%1 folds to something that folds further"_s.arg(unit, 4, 16)));
    }
}

void TextFoldingTest::manyNamesAreFoldedQuickly()
{
    const QString name = u"Café moulu pur arabica – قهوة مطحونة 250 g"_s;
    (void)foldedText(name);
    QElapsedTimer timer;
    timer.start();
    qsizetype total = 0;
    for (int i = 0; i < 100'000; ++i)
        total += foldedText(name).size();
    QCOMPARE(total, 100'000 * foldedText(name).size());
    qInfo("100 000 names in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 5'000); // generous: sanitizers and busy machines run this too
}

QTEST_GUILESS_MAIN(TextFoldingTest)
#include "textfolding_test.moc"
