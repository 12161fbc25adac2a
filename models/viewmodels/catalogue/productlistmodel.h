// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/catalogue/productservice.h"
#include "models/viewmodels/session/business.h"

#include <QAbstractTableModel>
#include <QSet>

namespace comptoir
{

/// The items of a selection, as long as the selection is, of which only the pages that were looked at are held. Asks
/// for a page by pageWanted() when a row of it is shown. Which items are checked is kept here, by their id. GUI thread.
class ProductListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CheckColumn,
        NameColumn,
        BarcodeColumn,
        PriceColumn,
        MarginColumn,
        StockColumn,
        StateColumn,
        columns
    };
    static constexpr int pageSize = ProductService::pageSize;
    static constexpr qsizetype pagesHeld = 64;

    explicit ProductListModel(const Business &business) : m_business(business) {}

    /// Icons, hues and rates the rows are shown with.
    void setOutline(const CatalogueOutline &outline);
    /// Begins anew with a first page; `count` says how many rows there are at least.
    void begin(const QList<ProductRow> &first, int count, const QString &searched);
    /// How many rows there are after all.
    void setCount(int count);
    void setPage(int page, const QList<ProductRow> &rows);
    /// Forgets what is held and asks again for what is shown.
    void invalidate();

    /// None while its page is on its way.
    [[nodiscard]] const ProductRow *row(int row) const;
    /// Of an item that is held; −1 for none.
    [[nodiscard]] int rowOf(const ProductId &id) const;
    [[nodiscard]] std::optional<qint64> marginPpm(const ProductRow &row) const;

    /// The item open beside the list, and whether something in it was changed.
    void setOpen(const std::optional<ProductId> &id, bool edited);

    [[nodiscard]] const QSet<ProductId> &checked() const { return m_checked; }
    void setChecked(const QSet<ProductId> &checked);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void pageWanted(int page);
    void checkedChanged();

private:
    struct State {
        int tone;
        QString icon;
        QString text;
    };
    void want(int page) const;
    void rowsChanged(int first, int last);
    [[nodiscard]] State stateOf(const ProductRow &row) const;
    [[nodiscard]] QString iconOf(const ProductRow &row) const;
    [[nodiscard]] QVariant text(const ProductRow &row, int column) const;
    [[nodiscard]] QVariant look(const ProductRow &row, int column, int role) const;

    const Business &m_business;
    QHash<QString, Category> m_categories;
    QHash<QString, qint64> m_rates;
    QHash<int, QList<ProductRow>> m_pages;
    mutable QSet<int> m_wanted;
    QSet<ProductId> m_checked;
    std::optional<ProductId> m_open;
    QString m_searched;
    int m_count = 0;
    bool m_edited = false;
};

} // namespace comptoir
