// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fiscal/amountinwords.h"
#include "models/domain/sales/untaxed.h"
#include "models/printing/paper/rollpapers.h"
#include "models/printing/paper/sheetbuilder.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qreal invoiceColumnGap = 12;
constexpr qreal partyGap = 30;
constexpr qreal closingHeight = 420; // totals, words and signature stay on one sheet

struct Column {
    const char *title;
    qreal width; ///< 0: what the others leave
    PaperAlign align;
};

// Number, what, how many, price, discount, rate, amount.
const std::array columns{
    Column{QT_TRANSLATE_NOOP("Paper", "No."), 44, PaperAlign::Leading},
    Column{QT_TRANSLATE_NOOP("Paper", "Description"), 0, PaperAlign::Leading},
    Column{QT_TRANSLATE_NOOP("Paper", "Quantity"), 112, PaperAlign::Trailing},
    Column{QT_TRANSLATE_NOOP("Paper", "Unit price before tax"), 132, PaperAlign::Trailing},
    Column{QT_TRANSLATE_NOOP("Paper", "Discount before tax"), 118, PaperAlign::Trailing},
    Column{QT_TRANSLATE_NOOP("Paper", "VAT"), 84, PaperAlign::Trailing},
    Column{QT_TRANSLATE_NOOP("Paper", "Amount before tax"), 146, PaperAlign::Trailing},
};

QList<SheetCell> cellsOf(const SheetBuilder &sheet, const QStringList &texts)
{
    qreal fixed = 0;
    for (const Column &column : columns)
        fixed += column.width;
    QList<SheetCell> cells;
    qreal x = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const qreal width = columns.at(i).width > 0 ? columns.at(i).width : sheet.width() - fixed;
        const bool last = i + 1 == columns.size();
        cells.append(
            {texts.value(static_cast<qsizetype>(i)), x, last ? width : width - invoiceColumnGap, columns.at(i).align});
        x += width;
    }
    return cells;
}

void writeColumnTitles(SheetBuilder &sheet)
{
    QStringList titles;
    for (const Column &column : columns)
        titles.append(sheet.text(column.title));
    sheet.rule(2);
    sheet.row(cellsOf(sheet, titles), {SheetBuilder::small().size, true});
    sheet.gap(3);
    sheet.rule(1);
}

QStringList identityLines(const SheetBuilder &sheet, const LegalIdentity &identity)
{
    const DisplayFormat &format = sheet.format();
    QStringList lines{sheet.typed(
        identity.legalForm.isEmpty() ? identity.name : QString(identity.name + u" · "_s + identity.legalForm))};
    auto add = [&lines, &sheet](const QString &pattern, const QString &value) {
        if (!value.isEmpty())
            lines.append(pattern.arg(sheet.typed(value)));
    };
    add(u"%1"_s, identity.activity);
    add(u"%1"_s, identity.address);
    add(sheet.text(QT_TRANSLATE_NOOP("Paper", "Phone %1")), identity.phone);
    add(u"%1"_s, identity.email);
    add(sheet.text(QT_TRANSLATE_NOOP("Paper", "Share capital %1")), identity.capital);
    auto code = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(format.isolated(label + u'\u00a0' + value));
    };
    code(u"RC"_s, identity.rc);
    code(u"NIF"_s, identity.nif);
    code(u"NIS"_s, identity.nis);
    code(u"AI"_s, identity.ai);
    return lines;
}

void writeHead(SheetBuilder &sheet, const BusinessSettings &business, const InvoicePaper &paper)
{
    const InvoiceIssued &invoice = paper.invoice;
    const DisplayFormat &format = sheet.format();
    const qreal half = sheet.width() / 2;
    auto pair = [&](const QString &lead, const QString &trail, PaperStyle style) {
        sheet.row({{lead, 0, half - invoiceColumnGap, PaperAlign::Leading}, {trail, half, half, PaperAlign::Trailing}},
                  style);
    };
    pair(sheet.text(QT_TRANSLATE_NOOP("Paper", "INVOICE")),
         paper.copy > 0 ? sheet.text(QT_TRANSLATE_NOOP("Paper", "DUPLICATA %1")).arg(paper.copy) : QString(),
         SheetBuilder::title());
    pair(sheet.text(QT_TRANSLATE_NOOP("Paper", "No. %1")).arg(format.isolated(invoice.fiscal.text())),
         sheet.text(QT_TRANSLATE_NOOP("Paper", "Date: %1")).arg(format.date(business.local(invoice.at).date())),
         SheetBuilder::heading());
    pair(sheet.text(QT_TRANSLATE_NOOP("Paper", "Made from ticket %1 of %2"))
             .arg(format.isolated(invoice.ticket), format.dateTime(business.local(paper.sale.at))),
         {}, SheetBuilder::small());
    sheet.gap(18);
    const qreal party = (sheet.width() - partyGap) / 2;
    sheet.row({{sheet.text(QT_TRANSLATE_NOOP("Paper", "Seller")), 0, party, PaperAlign::Leading},
               {sheet.text(QT_TRANSLATE_NOOP("Paper", "Buyer")), party + partyGap, party, PaperAlign::Leading}},
              SheetBuilder::strong());
    sheet.gap(4);
    sheet.frames({identityLines(sheet, invoice.seller), identityLines(sheet, invoice.buyer)}, partyGap);
    sheet.gap(24);
}

void writeContinuationHead(SheetBuilder &sheet, const InvoicePaper &paper)
{
    const qreal half = sheet.width() / 2;
    QString name =
        sheet.text(QT_TRANSLATE_NOOP("Paper", "INVOICE")) + u' ' +
        sheet.text(QT_TRANSLATE_NOOP("Paper", "No. %1")).arg(sheet.format().isolated(paper.invoice.fiscal.text()));
    if (paper.copy > 0)
        name += u" · "_s + sheet.text(QT_TRANSLATE_NOOP("Paper", "DUPLICATA %1")).arg(paper.copy);
    sheet.row({{sheet.typed(paper.invoice.seller.name), 0, half - invoiceColumnGap, PaperAlign::Leading},
               {name, half, half, PaperAlign::Trailing}},
              SheetBuilder::strong());
    sheet.gap(10);
    writeColumnTitles(sheet);
}

QString ratesOf(const PaperLanguage &words, const PricedLine &line)
{
    QStringList rates;
    for (const TaxAmount &tax : line.taxes)
        rates.append(rateName(words, tax.rate));
    return rates.join(u" + "_s);
}

void writeLine(SheetBuilder &sheet, qsizetype number, const PricedLine &line, TaxMode mode)
{
    const DisplayFormat &format = sheet.format();
    const UntaxedLine figures = untaxed(line, mode);
    sheet.row(cellsOf(sheet, {format.number(number), lineName(sheet.words(), line.line),
                              quantityText(sheet.words(), line.line), format.amount(figures.unitPrice),
                              figures.discount.isZero() ? QString() : format.amount(-figures.discount),
                              ratesOf(sheet.words(), line), format.amount(line.net)}),
              SheetBuilder::body());
    sheet.gap(3);
}

void writeTaxTable(SheetBuilder &sheet, const PricedBasket &priced, qreal width)
{
    const DisplayFormat &format = sheet.format();
    const qreal column = width / 3;
    auto row = [&](const QString &rate, const QString &base, const QString &tax, bool strong) {
        sheet.row({{rate, 0, column - invoiceColumnGap, PaperAlign::Leading},
                   {base, column, column - invoiceColumnGap, PaperAlign::Trailing},
                   {tax, 2 * column, column, PaperAlign::Trailing}},
                  {SheetBuilder::small().size, strong});
    };
    row(sheet.text(QT_TRANSLATE_NOOP("Paper", "VAT")), sheet.text(QT_TRANSLATE_NOOP("Paper", "Before tax")),
        sheet.text(QT_TRANSLATE_NOOP("Paper", "Tax")), true);
    for (const TaxAmount &tax : highestFirst(priced.byRate))
        row(rateName(sheet.words(), tax.rate), format.amount(tax.base), format.amount(tax.tax), false);
}

void writeSums(SheetBuilder &sheet, const InvoicePaper &paper, qreal x)
{
    const DisplayFormat &format = sheet.format();
    const Settlement &paid = paper.sale.settlement;
    const qreal half = (sheet.width() - x) / 2;
    auto row = [&](const QString &name, Money amount, PaperStyle style) {
        sheet.row({{name, x, half, PaperAlign::Leading},
                   {format.amountWithSign(amount), x + half, half, PaperAlign::Trailing}},
                  style);
    };
    row(sheet.text(QT_TRANSLATE_NOOP("Paper", "Total before tax")), paper.sale.priced.net, SheetBuilder::body());
    row(sheet.text(QT_TRANSLATE_NOOP("Paper", "VAT")), paper.sale.priced.tax, SheetBuilder::body());
    row(sheet.text(QT_TRANSLATE_NOOP("Paper", "Total with tax")), paper.invoice.total, SheetBuilder::strong());
    if (!paper.invoice.stampDuty.isZero())
        row(sheet.text(QT_TRANSLATE_NOOP("Paper", "Stamp duty")), paper.invoice.stampDuty, SheetBuilder::body());
    if (!paid.rounding.isZero())
        row(sheet.text(QT_TRANSLATE_NOOP("Paper", "Cash rounding")), paid.rounding, SheetBuilder::body());
    sheet.gap(6);
    row(sheet.text(QT_TRANSLATE_NOOP("Paper", "TO PAY")), paper.invoice.due, SheetBuilder::heading());
}

WordsLanguage wordsLanguage(const QString &code)
{
    return code == "ar"_L1 ? WordsLanguage::Arabic : code == "fr"_L1 ? WordsLanguage::French : WordsLanguage::English;
}

QString paymentText(const SheetBuilder &sheet, const Sale &sale)
{
    QStringList methods;
    for (const Tender &tender : sale.settlement.tenders) {
        QString name = methodName(sheet.words(), tender.method);
        if (!tender.reference.isEmpty())
            name = sheet.text(QT_TRANSLATE_NOOP("Paper", "%1, ref. %2"))
                       .arg(name, sheet.format().isolated(tender.reference));
        if (!methods.contains(name))
            methods.append(name);
    }
    if (methods.isEmpty())
        methods.append(methodName(sheet.words(), TenderMethod::Cash));
    return methods.join(u" + "_s);
}

void writeClosing(SheetBuilder &sheet, const PaperContent &content, const InvoicePaper &paper)
{
    const BusinessSettings &business = content.business;
    const DisplayFormat &format = sheet.format();
    sheet.gap(6);
    sheet.rule(1.5);
    sheet.keepTogether(closingHeight + 24 * static_cast<qreal>(paper.sale.priced.byRate.size()));
    sheet.gap(10);
    const qreal top = sheet.y();
    const qreal middle = sheet.width() / 2;
    writeTaxTable(sheet, paper.sale.priced, middle - 60);
    const qreal leftBottom = sheet.y();
    sheet.moveTo(top);
    writeSums(sheet, paper, middle);
    sheet.moveTo(std::max(leftBottom, sheet.y()) + 22);
    sheet.line(sheet.text(QT_TRANSLATE_NOOP("Paper", "This invoice is closed at the sum of:")), SheetBuilder::small());
    sheet.line(amountInWords(paper.invoice.due, wordsLanguage(format.language())), SheetBuilder::strong());
    sheet.gap(12);
    sheet.line(sheet.text(QT_TRANSLATE_NOOP("Paper", "Paid by: %1")).arg(paymentText(sheet, paper.sale)),
               SheetBuilder::body());
    sheet.line(
        sheet.text(QT_TRANSLATE_NOOP("Paper", "Settled on %1")).arg(format.date(business.local(paper.sale.at).date())),
        SheetBuilder::body());
    sheet.gap(18);
    sheet.row({{sheet.text(QT_TRANSLATE_NOOP("Paper", "Stamp and signature")), middle, sheet.width() - middle,
                PaperAlign::Leading}},
              SheetBuilder::body());
    sheet.gap(90);
    sheet.line(sheet.text(QT_TRANSLATE_NOOP("Paper", "Hash %1")).arg(format.isolated(shortHash(paper.hash))) +
                   u" · "_s + format.isolated(content.software),
               SheetBuilder::small());
}

} // namespace

Paper layOutInvoice(const PaperContent &content, const InvoicePaper &paper, const QString &language)
{
    SheetBuilder sheet(language);
    writeHead(sheet, content.business, paper);
    writeColumnTitles(sheet);
    sheet.setContinuationHead([&sheet, &paper] { writeContinuationHead(sheet, paper); });
    const QList<PricedLine> &lines = paper.sale.priced.lines;
    for (qsizetype i = 0; i < lines.size(); ++i)
        writeLine(sheet, i + 1, lines.at(i), paper.sale.taxMode);
    // What follows the lines is no line: further sheets go on without the columns' titles.
    writeClosing(sheet, content, paper);
    return sheet.finish(paper.invoice.fiscal.text());
}

} // namespace comptoir
