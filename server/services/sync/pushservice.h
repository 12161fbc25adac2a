// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/sync/documentapplier.h"
#include "sync/protocol/pushmessages.h"

namespace comptoir::centre
{

/// Takes in what a till sends (docs/sync.md, Push), in the transaction of the call: every entry is kept, nothing is
/// done twice, and no entry holds up the next. The till's row is locked first and the streams last.
class PushService
{
public:
    PushService(PgTransaction &transaction, EpochMs now, Rng &rng) : m_transaction(transaction), m_now(now), m_rng(rng)
    {
    }

    /// Errors: `not_found` (no such till here), `broken_chain`, `gap` and `unknown_previous` (head() is where to go
    /// on).
    [[nodiscard]] Result<PushReply> push(const sync::PushBatch &batch);
    /// Where the till's journal ends here.
    [[nodiscard]] const JournalPlace &head() const { return m_head; }

private:
    struct Start {
        JournalPlace place; ///< the entry that the fresh ones follow
        QByteArray key;
        bool fork = false;
        bool restored = false;
    };
    [[nodiscard]] QList<JudgedEntry> sorted(const sync::PushBatch &batch, EntryStore &store);
    [[nodiscard]] Result<Start> startOf(const sync::PushBatch &batch, qsizetype first, const DeviceState &device,
                                        EntryStore &store);
    void take(QList<JudgedEntry> &entries, const Start &start, const DeviceState &device, EntryStore &store);
    /// What the journal itself gives people to look at; marks its entries.
    [[nodiscard]] QList<NewTask> flagJournal(QList<JudgedEntry> &entries, const Start &start,
                                             const PushContext &context);
    [[nodiscard]] PushReply replyTo(const QList<JudgedEntry> &entries, const DeviceState &device) const;

    PgTransaction &m_transaction;
    EpochMs m_now;
    Rng &m_rng;
    Uuid m_device;
    JournalPlace m_head;
    QMap<QString, qint64> m_streams;
};

} // namespace comptoir::centre
