// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"
#include "ui/style/tokens.h"

#include <QRect>
#include <QRectF>

class QPainter;
class QWidget;

namespace comptoir::ui
{

/// What a field has to say about its content; the style draws its border accordingly.
enum class FieldState : quint8 { Normal, Warning, Error };
void setFieldState(QWidget *field, FieldState state);
[[nodiscard]] FieldState fieldState(const QWidget *field);
/// Makes a push button of plain Qt look like the one filled button of its panel.
void setProminent(QWidget *button, bool prominent = true);
[[nodiscard]] bool isProminent(const QWidget *button);

/// A box with crisp edges: the border lies inside `rect`. `width` 0 draws no border.
void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line,
              qreal radius = tokens::radiusControl, qreal width = tokens::border);
/// The focus ring: 2 px of accent inside `rect`.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius = tokens::radiusControl);
/// The background of a selected row: soft accent and the 3 px edge on the leading side.
void paintSelection(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction);
/// The shadow under something that floats, around `rect`.
void paintShadow(QPainter *painter, const QRectF &rect, qreal radius = tokens::radiusCard);
/// The product's mark, square.
void paintLogo(QPainter *painter, const QRectF &rect);

/// `over` at `percent` on `under`, opaque: for hover and pressed states of one role.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, int percent);
/// The colour of text and icons on a disabled control.
[[nodiscard]] QColor disabledInk();

} // namespace comptoir::ui
