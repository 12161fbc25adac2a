// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/product.h"
#include "models/storage/sqlite/connection.h"

#include <QHash>

namespace comptoir
{

/// Which items a list shows. Empty texts and false leave nothing out.
struct ProductFilter {
    QString text;                     ///< as ProductSearch understands it
    std::optional<bool> active{true}; ///< none: retired items as well
    QString category;                 ///< code
    QString taxClass;
    bool withoutBarcode = false;
    bool outOfStock = false; ///< stocked items of which none is left
    bool withoutPrice = false;

    bool operator==(const ProductFilter &) const = default;
};

enum class ProductOrder { Name, Price, Stock, Margin };

struct ProductQuery {
    ProductFilter filter;
    ProductOrder order = ProductOrder::Name;
    bool descending = false;
    QString language; ///< "fr", "ar", "en": of the names, and what a short list is sorted by

    bool operator==(const ProductQuery &) const = default;
};

/// A place in an ordered list; the next page begins after it.
struct ProductKey {
    QString text;
    qint64 number = 0;
    qint64 row = 0;
    ProductId id;
};

/// An item as a list shows it.
struct ProductRow {
    ProductKey key;
    ProductId id;
    QString name; ///< in the language asked for
    QString category;
    QString barcode;
    QString taxClass;
    Unit unit = Unit::Piece;
    ItemKind kind = ItemKind::Stocked;
    std::optional<qint64> priceMinor;
    std::optional<qint64> costMinor;
    qint64 stockMilli = 0;
    bool active = true;
};

/// How long a list is, and where each of its pages begins.
struct ProductDirectory {
    qint64 count = 0;
    QList<ProductKey> pageEnds; ///< last place of page 0, 1, …: page n + 1 begins after it
};

/// Every statement of the product list. A list of a few thousand items is sorted by the names of its language; a longer
/// one is walked along an index, where names stand in the shop's own language.
class ProductList
{
public:
    static constexpr int pageSize = 200;
    static constexpr int shortList = 3000; ///< so many are sorted here; more are walked along an index

    /// `heldRates`: what taxes take out of prices, see comptoir::heldRates(); the order by margin depends on it.
    ProductList(Connection &connection, QHash<QString, qint64> heldRates)
        : m_connection(connection), m_rates(std::move(heldRates))
    {
    }

    /// The rows after a place, or the first ones.
    [[nodiscard]] QList<ProductRow> page(const ProductQuery &query, const std::optional<ProductKey> &after, int limit);
    [[nodiscard]] ProductDirectory directory(const ProductQuery &query);
    /// All items, retired ones included.
    [[nodiscard]] qint64 total();
    /// Every item of a selection, in its order.
    [[nodiscard]] QList<ProductId> ids(const ProductQuery &query);

private:
    using Rows = QList<qint64>;

    [[nodiscard]] QList<ProductKey> keys(const ProductQuery &query, const std::optional<ProductKey> &after,
                                         qsizetype limit);
    [[nodiscard]] QString wordsOf(const ProductFilter &filter);
    /// Rows that a filter leaves, from whichever index leaves few enough; what else the filter asks still applies.
    struct Candidates {
        Rows rows;
        bool byText = false; ///< the text was asked already
    };
    [[nodiscard]] std::optional<Rows> byText(const ProductFilter &filter);
    [[nodiscard]] std::optional<Candidates> candidates(const ProductFilter &filter);
    [[nodiscard]] std::optional<Rows> atMost(const char *sql, const QString &value = {});
    [[nodiscard]] QList<ProductKey> sorted(const ProductQuery &query, const Candidates &candidates);
    [[nodiscard]] QList<ProductKey> walked(const ProductQuery &query, const std::optional<ProductKey> &after,
                                           qsizetype limit);
    [[nodiscard]] QList<ProductKey> walkedByMargin(const ProductQuery &query, const std::optional<ProductKey> &after,
                                                   qsizetype limit);
    [[nodiscard]] QStringList taxClasses();
    [[nodiscard]] QList<ProductRow> load(const QList<ProductKey> &keys, const QString &language);

    Connection &m_connection;
    QHash<QString, qint64> m_rates;
};

} // namespace comptoir
