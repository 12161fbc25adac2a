// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/pricelist.h"

#include <tuple>

namespace comptoir
{

namespace
{

bool isAlways(const DateRange &period)
{
    return !period.begin().isValid() && !period.end().isValid();
}

bool holds(const PriceRule &rule, const Product &product, const ItemUnit &unit, const PriceContext &context)
{
    return rule.product == product.id && rule.unitName == unit.name &&
           (rule.customerGroup.isEmpty() || rule.customerGroup == context.customerGroup) &&
           (rule.branch.isEmpty() || rule.branch == context.branch) &&
           rule.fromQuantityMilli <= context.quantityMilli &&
           (isAlways(rule.period) || rule.period.contains(context.day));
}

/// Rules in the order of their claim, the strongest greatest; the lower of two equal claims is the better price.
auto claimOf(const PriceRule &rule)
{
    return std::tuple(!isAlways(rule.period), !rule.customerGroup.isEmpty(), !rule.branch.isEmpty(),
                      rule.fromQuantityMilli, -rule.priceMinor);
}

} // namespace

std::optional<qint64> resolvePrice(const Product &product, const ItemUnit &unit, const QList<PriceRule> &rules,
                                   const PriceContext &context)
{
    const PriceRule *best = nullptr;
    for (const PriceRule &rule : rules) {
        if (holds(rule, product, unit, context) && (best == nullptr || claimOf(*best) < claimOf(rule)))
            best = &rule;
    }
    if (best != nullptr)
        return best->priceMinor;
    if (unit.priceMinor)
        return unit.priceMinor;
    if (!product.priceMinor)
        return std::nullopt;
    return multiplyDivide(*product.priceMinor, unit.factorMilli, Quantity::milliPerUnit, Rounding::HalfUp);
}

} // namespace comptoir
