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

QList<StreamState> PullStore::streams(const QStringList &names)
{
    const PgRows rows = m_transaction.run(
        "SELECT n.name, coalesce(s.epoch, 1), coalesce(s.last_seq, 0), coalesce(s.sum, 0), coalesce(s.floor_seq, 0) "
        "FROM unnest($2::text[]) WITH ORDINALITY AS n(name, place) LEFT JOIN sync_stream s ON s.tenant_id = $1 "
        "AND s.stream = n.name ORDER BY n.place",
        {m_transaction.scope().tenant, names});
    QList<StreamState> states;
    for (int row = 0; row < rows.count(); ++row)
        states.append({{rows.text(row, 0), rows.integer(row, 1), rows.integer(row, 2),
                        static_cast<quint64>(rows.integer(row, 3))},
                       rows.integer(row, 4)});
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
    // LIMIT 1 keeps each entry a look-up by its key: as a plain join it is planned by statistics, which a shop that has
    // just sent its past has not got yet, and may read its whole journal for every row.
    const PgRows rows = m_transaction.run(
        "SELECT f.seq, f.kind, f.row_id, f.op_id, f.body, f.origin_device, f.origin_epoch, f.origin_seq, j.kind, j.v, "
        "j.hlc, j.at, j.actor, j.payload, j.payload_sha256, j.hash, j.signature FROM change_feed f "
        "LEFT JOIN LATERAL (SELECT * FROM journal_entry e WHERE f.kind = 'entry' AND e.tenant_id = f.tenant_id "
        "AND e.op_id = f.op_id LIMIT 1) j ON true "
        "WHERE f.tenant_id = $1 AND f.stream = $2 AND f.seq > $3 AND f.seq <= $4 ORDER BY f.seq LIMIT $5",
        {m_transaction.scope().tenant, stream, after, last, limit});
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
        feed.body = rows.isNull(row, EntryKind) ? rows.raw(row, Body) : entryBody(entryFrom(rows, row));
        list.append(feed);
    }
    return list;
}

} // namespace comptoir::centre
