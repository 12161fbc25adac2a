// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sync/syncpresenter.h"
#include "ui/dialogs/dialog.h"

namespace comptoir::ui
{

class TextField;

/// Asks for a value that is neither of the two, for everybody.
class ValueDialog final : public Dialog
{
    Q_OBJECT

public:
    ValueDialog(SyncPresenter &sync, const SyncChoiceView &choice, QWidget *parent = nullptr);

private:
    void submit();

    SyncPresenter &m_sync;
    Uuid m_task;
    TextField *m_value;
};

} // namespace comptoir::ui
