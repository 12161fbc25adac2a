// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/catalogue/tillcatalogueservice.h"
#include "models/viewmodels/sales/tilltypes.h"
#include "models/viewmodels/session/business.h"

#include <QAbstractListModel>

namespace comptoir
{

/// The tiles of a shelf, or the favourites; more are fetched as the view asks for them (canFetchMore). GUI thread.
class TileModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        PriceRole,     ///< "15,00"; empty when the till asks
        PriceUnitRole, ///< "kg", "l", "m", "h" when sold by measure, else empty
        HueRole,       ///< 1 to 8, of the category; 0: none
        IconRole,      ///< name in the icon set; may be empty
        ProductRole,   ///< ProductId
    };

    TileModel(TillCatalogueService &catalogue, const Business &business, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void setCategories(const QList<CategoryChip> &categories);
    /// "" for the favourites.
    void show(const QString &category);
    [[nodiscard]] QString category() const { return m_category; }
    [[nodiscard]] const Tile &tile(int row) const { return m_tiles.at(row); }
    /// True from show() until the first tiles are there: the page draws no empty state meanwhile.
    [[nodiscard]] bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void loaded();
    void failed(const comptoir::Error &error);

private:
    void load();
    void receive(const QList<Tile> &tiles);

    TillCatalogueService &m_catalogue;
    const Business &m_business;
    QList<CategoryChip> m_categories;
    QString m_category;
    QList<Tile> m_tiles;
    bool m_loading = false;
    bool m_more = false;
    quint64 m_generation = 0;
};

} // namespace comptoir
