// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sync/syncpresenter.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

namespace comptoir::ui
{

class Badge;
class Button;
class IconButton;
class Label;
class SideTile;

/// A field that was changed in two places: both values side by side and the three answers. Several are looked at one
/// after the other; with none the card is not there.
class ChoiceCard : public Card
{
    Q_OBJECT

public:
    ChoiceCard(Frame &frame, SyncPresenter &sync, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *answers();
    void refresh();
    void show(const SyncChoiceView &choice);
    void turn(int step);
    void showChosen();
    void askValue();

    Frame &m_frame;
    SyncPresenter &m_sync;
    QList<SyncChoiceView> m_choices;
    Uuid m_task; ///< the one on screen
    Badge *m_count;
    Label *m_subject;
    IconButton *m_back;
    IconButton *m_further;
    SideTile *m_here;
    SideTile *m_centre;
    Button *m_keep;
    Button *m_take;
    Button *m_value;
};

} // namespace comptoir::ui
