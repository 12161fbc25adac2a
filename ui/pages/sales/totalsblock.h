// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/tilltypes.h"
#include "models/viewmodels/session/business.h"

#include <QWidget>

class QVBoxLayout;

namespace comptoir::ui
{

class AmountLabel;
class Label;

/// Two texts of one row of the totals: a word and its figure.
class FigureRow final : public QWidget
{
    Q_OBJECT

public:
    FigureRow(bool caption, QWidget *parent);
    void setTexts(const QString &word, const QString &figure);
    void setQuiet(bool quiet);

private:
    Label *m_word;
    Label *m_figure;
};

/// What the ticket comes to: sub-total, reductions, taxes, and the total in the largest type of the page.
class TotalsBlock final : public QWidget
{
    Q_OBJECT

public:
    TotalsBlock(const Business &business, QWidget *parent);

    /// Of the ticket, before anybody spoke of paying.
    void showTicket(const TicketTotals &totals);
    /// While it is being paid: with stamp duty and rounding of the methods chosen.
    struct Payment {
        Money due;
        Money stampDuty;
        Money rounding;
        bool paysBack = false;
    };
    void showPayment(const TicketTotals &totals, const Payment &payment);
    [[nodiscard]] AmountLabel *total() const { return m_total; }

private:
    void showGoods(const TicketTotals &totals);
    void showTotal(const QString &word, Money amount);

    const Business &m_business;
    FigureRow *m_subTotal;
    FigureRow *m_discount;
    FigureRow *m_taxes;
    FigureRow *m_stamp;
    FigureRow *m_rounding;
    Label *m_word;
    AmountLabel *m_total;
};

} // namespace comptoir::ui
