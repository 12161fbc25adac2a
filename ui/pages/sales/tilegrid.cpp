// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/tilegrid.h"

#include "models/viewmodels/sales/tilemodel.h"
#include "ui/pages/sales/salestext.h"
#include "ui/pages/sales/textpaint.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/fingerscroll.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int tileHoverPercent = 4;
constexpr int tilePressedPercent = 10;

Ink strongOf(int number)
{
    return number > 0 ? hue(number) : Ink::Muted;
}

QColor groundOf(const QStyleOptionViewItem &option, int number)
{
    const QColor soft = ink(number > 0 ? hueSoft(number) : Ink::Fill);
    const bool over = option.state.testFlag(QStyle::State_MouseOver) && !touch();
    const bool down = over && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
    if (!over)
        return soft;
    return mixed(soft, ink(strongOf(number)), down ? tilePressedPercent : tileHoverPercent);
}

} // namespace

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int number = index.data(TileModel::HueRole).toInt();
    const QRect tile = option.rect.adjusted(TileGrid::halfGap, 0, -TileGrid::halfGap, -2 * TileGrid::halfGap);
    constexpr int edge = tokens::space8 + tokens::space2;
    const QRect inner = tile.adjusted(tokens::space12, edge, -tokens::space12, -edge);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(painter, tile, groundOf(option, number), Qt::transparent, tokens::radiusCard, 0);
    const int height = lineHeight(TextStyle::Body);
    paintLines(painter, inner.adjusted(0, 0, 0, -height), index.data(TileModel::NameRole).toString(),
               {TextStyle::BodyStrong, Ink::Text, Side::Leading, option.direction});
    paintFoot(painter, QRect(inner.left(), inner.bottom() - height + 1, inner.width(), height), option, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, tile, tokens::radiusCard);
    painter->restore();
}

void TileDelegate::paintFoot(QPainter *painter, const QRect &foot, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Qt::LayoutDirection direction = option.direction;
    const int number = index.data(TileModel::HueRole).toInt();
    const QString picture = index.data(TileModel::IconRole).toString();
    const QString price = index.data(TileModel::PriceRole).toString();
    const QString unit = perUnit(index.data(TileModel::PriceUnitRole).toString());
    const int width = textWidth(unit, TextStyle::Caption);
    const int figures = textWidth(price, TextStyle::Body) + (unit.isEmpty() ? 0 : width + tokens::space4);
    QRect room = foot;
    if (figures + tokens::icon + tokens::space4 <= foot.width()) { // the figures come first
        paintIcon(painter, leadingPart(foot, tokens::icon, direction), picture.isEmpty() ? u"tag"_s : picture,
                  strongOf(number), direction);
        room = withoutLeading(foot, tokens::icon + tokens::space4, direction);
    }
    if (!unit.isEmpty() && !price.isEmpty()) {
        paintLine(painter, trailingPart(room, width, direction), unit,
                  {TextStyle::Caption, Ink::Text, Side::Trailing, direction});
        room = withoutTrailing(room, width + tokens::space4, direction);
    }
    paintLine(painter, room, price.isEmpty() ? tr("open price") : price,
              {TextStyle::Body, Ink::Text, Side::Trailing, direction});
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return m_size;
}

TileGrid::TileGrid(QWidget *parent) : QListView(parent), m_tiles(new TileDelegate(this))
{
    setItemDelegate(m_tiles);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::NoDragDrop);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Items"));
    if (touch()) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scrollByFinger(*this, Finger::AnyPointer);
    }
    connect(this, &QListView::clicked, this, &TileGrid::chosen);
}

void TileGrid::resizeEvent(QResizeEvent *event)
{
    fit();
    QListView::resizeEvent(event);
}

void TileGrid::fit()
{
    const int widest = touch() ? tokens::tileWidthTouch : tokens::tileWidth;
    const int tallest = touch() ? tokens::tileHeightTouch : tokens::tileHeight;
    const int room = width() - (touch() ? 0 : barRoom);
    m_columns = std::max(1, (room + tokens::space12) / (widest + 2 * halfGap));
    const int step = tallest + 2 * halfGap;
    const int rows = std::max(1, (height() + step / 5) / step); // whole rows only, a little taller or lower if need be
    const QSize cell((room - 1) / m_columns,                    // a row that fits to the pixel would be broken
                     height() / rows);
    m_tiles->setTileSize(cell);
    setGridSize(cell);
    verticalScrollBar()->setSingleStep(cell.height() / 2);
}

void TileGrid::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !event->text().isEmpty() && event->text().at(0).isPrint()) {
        Q_EMIT typed(event->text());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace comptoir::ui
