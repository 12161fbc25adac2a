// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sync/feed.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// Where the conversation with the centre stands.
struct SyncProgress {
    qint64 ackedPos = 0; ///< the centre has everything up to here
    qint64 backedUpPos = 0;
    qint64 clockOffsetMs = 0;
    std::optional<EpochMs> sentAt;
    std::optional<qint64> sentMs;
    std::optional<EpochMs> receivedAt;
    qint64 receivedRows = 0;
    qint64 sentSinceContact = 0;
    EpochMs checkedAt = 0;
};

/// An entry that the centre could not simply apply.
struct KeptResult {
    EntryResult result;
    qint64 pos = 0;
    EpochMs at = 0;
};

struct Outage {
    EpochMs from = 0;
    std::optional<EpochMs> to;
    qint64 sales = 0;
};

/// A first load under way.
struct StreamLoad {
    QString stream;
    QByteArray manifest; ///< as it came
    QString reason;
    qint64 appliedRows = 0;
};

/// A task or a command of this device, as it came.
struct SyncNotice {
    QString kind;
    QString id;
    QByteArray body;
};

struct OtherTillSeen {
    Uuid device;
    QString till;
    QString person;
    EpochMs at = 0;
};

/// Every statement on the conversation with the centre.
class SyncStore
{
public:
    explicit SyncStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<Enrolment> enrolment();
    /// Position of the entry that enrolled this till; 0 when it never was.
    [[nodiscard]] qint64 enrolledPos();

    [[nodiscard]] SyncProgress progress();
    void acknowledge(qint64 pos);
    /// Of each epoch the last entry that the centre acknowledged, latest epoch first, at most `limit` of them.
    [[nodiscard]] QList<JournalPlace> acknowledgedEnds(int limit);
    void setBackedUp(qint64 pos);
    void setClockOffset(qint64 ms);
    void noteSent(EpochMs at, qint64 tookMs, qint64 entries);
    void noteReceived(EpochMs at, qint64 rows);
    void noteChecked(EpochMs at);
    /// The conversation is over: another centre, or the same one later, begins from nothing.
    void forgetConversation();

    /// Of the streams that were received at least once.
    [[nodiscard]] QList<StreamCursor> cursors();

    void keep(const EntryResult &result, qint64 pos, EpochMs at);
    void forget(const Uuid &op);
    /// Those of that status that the centre has not answered anew since, by a command `result`.
    [[nodiscard]] QList<KeptResult> kept(const QString &status);

    void contactLost(EpochMs at);
    void contactBack(EpochMs at);
    [[nodiscard]] QList<Outage> outagesSince(EpochMs from);

    void beginLoad(const StreamLoad &load);
    [[nodiscard]] std::optional<StreamLoad> load();
    [[nodiscard]] std::optional<StreamLoad> load(const QString &stream);
    void putChunk(const QString &stream, qint64 n, const QByteArray &bytes);
    [[nodiscard]] std::optional<QByteArray> chunk(const QString &stream, qint64 n);
    [[nodiscard]] bool holdsChunk(const QString &stream, qint64 n);
    [[nodiscard]] qint64 chunkCount(const QString &stream);
    void noteApplied(const QString &stream, qint64 rows);
    void endLoad(const QString &stream);

    [[nodiscard]] QList<SyncNotice> notices();
    [[nodiscard]] QList<OtherTillSeen> otherTills();

private:
    Connection &m_connection;
};

} // namespace comptoir
