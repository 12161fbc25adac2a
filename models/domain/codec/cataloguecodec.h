// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/cashcodec.h"
#include "models/domain/facts.h"

/// How everything else the journal holds looks in a payload (see codec/json.h).
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
[[nodiscard]] QString codeOf(Right right);
void fromCode(QStringView code, Right &right);

template <typename Codec>
void describe(Codec &codec, BusinessCreated &business)
{
    codec("device", business.device);
    codec("name", business.name);
    codec("country", business.country);
    codec("currency", business.currency);
    codec("branch", business.branch);
    codec("till", business.till);
    codec("time_zone", business.timeZone);
    codec("at", business.at);
}

template <typename Codec>
void describe(Codec &codec, DeviceKeyAdded &key)
{
    codec("public_key", key.publicKey);
    codec("level", key.level);
}

template <typename Codec>
void describe(Codec &codec, EpochBegan &epoch)
{
    codec("epoch", epoch.epoch);
    codec("reason", epoch.reason);
    codec("at", epoch.at);
}

template <typename Codec>
void describe(Codec &codec, SettingsChanged &settings)
{
    codec("values", settings.values);
}

template <typename Codec>
void describe(Codec &codec, TaxDefinition::Period &period)
{
    codec("from", period.from);
    codec("ppm", period.ratePpm);
}

template <typename Codec>
void describe(Codec &codec, TaxDefinition &tax)
{
    codec("code", tax.code);
    codec("name", tax.name);
    codec("periods", tax.periods);
}

template <typename Codec>
void describe(Codec &codec, TaxClass &taxClass)
{
    codec("code", taxClass.code);
    codec("name", taxClass.name);
    codec("taxes", taxClass.taxCodes);
}

template <typename Codec>
void describe(Codec &codec, TaxesChanged &taxes)
{
    codec("taxes", taxes.taxes);
    codec("classes", taxes.classes);
}

template <typename Codec>
void describe(Codec &codec, Role &role)
{
    codec("code", role.code);
    codec("name", role.name);
    codec("rights", role.rights);
    codec("max_discount_ppm", role.maxDiscountPpm);
}

template <typename Codec>
void describe(Codec &codec, RolesChanged &roles)
{
    codec("roles", roles.roles);
}

template <typename Codec>
void describe(Codec &codec, PinVerifier &pin)
{
    codec("salt", pin.salt);
    codec("proof", pin.proof);
    codec("peppered", pin.peppered);
}

template <typename Codec>
void describe(Codec &codec, User &user)
{
    codec("id", user.id);
    codec("name", user.name);
    codec("role", user.role);
    codec("pin", user.pin);
    codec("active", user.active);
}

template <typename Codec>
void describe(Codec &codec, UserSaved &saved)
{
    codec("user", saved.user);
}

template <typename Codec>
void describe(Codec &codec, PinTried &tried)
{
    codec("right", tried.right);
    codec("failures", tried.failures);
    codec("locked_until", tried.lockedUntil);
}

template <typename Codec>
void describe(Codec &codec, Category &category)
{
    codec("code", category.code);
    codec("name", category.name);
    codec("names", category.names);
    codec("hue", category.hue);
    codec("position", category.position);
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
