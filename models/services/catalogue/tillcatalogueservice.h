// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/catalogue/catalogueservice.h"
#include "models/storage/catalogue/tilestore.h"

namespace comptoir
{

/// What the screen of the till asks of the catalogue. Reads only; prices are those the customer's group gets.
class TillCatalogueService
{
public:
    explicit TillCatalogueService(Shop &shop) : m_shop(shop) {}

    /// By position, then name.
    [[nodiscard]] QFuture<Result<QList<Category>>> categories();
    [[nodiscard]] QFuture<Result<QList<TaxClass>>> taxClasses();
    /// A page of tiles after `last`; an empty category gives the favourites.
    [[nodiscard]] QFuture<Result<QList<Tile>>> tiles(const QString &category, const std::optional<Tile> &last,
                                                     int limit);
    /// As CatalogueService::find().
    [[nodiscard]] QFuture<Result<QList<ProductHit>>> find(const QString &text, int limit);
    /// As CatalogueService::scan(), at the customer's price.
    [[nodiscard]] QFuture<Result<ScanResult>> scan(const QString &code, const std::optional<CustomerId> &customer);
    /// An item picked from a tile or a list, in its base unit. Error `unknown_item` (also when it is retired).
    [[nodiscard]] QFuture<Result<ScanResult>> item(const ProductId &product, const std::optional<CustomerId> &customer);

private:
    Shop &m_shop;
};

} // namespace comptoir
