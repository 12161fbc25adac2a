// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/sha256.h"
#include "sync/protocol/compression.h"
#include "tests/sync/simulation/simanswers.h"
#include "tests/sync/simulation/simcentre.h"

#include <QUrlQuery>

/// What goes back to tills: rows as they come, loads, and what a kind's documents amount to.
namespace comptoir::testing
{

using namespace Qt::StringLiterals;

using sync::Answer;

namespace
{

constexpr qint64 pageRows = 7; ///< small, so that cuts have pages
constexpr qsizetype chunkRows = 5;
constexpr qsizetype bucketRows = 1;

} // namespace

/// As in a load: the body and the number of its latest row, from no entry.
FeedRow SimCentre::Document::standing() const
{
    FeedRow stands = row;
    stands.op = Uuid();
    stands.origin.reset();
    return stands;
}

Answer SimCentre::pull(const QByteArray &body, const Uuid &, EpochMs now)
{
    const Result<sync::PullRequest> request = sync::decodePullRequest(body);
    if (!request)
        return refused(400, request.error().code);
    sync::PullPage page;
    page.serverTime = now;
    for (const StreamCursor &cursor : request->streams) {
        const Stream stream = m_streams.value(cursor.stream);
        if (cursor.epoch != stream.epoch)
            return refused(409, u"stream_epoch"_s, cursor.stream);
        page.cut.append(stream.end(cursor.stream));
    }
    if (!request->cut.isEmpty())
        page.cut = request->cut;
    qsizetype late = 0;
    for (const StreamCursor &cursor : request->streams) {
        const Stream stream = m_streams.value(cursor.stream);
        const auto end = std::find_if(page.cut.begin(), page.cut.end(),
                                      [&](const StreamCursor &each) { return each.stream == cursor.stream; });
        if (end == page.cut.end() || end->seq > stream.rows.size())
            return refused(409, u"diverged"_s, cursor.stream);
        for (qint64 seq = cursor.seq + 1; seq <= end->seq; ++seq) {
            if (page.rows.size() >= pageRows) {
                page.more = true;
                break;
            }
            // Two writers: the one with the lower number is not committed yet.
            if (m_planted == Planted::NaiveCursor && seq + 1 < end->seq && m_calls % 5 == 0)
                continue;
            page.rows.append(stream.rows.at(seq - 1));
        }
        if (m_planted == Planted::HorizonAfterQuery && !page.more && m_calls % 4 == 0 && !page.rows.isEmpty() &&
            page.rows.last().stream == cursor.stream)
            ++late;
    }
    // Rows were read, then more was committed, then the cut was read.
    for (; late > 0 && !page.rows.isEmpty(); --late)
        page.rows.removeLast();
    return good(sync::encode(page));
}

/// What a device wrote and may have lost: all of it but what stands before the ends it names, as far as those are known
/// here and nothing else ever stood in the same place.
QList<FeedRow> SimCentre::lostEntries(const Uuid &device, const QString &own)
{
    QMap<qint64, qint64> ends;
    for (const QString &text : own.split(u',', Qt::SkipEmptyParts)) {
        const QStringList parts = text.split(u'.');
        if (m_places.contains({device, QByteArray::fromHex(parts.value(2).toLatin1())}))
            ends.insert(parts.value(0).toLongLong(), parts.value(1).toLongLong());
    }
    QMap<std::pair<qint64, qint64>, int> inPlace;
    for (const Stored &stored : std::as_const(m_entries)) {
        if (stored.device == device)
            ++inPlace[{stored.entry.epoch, stored.entry.seq}];
    }
    QList<FeedRow> rows;
    for (const Stored &stored : std::as_const(m_entries)) {
        const JournalEntry &entry = stored.entry;
        if (stored.device != device || stored.applied == 0 || !isRelayed(entry.kind))
            continue;
        if (entry.seq > ends.value(entry.epoch) || inPlace.value({entry.epoch, entry.seq}) > 1)
            rows.append(relayedRow(stored));
    }
    return rows;
}

QList<FeedRow> SimCentre::branchRows(const QString &stream, const Uuid &device, const QString &own)
{
    QList<FeedRow> rows;
    const auto sums = [&](const QMap<Uuid, qint64> &all, const QMap<Uuid, qint64> &written, const QString &kind,
                          const QString &idField, const QString &field) {
        for (const auto &[id, sum] : all.asKeyValueRange()) {
            FeedRow row;
            row.kind = kind;
            row.id = hexId(id);
            row.body = compact({{idField, hexId(id)}, {field, sum - written.value(id)}});
            rows.append(row);
        }
    };
    sums(m_stock, m_stockOf.value(device), u"stock"_s, u"product"_s, u"qty"_s);
    sums(m_balances, m_balanceOf.value(device), u"balance"_s, u"customer"_s, u"amount"_s);
    if (m_planted != Planted::OwnLeftOut)
        rows += lostEntries(device, own);
    for (FeedRow &row : rows) {
        row.stream = stream;
        row.seq = 1;
    }
    return rows;
}

Answer SimCentre::manifest(const QString &query, const Uuid &device)
{
    const QUrlQuery items(query);
    const QString name = items.queryItemValue(u"stream"_s);
    const Stream stream = m_streams.value(name);
    QList<FeedRow> rows;
    if (name == "T"_L1) {
        for (const Document &document : std::as_const(m_documents))
            rows.append(document.standing());
    } else if (name == branchStream()) {
        rows = branchRows(name, device, items.queryItemValue(u"own"_s));
    }
    Load load;
    load.manifest.id = u"m%1"_s.arg(m_nextLoad++);
    load.manifest.cursor = stream.end(name);
    for (qsizetype at = 0; at < rows.size(); at += chunkRows) {
        QByteArray text;
        const QList<FeedRow> part = rows.mid(at, chunkRows);
        for (const FeedRow &row : part)
            text += sync::feedLine(row);
        load.chunks.append(sync::packed(text));
        load.manifest.chunks.append(
            {load.chunks.size() - 1, load.chunks.last().size(), part.size(), sha256({load.chunks.last()})});
    }
    m_loads.insert(load.manifest.id, load);
    return good(sync::encode(load.manifest));
}

Answer SimCentre::chunk(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const auto load = m_loads.constFind(parts.value(parts.size() - 2));
    const qsizetype n = parts.last().toLongLong();
    if (load == m_loads.constEnd() || n >= load->chunks.size())
        return refused(404, u"load_gone"_s);
    return good(load->chunks.at(n));
}

void SimCentre::write(const QString &kind, const QString &id, const QJsonObject &body)
{
    Document &document = m_documents[{kind, id}];
    document.body = body;
    FeedRow row;
    row.stream = u"T"_s;
    row.seq = m_streams[u"T"_s].rows.size() + 1;
    row.kind = kind;
    row.id = id;
    row.op = Uuid::fromBytes(sha256({compact(body)}).first(Uuid::size));
    row.body = compact(body);
    for (const QString &field : body.keys())
        document.versions.insert(field, row.seq);
    document.row = row;
    append(row.stream, row);
}

Answer SimCentre::digest(const QString &kind)
{
    if (m_planted == Planted::NoDigest)
        return refused(404, u"not_found"_s);
    sync::KindDigest digest{m_streams.value(u"T"_s).end(u"T"_s), kind, {}};
    for (const auto &[name, document] : m_documents.asKeyValueRange()) {
        if (name.first == kind)
            sync::addDocument(digest.buckets, name.second, document.row.seq);
    }
    return good(sync::encode(digest));
}

Answer SimCentre::rows(const QString &kind, std::size_t bucket, const QString &after, EpochMs now)
{
    sync::PullPage page{{m_streams.value(u"T"_s).end(u"T"_s)}, false, now, {}};
    for (const auto &[name, document] : m_documents.asKeyValueRange()) {
        if (name.first != kind || sync::bucketOf(name.second) != bucket || name.second <= after)
            continue;
        page.more = page.rows.size() >= bucketRows;
        if (page.more)
            break;
        page.rows.append(document.standing());
    }
    return good(sync::encode(page));
}

} // namespace comptoir::testing
