// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/cash/shiftservice.h"
#include "models/services/catalogue/catalogueservice.h"
#include "models/services/customers/customerservice.h"
#include "models/viewmodels/sales/itemqueue.h"
#include "models/viewmodels/sales/keypad.h"
#include "models/viewmodels/sales/searchmodel.h"
#include "models/viewmodels/sales/ticketdesk.h"
#include "models/viewmodels/sales/tilemodel.h"
#include "models/viewmodels/session/approvals.h"

namespace comptoir
{

/// The services a till works with; each outlives it.
struct TillServices {
    SaleService &sales;
    CatalogueService &catalogue;
    TillCatalogueService &tiles;
    CustomerService &customers;
    ShiftService &shifts;
};

/// What the till shows; TillPresenter changes it. Figures are always those of one quote. GUI thread.
class TillState : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] TicketModel *ticket() { return &m_lines; }
    [[nodiscard]] TileModel *tiles() { return &m_tiles; }
    [[nodiscard]] SearchModel *results() { return &m_results; }
    [[nodiscard]] Keypad *keypad() { return &m_keypad; }
    [[nodiscard]] const QList<CategoryChip> &categories() const { return m_categories; }
    /// Codes and names of the tax classes, for the "create item" strip.
    [[nodiscard]] const QList<TaxClass> &taxClasses() const { return m_taxClasses; }
    [[nodiscard]] const QList<HeldTicket> &held() const { return m_held; }
    [[nodiscard]] const TicketTotals &totals() const { return m_totals; }
    [[nodiscard]] const std::optional<CustomerCard> &customer() const { return m_customer; }
    /// Number the ticket will have, as printed; empty until known.
    [[nodiscard]] QString nextNumber() const { return m_nextNumber; }
    [[nodiscard]] bool shiftOpen() const { return m_shiftOpen; }
    /// Sentences about stock, of the latest quote.
    [[nodiscard]] QStringList warnings() const;
    /// Why the ticket as it stands cannot be priced or sold; none: it can.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_desk.problem(); }
    /// The same as a sentence; empty: there is none.
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] const QList<TillQuestion> &questions() const { return m_questions; }
    /// Goods that were scanned wait for their weight or price: without an answer they would be left out unpaid.
    [[nodiscard]] std::optional<Error> unansweredGoods() const;
    [[nodiscard]] bool isEmpty() const { return m_desk.ticket().isEmpty(); }
    [[nodiscard]] int selectedRow() const { return m_lines.rowOf(m_desk.ticket().selected()); } ///< −1: none
    [[nodiscard]] bool training() const { return m_desk.isTraining(); }
    [[nodiscard]] bool returning() const { return m_desk.isReturn(); } ///< return without ticket
    [[nodiscard]] QString ticketNote() const { return m_desk.ticket().rest().note; }
    [[nodiscard]] const std::optional<Discount> &ticketDiscount() const { return m_desk.ticket().rest().discount; }
    [[nodiscard]] const QList<QString> &coupons() const { return m_desk.ticket().rest().coupons; }
    [[nodiscard]] QString undoText() const { return m_desk.ticket().undoText(); } ///< empty: nothing to undo
    /// Number of the ticket sold last on this till, for a copy; empty when none since the start.
    [[nodiscard]] QString lastTicket() const { return m_lastTicket; }
    [[nodiscard]] bool signedIn() const { return m_session.signedIn(); }
    /// False while scans are looked up, figures computed or changes wait for a right: payment waits for it.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] const Quote &quote() const { return m_desk.quote(); }
    /// The sale the ticket would be, without how it is paid.
    [[nodiscard]] SellRequest request() const { return m_desk.request(); }

Q_SIGNALS:
    void changed(); ///< anything above but the models
    void settledChanged();
    void selectionChanged(int row);
    void questionsChanged();
    void unknownCode(const QString &code); ///< once for each; also a question
    void heldChanged();
    void categoriesChanged();
    void undoable(const QString &what); ///< for a toast with Undo
    void lineAdded(int row);            ///< of a scan, tile or search: to be scrolled to
    void customersFound(const QString &text, const QList<comptoir::CustomerCard> &customers);
    void returnableFound(const comptoir::ReturnableView &ticket);
    void drawerOpened();
    void failed(const comptoir::Error &error);

protected:
    TillState(const TillServices &services, Business &business, Session &session, Approvals &approvals);

    void loadLists();
    void loadCounter();
    void loadHeld();
    void loadCustomer();
    void showTotals();
    void noteSettled();
    [[nodiscard]] CustomerCard cardOf(const CustomerStanding &standing) const;

    /// Waits for a change that was asked for: `done` with its value, or failed() after `refused`.
    template <typename T, typename Done>
    void follow(QFuture<Result<T>> future, Done done, const std::function<void()> &refused = {})
    {
        ++m_pending;
        noteSettled();
        whenDone(future, this, [this, done, refused](const Result<T> &result) {
            --m_pending;
            if (!result && refused)
                refused();
            if (!result)
                Q_EMIT failed(result.error());
            else if constexpr (std::is_void_v<T>)
                done();
            else
                done(*result);
            noteSettled();
        });
    }
    /// The same for something that is only shown.
    template <typename T, typename Done>
    void load(QFuture<Result<T>> future, Done done)
    {
        whenDone(future, this, [this, done](const Result<T> &result) {
            if (result)
                done(*result);
            else
                Q_EMIT failed(result.error());
        });
    }

    TillServices m_services;
    Business &m_business;
    Session &m_session;
    Approvals &m_approvals;
    TicketModel m_lines;
    TicketDesk m_desk;
    ItemQueue m_queue;
    TileModel m_tiles;
    SearchModel m_results;
    Keypad m_keypad;
    QList<CategoryChip> m_categories;
    QList<TaxClass> m_taxClasses;
    QList<HeldTicket> m_held;
    TicketTotals m_totals;
    std::optional<CustomerCard> m_customer;
    QString m_nextNumber;
    QString m_lastTicket;
    QList<TillQuestion> m_questions;
    int m_pending = 0; ///< changes that wait for a right or a look-up
    bool m_shiftOpen = false;
    bool m_settled = true;
};

} // namespace comptoir
