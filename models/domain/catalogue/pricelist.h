// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/product.h"
#include "models/domain/common/daterange.h"

namespace comptoir
{

/// One price of a price list. Empty scopes match everything; a more specific rule wins (see resolvePrice()).
struct PriceRule {
    ProductId product;
    QString unitName;             ///< which item unit; "" the base unit
    QString list;                 ///< name of the price list, for people
    QString customerGroup;        ///< "" any
    QString branch;               ///< "" any
    qint64 fromQuantityMilli = 0; ///< applies from this quantity on
    DateRange period;             ///< invalid dates: always
    qint64 priceMinor = 0;        ///< of one unit

    bool operator==(const PriceRule &) const = default;
};

struct PriceContext {
    QString customerGroup;
    QString branch;
    qint64 quantityMilli = 1000;
    QDate day;
};

/// The price of one `unit` of the item: the most specific rule that matches (period > customer group > branch >
/// quantity step, then the lower price), else the unit's own price, else base price × factor (rounded half up), else
/// none: the till asks. Throws ArithmeticError.
[[nodiscard]] std::optional<qint64> resolvePrice(const Product &product, const ItemUnit &unit,
                                                 const QList<PriceRule> &rules, const PriceContext &context);

} // namespace comptoir
