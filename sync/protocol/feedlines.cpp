// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/feedlines.h"

#include "models/journal/sha256.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace comptoir::sync
{

namespace
{

constexpr qsizetype headerMax = 4096;

std::optional<RowOrigin> originFrom(WireFields &fields)
{
    if (!fields.has("origin"_L1))
        return std::nullopt;
    const QJsonArray parts = fields.array("origin"_L1, 3);
    WireFields inner({{u"device"_s, parts.at(0)}, {u"epoch"_s, parts.at(1)}, {u"seq"_s, parts.at(2)}});
    const RowOrigin origin{inner.uuid("device"_L1), inner.number("epoch"_L1, 1), inner.number("seq"_L1, 1)};
    fields.take(inner);
    return origin;
}

} // namespace

QByteArray feedLine(const FeedRow &row)
{
    QJsonObject header{{u"stream"_s, row.stream},
                       {u"seq"_s, row.seq},
                       {u"kind"_s, row.kind},
                       {u"id"_s, row.id},
                       {u"op"_s, hexText(row.op.bytes())}};
    if (row.origin)
        header.insert(u"origin"_s, QJsonArray{hexText(row.origin->device.bytes()), row.origin->epoch, row.origin->seq});
    return wireBytes(header) + '\t' + row.body + '\n';
}

Result<FeedRow> feedRow(QByteArrayView line)
{
    const qsizetype tab = line.indexOf('\t');
    if (tab < 0)
        return misuse(u"bad_message"_s, u"A line of the feed has no body."_s);
    const Result<QJsonObject> header = wireObject(line.first(tab).toByteArray(), headerMax);
    COMPTOIR_TRY(header);
    WireFields fields(*header);
    FeedRow row;
    row.stream = fields.text("stream"_L1, 64);
    row.seq = fields.number("seq"_L1, 1);
    row.kind = fields.text("kind"_L1, 64);
    row.id = fields.text("id"_L1, 200);
    row.op = fields.uuid("op"_L1);
    row.origin = originFrom(fields);
    row.body = line.sliced(tab + 1).toByteArray();
    COMPTOIR_TRY(fields.done());
    return row;
}

Result<QList<FeedRow>> feedRows(QByteArrayView text, qsizetype max)
{
    QList<FeedRow> rows;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        if (end < 0 || rows.size() >= max)
            return misuse(u"bad_message"_s, u"The feed was cut short or is too long."_s);
        Result<FeedRow> row = feedRow(text.first(end));
        COMPTOIR_TRY(row);
        rows.append(std::move(*row));
        text = text.sliced(end + 1);
    }
    return rows;
}

quint64 rowSum(qint64 seq, const Uuid &op, QByteArrayView body)
{
    return qFromBigEndian<quint64>(sha256({bigEndian({seq}), op.bytes(), body}).constData());
}

} // namespace comptoir::sync
