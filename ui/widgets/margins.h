// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/look.h"

#include <QGuiApplication>
#include <QMargins>

namespace comptoir::ui
{

/// The room around the parts of a page and between them; less of it where controls are made for fingers.
[[nodiscard]] inline int pageGap()
{
    return touch() ? tokens::space12 : tokens::space16;
}

/// Margins of a layout by leading and trailing end: a layout turns its items round from right to left, its margins not.
[[nodiscard]] inline QMargins turned(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QMargins(trailing, top, leading, bottom)
                                                                 : QMargins(leading, top, trailing, bottom);
}

} // namespace comptoir::ui
