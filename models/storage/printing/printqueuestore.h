// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/printing/printjob.h"
#include "models/storage/sqlite/connection.h"

#include <QList>

namespace comptoir
{

/// Every statement on what is to be printed. The table belongs to this machine: it is no part of the journal.
class PrintQueueStore
{
public:
    explicit PrintQueueStore(Connection &connection) : m_connection(connection) {}

    /// Its id; `id`, `state` and `attempts` of the job given are not looked at.
    qint64 add(const PrintJob &job);
    /// Waiting, being sent, in doubt; oldest first.
    [[nodiscard]] QList<PrintJob> pending();
    /// The oldest that waits for a printer, or none.
    [[nodiscard]] std::optional<PrintJob> next(PrinterRole printer);
    /// The same, now being sent.
    [[nodiscard]] std::optional<PrintJob> takeNext(PrinterRole printer);
    /// Moves a job on; false when it was not in state `from` (any more).
    bool move(qint64 id, PrintState from, PrintState to, const QString &error, EpochMs at);
    /// What was being sent when the program ended is in doubt. How many that are.
    qint64 doubtWhatWasSent(const QString &error);
    /// Forgets what was printed or cancelled before an instant.
    void forgetDoneBefore(EpochMs at);

private:
    Connection &m_connection;
};

} // namespace comptoir
