// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace comptoir::ui
{

/// Paints one tile of the till: soft ground in the hue of its shelf, name on two lines, picture and price at the foot.
class TileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTileSize(const QSize &size) { m_size = size; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFoot(QPainter *painter, const QRect &foot, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    QSize m_size;
};

/// The tiles of a shelf, as many to a row as fit. A tile is chosen by a tap, or by arrows and Enter; what is typed goes
/// on to whoever listens to typed(). Scrolls under a finger.
class TileGrid final : public QListView
{
    Q_OBJECT

public:
    explicit TileGrid(QWidget *parent = nullptr);

    /// Room beside each tile: half the gap between two. The whole gap is under it.
    static constexpr int halfGap = 6;
    /// Where the scroll bar stands, beside the tiles, when there is one.
    static constexpr int barRoom = 10;
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] QSize sizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    void chosen(const QModelIndex &index);
    /// A letter or digit pressed while the tiles have the keyboard: the start of a search.
    void typed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    TileDelegate *m_tiles;
    int m_columns = 1;
};

} // namespace comptoir::ui
