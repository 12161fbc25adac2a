// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/catalogue/tilestore.h"

#include "models/storage/catalogue/cataloguestore.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

QList<Tile> tilesOf(Statement query)
{
    QList<Tile> tiles;
    while (query.next()) {
        Tile tile;
        tile.key = query.integer(0);
        tile.id = ProductId(query.uuid(1));
        tile.name = query.text(2);
        tile.names = textMap(query.text(3));
        tile.category = query.text(4);
        tile.priceMinor = query.optionalInteger(5);
        tile.unit = unitFromCode(query.text(6)).value_or(Unit::Piece);
        tiles.append(tile);
    }
    return tiles;
}

/// Before the first item of any name.
const QString &nameAfter(const std::optional<Tile> &last)
{
    static const QString first;
    return last ? last->name : first;
}

} // namespace

QList<Tile> TileStore::ofCategory(const QString &category, const std::optional<Tile> &last, int limit)
{
    Statement query =
        m_connection.statement("SELECT pk, id, name, names, category, price_minor, unit FROM product "
                               "WHERE active = 1 AND category = ?1 AND (name, pk) > (?2, ?3) AND kind <> 'variants' "
                               "ORDER BY name, pk LIMIT ?4");
    query.bind(category, nameAfter(last), last ? last->key : 0, limit);
    return tilesOf(std::move(query));
}

QList<Tile> TileStore::favourites(const std::optional<Tile> &last, int limit)
{
    Statement query =
        m_connection.statement("SELECT pk, id, name, names, category, price_minor, unit FROM product "
                               "WHERE favourite = 1 AND active = 1 AND (name, pk) > (?1, ?2) AND kind <> 'variants' "
                               "ORDER BY name, pk LIMIT ?3");
    query.bind(nameAfter(last), last ? last->key : 0, limit);
    return tilesOf(std::move(query));
}

} // namespace comptoir
