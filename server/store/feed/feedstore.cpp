// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/feed/feedstore.h"

#include "models/journal/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

/// What one row adds to the sum of its stream.
qint64 sumOf(qint64 seq, const FeedAddition &row)
{
    const QByteArray hash = sha256({bigEndian({seq}), row.op.bytes(), row.body});
    return static_cast<qint64>(qFromBigEndian<quint64>(hash.constData()));
}

QJsonValue textOrNull(const QString &text, bool given)
{
    return given ? QJsonValue(text) : QJsonValue(QJsonValue::Null);
}

QJsonObject written(const FeedAddition &row, qint64 seq, qint64 sum)
{
    QJsonObject object{{u"seq"_s, seq},
                       {u"kind"_s, row.kind},
                       {u"row_id"_s, row.rowId},
                       {u"op_id"_s, row.op.toText()},
                       {u"body"_s, textOrNull(QString::fromUtf8(row.body), row.kept && !row.body.isEmpty())},
                       {u"sum"_s, sum}};
    if (row.origin) {
        object.insert(u"origin_device"_s, row.origin->device.toText());
        object.insert(u"origin_epoch"_s, row.origin->epoch);
        object.insert(u"origin_seq"_s, row.origin->seq);
    }
    return object;
}

} // namespace

QString branchStream(const Uuid &branch)
{
    return u"B:"_s + branch.toText();
}

QString deviceStream(const Uuid &device)
{
    return u"D:"_s + device.toText();
}

QByteArray tillBody(const Uuid &device, const QString &name)
{
    const QString id = QString::fromLatin1(device.bytes().toByteArray().toHex());
    return QJsonDocument(QJsonObject{{u"device"_s, id}, {u"name"_s, name}}).toJson(QJsonDocument::Compact);
}

FeedAddition forgottenTill(const Uuid &device, const Uuid &op)
{
    return {u"till"_s, device.toText(), op, {}};
}

qint64 appendFeed(PgTransaction &transaction, const QString &stream, const QList<FeedAddition> &rows)
{
    const Uuid tenant = transaction.scope().tenant;
    const PgRows place =
        transaction.run("INSERT INTO sync_stream AS s (tenant_id, stream, last_seq) VALUES ($1, $2, $3) "
                        "ON CONFLICT (tenant_id, stream) DO UPDATE SET last_seq = s.last_seq + excluded.last_seq "
                        "RETURNING last_seq, sum",
                        {tenant, stream, rows.size()});
    const qint64 first = place.integer(0, 0) - rows.size() + 1;
    qint64 sum = place.integer(0, 1);
    QJsonArray list;
    qint64 seq = first;
    for (const FeedAddition &row : rows) {
        sum ^= sumOf(seq, row);
        list.append(written(row, seq, sum));
        ++seq;
    }
    transaction.run("INSERT INTO change_feed (tenant_id, stream, seq, kind, row_id, op_id, body, origin_device, "
                    "origin_epoch, origin_seq, sum) "
                    "SELECT $1, $2, r.seq, r.kind, r.row_id, r.op_id, r.body, r.origin_device, r.origin_epoch, "
                    "r.origin_seq, r.sum FROM jsonb_to_recordset($3::jsonb) AS r(seq bigint, kind text, row_id text, "
                    "op_id uuid, body text, origin_device uuid, origin_epoch bigint, origin_seq bigint, sum bigint)",
                    {tenant, stream, list});
    transaction.run("UPDATE sync_stream SET sum = $3 WHERE tenant_id = $1 AND stream = $2", {tenant, stream, sum});
    return first;
}

} // namespace comptoir::centre
