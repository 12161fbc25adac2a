// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fingerscroll.h"

#include <QAbstractScrollArea>
#include <QScroller>

namespace comptoir::ui
{

void scrollByFinger(QAbstractScrollArea &area, Finger finger)
{
    QScroller::grabGesture(area.viewport(),
                           finger == Finger::AnyPointer ? QScroller::LeftMouseButtonGesture : QScroller::TouchGesture);
}

} // namespace comptoir::ui
