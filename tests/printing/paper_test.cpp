// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/fonts/fonts.h"
#include "models/printing/paper/barcode.h"
#include "models/printing/paper/paperlanguage.h"
#include "tests/printing/code128reader.h"
#include "tests/printing/samples.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

/// COMPTOIR_GOLDEN=renew writes the pictures anew; then look at each of them.
bool renews()
{
    return qEnvironmentVariable("COMPTOIR_GOLDEN") == "renew"_L1;
}

QString goldenPath(const QString &name)
{
    return QStringLiteral(COMPTOIR_SOURCE_DIR "/tests/golden/%1.png").arg(name);
}

PaperContent sample(const QString &kind)
{
    const QMap<QString, std::function<PaperContent()>> samples{
        {u"ticket"_s, [] { return sampleTicket(); }},     {u"copy"_s, [] { return sampleTicket(2); }},
        {u"invoice"_s, [] { return sampleInvoice(); }},   {u"z"_s, [] { return sampleZ(false); }},
        {u"blind"_s, [] { return sampleZ(true); }},       {u"x"_s, [] { return sampleX(); }},
        {u"cash"_s, [] { return sampleCashSlip(); }},     {u"account"_s, [] { return sampleAccountSlip(); }},
        {u"bill"_s, [] { return sampleBill(); }},         {u"test"_s, [] { return sampleTestPage(); }},
        {u"training"_s, [] { return sampleTraining(); }},
    };
    return samples.value(kind)();
}

/// Dots as they are printed; a sheet at its own resolution.
QImage dotsOf(const PaperContent &content, const PaperFormat &format)
{
    return toDots(layOut(content, format), 0);
}

/// Every text the sources of papers mark for translation.
QSet<QString> sourceTexts()
{
    static const QRegularExpression marked(
        u"QT_TRANSLATE_(?:N_)?NOOP\\(\\s*\"Paper\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"_s);
    static const QRegularExpression seam(u"\"\\s*\""_s);
    QSet<QString> texts;
    const QDir folder(QStringLiteral(COMPTOIR_SOURCE_DIR "/models/printing/paper"));
    for (const QString &name : folder.entryList({u"*.cpp"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch &match : marked.globalMatch(source)) {
            QString text = match.captured(1).trimmed();
            text.replace(seam, QString());
            texts.insert(text.sliced(1, text.size() - 2));
        }
    }
    return texts;
}

QRectF boxOf(const PaperItem &item)
{
    return std::visit(
        [](const auto &drawn) -> QRectF {
            using T = std::decay_t<decltype(drawn)>;
            if constexpr (std::is_same_v<T, PaperRule>)
                return QRectF(drawn.line.p1(), drawn.line.p2())
                    .adjusted(0, -drawn.thickness / 2, 0, drawn.thickness / 2);
            else
                return drawn.box;
        },
        item);
}

/// Where the glyphs really are: a text may not leave the column it was given.
QRectF inkOf(const PaperText &text)
{
    QRectF ink;
    for (int i = 0; i < text.layout->lineCount(); ++i)
        ink |= text.layout->lineAt(i).naturalTextRect();
    return ink.translated(text.at);
}

rc::Gen<QString> arbitraryName()
{
    return rc::gen::map(
        rc::gen::pair(rc::gen::element(u"Nom "_s, u"Incroyablementlongsansespace"_s, u"اسم طويل "_s,
                                       u"MÉLANGE خليط 250 g "_s, u"12 x "_s),
                      rc::gen::inRange(1, 40)),
        [](const std::pair<QString, int> &drawn) { return drawn.first.repeated(drawn.second).left(200); });
}

rc::Gen<PricedLine> arbitraryLine()
{
    return rc::gen::apply([](const QString &name, const QString &quantity,
                             qint64 price) { return sampleLine(name, name, quantity, price, u"TVA19"_s, 190'000); },
                          arbitraryName(), rc::gen::element(u"1"_s, u"0.375"_s, u"99999"_s),
                          rc::gen::weightedOneOf<qint64>({{4, rc::gen::inRange<qint64>(0, 500'000)},
                                                          {1, rc::gen::inRange<qint64>(0, 1'000'000'000'000)}}));
}

/// A ticket of up to 20 lines with whatever people type.
rc::Gen<Sale> arbitrarySale()
{
    return rc::gen::apply(
        [](const std::vector<PricedLine> &lines, const QString &customer, const QString &cashier, int reference) {
            Sale sale = sampleSale();
            sale.priced.lines = QList<PricedLine>(lines.begin(), lines.end());
            sale.customerName = customer;
            sale.cashier.name = cashier;
            sumUp(sale);
            sale.settlement.total = sale.settlement.due = sale.priced.total;
            sale.settlement.tenders.first().reference = u"X9"_s.repeated(reference);
            return sale;
        },
        rc::gen::mapcat(
            rc::gen::inRange<std::size_t>(1, 20),
            [](std::size_t count) { return rc::gen::container<std::vector<PricedLine>>(count, arbitraryLine()); }),
        arbitraryName(), arbitraryName(), rc::gen::inRange(1, 40));
}

constexpr qreal slack = 3; // letters lean out of their line by their side bearings, in dots

QString said(const QRectF &box)
{
    return u"%1,%2 to %3,%4"_s.arg(box.left()).arg(box.top()).arg(box.right()).arg(box.bottom());
}

/// What leaves the page or its column, empty when nothing does.
QString faultOf(const PaperItem &item, const QRectF &sheet, qreal sheetMargin)
{
    const QRectF box = boxOf(item);
    if (!sheet.contains(box))
        return u"beside the paper: %1"_s.arg(said(box));
    const auto *text = std::get_if<PaperText>(&item);
    if (!text)
        return {};
    const QRectF ink = inkOf(*text);
    if (!sheet.adjusted(-sheetMargin, 0, sheetMargin, 0).contains(ink.intersected(ink.adjusted(0, slack, 0, -slack))))
        return u"ink beside the paper: \"%1\" %2"_s.arg(text->layout->text(), said(ink));
    if (ink.left() < box.left() - slack || ink.right() > box.right() + slack)
        return u"out of its column: \"%1\" %2, column %3"_s.arg(text->layout->text(), said(ink), said(box));
    return {};
}

/// The first thing that is wrong with a paper: something beside it, a figure out of its column, a text over another one
/// or over bars. Empty when nothing is.
QString faultOf(const Paper &paper)
{
    for (const PaperPage &page : paper.pages) {
        QList<QRectF> solid;
        for (const PaperItem &item : page.items) {
            if (const QString fault = faultOf(item, QRectF(QPointF(0, 0), paper.size), paper.isRoll() ? 0 : slack);
                !fault.isEmpty())
                return fault;
            if (std::holds_alternative<PaperText>(item) || std::holds_alternative<PaperBars>(item))
                solid.append(boxOf(item).adjusted(slack, slack, -slack, -slack));
        }
        for (qsizetype i = 0; i < solid.size(); ++i) {
            for (qsizetype j = i + 1; j < solid.size(); ++j) {
                if (solid.at(i).intersects(solid.at(j)))
                    return u"one over the other: %1 and %2"_s.arg(said(solid.at(i)), said(solid.at(j)));
            }
        }
    }
    return {};
}

} // namespace

class PaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void golden_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("kind");
        for (const QString &language : {u"fr"_s, u"ar"_s, u"en"_s})
            QTest::newRow(qPrintable("ticket-80-"_L1 + language)) << language << 80 << u"ticket"_s;
        QTest::newRow("ticket-58-fr") << u"fr"_s << 58 << u"ticket"_s;
        for (const QString &language : {u"fr"_s, u"ar"_s}) {
            QTest::newRow(qPrintable("invoice-"_L1 + language)) << language << 80 << u"invoice"_s;
            QTest::newRow(qPrintable("z-80-"_L1 + language)) << language << 80 << u"z"_s;
        }
        QTest::newRow("z-blind-80-fr") << u"fr"_s << 80 << u"blind"_s;
        QTest::newRow("copy-58-ar") << u"ar"_s << 58 << u"copy"_s;
        QTest::newRow("x-80-en") << u"en"_s << 80 << u"x"_s;
        QTest::newRow("cash-80-fr") << u"fr"_s << 80 << u"cash"_s;
        QTest::newRow("account-80-ar") << u"ar"_s << 80 << u"account"_s;
        QTest::newRow("bill-58-fr") << u"fr"_s << 58 << u"bill"_s;
        QTest::newRow("training-80-fr") << u"fr"_s << 80 << u"training"_s;
        QTest::newRow("test-58-ar") << u"ar"_s << 58 << u"test"_s;
    }

    void golden()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        QFETCH(QString, kind);
        const PaperContent content = sample(kind);
        const QImage printed = dotsOf(content, {language, width});
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        if (renews()) {
            QVERIFY(printed.save(goldenPath(name)));
            return;
        }
        const QImage golden = QImage(goldenPath(name)).convertToFormat(QImage::Format_Mono);
        const QString seen = QDir::temp().filePath(u"comptoir-golden-%1.png"_s.arg(name));
        if (golden.convertToFormat(QImage::Format_RGB32) != printed.convertToFormat(QImage::Format_RGB32)) {
            printed.save(seen);
            QFAIL(qPrintable(u"%1 does not look as it did; see %2 beside %3. If it is better, renew with "
                             "COMPTOIR_GOLDEN=renew."_s.arg(name, seen, goldenPath(name))));
        }
    }

    void theWordsOfPaperAreCompleteInEachLanguage()
    {
        const QSet<QString> sources = sourceTexts();
        QVERIFY2(sources.size() > 90, qPrintable(QString::number(sources.size())));
        for (const QString &language : {u"fr"_s, u"ar"_s}) {
            QFile catalogue(QStringLiteral(COMPTOIR_SOURCE_DIR "/translations/paper_%1.ts").arg(language));
            QVERIFY(catalogue.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(catalogue.readAll());
            QVERIFY(!text.contains(u"unfinished"_s));
            for (const QString &source : sources)
                QVERIFY2(
                    text.contains(u"<source>%1</source>"_s.arg(source.toHtmlEscaped().replace(u'\'', u"&apos;"_s))),
                    qPrintable(language + u": "_s + source));
        }
        QCOMPARE(PaperLanguage(u"fr"_s).text("%n item(s)", 1), u"1 article"_s);
        QCOMPARE(PaperLanguage(u"fr"_s).text("%n item(s)", 8), u"8 articles"_s);
        QCOMPARE(PaperLanguage(u"en"_s).text("%n item(s)", 1), u"1 item"_s);
        QCOMPARE(PaperLanguage(u"en"_s).text("%n unit(s)", 18), u"18 units"_s);
        QCOMPARE(PaperLanguage(u"ar"_s).text("%n item(s)", 2), u"سلعتان"_s);
    }

    void theBarcodeScansBackFromThePrintedDots()
    {
        for (const int width : {58, 80}) {
            const QImage dots = dotsOf(sampleTicket(), {u"ar"_s, width});
            QCOMPARE(readCode128(dots), u"T02-018432"_s);
        }
    }

    void aBarcodeOfAnyNumberScansBack()
    {
        QVERIFY(rc::check("Code 128 reads back", [] {
            const int number = *rc::gen::inRange(0, 1'000'000);
            const int epoch = *rc::gen::inRange(1, 30);
            const QString text =
                u"T01%1-%2"_s.arg(epoch > 1 ? u".%1"_s.arg(epoch) : QString()).arg(number, 6, 10, QLatin1Char('0'));
            RC_ASSERT(decodeCode128(code128(text)) == text);
        }));
    }

    void theDotsAreBlackOrWhiteAndAsWideAsThePaper()
    {
        QCOMPARE(dotsOf(sampleTicket(), {u"fr"_s, 80}).width(), 576);
        QCOMPARE(dotsOf(sampleTicket(), {u"fr"_s, 58}).width(), 384);
        QCOMPARE(dotsOf(sampleTicket(), {u"fr"_s, 58}).format(), QImage::Format_Mono);
    }

    void pdfHasThePaperSizeAndEveryPage()
    {
        const QByteArray roll = toPdf(layOut(sampleTicket(), {u"ar"_s, 80}));
        QVERIFY(roll.startsWith("%PDF"));
        QVERIFY2(roll.contains("/MediaBox [0 0 227"), "80 mm are 227 points");
        PaperContent content = sampleInvoice();
        auto &invoice = std::get<InvoicePaper>(content.body);
        for (int i = 0; i < 60; ++i)
            invoice.sale.priced.lines.append(invoice.sale.priced.lines.at(i % 8));
        for (int i = 0; i < 40; ++i)
            invoice.sale.priced.lines.append(invoice.sale.priced.lines.at(5));
        const Paper paper = layOut(content, {u"fr"_s, 80});
        QCOMPARE(paper.pages.size(), 3);
        QCOMPARE(toPdf(paper).count("/Type /Page\n"), 3);
    }

    void longNamesManyLinesAndHugeAmountsNeverOverlapNorLeaveThePaper()
    {
        QVERIFY(rc::check("papers hold what they are given", [] {
            const int width = *rc::gen::element(58, 80);
            const QString language = *rc::gen::element(u"fr"_s, u"ar"_s, u"en"_s);
            const Sale sale = *arbitrarySale();
            PaperContent content = *rc::gen::arbitrary<bool>() ? sampleTicket() : sampleInvoice();
            if (auto *ticket = std::get_if<TicketPaper>(&content.body)) {
                ticket->ticket.sale = sale;
            } else {
                auto &invoice = std::get<InvoicePaper>(content.body);
                invoice.sale = sale;
                invoice.invoice.total = invoice.invoice.due = sale.priced.total;
            }
            const QString fault = faultOf(layOut(content, {language, width}));
            if (!fault.isEmpty())
                RC_FAIL(fault.toStdString());
        }));
    }

    void fiveHundredLinesHoldTheirPlace()
    {
        for (const QString &language : {u"fr"_s, u"ar"_s}) {
            PaperContent content = sampleTicket();
            Sale &sale = std::get<TicketPaper>(content.body).ticket.sale;
            for (int i = 8; i < 500; ++i)
                sale.priced.lines.append(sale.priced.lines.at(i % 8));
            sumUp(sale);
            QCOMPARE(faultOf(layOut(content, {language, 58})), QString());
        }
    }

    void everyOtherPaperHoldsItsPlace()
    {
        for (const int width : {58, 80}) {
            for (const QString &language : {u"fr"_s, u"ar"_s, u"en"_s}) {
                for (const QString &kind : {u"z"_s, u"blind"_s, u"x"_s, u"cash"_s, u"account"_s, u"bill"_s, u"test"_s})
                    QCOMPARE(faultOf(layOut(sample(kind), {language, width})), QString());
            }
        }
    }
};

QTEST_MAIN(PaperTest)
#include "paper_test.moc"
