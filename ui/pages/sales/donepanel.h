// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/paymentpresenter.h"

#include <QWidget>

namespace comptoir::ui
{

class AmountLabel;
class Button;
class Label;

/// What is shown when a ticket was sold: the change, large, until the next scan or key.
class DonePanel final : public QWidget
{
    Q_OBJECT

public:
    DonePanel(PaymentPresenter &payment, Business &business, QWidget *parent);

    [[nodiscard]] AmountLabel *change() const { return m_change; }
    [[nodiscard]] Button *newTicketButton() const { return m_next; }

Q_SIGNALS:
    void copyWanted(const QString &number);
    void invoiceWanted(const QString &number);
    void newTicketWanted();
    /// A key that begins the next ticket; `text` belongs to the search.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCard();
    [[nodiscard]] QWidget *makeButtons();
    void refresh();
    [[nodiscard]] QString number() const;

    PaymentPresenter &m_payment;
    Business &m_business;
    Label *m_title = nullptr;
    Label *m_word = nullptr;
    AmountLabel *m_change = nullptr;
    Label *m_parts = nullptr;
    Label *m_paid = nullptr;
    Button *m_next = nullptr;
};

} // namespace comptoir::ui
