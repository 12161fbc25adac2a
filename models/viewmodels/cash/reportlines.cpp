// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/cash/reportlines.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

ReportLine heading(const QString &text)
{
    return {ReportLine::Kind::Heading, text, {}, Tone::Neutral};
}

/// What came in by a method, zero when nothing did.
Money amountOf(const QList<MethodTotal> &totals, const MethodTotal &like)
{
    for (const MethodTotal &total : totals) {
        if (total.method == like.method)
            return total.amount;
    }
    return Money::zero(like.amount.currency());
}

} // namespace

QString ReportLines::methodName(TenderMethod method)
{
    switch (method) {
    case TenderMethod::Cash:
        return tr("Cash");
    case TenderMethod::Card:
        return tr("Card");
    case TenderMethod::Account:
        return tr("On account");
    case TenderMethod::Voucher:
        return tr("Vouchers");
    }
    Q_UNREACHABLE();
}

QString ReportLines::title(const ClosedShift &closed) const
{
    return tr("Z %1").arg(m_format.isolated(closed.z.fiscal.text()));
}

QString ReportLines::dayAndTime(EpochMs at) const
{
    const QDateTime local = m_business.local(at);
    return tr("%1, %2", "a day and a time of it").arg(m_format.date(local.date()), m_format.time(local));
}

ReportLines::State ReportLines::stateOf(const ClosedShift &closed)
{
    if (!closed.approved)
        return {Tone::Warning, u"hourglass"_s, tr("Waits for a manager")};
    if (!closed.whole)
        return {Tone::Neutral, u"check"_s, tr("Closed")};
    if (closed.z.difference.isZero())
        return {Tone::Success, u"check"_s, tr("Exact")};
    if (closed.approval || closed.z.approvedBy)
        return {Tone::Neutral, u"shield-check"_s, tr("Approved")};
    return {Tone::Neutral, u"check"_s, tr("Within the limit")};
}

void ReportLines::add(QList<ReportLine> &lines, const QString &label, Money amount) const
{
    lines.append({ReportLine::Kind::Line, label, m_format.amount(amount), Tone::Neutral});
}

void ReportLines::addIfAny(QList<ReportLine> &lines, const QString &label, Money amount) const
{
    if (!amount.isZero())
        add(lines, label, amount);
}

QString ReportLines::signedAmount(Money amount) const
{
    const bool plus = !amount.isZero() && !amount.isNegative();
    return m_format.isolated(QString((plus ? u"+"_s : QString()) + m_format.amount(amount)));
}

ReportLine ReportLines::differenceLine(const QString &label, Money difference) const
{
    const Tone tone = difference.isZero() ? Tone::Success : difference.isNegative() ? Tone::Danger : Tone::Warning;
    return {ReportLine::Kind::Total, label, signedAmount(difference), tone};
}

void ReportLines::addTurnover(QList<ReportLine> &lines, const PeriodTotals &totals) const
{
    lines.append(heading(tr("Turnover")));
    add(lines, tr("Sold"), totals.sold);
    addIfAny(lines, tr("Taken back"), totals.returned);
    addIfAny(lines, tr("of which discounts given"), -totals.discount);
    lines.append({ReportLine::Kind::Total, tr("Total, taxes included"), m_format.amount(totals.total), Tone::Neutral});
    addIfAny(lines, tr("Stamp duty"), totals.stampDuty);
    addIfAny(lines, tr("Cash rounding"), totals.rounding);
    if (totals.due != totals.total)
        add(lines, tr("Paid by customers"), totals.due);
}

void ReportLines::addTaxes(QList<ReportLine> &lines, const PeriodTotals &totals) const
{
    lines.append(heading(tr("Taxes")));
    add(lines, tr("Total before tax"), totals.net);
    for (const TaxAmount &tax : totals.byRate) {
        const QString rate = m_format.percent(tax.rate.ratePpm);
        add(lines, tr("%1 on %2", "a tax rate and the amount it is taken on").arg(rate, m_format.amount(tax.base)),
            tax.tax);
    }
    add(lines, tr("Total of taxes"), totals.tax);
}

void ReportLines::addMethods(QList<ReportLine> &lines, const QString &title, const QList<MethodTotal> &methods) const
{
    if (methods.isEmpty())
        return;
    lines.append(heading(title));
    for (const MethodTotal &method : methods)
        add(lines,
            tr("%1 × %2", "a number and a method of payment")
                .arg(m_format.number(method.count), methodName(method.method)),
            method.amount);
}

void ReportLines::addCash(QList<ReportLine> &lines, const CashPosition &cash) const
{
    lines.append(heading(tr("Cash drawer")));
    add(lines, tr("Float at the opening"), cash.openingFloat);
    add(lines, tr("Cash sales"), cash.sales);
    addIfAny(lines, tr("Put in"), cash.movedIn);
    addIfAny(lines, tr("Taken out"), cash.movedOut);
    lines.append({ReportLine::Kind::Total, tr("Expected"), m_format.amount(cash.expected), Tone::Neutral});
}

void ReportLines::addDenominations(QList<ReportLine> &lines, const QList<CountedDenomination> &counted,
                                   Money total) const
{
    lines.append(heading(tr("Count")));
    for (const CountedDenomination &one : counted) {
        const Money value(one.valueMinor, total.currency());
        const QString name = one.coin ? tr("%1 × coin of %2") : tr("%1 × note of %2");
        add(lines, name.arg(m_format.number(one.count), m_format.shortAmount(value)),
            value.scaled(one.count, 1, Rounding::Down));
    }
    lines.append({ReportLine::Kind::Total, tr("Counted"), m_format.amount(total), Tone::Neutral});
}

void ReportLines::addCounted(QList<ReportLine> &lines, const ClosedShift &closed) const
{
    const ShiftClosed &z = closed.z;
    addDenominations(lines, z.count, z.counted);
    if (closed.whole)
        lines.append(differenceLine(tr("Difference"), z.difference));
    if (z.floatKept) {
        add(lines, tr("Float left in the drawer"), *z.floatKept);
        add(lines, tr("To the safe"), z.counted - *z.floatKept);
    }
    addMethods(lines, tr("Other payments, as counted"), z.declared);
    for (const MethodTotal &declared : z.declared) {
        const Money difference = declared.amount - amountOf(z.totals.byMethod, declared);
        if (closed.whole && !difference.isZero())
            lines.append(differenceLine(tr("Difference, %1").arg(methodName(declared.method)), difference));
    }
}

void ReportLines::addEvents(QList<ReportLine> &lines, const PeriodTotals &totals) const
{
    const std::array counts{std::pair{tr("Lines and tickets struck out"), totals.voids},
                            std::pair{tr("Drawer opened without a sale"), totals.drawerOpenings},
                            std::pair{tr("Copies printed"), totals.copies},
                            std::pair{tr("Training tickets"), totals.trainingTickets}};
    for (const auto &[label, count] : counts) {
        if (count > 0)
            lines.append({ReportLine::Kind::Line, label, m_format.number(count), Tone::Neutral});
    }
}

void ReportLines::addApproval(QList<ReportLine> &lines, const ClosedShift &closed) const
{
    if (!closed.z.note.isEmpty()) {
        lines.append(heading(tr("Note for the manager")));
        lines.append({ReportLine::Kind::Note, closed.z.note, {}, Tone::Neutral});
    }
    if (!closed.approved)
        lines.append({ReportLine::Kind::Note, tr("The difference waits for a manager."), {}, Tone::Warning});
    if (closed.approval) {
        const Actor by = closed.approval->approvedBy.value_or(closed.approval->user);
        lines.append({ReportLine::Kind::Note,
                      tr("Difference approved by %1, %2").arg(by.name, dayAndTime(closed.approval->at)),
                      {},
                      Tone::Success});
    } else if (closed.whole && closed.z.approvedBy) {
        lines.append({ReportLine::Kind::Note,
                      tr("Difference approved by %1 at the close").arg(closed.z.approvedBy->name),
                      {},
                      Tone::Success});
    }
}

QList<ReportLine> ReportLines::z(const ClosedShift &closed) const
{
    const ShiftClosed &z = closed.z;
    QList<ReportLine> lines;
    auto text = [&lines](const QString &label, const QString &value) {
        lines.append({ReportLine::Kind::Line, label, value, Tone::Neutral});
    };
    text(tr("Opened"), tr("%1 by %2", "a time and a person").arg(dayAndTime(z.openedAt), z.openedBy.name));
    text(tr("Closed"), tr("%1 by %2", "a time and a person").arg(dayAndTime(z.at), z.user.name));
    text(tr("Tickets"), m_format.number(z.totals.tickets));
    if (z.totals.returns > 0)
        text(tr("Of which returns"), m_format.number(z.totals.returns));
    if (z.totals.tickets > 0)
        text(tr("Numbers"), m_format.isolated(QString(m_format.number(z.totals.firstNumber) + u" – "_s +
                                                      m_format.number(z.totals.lastNumber))));
    if (closed.whole) {
        addTurnover(lines, z.totals);
        addTaxes(lines, z.totals);
        addMethods(lines, tr("Payments"), z.totals.byMethod);
        addCash(lines, z.cash);
    }
    addCounted(lines, closed);
    if (closed.whole)
        addEvents(lines, z.totals);
    addApproval(lines, closed);
    return lines;
}

QList<ReportLine> ReportLines::x(const ShiftReport &report) const
{
    QList<ReportLine> lines;
    lines.append({ReportLine::Kind::Line, tr("Opened"), dayAndTime(report.shift.openedAt), Tone::Neutral});
    lines.append({ReportLine::Kind::Line, tr("Tickets"), m_format.number(report.totals.tickets), Tone::Neutral});
    if (report.totals.returns > 0)
        lines.append(
            {ReportLine::Kind::Line, tr("Of which returns"), m_format.number(report.totals.returns), Tone::Neutral});
    addCash(lines, report.cash);
    addMethods(lines, tr("Payments"), report.totals.byMethod);
    addTurnover(lines, report.totals);
    addTaxes(lines, report.totals);
    addEvents(lines, report.totals);
    return lines;
}

QList<ReportLine> ReportLines::closure(const PeriodClosed &closed, bool whole) const
{
    QList<ReportLine> lines;
    lines.append({ReportLine::Kind::Line, tr("Closed"),
                  tr("%1 by %2", "a time and a person").arg(dayAndTime(closed.at), closed.user.name), Tone::Neutral});
    lines.append({ReportLine::Kind::Line, tr("Tickets"), m_format.number(closed.totals.tickets), Tone::Neutral});
    if (!whole)
        return lines;
    addTurnover(lines, closed.totals);
    addTaxes(lines, closed.totals);
    addMethods(lines, tr("Payments"), closed.totals.byMethod);
    addEvents(lines, closed.totals);
    lines.append(heading(tr("Since the beginning")));
    add(lines, tr("Perpetual total"), m_business.money(closed.ticketPerpetualNet));
    add(lines, tr("Perpetual total of absolute values"), m_business.money(closed.ticketPerpetualAbs));
    return lines;
}

QList<ReportLine> ReportLines::difference(const ClosedShift &whole) const
{
    const ShiftClosed &z = whole.z;
    QList<ReportLine> lines;
    add(lines, tr("Expected"), z.cash.expected);
    add(lines, tr("Counted"), z.counted);
    lines.append(differenceLine(tr("Difference"), z.difference));
    for (const MethodTotal &declared : z.declared) {
        const Money took = amountOf(z.totals.byMethod, declared);
        if (took != declared.amount)
            lines.append(differenceLine(tr("Difference, %1").arg(methodName(declared.method)), declared.amount - took));
    }
    if (!z.note.isEmpty()) {
        lines.append(heading(tr("Note for the manager")));
        lines.append({ReportLine::Kind::Note, z.note, {}, Tone::Neutral});
    }
    return lines;
}

} // namespace comptoir
