// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/printing/printqueuestore.h"

namespace comptoir
{

namespace
{

PrintJob jobFrom(const Statement &row)
{
    PrintJob job;
    job.id = row.integer(0);
    job.at = row.integer(1);
    fromCode(row.text(2), job.paper.kind);
    job.paper.document = row.text(3);
    job.paper.copy = static_cast<int>(row.integer(4));
    job.paper.detail = row.text(5);
    job.language = row.text(6);
    fromCode(row.text(7), job.printer);
    fromCode(row.text(8), job.state);
    job.attempts = static_cast<int>(row.integer(9));
    job.error = row.text(10);
    return job;
}

bool isDone(PrintState state)
{
    return state == PrintState::Printed || state == PrintState::Cancelled;
}

} // namespace

qint64 PrintQueueStore::add(const PrintJob &job)
{
    m_connection
        .statement("INSERT INTO print_job (at, kind, document, copy, detail, language, printer, state) "
                   "VALUES (?,?,?,?,?,?,?,'waiting')")
        .run(job.at, codeOf(job.paper.kind), job.paper.document, job.paper.copy, job.paper.detail, job.language,
             codeOf(job.printer));
    return m_connection.lastRowId();
}

QList<PrintJob> PrintQueueStore::pending()
{
    QList<PrintJob> jobs;
    Statement query = m_connection.statement("SELECT id, at, kind, document, copy, detail, language, printer, state, "
                                             "attempts, error FROM print_job "
                                             "WHERE state IN ('waiting', 'sending', 'doubtful') ORDER BY id");
    while (query.next())
        jobs.append(jobFrom(query));
    return jobs;
}

std::optional<PrintJob> PrintQueueStore::next(PrinterRole printer)
{
    Statement query = m_connection.statement("SELECT id, at, kind, document, copy, detail, language, printer, state, "
                                             "attempts, error FROM print_job "
                                             "WHERE state IN ('waiting', 'sending', 'doubtful') "
                                             "AND state = 'waiting' AND printer = ? ORDER BY id LIMIT 1");
    query.bind(codeOf(printer));
    return query.next() ? std::optional(jobFrom(query)) : std::nullopt;
}

std::optional<PrintJob> PrintQueueStore::takeNext(PrinterRole printer)
{
    std::optional<PrintJob> job = next(printer);
    if (!job)
        return job;
    m_connection.statement("UPDATE print_job SET state = 'sending', attempts = attempts + 1 WHERE id = ?").run(job->id);
    job->state = PrintState::Sending;
    ++job->attempts;
    return job;
}

bool PrintQueueStore::move(qint64 id, PrintState from, PrintState to, const QString &error, EpochMs at)
{
    m_connection.statement("UPDATE print_job SET state = ?, error = ?, done_at = ? WHERE id = ? AND state = ?")
        .run(codeOf(to), error, isDone(to) ? std::optional(at) : std::nullopt, id, codeOf(from));
    return m_connection.changes() > 0;
}

qint64 PrintQueueStore::doubtWhatWasSent(const QString &error)
{
    m_connection.statement("UPDATE print_job SET state = 'doubtful', error = ? WHERE state = 'sending'").run(error);
    return m_connection.changes();
}

void PrintQueueStore::forgetDoneBefore(EpochMs at)
{
    m_connection.statement("DELETE FROM print_job WHERE done_at < ?").run(at);
}

} // namespace comptoir
