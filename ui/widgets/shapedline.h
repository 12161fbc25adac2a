// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace comptoir::ui
{

// A till paints the same few hundred words again and again, and shaping a word costs ten times what setting it down
// does: lines that were shaped once are kept, the ones least used falling out. GUI thread only.

/// How far the text reaches, in pixels.
[[nodiscard]] qreal advanceOf(const QFont &font, const QString &text);
/// One line in the painter's font and pen, centred in the height of `area`, `side` being AlignLeft, AlignRight or
/// AlignHCenter, set in the order of `direction`; never clipped.
void paintShaped(QPainter *painter, const QRect &area, const QString &text, Qt::LayoutDirection direction,
                 Qt::Alignment side);

} // namespace comptoir::ui
