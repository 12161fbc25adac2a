// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/fiscal/refundlinesmodel.h"
#include "models/viewmodels/fiscal/ticketfilter.h"
#include "models/viewmodels/fiscal/ticketlistmodel.h"
#include "models/viewmodels/fiscal/tickettext.h"
#include "models/viewmodels/session/approvals.h"

#include <QTimer>

#include <atomic>

namespace comptoir
{

/// The services the tickets need; each outlives the presenter.
struct TicketServices {
    TicketListService &tickets;
    DocumentService &documents;
    SaleService &sales;
};

/// How a refund gives the money back.
enum class BackBy { Cash, Card, Account };

/// What a refund of the chosen lines would be, once it was counted.
struct RefundSummary {
    int lines = 0;        ///< chosen
    bool counted = false; ///< the figures below are those of these lines
    QString amount;       ///< what is handed back, with the currency's sign
    QString duty;         ///< stamp duty in it; empty when there is none
    QString rounding;     ///< rounding of cash in it; empty when there is none
    QString problem;      ///< why it cannot be given back so; empty when it can
};

/// The page of tickets: the list and what narrows it, the open ticket, and what can still be done with it. Outlives its
/// page. GUI thread.
class TicketsPresenter : public QObject
{
    Q_OBJECT

public:
    TicketsPresenter(const TicketServices &services, Business &business, Session &session, Approvals &approvals);

    [[nodiscard]] TicketListModel &list() { return m_list; }
    [[nodiscard]] RefundLinesModel &lines() { return m_lines; }
    [[nodiscard]] const Business &business() const { return m_business; }

    // The list.
    [[nodiscard]] const TicketFilter &filter() const { return m_filter; }
    /// Looks up at once; answers that come late are dropped.
    void setFilter(const TicketFilter &filter);
    /// Everything but the period and the order is dropped; the period as well when it alone hides all tickets.
    void clearFilters();
    /// The same without the bounds of time.
    void searchAllDates();
    /// Looks again at what others may have changed; the open ticket as well.
    void refresh();
    [[nodiscard]] bool mayTrain() const { return m_session.may(Right::Training); }
    [[nodiscard]] const QList<Actor> &cashiers() const { return m_cashiers; }
    [[nodiscard]] QString countText() const; ///< "147 tickets"
    [[nodiscard]] QString sumText() const;   ///< "129 480,50 DA"

    // The open ticket.
    /// Shows a ticket; nothing changes when there is no such number (failed()).
    void open(const QString &number);
    /// Whether what was typed or scanned reads as a number printed on a paper of this till.
    [[nodiscard]] bool isNumber(const QString &text) const;
    void close();
    [[nodiscard]] const std::optional<TicketDetail> &detail() const { return m_detail; }
    [[nodiscard]] QString openNumber() const { return m_number; } ///< also while it is being read

    // What can be done with it.
    [[nodiscard]] QList<BackBy> waysBack() const;
    [[nodiscard]] BackBy backBy() const { return m_backBy; }
    void setBackBy(BackBy way);
    /// "2 items chosen, given back to the original card".
    [[nodiscard]] QString refundSentence() const;
    [[nodiscard]] const RefundSummary &refundSummary() const { return m_refund; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The chosen lines; with none chosen, asks for a choice by failed().
    void refund();
    void duplicate();
    /// The same of a ticket that need not be open.
    void duplicateOf(const QString &number);
    /// Who an invoice would be made out to, as far as is known.
    [[nodiscard]] LegalIdentity knownBuyer() const;
    [[nodiscard]] bool knownProfessional() const;
    /// Keys of what is missing ("name", "address", "RC", "NIF", "NIS", "AI").
    [[nodiscard]] static QStringList missing(const LegalIdentity &buyer, bool professional);
    [[nodiscard]] QStringList missingOfSeller() const;
    void invoice(const LegalIdentity &buyer, bool professional);
    /// A duplicate of the invoice the ticket has.
    void duplicateInvoice();

    // The list as a file.
    void exportTo(const QString &path, TicketExport::Form form);
    void cancelExport() { m_export->cancelled = true; }
    [[nodiscard]] QString exportName(TicketExport::Form form) const; ///< "tickets-2026-11-24.csv"

Q_SIGNALS:
    void filterChanged();
    void listChanged();   ///< what was found is there
    void peopleChanged(); ///< cashiers()
    void detailChanged();
    void refundChanged();
    void busyChanged();
    void failed(const comptoir::Error &error);
    /// Something was done: a sentence.
    void done(const QString &sentence);
    void invoiced(const QString &number);
    void exportProgress(qint64 done, qint64 total);
    void exportEnded(bool whole);

private:
    /// How far an export is, shared with the lane that writes.
    struct Export {
        std::atomic_bool cancelled = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    void look();
    void readPeople();
    void readDetail(const QString &number, bool again);
    void show(const TicketDetail &detail);
    void quote();
    void showQuote(const Settlement &settlement);
    [[nodiscard]] RefundRequest refundRequest() const;
    void setBusy(bool busy);
    /// The end of an action: its error, or what it says; then everything is read again.
    void ended(const std::optional<Error> &error, const QString &sentence);
    [[nodiscard]] PrintOrder paper() const { return {m_business.language()}; }

    TicketServices m_services;
    Business &m_business;
    Session &m_session;
    Approvals &m_approvals;
    TicketListModel m_list;
    RefundLinesModel m_lines;
    TicketFilter m_filter;
    QList<Actor> m_cashiers;
    QString m_number;
    std::optional<TicketDetail> m_detail;
    BackBy m_backBy = BackBy::Cash;
    RefundSummary m_refund;
    quint64 m_reading = 0;
    quint64 m_quoting = 0;
    bool m_busy = false;
    std::shared_ptr<Export> m_export = std::make_shared<Export>();
    QTimer m_exportTimer;
};

} // namespace comptoir
