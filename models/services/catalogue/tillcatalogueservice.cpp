// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/catalogue/tillcatalogueservice.h"

#include "models/storage/customers/customerstore.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

PriceContext contextFor(Connection &connection, const BusinessSettings &business,
                        const std::optional<CustomerId> &customer, EpochMs now)
{
    const std::optional<Customer> buyer = customer ? CustomerStore(connection).customer(*customer) : std::nullopt;
    return {buyer ? buyer->group : QString(), business.branch, Quantity::milliPerUnit, business.local(now).date()};
}

} // namespace

QFuture<Result<QList<Category>>> TillCatalogueService::categories()
{
    return m_shop.read([](Connection &c) -> Result<QList<Category>> {
        QList<Category> categories = CatalogueStore(c).categories();
        std::stable_sort(categories.begin(), categories.end(), [](const Category &a, const Category &b) {
            return a.position != b.position ? a.position < b.position : a.name < b.name;
        });
        return categories;
    });
}

QFuture<Result<QList<TaxClass>>> TillCatalogueService::taxClasses()
{
    return m_shop.read([](Connection &c) -> Result<QList<TaxClass>> { return SettingsStore(c).taxes().classes(); });
}

QFuture<Result<QList<Tile>>> TillCatalogueService::tiles(const QString &category, const std::optional<Tile> &last,
                                                         int limit)
{
    return m_shop.read([category, last, limit](Connection &c) -> Result<QList<Tile>> {
        TileStore tiles(c);
        return category.isEmpty() ? tiles.favourites(last, limit) : tiles.ofCategory(category, last, limit);
    });
}

QFuture<Result<QList<ProductHit>>> TillCatalogueService::find(const QString &text, int limit)
{
    return m_shop.read(
        [text, limit](Connection &c) -> Result<QList<ProductHit>> { return ProductSearch(c).find(text, limit); });
}

QFuture<Result<ScanResult>> TillCatalogueService::scan(const QString &code, const std::optional<CustomerId> &customer)
{
    const EpochMs now = m_shop.now();
    return m_shop.read([code, customer, now](Connection &c) -> Result<ScanResult> {
        const BusinessSettings business = SettingsStore(c).business();
        return resolveScan(c, business, code, contextFor(c, business, customer, now));
    });
}

QFuture<Result<ScanResult>> TillCatalogueService::item(const ProductId &product,
                                                       const std::optional<CustomerId> &customer)
{
    const EpochMs now = m_shop.now();
    return m_shop.read([product, customer, now](Connection &c) -> Result<ScanResult> {
        const BusinessSettings business = SettingsStore(c).business();
        return resolveItem(c, product, contextFor(c, business, customer, now));
    });
}

} // namespace comptoir
