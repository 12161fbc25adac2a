// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/cash/cashreasons.h"
#include "models/viewmodels/sales/tillpresenter.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr int customersShown = 50;

} // namespace

void TillPresenter::setTicketNote(const QString &note)
{
    edit(tr("Note"), [note](OpenTicket &ticket) { ticket.setNote(note.trimmed()); });
}

void TillPresenter::addCoupon(const QString &coupon)
{
    const QString code = coupon.trimmed();
    if (code.isEmpty() || coupons().contains(code))
        return;
    editAllowed(tr("Coupon %1").arg(code), tr("Coupon %1").arg(code), [code](OpenTicket &ticket) {
        QList<QString> all = ticket.rest().coupons;
        all.append(code);
        ticket.setCoupons(all);
    });
}

void TillPresenter::removeCoupon(const QString &coupon)
{
    edit(tr("Removed the coupon %1").arg(coupon), [coupon](OpenTicket &ticket) {
        QList<QString> all = ticket.rest().coupons;
        all.removeAll(coupon);
        ticket.setCoupons(all);
    });
}

void TillPresenter::setCustomer(const CustomerId &customer)
{
    edit(tr("Customer"), [customer](OpenTicket &ticket) { ticket.setCustomer(customer); });
}

void TillPresenter::clearCustomer()
{
    edit(tr("Customer"), [](OpenTicket &ticket) { ticket.setCustomer(std::nullopt); });
}

void TillPresenter::findCustomers(const QString &text)
{
    const quint64 search = ++m_customerSearch;
    load(m_services.customers.find(text, customersShown), [this, search, text](const QList<CustomerStanding> &found) {
        if (search != m_customerSearch)
            return;
        QList<CustomerCard> cards;
        for (const CustomerStanding &standing : found)
            cards.append(cardOf(standing));
        Q_EMIT customersFound(text, cards);
    });
}

void TillPresenter::createCustomer(const QString &name, const QString &phone)
{
    if (!signedIn())
        return;
    const auto created = m_approvals.run<CustomerStanding>(
        [this, name, phone](const Authority &by) { return m_services.customers.create(by, name, phone); },
        tr("New customer %1").arg(name.trimmed()));
    follow(created, [this](const CustomerStanding &standing) { setCustomer(standing.customer.id); });
}

void TillPresenter::undo()
{
    if (m_desk.ticket().canUndo())
        edit({}, [](OpenTicket &ticket) { ticket.undo(); });
}

void TillPresenter::voidTicket()
{
    if (m_desk.isLocked() || !signedIn())
        return;
    const auto clear = [this] {
        const QString what = tr("Cleared the ticket");
        clearQuestions();
        edit(what, [](OpenTicket &ticket) { ticket.clear(); });
        Q_EMIT undoable(what);
    };
    if (isEmpty() || training()) {
        clear();
        return;
    }
    const Basket basket = m_desk.ticket().basket();
    const auto voided =
        m_approvals.run<void>([this, basket](const Authority &by) { return m_services.sales.voidTicket(by, basket); },
                              tr("Clear the ticket of %1").arg(m_business.format().amountWithSign(m_totals.total)));
    follow(voided, clear);
}

/// A parked ticket is a sale to be: what is only practice, or gives money back without a ticket, is finished or voided.
bool TillPresenter::refusesParking()
{
    if (const std::optional<Error> waiting = unansweredGoods()) {
        Q_EMIT failed(*waiting);
        return true;
    }
    if (isEmpty() || (!training() && !returning()))
        return false;
    Q_EMIT failed({u"cannot_park"_s,
                   u"A practice ticket or a return without a ticket cannot be put aside: finish or void it."_s,
                   ErrorClass::Rule});
    return true;
}

void TillPresenter::park(const QString &name, const std::function<void()> &then, const std::function<void()> &after)
{
    if (m_desk.isLocked() || !signedIn() || refusesParking())
        return;
    if (isEmpty()) {
        then();
        return;
    }
    lock();
    const Draft draft = m_desk.draft();
    const std::optional<EarlierApproval> agreed = m_desk.ticket().approval();
    const auto parked = m_approvals.run<HeldBasket>(
        [this, name, draft](const Authority &by) { return m_services.sales.park(by, name, draft); },
        tr("Put the ticket aside"));
    follow(
        parked,
        [this, then, after, agreed](const HeldBasket &held) {
            if (agreed)
                m_agreed.insert(held.id, *agreed);
            then();
            unlock();
            loadHeld();
            if (after)
                after();
        },
        [this] { unlock(); });
}

void TillPresenter::hold(const QString &name)
{
    if (!isEmpty())
        park(name.trimmed(), [this] { begin({}); });
}

void TillPresenter::newTicket()
{
    hold({});
}

void TillPresenter::recall(const Uuid &id)
{
    if (m_desk.isLocked() || !signedIn() || refusesParking())
        return;
    if (!isEmpty() && m_desk.ticket().approval()) { // aside on its own: what was agreed to needs to know its id
        park(
            {}, [this] { begin({}); }, [this, id] { recall(id); });
        return;
    }
    lock();
    Draft fresh;
    fresh.id = m_services.sales.newId();
    const std::optional<Draft> open = isEmpty() ? std::nullopt : std::optional(m_desk.draft());
    const auto taken = m_approvals.run<HeldBasket>(
        [this, id, fresh, open](const Authority &by) { return m_services.sales.takeBack(by, id, fresh.id, open); },
        tr("Take a ticket back"));
    follow(
        taken,
        [this, fresh](const HeldBasket &held) {
            Draft draft = fresh;
            draft.basket = held.basket;
            begin(draft, true);
            unlock();
            if (const auto agreed = m_agreed.constFind(held.id); agreed != m_agreed.cend())
                m_desk.change({}, [&](OpenTicket &ticket) { ticket.setApproval(*agreed); });
            m_agreed.remove(held.id);
            loadHeld();
        },
        [this] {
            unlock();
            loadHeld();
        });
}

void TillPresenter::beginReturn(const QString &reason)
{
    Draft draft;
    draft.training = training();
    draft.returnWithoutTicket = true;
    draft.reason = reason.trimmed();
    park({}, [this, draft] { begin(draft); });
}

void TillPresenter::endReturn()
{
    if (!returning() || m_desk.isLocked() || !signedIn())
        return;
    Draft next;
    next.training = training();
    if (isEmpty() || training()) {
        begin(next);
        return;
    }
    const Basket basket = m_desk.ticket().basket();
    const auto voided = m_approvals.run<void>(
        [this, basket](const Authority &by) { return m_services.sales.voidTicket(by, basket); }, tr("End the return"));
    follow(voided, [this, next] { begin(next); });
}

void TillPresenter::findReturnable(const QString &ticketNumber)
{
    load(m_services.sales.returnable(ticketNumber), [this](const ReturnableTicket &ticket) {
        const Sale &sale = ticket.sale;
        ReturnableView view{ticket.number, m_business.local(sale.at), sale.priced.total, sale.customerName, {}};
        for (int i = 0; i < sale.priced.lines.size(); ++i) {
            const PricedLine &line = sale.priced.lines.at(i);
            if (!ticket.left.at(i).isZero())
                view.lines.append({i, nameOf(line.line), line.line.quantity, ticket.left.at(i), line.total});
        }
        Q_EMIT returnableFound(view);
    });
}

void TillPresenter::addReturn(const QString &ticketNumber, int line, const QString &quantity)
{
    follow(m_services.sales.returnable(ticketNumber),
           [this, line, quantity](const ReturnableTicket &ticket) { appendReturn(ticket, line, quantity); });
}

void TillPresenter::appendReturn(const ReturnableTicket &ticket, int line, const QString &typed)
{
    if (line < 0 || line >= ticket.left.size())
        return;
    Quantity wanted = ticket.left.at(line);
    for (const OpenLine &open : m_desk.ticket().lines()) {
        if (open.line.returnOf == ReturnOf{ticket.sale.id, line})
            wanted = wanted + open.line.quantity;
    }
    if (!typed.isEmpty()) {
        const Result<Quantity> quantity = positiveQuantity(typed, wanted.unit());
        if (!quantity) {
            Q_EMIT failed(quantity.error());
            return;
        }
        wanted = *quantity;
    } else if (wanted.isZero() || wanted.isNegative()) {
        Q_EMIT failed({u"nothing_to_return"_s, u"Everything of this line is taken back already."_s, ErrorClass::Rule});
        return;
    }
    m_lines.nameOriginal(ticket.sale.id, ticket.number);
    const BasketLine back = returnLine(ticket.sale, line, wanted);
    const QString what = tr("Return of %1").arg(nameOf(back));
    editAllowed(what, what, [back](OpenTicket &open) { open.add(back); });
}

void TillPresenter::setTraining(bool on)
{
    if (on == training() || m_desk.isLocked() || !signedIn())
        return;
    Draft next;
    next.training = on;
    if (!on) {
        begin(next); // practice leaves nothing behind
        return;
    }
    SellRequest before = m_desk.request();
    before.basket = {};
    SellRequest after = before;
    after.training = true;
    const auto allowed = m_approvals.run<void>(
        [this, before, after](const Authority &by) { return m_services.sales.allow(by, before, after); },
        tr("Practice mode"));
    follow(allowed, [this, next] { park({}, [this, next] { begin(next); }); });
}

void TillPresenter::openDrawer()
{
    if (!signedIn())
        return;
    const auto opened = m_approvals.run<CashMoved>(
        [this](const Authority &by) {
            return m_services.shifts.moveCash(by, CashMoved::Kind::NoSale, m_business.money(0), drawerReason);
        },
        tr("Open the drawer"));
    follow(opened, [this](const CashMoved &) { Q_EMIT drawerOpened(); });
}

} // namespace comptoir
