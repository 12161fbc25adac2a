// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/ticketmodel.h"

namespace comptoir
{

/// The open ticket with its identity: keeps the rows of the ticket model, the latest quote and the draft on disk in
/// step with every change. One quote and one write of the draft are under way at most; what changed meanwhile is asked
/// for again, and an answer about an older ticket is dropped. GUI thread.
class TicketDesk : public QObject
{
    Q_OBJECT

public:
    TicketDesk(SaleService &sales, const Business &business, TicketModel &rows);

    [[nodiscard]] const OpenTicket &ticket() const { return m_ticket; }
    [[nodiscard]] const Quote &quote() const { return m_quote; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] bool isTraining() const { return m_training; }
    [[nodiscard]] bool isReturn() const { return m_returnReason.has_value(); }
    [[nodiscard]] SellRequest request() const { return requestFor(m_ticket); }
    /// The same sale with a ticket that is still an idea.
    [[nodiscard]] SellRequest requestFor(const OpenTicket &ticket) const;
    [[nodiscard]] Draft draft() const;

    /// Does a change, and everything that follows from it. `what` is remembered for undo; empty: not undoable.
    void change(const QString &what, const std::function<void(OpenTicket &)> &edit);
    void select(quint64 key);
    void moveSelection(int step);
    /// The next ticket: `fresh` holds its id (null: a new one), modes and content. `onDisk`: it is the draft there.
    void begin(const Draft &fresh, bool onDisk = false);
    /// Asks for the figures again, for prices may have changed.
    void requote();

    /// While locked change() does nothing.
    void setLocked(bool locked) { m_locked = locked; }
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// The figures are those of the ticket as it stands.
    [[nodiscard]] bool isSettled() const { return m_quoted == m_revision; }

Q_SIGNALS:
    void edited(); ///< the ticket, before its figures
    void quoted(); ///< its figures, or why it has none
    void selectionChanged();
    void failed(const comptoir::Error &error); ///< the draft could not be kept

private:
    void follow();
    void askQuote();
    void receive(quint64 revision, const Result<Quote> &quote);
    void keep();
    void setEmptyQuote();

    SaleService &m_sales;
    const Business &m_business;
    TicketModel &m_rows;
    OpenTicket m_ticket;
    SaleId m_id;
    bool m_training = false;
    std::optional<QString> m_returnReason;
    Quote m_quote;
    std::optional<Error> m_problem;
    quint64 m_revision = 0;
    quint64 m_quoted = 0;
    quint64 m_kept = 0;
    bool m_quoting = false;
    bool m_keeping = false;
    bool m_keepFailed = false;
    bool m_onDisk = false;
    bool m_locked = false;
};

} // namespace comptoir
