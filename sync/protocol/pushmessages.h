// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/entryjson.h"
#include "sync/protocol/wirefields.h"

namespace comptoir::sync
{

/// Entries of one journal, in its order, each chained to the one before.
struct PushBatch {
    Uuid device;
    QByteArray previous; ///< hash before the first; of the journal's end when there are none
    QList<SentEntry> entries;
};

/// `POST /v1/events`.
[[nodiscard]] QByteArray encode(const PushBatch &batch);
/// Errors: `bad_message`, `bad_entry`, `protocol_unsupported`.
[[nodiscard]] Result<PushBatch> decodePushBatch(const QByteArray &body);

[[nodiscard]] QByteArray encode(const PushReply &reply);
[[nodiscard]] Result<PushReply> decodePushReply(const QByteArray &body);

/// Whether the entries follow `previous` and one another: hashes, and numbers dense within an epoch. Error
/// `broken_chain`, naming the entry.
[[nodiscard]] Result<void> checkChain(const PushBatch &batch);

/// As many of the entries as fit one batch.
class BatchFiller
{
public:
    /// `entriesMax` is halved when the other side finds a batch too large.
    explicit BatchFiller(qsizetype entriesMax = batchEntriesMax) : m_entriesMax(entriesMax) {}
    /// False when the batch is full. An entry too large for any batch goes without its payload.
    [[nodiscard]] bool add(const JournalEntry &entry);
    [[nodiscard]] const QList<SentEntry> &entries() const { return m_entries; }

private:
    qsizetype m_entriesMax;
    qsizetype m_bytes = 0;
    QList<SentEntry> m_entries;
};

} // namespace comptoir::sync
