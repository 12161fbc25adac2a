// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/shiftarea.h"
#include "ui/dialogs/dialog.h"

namespace comptoir::ui
{

class TextField;

/// Money into or out of the drawer, or the drawer opened for nothing: an amount and a reason. Stays open until it is
/// done, so that nothing typed is lost to a refusal.
class CashMoveDialog final : public Dialog
{
    Q_OBJECT

public:
    CashMoveDialog(ShiftPresenter &shift, CashMoved::Kind kind, QWidget *parent = nullptr);

private:
    [[nodiscard]] QLayout *reasons();
    void submit();

    ShiftPresenter &m_shift;
    CashMoved::Kind m_kind;
    TextField *m_amount = nullptr;
    TextField *m_reason;
    Button *m_ok;
};

} // namespace comptoir::ui
