// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sales/searchmodel.h"

#include "models/services/whendone.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

SearchModel::SearchModel(TillCatalogueService &catalogue, const Business &business, QObject *parent)
    : QAbstractListModel(parent), m_catalogue(catalogue), m_business(business)
{
    connect(&business, &Business::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // another language, another currency sign
    });
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{NameRole, "name"},         {PriceRole, "price"}, {PriceUnitRole, "priceUnit"},
            {BarcodeRole, "barcode"},   {StockRole, "stock"}, {StockLowRole, "stockLow"},
            {CategoryRole, "category"}, {HueRole, "hue"},     {ProductRole, "product"}};
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProductHit &hit = m_hits.at(index.row());
    const CategoryChip *category = chipOf(m_categories, hit.category);
    const DisplayFormat &format = m_business.format();
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return hit.nameIn(m_business.language());
    case PriceRole:
        return hit.priceMinor ? format.amount(m_business.money(*hit.priceMinor)) : QString();
    case PriceUnitRole:
        return hit.unit == Unit::Piece ? QString() : unitCode(hit.unit);
    case BarcodeRole:
        return hit.barcode;
    case StockRole:
        return format.quantity(Quantity(hit.stockMilli, hit.unit));
    case StockLowRole:
        return hit.stockMilli <= 0;
    case CategoryRole:
        return category ? category->name : QString();
    case HueRole:
        return category ? category->hue : 0;
    case ProductRole:
        return QVariant::fromValue(hit.id);
    default:
        return {};
    }
}

void SearchModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const quint64 generation = ++m_generation;
    if (text.trimmed().isEmpty()) {
        receive({});
        return;
    }
    m_settled = false;
    whenDone(m_catalogue.find(text, limit), this, [this, generation](const Result<QList<ProductHit>> &hits) {
        if (generation != m_generation)
            return;
        if (hits)
            receive(*hits);
        else
            Q_EMIT failed(hits.error());
    });
}

void SearchModel::receive(const QList<ProductHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
    m_settled = true;
    m_current = hits.isEmpty() ? -1 : 0;
    Q_EMIT currentChanged(m_current);
    Q_EMIT settled();
}

void SearchModel::setCurrent(int row)
{
    const int wanted = row >= 0 && row < rowCount() ? row : -1;
    if (wanted == m_current)
        return;
    m_current = wanted;
    Q_EMIT currentChanged(m_current);
}

void SearchModel::moveCurrent(int step)
{
    if (!m_hits.isEmpty())
        setCurrent(std::clamp(m_current + step, 0, rowCount() - 1));
}

} // namespace comptoir
