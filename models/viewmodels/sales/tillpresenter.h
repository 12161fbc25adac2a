// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/viewmodels/sales/tillstate.h"

#include <QTimer>

namespace comptoir
{

/// The open ticket and everything that can be done to it. Each change is kept on disk as a draft and priced by the same
/// code that sells. Outlives its page. GUI thread.
///
/// Nothing here waits: what needs a right or a look-up finishes later and ends in changed() or failed(). Changes that
/// arrive while a sale is being written do nothing; scans wait, in their order, for the next ticket.
class TillPresenter : public TillState
{
    Q_OBJECT

public:
    TillPresenter(const TillServices &services, Business &business, Session &session, Approvals &approvals);

    /// Brings back the draft of a till that was killed, the parked tickets, categories and tiles. Once, at the start.
    void start();
    /// Looks again at what others may have changed: shift, parked tickets, next number, prices. On entering the page.
    void refresh();

    // Goods.
    void scan(const QString &code);
    void addTile(int row);
    void addResult(int row);
    void addProduct(const ProductId &product);
    /// The row the keyboard is on, as soon as the search has answered; a number of six digits or more is a code.
    void addCurrentResult();
    /// Open item of the default tax class ("") or another.
    void addOpenItem(const QString &name, Money price, const QString &taxClass = {});
    void createItem(quint64 question, const QString &name, Money price, const QString &taxClass = {});
    /// Weight or price, as typed ("0,750").
    void answerQuestion(quint64 question, const QString &typed);
    void takeNewPrice(quint64 question);
    void dismissQuestion(quint64 question);

    // The selected line, or the one with a key.
    void select(int row);
    void moveSelection(int step) { m_desk.moveSelection(step); }
    void stepQuantity(int step, quint64 line = 0); ///< +1, −1 of what is counted; below one removes
    void setQuantity(const QString &typed, quint64 line = 0);
    void setPrice(const QString &typed, quint64 line = 0);
    /// "10" percent or, with `percent` false, "5,00" off the line; empty or 0 takes the discount away.
    void setLineDiscount(const QString &typed, bool percent, quint64 line = 0);
    void setLineNote(const QString &note, quint64 line = 0);
    void removeLine(quint64 line = 0);
    /// OK of the keypad: what was typed, in its mode, to the question that waits for it or to the selected line.
    void applyKeypad();

    // The ticket.
    void setTicketDiscount(const QString &typed, bool percent);
    void setTicketNote(const QString &note);
    void addCoupon(const QString &coupon);
    void removeCoupon(const QString &coupon);
    void setCustomer(const CustomerId &customer);
    void clearCustomer();
    /// By name, code or phone; answered by customersFound().
    void findCustomers(const QString &text);
    void createCustomer(const QString &name, const QString &phone);
    void undo();
    void voidTicket();
    void hold(const QString &name);
    void recall(const Uuid &id);
    void newTicket(); ///< parks the open one without a name

    // Returns and modes. Each begins with an empty ticket: an open one is parked first.
    void beginReturn(const QString &reason);
    void endReturn();
    /// Loads an earlier ticket; answered by returnableFound().
    void findReturnable(const QString &ticketNumber);
    /// Adds a line of an earlier ticket, to be taken back or exchanged. `quantity` above zero, as typed; empty: all
    /// that is left of it.
    void addReturn(const QString &ticketNumber, int line, const QString &quantity = {});
    void setTraining(bool on);
    /// No sale; journalled. Answered by drawerOpened().
    void openDrawer();

    void showCategory(const QString &code) { m_tiles.show(code); }
    void search(const QString &text) { m_results.setText(text); }

    // For the payment: nothing changes the ticket between lock() and unlock() or finished().
    void lock();
    void unlock();
    void finished(const SellResult &result);

private:
    using Edit = std::function<void(OpenTicket &)>;

    void wire();
    void edit(const QString &what, const Edit &change);
    /// As edit(), after asking whether the person may; `approve` says on the manager's pad what for.
    void editAllowed(const QString &what, const QString &approve, const Edit &change);
    void editLine(const OpenLine &open, const QString &what, const QString &approve,
                  const std::function<void(BasketLine &)> &change);
    [[nodiscard]] const OpenLine *lineOr(quint64 line) const; ///< the selected one for 0
    [[nodiscard]] QString nameOf(const BasketLine &line) const;
    [[nodiscard]] QString discountText(const std::optional<Discount> &discount) const;
    void receiveItem(const ItemQueue::Wanted &wanted, const ScanResult &item);
    void receiveRefusal(const ItemQueue::Wanted &wanted, const Error &error);
    void addGoods(BasketLine line);
    void askAbout(const BasketLine &line, TillQuestion::Kind kind);
    void ask(TillQuestion question);
    [[nodiscard]] const TillQuestion *question(quint64 id) const;
    void closeQuestion(quint64 id);
    void clearQuestions();
    void turnKeypad();
    void takePriceChanges();
    void appendReturn(const ReturnableTicket &ticket, int line, const QString &quantity);
    /// Parks the ticket if there is one, then does `then` on an empty one, and `after` when that may change again.
    void park(const QString &name, const std::function<void()> &then, const std::function<void()> &after = {});
    [[nodiscard]] bool refusesParking();
    void begin(const Draft &draft, bool onDisk = false);

    QHash<quint64, BasketLine> m_asked;    ///< lines that wait for their weight or price, by question
    QHash<quint64, Money> m_keptPrices;    ///< new prices that were answered with "keep the old one", by line
    QHash<Uuid, EarlierApproval> m_agreed; ///< what a manager agreed to of tickets put aside, while the till runs
    quint64 m_lastQuestion = 0;
    quint64 m_customerSearch = 0;
    bool m_enterWaits = false; ///< Enter came before the answer of the search
    QTimer m_minute;           ///< the chips say how long a ticket has waited
};

} // namespace comptoir
