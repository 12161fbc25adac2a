// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/textstyle.h"
#include "ui/style/theme.h"

#include <QRect>
#include <QString>

class QPainter;

namespace comptoir::ui
{

/// Which end of its rectangle a text is set against, as people of the language read.
enum class Side : quint8 { Leading, Centre, Trailing };

/// How a text is written by hand-painted lists: one place for type, ink and direction.
struct TextLook {
    TextStyle style = TextStyle::Body;
    Ink ink = Ink::Text;
    Side side = Side::Leading;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// One line of text, centred in the height of `rect`, shortened with an ellipsis when it is too wide. Never clipped to
/// the height: the dots of an Arabic letter hang below the line.
void paintLine(QPainter *painter, const QRect &rect, const QString &text, const TextLook &look);
/// As many lines as `rect` is high, two at least, from its top; what is left over ends in an ellipsis.
void paintLines(QPainter *painter, const QRect &rect, const QString &text, const TextLook &look);
/// Width of the text in that style.
[[nodiscard]] int textWidth(const QString &text, TextStyle style);
/// The line with the parts of `needle`'s words in the accent ink and strong.
void paintMatched(QPainter *painter, const QRect &rect, const QString &text, const QString &needle,
                  const TextLook &look);

/// `rect` less `amount` at its leading (or trailing) end.
[[nodiscard]] QRect withoutLeading(const QRect &rect, int amount, Qt::LayoutDirection direction);
[[nodiscard]] QRect withoutTrailing(const QRect &rect, int amount, Qt::LayoutDirection direction);
/// The first `width` of `rect` from its leading (or trailing) end.
[[nodiscard]] QRect leadingPart(const QRect &rect, int width, Qt::LayoutDirection direction);
[[nodiscard]] QRect trailingPart(const QRect &rect, int width, Qt::LayoutDirection direction);

} // namespace comptoir::ui
