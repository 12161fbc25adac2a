// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/product.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// An item as a tile shows it.
struct Tile {
    ProductId id;
    QString name; ///< in the shop's own language: the order of the tiles
    QMap<QString, QString> names;
    QString category;
    std::optional<qint64> priceMinor; ///< of the base unit; none: the till asks
    Unit unit = Unit::Piece;
    qint64 key = 0; ///< with `name`, where the next page begins

    [[nodiscard]] QString nameIn(const QString &language) const { return names.value(language, name); }
};

/// Pages of tiles, each one range of an index however large the catalogue is.
class TileStore
{
public:
    explicit TileStore(Connection &connection) : m_connection(connection) {}

    /// Items of a category in order of their names, after `last` if given.
    [[nodiscard]] QList<Tile> ofCategory(const QString &category, const std::optional<Tile> &last, int limit);
    [[nodiscard]] QList<Tile> favourites(const std::optional<Tile> &last, int limit);

private:
    Connection &m_connection;
};

} // namespace comptoir
