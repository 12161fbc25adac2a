// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace comptoir::ui
{

/// Paints one line of the ticket: quantity in the accent, name, unit caption, one row for each reduction, total. The
/// line with the controls is taller by their room. Heights are sums of tokens, so that 500 lines cost nothing to lay
/// out.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setControlled(const QModelIndex &index) { m_controlled = index; }
    void setControlsHeight(int height) { m_controlsHeight = height; }
    void setPadding(int padding) { m_padding = padding; }
    /// What a scroll bar takes of the trailing padding, so that figures stay where they are.
    void setBarRoom(int room) { m_barRoom = room; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the controls of a line stand inside its rectangle: under its text.
    [[nodiscard]] QRect controlsRect(const QRect &line, const QModelIndex &index, Qt::LayoutDirection direction) const;

private:
    [[nodiscard]] QRect inside(const QRect &line, Qt::LayoutDirection direction) const;
    [[nodiscard]] static int textHeight(const QModelIndex &index);

    QPersistentModelIndex m_controlled;
    int m_controlsHeight = 0;
    int m_padding = 0;
    int m_barRoom = 0;
};

} // namespace comptoir::ui
