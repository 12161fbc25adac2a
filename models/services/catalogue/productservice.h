// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/margin.h"
#include "models/domain/catalogue/priceedit.h"
#include "models/services/catalogue/catalogueservice.h"
#include "models/storage/catalogue/producthistory.h"
#include "models/storage/catalogue/productlist.h"
#include "models/storage/tabular/table.h"

namespace comptoir
{

/// What a list of items is shown with.
struct CatalogueOutline {
    QList<Category> categories; ///< in their order
    TaxTable taxes;
    QHash<QString, qint64> heldRates; ///< today's, see comptoir::heldRates()
    qint64 products = 0;              ///< retired ones included
};

/// All there is to know about one item.
struct ProductRecord {
    Product product;
    qint64 stockMilli = 0;
    qint64 changeCount = 0;
    QList<ProductChange> changes; ///< the last ones, newest first
    QList<ProductMove> moves;     ///< likewise
    QList<PriceRule> rules;       ///< of the price lists
};

/// Whose barcode it is.
struct BarcodeHolder {
    ProductId product;
    QString name;
};

/// A file to import, read but not understood yet.
struct ImportFile {
    QString path;
    Table table;
};

/// The catalogue as a list that people search, sort, change in bulk, read in and write out. Complements
/// CatalogueService, which knows single items and the till.
class ProductService
{
public:
    static constexpr int pageSize = ProductList::pageSize;

    explicit ProductService(Shop &shop) : m_shop(shop) {}

    [[nodiscard]] QFuture<Result<CatalogueOutline>> outline();
    [[nodiscard]] QFuture<Result<QList<ProductRow>>> page(const ProductQuery &query,
                                                          const std::optional<ProductKey> &after);
    [[nodiscard]] QFuture<Result<ProductDirectory>> directory(const ProductQuery &query);
    [[nodiscard]] QFuture<Result<QList<ProductId>>> ids(const ProductQuery &query);
    /// With the last `history` changes and stock moves. Error `unknown_item`.
    [[nodiscard]] QFuture<Result<ProductRecord>> record(const ProductId &id, int history);
    [[nodiscard]] QFuture<Result<std::optional<BarcodeHolder>>> holderOf(const QString &barcode);

    /// One transaction; gives how many prices changed. Errors: `not_allowed`, `bad_price`, `nothing_to_change`.
    [[nodiscard]] QFuture<Result<qint64>> changePrices(const Authority &by, const QList<ProductId> &items,
                                                       const PriceEdit &change);
    /// Retires items or puts them back on sale; gives how many changed. Errors: `not_allowed`, `nothing_to_change`.
    [[nodiscard]] QFuture<Result<qint64>> setActive(const Authority &by, const QList<ProductId> &items, bool active);

    /// Errors: readTableFile()'s.
    [[nodiscard]] QFuture<Result<ImportFile>> readTable(const QString &path);
    /// Writes a selection, in its order, as a file that import reads again: a workbook when the name ends in .xlsx,
    /// else CSV. Gives how many items were written. Errors: `write_failed`, `cancelled` (no file is left then).
    [[nodiscard]] QFuture<Result<qint64>> exportTo(const QString &path, const ProductQuery &query,
                                                   const ImportProgress &progress = {});

private:
    Shop &m_shop;
};

} // namespace comptoir
