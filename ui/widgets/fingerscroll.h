// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractScrollArea;

namespace comptoir::ui
{

enum class Finger {
    TouchScreen, ///< as the system reports it; a mouse goes on selecting and dragging
    AnyPointer,  ///< also the left button: many tills have screens that pass for a mouse
};

/// What lies in `area` moves with the finger and runs on when it is let go.
void scrollByFinger(QAbstractScrollArea &area, Finger finger = Finger::TouchScreen);

} // namespace comptoir::ui
