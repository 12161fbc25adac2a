// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/elements.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/style/textstyle.h"

#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace comptoir::ui::elements
{

namespace
{

constexpr int checkRadius = 4;
constexpr int radioDot = 8;

struct Colors {
    QColor fill;
    QColor line;
    QColor text;
};

Colors prominentColors(const QStyleOption *option)
{
    auto fill = ink(Ink::Accent);
    if (has(option, QStyle::State_Sunken))
        fill = ink(Ink::AccentPressed);
    else if (has(option, QStyle::State_MouseOver))
        fill = ink(Ink::AccentHover);
    return {fill, fill, ink(Ink::OnAccent)};
}

/// What lies under a button that is no box of its own while it is left alone.
QColor quietFill(const QStyleOption *option)
{
    if (has(option, QStyle::State_On))
        return ink(Ink::AccentSoft);
    if (has(option, QStyle::State_Sunken))
        return mixed(ink(Ink::Fill), ink(Ink::LineStrong), 20);
    return has(option, QStyle::State_MouseOver) ? ink(Ink::Fill) : QColor();
}

Colors colorsOf(const QStyleOption *option, const QWidget *widget, bool quiet)
{
    if (!has(option, QStyle::State_Enabled))
        return {quiet ? QColor() : ink(Ink::Surface), quiet ? QColor() : ink(Ink::Line), disabledInk()};
    if (isProminent(widget))
        return prominentColors(option);
    const auto text = ink(has(option, QStyle::State_On) ? Ink::AccentInk : Ink::Text);
    const auto fill = quietFill(option);
    if (quiet)
        return {fill, {}, text};
    const auto line = ink(has(option, QStyle::State_On) ? Ink::Accent : Ink::LineStrong);
    return {fill.isValid() ? fill : ink(Ink::Surface), line, text};
}

bool isFlat(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button)
        return button->features.testFlag(QStyleOptionButton::Flat);
    return has(option, QStyle::State_AutoRaise);
}

bool showsFocus(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

QIcon::Mode modeOf(const QStyleOption *option)
{
    return has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
}

/// Icon and words beside each other, in the middle.
void iconAndText(QPainter *painter, const QStyleOption *option, const QIcon &icon, const QString &words,
                 const QColor &color)
{
    const auto font = fontOf(TextStyle::BodyStrong);
    const int gap = icon.isNull() || words.isEmpty() ? 0 : tokens::space8;
    const int side = icon.isNull() ? 0 : tokens::icon;
    const int wide = words.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(words) + tokens::space2;
    const int total = std::min(side + gap + wide, option->rect.width() - 2 * tokens::space6);
    QRect content(0, 0, total, option->rect.height());
    content.moveCenter(option->rect.center());
    if (side > 0) {
        const QRect at(content.left(), content.center().y() - side / 2, side, side);
        icon.paint(painter, QStyle::visualRect(option->direction, content, at), Qt::AlignCenter, modeOf(option),
                   has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
    }
    const auto at = content.adjusted(side + gap, 0, 0, 0);
    text(painter, QStyle::visualRect(option->direction, content, at), option->direction, Qt::AlignHCenter, words, font,
         color);
}

} // namespace

void nothing(const QStyleOption *, QPainter *, const QWidget *) {}

void focusRect(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    if (has(option, QStyle::State_Item) && has(option, QStyle::State_Selected))
        return; // the selection tells already
    paintFocusRing(painter, option->rect);
}

void buttonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto colors = colorsOf(option, widget, isFlat(option));
    paintBox(painter, option->rect, colors.fill, colors.line);
    if (showsFocus(option)) {
        // Accent on accent would not be seen: there the ring is drawn in the colour of the text, one pixel further in.
        if (isProminent(widget))
            paintBox(painter, option->rect.adjusted(2, 2, -2, -2), {}, colors.text, tokens::radiusKeyCap,
                     tokens::borderFocus);
        else
            paintFocusRing(painter, option->rect);
    }
}

void pushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    buttonPanel(option, painter, widget);
    auto words = button->text;
    words.remove(u'&');
    QIcon picture = button->icon;
    if (isProminent(widget) && !picture.isNull() && has(option, QStyle::State_Enabled) && hasIcon(picture.name()))
        picture = icon(picture.name(), Ink::OnAccent);
    iconAndText(painter, option, picture, words, colorsOf(option, widget, isFlat(option)).text);
}

QSize pushButtonSize(const QStyleOption *option, const QSize &content)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return content.expandedTo({0, controlHeight()});
    auto words = button->text;
    words.remove(u'&');
    int width = words.isEmpty() ? 0 : QFontMetrics(fontOf(TextStyle::BodyStrong)).horizontalAdvance(words);
    if (!button->icon.isNull())
        width += tokens::icon + (words.isEmpty() ? 0 : tokens::space8);
    return {std::max(width + 2 * tokens::space16, controlHeight()), controlHeight()};
}

void toolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!tool)
        return;
    auto panel = *tool;
    if (!(tool->activeSubControls & QStyle::SC_ToolButton))
        panel.state &= ~QStyle::State_Sunken;
    buttonPanel(&panel, painter, widget);
    const bool showsText = tool->toolButtonStyle != Qt::ToolButtonIconOnly || tool->icon.isNull();
    if (tool->icon.isNull() && tool->features.testFlag(QStyleOptionToolButton::Arrow)) {
        const auto name = tool->arrowType == Qt::LeftArrow ? u"chevron-left"_s : u"chevron-right"_s;
        paintIcon(painter, centred(tool->rect, tokens::iconSmall), name, colorsOf(option, widget, true).text);
        return;
    }
    auto words = showsText ? tool->text : QString();
    words.remove(u'&');
    iconAndText(painter, option, tool->toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : tool->icon, words,
                colorsOf(option, widget, isFlat(option)).text);
}

void checkBox(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const auto box = centred(option->rect, tokens::checkBox);
    const bool partial = has(option, QStyle::State_NoChange);
    const bool on = has(option, QStyle::State_On) || partial;
    if (!has(option, QStyle::State_Enabled)) {
        paintBox(painter, box, ink(Ink::Fill), ink(Ink::Line), checkRadius);
    } else if (on) {
        const auto fill = prominentColors(option).fill;
        paintBox(painter, box, fill, fill, checkRadius);
    } else {
        const bool over = has(option, QStyle::State_MouseOver);
        paintBox(painter, box, ink(over ? Ink::Fill : Ink::Surface), ink(Ink::LineStrong), checkRadius);
    }
    if (on) {
        const auto color = has(option, QStyle::State_Enabled) ? ink(Ink::OnAccent) : disabledInk();
        paintIcon(painter, box.adjusted(2, 2, -2, -2), partial ? u"minus"_s : u"check"_s, color);
    }
}

void radioButton(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const auto circle = centred(option->rect, tokens::checkBox);
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (!on || !enabled) {
        const bool over = enabled && has(option, QStyle::State_MouseOver);
        paintBox(painter, circle, ink(over || !enabled ? Ink::Fill : Ink::Surface),
                 ink(enabled ? Ink::LineStrong : Ink::Line), tokens::checkBox);
    } else {
        const auto fill = prominentColors(option).fill;
        paintBox(painter, circle, fill, fill, tokens::checkBox);
    }
    if (on)
        paintBox(painter, centred(circle, radioDot), enabled ? ink(Ink::OnAccent) : disabledInk(), {}, radioDot, 0);
}

} // namespace comptoir::ui::elements
