// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/elements.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/style/textstyle.h"

#include <QHeaderView>
#include <QPainter>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace comptoir::ui::elements
{

namespace
{

/// Whether the item opens its row. Only trees say so themselves.
bool opensRow(const QStyleOptionViewItem &item, const QWidget *widget)
{
    const auto position = item.viewItemPosition;
    if (position != QStyleOptionViewItem::Invalid)
        return position == QStyleOptionViewItem::Beginning || position == QStyleOptionViewItem::OnlyOne;
    const auto *table = qobject_cast<const QTableView *>(widget);
    return !table || table->horizontalHeader()->logicalIndex(0) == item.index.column();
}

bool isVertical(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedWest || shape == QTabBar::RoundedEast || shape == QTabBar::TriangularWest ||
           shape == QTabBar::TriangularEast;
}

} // namespace

/// The background of one item. The accent edge stands at the leading end of the row only.
void itemPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    if (!has(option, QStyle::State_Selected)) {
        if (item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(item->rect, item->backgroundBrush);
        if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
            painter->fillRect(item->rect, mixed(ink(Ink::Surface), ink(Ink::Fill), 55));
        return;
    }
    if (opensRow(*item, widget))
        paintSelection(painter, item->rect, item->direction);
    else
        painter->fillRect(item->rect, ink(Ink::AccentSoft));
}

void branch(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    if (!has(option, QStyle::State_Children))
        return;
    const auto name = has(option, QStyle::State_Open) ? u"chevron-down"_s : u"chevron-right"_s;
    paintIcon(painter, centred(option->rect, tokens::iconSmall), name, Ink::Muted, option->direction);
}

void headerSection(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const bool over = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter->fillRect(option->rect, over ? mixed(ink(Ink::Surface), ink(Ink::Fill), 55) : ink(Ink::Surface));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), tokens::border),
                      ink(Ink::Line));
}

void headerLabel(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    // Qt centres a heading that asks for nothing; here it stands over its column.
    const auto asked = header->textAlignment & Qt::AlignHorizontal_Mask;
    text(painter, header->rect, header->direction, asked == Qt::AlignHCenter ? Qt::AlignLeft : asked, header->text,
         fontOf(TextStyle::CaptionStrong), ink(Ink::Muted));
}

/// The arrow stands at the trailing end, and the words keep clear of it.
void header(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!section)
        return;
    headerSection(option, painter, widget);
    const bool sorted = section->sortIndicator != QStyleOptionHeader::None;
    const int side = sorted ? tokens::iconSmall : 0;
    const auto inner = option->rect.adjusted(tokens::cellPadding, 0, -tokens::cellPadding, 0);
    auto label = *section;
    label.rect = QStyle::visualRect(option->direction, inner, inner.adjusted(0, 0, -side, 0));
    headerLabel(&label, painter, widget);
    if (!sorted)
        return;
    auto arrow = *section;
    const QRect end(inner.right() - side + 1, inner.top(), side, inner.height());
    arrow.rect = QStyle::visualRect(option->direction, inner, end);
    headerArrow(&arrow, painter, widget);
}

void headerEmpty(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    auto empty = *option;
    empty.state &= ~QStyle::State_MouseOver;
    headerSection(&empty, painter, widget);
}

void headerArrow(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    // Qt's SortUp is the descending order: the arrow points to where the larger ones are.
    const auto name = header->sortIndicator == QStyleOptionHeader::SortUp ? u"chevron-down"_s : u"chevron-up"_s;
    paintIcon(painter, centred(option->rect, tokens::iconSmall), name, Ink::Muted, option->direction);
}

void tabBase(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), tokens::border),
                      ink(Ink::Line));
}

void tabShape(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const auto &rect = option->rect;
    const bool upright = isVertical(tab->shape);
    if (!has(option, QStyle::State_Selected)) {
        if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
            paintBox(painter, rect.adjusted(2, 4, -2, -6), ink(Ink::Fill), {}, tokens::radiusControl, 0);
        return;
    }
    const int thick = tokens::borderFocus;
    painter->fillRect(upright ? QRect(rect.left(), rect.top(), thick, rect.height())
                              : QRect(rect.left(), rect.bottom() - thick + 1, rect.width(), thick),
                      ink(Ink::Accent));
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, rect.adjusted(2, 2, -2, -4));
}

void tabLabel(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool selected = has(option, QStyle::State_Selected);
    const auto color =
        !has(option, QStyle::State_Enabled) ? disabledInk() : ink(selected ? Ink::AccentInk : Ink::Muted);
    auto words = tab->text;
    words.remove(u'&');
    auto rect = option->rect.adjusted(tokens::cellPadding, 0, -tokens::cellPadding, 0);
    if (!tab->icon.isNull()) {
        const QRect at(rect.left(), rect.center().y() - tokens::icon / 2, tokens::icon, tokens::icon);
        tab->icon.paint(painter, QStyle::visualRect(option->direction, rect, at), Qt::AlignCenter, QIcon::Normal,
                        selected ? QIcon::On : QIcon::Off);
        rect = QStyle::visualRect(option->direction, rect, rect.adjusted(tokens::icon + tokens::space8, 0, 0, 0));
    }
    text(painter, rect, option->direction, Qt::AlignHCenter, words,
         fontOf(selected ? TextStyle::BodyStrong : TextStyle::Body), color);
}

QSize tabSize(const QStyleOptionTab &option)
{
    auto words = option.text;
    words.remove(u'&');
    int width = QFontMetrics(fontOf(TextStyle::BodyStrong)).horizontalAdvance(words) + 2 * tokens::cellPadding;
    if (!option.icon.isNull())
        width += tokens::icon + tokens::space8;
    return {width + tokens::space2, controlHeight() + tokens::space4};
}

} // namespace comptoir::ui::elements
