// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/fiscal/tickettext.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Hex digits of the hash that are printed.
constexpr qsizetype hashDigits = 8;

QString whenOf(const TicketEvent &event, const Sale &sale, const Business &business)
{
    const QDateTime at = business.local(event.at);
    const QString time = business.format().time(at);
    if (at.date() == business.local(sale.at).date())
        return time;
    return business.format().date(at.date()) + u' ' + time;
}

} // namespace

QString TicketText::methodName(TenderMethod method)
{
    switch (method) {
    case TenderMethod::Cash:
        return tr("Cash");
    case TenderMethod::Card:
        return tr("Card");
    case TenderMethod::Account:
        return tr("Account");
    case TenderMethod::Voucher:
        return tr("Voucher");
    }
    return {};
}

QString TicketText::methodIcon(TenderMethod method)
{
    switch (method) {
    case TenderMethod::Cash:
        return u"cash"_s;
    case TenderMethod::Card:
        return u"card"_s;
    case TenderMethod::Account:
        return u"book"_s;
    case TenderMethod::Voucher:
        return u"gift"_s;
    }
    return {};
}

QString TicketText::methodsName(const QList<TenderMethod> &methods)
{
    if (methods.isEmpty())
        return {};
    return methods.size() == 1 ? methodName(methods.first()) : tr("Mixed");
}

QString TicketText::methodsIcon(const QList<TenderMethod> &methods)
{
    if (methods.isEmpty())
        return {};
    return methods.size() == 1 ? methodIcon(methods.first()) : u"split"_s;
}

QString TicketText::shortNumber(const QString &number)
{
    return number.mid(number.indexOf(u'-') + 1);
}

TicketBadge TicketText::stateOf(const TicketRow &row, const DisplayFormat &format)
{
    if (!row.returnOf.isEmpty())
        return {Tone::Info, u"return"_s, tr("return of %1").arg(format.isolated(shortNumber(row.returnOf)))};
    if (row.takesBack)
        return {Tone::Info, u"return"_s, tr("return")};
    if (!row.invoice.isEmpty())
        return {Tone::Info, u"invoice"_s, tr("invoice %1").arg(format.isolated(shortNumber(row.invoice)))};
    if (row.returned == TicketRow::Returned::Everything)
        return {Tone::Warning, u"undo"_s, tr("refunded")};
    if (row.returned == TicketRow::Returned::Part)
        return {Tone::Warning, u"undo"_s, tr("partly refunded")};
    if (row.copies > 0)
        return {Tone::Danger, u"printer"_s, tr("duplicate %1").arg(format.number(row.copies))};
    return {};
}

QString TicketText::statesOf(const TicketRow &row, const DisplayFormat &format)
{
    QStringList states;
    if (!row.returnOf.isEmpty())
        states.append(tr("Takes goods back from ticket %1.").arg(format.isolated(row.returnOf)));
    else if (row.takesBack)
        states.append(tr("Takes goods back without a ticket."));
    if (!row.invoice.isEmpty())
        states.append(tr("Invoice %1 was made from it.").arg(format.isolated(row.invoice)));
    if (row.returned == TicketRow::Returned::Everything)
        states.append(tr("Everything on it was taken back."));
    else if (row.returned == TicketRow::Returned::Part)
        states.append(tr("A part of it was taken back."));
    if (row.copies > 0)
        states.append(tr("%n duplicate(s) were printed.", nullptr, static_cast<int>(row.copies)));
    return states.join(u'\n');
}

TicketBadge TicketText::headOf(const TicketDetail &detail)
{
    const Sale &sale = detail.view.sale;
    if (sale.training)
        return {Tone::Warning, u"flag"_s, tr("Training")};
    if (sale.priced.total.isNegative())
        return {Tone::Info, u"return"_s, tr("Refund")};
    if (detail.everythingBack)
        return {Tone::Warning, u"undo"_s, tr("Refunded")};
    return {Tone::Success, u"check"_s, tr("Paid")};
}

QList<TicketHistoryLine> TicketText::historyOf(const TicketDetail &detail, const Business &business)
{
    const DisplayFormat &format = business.format();
    QList<TicketHistoryLine> lines;
    for (const TicketEvent &event : detail.history) {
        TicketHistoryLine line;
        line.when = whenOf(event, detail.view.sale, business);
        const QString number = format.isolated(event.document);
        switch (event.kind) {
        case TicketEvent::Kind::Sold:
            line.icon = u"check"_s;
            line.text = tr("Recorded by %1").arg(event.who);
            break;
        case TicketEvent::Kind::TookBack:
            line.icon = u"return"_s;
            line.tone = Tone::Info;
            line.text = tr("Takes goods back from %1").arg(number);
            line.ticket = event.document;
            break;
        case TicketEvent::Kind::Refunded:
            line.icon = u"return"_s;
            line.tone = Tone::Info;
            line.text = tr("%1 refunded by %2, %3").arg(format.amount(event.amount.abs()), event.who, number);
            line.ticket = event.document;
            break;
        case TicketEvent::Kind::Copied:
            line.icon = u"printer"_s;
            line.tone = Tone::Danger;
            line.text = tr("Duplicate %1 by %2").arg(format.number(event.copy)).arg(event.who);
            break;
        case TicketEvent::Kind::Invoiced:
            line.icon = u"invoice"_s;
            line.tone = Tone::Info;
            line.text = tr("Invoice %1 by %2").arg(number, event.who);
            break;
        }
        lines.append(line);
    }
    return lines;
}

QString TicketText::hashText(const QByteArray &hash)
{
    const QString digits = QString::fromLatin1(hash.toHex()).left(hashDigits).toUpper();
    return digits.left(hashDigits / 2) + u' ' + digits.mid(hashDigits / 2);
}

QStringList TicketText::exportHeaders()
{
    return {tr("Number"), tr("Date"), tr("Time"),      tr("Customer"), tr("Cashier"),    tr("Items"), tr("Payment"),
            tr("Total"),  tr("Due"),  tr("Return of"), tr("Invoice"),  tr("Duplicates"), tr("Till"),  tr("Currency")};
}

} // namespace comptoir
