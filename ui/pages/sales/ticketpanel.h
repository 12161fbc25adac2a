// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/paymentpresenter.h"

#include <QWidget>

class QStackedWidget;

namespace comptoir::ui
{

class AboveStrip;
class Badge;
class Button;
class CustomerRow;
class EmptyState;
class IconButton;
class Label;
class TicketLines;
class TotalsBlock;

/// The ticket beside the tiles: number and counts, customer, lines, totals, and the buttons that begin the payment.
/// While it is paid it stays, with stamp duty and rounding, and the buttons give way to the way back.
class TicketPanel final : public QWidget
{
    Q_OBJECT

public:
    TicketPanel(TillPresenter &till, PaymentPresenter &payment, Business &business, QWidget *parent);

    [[nodiscard]] TicketLines *lines() const { return m_lines; }
    [[nodiscard]] CustomerRow *customer() const { return m_customer; }

Q_SIGNALS:
    void customerWanted();
    void discountWanted(); ///< on the selected line
    void weightWanted();
    void cashWanted();
    void cardWanted();
    void moreWanted();
    void shiftWanted();
    void backWanted(); ///< from the payment
    void noteWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeLines();
    [[nodiscard]] QWidget *makePayRow();
    [[nodiscard]] QWidget *makeFoot();
    void showTicket();
    void showHeader();
    void showModes();
    void showPayCaptions();
    void showTotals();
    [[nodiscard]] QString cashCaption() const;
    [[nodiscard]] bool paying() const;

    TillPresenter &m_till;
    PaymentPresenter &m_payment;
    Business &m_business;
    Label *m_number = nullptr;
    Label *m_counts = nullptr;
    Badge *m_mode = nullptr;
    CustomerRow *m_customer = nullptr;
    AboveStrip *m_above = nullptr;
    Button *m_note = nullptr;
    TicketLines *m_lines = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_body = nullptr;
    Label *m_problem = nullptr;
    TotalsBlock *m_totals = nullptr;
    QStackedWidget *m_foot = nullptr;
    Button *m_cash = nullptr;
    Button *m_card = nullptr;
    IconButton *m_more = nullptr;
};

} // namespace comptoir::ui
