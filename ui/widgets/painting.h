// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/format/tableroles.h"
#include "ui/style/paint.h"
#include "ui/style/textstyle.h"
#include "ui/style/theme.h"

#include <QFont>
#include <QRect>
#include <QString>

class QFocusEvent;
class QPainter;
class QWidget;

namespace comptoir::ui
{

/// How much of the text's ink a control takes on under the mouse, and pressed.
inline constexpr int hoverPercent = 6, pressPercent = 12;

/// A row of places dealt out from its leading and its trailing end, right-to-left where the window is.
class Strip
{
public:
    Strip(const QRect &area, Qt::LayoutDirection direction) : m_rest(area), m_direction(direction) {}

    /// `width` pixels from that end, and `gap` more left free after them.
    [[nodiscard]] QRect lead(int width, int gap = 0);
    [[nodiscard]] QRect trail(int width, int gap = 0);
    [[nodiscard]] QRect rest() const { return m_rest; }

private:
    [[nodiscard]] QRect fromLeft(int width, int gap);
    [[nodiscard]] QRect fromRight(int width, int gap);
    QRect m_rest;
    Qt::LayoutDirection m_direction;
};

/// The direction a text is set in: the window's, unless all its letters run the other way; figures left-to-right.
[[nodiscard]] Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection window);
[[nodiscard]] bool hasArabic(const QString &text);
/// Pixels a line of text needs; never a fraction short.
[[nodiscard]] int textWidth(const QFont &font, const QString &text);

/// One line, centred in height, an ellipsis where it is too wide. `align` is Qt::AlignLeading, AlignTrailing or
/// AlignHCenter. What hangs below the line is never cut.
void paintText(QPainter *painter, const QRect &area, const QString &text, const QFont &font, const QColor &color,
               Qt::LayoutDirection direction, Qt::Alignment align = Qt::AlignLeading);
/// Lines wrapped to `area` from its top, at most `lines` of them when it is not 0, the last with an ellipsis where it
/// is too long.
void paintLines(QPainter *painter, const QRect &area, const QString &text, TextStyle style, const QColor &color,
                Qt::LayoutDirection direction, int lines = 0, Qt::Alignment align = Qt::AlignLeading);
/// The height of `text` wrapped to `width`, with room under Arabic.
[[nodiscard]] int paragraphHeight(const QString &text, TextStyle style, int width);

/// Whether a focus taken for this reason shows its ring: the keyboard's and the program's, not the mouse's.
[[nodiscard]] bool showsRing(const QFocusEvent *event);
/// A square of `side` in the middle of `area`.
[[nodiscard]] QRect centred(const QRect &area, int side);
[[nodiscard]] FieldState fieldStateOf(comptoir::Tone tone);

} // namespace comptoir::ui
