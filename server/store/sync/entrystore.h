// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sync/feed.h"
#include "models/journal/entryjson.h"
#include "server/store/postgres.h"
#include "server/store/sync/factstore.h"

#include <QHash>

namespace comptoir::centre
{

/// A till as its entries find it, locked: pushes of one till come one after the other.
struct DeviceState {
    Uuid branch;
    QString status;       ///< "active", "frozen", "revoked"
    QByteArray publicKey; ///< given at enrolment
    JournalPlace vouched; ///< keys that the chain introduced up to here are taken as the chain says
    JournalPlace head;    ///< of its latest epoch; epoch 0: nothing yet
    QByteArray headKey;   ///< in force after the head
    qint64 headHlc = 0;
    JournalPlace backedUp;
    QHash<QString, SeriesDocument> series; ///< `previous` is the hash of its last document
};

/// What was said about an entry that is here already.
struct KnownEntry {
    QByteArray hash;
    QString status;
    QString code;
};

/// An entry and what became of it.
struct JudgedEntry {
    SentEntry sent;
    QString status = {}; ///< as in docs/sync.md; empty until it is judged
    QString code = {};
    QString detail = {};
    bool fresh = true;                         ///< false: was here before
    bool stored = true;                        ///< false: its id stands for another entry; kept in quarantine whole
    std::optional<Uuid> parent = std::nullopt; ///< the entry in quarantine it stands on
    std::optional<Uuid> makes = std::nullopt;  ///< of one in quarantine: what others may stand on
};

/// The journals of tills at the centre: entries byte for byte, where each journal and series ends, what is in
/// quarantine.
class EntryStore
{
public:
    EntryStore(PgTransaction &transaction, const Uuid &device) : m_transaction(transaction), m_device(device) {}

    /// None when there is no such device in this tenant.
    [[nodiscard]] std::optional<DeviceState> lockDevice();
    /// The branch of an active till, for reading.
    [[nodiscard]] std::optional<Uuid> branchOfDevice();
    [[nodiscard]] QHash<Uuid, KnownEntry> known(const QList<Uuid> &ops);
    /// The place of this device's entry with that hash, when it is here. Slow for old ones; asked only where a journal
    /// does not go on from its head.
    [[nodiscard]] std::optional<JournalPlace> placeOf(const QByteArray &hash);
    [[nodiscard]] std::optional<QByteArray> hashAt(qint64 epoch, qint64 seq);
    /// The key in force after the entry at that place, as the chain says.
    [[nodiscard]] QByteArray keyAt(const JournalPlace &place);

    /// Which of these things only an entry in quarantine would make: each with that entry.
    [[nodiscard]] QHash<Uuid, Uuid> waitingFor(const QList<Uuid> &things);
    /// Whether the ticket, or the Z of the shift, is there.
    [[nodiscard]] bool isMade(const Uuid &thing);

    void add(const QList<JudgedEntry> &entries);
    /// The journal's end, which goes forward only within an epoch; series as they end now.
    void moveHead(const JournalEntry &last, const QByteArray &key, const QHash<QString, SeriesDocument> &series);
    void freeze(const QString &reason);

private:
    void quarantine(const QList<JudgedEntry> &entries);

    PgTransaction &m_transaction;
    Uuid m_device;
};

} // namespace comptoir::centre
