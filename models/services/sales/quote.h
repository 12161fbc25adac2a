// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/change.h"
#include "models/domain/sales/pricing.h"

namespace comptoir
{

/// A line whose price in the catalogue is another than the one it was put on the ticket at.
struct PriceChange {
    int line = 0; ///< index in the basket
    Money price;  ///< of one unit, as the catalogue has it now
    /// The old price is still one the catalogue has: it is the quantity or the customer that changed, not the price.
    bool offered = false;

    bool operator==(const PriceChange &) const = default;
};

/// An item of which more goes than there is.
struct StockWarning {
    QString name;
    QMap<QString, QString> names; ///< by language
    Quantity left;

    bool operator==(const StockWarning &) const = default;
};

/// What a ticket would be if it were finished now: the figures the sale itself will have.
struct Quote {
    PricedBasket priced;
    Money subTotal; ///< before discounts
    Money exempt;   ///< of the total: goods without any tax
    Money returnedDuty;
    CashRules cash;    ///< with `day` and `returnedDuty`, what settle() needs beside the total
    QDate day;         ///< business day of the shift, or today while none is open
    Settlement inCash; ///< paid (or paid back) in exact cash
    Money byCard;      ///< what is due when nothing is cash
    QList<PriceChange> priceChanges;
    QList<StockWarning> warnings;        ///< items that would go below zero
    std::optional<Error> stockRefusal;   ///< an item that may not go below zero would
    std::optional<StockWarning> lacking; ///< that item, with what is left of it without this line

    /// Exactly what the sale would be settled as. Errors: settle()'s.
    [[nodiscard]] Result<Settlement> settled(const QList<Tender> &tenders) const;
    /// How a payment by these tenders stands. Errors: paymentState()'s.
    [[nodiscard]] Result<PaymentState> standing(const QList<Tender> &tenders) const;
};

} // namespace comptoir
