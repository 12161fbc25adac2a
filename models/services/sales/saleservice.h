// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/staff/staffservice.h"
#include "models/storage/catalogue/cataloguestore.h"
#include "models/storage/sales/salestore.h"

namespace comptoir
{

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
};

/// A finished ticket as the till shows it. `repeated`: this id was sold before, nothing new was written.
struct SellResult {
    Sale sale;
    qint64 seq = 0;
    QByteArray hash;
    bool repeated = false;
    QStringList warnings; ///< items that went below zero
};

/// What a refund takes back: line indexes and quantities; empty means all that remains.
struct RefundRequest {
    SaleId id;
    DocumentNumber ticket;
    QList<std::pair<int, Quantity>> lines;
    QList<Tender> tenders; ///< negative; empty: cash, or `wholeBackBy`
    bool training = false;
    std::optional<TenderMethod> wholeBackBy; ///< pays the whole amount back this way
};

/// Selling, taking back, exchanging, parking. One transaction and one journal entry each; a sale is on the disk when
/// its future finishes with a value, and is nowhere when it finishes with an error.
class SaleService
{
public:
    explicit SaleService(Shop &shop) : m_shop(shop) {}

    /// Errors: `shift_closed`, `not_allowed`, `discount_above_right`, `out_of_stock`, `customer_needed`,
    /// `credit_limit`, `unknown_ticket`, and those of price(), priceReturn() and settle().
    [[nodiscard]] QFuture<Result<SellResult>> sell(const Authority &by, const SellRequest &request);
    /// Against a ticket. Errors: `unknown_ticket`, `nothing_to_return`, and those of sell().
    [[nodiscard]] QFuture<Result<SellResult>> refund(const Authority &by, const RefundRequest &request);

    /// Parks a ticket under a name. Error `empty_basket`.
    [[nodiscard]] QFuture<Result<HeldBasket>> hold(const Authority &by, const QString &name, const Basket &basket);
    [[nodiscard]] QFuture<Result<QList<HeldBasket>>> held();
    /// Takes a parked ticket back; it is then no longer parked. Error `unknown_held_ticket`.
    [[nodiscard]] QFuture<Result<HeldBasket>> recall(const Authority &by, const QString &name);

    /// Removing a line or dropping the whole ticket before payment leaves a trace. Error `not_allowed`.
    [[nodiscard]] QFuture<Result<void>> voidLine(const Authority &by, const BasketLine &line);
    [[nodiscard]] QFuture<Result<void>> voidTicket(const Authority &by, const Basket &basket);

    /// A customer pays back their account. Errors: `shift_closed`, `unknown_customer`, `bad_amount`,
    /// `currency_mismatch`.
    [[nodiscard]] QFuture<Result<void>> payAccount(const Authority &by, const CustomerId &customer,
                                                   const Tender &tender);

private:
    Shop &m_shop;
};

} // namespace comptoir
