// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sales/customerdisplay.h"

namespace comptoir
{

CustomerDisplay::CustomerDisplay(TillPresenter &till, PaymentPresenter &payment, const Business &business)
    : m_till(till), m_payment(payment), m_business(business), m_view(current())
{
    connect(&m_till, &TillState::changed, this, &CustomerDisplay::update);
    connect(&m_till, &TillState::selectionChanged, this, &CustomerDisplay::update);
    connect(&m_payment, &PaymentPresenter::changed, this, &CustomerDisplay::update);
}

void CustomerDisplay::update()
{
    const CustomerView now = current();
    if (now == m_view)
        return;
    m_view = now;
    Q_EMIT changed();
}

CustomerView CustomerDisplay::current() const
{
    const DisplayFormat &format = m_business.format();
    CustomerView view;
    if (m_payment.state() == PaymentPresenter::State::Done) {
        const Sale &sale = m_payment.sale()->sale;
        view.kind = CustomerView::Kind::Thanks;
        view.items = static_cast<int>(sale.priced.lines.size());
        view.total = format.amountWithSign(sale.priced.total);
        view.due = format.amountWithSign(sale.settlement.due);
        view.change = format.amountWithSign(m_payment.change());
        return view;
    }
    if (m_till.isEmpty())
        return view;
    const bool paying =
        m_payment.state() == PaymentPresenter::State::Open || m_payment.state() == PaymentPresenter::State::Finishing;
    view.kind = paying ? CustomerView::Kind::Payment : CustomerView::Kind::Ticket;
    view.items = m_till.totals().items;
    view.total = format.amountWithSign(m_till.totals().total);
    if (paying) {
        view.due = format.amountWithSign(m_payment.due());
        view.change = format.amountWithSign(m_payment.change());
    }
    const TicketModel &rows = *m_till.ticket();
    if (const QModelIndex line = rows.index(m_till.selectedRow()); line.isValid()) {
        view.lineName = line.data(TicketModel::NameRole).toString();
        view.lineQuantity = line.data(TicketModel::QuantityRole).toString();
        view.lineTotal = line.data(TicketModel::TotalRole).toString();
    }
    return view;
}

} // namespace comptoir
