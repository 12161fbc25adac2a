// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/daterange.h"
#include "models/domain/common/money.h"
#include "models/domain/common/quantity.h"
#include "models/domain/sales/basket.h"

namespace comptoir
{

struct PromotionTag;
using PromotionId = Id<PromotionTag>;

/// A reduction the shop grants by rule. One line takes part in at most one promotion; the set that gives the customer
/// most is found greedily in `priority` order (lower first), then by id, so that the result never depends on line
/// order.
struct Promotion {
    enum class Kind {
        NForM,       ///< of each `buyCount` matching items pay `payCount`; the cheapest of all are free
        PercentOff,  ///< `percentPpm` off each matching line
        FixedBundle, ///< one of each of `products` for `bundlePriceMinor`
    };
    PromotionId id;
    QString name;
    Kind kind = Kind::PercentOff;
    DateRange period; ///< empty range with invalid dates: always
    int priority = 100;
    QString coupon;            ///< needed in the basket; empty: none
    QString category;          ///< matches lines of this category; empty: any
    QList<ProductId> products; ///< matches these products; empty: any
    int buyCount = 0;
    int payCount = 0;
    qint64 percentPpm = 0;
    qint64 bundlePriceMinor = 0;
    bool active = true;

    bool operator==(const Promotion &) const = default;
};

/// A line as promotions see it.
struct PromotableLine {
    std::optional<ProductId> product;
    QString category;
    Quantity quantity; ///< only whole positive numbers of pieces take part in NForM and FixedBundle
    Money unitPrice;
    Money amount;         ///< after the line's own discount
    bool baseUnit = true; ///< packs and cartons take part in PercentOff only: a bundle counts single items
};

/// What a promotion takes off a line.
struct PromotionShare {
    qsizetype line = 0;
    QString label;
    Money amount; ///< > 0
};

/// The reductions for a ticket on a day. Never more than a line's amount. Throws ArithmeticError.
[[nodiscard]] QList<PromotionShare> applyPromotions(const QList<PromotableLine> &lines, const QList<QString> &coupons,
                                                    const QList<Promotion> &promotions, QDate day);

} // namespace comptoir
