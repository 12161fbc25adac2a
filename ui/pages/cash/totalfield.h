// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/shiftpresenter.h"
#include "ui/widgets/textfield.h"

namespace comptoir::ui
{

/// A drawer's total typed at once, instead of note by note.
class TotalField : public TextField
{
    Q_OBJECT

public:
    TotalField(const QString &label, CashCount &count, const ShiftPresenter &shift, QWidget *parent = nullptr);

private:
    void typed(const QString &text);
    void refresh();

    CashCount &m_count;
    const ShiftPresenter &m_shift;
};

} // namespace comptoir::ui
