// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

namespace comptoir::ui
{

class TextField;

/// Asks for one line of text, such as the name of a held ticket.
class NameDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `initial` is selected, so that typing replaces it.
    NameDialog(const QString &title, const QString &label, const QString &initial = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    void setConfirmText(const QString &text);
    void setHint(const QString &hint);
    /// Whether an empty name may be given; not unless set.
    void setMayBeEmpty(bool mayBeEmpty);

Q_SIGNALS:
    /// The trimmed text, when it is confirmed and before finished(true).
    void named(const QString &name);

private:
    void showState();
    void confirm();

    TextField *m_field;
    Button *m_ok;
    bool m_mayBeEmpty = false;
};

} // namespace comptoir::ui
