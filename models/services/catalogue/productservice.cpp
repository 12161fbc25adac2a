// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/catalogue/productservice.h"

#include "models/services/catalogue/productbatch.h"
#include "models/services/catalogue/productexport.h"
#include "models/storage/stock/stockstore.h"
#include "models/storage/tabular/tablereader.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

QHash<QString, qint64> ratesNow(Connection &connection, EpochMs now)
{
    SettingsStore settings(connection);
    const BusinessSettings business = settings.business();
    return heldRates(settings.taxes(), business.taxMode, business.local(now).date());
}

/// Saves what `edit` changed of each item; it says whether it changed anything.
template <typename Edit>
Result<qint64> saveEach(Recorder &recorder, const Authority &by, const QList<ProductId> &items, const Edit &edit)
{
    CatalogueStore catalogue(recorder.connection());
    const Actor actor = by.actor();
    ProductBatch batch(recorder, actor);
    qint64 count = 0;
    for (const ProductId &id : items) {
        std::optional<Product> product = catalogue.product(id);
        if (!product || !edit(*product))
            continue;
        if (product->priceMinor.value_or(0) > limits::priceMinorMax)
            return refuse(u"bad_price"_s, u"A price is between 0 and 10 000 000 000."_s);
        batch.add(std::move(*product), std::nullopt);
        ++count;
    }
    if (count == 0)
        return refuse(u"nothing_to_change"_s, u"None of these items would change. Nothing was written."_s);
    batch.flush();
    return count;
}

} // namespace

QFuture<Result<CatalogueOutline>> ProductService::outline()
{
    const EpochMs now = m_shop.now();
    return m_shop.read([now](Connection &c) -> Result<CatalogueOutline> {
        CatalogueOutline outline;
        outline.categories = CatalogueStore(c).categories();
        std::stable_sort(outline.categories.begin(), outline.categories.end(),
                         [](const Category &a, const Category &b) { return a.position < b.position; });
        outline.taxes = SettingsStore(c).taxes();
        outline.heldRates = ratesNow(c, now);
        outline.products = ProductList(c, outline.heldRates).total();
        return outline;
    });
}

QFuture<Result<QList<ProductRow>>> ProductService::page(const ProductQuery &query,
                                                        const std::optional<ProductKey> &after)
{
    const EpochMs now = m_shop.now();
    return m_shop.read([query, after, now](Connection &c) -> Result<QList<ProductRow>> {
        return ProductList(c, ratesNow(c, now)).page(query, after, pageSize);
    });
}

QFuture<Result<ProductDirectory>> ProductService::directory(const ProductQuery &query)
{
    const EpochMs now = m_shop.now();
    return m_shop.read([query, now](Connection &c) -> Result<ProductDirectory> {
        return ProductList(c, ratesNow(c, now)).directory(query);
    });
}

QFuture<Result<QList<ProductId>>> ProductService::ids(const ProductQuery &query)
{
    const EpochMs now = m_shop.now();
    return m_shop.read([query, now](Connection &c) -> Result<QList<ProductId>> {
        return ProductList(c, ratesNow(c, now)).ids(query);
    });
}

QFuture<Result<ProductRecord>> ProductService::record(const ProductId &id, int history)
{
    return m_shop.read([id, history](Connection &c) -> Result<ProductRecord> {
        CatalogueStore catalogue(c);
        std::optional<Product> product = catalogue.product(id);
        if (!product)
            return refuse(u"unknown_item"_s, u"This item is not in these data."_s);
        ProductHistory past(c);
        return ProductRecord{std::move(*product),       StockStore(c).level(id), past.count(id),
                             past.changes(id, history), past.moves(id, history), catalogue.rulesFor(id)};
    });
}

QFuture<Result<std::optional<BarcodeHolder>>> ProductService::holderOf(const QString &barcode)
{
    return m_shop.read([barcode](Connection &c) -> Result<std::optional<BarcodeHolder>> {
        CatalogueStore catalogue(c);
        const std::optional<ProductId> holder = catalogue.holderOf(barcode);
        const std::optional<Product> product = holder ? catalogue.product(*holder) : std::nullopt;
        return product ? std::optional(BarcodeHolder{*holder, product->name}) : std::nullopt;
    });
}

QFuture<Result<qint64>> ProductService::changePrices(const Authority &by, const QList<ProductId> &items,
                                                     const PriceEdit &change)
{
    return m_shop.write([by, items, change](Recorder &recorder) -> Result<qint64> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::EditCatalogue, u"prices"_s));
        return saveEach(recorder, by, items, [&change](Product &product) {
            const std::optional<qint64> price = changedPrice(product.priceMinor, change);
            const bool changes = price && price != product.priceMinor;
            if (changes)
                product.priceMinor = price;
            return changes;
        });
    });
}

QFuture<Result<qint64>> ProductService::setActive(const Authority &by, const QList<ProductId> &items, bool active)
{
    return m_shop.write([by, items, active](Recorder &recorder) -> Result<qint64> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::EditCatalogue, active ? u"on sale"_s : u"retire"_s));
        return saveEach(recorder, by, items,
                        [active](Product &product) { return std::exchange(product.active, active) != active; });
    });
}

QFuture<Result<ImportFile>> ProductService::readTable(const QString &path)
{
    return m_shop.read([path](Connection &) -> Result<ImportFile> {
        Result<Table> table = readTableFile(path);
        COMPTOIR_TRY(table);
        return ImportFile{path, std::move(*table)};
    });
}

QFuture<Result<qint64>> ProductService::exportTo(const QString &path, const ProductQuery &query,
                                                 const ImportProgress &progress)
{
    const EpochMs now = m_shop.now();
    return m_shop.read([path, query, progress, now](Connection &c) -> Result<qint64> {
        return exportProducts(c, ProductList(c, ratesNow(c, now)).ids(query), path, progress);
    });
}

} // namespace comptoir
