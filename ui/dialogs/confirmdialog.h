// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

namespace comptoir::ui
{

/// Asks before something that cannot be taken back. finished(true) is the confirmation. A dangerous one starts on
/// "Cancel", so that Enter alone deletes nothing.
class ConfirmDialog final : public Dialog
{
    Q_OBJECT

public:
    enum class Weight : quint8 { Plain, Dangerous };

    /// `sentence` says what will happen; `confirmText` names the act ("Delete 3 products").
    ConfirmDialog(const QString &title, const QString &sentence, const QString &confirmText,
                  Weight weight = Weight::Plain, QWidget *parent = nullptr);
    /// A second line in small type, such as what stays as it is.
    void setDetail(const QString &detail);

private:
    Label *m_detail;
};

} // namespace comptoir::ui
