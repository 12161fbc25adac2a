// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/businesscodec.h"
#include "models/domain/facts.h"

/// How items, prices and promotions look in a payload (see codec/jsonencoder.h).
namespace comptoir
{

[[nodiscard]] QString codeOf(Unit unit);
void fromCode(QStringView code, Unit &unit);
[[nodiscard]] QString codeOf(ItemKind kind);
void fromCode(QStringView code, ItemKind &kind);
[[nodiscard]] QString codeOf(NegativeStock policy);
void fromCode(QStringView code, NegativeStock &policy);
[[nodiscard]] QString codeOf(Promotion::Kind kind);
void fromCode(QStringView code, Promotion::Kind &kind);

template <typename Codec>
void describe(Codec &codec, Category &category)
{
    codec("code", category.code);
    codec("name", category.name);
    codec("names", category.names);
    codec("hue", category.hue);
    codec("position", category.position);
    codec("icon", category.icon);
}

template <typename Codec>
void describe(Codec &codec, CategoriesSaved &saved)
{
    codec("categories", saved.categories);
}

template <typename Codec>
void describe(Codec &codec, ItemUnit &unit)
{
    codec("name", unit.name);
    codec("factor", unit.factorMilli);
    codec("barcodes", unit.barcodes);
    codec("price", unit.priceMinor);
}

template <typename Codec>
void describe(Codec &codec, KitComponent &component)
{
    codec("product", component.product);
    codec("qty", component.quantityMilli);
}

template <typename Codec>
void describe(Codec &codec, Product &product)
{
    codec("id", product.id);
    codec("sku", product.sku);
    codec("name", product.name);
    codec("names", product.names);
    codec("category", product.category);
    codec("unit", product.unit);
    codec("kind", product.kind);
    codec("price", product.priceMinor);
    codec("cost", product.costMinor);
    codec("tax_class", product.taxClass);
    codec("negative_stock", product.negativeStock);
    codec("units", product.units);
    codec("components", product.components);
    codec("variant_of", product.variantOf);
    codec("variant", product.variantValues);
    codec("active", product.active);
    codec("favourite", product.favourite);
}

template <typename Codec>
void describe(Codec &codec, ProductsSaved &saved)
{
    codec("products", saved.products);
    codec("stock", saved.stock);
    codec("at", saved.at);
}

template <typename Codec>
void describe(Codec &codec, DateRange &range)
{
    QDate begin = range.begin();
    QDate end = range.end();
    codec("begin", begin);
    codec("end", end);
    range = DateRange::make(begin, end).value_or(DateRange());
}

template <typename Codec>
void describe(Codec &codec, PriceRule &rule)
{
    codec("product", rule.product);
    codec("unit", rule.unitName);
    codec("list", rule.list);
    codec("group", rule.customerGroup);
    codec("branch", rule.branch);
    codec("from_qty", rule.fromQuantityMilli);
    codec("period", rule.period);
    codec("price", rule.priceMinor);
}

template <typename Codec>
void describe(Codec &codec, PriceListSaved &saved)
{
    codec("list", saved.list);
    codec("rules", saved.rules);
}

template <typename Codec>
void describe(Codec &codec, Promotion &promotion)
{
    codec("id", promotion.id);
    codec("name", promotion.name);
    codec("kind", promotion.kind);
    codec("period", promotion.period);
    codec("priority", promotion.priority);
    codec("coupon", promotion.coupon);
    codec("category", promotion.category);
    codec("products", promotion.products);
    codec("buy", promotion.buyCount);
    codec("pay", promotion.payCount);
    codec("percent_ppm", promotion.percentPpm);
    codec("bundle_price", promotion.bundlePriceMinor);
    codec("active", promotion.active);
}

template <typename Codec>
void describe(Codec &codec, PromotionSaved &saved)
{
    codec("promotion", saved.promotion);
}

} // namespace comptoir
