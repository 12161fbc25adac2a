// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/sales/saleservice.h"

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
    SellRequest request{refund.id, {}, refund.tenders, refund.training, false, {}, refund.wholeBackBy};
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
        BasketLine line = original->priced.lines.at(index).line;
        line.discount.reset();
        line.quantity = -Quantity(quantity.milli(), line.quantity.unit());
        line.returnOf = ReturnOf{original->id, index};
        request.basket.lines.append(line);
    }
    return request;
}

} // namespace

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

QFuture<Result<HeldBasket>> SaleService::hold(const Authority &by, const QString &name, const Basket &basket)
{
    return m_shop.write([by, name, basket](Recorder &recorder) -> Result<HeldBasket> {
        if (basket.lines.isEmpty())
            return refuse(u"empty_basket"_s, u"There is nothing to put aside."_s);
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::Sell, u"ticket put aside"_s));
        BasketHeld held{
            recorder.newId(), name, recorder.now(), by.actor(), basket.lines.first().unitPrice.currency(), basket};
        recorder.record(held, by.actor().id.uuid());
        return HeldBasket{held.id, held.name, held.at, held.currency, held.basket};
    });
}

QFuture<Result<QList<HeldBasket>>> SaleService::held()
{
    return m_shop.read([](Connection &c) -> Result<QList<HeldBasket>> { return SaleStore(c).heldBaskets(); });
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

QFuture<Result<void>> SaleService::payAccount(const Authority &by, const CustomerId &customer, const Tender &tender)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, customer, tender](Recorder &recorder) -> Result<void> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::Sell, u"account payment"_s));
        COMPTOIR_TRY(checkCurrency(shop.rules(recorder.connection()).business, tender.amount));
        const std::optional<ShiftRow> shift = ShiftStore(recorder.connection()).openShift();
        if (!shift)
            return refuse(u"shift_closed"_s, u"No shift is open. Nothing was taken."_s);
        if (!CustomerStore(recorder.connection()).customer(customer))
            return refuse(u"unknown_customer"_s, u"This customer is not in these data."_s);
        if (tender.amount.isZero() || tender.amount.isNegative() || tender.method == TenderMethod::Account)
            return refuse(u"bad_amount"_s, u"Paying an account needs an amount above zero, not on account."_s);
        recorder.record(AccountPaid{customer, shift->id, tender.amount.currency(), tender, recorder.now(), by.actor()},
                        by.actor().id.uuid());
        return {};
    });
}

} // namespace comptoir
