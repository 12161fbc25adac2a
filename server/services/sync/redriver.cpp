// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/redriver.h"

namespace comptoir::centre
{

namespace
{

constexpr int mostAttempts = 3;

} // namespace

Result<QList<Uuid>> Redriver::drive(const Uuid &id)
{
    QList<Uuid> seen{id};
    const Result<RedriveService::Outcome> first = once(id);
    COMPTOIR_TRY(first);
    QList<Uuid> next = first->children;
    while (!next.isEmpty()) {
        const Uuid child = next.takeFirst();
        if (seen.contains(child))
            continue;
        seen.append(child);
        if (const Result<RedriveService::Outcome> driven = once(child))
            next += driven->children;
    }
    return seen;
}

int Redriver::driveAll(const std::optional<Uuid> &device)
{
    QList<Uuid> waiting;
    {
        PgTransaction transaction(m_connection, m_scope, PgTransaction::Mode::Snapshot);
        waiting = QuarantineStore(transaction).waiting(device);
        transaction.commit();
    }
    int applied = 0;
    while (!waiting.isEmpty()) {
        const Uuid id = waiting.takeFirst();
        const Result<RedriveService::Outcome> driven = once(id);
        if (!driven || !driven->applied)
            continue;
        ++applied;
        waiting += driven->children; // of other tills, or looked at too early
    }
    return applied;
}

Result<RedriveService::Outcome> Redriver::once(const Uuid &id)
{
    for (int attempts = 1;; ++attempts) {
        try {
            PgTransaction transaction(m_connection, m_scope);
            const Result<RedriveService::Outcome> outcome =
                RedriveService(transaction, m_clock.nowMs(), m_rng, m_by)
                    .redrive(id, [&](const SetAsideEntry &entry, const QString &status, const QString &code) {
                        m_note(transaction, entry, status, code);
                    });
            if (outcome)
                transaction.commit();
            return outcome;
        } catch (const DatabaseError &error) {
            if (!error.isRetryable() || attempts == mostAttempts)
                throw;
        }
    }
}

} // namespace comptoir::centre
