// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

namespace comptoir::ui
{

/// Asks once what to do with changes that were not saved.
class LeaveDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit LeaveDialog(const QString &product, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveChosen();
    void discardChosen();
};

} // namespace comptoir::ui
