// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/elements.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/style/textstyle.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace comptoir::ui::elements
{

namespace
{

constexpr int separatorHeight = tokens::space8 + tokens::border;
constexpr int leadColumn = tokens::icon + tokens::space12;

bool hasLead(const QStyleOptionMenuItem &item)
{
    return item.menuHasCheckableItems || item.maxIconWidth > 0 || !item.icon.isNull();
}

QStringList parts(const QStyleOptionMenuItem &item)
{
    auto words = item.text;
    words.replace(u"&&"_s, QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
    return words.split(u'\t');
}

void lead(const QStyleOptionMenuItem &item, QPainter *painter, const QRect &content)
{
    const QRect at(content.left(), content.center().y() - tokens::icon / 2 + 1, tokens::icon, tokens::icon);
    const auto place = QStyle::visualRect(item.direction, content, at);
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (item.checked)
        paintIcon(painter, place, u"check"_s, enabled ? ink(Ink::AccentInk) : disabledInk());
    else if (!item.icon.isNull())
        item.icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void menuPanel(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    painter->fillRect(option->rect, ink(Ink::Raised));
    paintBox(painter, option->rect, {}, ink(Ink::LineStrong), 0);
}

void menuItem(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    painter->fillRect(option->rect, ink(Ink::Raised));
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(option->rect.left() + tokens::space8, option->rect.center().y(),
                                option->rect.width() - 2 * tokens::space8, tokens::border),
                          ink(Ink::Line));
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && enabled)
        paintBox(painter, option->rect, ink(Ink::AccentSoft), {}, tokens::radiusControl, 0);
    auto content = option->rect.adjusted(tokens::cellPadding, 0, -tokens::cellPadding, 0);
    lead(*item, painter, content);
    const auto words = parts(*item);
    const auto body =
        QStyle::visualRect(option->direction, content, content.adjusted(hasLead(*item) ? leadColumn : 0, 0, 0, 0));
    text(painter, body, option->direction, Qt::AlignLeft, words.first(), fontOf(TextStyle::Body),
         enabled ? ink(Ink::Text) : disabledInk());
    if (words.size() > 1)
        text(painter, content, option->direction, Qt::AlignRight, words[1], fontOf(TextStyle::Caption),
             enabled ? ink(Ink::Muted) : disabledInk());
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect at(content.right() - tokens::iconSmall + 1, content.center().y() - tokens::iconSmall / 2 + 1,
                       tokens::iconSmall, tokens::iconSmall);
        paintIcon(painter, QStyle::visualRect(option->direction, content, at), u"chevron-right"_s, ink(Ink::Muted),
                  option->direction);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {1, separatorHeight};
    const auto words = parts(option);
    int width = QFontMetrics(fontOf(TextStyle::Body)).horizontalAdvance(words.first()) + 2 * tokens::cellPadding +
                tokens::space8;
    if (hasLead(option))
        width += leadColumn;
    if (words.size() > 1)
        width += QFontMetrics(fontOf(TextStyle::Caption)).horizontalAdvance(words[1]) + tokens::space24;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += tokens::iconSmall + tokens::space12;
    return {width, controlHeight()};
}

void tipPanel(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    painter->fillRect(option->rect, ink(Ink::Raised));
    paintBox(painter, option->rect, {}, ink(Ink::LineStrong), 0);
}

} // namespace comptoir::ui::elements
