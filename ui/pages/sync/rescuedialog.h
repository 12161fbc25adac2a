// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

namespace comptoir::ui
{

class TextField;

/// Asks for the passphrase of a rescue file. Where the file goes is asked afterwards.
class RescueDialog final : public Dialog
{
    Q_OBJECT

public:
    /// What follows the file: the till goes on, or it leaves its centre.
    enum class Before { GoingOn, Leaving };
    RescueDialog(Before before, qint64 waiting, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &passphrase);

private:
    void submit();

    TextField *m_first;
    TextField *m_again;
};

} // namespace comptoir::ui
