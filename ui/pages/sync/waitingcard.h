// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sync/syncpresenter.h"
#include "ui/widgets/card.h"

namespace comptoir::ui
{

class Badge;
class Button;
class DataTable;
class Label;
class Separator;

/// What the centre does not have yet, in journal order, and the way to carry it there by hand.
class WaitingCard : public Card
{
    Q_OBJECT

public:
    explicit WaitingCard(SyncPresenter &sync, QWidget *parent = nullptr);

Q_SIGNALS:
    void rescueWanted();
    /// The number of a ticket in the list.
    void ticketWanted(const QString &number);

private:
    [[nodiscard]] QWidget *head();
    void buildTable();
    void refresh();
    void fit();

    SyncPresenter &m_sync;
    Badge *m_count;
    Button *m_rescue;
    DataTable *m_table;
    Separator *m_line;
    Label *m_none;
    Label *m_more;
    Label *m_sent;
};

} // namespace comptoir::ui
