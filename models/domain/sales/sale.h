// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/shift.h"
#include "models/domain/sales/pricing.h"

namespace comptoir
{

/// A change of stock written by what caused it, in the item's base unit.
struct StockMove {
    ProductId product;
    qint64 quantityMilli = 0; ///< signed: a sale takes out
    QString reason;           ///< sale, return, opening, count, loss, receipt…

    bool operator==(const StockMove &) const = default;
};

/// A finished ticket, as it stands for ever: every figure computed, nothing to be looked up again. Sales, returns and
/// exchanges are all tickets of one series; training tickets have their own and touch nothing else.
struct Sale {
    FiscalRef fiscal;
    SaleId id; ///< made before the attempt: asking again with the same id gives the first answer
    bool training = false;
    ShiftId shift;
    QDate businessDate;
    int hour = 0; ///< of the branch's wall clock
    EpochMs at = 0;
    Actor cashier;
    std::optional<Actor> approvedBy;
    QString branch;
    QString till;
    Currency currency;
    std::optional<CustomerId> customer;
    QString customerName;
    TaxMode taxMode = TaxMode::Inclusive;
    PricedBasket priced;
    Settlement settlement;
    QList<StockMove> stock;
    QString note;

    [[nodiscard]] Money fiscalAmount() const { return priced.total; }
};

/// What a line moves, in thousandths of the base unit of its item (2 packs of 6 are 12 000). Throws ArithmeticError.
[[nodiscard]] qint64 baseQuantityMilli(const BasketLine &line);

} // namespace comptoir
