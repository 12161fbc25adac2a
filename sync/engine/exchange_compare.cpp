// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sync/documentedits.h"
#include "models/storage/sync/feedwriter.h"
#include "sync/engine/exchange.h"

#include <QSet>
#include <QUrl>

/// Anti-entropy: a running sum proves which rows came, not that the tables still say so.
namespace comptoir::sync
{

using namespace Qt::StringLiterals;

namespace
{

const QString tenantStream = u"T"_s;

Ended compareEnded(Verdict verdict, const QString &code = {}, const QString &sentence = {})
{
    Ended ended;
    ended.task = Task::Compare;
    ended.verdict = verdict;
    ended.code = code;
    ended.sentence = sentence;
    return ended;
}

std::optional<StreamCursor> ownCursor(Connection &connection)
{
    for (const StreamCursor &cursor : SyncStore(connection).cursors()) {
        if (cursor.stream == tenantStream)
            return cursor;
    }
    return std::nullopt;
}

QList<std::size_t> differingBuckets(Connection &connection, const KindDigest &centre)
{
    Digest own{};
    for (const auto &[id, version] : EditStore(connection).held(centre.kind).asKeyValueRange())
        addDocument(own, id, version);
    QList<std::size_t> buckets;
    for (std::size_t i = 0; i < digestBuckets; ++i) {
        if (own.at(i) != centre.buckets.at(i))
            buckets.append(i);
    }
    return buckets;
}

/// What must be written for this till to hold the bucket as the centre has it.
QList<FeedRow> corrections(Connection &connection, const QString &kind, std::size_t bucket, const QList<FeedRow> &rows,
                           const StreamCursor &cursor)
{
    const QMap<QString, qint64> held = EditStore(connection).held(kind);
    QList<FeedRow> wanted;
    QSet<QString> named;
    for (const FeedRow &row : rows) {
        if (row.kind != kind || row.stream != tenantStream || bucketOf(row.id) != bucket)
            continue;
        named.insert(row.id);
        if (held.value(row.id) != row.seq)
            wanted.append({tenantStream, row.seq, kind, row.id, Uuid(), std::nullopt, row.body});
    }
    for (const auto &[id, version] : held.asKeyValueRange()) {
        if (bucketOf(id) == bucket && !named.contains(id))
            wanted.append({tenantStream, cursor.seq, kind, id, Uuid(), std::nullopt, {}});
    }
    return wanted;
}

} // namespace

Request Exchange::compare()
{
    if (!m_comparison)
        m_comparison.emplace();
    const QString &kind = m_comparison->kindName();
    if (!m_comparison->hasDigest)
        return {"GET", u"/v1/sync/digest?stream=T&kind="_s + kind, {}, true};
    QString path = u"/v1/sync/rows?stream=T&kind=%1&bucket=%2"_s.arg(kind).arg(m_comparison->buckets.first());
    if (!m_comparison->rows.isEmpty())
        path += u"&after="_s + QString::fromLatin1(QUrl::toPercentEncoding(m_comparison->rows.last().id));
    return {"GET", path, {}, true};
}

Ended Exchange::compared(Recorder &recorder, const Answer &answer)
{
    if (!m_comparison) // a restart came between
        return compareEnded(Verdict::Busy, u"compare_anew"_s);
    if (answer.link == Answer::Link::Answered && answer.status == 200) {
        const Ended ended =
            m_comparison->hasDigest ? takeBucket(recorder, answer) : takeDigest(recorder.connection(), answer);
        return ended.verdict == Verdict::Done ? nextComparison(recorder.connection(), recorder.now()) : ended;
    }
    if (answer.link == Answer::Link::Answered && answer.status == 404) { // this centre keeps no digest of that kind
        m_comparison->buckets.clear();
        return nextComparison(recorder.connection(), recorder.now());
    }
    Ended ended = refused(Task::Compare, answer);
    m_comparison.reset();
    return ended;
}

Ended Exchange::takeDigest(Connection &connection, const Answer &answer)
{
    const Result<KindDigest> digest = decodeKindDigest(answer.body);
    if (!digest || digest->kind != m_comparison->kindName())
        return compareEnded(Verdict::Unreachable, u"bad_message"_s, u"What the centre holds could not be read."_s);
    if (ownCursor(connection) != digest->cursor)
        return compareEnded(Verdict::Behind);
    m_comparison->buckets = differingBuckets(connection, *digest);
    m_comparison->hasDigest = true;
    return compareEnded(m_comparison->buckets.isEmpty() ? Verdict::Done : Verdict::More);
}

Ended Exchange::takeBucket(Recorder &recorder, const Answer &answer)
{
    const Result<PullPage> page = decodePullPage(answer.body);
    if (!page || (page->more && page->rows.isEmpty()))
        return compareEnded(Verdict::Unreachable, u"bad_message"_s, u"What the centre holds could not be read."_s);
    const std::optional<StreamCursor> own = ownCursor(recorder.connection());
    if (!own || page->cut != QList{*own}) {
        m_comparison->rows.clear();
        m_comparison->hasDigest = false; // another moment: which buckets differ is asked again
        return compareEnded(Verdict::Behind);
    }
    m_comparison->rows.append(page->rows);
    if (page->more)
        return compareEnded(Verdict::More);
    const QList<FeedRow> wanted =
        corrections(recorder.connection(), m_comparison->kindName(), m_comparison->buckets.first(),
                    std::exchange(m_comparison->rows, {}), *own);
    writeFeed(recorder, wanted, {});
    m_comparison->buckets.removeFirst();
    return compareEnded(m_comparison->buckets.isEmpty() ? Verdict::Done : Verdict::More);
}

/// The kind is done: the next one, or all of them are.
Ended Exchange::nextComparison(Connection &connection, EpochMs wallNow)
{
    m_comparison->hasDigest = false;
    m_comparison->rows.clear();
    if (++m_comparison->kind < digestKinds().size())
        return compareEnded(Verdict::More);
    m_comparison.reset();
    SyncStore(connection).noteChecked(wallNow);
    return compareEnded(Verdict::Done);
}

} // namespace comptoir::sync
