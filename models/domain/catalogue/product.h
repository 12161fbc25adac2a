// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"
#include "models/domain/common/money.h"
#include "models/domain/common/quantity.h"

#include <QList>
#include <QMap>

namespace comptoir
{

struct ProductTag;
using ProductId = Id<ProductTag>;

/// What the till does when a sale would bring the stock of an item below zero.
enum class NegativeStock { Allow, Warn, Block };
[[nodiscard]] QString negativeStockCode(NegativeStock policy); ///< "allow", "warn", "block"
[[nodiscard]] Result<NegativeStock> negativeStockFromCode(QStringView code);

/// What a number inside an EAN-13 means for items sold by weight: see catalogue/barcode.h.
enum class ItemKind {
    Stocked, ///< has a stock
    Service, ///< no stock
    Kit,     ///< its components are taken from stock
    Variants ///< a family of variants; never sold itself
};
[[nodiscard]] QString itemKindCode(ItemKind kind); ///< "stocked", "service", "kit", "variants"
[[nodiscard]] Result<ItemKind> itemKindFromCode(QStringView code);

/// A way to buy the item: single, pack of 6, carton of 24, each with its own barcodes and, if wanted, its own price.
struct ItemUnit {
    QString name;              ///< "" for the base unit
    qint64 factorMilli = 1000; ///< base quantity in one of these, thousandths (pack of 6 = 6000)
    QList<QString> barcodes;
    std::optional<qint64> priceMinor; ///< none: base price × factor

    bool operator==(const ItemUnit &) const = default;
};

/// Part of a kit.
struct KitComponent {
    ProductId product;
    qint64 quantityMilli = 1000; ///< per one kit, in the component's base unit

    bool operator==(const KitComponent &) const = default;
};

/// An item of the catalogue. `units.front()` is the base unit. Names: `name` in the shop's own language and, where
/// known, "fr", "ar", "en" in `names`.
struct Product {
    ProductId id;
    QString sku; ///< shop's own reference; may be empty
    QString name;
    QMap<QString, QString> names;
    QString category; ///< category code; may be empty
    Unit unit = Unit::Piece;
    ItemKind kind = ItemKind::Stocked;
    std::optional<qint64> priceMinor; ///< none: the till asks for the price
    std::optional<qint64> costMinor;
    QString taxClass;
    NegativeStock negativeStock = NegativeStock::Warn;
    QList<ItemUnit> units{ItemUnit{}};
    QList<KitComponent> components;
    std::optional<ProductId> variantOf;
    QMap<QString, QString> variantValues; ///< "size" → "M"
    bool active = true;
    bool favourite = false; ///< among the tiles the till shows first

    bool operator==(const Product &) const = default;
    /// The name in a language, or `name`.
    [[nodiscard]] QString nameIn(const QString &language) const { return names.value(language, name); }
};

} // namespace comptoir
