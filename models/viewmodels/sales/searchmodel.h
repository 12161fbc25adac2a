// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/catalogue/tillcatalogueservice.h"
#include "models/viewmodels/sales/tilltypes.h"
#include "models/viewmodels/session/business.h"

#include <QAbstractListModel>

namespace comptoir
{

/// What the search field finds in the whole catalogue, as it is typed. Answers to an older text are dropped. The row
/// the keyboard is on is kept here, so that Enter and the view agree. GUI thread.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int limit = 50;
    enum Role {
        NameRole = Qt::UserRole + 1,
        PriceRole,     ///< "15,00"; empty when the till asks
        PriceUnitRole, ///< "kg" … when sold by measure
        BarcodeRole,
        StockRole,    ///< "96", "12,500 kg"
        StockLowRole, ///< bool: nothing is left
        CategoryRole, ///< name in the screen's language
        HueRole,
        ProductRole, ///< ProductId
    };

    SearchModel(TillCatalogueService &catalogue, const Business &business, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setCategories(const QList<CategoryChip> &categories) { m_categories = categories; }
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// True when the rows answer the present text: "nothing found" may be said.
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] int current() const { return m_current; } ///< −1: none
    void setCurrent(int row);
    void moveCurrent(int step);
    [[nodiscard]] const ProductHit &hit(int row) const { return m_hits.at(row); }

Q_SIGNALS:
    void currentChanged(int row);
    void settled();
    void failed(const comptoir::Error &error);

private:
    void receive(const QList<ProductHit> &hits);

    TillCatalogueService &m_catalogue;
    const Business &m_business;
    QList<CategoryChip> m_categories;
    QString m_text;
    QList<ProductHit> m_hits;
    int m_current = -1;
    bool m_settled = true;
    quint64 m_generation = 0;
};

} // namespace comptoir
