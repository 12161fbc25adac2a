// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// An item and which of its units a code stands for.
struct FoundItem {
    Product product;
    qsizetype unit = 0;

    [[nodiscard]] const ItemUnit &itemUnit() const { return product.units.at(unit); }
};

/// A search result as a list shows it.
struct ProductHit {
    ProductId id;
    QString name;
    QString category;
    QString barcode;
    std::optional<qint64> priceMinor;
    qint64 stockMilli = 0;
    QMap<QString, QString> names = {}; ///< in other languages, as far as they are known
    Unit unit = Unit::Piece;

    [[nodiscard]] QString nameIn(const QString &language) const { return names.value(language, name); }
};

/// A column that holds texts by key, such as the names of an item by language.
[[nodiscard]] QMap<QString, QString> textMap(const QString &text);

/// Every statement on items, categories, price lists and promotions.
class CatalogueStore
{
public:
    explicit CatalogueStore(Connection &connection) : m_connection(connection) {}

    /// Writes an item, new or known, with its units, barcodes, components and search entry.
    void put(const Product &product);
    [[nodiscard]] std::optional<Product> product(const ProductId &id);
    /// By barcode, else by sku. Retired items are not found.
    [[nodiscard]] std::optional<FoundItem> byCode(const QString &code);
    /// By exact name in any of its languages, letters folded.
    [[nodiscard]] std::optional<FoundItem> byName(const QString &name);
    /// Which item holds a barcode, retired ones included.
    [[nodiscard]] std::optional<ProductId> holderOf(const QString &barcode);
    [[nodiscard]] qint64 count();
    /// No item at all, retired ones included.
    [[nodiscard]] bool isEmpty();

    void put(const Category &category);
    [[nodiscard]] QList<Category> categories();
    void replaceList(const QString &list, const QList<PriceRule> &rules);
    [[nodiscard]] QList<PriceRule> rulesFor(const ProductId &product);
    void put(const Promotion &promotion);
    [[nodiscard]] QList<Promotion> activePromotions();

private:
    /// An item as the search indexes know it.
    struct Indexed {
        qint64 row = 0;
        QString search;
    };
    [[nodiscard]] std::optional<Indexed> indexed(const ProductId &id);
    qint64 putRow(const std::optional<Indexed> &known, const Product &product, const QString &search);
    void addSearch(const Indexed &item);
    void removeSearch(const Indexed &item);
    void putDetails(qint64 row, const Product &product);
    void clearDetails(qint64 row);
    [[nodiscard]] std::optional<Product> load(Statement &row);
    void loadUnits(qint64 row, Product &product);

    Connection &m_connection;
};

} // namespace comptoir
