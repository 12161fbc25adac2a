// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sales/tilemodel.h"

#include "models/services/whendone.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr int pageRows = 60;

} // namespace

TileModel::TileModel(TillCatalogueService &catalogue, const Business &business, QObject *parent)
    : QAbstractListModel(parent), m_catalogue(catalogue), m_business(business)
{
    connect(&business, &Business::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // another language, another currency sign
    });
}

int TileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tiles.size());
}

QHash<int, QByteArray> TileModel::roleNames() const
{
    return {{NameRole, "name"}, {PriceRole, "price"}, {PriceUnitRole, "priceUnit"},
            {HueRole, "hue"},   {IconRole, "icon"},   {ProductRole, "product"}};
}

QVariant TileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Tile &tile = m_tiles.at(index.row());
    const CategoryChip *category = chipOf(m_categories, tile.category);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return tile.nameIn(m_business.language());
    case PriceRole:
        return tile.priceMinor ? m_business.format().amount(m_business.money(*tile.priceMinor)) : QString();
    case PriceUnitRole:
        return tile.unit == Unit::Piece ? QString() : unitCode(tile.unit);
    case HueRole:
        return category ? category->hue : 0;
    case IconRole:
        return category ? category->icon : QString();
    case ProductRole:
        return QVariant::fromValue(tile.id);
    default:
        return {};
    }
}

bool TileModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_loading;
}

void TileModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        load();
}

void TileModel::setCategories(const QList<CategoryChip> &categories)
{
    m_categories = categories;
    if (!m_tiles.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TileModel::show(const QString &category)
{
    beginResetModel();
    m_category = category;
    m_tiles.clear();
    m_more = false;
    endResetModel();
    ++m_generation;
    load();
}

void TileModel::load()
{
    m_loading = true;
    const quint64 generation = m_generation;
    const std::optional<Tile> last = m_tiles.isEmpty() ? std::nullopt : std::optional(m_tiles.last());
    whenDone(m_catalogue.tiles(m_category, last, pageRows), this, [this, generation](const Result<QList<Tile>> &tiles) {
        if (generation != m_generation)
            return;
        if (tiles) {
            receive(*tiles);
            return;
        }
        m_loading = false;
        Q_EMIT failed(tiles.error());
    });
}

void TileModel::receive(const QList<Tile> &tiles)
{
    if (!tiles.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(tiles.size()) - 1);
        m_tiles.append(tiles);
        endInsertRows();
    }
    m_more = tiles.size() == pageRows; // not before: a view may ask for more from inside the insertion
    m_loading = false;
    Q_EMIT loaded();
}

} // namespace comptoir
