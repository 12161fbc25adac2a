// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/printing/printorder.h"
#include "models/services/sales/quote.h"
#include "models/services/staff/staffservice.h"
#include "models/storage/catalogue/cataloguestore.h"
#include "models/storage/sales/draftstore.h"
#include "models/storage/sales/salestore.h"

namespace comptoir
{

/// A manager's PIN given while a ticket was being typed, and the ticket it was given for. It covers the sale as long as
/// that asks for no more than this ticket did.
struct EarlierApproval {
    Seat approver;
    Basket basket;
};

/// A ticket to be finished.
struct SellRequest {
    SaleId id; ///< made when the ticket was begun: asking again after a doubt never sells twice
    Basket basket;
    QList<Tender> tenders; ///< empty: exact cash
    bool training = false;
    /// Goods taken back with no ticket: every quantity is negative, no line names an original. Needs its own right.
    bool returnWithoutTicket = false;
    QString reason;                               ///< of a return without ticket
    std::optional<TenderMethod> wholeBackBy = {}; ///< a negative total goes back this way and not in cash
    std::optional<PrintOrder> print = {};         ///< the ticket's paper; none: not printed
    std::optional<EarlierApproval> approval = {};
    std::optional<Money> shownTotal = {}; ///< of the goods, as the customer saw it: another one is not sold
};

/// A finished ticket as the till shows it. `repeated`: this id was sold before, nothing new was written.
struct SellResult {
    Sale sale;
    qint64 seq = 0;
    QByteArray hash;
    bool repeated = false;
    QList<StockWarning> warnings; ///< items that went below zero
};

/// What a refund takes back: line indexes and quantities; empty means all that remains.
struct RefundRequest {
    SaleId id;
    DocumentNumber ticket;
    QList<std::pair<int, Quantity>> lines;
    QList<Tender> tenders; ///< negative; empty: cash, or `wholeBackBy`
    bool training = false;
    std::optional<TenderMethod> wholeBackBy; ///< pays the whole amount back this way
    std::optional<PrintOrder> print = {};    ///< the ticket's paper; none: not printed
};

/// How the counter stands between two tickets.
struct CounterState {
    QString nextNumber; ///< as the next ticket will print it
    bool shiftOpen = false;
};

/// A parked ticket with its total, as it would be today; none when it can no longer be priced.
struct HeldTotal {
    HeldBasket held;
    std::optional<Money> total;
};

/// A ticket goods can be taken back from: what remains of each line, in the line's unit.
struct ReturnableTicket {
    Sale sale;
    QString number;       ///< as printed
    QList<Quantity> left; ///< zero for what was given back already and for lines that are returns themselves
};

/// The line that takes `quantity` (above zero) of a line of a ticket back.
[[nodiscard]] BasketLine returnLine(const Sale &original, int index, Quantity quantity);

/// Selling, taking back, exchanging, parking. One transaction and one journal entry each; a sale is on the disk when
/// its future finishes with a value, and is nowhere when it finishes with an error.
class SaleService
{
public:
    explicit SaleService(Shop &shop) : m_shop(shop) {}

    /// Errors: `shift_closed`, `not_allowed`, `discount_above_right`, `out_of_stock`, `customer_needed`,
    /// `credit_limit`, `unknown_ticket`, `total_changed` (not `shownTotal`), and those of price(), priceReturn() and
    /// settle().
    [[nodiscard]] QFuture<Result<SellResult>> sell(const Authority &by, const SellRequest &request);
    /// Against a ticket. Errors: `unknown_ticket`, `nothing_to_return`, and those of sell().
    [[nodiscard]] QFuture<Result<SellResult>> refund(const Authority &by, const RefundRequest &request);

    /// What the ticket would be if it were sold now, by the code that sells; stock and rights refuse nothing here.
    /// Errors: those of price() and priceReturn(), `unknown_ticket`.
    [[nodiscard]] QFuture<Result<Quote>> quote(const SellRequest &request);
    /// Whether a person may make `after` of the ticket `before`: only what is new is looked at. Nothing is written; the
    /// sale asks again. Errors: `not_allowed`, `discount_above_right`, `unknown_coupon`, quote()'s.
    [[nodiscard]] QFuture<Result<void>> allow(const Authority &by, const SellRequest &before, const SellRequest &after);
    [[nodiscard]] QFuture<Result<CounterState>> counter(bool training);
    /// The id of a ticket that is being begun.
    [[nodiscard]] SaleId newId() { return SaleId(m_shop.newId()); }
    /// What can still be taken back of a ticket. Errors: `unknown_ticket`, `bad_document_number`.
    [[nodiscard]] QFuture<Result<ReturnableTicket>> returnable(const QString &number);

    /// Keeps the ticket on the screen; the sale drops it in its own transaction.
    [[nodiscard]] QFuture<Result<void>> keepDraft(const Draft &draft);
    [[nodiscard]] QFuture<Result<std::optional<Draft>>> draft();
    [[nodiscard]] QFuture<Result<void>> dropDraft(const SaleId &id);
    /// As hold(), and the draft is dropped with it.
    [[nodiscard]] QFuture<Result<HeldBasket>> park(const Authority &by, const QString &name, const Draft &draft);
    /// Takes a parked ticket back as the draft `fresh.id`, parking `open` first if it has lines; all or nothing.
    /// Error `unknown_held_ticket`.
    [[nodiscard]] QFuture<Result<HeldBasket>> takeBack(const Authority &by, const Uuid &held, const SaleId &fresh,
                                                       const std::optional<Draft> &open);

    /// Parks a ticket under a name. Error `empty_basket`.
    [[nodiscard]] QFuture<Result<HeldBasket>> hold(const Authority &by, const QString &name, const Basket &basket);
    [[nodiscard]] QFuture<Result<QList<HeldBasket>>> held();
    [[nodiscard]] QFuture<Result<QList<HeldTotal>>> heldTotals();
    /// Takes a parked ticket back; it is then no longer parked. Error `unknown_held_ticket`.
    [[nodiscard]] QFuture<Result<HeldBasket>> recall(const Authority &by, const QString &name);

    /// Removing a line or dropping the whole ticket before payment leaves a trace. Error `not_allowed`.
    [[nodiscard]] QFuture<Result<void>> voidLine(const Authority &by, const BasketLine &line);
    [[nodiscard]] QFuture<Result<void>> voidTicket(const Authority &by, const Basket &basket);

    /// A customer pays back their account. Errors: `shift_closed`, `unknown_customer`, `bad_amount`,
    /// `currency_mismatch`.
    [[nodiscard]] QFuture<Result<void>> payAccount(const Authority &by, const CustomerId &customer,
                                                   const Tender &tender, const std::optional<PrintOrder> &print = {});

private:
    Shop &m_shop;
};

} // namespace comptoir
