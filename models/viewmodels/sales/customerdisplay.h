// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/paymentpresenter.h"

namespace comptoir
{

/// What the customer sees on the second screen; texts are figures only, the window says the rest.
struct CustomerView {
    enum class Kind { Welcome, Ticket, Payment, Thanks };
    Kind kind = Kind::Welcome;
    QString lineName; ///< the line touched last
    QString lineQuantity;
    QString lineTotal;
    QString total; ///< with the currency's sign
    QString due;   ///< Payment: stamp duty and rounding in it
    QString change;
    int items = 0;

    bool operator==(const CustomerView &) const = default;
};

/// Follows the till and the payment. GUI thread.
class CustomerDisplay : public QObject
{
    Q_OBJECT

public:
    CustomerDisplay(TillPresenter &till, PaymentPresenter &payment, const Business &business);

    [[nodiscard]] const CustomerView &view() const { return m_view; }
    [[nodiscard]] TicketModel *ticket() { return m_till.ticket(); }

Q_SIGNALS:
    void changed();

private:
    void update();
    [[nodiscard]] CustomerView current() const;

    TillPresenter &m_till;
    PaymentPresenter &m_payment;
    const Business &m_business;
    CustomerView m_view;
};

} // namespace comptoir
