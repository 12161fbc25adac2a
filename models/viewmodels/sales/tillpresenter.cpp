// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sales/tillpresenter.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

TillPresenter::TillPresenter(const TillServices &services, Business &business, Session &session, Approvals &approvals)
    : TillState(services, business, session, approvals)
{
    m_desk.setLocked(true);
    m_queue.pause();
    wire();
}

void TillPresenter::wire()
{
    connect(&m_desk, &TicketDesk::edited, this, [this] {
        loadCustomer();
        showTotals();
        noteSettled();
        Q_EMIT changed();
    });
    connect(&m_desk, &TicketDesk::quoted, this, [this] {
        showTotals();
        takePriceChanges();
        noteSettled();
        Q_EMIT changed();
    });
    connect(&m_desk, &TicketDesk::selectionChanged, this, [this] { Q_EMIT selectionChanged(selectedRow()); });
    connect(&m_desk, &TicketDesk::failed, this, &TillState::failed);
    connect(&m_queue, &ItemQueue::found, this, &TillPresenter::receiveItem);
    connect(&m_queue, &ItemQueue::refused, this, &TillPresenter::receiveRefusal);
    connect(&m_queue, &ItemQueue::advanced, this, [this] { noteSettled(); });
    connect(&m_tiles, &TileModel::failed, this, &TillState::failed);
    connect(&m_results, &SearchModel::failed, this, &TillState::failed);
    connect(&m_results, &SearchModel::settled, this, [this] {
        if (std::exchange(m_enterWaits, false))
            addCurrentResult();
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_held.isEmpty())
            loadHeld();
    });
    connect(&m_session, &Session::changed, this, [this] { Q_EMIT changed(); });
    connect(&m_business, &Business::changed, this, [this] {
        loadLists();
        refresh();
    });
}

void TillPresenter::start()
{
    m_minute.start(minuteMs);
    m_tiles.show({});
    loadLists();
    const auto open = [this](const std::optional<Draft> &draft) {
        begin(draft.value_or(Draft()), draft.has_value());
        m_queue.resume();
        refresh();
    };
    follow(m_services.sales.draft(), open, [open] { open({}); });
}

void TillPresenter::refresh()
{
    loadCounter();
    loadHeld();
    if (!isEmpty())
        m_desk.requote();
}

void TillPresenter::begin(const Draft &draft, bool onDisk)
{
    clearQuestions();
    m_keptPrices.clear();
    m_keypad.clear();
    m_desk.begin(draft, onDisk);
    loadCounter();
}

void TillPresenter::edit(const QString &what, const Edit &change)
{
    m_desk.change(what, change);
}

void TillPresenter::editAllowed(const QString &what, const QString &approve, const Edit &change)
{
    if (m_desk.isLocked() || !signedIn())
        return;
    OpenTicket trial = m_desk.ticket();
    change(trial);
    const SellRequest before = m_desk.request();
    const SellRequest after = m_desk.requestFor(trial);
    const auto approver = std::make_shared<std::optional<Seat>>();
    const auto allowed = m_approvals.run<void>(
        [this, before, after, approver](const Authority &by) {
            *approver = by.approver;
            return m_services.sales.allow(by, before, after);
        },
        approve);
    follow(allowed, [this, what, change, approver] {
        edit(what, [&change, &approver](OpenTicket &ticket) {
            change(ticket);
            if (*approver)
                ticket.setApproval(EarlierApproval{**approver, ticket.basket()});
        });
    });
}

void TillPresenter::lock()
{
    m_desk.setLocked(true);
    m_queue.pause();
}

void TillPresenter::unlock()
{
    m_desk.setLocked(false);
    m_queue.resume();
}

void TillPresenter::finished(const SellResult &result)
{
    m_lastTicket = result.sale.fiscal.text();
    Draft next;
    next.training = training();
    begin(next);
    m_queue.resume();
    loadHeld();
}

} // namespace comptoir
