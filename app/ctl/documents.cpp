// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/documents.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace comptoir::ctl
{

namespace
{

constexpr qsizetype columns = 42;

/// "left      right", cut on the left where both do not fit.
QString spread(const QString &left, const QString &right)
{
    const qsizetype room = columns - right.size() - 1;
    return left.left(room).leftJustified(columns - right.size()) + right + u'\n';
}

QString centred(const QString &text)
{
    return QString((columns - std::min(columns, text.size())) / 2, u' ') + text + u'\n';
}

QString rule()
{
    return QString(columns, u'-') + u'\n';
}

QString rateText(const TaxRate &rate)
{
    QString percent = formatDecimal(rate.ratePpm, 4);
    while (percent.endsWith(u'0'))
        percent.chop(1);
    if (percent.endsWith(u'.'))
        percent.chop(1);
    return rate.code.isEmpty() ? u"exempt"_s : QString(percent + u" %"_s);
}

QJsonArray ratesJson(const QList<TaxAmount> &rates)
{
    QJsonArray array;
    for (const TaxAmount &tax : rates)
        array.append(QJsonObject{{u"code"_s, tax.rate.code},
                                 {u"rate_ppm"_s, tax.rate.ratePpm},
                                 {u"base_minor"_s, tax.base.minor()},
                                 {u"tax_minor"_s, tax.tax.minor()}});
    return array;
}

QJsonObject lineJson(int number, const PricedLine &line)
{
    QJsonArray discounts;
    for (const AppliedDiscount &discount : line.discounts)
        discounts.append(QJsonObject{{u"label"_s, discount.label}, {u"amount_minor"_s, discount.amount.minor()}});
    return {{u"line"_s, number},
            {u"code"_s, line.line.code},
            {u"name"_s, line.line.name},
            {u"qty"_s, line.line.quantity.toShortDecimal()},
            {u"unit"_s, line.line.unitName},
            {u"price_minor"_s, line.line.unitPrice.minor()},
            {u"discounts"_s, discounts},
            {u"net_minor"_s, line.net.minor()},
            {u"tax_minor"_s, line.tax.minor()},
            {u"total_minor"_s, line.total.minor()}};
}

QString lineText(const PricedLine &line)
{
    QString text = spread(line.line.name, line.gross.toDecimal());
    if (line.line.quantity != Quantity::of(1, line.line.quantity.unit()))
        text += u"  %1 %2 x %3\n"_s.arg(line.line.quantity.toShortDecimal(), line.line.unitName,
                                        line.line.unitPrice.toDecimal());
    for (const AppliedDiscount &discount : line.discounts)
        text += spread(u"  "_s + (discount.label.isEmpty() ? u"discount"_s : discount.label),
                       (-discount.amount).toDecimal());
    return text;
}

QString headText(const Sale &sale, const TicketFacts &facts)
{
    const BusinessSettings &business = facts.business;
    QString text = centred(business.name) + centred(business.branch);
    if (!business.seller.rc.isEmpty())
        text += centred(u"RC %1  AI %2"_s.arg(business.seller.rc, business.seller.ai)) +
                centred(u"NIF %1  NIS %2"_s.arg(business.seller.nif, business.seller.nis));
    if (sale.training)
        text += centred(u"*** TRAINING ***"_s);
    if (facts.copies > 0)
        text += centred(u"DUPLICATA %1"_s.arg(facts.copies));
    text +=
        rule() + spread(u"Ticket "_s + sale.fiscal.text(), business.local(sale.at).toString(u"dd/MM/yyyy HH:mm:ss"_s));
    text += spread(u"Till %1, %2"_s.arg(sale.till, sale.cashier.name), sale.customerName);
    return text;
}

QString footText(const Sale &sale, const TicketFacts &facts)
{
    QString text = rule();
    for (const TaxAmount &tax : sale.priced.byRate)
        text += spread(u"%1 of %2"_s.arg(rateText(tax.rate), tax.base.toDecimal()), tax.tax.toDecimal());
    text += rule() + u"%1 lines, hash %2\n"_s.arg(sale.priced.lines.size())
                         .arg(QString::fromLatin1(facts.hash.toHex().left(8).toUpper()));
    return text + u"Comptoir " COMPTOIR_VERSION "\n"_s;
}

} // namespace

QJsonObject totalsJson(const PeriodTotals &totals)
{
    QJsonArray methods;
    for (const MethodTotal &method : totals.byMethod)
        methods.append(QJsonObject{{u"method"_s, tenderMethodCode(method.method)},
                                   {u"count"_s, method.count},
                                   {u"amount_minor"_s, method.amount.minor()}});
    return {{u"tickets"_s, totals.tickets},
            {u"returns"_s, totals.returns},
            {u"sold_minor"_s, totals.sold.minor()},
            {u"returned_minor"_s, totals.returned.minor()},
            {u"discount_minor"_s, totals.discount.minor()},
            {u"net_minor"_s, totals.net.minor()},
            {u"tax_minor"_s, totals.tax.minor()},
            {u"total_minor"_s, totals.total.minor()},
            {u"stamp_minor"_s, totals.stampDuty.minor()},
            {u"rounding_minor"_s, totals.rounding.minor()},
            {u"due_minor"_s, totals.due.minor()},
            {u"taxes"_s, ratesJson(totals.byRate)},
            {u"payments"_s, methods},
            {u"training_tickets"_s, totals.trainingTickets},
            {u"voids"_s, totals.voids},
            {u"drawer_openings"_s, totals.drawerOpenings},
            {u"copies"_s, totals.copies}};
}

QString totalsText(const PeriodTotals &totals)
{
    QString text = spread(u"Tickets"_s, u"%1, of which %2 returns"_s.arg(totals.tickets).arg(totals.returns)) +
                   spread(u"Sold"_s, totals.sold.toDecimal()) + spread(u"Returned"_s, totals.returned.toDecimal()) +
                   spread(u"Discounts"_s, totals.discount.toDecimal()) + rule() +
                   spread(u"Net"_s, totals.net.toDecimal());
    for (const TaxAmount &tax : totals.byRate)
        text += spread(u"  %1 of %2"_s.arg(rateText(tax.rate), tax.base.toDecimal()), tax.tax.toDecimal());
    text += spread(u"Tax"_s, totals.tax.toDecimal()) + spread(u"TOTAL"_s, totals.total.toDecimal()) +
            spread(u"Stamp duty"_s, totals.stampDuty.toDecimal()) + spread(u"Rounding"_s, totals.rounding.toDecimal()) +
            rule();
    for (const MethodTotal &method : totals.byMethod)
        text += spread(u"%1 (%2)"_s.arg(tenderMethodCode(method.method)).arg(method.count), method.amount.toDecimal());
    text += spread(u"Training tickets"_s, QString::number(totals.trainingTickets)) +
            spread(u"Voids"_s, QString::number(totals.voids)) +
            spread(u"Drawer opened without sale"_s, QString::number(totals.drawerOpenings)) +
            spread(u"Copies"_s, QString::number(totals.copies));
    return text;
}

QJsonObject closedJson(const ShiftClosed &closed, bool withExpected)
{
    QJsonObject json{
        {u"number"_s, closed.fiscal.text()},          {u"business_date"_s, closed.businessDate.toString(Qt::ISODate)},
        {u"tickets"_s, closed.totals.tickets},        {u"returns"_s, closed.totals.returns},
        {u"counted_minor"_s, closed.counted.minor()}, {u"approved"_s, closed.approved}};
    if (!withExpected)
        return json;
    const QJsonObject totals = totalsJson(closed.totals);
    for (auto it = totals.begin(); it != totals.end(); ++it)
        json.insert(it.key(), it.value());
    json.insert(u"perpetual_net_minor"_s, closed.ticketPerpetualNet);
    json.insert(u"perpetual_abs_minor"_s, closed.ticketPerpetualAbs);
    json.insert(u"float_minor"_s, closed.cash.openingFloat.minor());
    json.insert(u"expected_minor"_s, closed.cash.expected.minor());
    json.insert(u"difference_minor"_s, closed.difference.minor());
    return json;
}

QString closedText(const ShiftClosed &closed, bool withExpected)
{
    QString text =
        centred(u"Z "_s + closed.fiscal.text()) + centred(closed.businessDate.toString(Qt::ISODate)) + rule();
    if (!closed.approved)
        text += u"The difference waits for a manager.\n"_s;
    if (!withExpected)
        return text + spread(u"Tickets"_s, QString::number(closed.totals.tickets)) +
               spread(u"Counted"_s, closed.counted.toDecimal());
    const Currency currency = closed.totals.currency;
    return text + totalsText(closed.totals) + rule() + spread(u"Counted"_s, closed.counted.toDecimal()) +
           spread(u"Expected"_s, closed.cash.expected.toDecimal()) +
           spread(u"DIFFERENCE"_s, closed.difference.toDecimal()) +
           spread(u"Perpetual net"_s, Money(closed.ticketPerpetualNet, currency).toDecimal()) +
           spread(u"Perpetual absolute"_s, Money(closed.ticketPerpetualAbs, currency).toDecimal());
}

QJsonObject periodJson(const PeriodClosed &closed)
{
    QJsonObject json = totalsJson(closed.totals);
    json.insert(u"number"_s, closed.fiscal.text());
    json.insert(u"kind"_s, codeOf(closed.kind));
    json.insert(u"period"_s, closed.period);
    json.insert(u"perpetual_net_minor"_s, closed.fiscal.perpetualNet);
    json.insert(u"perpetual_abs_minor"_s, closed.fiscal.perpetualAbs);
    return json;
}

QString periodText(const PeriodClosed &closed)
{
    return centred(u"%1 %2"_s.arg(codeOf(closed.kind), closed.period)) + centred(closed.fiscal.text()) + rule() +
           totalsText(closed.totals);
}

QJsonObject ticketJson(const Sale &sale, const TicketFacts &facts)
{
    QJsonArray lines;
    for (qsizetype i = 0; i < sale.priced.lines.size(); ++i)
        lines.append(lineJson(static_cast<int>(i) + 1, sale.priced.lines.at(i)));
    QJsonArray payments;
    for (const Tender &tender : sale.settlement.tenders)
        payments.append(QJsonObject{{u"method"_s, tenderMethodCode(tender.method)},
                                    {u"amount_minor"_s, tender.amount.minor()},
                                    {u"reference"_s, tender.reference}});
    return {{u"number"_s, sale.fiscal.text()},
            {u"at"_s, facts.business.local(sale.at).toString(Qt::ISODate)},
            {u"business_date"_s, sale.businessDate.toString(Qt::ISODate)},
            {u"cashier"_s, sale.cashier.name},
            {u"customer"_s, sale.customerName},
            {u"training"_s, sale.training},
            {u"lines"_s, lines},
            {u"taxes"_s, ratesJson(sale.priced.byRate)},
            {u"payments"_s, payments},
            {u"discount_minor"_s, sale.priced.discount.minor()},
            {u"net_minor"_s, sale.priced.net.minor()},
            {u"tax_minor"_s, sale.priced.tax.minor()},
            {u"total_minor"_s, sale.priced.total.minor()},
            {u"stamp_minor"_s, sale.settlement.stampDuty.minor()},
            {u"rounding_minor"_s, sale.settlement.rounding.minor()},
            {u"due_minor"_s, sale.settlement.due.minor()},
            {u"change_minor"_s, sale.settlement.change.minor()},
            {u"copies"_s, facts.copies},
            {u"invoice"_s, facts.invoice},
            {u"hash"_s, QString::fromLatin1(facts.hash.toHex())}};
}

QString ticketText(const Sale &sale, const TicketFacts &facts)
{
    QString text = headText(sale, facts) + rule();
    for (const PricedLine &line : sale.priced.lines)
        text += lineText(line);
    const Settlement &paid = sale.settlement;
    text += rule() + spread(u"Total"_s, sale.priced.total.toDecimal());
    if (!paid.stampDuty.isZero())
        text += spread(u"Stamp duty on cash"_s, paid.stampDuty.toDecimal());
    if (!paid.rounding.isZero())
        text += spread(u"Rounding"_s, paid.rounding.toDecimal());
    text += spread(u"TO PAY"_s, paid.due.toDecimal() + u' ' + sale.currency.code());
    for (const Tender &tender : paid.tenders)
        text += spread(tenderMethodCode(tender.method) +
                           (tender.reference.isEmpty() ? QString() : u" "_s + tender.reference),
                       tender.amount.toDecimal());
    if (!paid.change.isZero())
        text += spread(u"Change"_s, paid.change.toDecimal());
    return text + footText(sale, facts);
}

} // namespace comptoir::ctl
