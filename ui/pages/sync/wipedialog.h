// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

namespace comptoir::ui
{

class TextField;

/// Asks before everything of a till is removed from its machine. Only its name, typed, confirms it: finished(true).
class WipeDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit WipeDialog(const QString &till, QWidget *parent = nullptr);

private:
    void submit();

    QString m_till;
    TextField *m_name;
};

} // namespace comptoir::ui
