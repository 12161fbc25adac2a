// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sync/syncpresenter.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace comptoir::ui
{

class Badge;
class Label;

/// What the centre keeps and could not apply: what it is, what happened, what was kept. With none the card is not
/// there.
class SetAsideCard : public Card
{
    Q_OBJECT

public:
    SetAsideCard(Frame &frame, SyncPresenter &sync, QWidget *parent = nullptr);

private:
    void refresh();
    [[nodiscard]] QWidget *rowOf(const SyncSetAsideView &item);

    Frame &m_frame;
    SyncPresenter &m_sync;
    QList<SyncSetAsideView> m_shown;
    Badge *m_count;
    Label *m_more;
    QVBoxLayout *m_rows;
};

} // namespace comptoir::ui
