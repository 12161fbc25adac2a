// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/fiscal/ticketspresenter.h"

#include "models/services/whendone.h"
#include "models/viewmodels/format/errortext.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// How often the progress of an export is shown.
constexpr int progressMs = 100;

bool wasPaidBy(const Sale &sale, TenderMethod method)
{
    const QList<Tender> &tenders = sale.settlement.tenders;
    return std::any_of(tenders.begin(), tenders.end(), [method](const Tender &t) { return t.method == method; });
}

/// The way the money came, when it came by one way only.
BackBy usualWay(const Sale &sale)
{
    const bool oneWay = sale.settlement.tenders.size() == 1;
    if (oneWay && wasPaidBy(sale, TenderMethod::Card))
        return BackBy::Card;
    if (oneWay && wasPaidBy(sale, TenderMethod::Account))
        return BackBy::Account;
    return BackBy::Cash;
}

} // namespace

TicketsPresenter::TicketsPresenter(const TicketServices &services, Business &business, Session &session,
                                   Approvals &approvals)
    : m_services(services), m_business(business), m_session(session), m_approvals(approvals),
      m_list(services.tickets, business), m_lines(business)
{
    connect(&m_list, &TicketListModel::loaded, this, &TicketsPresenter::listChanged);
    connect(&m_list, &TicketListModel::failed, this, &TicketsPresenter::failed);
    connect(&m_lines, &RefundLinesModel::chosenChanged, this, &TicketsPresenter::quote);
    m_exportTimer.setInterval(progressMs);
    connect(&m_exportTimer, &QTimer::timeout, this, [this] { Q_EMIT exportProgress(m_export->done, m_export->total); });
}

void TicketsPresenter::setFilter(const TicketFilter &filter)
{
    m_filter = filter;
    if (!mayTrain())
        m_filter.training = false;
    Q_EMIT filterChanged();
    look();
}

void TicketsPresenter::clearFilters()
{
    TicketFilter plain;
    plain.period = m_filter.isNarrowed() ? m_filter.period : TicketFilter::Period::Everything;
    plain.from = m_filter.from;
    plain.to = m_filter.to;
    plain.sort = m_filter.sort;
    setFilter(plain);
}

void TicketsPresenter::searchAllDates()
{
    TicketFilter all = m_filter;
    all.period = TicketFilter::Period::Everything;
    setFilter(all);
}

void TicketsPresenter::refresh()
{
    look();
    readPeople();
    if (!m_number.isEmpty())
        readDetail(m_number, true);
}

void TicketsPresenter::look()
{
    m_list.load(m_filter.query(m_business), m_filter.isOneDay());
}

void TicketsPresenter::readPeople()
{
    whenDone(m_services.tickets.cashiers(), this, [this](const Result<QList<Actor>> &people) {
        if (!people) {
            Q_EMIT failed(people.error());
            return;
        }
        m_cashiers = *people;
        Q_EMIT peopleChanged();
    });
}

QString TicketsPresenter::countText() const
{
    return tr("%n ticket(s)", nullptr, static_cast<int>(m_list.selection().count));
}

QString TicketsPresenter::sumText() const
{
    return m_business.format().amountWithSign(m_business.money(m_list.selection().totalMinor));
}

void TicketsPresenter::open(const QString &number)
{
    if (number.isEmpty() || number == m_number)
        return;
    readDetail(number, false);
}

bool TicketsPresenter::isNumber(const QString &text) const
{
    const Result<DocumentNumber> number = DocumentNumber::fromText(text.trimmed(), {});
    return number && number->series.startsWith(m_business.settings().till, Qt::CaseInsensitive);
}

void TicketsPresenter::readDetail(const QString &number, bool again)
{
    const quint64 reading = ++m_reading;
    m_number = number;
    whenDone(m_services.tickets.detail(number), this, [this, reading, again](const Result<TicketDetail> &detail) {
        if (reading != m_reading)
            return;
        if (detail) {
            show(*detail);
            return;
        }
        m_number = m_detail ? m_detail->view.sale.fiscal.text() : QString();
        if (!again)
            Q_EMIT failed(detail.error());
    });
}

void TicketsPresenter::show(const TicketDetail &detail)
{
    const bool another = !m_detail || m_detail->view.sale.id != detail.view.sale.id;
    m_detail = detail;
    m_number = detail.view.sale.fiscal.text();
    if (another)
        m_backBy = usualWay(detail.view.sale);
    m_lines.show(detail);
    Q_EMIT detailChanged();
}

void TicketsPresenter::close()
{
    ++m_reading;
    m_number.clear();
    m_detail.reset();
    m_lines.clear();
    Q_EMIT detailChanged();
}

QList<BackBy> TicketsPresenter::waysBack() const
{
    QList<BackBy> ways{BackBy::Cash};
    if (!m_detail)
        return ways;
    const Sale &sale = m_detail->view.sale;
    if (wasPaidBy(sale, TenderMethod::Card))
        ways.append(BackBy::Card);
    if (sale.customer && m_detail->customer)
        ways.append(BackBy::Account);
    return ways;
}

void TicketsPresenter::setBackBy(BackBy way)
{
    if (way == m_backBy || !waysBack().contains(way))
        return;
    m_backBy = way;
    quote();
}

QString TicketsPresenter::refundSentence() const
{
    switch (m_backBy) {
    case BackBy::Cash:
        return tr("%n item(s) chosen, given back in cash", nullptr, m_refund.lines);
    case BackBy::Card:
        return tr("%n item(s) chosen, given back to the original card", nullptr, m_refund.lines);
    case BackBy::Account:
        return tr("%n item(s) chosen, given back to the customer's account", nullptr, m_refund.lines);
    }
    return {};
}

RefundRequest TicketsPresenter::refundRequest() const
{
    RefundRequest request;
    if (!m_detail)
        return request;
    const Sale &sale = m_detail->view.sale;
    request.ticket = {sale.fiscal.series, sale.fiscal.number};
    request.lines = m_lines.chosen();
    request.training = sale.training;
    if (m_backBy == BackBy::Card)
        request.wholeBackBy = TenderMethod::Card;
    else if (m_backBy == BackBy::Account)
        request.wholeBackBy = TenderMethod::Account;
    request.print = paper();
    return request;
}

void TicketsPresenter::quote()
{
    const quint64 quoting = ++m_quoting;
    m_refund = {};
    m_refund.lines = m_lines.chosenCount();
    Q_EMIT refundChanged();
    if (m_refund.lines == 0)
        return;
    whenDone(m_services.tickets.refundQuote(refundRequest()), this,
             [this, quoting](const Result<Settlement> &settlement) {
                 if (quoting != m_quoting)
                     return;
                 if (settlement)
                     showQuote(*settlement);
                 else
                     m_refund.problem = errorText(settlement.error());
                 Q_EMIT refundChanged();
             });
}

void TicketsPresenter::showQuote(const Settlement &settlement)
{
    const DisplayFormat &format = m_business.format();
    m_refund.counted = true;
    m_refund.amount = format.amountWithSign((-settlement.due));
    if (!settlement.stampDuty.isZero())
        m_refund.duty = format.amount(-settlement.stampDuty);
    if (!settlement.rounding.isZero())
        m_refund.rounding = format.amount(-settlement.rounding);
}

} // namespace comptoir
