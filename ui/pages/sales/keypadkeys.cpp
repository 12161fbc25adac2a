// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/keypadkeys.h"

namespace comptoir::ui
{

NumPad::Key padKeyOf(Keypad::Mode mode)
{
    switch (mode) {
    case Keypad::Mode::Quantity:
        return NumPad::Key::Quantity;
    case Keypad::Mode::Price:
        return NumPad::Key::Price;
    case Keypad::Mode::Discount:
        return NumPad::Key::Discount;
    }
    return NumPad::Key::Quantity;
}

std::optional<Keypad::Mode> modeOf(NumPad::Key key)
{
    for (const Keypad::Mode mode : {Keypad::Mode::Quantity, Keypad::Mode::Price, Keypad::Mode::Discount}) {
        if (padKeyOf(mode) == key)
            return mode;
    }
    return std::nullopt;
}

void typeInto(Keypad &keypad, NumPad::Key key)
{
    if (const std::optional<int> digit = NumPad::digit(key))
        keypad.digit(*digit);
    else if (key == NumPad::Key::DoubleZero)
        keypad.doubleZero();
    else if (key == NumPad::Key::Comma)
        keypad.comma();
    else if (key == NumPad::Key::Backspace)
        keypad.backspace();
    else if (key == NumPad::Key::Clear)
        keypad.clear();
}

} // namespace comptoir::ui
