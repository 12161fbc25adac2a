// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/sales/saleservice.h"

#include "models/services/fiscal/documentservice.h"
#include "models/services/sales/salebuilder.h"
#include "models/storage/customers/customerstore.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Turns a refund into a ticket whose lines all name their original.
Result<SellRequest> ticketOf(SaleStore &sales, const RefundRequest &refund)
{
    const std::optional<Sale> original = sales.byNumber(refund.ticket);
    if (!original)
        return refuse(u"unknown_ticket"_s, u"There is no ticket %1-%2."_s.arg(refund.ticket.series)
                                               .arg(refund.ticket.number, 6, 10, QLatin1Char('0')));
    SellRequest request{refund.id, {}, refund.tenders, refund.training, false, {}, refund.wholeBackBy, refund.print};
    request.basket.customer = original->customer;
    QList<std::pair<int, Quantity>> wanted = refund.lines;
    if (wanted.isEmpty()) {
        for (int i = 0; i < original->priced.lines.size(); ++i) {
            const Quantity sold = original->priced.lines.at(i).line.quantity;
            const Quantity left = sold - Quantity(sales.returnedMilli(original->id, i), sold.unit());
            if (!sold.isNegative() && !left.isZero())
                wanted.append({i, left});
        }
    }
    if (wanted.isEmpty())
        return refuse(u"nothing_to_return"_s, u"Everything on this ticket was already taken back."_s);
    for (const auto &[index, quantity] : wanted) {
        if (index < 0 || index >= original->priced.lines.size())
            return refuse(u"unknown_line"_s, u"The ticket has no line %1."_s.arg(index + 1));
        request.basket.lines.append(returnLine(*original, index, quantity));
    }
    return request;
}

Result<HeldBasket> holdIn(Recorder &recorder, const Authority &by, const QString &name, const Basket &basket)
{
    if (basket.lines.isEmpty())
        return refuse(u"empty_basket"_s, u"There is nothing to put aside."_s);
    COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::Sell, u"ticket put aside"_s));
    BasketHeld held{
        recorder.newId(), name, recorder.now(), by.actor(), basket.lines.first().unitPrice.currency(), basket};
    recorder.record(held, by.actor().id.uuid());
    return HeldBasket{held.id, held.name, held.at, held.currency, held.basket};
}

/// A coupon that was not on the ticket before and that no promotion knows. Error `unknown_coupon`.
Result<void> checkCoupons(const QList<Promotion> &promotions, const Basket &before, const Basket &after)
{
    for (const QString &coupon : after.coupons) {
        const bool known = before.coupons.contains(coupon) ||
                           std::any_of(promotions.begin(), promotions.end(),
                                       [&coupon](const Promotion &promotion) { return promotion.coupon == coupon; });
        if (!known)
            return refuse(u"unknown_coupon"_s, u"No promotion takes the coupon %1."_s.arg(coupon));
    }
    return {};
}

} // namespace

BasketLine returnLine(const Sale &original, int index, Quantity quantity)
{
    BasketLine line = original.priced.lines.at(index).line;
    line.discount.reset();
    line.quantity = -Quantity(quantity.milli(), line.quantity.unit());
    line.returnOf = ReturnOf{original.id, index};
    return line;
}

QFuture<Result<SellResult>> SaleService::sell(const Authority &by, const SellRequest &request)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, request](Recorder &recorder) -> Result<SellResult> {
        return SaleBuilder(shop, recorder, by, request).finish();
    });
}

QFuture<Result<SellResult>> SaleService::refund(const Authority &by, const RefundRequest &refund)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, refund](Recorder &recorder) -> Result<SellResult> {
        SaleStore sales(recorder.connection());
        // Asked again after a doubt: by now nothing remains of the ticket, and the first answer is the right one.
        if (sales.byId(refund.id)) {
            const SellRequest again{refund.id, {}, {}, refund.training, false, {}};
            return SaleBuilder(shop, recorder, by, again).finish();
        }
        const Result<SellRequest> request = ticketOf(sales, refund);
        COMPTOIR_TRY(request);
        return SaleBuilder(shop, recorder, by, *request).finish();
    });
}

QFuture<Result<Quote>> SaleService::quote(const SellRequest &request)
{
    const EpochMs now = m_shop.now();
    return m_shop.read([request, now](Connection &c) -> Result<Quote> {
        const SaleRules rules = loadRules(c);
        const std::optional<ShiftRow> shift = ShiftStore(c).openShift();
        TicketPricer pricer(c, rules, now, request);
        return pricer.quote(shift ? shift->businessDate : rules.business.local(now).date());
    });
}

QFuture<Result<void>> SaleService::allow(const Authority &by, const SellRequest &before, const SellRequest &after)
{
    const EpochMs now = m_shop.now();
    return m_shop.read([by, before, after, now](Connection &c) -> Result<void> {
        const SaleRules rules = loadRules(c);
        COMPTOIR_TRY(checkCoupons(rules.promotions, before.basket, after.basket));
        const auto pricedNow = [&](const SellRequest &request) -> std::optional<PricedBasket> {
            Result<PricedBasket> priced = TicketPricer(c, rules, now, request).priced();
            return priced ? std::optional(std::move(*priced)) : std::nullopt;
        };
        Result<PricedBasket> wanted = TicketPricer(c, rules, now, after).priced();
        if (!after.basket.lines.isEmpty())
            COMPTOIR_TRY(wanted);
        return checkChange(by, {before, pricedNow(before)},
                           {after, wanted ? std::optional(std::move(*wanted)) : std::nullopt});
    });
}

QFuture<Result<CounterState>> SaleService::counter(bool training)
{
    // Which epoch comes next is known to the writing lane alone: a fork begins one there at any time.
    return m_shop.write([training, &shop = m_shop](Recorder &recorder) -> Result<CounterState> {
        Connection &c = recorder.connection();
        const SeriesKind kind = training ? SeriesKind::Training : SeriesKind::Ticket;
        const qint64 epoch = std::max<qint64>({1, JournalStore(c).head().epoch, shop.device().epochToBegin});
        FiscalRef next;
        next.series = seriesCode(kind, SettingsStore(c).value(u"till"_s), epoch);
        next.number = SeriesStore(c).head(next.series, kind).lastNumber + 1;
        return CounterState{next.text(), ShiftStore(c).openShift().has_value()};
    });
}

QFuture<Result<ReturnableTicket>> SaleService::returnable(const QString &number)
{
    return m_shop.read([number](Connection &c) -> Result<ReturnableTicket> {
        Result<Sale> sale = findTicket(c, number);
        COMPTOIR_TRY(sale);
        ReturnableTicket ticket;
        SaleStore sales(c);
        for (int i = 0; i < sale->priced.lines.size(); ++i) {
            const Quantity sold = sale->priced.lines.at(i).line.quantity;
            const Quantity left = sold - Quantity(sales.returnedMilli(sale->id, i), sold.unit());
            ticket.left.append(sold.isNegative() ? Quantity(0, sold.unit()) : left);
        }
        ticket.number = sale->fiscal.text();
        ticket.sale = std::move(*sale);
        return ticket;
    });
}

QFuture<Result<void>> SaleService::keepDraft(const Draft &draft)
{
    return m_shop.database().write([draft](Connection &c) -> Result<void> {
        DraftStore(c).keep(draft);
        return {};
    });
}

QFuture<Result<std::optional<Draft>>> SaleService::draft()
{
    return m_shop.read([](Connection &c) -> Result<std::optional<Draft>> { return DraftStore(c).draft(); });
}

QFuture<Result<void>> SaleService::dropDraft(const SaleId &id)
{
    return m_shop.database().write([id](Connection &c) -> Result<void> {
        DraftStore(c).drop(id);
        return {};
    });
}

QFuture<Result<HeldBasket>> SaleService::park(const Authority &by, const QString &name, const Draft &draft)
{
    return m_shop.write([by, name, draft](Recorder &recorder) -> Result<HeldBasket> {
        const Result<HeldBasket> held = holdIn(recorder, by, name, draft.basket);
        COMPTOIR_TRY(held);
        DraftStore(recorder.connection()).drop(draft.id);
        return *held;
    });
}

QFuture<Result<HeldBasket>> SaleService::takeBack(const Authority &by, const Uuid &held, const SaleId &fresh,
                                                  const std::optional<Draft> &open)
{
    return m_shop.write([by, held, fresh, open](Recorder &recorder) -> Result<HeldBasket> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::Sell, u"ticket taken back"_s));
        SaleStore sales(recorder.connection());
        const std::optional<HeldBasket> taken = sales.heldBasket(held);
        if (!taken)
            return refuse(u"unknown_held_ticket"_s, u"This ticket is no longer put aside."_s);
        if (open && !open->basket.lines.isEmpty())
            COMPTOIR_TRY(holdIn(recorder, by, {}, open->basket));
        recorder.record(BasketTaken{taken->id}, by.actor().id.uuid());
        Draft draft;
        draft.id = fresh;
        draft.at = recorder.now();
        draft.currency = taken->currency;
        draft.basket = taken->basket;
        DraftStore(recorder.connection()).keep(draft);
        return *taken;
    });
}

QFuture<Result<HeldBasket>> SaleService::hold(const Authority &by, const QString &name, const Basket &basket)
{
    return m_shop.write([by, name, basket](Recorder &recorder) { return holdIn(recorder, by, name, basket); });
}

QFuture<Result<QList<HeldBasket>>> SaleService::held()
{
    return m_shop.read([](Connection &c) -> Result<QList<HeldBasket>> { return SaleStore(c).heldBaskets(); });
}

QFuture<Result<QList<HeldTotal>>> SaleService::heldTotals()
{
    const EpochMs now = m_shop.now();
    return m_shop.read([now](Connection &c) -> Result<QList<HeldTotal>> {
        const SaleRules rules = loadRules(c);
        QList<HeldTotal> totals;
        for (const HeldBasket &held : SaleStore(c).heldBaskets()) {
            SellRequest request;
            request.basket = held.basket;
            const Result<PricedBasket> priced = TicketPricer(c, rules, now, request).priced();
            totals.append({held, priced ? std::optional(priced->total) : std::nullopt});
        }
        return totals;
    });
}

QFuture<Result<HeldBasket>> SaleService::recall(const Authority &by, const QString &name)
{
    return m_shop.write([by, name](Recorder &recorder) -> Result<HeldBasket> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::Sell, u"ticket taken back"_s));
        const std::optional<HeldBasket> held = SaleStore(recorder.connection()).heldBasket(name);
        if (!held)
            return refuse(u"unknown_held_ticket"_s, u"No ticket was put aside under \"%1\"."_s.arg(name));
        recorder.record(BasketTaken{held->id}, by.actor().id.uuid());
        return *held;
    });
}

QFuture<Result<void>> SaleService::voidLine(const Authority &by, const BasketLine &line)
{
    return m_shop.write([by, line](Recorder &recorder) -> Result<void> {
        const Result<std::optional<Actor>> approver = authorise(by, Right::VoidLine);
        COMPTOIR_TRY(approver);
        logEvent(recorder, u"line.void"_s, by.actor(),
                 u"%1 × %2 at %3"_s.arg(line.quantity.toShortDecimal(), line.name, line.unitPrice.toDecimal()),
                 *approver);
        return {};
    });
}

QFuture<Result<void>> SaleService::voidTicket(const Authority &by, const Basket &basket)
{
    return m_shop.write([by, basket](Recorder &recorder) -> Result<void> {
        const Result<std::optional<Actor>> approver = authorise(by, Right::VoidTicket);
        COMPTOIR_TRY(approver);
        QStringList lines;
        for (const BasketLine &line : basket.lines)
            lines.append(line.quantity.toShortDecimal() + u" × "_s + line.name);
        logEvent(recorder, u"ticket.void"_s, by.actor(), lines.join(u", "_s), *approver);
        return {};
    });
}

QFuture<Result<void>> SaleService::payAccount(const Authority &by, const CustomerId &customer, const Tender &tender,
                                              const std::optional<PrintOrder> &print)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, customer, tender, print](Recorder &recorder) -> Result<void> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::Sell, u"account payment"_s));
        COMPTOIR_TRY(checkCurrency(shop.rules(recorder.connection()).business, tender.amount));
        const std::optional<ShiftRow> shift = ShiftStore(recorder.connection()).openShift();
        if (!shift)
            return refuse(u"shift_closed"_s, u"No shift is open. Nothing was taken."_s);
        if (!CustomerStore(recorder.connection()).customer(customer))
            return refuse(u"unknown_customer"_s, u"This customer is not in these data."_s);
        if (tender.amount.isZero() || tender.amount.isNegative() || tender.method == TenderMethod::Account)
            return refuse(u"bad_amount"_s, u"Paying an account needs an amount above zero, not on account."_s);
        const JournalEntry entry = recorder.record(
            AccountPaid{customer, shift->id, tender.amount.currency(), tender, recorder.now(), by.actor()},
            by.actor().id.uuid());
        const qint64 owed = CustomerStore(recorder.connection()).balance(customer);
        queuePaper(shop, recorder, print, {PaperKind::AccountSlip, {}, 0, u"%1 %2"_s.arg(entry.pos).arg(owed)});
        return {};
    });
}

} // namespace comptoir
