// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;
class QRect;

namespace comptoir::ui
{

/// An icon of resources/icons by its name, in the text colour of its state: faint when disabled, accent when on.
/// Follows the theme. Directional icons turn round from right to left. An unknown name is an empty picture and a
/// warning in the log.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in one ink for every state.
[[nodiscard]] QIcon icon(const QString &name, Ink ink);
/// `size` in device-independent pixels; `dpr` is the ratio of the device it will be drawn on.
[[nodiscard]] QPixmap iconPixmap(const QString &name, Ink ink, int size, qreal dpr);
/// Draws the icon centred in `rect`, at the largest square that fits.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, Ink ink,
               Qt::LayoutDirection direction = Qt::LeftToRight);
/// The same in a colour that is no ink of the theme, such as that of a disabled control.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// Whether the icon turns round in a right-to-left window.
[[nodiscard]] bool isDirectional(const QString &name);
[[nodiscard]] bool hasIcon(const QString &name);
[[nodiscard]] QStringList iconNames();

} // namespace comptoir::ui
