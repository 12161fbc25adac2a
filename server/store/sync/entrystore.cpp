// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sync/entrystore.h"

#include "models/domain/factkinds.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

QHash<QString, SeriesDocument> seriesFrom(const QJsonArray &list)
{
    QHash<QString, SeriesDocument> series;
    for (const QJsonValue &value : list) {
        const QJsonObject row = value.toObject();
        const QString code = row.value("series"_L1).toString();
        series.insert(code, {code, row.value("number"_L1).toInteger(),
                             QByteArray::fromHex(row.value("hash"_L1).toString().toLatin1()),
                             row.value("net"_L1).toInteger(), row.value("abs"_L1).toInteger(), 0});
    }
    return series;
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

std::optional<DeviceState> EntryStore::lockDevice()
{
    const PgRows device =
        m_transaction.run("SELECT branch_id, status, public_key, vouched_epoch, vouched_seq, vouched_hash FROM device "
                          "WHERE tenant_id = $1 AND id = $2 FOR NO KEY UPDATE",
                          {m_transaction.scope().tenant, m_device});
    if (device.isEmpty())
        return std::nullopt;
    DeviceState state;
    state.branch = device.uuid(0, 0);
    state.status = device.text(0, 1);
    state.publicKey = device.bytes(0, 2);
    state.vouched = {device.integer(0, 3), device.integer(0, 4), device.bytes(0, 5)};
    // A statement of its own: the lock may have been waited for, and this one sees what was written meanwhile.
    const PgRows head = m_transaction.run(
        "SELECT h.epoch, h.seq, h.hash, h.public_key, h.hlc, coalesce(b.epoch, 0), coalesce(b.backup_seq, 0), "
        "(SELECT coalesce(jsonb_agg(jsonb_build_object('series', s.series, 'number', s.number, 'hash', "
        "encode(s.hash, 'hex'), 'net', s.perpetual_net, 'abs', s.perpetual_abs)), '[]') FROM device_series s "
        "WHERE s.tenant_id = h.tenant_id AND s.device_id = h.device_id) FROM device_head h "
        "LEFT JOIN LATERAL (SELECT o.epoch, o.backup_seq FROM device_head o WHERE o.tenant_id = h.tenant_id "
        "AND o.device_id = h.device_id AND o.backup_seq > 0 ORDER BY o.epoch DESC LIMIT 1) AS b ON true "
        "WHERE h.tenant_id = $1 AND h.device_id = $2 ORDER BY h.epoch DESC LIMIT 1",
        {m_transaction.scope().tenant, m_device});
    if (!head.isEmpty()) {
        state.head = {head.integer(0, 0), head.integer(0, 1), head.bytes(0, 2)};
        state.headKey = head.bytes(0, 3);
        state.headHlc = head.integer(0, 4);
        state.backedUp = {head.integer(0, 5), head.integer(0, 6), {}};
        state.series = seriesFrom(head.json(0, 7).array());
    }
    return state;
}

std::optional<Uuid> EntryStore::branchOfDevice()
{
    const PgRows rows = m_transaction.run("SELECT branch_id FROM device WHERE tenant_id = $1 AND id = $2 "
                                          "AND status <> 'revoked'",
                                          {m_transaction.scope().tenant, m_device});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.uuid(0, 0));
}

QHash<Uuid, KnownEntry> EntryStore::known(const QList<Uuid> &ops)
{
    const PgRows rows = m_transaction.run("SELECT op_id, hash, status, code FROM journal_entry "
                                          "WHERE tenant_id = $1 AND op_id = ANY ($2::uuid[])",
                                          {m_transaction.scope().tenant, PgValue::array(ops)});
    QHash<Uuid, KnownEntry> found;
    for (int row = 0; row < rows.count(); ++row)
        found.insert(rows.uuid(row, 0), {rows.bytes(row, 1), rows.text(row, 2), rows.text(row, 3)});
    return found;
}

std::optional<JournalPlace> EntryStore::placeOf(const QByteArray &hash)
{
    const PgRows rows =
        m_transaction.run("SELECT epoch, seq FROM journal_entry WHERE tenant_id = $1 AND device_id = $2 "
                          "AND hash = $3 ORDER BY epoch DESC, seq DESC LIMIT 1",
                          {m_transaction.scope().tenant, m_device, hash});
    if (rows.isEmpty())
        return std::nullopt;
    return JournalPlace{rows.integer(0, 0), rows.integer(0, 1), hash};
}

std::optional<QByteArray> EntryStore::hashAt(qint64 epoch, qint64 seq)
{
    const PgRows rows = m_transaction.run("SELECT hash FROM journal_entry WHERE tenant_id = $1 AND device_id = $2 "
                                          "AND epoch = $3 AND seq = $4 ORDER BY received_at LIMIT 1",
                                          {m_transaction.scope().tenant, m_device, epoch, seq});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.bytes(0, 0));
}

QByteArray EntryStore::keyAt(const JournalPlace &place)
{
    const PgRows rows = m_transaction.run(
        "SELECT convert_from(payload, 'UTF8')::jsonb ->> 'public_key' FROM journal_entry WHERE tenant_id = $1 "
        "AND device_id = $2 AND (epoch, seq) <= ($3, $4) AND kind = $5 AND status <> 'quarantined' "
        "ORDER BY epoch DESC, seq DESC LIMIT 1",
        {m_transaction.scope().tenant, m_device, place.epoch, place.seq, factKind<DeviceKeyAdded>});
    return rows.isEmpty() ? QByteArray() : QByteArray::fromHex(rows.raw(0, 0));
}

QHash<Uuid, Uuid> EntryStore::waitingFor(const QList<Uuid> &things)
{
    const PgRows rows = m_transaction.run("SELECT q.makes, q.op_id FROM quarantine q WHERE q.tenant_id = $1 "
                                          "AND q.makes = ANY ($2::uuid[]) AND q.status = 'waiting' "
                                          "AND q.code NOT IN ('bad_signature', 'op_reused') "
                                          "AND NOT EXISTS (SELECT FROM sale s WHERE s.tenant_id = $1 AND s.id = "
                                          "q.makes) AND NOT EXISTS (SELECT FROM shift z WHERE z.tenant_id = $1 "
                                          "AND z.id = q.makes AND z.closed_at IS NOT NULL)",
                                          {m_transaction.scope().tenant, PgValue::array(things)});
    QHash<Uuid, Uuid> found;
    for (int row = 0; row < rows.count(); ++row)
        found.insert(rows.uuid(row, 0), rows.uuid(row, 1));
    return found;
}

bool EntryStore::isMade(const Uuid &thing)
{
    return !m_transaction
                .run("SELECT FROM sale WHERE tenant_id = $1 AND id = $2 UNION ALL SELECT FROM shift "
                     "WHERE tenant_id = $1 AND id = $2 AND closed_at IS NOT NULL",
                     {m_transaction.scope().tenant, thing})
                .isEmpty();
}

void EntryStore::add(const QList<JudgedEntry> &entries)
{
    QList<Uuid> ops;
    QList<Uuid> actors;
    QList<qint64> epochs;
    QList<qint64> seqs;
    QList<qint64> versions;
    QList<qint64> clocks;
    QList<qint64> instants;
    QList<std::optional<QByteArray>> payloads;
    QList<std::optional<QByteArray>> digests;
    QList<std::optional<QByteArray>> hashes;
    QList<std::optional<QByteArray>> signatures;
    QStringList kinds;
    QStringList statuses;
    QStringList codes;
    for (const JudgedEntry &judged : entries) {
        if (!judged.fresh || !judged.stored)
            continue;
        const JournalEntry &entry = judged.sent.entry;
        const bool whole = judged.sent.hasPayload();
        ops += entry.opId;
        actors += entry.actor;
        epochs += entry.epoch;
        seqs += entry.seq;
        versions += entry.schemaVersion;
        clocks += entry.hlc;
        instants += entry.at;
        payloads += whole ? std::optional(entry.payload) : std::nullopt;
        digests += whole ? std::nullopt : std::optional(judged.sent.payloadSha256);
        hashes += entry.hash;
        signatures += entry.signature;
        kinds += entry.kind;
        statuses += judged.status;
        codes += judged.code;
    }
    m_transaction.run(
        "INSERT INTO journal_entry (tenant_id, device_id, op_id, epoch, seq, kind, v, hlc, at, actor, payload, "
        "payload_sha256, hash, signature, status, code) SELECT $1, $2, e.* FROM unnest($3::uuid[], $4::bigint[], "
        "$5::bigint[], $6::text[], $7::bigint[], $8::bigint[], $9::bigint[], $10::uuid[], $11::bytea[], $12::bytea[], "
        "$13::bytea[], $14::bytea[], $15::text[], $16::text[]) AS e",
        {m_transaction.scope().tenant, m_device, PgValue::array(ops), PgValue::array(epochs), PgValue::array(seqs),
         kinds, PgValue::array(versions), PgValue::array(clocks), PgValue::array(instants), PgValue::array(actors),
         PgValue::array(payloads), PgValue::array(digests), PgValue::array(hashes), PgValue::array(signatures),
         statuses, codes});
    quarantine(entries);
}

void EntryStore::quarantine(const QList<JudgedEntry> &entries)
{
    for (const JudgedEntry &judged : entries) {
        if (!judged.fresh || judged.status != u"quarantined")
            continue;
        const JournalEntry &entry = judged.sent.entry;
        // An entry whose id stands for another one has no place in the journal: it is kept here, whole.
        const QJsonObject whole = judged.stored ? QJsonObject() : entryObject(judged.sent);
        m_transaction.run(
            "INSERT INTO quarantine (tenant_id, id, device_id, op_id, epoch, seq, kind, code, message, entry, "
            "parent_op, makes) VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            {m_transaction.scope().tenant, m_device, entry.opId, entry.epoch, entry.seq, entry.kind, judged.code,
             judged.detail, whole, judged.parent, judged.makes});
    }
}

void EntryStore::moveHead(const JournalEntry &last, const QByteArray &key, const QHash<QString, SeriesDocument> &series)
{
    QJsonArray list;
    for (const SeriesDocument &document : series)
        list.append(QJsonObject{{u"series"_s, document.series},
                                {u"number"_s, document.number},
                                {u"hash"_s, hex(document.previous)},
                                {u"net"_s, document.perpetualNet},
                                {u"abs"_s, document.perpetualAbs}});
    m_transaction.connection().runTogether(
        {{"INSERT INTO device_head AS h (tenant_id, device_id, epoch, seq, hash, hlc, public_key) "
          "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (tenant_id, device_id, epoch) DO UPDATE SET "
          "seq = excluded.seq, hash = excluded.hash, hlc = excluded.hlc, public_key = excluded.public_key, "
          "updated_at = now() WHERE h.seq < excluded.seq",
          {m_transaction.scope().tenant, m_device, last.epoch, last.seq, last.hash, last.hlc, key}},
         {"INSERT INTO device_series (tenant_id, device_id, series, number, hash, perpetual_net, perpetual_abs) "
          "SELECT $1, $2, s.series, s.number, decode(s.hash, 'hex'), s.net, s.abs FROM jsonb_to_recordset($3::jsonb) "
          "AS s(series text, number bigint, hash text, net bigint, abs bigint) ORDER BY s.series "
          "ON CONFLICT (tenant_id, device_id, series) DO UPDATE SET number = excluded.number, hash = excluded.hash, "
          "perpetual_net = excluded.perpetual_net, perpetual_abs = excluded.perpetual_abs",
          {m_transaction.scope().tenant, m_device, list}},
         {"UPDATE device SET last_seen_at = now() WHERE tenant_id = $1 AND id = $2",
          {m_transaction.scope().tenant, m_device}}});
}

void EntryStore::freeze(const QString &reason)
{
    m_transaction.run("UPDATE device SET status = 'frozen', status_reason = $3 WHERE tenant_id = $1 AND id = $2 "
                      "AND status = 'active'",
                      {m_transaction.scope().tenant, m_device, reason});
}

} // namespace comptoir::centre
