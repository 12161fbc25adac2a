// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sales/paymentpresenter.h"

#include "models/domain/sales/allocation.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr int quickCount = 5;

/// How it stands when the rows are more than the ticket, because that has shrunk: one of them has to go.
PaymentState nothingMissing(Money zero)
{
    return {{zero, zero, zero, zero}, zero, zero, zero};
}

} // namespace

PaymentPresenter::PaymentPresenter(TillPresenter &till, SaleService &sales, const Business &business,
                                   Approvals &approvals)
    : m_till(till), m_sales(sales), m_business(business), m_approvals(approvals), m_deducted(business.money(0))
{
    recompute();
    connect(&m_till, &TillState::settledChanged, this, &PaymentPresenter::openWhenSettled);
    connect(&m_till, &TillState::changed, this, &PaymentPresenter::followTill);
    connect(&m_till, &TillState::lineAdded, this, &PaymentPresenter::dismiss);
    connect(&m_keys, &Keypad::changed, this, [this] {
        recompute();
        Q_EMIT changed();
    });
}

void PaymentPresenter::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
    Q_EMIT changed();
}

void PaymentPresenter::begin(TenderMethod method)
{
    if (m_state == State::Open) {
        setMethod(method);
        return;
    }
    if ((m_state != State::Closed && m_state != State::Done) || m_till.isEmpty())
        return;
    if (const std::optional<Error> refusal = refusalOf(method)) {
        Q_EMIT failed(*refusal);
        return;
    }
    m_result.reset();
    clearRows();
    m_method = method;
    setState(State::Preparing);
    openWhenSettled();
}

void PaymentPresenter::openWhenSettled()
{
    if (m_state != State::Preparing || !m_till.isSettled())
        return;
    if (m_till.isEmpty() || refused()) {
        setState(State::Closed);
        return;
    }
    recompute();
    setState(State::Open);
    Q_EMIT opened();
}

bool PaymentPresenter::refused()
{
    const std::optional<Error> reason = m_till.problem() ? m_till.problem() : m_till.unansweredGoods();
    if (reason)
        Q_EMIT failed(*reason);
    return reason.has_value();
}

void PaymentPresenter::cancel()
{
    if (m_state != State::Open && m_state != State::Preparing)
        return;
    clearRows();
    setState(State::Closed);
}

void PaymentPresenter::clearRows()
{
    m_rows.clear();
    m_reference.clear();
    m_partAmounts.clear();
    m_deductChange = false;
    m_deducted = m_business.money(0);
    m_keys.clear();
}

/// A scan while the panel is open changes what is due; rows and entry stay.
void PaymentPresenter::followTill()
{
    if (m_state != State::Open)
        return;
    if (m_till.isEmpty()) {
        cancel();
        return;
    }
    recompute();
    Q_EMIT changed();
}

void PaymentPresenter::removeRow(int row)
{
    if (m_state != State::Open || row < 0 || row >= m_rows.size())
        return;
    m_rows.removeAt(row);
    m_partsFrom = std::min(m_partsFrom, m_rows.size());
    recompute();
    Q_EMIT changed();
}

std::optional<Error> PaymentPresenter::refusalOf(TenderMethod method) const
{
    if (method != TenderMethod::Account || m_till.request().basket.customer)
        return std::nullopt;
    return Error{u"customer_needed"_s, u"Paying on account needs a customer on the ticket."_s, ErrorClass::Rule};
}

void PaymentPresenter::setMethod(TenderMethod method)
{
    if (m_state != State::Open)
        return;
    if (const std::optional<Error> refusal = refusalOf(method)) {
        Q_EMIT failed(*refusal);
        return;
    }
    m_method = method;
    m_reference.clear();
    m_keys.clear();
    recompute();
    Q_EMIT changed();
}

void PaymentPresenter::setReference(const QString &reference)
{
    m_reference = reference.trimmed();
}

QString PaymentPresenter::entryText() const
{
    return m_keys.isEmpty() ? m_business.format().amount(proposed()) : m_keys.text();
}

Money PaymentPresenter::entry() const
{
    if (m_keys.isEmpty())
        return proposed();
    return Money::fromDecimal(m_keys.decimal(), m_business.currency()).value_or(m_business.money(0));
}

void PaymentPresenter::setEntry(Money amount)
{
    m_keys.setText(amount.toDecimal().replace(u'.', u','));
}

void PaymentPresenter::addToEntry(Money amount)
{
    setEntry(m_keys.isEmpty() ? amount : entry() + amount);
}

/// What the entry is when nobody typed: the part whose turn it is, or all that remains.
Money PaymentPresenter::proposed() const
{
    const Money rest = remaining();
    const qsizetype index = m_rows.size() - m_partsFrom;
    if (m_partAmounts.isEmpty() || index >= m_partAmounts.size() - 1)
        return rest;
    const Money goods = m_partAmounts.at(index);
    if (m_method != TenderMethod::Cash)
        return std::min(goods, rest);
    const Quote &quote = m_till.quote();
    return std::min(cashDue(signedAs(goods), quote.cash, quote.day, quote.returnedDuty).rounded.abs(), rest);
}

int PaymentPresenter::part() const
{
    return static_cast<int>(std::min(m_rows.size() - m_partsFrom + 1, m_partAmounts.size()));
}

void PaymentPresenter::splitEqually(int parts)
{
    if (m_state != State::Open || parts > partsMax || parts < 0)
        return;
    m_partAmounts.clear();
    m_partsFrom = m_rows.size();
    if (parts >= 2)
        m_partAmounts = allocate(m_standing.missingCard, QList<qint64>(parts, 1));
    m_keys.clear();
    recompute();
    Q_EMIT changed();
}

QList<Tender> PaymentPresenter::tendersWith(Money amount) const
{
    QList<Tender> tenders;
    for (const Tender &row : m_rows)
        tenders.append({row.method, signedAs(row.amount), row.reference});
    if (!amount.isZero())
        tenders.append({m_method, signedAs(amount), m_reference});
    return tenders;
}

void PaymentPresenter::recompute()
{
    const Quote &quote = m_till.quote();
    m_standing = quote.standing(tendersWith(m_business.money(0))).value_or(nothingMissing(m_business.money(0)));
    const auto settlement = [&](Money amount) -> std::optional<Settlement> {
        Result<Settlement> settled = quote.settled(tendersWith(amount));
        return settled ? std::optional(std::move(*settled)) : std::nullopt;
    };
    m_target = settlement(remaining());
    m_settlement = m_till.isEmpty() ? std::nullopt : settlement(entry());
    m_quick.clear();
    if (m_method != TenderMethod::Cash || paysBack())
        return;
    for (const Money sum : quickSums(remaining(), quickCount)) {
        if (!sum.isZero())
            m_quick.append({sum, sum - remaining(), sum == remaining()});
    }
}

Money PaymentPresenter::remaining() const
{
    return m_method == TenderMethod::Cash ? m_standing.missing : m_standing.missingCard;
}

Money PaymentPresenter::stillMissing() const
{
    const Result<PaymentState> standing = m_till.quote().standing(tendersWith(entry()));
    if (settled() || !standing)
        return m_business.money(0);
    return m_method == TenderMethod::Cash ? standing->missing : standing->missingCard;
}

Money PaymentPresenter::due() const
{
    const std::optional<Settlement> &shown = m_settlement ? m_settlement : m_target;
    return shown ? shown->due.abs() : m_standing.due.abs();
}

Money PaymentPresenter::stampDuty() const
{
    const std::optional<Settlement> &shown = m_settlement ? m_settlement : m_target;
    return shown ? shown->stampDuty : m_business.money(0);
}

Money PaymentPresenter::rounding() const
{
    const std::optional<Settlement> &shown = m_settlement ? m_settlement : m_target;
    return shown ? shown->rounding : m_business.money(0);
}

Money PaymentPresenter::cashPart() const
{
    const std::optional<Settlement> &shown = m_settlement ? m_settlement : m_target;
    if (!shown)
        return m_business.money(0);
    Money part = shown->total;
    for (const Tender &tender : shown->tenders) {
        if (tender.method != TenderMethod::Cash)
            part -= tender.amount;
    }
    return part.abs();
}

Money PaymentPresenter::change() const
{
    if (m_result)
        return m_result->sale.settlement.change - m_deducted;
    return m_settlement ? m_settlement->change : m_business.money(0);
}

bool PaymentPresenter::canDeductChange() const
{
    const std::optional<CustomerCard> &customer = m_till.customer();
    return customer && !m_till.training() && customer->owes.minor() > 0 && m_settlement &&
           m_settlement->change.minor() > 0;
}

void PaymentPresenter::setDeductChange(bool deduct)
{
    m_deductChange = deduct;
    Q_EMIT changed();
}

void PaymentPresenter::setAfterSale(const AfterSale &after)
{
    m_after = after;
    Q_EMIT changed();
}

void PaymentPresenter::commitEntry()
{
    const Money amount = entry();
    if (m_state != State::Open || amount.isZero())
        return;
    const Result<PaymentState> standing = m_till.quote().standing(tendersWith(amount));
    if (!standing) {
        Q_EMIT failed(standing.error());
        return;
    }
    m_rows.append({m_method, amount, m_reference});
    m_reference.clear();
    m_method = TenderMethod::Cash;
    m_keys.clear();
    recompute();
    Q_EMIT changed();
}

void PaymentPresenter::finish()
{
    if (m_state != State::Open || !m_till.isSettled() || !m_till.signedIn())
        return;
    if (!m_settlement) {
        commitEntry();
        return;
    }
    if (refused())
        return;
    SellRequest request = m_till.request();
    request.tenders = tendersWith(entry());
    request.shownTotal = m_till.quote().priced.total;
    if (m_after.print)
        request.print = PrintOrder{m_business.language()};
    const Money deducted =
        deductChange() ? std::min(m_settlement->change, m_till.customer()->owes) : m_business.money(0);
    m_till.lock();
    setState(State::Finishing);
    const auto sale =
        m_approvals.run<SellResult>([this, request](const Authority &by) { return m_sales.sell(by, request); },
                                    tr("Sale of %1").arg(m_business.format().amountWithSign(due())));
    whenDone(sale, this, [this, deducted](const Result<SellResult> &result) { receive(result, deducted); });
}

void PaymentPresenter::receive(const Result<SellResult> &result, Money deducted)
{
    if (!result) {
        m_till.unlock();
        setState(State::Open);
        if (result.error().code == "total_changed"_L1)
            m_till.refresh();
        Q_EMIT failed(result.error());
        return;
    }
    m_result = *result;
    const std::optional<CustomerId> customer = result->sale.customer;
    clearRows();
    setState(State::Done);
    m_till.finished(*result);
    Q_EMIT sold(*result, m_after);
    if (customer && !deducted.isZero())
        payAccount(*customer, deducted);
}

/// The sale stands whatever becomes of this: what could not be paid onto the account is change like any other.
void PaymentPresenter::payAccount(const CustomerId &customer, Money amount)
{
    const Tender tender{TenderMethod::Cash, amount, {}};
    const auto payment = m_approvals.run<void>(
        [this, customer, tender](const Authority &by) { return m_sales.payAccount(by, customer, tender); },
        tr("Change onto the account"));
    whenDone(payment, this, [this, amount](const Result<void> &paid) {
        if (!paid)
            Q_EMIT failed(paid.error());
        else if (m_state == State::Done)
            m_deducted = amount;
        Q_EMIT changed();
    });
}

void PaymentPresenter::dismiss()
{
    if (m_state != State::Done)
        return;
    m_result.reset();
    m_deducted = m_business.money(0);
    setState(State::Closed);
}

} // namespace comptoir
