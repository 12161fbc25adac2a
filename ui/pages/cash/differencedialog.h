// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/zpresenter.h"
#include "ui/dialogs/dialog.h"

namespace comptoir::ui
{

/// Shows a manager what was expected and what was counted, and takes their word. Goes away, with what it shows, when
/// somebody else signs in.
class DifferenceDialog final : public Dialog
{
    Q_OBJECT

public:
    DifferenceDialog(ZPresenter &z, const ClosedShift &whole, const Business &business, Session &session,
                     QWidget *parent = nullptr);
};

} // namespace comptoir::ui
