// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sync/syncpresenter.h"
#include "ui/dialogs/dialog.h"

namespace comptoir::ui
{

class TextField;

/// Makes this till one of a business: the centre's address and a one-time code. Stays open until the centre has
/// answered; what was wrong is said in it.
class JoinDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit JoinDialog(SyncPresenter &sync, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool mayClose() const override { return !m_sync.isBusy(); }

private:
    void submit();

    SyncPresenter &m_sync;
    TextField *m_server;
    TextField *m_code;
    Button *m_join;
};

} // namespace comptoir::ui
