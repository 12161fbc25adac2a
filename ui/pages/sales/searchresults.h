// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/searchmodel.h"

#include <QListView>
#include <QStyledItemDelegate>

class QStackedWidget;

namespace comptoir::ui
{

class Button;
class EmptyState;

/// One thing found: name with the match in the accent, shelf and stock, price.
class SearchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SearchDelegate(const SearchModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDetail(QPainter *painter, const QRect &row, Qt::LayoutDirection direction,
                     const QModelIndex &index) const;

    const SearchModel &m_model;
};

/// What the search field finds, in the place of the tiles while there is text. The keyboard stays in the field.
class SearchResults final : public QWidget
{
    Q_OBJECT

public:
    SearchResults(SearchModel &model, QWidget *parent);

    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(int row);
    void openItemWanted(const QString &name);
    void createWanted(const QString &name);

private:
    [[nodiscard]] QWidget *makeEmpty();
    void showState();

    SearchModel &m_model;
    QListView *m_list;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack;
};

} // namespace comptoir::ui
