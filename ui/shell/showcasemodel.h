// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>

namespace comptoir::ui
{

/// A few invented products, to show what a table draws.
class ShowcaseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    ShowcaseModel(bool arabic, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row {
        QString name, icon;
        int hue;
        QString code, price, state, stateIcon;
        int tone;
    };
    [[nodiscard]] QVariant nameData(const Row &row, int number, int role) const;
    [[nodiscard]] static QVariant stateData(const Row &row, int role);
    bool m_arabic;
    QList<Row> m_rows;
    QSet<int> m_checked;
};

} // namespace comptoir::ui
