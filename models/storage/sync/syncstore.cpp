// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sync/syncstore.h"

#include "models/domain/factkinds.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

StreamLoad loadFrom(const Statement &row)
{
    return {row.text(0), row.text(1).toUtf8(), row.text(2), row.integer(3)};
}

} // namespace

std::optional<Enrolment> SyncStore::enrolment()
{
    Statement row = m_connection.statement(
        "SELECT server, tenant, tenant_name, branch, branch_name, till, streams FROM sync_enrolment");
    if (!row.next())
        return std::nullopt;
    return Enrolment{row.text(0),
                     row.uuid(1),
                     row.text(2),
                     row.uuid(3),
                     row.text(4),
                     row.text(5),
                     row.text(6).split(u' ', Qt::SkipEmptyParts)};
}

qint64 SyncStore::enrolledPos()
{
    return m_connection.scalar("SELECT pos FROM sync_enrolment");
}

SyncProgress SyncStore::progress()
{
    Statement row =
        m_connection.statement("SELECT acked_pos, backed_up_pos, clock_offset_ms, sent_at, sent_ms, "
                               "received_at, received_rows, sent_since_contact, checked_at FROM sync_state");
    if (!row.next())
        return {};
    return {row.integer(0),         row.integer(1), row.integer(2), row.optionalInteger(3), row.optionalInteger(4),
            row.optionalInteger(5), row.integer(6), row.integer(7), row.integer(8)};
}

void SyncStore::acknowledge(qint64 pos)
{
    m_connection.statement("UPDATE sync_state SET acked_pos = ?").run(pos);
}

QList<JournalPlace> SyncStore::acknowledgedEnds(int limit)
{
    QList<JournalPlace> ends;
    Statement row = m_connection.statement("SELECT epoch, seq, hash FROM journal WHERE pos IN (SELECT max(pos) FROM "
                                           "journal WHERE pos <= (SELECT acked_pos "
                                           "FROM sync_state) GROUP BY epoch) ORDER BY epoch DESC LIMIT ?");
    row.bind(limit);
    while (row.next())
        ends.append({row.integer(0), row.integer(1), row.blob(2)});
    return ends;
}

void SyncStore::setBackedUp(qint64 pos)
{
    m_connection.statement("UPDATE sync_state SET backed_up_pos = ?").run(pos);
}

void SyncStore::setClockOffset(qint64 ms)
{
    m_connection.statement("UPDATE sync_state SET clock_offset_ms = ?").run(ms);
}

void SyncStore::noteSent(EpochMs at, qint64 tookMs, qint64 entries)
{
    m_connection
        .statement("UPDATE sync_state SET sent_at = ?, sent_ms = ?, sent_since_contact = sent_since_contact + ?")
        .run(at, tookMs, entries);
}

void SyncStore::noteReceived(EpochMs at, qint64 rows)
{
    m_connection.statement("UPDATE sync_state SET received_at = ?, received_rows = ?").run(at, rows);
}

void SyncStore::noteChecked(EpochMs at)
{
    m_connection.statement("UPDATE sync_state SET checked_at = ?").run(at);
}

void SyncStore::forgetConversation()
{
    for (const char *sql :
         {"DELETE FROM sync_state", "INSERT INTO sync_state (one) VALUES (1)", "DELETE FROM sync_result",
          "DELETE FROM sync_outage", "DELETE FROM sync_load", "DELETE FROM sync_chunk"})
        m_connection.statement(sql).run();
}

QList<StreamCursor> SyncStore::cursors()
{
    QList<StreamCursor> cursors;
    Statement row = m_connection.statement("SELECT stream, epoch, seq, sum FROM sync_cursor ORDER BY stream");
    while (row.next())
        cursors.append({row.text(0), row.integer(1), row.integer(2), static_cast<quint64>(row.integer(3))});
    return cursors;
}

void SyncStore::keep(const EntryResult &result, qint64 pos, EpochMs at)
{
    m_connection
        .statement("INSERT INTO sync_result (op, pos, status, code, detail, at) VALUES (?,?,?,?,?,?) ON CONFLICT (op) "
                   "DO UPDATE SET status = excluded.status, code = excluded.code, detail = excluded.detail")
        .run(result.op, pos, result.status, result.code, result.detail, at);
}

void SyncStore::forget(const Uuid &op)
{
    m_connection.statement("DELETE FROM sync_result WHERE op = ?").run(op);
}

QList<KeptResult> SyncStore::kept(const QString &status)
{
    QList<KeptResult> results;
    Statement row = m_connection.statement(
        "SELECT op, status, code, detail, pos, at FROM sync_result WHERE status = ?1 AND NOT EXISTS (SELECT 1 FROM "
        "sync_notice n WHERE n.kind = 'command' AND n.id = lower(hex(sync_result.op)) AND CASE WHEN json_valid(n.body) "
        "THEN json_extract(n.body, '$.do') = 'result' AND json_extract(n.body, '$.status') <> ?1 END) ORDER BY pos");
    row.bind(status);
    while (row.next())
        results.append({{row.uuid(0), row.text(1), row.text(2), row.text(3)}, row.integer(4), row.integer(5)});
    return results;
}

void SyncStore::contactLost(EpochMs at)
{
    m_connection
        .statement("INSERT OR IGNORE INTO sync_outage (from_at, from_pos) SELECT ?, (SELECT coalesce(max(pos), 0) FROM "
                   "journal) WHERE NOT EXISTS (SELECT 1 FROM sync_outage WHERE to_at IS NULL)")
        .run(at);
}

void SyncStore::contactBack(EpochMs at)
{
    m_connection
        .statement("UPDATE sync_outage SET to_at = max(?, from_at), to_pos = (SELECT coalesce(max(pos), 0) FROM "
                   "journal) WHERE to_at IS NULL")
        .run(at);
    if (m_connection.changes() > 0)
        m_connection.statement("UPDATE sync_state SET sent_since_contact = 0").run();
}

QList<Outage> SyncStore::outagesSince(EpochMs from)
{
    QList<Outage> outages;
    Statement row = m_connection.statement(
        "SELECT from_at, to_at, (SELECT count(*) FROM ticket WHERE ticket.pos > from_pos AND ticket.pos <= "
        "coalesce(to_pos, 9223372036854775807) AND ticket.at >= from_at - 1) FROM sync_outage "
        "WHERE coalesce(to_at, 9223372036854775807) >= ? ORDER BY from_at");
    row.bind(from);
    while (row.next())
        outages.append({row.integer(0), row.optionalInteger(1), row.integer(2)});
    return outages;
}

void SyncStore::beginLoad(const StreamLoad &load)
{
    endLoad(load.stream);
    m_connection.statement("INSERT INTO sync_load (stream, manifest, reason) VALUES (?,?,?)")
        .run(load.stream, QString::fromUtf8(load.manifest), load.reason);
}

std::optional<StreamLoad> SyncStore::load()
{
    Statement row =
        m_connection.statement("SELECT stream, manifest, reason, applied_rows FROM sync_load ORDER BY stream LIMIT 1");
    return row.next() ? std::optional(loadFrom(row)) : std::nullopt;
}

std::optional<StreamLoad> SyncStore::load(const QString &stream)
{
    Statement row =
        m_connection.statement("SELECT stream, manifest, reason, applied_rows FROM sync_load WHERE stream = ?");
    row.bind(stream);
    return row.next() ? std::optional(loadFrom(row)) : std::nullopt;
}

void SyncStore::putChunk(const QString &stream, qint64 n, const QByteArray &bytes)
{
    m_connection.statement("INSERT OR REPLACE INTO sync_chunk (stream, n, bytes) VALUES (?,?,?)").run(stream, n, bytes);
}

std::optional<QByteArray> SyncStore::chunk(const QString &stream, qint64 n)
{
    Statement row = m_connection.statement("SELECT bytes FROM sync_chunk WHERE stream = ? AND n = ?");
    row.bind(stream, n);
    return row.next() ? std::optional(row.blob(0)) : std::nullopt;
}

bool SyncStore::holdsChunk(const QString &stream, qint64 n)
{
    Statement row = m_connection.statement("SELECT 1 FROM sync_chunk WHERE stream = ? AND n = ?");
    row.bind(stream, n);
    return row.next();
}

qint64 SyncStore::chunkCount(const QString &stream)
{
    Statement row = m_connection.statement("SELECT count(*) FROM sync_chunk WHERE stream = ?");
    row.bind(stream);
    return row.next() ? row.integer(0) : 0;
}

void SyncStore::noteApplied(const QString &stream, qint64 rows)
{
    m_connection.statement("UPDATE sync_load SET applied_rows = ? WHERE stream = ?").run(rows, stream);
}

void SyncStore::endLoad(const QString &stream)
{
    m_connection.statement("DELETE FROM sync_chunk WHERE stream = ?").run(stream);
    m_connection.statement("DELETE FROM sync_load WHERE stream = ?").run(stream);
}

QList<SyncNotice> SyncStore::notices()
{
    QList<SyncNotice> notices;
    Statement row = m_connection.statement("SELECT kind, id, body FROM sync_notice ORDER BY kind, id");
    while (row.next())
        notices.append({row.text(0), row.text(1), row.text(2).toUtf8()});
    return notices;
}

QList<OtherTillSeen> SyncStore::otherTills()
{
    QList<OtherTillSeen> tills;
    Statement row = m_connection.statement("SELECT device, till, person, at FROM other_till ORDER BY till, device");
    while (row.next())
        tills.append({row.uuid(0), row.text(1), row.text(2), row.integer(3)});
    return tills;
}

} // namespace comptoir
