// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sync/pullstore.h"

#include "server/services/sync/entrybody.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

enum Column {
    Seq,
    Kind,
    RowId,
    Op,
    Body,
    OriginDevice,
    OriginEpoch,
    OriginSeq,
    EntryKind,
    V,
    Hlc,
    At,
    Actor,
    Payload,
    Digest,
    Hash,
    Signature
};

constexpr const char *ownRows =
    "SELECT seq, kind, row_id, op_id, body, origin_device, origin_epoch, origin_seq FROM change_feed "
    "WHERE tenant_id = $1 AND stream = $2 AND seq > $3 AND seq <= $4 ORDER BY seq LIMIT $5";
/// The same, with the entries that rows of a branch stand for. LIMIT 1 keeps each entry a look-up by its key: as a
/// plain join it is planned by statistics, which a shop that has just sent its past has not got yet, and may read its
/// whole journal for every row.
constexpr const char *relayedRows =
    "SELECT f.seq, f.kind, f.row_id, f.op_id, f.body, f.origin_device, f.origin_epoch, f.origin_seq, j.kind, j.v, "
    "j.hlc, j.at, j.actor, j.payload, j.payload_sha256, j.hash, j.signature FROM change_feed f "
    "LEFT JOIN LATERAL (SELECT * FROM journal_entry e WHERE f.kind = 'entry' AND e.tenant_id = f.tenant_id "
    "AND e.op_id = f.op_id LIMIT 1) j ON true "
    "WHERE f.tenant_id = $1 AND f.stream = $2 AND f.seq > $3 AND f.seq <= $4 ORDER BY f.seq LIMIT $5";

/// The entry a row stands for, from the journal.
SentEntry entryFrom(const PgRows &rows, int row)
{
    SentEntry sent;
    JournalEntry &entry = sent.entry;
    entry.epoch = rows.integer(row, OriginEpoch);
    entry.seq = rows.integer(row, OriginSeq);
    entry.opId = rows.uuid(row, Op);
    entry.kind = rows.text(row, EntryKind);
    entry.schemaVersion = rows.integer(row, V);
    entry.hlc = rows.integer(row, Hlc);
    entry.at = rows.integer(row, At);
    entry.actor = rows.uuid(row, Actor);
    entry.payload = rows.bytes(row, Payload);
    sent.payloadSha256 = rows.bytes(row, Digest);
    entry.hash = rows.bytes(row, Hash);
    entry.signature = rows.bytes(row, Signature);
    return sent;
}

} // namespace

QString wireId(const QString &rowId)
{
    if (rowId.size() != 36 || rowId.at(8) != u'-')
        return rowId;
    const Result<Uuid> id = Uuid::fromText(rowId);
    return id ? QString::fromLatin1(id->bytes().toByteArray().toHex()) : rowId;
}

QList<StreamState> PullStore::streams(const QList<StreamCursor> &cursors)
{
    QStringList names;
    QList<qint64> places;
    for (const StreamCursor &cursor : cursors) {
        names.append(cursor.stream);
        places.append(cursor.seq);
    }
    const PgRows rows = m_transaction.run(
        "SELECT n.name, coalesce(s.epoch, 1), coalesce(s.last_seq, 0), coalesce(s.sum, 0), coalesce(s.floor_seq, 0), "
        "CASE WHEN n.seq = 0 THEN 0 ELSE (SELECT f.sum FROM change_feed f WHERE f.tenant_id = $1 AND f.stream = n.name "
        "AND f.seq = n.seq) END FROM unnest($2::text[], $3::bigint[]) WITH ORDINALITY AS n(name, seq, place) "
        "LEFT JOIN sync_stream s ON s.tenant_id = $1 AND s.stream = n.name ORDER BY n.place",
        {m_transaction.scope().tenant, names, PgValue::array(places)});
    QList<StreamState> states;
    for (int row = 0; row < rows.count(); ++row) {
        const auto sum = [&](int column) { return static_cast<quint64>(rows.integer(row, column)); };
        states.append({{rows.text(row, 0), rows.integer(row, 1), rows.integer(row, 2), sum(3)},
                       rows.integer(row, 4),
                       rows.isNull(row, 5) ? std::nullopt : std::optional(sum(5))});
    }
    return states;
}

std::optional<quint64> PullStore::sumAt(const QString &stream, qint64 seq)
{
    if (seq == 0)
        return 0;
    const PgRows rows =
        m_transaction.run("SELECT sum FROM change_feed WHERE tenant_id = $1 AND stream = $2 AND seq = $3",
                          {m_transaction.scope().tenant, stream, seq});
    return rows.isEmpty() ? std::nullopt : std::optional(static_cast<quint64>(rows.integer(0, 0)));
}

QList<FeedRow> PullStore::rows(const QString &stream, qint64 after, qint64 last, qint64 limit)
{
    // Planning that join costs more than reading a page, and documents have their bodies in the feed itself.
    const bool relays = stream.startsWith(u"B:");
    const PgRows rows =
        m_transaction.run(relays ? relayedRows : ownRows, {m_transaction.scope().tenant, stream, after, last, limit});
    QList<FeedRow> list;
    list.reserve(rows.count());
    for (int row = 0; row < rows.count(); ++row) {
        FeedRow feed;
        feed.stream = stream;
        feed.seq = rows.integer(row, Seq);
        feed.kind = rows.text(row, Kind);
        feed.id = wireId(rows.text(row, RowId));
        feed.op = rows.uuid(row, Op);
        if (!rows.isNull(row, OriginDevice))
            feed.origin =
                RowOrigin{rows.uuid(row, OriginDevice), rows.integer(row, OriginEpoch), rows.integer(row, OriginSeq)};
        feed.body = relays && !rows.isNull(row, EntryKind) ? entryBody(entryFrom(rows, row)) : rows.raw(row, Body);
        list.append(feed);
    }
    return list;
}

} // namespace comptoir::centre
