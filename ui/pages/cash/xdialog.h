// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/shiftarea.h"
#include "ui/dialogs/dialog.h"

namespace comptoir::ui
{

/// An X report, as long as it is looked at. Goes away when somebody else signs in.
class XDialog final : public Dialog
{
    Q_OBJECT

public:
    XDialog(ShiftArea &area, const ShiftReport &report, const Authority &reader, QWidget *parent = nullptr);
};

} // namespace comptoir::ui
