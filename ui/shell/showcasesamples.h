// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QWidget>

namespace comptoir::ui
{

inline bool arabic()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

/// Sample text; not for translation.
inline QString say(const QString &english, const QString &inArabic)
{
    return arabic() ? inArabic : english;
}

template <typename Widget>
Widget *hovered(Widget *widget)
{
    widget->setAttribute(Qt::WA_UnderMouse);
    return widget;
}

template <typename Widget>
Widget *disabled(Widget *widget)
{
    widget->setEnabled(false);
    return widget;
}

} // namespace comptoir::ui
