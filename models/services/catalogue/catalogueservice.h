// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/productimport.h"
#include "models/services/staff/staffservice.h"
#include "models/storage/catalogue/productsearch.h"

namespace comptoir
{

/// What a scan means at the till.
struct ScanResult {
    FoundItem item;
    Quantity quantity = Quantity::of(1);
    std::optional<qint64> priceMinor; ///< of one unit, price lists applied; none: the till asks
    qint64 stockMilli = 0;
    bool measured = false; ///< weight or price stood on the label: nothing is to be asked
};

/// A line as somebody asks for it, before the catalogue was looked at.
struct WantedLine {
    QString code;
    QString name; ///< when there is no code
    QString quantity = QStringLiteral("1");
    std::optional<qint64> priceMinor;
    std::optional<Discount> discount;
    QString note;
};

/// A plan together with what only the catalogue can know.
struct ImportPreview {
    ProductImportPlan plan; ///< `errors` also hold barcodes that another item already has
    qint64 created = 0;
    qint64 updated = 0; ///< rows whose barcode or sku is known: the item takes the row's values
};

/// Called from the lane with how many of how many rows are done; false cancels, and nothing is written.
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

/// Items, their prices and the way they are found.
class CatalogueService
{
public:
    explicit CatalogueService(Shop &shop) : m_shop(shop) {}

    [[nodiscard]] QFuture<Result<QList<ProductHit>>> find(const QString &text, int limit);
    /// Scale labels, barcodes, sku. Errors: `unknown_code`, `bad_check_digit`.
    [[nodiscard]] QFuture<Result<ScanResult>> scan(const QString &code);

    /// Ticket lines for what is wanted, in order. A name that no item has is sold as an open-price item of the default
    /// tax class when a price is given. Errors: `unknown_code`, `unknown_item`, `price_missing`, scan()'s,
    /// parseDecimal()'s.
    [[nodiscard]] QFuture<Result<QList<BasketLine>>> lines(const QList<WantedLine> &wanted,
                                                           const std::optional<CustomerId> &customer);

    /// Errors: `not_allowed`, `empty_name`, `unknown_tax_class`, `barcode_taken`, `bad_price`, `bad_quantity`
    /// (a unit that holds nothing), `bad_component` (a kit of kits, or of nothing).
    [[nodiscard]] QFuture<Result<Product>> save(const Authority &by, Product product);
    [[nodiscard]] QFuture<Result<void>> saveCategories(const Authority &by, const QList<Category> &categories);
    [[nodiscard]] QFuture<Result<void>> savePriceList(const Authority &by, const QString &list,
                                                      const QList<PriceRule> &rules);
    [[nodiscard]] QFuture<Result<void>> savePromotion(const Authority &by, const Promotion &promotion);
    [[nodiscard]] QFuture<Result<Customer>> saveCustomer(const Authority &by, Customer customer);
    /// Corrects a stock by hand: `quantityMilli` signed, with a reason (count, loss, receipt…). Errors:
    /// `not_allowed`, `reason_needed`, `unknown_item`.
    [[nodiscard]] QFuture<Result<void>> adjustStock(const Authority &by, const ProductId &product, qint64 quantityMilli,
                                                    const QString &reason);

    /// Reads a table and says what importing it would do; writes nothing.
    [[nodiscard]] QFuture<Result<ImportPreview>>
    previewImport(const QList<QString> &header, const QList<TableRow> &rows, const ColumnMapping &mapping);
    /// Writes a preview's good rows: one transaction, entries of at most 256 KiB. Errors: `not_allowed`, `cancelled`.
    [[nodiscard]] QFuture<Result<void>> import(const Authority &by, const ImportPreview &preview,
                                               const ImportProgress &progress = {});

private:
    Shop &m_shop;
};

/// Resolves what was scanned, in any transaction. Errors as CatalogueService::scan().
[[nodiscard]] Result<ScanResult> resolveScan(Connection &connection, const BusinessSettings &business,
                                             const QString &code, const PriceContext &context);

/// The base unit of an item that was picked on a screen. Error `unknown_item`, also for one that is no longer sold.
[[nodiscard]] Result<ScanResult> resolveItem(Connection &connection, const ProductId &product,
                                             const PriceContext &context);

/// A ticket line from what was scanned.
[[nodiscard]] BasketLine lineFrom(const ScanResult &scanned, const QString &code, Currency currency);

} // namespace comptoir
