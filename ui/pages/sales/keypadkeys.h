// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/keypad.h"
#include "ui/widgets/numpad.h"

namespace comptoir::ui
{

/// The key of the digit block that lights for a mode, and the mode a key stands for.
[[nodiscard]] NumPad::Key padKeyOf(Keypad::Mode mode);
[[nodiscard]] std::optional<Keypad::Mode> modeOf(NumPad::Key key);
/// Digits, comma and erasing; other keys do nothing.
void typeInto(Keypad &keypad, NumPad::Key key);

} // namespace comptoir::ui
