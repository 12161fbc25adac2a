// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/sales/salebuilder.h"

#include "models/storage/customers/customerstore.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

SaleBuilder::SaleBuilder(Shop &shop, Recorder &recorder, const Authority &by, const SellRequest &request)
    : m_shop(shop), m_recorder(recorder), m_by(by), m_request(request), m_rules(shop.rules(recorder.connection())),
      m_sales(recorder.connection()), m_pricer(recorder.connection(), m_rules, recorder.now(), request)
{
}

Result<SellResult> SaleBuilder::finish()
{
    DraftStore(m_recorder.connection()).drop(m_request.id);
    if (const std::optional<Sale> before = m_sales.byId(m_request.id)) {
        const JournalEntry entry = m_sales.entryOf(m_request.id).value_or(JournalEntry{});
        return SellResult{*before, entry.seq, entry.hash, true, {}};
    }
    const std::optional<ShiftRow> shift = ShiftStore(m_recorder.connection()).openShift();
    if (!shift)
        return refuse(u"shift_closed"_s, u"No shift is open. The ticket was kept; open a shift and finish it."_s);
    COMPTOIR_TRY(checkRights());
    Result<Sale> sale = build(*shift);
    COMPTOIR_TRY(sale);
    const JournalEntry entry = m_recorder.record(*sale, m_by.actor().id.uuid());
    queuePaper(m_shop, m_recorder, m_request.print, {PaperKind::Ticket, sale->fiscal.text(), 0, {}});
    return SellResult{std::move(*sale), entry.seq, entry.hash, false, m_pricer.warnings()};
}

Authority SaleBuilder::authorityFor(bool covered)
{
    if (m_by.approver || !m_request.approval || !covered)
        return m_by;
    return {m_by.user, m_request.approval->approver};
}

Result<void> SaleBuilder::authoriseCovered(Right right, bool covered, const QString &what)
{
    const Authority authority = authorityFor(covered);
    const Result<std::optional<Actor>> approver = authorise(authority, right);
    COMPTOIR_TRY(approver);
    if (*approver)
        m_approvedBy = *approver;
    return authoriseAndLog(m_recorder, authority, right, what);
}

Result<void> SaleBuilder::checkRights()
{
    const QString what = u"ticket"_s;
    COMPTOIR_TRY(authoriseAndLog(m_recorder, m_by, m_request.training ? Right::Training : Right::Sell, what));
    if (m_request.returnWithoutTicket) {
        if (m_request.reason.trimmed().isEmpty())
            return refuse(u"reason_needed"_s, u"Taking goods back without a ticket needs a reason."_s);
        return authoriseAndLog(m_recorder, m_by, Right::RefundWithoutTicket, m_request.reason);
    }
    const QList<BasketLine> &lines = m_request.basket.lines;
    const Basket approved = m_request.approval ? m_request.approval->basket : Basket();
    if (std::any_of(lines.begin(), lines.end(), [](const BasketLine &line) { return line.isReturn(); }))
        COMPTOIR_TRY(authoriseCovered(Right::Refund, coversReturns(approved, m_request.basket), what));
    if (std::any_of(lines.begin(), lines.end(), isOverride))
        COMPTOIR_TRY(authoriseCovered(Right::PriceOverride, coversPrices(approved, m_request.basket), what));
    return {};
}

/// The discount the manager saw when the PIN was given; none when that ticket can no longer be priced.
DiscountAsk SaleBuilder::approvedDiscount()
{
    if (!m_request.approval)
        return {};
    SellRequest then = m_request;
    then.basket = m_request.approval->basket;
    const Result<PricedBasket> priced = TicketPricer(m_recorder.connection(), m_rules, m_recorder.now(), then).priced();
    return priced ? discountAsked(*priced) : DiscountAsk();
}

Result<void> SaleBuilder::checkDiscounts(const PricedBasket &priced)
{
    const DiscountAsk ask = discountAsked(priced);
    const bool covered = ask.shownPpm > 0 && ask.certainPpm <= approvedDiscount().shownPpm;
    const Result<std::optional<Actor>> approver = authoriseDiscount(authorityFor(covered), ask);
    COMPTOIR_TRY(approver);
    if (!*approver)
        return {};
    m_approvedBy = *approver;
    logEvent(m_recorder, u"override"_s, m_by.actor(), u"discount of %1 %"_s.arg(formatDecimal(ask.shownPpm, 4)),
             *approver);
    return {};
}

Result<void> SaleBuilder::checkAccount(const Settlement &settlement)
{
    Money charged = Money::zero(m_rules.business.currency);
    for (const Tender &tender : settlement.tenders) {
        if (tender.method == TenderMethod::Account)
            charged += tender.amount;
    }
    if (charged.isZero())
        return {};
    CustomerStore customers(m_recorder.connection());
    const auto &id = m_request.basket.customer;
    const std::optional<Customer> customer = id ? customers.customer(*id) : std::nullopt;
    if (!customer)
        return refuse(u"customer_needed"_s, u"Paying on account needs a customer on the ticket."_s);
    const qint64 after = checkedAdd(customers.balance(*id), charged.minor());
    if (charged.isNegative() || after <= customer->creditLimitMinor)
        return {};
    if (authorise(m_by, Right::CreditOverride))
        return authoriseAndLog(m_recorder, m_by, Right::CreditOverride, customer->identity.name);
    return refuse(u"credit_limit"_s,
                  u"%1 would owe %2, above the limit of %3. A manager can approve it with a PIN."_s.arg(
                      customer->identity.name, Money(after, charged.currency()).toDecimal(),
                      Money(customer->creditLimitMinor, charged.currency()).toDecimal()));
}

Result<Sale> SaleBuilder::build(const ShiftRow &shift)
{
    Result<PricedBasket> basket = m_pricer.priced();
    COMPTOIR_TRY(basket);
    if (m_request.shownTotal && *m_request.shownTotal != basket->total)
        return refuse(u"total_changed"_s, u"The ticket is now %1 and not %2. Nothing was sold; look at it again."_s.arg(
                                              basket->total.toDecimal(), m_request.shownTotal->toDecimal()));
    COMPTOIR_TRY(checkDiscounts(*basket));
    const BusinessSettings &business = m_rules.business;
    Result<Settlement> settlement = m_pricer.settled(*basket, shift.businessDate);
    COMPTOIR_TRY(settlement);
    COMPTOIR_TRY(checkAccount(*settlement));
    Sale sale;
    sale.id = m_request.id;
    sale.training = m_request.training;
    sale.shift = shift.id;
    sale.businessDate = shift.businessDate;
    sale.at = m_recorder.now();
    sale.hour = business.local(sale.at).time().hour();
    sale.cashier = m_by.actor();
    sale.approvedBy = m_by.approver ? std::optional(m_by.approver->actor()) : m_approvedBy;
    sale.branch = business.branch;
    sale.till = business.till;
    sale.currency = business.currency;
    sale.customer = m_request.basket.customer;
    if (sale.customer) {
        const std::optional<Customer> customer = CustomerStore(m_recorder.connection()).customer(*sale.customer);
        sale.customerName = customer ? customer->identity.name : QString();
    }
    sale.taxMode = business.taxMode;
    sale.priced = std::move(*basket);
    sale.settlement = std::move(*settlement);
    sale.note = m_request.returnWithoutTicket ? m_request.reason : m_request.basket.note;
    if (!sale.training) {
        Result<QList<StockMove>> moves = m_pricer.stockMoves(sale.priced);
        COMPTOIR_TRY(moves);
        sale.stock = std::move(*moves);
    }
    return sale;
}

} // namespace comptoir
