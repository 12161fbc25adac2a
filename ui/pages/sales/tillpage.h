// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/paymentpresenter.h"
#include "ui/pages/sales/actionblock.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace comptoir::ui
{

class DonePanel;
class PaymentPanel;
class SellPanel;
class TicketPanel;

/// The till: goods on the leading side, the ticket on the trailing one; the payment and the moment after it take the
/// place of the goods. Everything works by keys alone and by touch alone. A view of two presenters that outlive it.
class TillPage final : public Page
{
    Q_OBJECT

public:
    TillPage(Frame &frame, TillPresenter &till, PaymentPresenter &payment, Business &business);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void enter(const QVariant &argument) override;
    [[nodiscard]] bool takesScan(const QString &code) override;

    [[nodiscard]] SellPanel *sellPanel() const { return m_sell; }
    [[nodiscard]] PaymentPanel *paymentPanel() const { return m_pay; }
    [[nodiscard]] DonePanel *donePanel() const { return m_done; }
    [[nodiscard]] TicketPanel *ticketPanel() const { return m_ticket; }

Q_SIGNALS:
    /// Another paper of a ticket that was sold, and an invoice of it; `number` as printed.
    void copyWanted(const QString &number);
    void invoiceWanted(const QString &number);
    /// Something that is in no catalogue yet is to be added to it.
    void createItemWanted(const QString &name);

private:
    [[nodiscard]] QList<TillAction> actions();
    void build();
    void wireSell();
    void wireTicket();
    void wirePresenters();
    void addCommands();
    void addLineCommands();
    void addTicketCommands();
    void addCommand(const QString &id, const QString &text, const QString &icon, const QKeySequence &key,
                    std::optional<Right> right, const std::function<void()> &run, bool whilePaying = false);

    void showState(PaymentPresenter::State state);
    [[nodiscard]] bool selling() const;
    void open(Dialog *sheet);
    void pay(TenderMethod method);
    void chooseCustomer();
    void holdTicket();
    void takeBack();
    void writeNote();
    void addOpenItem(const QString &name);
    void copyLast();
    void voidTicket();
    void beginMode(Keypad::Mode mode);
    void openKeypad();
    void openHeld();
    void openMore();
    void openWays();
    void askCoupon();
    void split();
    void undo();

    TillPresenter &m_till;
    PaymentPresenter &m_payment;
    Business &m_business;
    QStackedWidget *m_leading = nullptr;
    SellPanel *m_sell = nullptr;
    PaymentPanel *m_pay = nullptr;
    DonePanel *m_done = nullptr;
    TicketPanel *m_ticket = nullptr;
    QPointer<Dialog> m_sheet; ///< the one this page opened last
    QTimer m_minute;
};

} // namespace comptoir::ui
