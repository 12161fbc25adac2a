// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sync/syncpresenter.h"
#include "ui/widgets/card.h"

namespace comptoir::ui
{

class Button;
class Label;
class ProgressLine;

/// How it stands: a picture, a sentence, the one under it, and what can be done about it.
class HeadCard : public Card
{
    Q_OBJECT

public:
    explicit HeadCard(SyncPresenter &sync, QWidget *parent = nullptr);

Q_SIGNALS:
    void joinWanted();

private:
    class Picture;
    void refresh();

    SyncPresenter &m_sync;
    Picture *m_picture;
    Label *m_title;
    Label *m_detail;
    Button *m_now;
    Button *m_join;
    ProgressLine *m_progress;
};

} // namespace comptoir::ui
