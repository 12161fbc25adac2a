// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comptoir
{

/// Loads the fonts the program carries with it, for screen and paper alike. Needs a QGuiApplication; on the GUI
/// thread; calling it again does nothing.
void loadFonts();

/// Latin, 400 and 600; its figures are all of one width.
[[nodiscard]] QString textFamily();
/// Arabic, 400 and 700. Its line is as high as the Latin one; dots hang up to a quarter of the size below it.
[[nodiscard]] QString arabicFamily();

} // namespace comptoir
