// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QStyle>
#include <QStyleOption>

class QFont;
class QPainter;
class QWidget;

/// One small function per element the style draws; ComptoirStyle calls them by its tables.
namespace comptoir::ui::elements
{

using Draw = void (*)(const QStyleOption *option, QPainter *painter, const QWidget *widget);

// Buttons
void nothing(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void focusRect(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void buttonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void pushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void toolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void checkBox(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void radioButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize pushButtonSize(const QStyleOption *option, const QSize &content);

// Fields
void lineEdit(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void frame(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void comboBox(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void spinBox(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void scrollBar(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void scrollCorner(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void progressGroove(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void progressContents(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void groupBox(const QStyleOption *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QRect groupBoxContents(const QStyleOptionGroupBox &option);
/// Where a part is, left-to-right; an invalid rectangle when the part is none of these.
[[nodiscard]] QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

// Lists, tables, tabs
void itemPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void branch(const QStyleOption *option, QPainter *painter, const QWidget *widget);
/// Together with the margin Qt keeps in an item, the padding of a cell: its icon stands nearer to its text.
inline constexpr int itemInset = 6;
void header(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void headerSection(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void headerLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void headerEmpty(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void headerArrow(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void tabShape(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void tabLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void tabBase(const QStyleOption *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize tabSize(const QStyleOptionTab &option);

// Menus and tips
void menuPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void menuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void tipPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option);

// Shared
[[nodiscard]] inline bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}
/// The border of a field by its focus, its state and whether the mouse is over it.
void field(QPainter *painter, const QRect &rect, const QStyleOption *option, const QWidget *widget);
/// Text in one line; what hangs below it is not cut.
void text(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, Qt::Alignment alignment,
          const QString &words, const QFont &font, const QColor &color);
/// A square of `side` in the middle of `rect`.
[[nodiscard]] QRect centred(const QRect &rect, int side);

} // namespace comptoir::ui::elements
