// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

namespace comptoir::ui
{

/// Asks once what to do with changes that were not saved.
class UnsavedDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `what` names what was changed.
    explicit UnsavedDialog(const QString &what, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveChosen();
    void discardChosen();
};

} // namespace comptoir::ui
