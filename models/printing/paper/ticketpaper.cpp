// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/paper/rollpapers.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qreal lineGap = 5;

QString nameOf(const PaperLanguage &words, const AppliedDiscount &discount, const BasketLine &line)
{
    if (!discount.label.isEmpty())
        return words.typed(discount.label);
    if (discount.source == AppliedDiscount::Source::Ticket)
        return words.text(QT_TRANSLATE_NOOP("Paper", "share of the ticket's discount"));
    if (line.discount && line.discount->kind == Discount::Kind::Percent)
        return words.text(QT_TRANSLATE_NOOP("Paper", "discount of %1"))
            .arg(words.format().percent(line.discount->value));
    return words.text(QT_TRANSLATE_NOOP("Paper", "discount"));
}

bool isOnePiece(const BasketLine &line)
{
    return line.quantity == Quantity::of(1) && line.unitName.isEmpty();
}

void writeLine(RollBuilder &roll, const PricedLine &priced)
{
    const DisplayFormat &format = roll.format();
    roll.row(lineName(roll.words(), priced.line), format.amount(priced.gross));
    if (!isOnePiece(priced.line))
        roll.line(u"%1 × %2"_s.arg(quantityText(roll.words(), priced.line), format.amount(priced.line.unitPrice)),
                  roll.small(), PaperAlign::Leading, detailIndent);
    for (const AppliedDiscount &discount : priced.discounts) {
        if (!discount.amount.isZero())
            roll.row(nameOf(roll.words(), discount, priced.line), roll.small(), format.amount(-discount.amount),
                     roll.small(), detailIndent);
    }
    if (!priced.line.note.isEmpty())
        roll.line(roll.typed(priced.line.note), roll.small(), PaperAlign::Leading, detailIndent);
    roll.gap(lineGap);
}

void writeLines(RollBuilder &roll, const PricedBasket &priced)
{
    for (const PricedLine &line : priced.lines)
        writeLine(roll, line);
    roll.gap(-lineGap);
}

Money grossOf(const PricedBasket &priced)
{
    Money gross = Money::zero(priced.total.currency());
    for (const PricedLine &line : priced.lines)
        gross += line.gross;
    return gross;
}

void writeSums(RollBuilder &roll, const PricedBasket &priced, TaxMode mode)
{
    const DisplayFormat &format = roll.format();
    const bool exclusive = mode == TaxMode::Exclusive;
    if (!priced.discount.isZero()) {
        roll.row(exclusive ? roll.text(QT_TRANSLATE_NOOP("Paper", "Sub-total before tax"))
                           : roll.text(QT_TRANSLATE_NOOP("Paper", "Sub-total")),
                 format.amount(grossOf(priced)));
        roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Discounts")), format.amount(-priced.discount));
    }
    if (exclusive) {
        roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Total before tax")), format.amount(priced.net));
        roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Tax")), format.amount(priced.tax));
    }
    roll.strongRow(roll.text(QT_TRANSLATE_NOOP("Paper", "Total with tax")), format.amount(priced.total));
}

void writeStampDuty(RollBuilder &roll, const Settlement &paid)
{
    const QString duty = roll.format().amount(paid.stampDuty);
    const QString name = roll.text(QT_TRANSLATE_NOOP("Paper", "Stamp duty on cash"));
    const QString base = roll.text(QT_TRANSLATE_NOOP("Paper", "on %1")).arg(roll.format().amount(paid.cashPart()));
    const QString both(name + u' ' + base);
    const bool fits = roll.fitsBeside(both, roll.body(), duty, roll.body());
    roll.row(fits ? both : name, duty);
    if (!fits)
        roll.line(base, roll.small(), PaperAlign::Leading, detailIndent);
}

void writeDue(RollBuilder &roll, const Settlement &paid)
{
    const DisplayFormat &format = roll.format();
    if (paid.stampDuty.isNegative())
        roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Stamp duty given back")), format.amount(paid.stampDuty));
    else if (!paid.stampDuty.isZero())
        writeStampDuty(roll, paid);
    if (!paid.rounding.isZero())
        roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Cash rounding")), format.amount(paid.rounding));
    const bool back = paid.due.isNegative();
    roll.totalBox(back ? roll.text(QT_TRANSLATE_NOOP("Paper", "TO GIVE BACK"))
                       : roll.text(QT_TRANSLATE_NOOP("Paper", "TO PAY")),
                  format.amount(paid.due.abs()), format.currencySign(paid.due.currency()));
}

QString tenderText(RollBuilder &roll, const Tender &tender)
{
    QString name = methodName(roll.words(), tender.method);
    if (tender.method == TenderMethod::Cash)
        name = tender.amount.isNegative() ? roll.text(QT_TRANSLATE_NOOP("Paper", "Cash given back"))
                                          : roll.text(QT_TRANSLATE_NOOP("Paper", "Cash received"));
    if (tender.reference.isEmpty())
        return name;
    return roll.text(QT_TRANSLATE_NOOP("Paper", "%1, ref. %2")).arg(name, roll.format().isolated(tender.reference));
}

void writePayments(RollBuilder &roll, const Settlement &paid)
{
    for (const Tender &tender : paid.tenders)
        roll.row(tenderText(roll, tender), roll.format().amount(tender.amount));
    // Exact cash, or what is paid out in cash, is not a tender: what is missing from the list is that.
    Money covered = -paid.change;
    for (const Tender &tender : paid.tenders)
        covered += tender.amount;
    if (const Money rest = paid.due - covered; !rest.isZero())
        roll.row(tenderText(roll, {TenderMethod::Cash, rest, {}}), roll.format().amount(rest));
    if (!paid.change.isZero())
        roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Change")), roll.format().amount(paid.change));
}

/// Pieces, and each weighed or measured thing as one.
int unitsOf(const PricedBasket &priced)
{
    qint64 units = 0;
    for (const PricedLine &line : priced.lines) {
        const qint64 whole = std::abs(line.line.quantity.milli()) / Quantity::milliPerUnit;
        units += line.line.quantity.unit() == Unit::Piece ? std::max<qint64>(whole, 1) : 1;
    }
    return static_cast<int>(std::min<qint64>(units, std::numeric_limits<int>::max()));
}

QString countText(const RollBuilder &roll, const PricedBasket &priced)
{
    return roll.text(QT_TRANSLATE_NOOP("Paper", "%1, %2"))
        .arg(roll.text(QT_TRANSLATE_N_NOOP("Paper", "%n item(s)"), static_cast<int>(priced.lines.size())),
             roll.text(QT_TRANSLATE_N_NOOP("Paper", "%n unit(s)"), unitsOf(priced)));
}

void writeMarks(RollBuilder &roll, const TicketPaper &paper)
{
    if (paper.ticket.sale.training)
        roll.mark(roll.text(QT_TRANSLATE_NOOP("Paper", "TRAINING – NOT A RECEIPT")));
    if (paper.copy > 0)
        roll.mark(roll.text(QT_TRANSLATE_NOOP("Paper", "DUPLICATA %1")).arg(paper.copy));
}

void writeHead(RollBuilder &roll, const TicketPaper &paper)
{
    const Sale &sale = paper.ticket.sale;
    const DisplayFormat &format = roll.format();
    const QString number = format.isolated(sale.fiscal.text());
    const QString title = sale.priced.total.isNegative()
                              ? roll.text(QT_TRANSLATE_NOOP("Paper", "REFUND %1")).arg(number)
                              : roll.text(QT_TRANSLATE_NOOP("Paper", "TICKET %1")).arg(number);
    roll.pair(title, roll.strong(), format.dateTime(paper.ticket.business.local(sale.at)), roll.body());
    roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Till %1 · %2"))
                 .arg(format.isolated(sale.till), roll.typed(sale.cashier.name)),
             roll.small(),
             sale.customerName.isEmpty()
                 ? QString()
                 : roll.text(QT_TRANSLATE_NOOP("Paper", "Customer: %1")).arg(roll.typed(sale.customerName)),
             roll.small());
    for (const QString &original : paper.returnsOf)
        roll.line(roll.text(QT_TRANSLATE_NOOP("Paper", "Goods of ticket %1 taken back")).arg(format.isolated(original)),
                  roll.small());
}

void writeFoot(RollBuilder &roll, const PaperContent &content, const TicketPaper &paper)
{
    const Sale &sale = paper.ticket.sale;
    const DisplayFormat &format = roll.format();
    const QString series = format.isolated(sale.fiscal.series);
    const QString number = format.isolated(QString::number(sale.fiscal.number).rightJustified(6, u'0'));
    roll.row(countText(roll, sale.priced), roll.small(),
             roll.text(QT_TRANSLATE_NOOP("Paper", "Hash %1")).arg(format.isolated(shortHash(paper.ticket.hash))),
             {roll.small().size, true});
    roll.line(paper.copy > 0
                  ? roll.text(QT_TRANSLATE_NOOP("Paper", "Series %1, ticket no. %2, duplicata %3"))
                        .arg(series, number)
                        .arg(paper.copy)
                  : roll.text(QT_TRANSLATE_NOOP("Paper", "Series %1, ticket no. %2, original")).arg(series, number),
              roll.small());
    roll.gap(6);
    roll.barcode(sale.fiscal.text());
    roll.gap(16);
    if (!sale.training)
        roll.centred(roll.text(QT_TRANSLATE_NOOP("Paper", "Thank you for your visit")), roll.strong());
    roll.centred(roll.typed(content.footer), roll.small());
    roll.centred(format.isolated(content.software), roll.small());
}

} // namespace

QString write(RollBuilder &roll, const PaperContent &content, const TicketPaper &paper)
{
    const Sale &sale = paper.ticket.sale;
    writeSeller(roll, content.business, true);
    writeMarks(roll, paper);
    roll.rule();
    writeHead(roll, paper);
    roll.rule();
    writeLines(roll, sale.priced);
    roll.rule();
    writeSums(roll, sale.priced, sale.taxMode);
    writeDue(roll, sale.settlement);
    writePayments(roll, sale.settlement);
    roll.rule();
    writeTaxes(roll, sale.priced.byRate, sale.priced.net, sale.priced.tax, sale.priced.total);
    roll.rule();
    writeFoot(roll, content, paper);
    writeMarks(roll, paper);
    return sale.fiscal.text();
}

QString write(RollBuilder &roll, const PaperContent &content, const BillPaper &paper)
{
    const QString mark = roll.text(QT_TRANSLATE_NOOP("Paper", "PROVISIONAL DOCUMENT – NOT A RECEIPT"));
    const DisplayFormat &format = roll.format();
    writeSeller(roll, content.business, false);
    roll.mark(mark);
    roll.rule();
    roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Till %1 · %2"))
                 .arg(format.isolated(content.business.till), roll.typed(paper.cashier.name)),
             roll.small(), format.dateTime(content.business.local(paper.at)), roll.small());
    if (!paper.customer.isEmpty())
        roll.line(roll.text(QT_TRANSLATE_NOOP("Paper", "Customer: %1")).arg(roll.typed(paper.customer)), roll.small());
    roll.rule();
    writeLines(roll, paper.priced);
    roll.rule();
    writeSums(roll, paper.priced, paper.taxMode);
    roll.gap(8);
    roll.line(countText(roll, paper.priced), roll.small());
    roll.mark(mark);
    return mark;
}

} // namespace comptoir
