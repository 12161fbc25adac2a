// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sales/ticketdesk.h"

#include "models/services/whendone.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Nothing would be lost with it.
bool isBlank(const OpenTicket &ticket)
{
    const Basket &rest = ticket.rest();
    return ticket.isEmpty() && !rest.customer && !rest.discount && rest.coupons.isEmpty() && rest.note.isEmpty();
}

} // namespace

TicketDesk::TicketDesk(SaleService &sales, const Business &business, TicketModel &rows)
    : m_sales(sales), m_business(business), m_rows(rows), m_id(sales.newId())
{
    setEmptyQuote();
}

SellRequest TicketDesk::requestFor(const OpenTicket &ticket) const
{
    SellRequest request;
    request.id = m_id;
    request.basket = ticket.basket();
    request.training = m_training;
    request.returnWithoutTicket = m_returnReason.has_value();
    request.reason = m_returnReason.value_or(QString());
    request.approval = ticket.approval();
    return request;
}

Draft TicketDesk::draft() const
{
    Draft draft;
    draft.id = m_id;
    draft.at = m_business.nowMs();
    draft.currency = m_business.currency();
    draft.training = m_training;
    draft.returnWithoutTicket = m_returnReason.has_value();
    draft.reason = m_returnReason.value_or(QString());
    draft.basket = m_ticket.basket();
    return draft;
}

void TicketDesk::change(const QString &what, const std::function<void(OpenTicket &)> &edit)
{
    if (m_locked)
        return;
    if (!what.isEmpty())
        m_ticket.remember(what);
    edit(m_ticket);
    follow();
}

void TicketDesk::select(quint64 key)
{
    m_ticket.select(key);
    Q_EMIT selectionChanged();
}

void TicketDesk::moveSelection(int step)
{
    m_ticket.moveSelection(step);
    Q_EMIT selectionChanged();
}

void TicketDesk::begin(const Draft &fresh, bool onDisk)
{
    m_locked = false;
    m_id = fresh.id.isNull() ? m_sales.newId() : fresh.id;
    m_training = fresh.training;
    m_returnReason = fresh.returnWithoutTicket ? std::optional(fresh.reason) : std::nullopt;
    m_onDisk = onDisk;
    m_ticket.load(fresh.basket);
    follow();
}

void TicketDesk::requote()
{
    ++m_revision;
    m_kept = m_kept + 1 == m_revision ? m_revision : m_kept; // nothing new to keep
    askQuote();
}

void TicketDesk::follow()
{
    ++m_revision;
    m_rows.setLines(m_ticket.lines());
    Q_EMIT edited();
    Q_EMIT selectionChanged();
    askQuote();
    keep();
}

void TicketDesk::askQuote()
{
    if (m_quoting)
        return;
    if (m_ticket.isEmpty()) {
        setEmptyQuote();
        m_quoted = m_revision;
        Q_EMIT quoted();
        return;
    }
    m_quoting = true;
    const quint64 revision = m_revision;
    whenDone(m_sales.quote(request()), this,
             [this, revision](const Result<Quote> &quote) { receive(revision, quote); });
}

void TicketDesk::receive(quint64 revision, const Result<Quote> &quote)
{
    m_quoting = false;
    if (revision != m_revision) {
        askQuote();
        return;
    }
    m_quoted = revision;
    if (quote) {
        m_quote = *quote;
        m_problem = quote->stockRefusal;
        m_rows.setPriced(m_quote.priced.lines);
    } else {
        m_problem = quote.error();
    }
    Q_EMIT quoted();
}

void TicketDesk::setEmptyQuote()
{
    const Money zero = m_business.money(0);
    m_problem.reset();
    m_quote = Quote();
    m_quote.priced = {{}, {}, zero, zero, zero, zero};
    m_quote.subTotal = zero;
    m_quote.exempt = zero;
    m_quote.returnedDuty = zero;
    m_quote.inCash = {zero, zero, zero, zero, zero, {}};
    m_quote.byCard = zero;
}

/// What changes while a draft is being written is written by the next round: the disk is never more than one behind.
void TicketDesk::keep()
{
    if (m_keeping || m_kept == m_revision)
        return;
    const bool blank = isBlank(m_ticket);
    if (blank && !m_onDisk) {
        m_kept = m_revision;
        return;
    }
    m_keeping = true;
    m_onDisk = !blank;
    const quint64 revision = m_revision;
    const QFuture<Result<void>> written = blank ? m_sales.dropDraft(m_id) : m_sales.keepDraft(draft());
    whenDone(written, this, [this, revision](const Result<void> &kept) {
        m_keeping = false;
        m_kept = revision;
        if (!kept && !m_keepFailed)
            Q_EMIT failed(kept.error());
        m_keepFailed = !kept;
        keep();
    });
}

} // namespace comptoir
