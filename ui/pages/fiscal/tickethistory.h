// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/fiscal/tickettext.h"

#include <QWidget>

class QVBoxLayout;

namespace comptoir::ui
{

/// What happened to a ticket, a line each, and at the end whether its entry in the journal holds.
class TicketHistory : public QWidget
{
    Q_OBJECT

public:
    explicit TicketHistory(const Business &business, QWidget *parent = nullptr);

    void show(const TicketDetail &detail);

Q_SIGNALS:
    /// A linked ticket was chosen.
    void ticketChosen(const QString &number);

private:
    [[nodiscard]] QWidget *line(const TicketHistoryLine &history);
    [[nodiscard]] QWidget *proof(const TicketDetail &detail);

    const Business &m_business;
    QVBoxLayout *m_column;
};

} // namespace comptoir::ui
