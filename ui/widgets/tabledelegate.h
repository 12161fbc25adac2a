// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QStyledItemDelegate>

namespace comptoir::ui
{

/// Draws a cell by the roles of models/viewmodels/format/tableroles.h. A selected row has a soft ground and, in its
/// first visible column, an accent edge.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The row under the mouse; -1 for none.
    void setHoveredRow(int row) { m_hovered = row; }
    /// The check box of a cell with one, with room for a finger around it.
    [[nodiscard]] static QRect checkRect(const QStyleOptionViewItem &option);

    /// Where the words of `query` stand in `text`, without regard to case and accents: (position, length), in order.
    [[nodiscard]] static QList<QPair<int, int>> matches(const QString &text, const QString &query);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Draws check box and icon; what is left of `area` for the text.
    [[nodiscard]] QRect paintLead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const QRect &area) const;
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &area) const;

    int m_hovered = -1;
};

} // namespace comptoir::ui
