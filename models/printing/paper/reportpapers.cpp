// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/paper/rollpapers.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

void moneyRow(RollBuilder &roll, const QString &name, Money amount)
{
    roll.row(name, roll.format().amount(amount));
}

void countRow(RollBuilder &roll, const QString &name, qint64 count)
{
    roll.row(name, roll.small(), roll.format().number(count), roll.small());
}

void writeSales(RollBuilder &roll, const PeriodTotals &totals)
{
    moneyRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Sales")), totals.sold);
    moneyRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Goods taken back")), totals.returned);
    roll.strongRow(roll.text(QT_TRANSLATE_NOOP("Paper", "Total with tax")), roll.format().amount(totals.total));
    roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "of which discounts given")), roll.small(),
             roll.format().amount(-totals.discount), roll.small());
    moneyRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Stamp duty")), totals.stampDuty);
    moneyRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Cash rounding")), totals.rounding);
    roll.strongRow(roll.text(QT_TRANSLATE_NOOP("Paper", "Taken in all")), roll.format().amount(totals.due));
}

void writeMethods(RollBuilder &roll, const QList<MethodTotal> &methods)
{
    for (const MethodTotal &method : methods)
        roll.row(u"%1 (%2)"_s.arg(methodName(roll.words(), method.method), roll.format().number(method.count)),
                 roll.format().amount(method.amount));
}

void writeTickets(RollBuilder &roll, const PeriodTotals &totals)
{
    countRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Tickets")), totals.tickets);
    countRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "of which refunds")), totals.returns);
    if (totals.tickets > 0)
        roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "First and last number")), roll.small(),
                 roll.format().isolated(u"%1 – %2"_s.arg(totals.firstNumber).arg(totals.lastNumber)), roll.small());
}

void writeEvents(RollBuilder &roll, const PeriodTotals &totals)
{
    countRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Training tickets")), totals.trainingTickets);
    countRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Lines and tickets voided")), totals.voids);
    countRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Drawer opened without a sale")), totals.drawerOpenings);
    countRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Copies")), totals.copies);
}

void writeTurnover(RollBuilder &roll, const PeriodTotals &totals)
{
    roll.rule();
    writeSales(roll, totals);
    roll.rule();
    writeTaxes(roll, totals.byRate, totals.net, totals.tax, totals.total);
    roll.rule();
    writeMethods(roll, totals.byMethod);
    roll.rule();
    writeEvents(roll, totals);
}

void writeCash(RollBuilder &roll, const CashPosition &cash)
{
    roll.rule();
    moneyRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Opening float")), cash.openingFloat);
    moneyRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Cash of the tickets")), cash.sales);
    moneyRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Cash put in")), cash.movedIn);
    moneyRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Cash taken out")), cash.movedOut);
    roll.strongRow(roll.text(QT_TRANSLATE_NOOP("Paper", "Expected in the drawer")),
                   roll.format().amount(cash.expected));
}

void writeCount(RollBuilder &roll, const ShiftClosed &closed)
{
    const Currency currency = closed.counted.currency();
    roll.gap(10);
    for (const CountedDenomination &counted : closed.count)
        roll.row(u"%1 × %2"_s.arg(roll.format().shortAmount(Money(counted.valueMinor, currency)),
                                  roll.format().number(counted.count)),
                 roll.small(),
                 roll.format().amount(Money(counted.valueMinor, currency).scaled(counted.count, 1, Rounding::HalfUp)),
                 roll.small(), detailIndent);
    roll.strongRow(roll.text(QT_TRANSLATE_NOOP("Paper", "Counted")), roll.format().amount(closed.counted));
    for (const MethodTotal &declared : closed.declared)
        roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Counted, %1 (%2)"))
                     .arg(methodName(roll.words(), declared.method), roll.format().number(declared.count)),
                 roll.format().amount(declared.amount));
    if (closed.floatKept) {
        moneyRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Stays in the drawer")), *closed.floatKept);
        moneyRow(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "To the safe")), closed.counted - *closed.floatKept);
    }
}

void writeDifference(RollBuilder &roll, const ShiftClosed &closed)
{
    roll.totalBox(roll.text(QT_TRANSLATE_NOOP("Paper", "DIFFERENCE")), roll.format().amount(closed.difference),
                  roll.format().currencySign(closed.difference.currency()));
    if (!closed.approved)
        roll.line(roll.text(QT_TRANSLATE_NOOP("Paper", "The difference waits for a manager.")), roll.strong());
    if (closed.approvedBy)
        roll.line(
            roll.text(QT_TRANSLATE_NOOP("Paper", "Difference approved by %1")).arg(roll.typed(closed.approvedBy->name)),
            roll.small());
}

void writePerpetual(RollBuilder &roll, const ShiftClosed &closed)
{
    const Currency currency = closed.counted.currency();
    roll.rule();
    roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Perpetual total")), roll.small(),
             roll.format().amount(Money(closed.ticketPerpetualNet, currency)), roll.small());
    roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Perpetual total, absolute")), roll.small(),
             roll.format().amount(Money(closed.ticketPerpetualAbs, currency)), roll.small());
}

void writeShift(RollBuilder &roll, const BusinessSettings &business, QDate day, EpochMs openedAt)
{
    const DisplayFormat &format = roll.format();
    roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Business day")), roll.small(), format.date(day), roll.small());
    roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Till")), roll.small(), format.isolated(business.till), roll.small());
    roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Opened")), roll.small(), format.dateTime(business.local(openedAt)),
             roll.small());
}

void person(RollBuilder &roll, const QString &what, const Actor &actor)
{
    if (!actor.name.isEmpty())
        roll.row(what, roll.small(), roll.typed(actor.name), roll.small());
}

void signatures(RollBuilder &roll)
{
    roll.gap(16);
    roll.line(roll.text(QT_TRANSLATE_NOOP("Paper", "Signature")), roll.small());
    roll.gap(70);
    roll.rule(false);
}

void software(RollBuilder &roll, const PaperContent &content)
{
    roll.gap(10);
    roll.centred(roll.format().isolated(content.software), roll.small());
}

} // namespace

QString write(RollBuilder &roll, const PaperContent &content, const ZPaper &paper)
{
    const ShiftClosed &closed = paper.closed;
    const DisplayFormat &format = roll.format();
    writeSeller(roll, content.business, true);
    if (paper.copy > 0)
        roll.mark(roll.text(QT_TRANSLATE_NOOP("Paper", "DUPLICATA %1")).arg(paper.copy));
    roll.rule();
    roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "END OF SHIFT")), roll.strong(),
             format.isolated(closed.fiscal.text()), roll.strong());
    writeShift(roll, content.business, closed.businessDate, closed.openedAt);
    person(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Opened by")), closed.openedBy);
    roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Closed")), roll.small(),
             format.dateTime(content.business.local(closed.at)), roll.small());
    person(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Closed by")), closed.user);
    roll.rule();
    writeTickets(roll, closed.totals);
    if (!paper.blind) {
        writeTurnover(roll, closed.totals);
        writeCash(roll, closed.cash);
    } else {
        roll.rule();
    }
    writeCount(roll, closed);
    if (paper.blind) {
        roll.gap(6);
        roll.line(roll.text(QT_TRANSLATE_NOOP("Paper", "Counted blind: what was expected is not printed here.")),
                  roll.small());
    } else {
        writeDifference(roll, closed);
        writePerpetual(roll, closed);
    }
    if (!closed.note.isEmpty())
        roll.line(roll.text(QT_TRANSLATE_NOOP("Paper", "Note: %1")).arg(roll.typed(closed.note)), roll.small());
    roll.rule();
    roll.line(roll.text(QT_TRANSLATE_NOOP("Paper", "Hash %1")).arg(format.isolated(shortHash(paper.hash))),
              {roll.small().size, true});
    signatures(roll);
    software(roll, content);
    return closed.fiscal.text();
}

QString write(RollBuilder &roll, const PaperContent &content, const XPaper &paper)
{
    const QString title = roll.text(QT_TRANSLATE_NOOP("Paper", "X REPORT"));
    writeSeller(roll, content.business, false);
    roll.rule();
    roll.pair(title, roll.strong(), roll.format().dateTime(content.business.local(paper.at)), roll.body());
    roll.line(roll.text(QT_TRANSLATE_NOOP("Paper", "The shift is still open.")), roll.small());
    writeShift(roll, content.business, paper.businessDate, paper.openedAt);
    person(roll, roll.text(QT_TRANSLATE_NOOP("Paper", "Printed for")), paper.user);
    roll.rule();
    writeTickets(roll, paper.totals);
    writeTurnover(roll, paper.totals);
    writeCash(roll, paper.cash);
    software(roll, content);
    return title;
}

QString write(RollBuilder &roll, const PaperContent &content, const CashSlipPaper &paper)
{
    const CashMoved &moved = paper.moved;
    const QString title = moved.kind == CashMoved::Kind::In ? roll.text(QT_TRANSLATE_NOOP("Paper", "CASH PUT IN"))
                                                            : roll.text(QT_TRANSLATE_NOOP("Paper", "CASH TAKEN OUT"));
    writeSeller(roll, content.business, false);
    roll.rule();
    roll.pair(title, roll.strong(), roll.format().dateTime(content.business.local(moved.at)), roll.body());
    roll.line(roll.text(QT_TRANSLATE_NOOP("Paper", "Till %1 · %2"))
                  .arg(roll.format().isolated(content.business.till), roll.typed(moved.user.name)),
              roll.small());
    roll.totalBox(roll.text(QT_TRANSLATE_NOOP("Paper", "AMOUNT")), roll.format().amount(moved.amount),
                  roll.format().currencySign(moved.currency));
    roll.line(roll.text(QT_TRANSLATE_NOOP("Paper", "Reason: %1")).arg(roll.typed(moved.reason)), roll.body());
    signatures(roll);
    software(roll, content);
    return title;
}

QString write(RollBuilder &roll, const PaperContent &content, const AccountSlipPaper &paper)
{
    const AccountPaid &paid = paper.paid;
    const QString title = roll.text(QT_TRANSLATE_NOOP("Paper", "ACCOUNT PAYMENT"));
    writeSeller(roll, content.business, true);
    roll.rule();
    roll.pair(title, roll.strong(), roll.format().dateTime(content.business.local(paid.at)), roll.body());
    roll.line(roll.text(QT_TRANSLATE_NOOP("Paper", "Till %1 · %2"))
                  .arg(roll.format().isolated(content.business.till), roll.typed(paid.user.name)),
              roll.small());
    roll.line(roll.text(QT_TRANSLATE_NOOP("Paper", "Customer: %1")).arg(roll.typed(paper.customer)), roll.body());
    roll.totalBox(roll.text(QT_TRANSLATE_NOOP("Paper", "RECEIVED")), roll.format().amount(paid.tender.amount),
                  roll.format().currencySign(paid.currency));
    QString method = methodName(roll.words(), paid.tender.method);
    if (!paid.tender.reference.isEmpty())
        method = roll.text(QT_TRANSLATE_NOOP("Paper", "%1, ref. %2"))
                     .arg(method, roll.format().isolated(paid.tender.reference));
    roll.line(method, roll.body());
    roll.strongRow(roll.text(QT_TRANSLATE_NOOP("Paper", "Still owed")), roll.format().amount(paper.owedAfter));
    signatures(roll);
    software(roll, content);
    return title;
}

QString write(RollBuilder &roll, const PaperContent &content, const TestPaper &paper)
{
    const QString title = roll.text(QT_TRANSLATE_NOOP("Paper", "PRINTER TEST"));
    roll.rule(false);
    roll.centred(title, roll.title());
    roll.centred(roll.typed(content.business.name), roll.body());
    roll.centred(roll.format().isolated(paper.printer), roll.small());
    roll.rule();
    roll.line(u"ABCDEFGHIJKLM abcdefghijklm éèàçùœ 0123456789"_s, roll.small());
    roll.line(u"السلام عليكم، أهلا بكم في متجرنا"_s, roll.body());
    roll.row(roll.text(QT_TRANSLATE_NOOP("Paper", "Leading edge")),
             roll.text(QT_TRANSLATE_NOOP("Paper", "Other edge")));
    roll.totalBox(roll.text(QT_TRANSLATE_NOOP("Paper", "AMOUNT")),
                  roll.format().amount(Money(123'456'789, content.business.currency)),
                  roll.format().currencySign(content.business.currency));
    roll.line(roll.text(QT_TRANSLATE_NOOP("Paper", "The frame touches both edges of what is printed. If a side is "
                                                   "missing, the paper width in the settings is wrong.")),
              roll.small());
    roll.barcode(u"T00-000000"_s);
    roll.rule(false);
    software(roll, content);
    return title;
}

} // namespace comptoir
