// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sales/tillstate.h"

#include "models/viewmodels/format/errortext.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

TillState::TillState(const TillServices &services, Business &business, Session &session, Approvals &approvals)
    : m_services(services), m_business(business), m_session(session), m_approvals(approvals), m_lines(business),
      m_desk(services.sales, business, m_lines), m_queue(services.tiles), m_tiles(services.tiles, business),
      m_results(services.tiles, business)
{
    showTotals();
}

bool TillState::isSettled() const
{
    return m_pending == 0 && m_queue.isIdle() && m_desk.isSettled();
}

QStringList TillState::warnings() const
{
    QStringList sentences;
    for (const StockWarning &warning : m_desk.quote().warnings)
        sentences.append(tr("%1: stock goes down to %2.")
                             .arg(warning.names.value(m_business.language(), warning.name),
                                  m_business.format().quantity(warning.left)));
    return sentences;
}

QString TillState::problemText() const
{
    const std::optional<Error> &problem = m_desk.problem();
    if (!problem)
        return {};
    const std::optional<StockWarning> &lacking = m_desk.quote().lacking;
    if (problem->code != "out_of_stock"_L1 || !lacking)
        return errorText(*problem);
    const QString name = lacking->names.value(m_business.language(), lacking->name);
    if (lacking->left.milli() <= 0)
        return tr("%1: there is none left. Take it off the ticket.").arg(name);
    return tr("%1: only %2 left. Lower the quantity.").arg(name, m_business.format().quantity(lacking->left));
}

std::optional<Error> TillState::unansweredGoods() const
{
    const auto waits = [](const TillQuestion &question) {
        return question.kind == TillQuestion::Kind::Weight || question.kind == TillQuestion::Kind::Price;
    };
    const auto waiting = std::find_if(m_questions.begin(), m_questions.end(), waits);
    if (waiting == m_questions.end())
        return std::nullopt;
    return Error{u"goods_unanswered"_s,
                 u"%1 waits for its weight or price: type it, or leave it out."_s.arg(waiting->name), ErrorClass::Rule};
}

void TillState::noteSettled()
{
    if (m_settled == isSettled())
        return;
    m_settled = !m_settled;
    Q_EMIT settledChanged();
}

void TillState::loadLists()
{
    load(m_services.tiles.categories(), [this](const QList<Category> &categories) {
        m_categories = {CategoryChip{}};
        for (const Category &category : categories)
            m_categories.append({category.code, category.names.value(m_business.language(), category.name),
                                 category.hue, category.icon});
        m_tiles.setCategories(m_categories);
        m_results.setCategories(m_categories);
        Q_EMIT categoriesChanged();
    });
    load(m_services.tiles.taxClasses(), [this](const QList<TaxClass> &classes) {
        m_taxClasses = classes;
        Q_EMIT changed();
    });
}

void TillState::loadCounter()
{
    load(m_services.sales.counter(training()), [this](const CounterState &counter) {
        m_nextNumber = counter.nextNumber;
        m_shiftOpen = counter.shiftOpen;
        Q_EMIT changed();
    });
}

void TillState::loadHeld()
{
    load(m_services.sales.heldTotals(), [this](const QList<HeldTotal> &totals) {
        m_held.clear();
        for (const HeldTotal &total : totals) {
            const qint64 minutes = std::max<qint64>(m_business.nowMs() - total.held.at, 0) / minuteMs;
            m_held.append({total.held.id, total.held.name, total.total.value_or(m_business.money(0)), minutes,
                           total.held.basket.lines.size()});
        }
        Q_EMIT heldChanged();
    });
}

CustomerCard TillState::cardOf(const CustomerStanding &standing) const
{
    const Customer &customer = standing.customer;
    return {customer.id,
            customer.identity.name,
            customer.code,
            customer.identity.phone,
            m_business.money(standing.balanceMinor),
            m_business.money(customer.creditLimitMinor)};
}

/// The card follows the ticket, whatever changed its customer: a hand, an undo, a recalled ticket.
void TillState::loadCustomer()
{
    const std::optional<CustomerId> &wanted = m_desk.ticket().rest().customer;
    m_queue.setCustomer(wanted);
    if (!wanted) {
        m_customer.reset();
        return;
    }
    if (m_customer && m_customer->id == *wanted)
        return;
    m_customer.reset();
    load(m_services.customers.load(*wanted), [this](const CustomerStanding &standing) {
        if (m_desk.ticket().rest().customer != standing.customer.id)
            return;
        m_customer = cardOf(standing);
        Q_EMIT changed();
    });
}

void TillState::showTotals()
{
    const Quote &quote = m_desk.quote();
    m_totals.items = static_cast<int>(m_desk.ticket().lines().size());
    m_totals.pieces = 0;
    for (const OpenLine &open : m_desk.ticket().lines()) {
        if (open.line.quantity.unit() == Unit::Piece)
            m_totals.pieces += std::abs(open.line.quantity.milli()) / Quantity::milliPerUnit;
    }
    m_totals.subTotal = quote.subTotal;
    m_totals.discount = quote.priced.discount;
    m_totals.byRate.clear();
    for (const TaxAmount &tax : quote.priced.byRate) {
        if (!tax.rate.code.isEmpty())
            m_totals.byRate.append(tax);
    }
    m_totals.exempt = quote.exempt;
    m_totals.total = quote.priced.total;
    m_totals.cashDue = quote.inCash.due;
    m_totals.stampDuty = quote.inCash.stampDuty;
    m_totals.rounding = quote.inCash.rounding;
    m_totals.cardDue = quote.byCard;
}

} // namespace comptoir
