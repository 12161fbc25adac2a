// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/digestservice.h"

#include "server/services/sync/pullservice.h"
#include "server/store/feed/feedstore.h"
#include "server/store/sync/digeststore.h"
#include "server/store/sync/pullstore.h"

#include <map>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype bodiesAtOnce = 500;

Result<void> checkCompared(const QString &stream, const QString &kind)
{
    if (stream == tenantStream && sync::digestKinds().contains(kind))
        return {};
    return refuse(u"not_found"_s, u"This stream or kind is not compared."_s);
}

} // namespace

Result<sync::KindDigest> DigestService::digest(const QString &stream, const QString &kind)
{
    COMPTOIR_TRY(checkCompared(stream, kind));
    sync::KindDigest made{PullStore(m_snapshot).stream(stream).end, kind, {}};
    DigestStore(m_snapshot).versions(kind, [&made](const QString &key, qint64 version) {
        sync::addDocument(made.buckets, wireId(key), version);
    });
    return made;
}

Result<sync::PullPage> DigestService::rows(const QString &stream, const QString &kind, std::size_t bucket,
                                           const QString &after)
{
    COMPTOIR_TRY(checkCompared(stream, kind));
    std::map<QByteArray, QString> keys; // by id as bytes
    DigestStore store(m_snapshot);
    store.versions(kind, [&](const QString &key, qint64) {
        const QString id = wireId(key);
        if (sync::bucketOf(id) == bucket && id.toUtf8() > after.toUtf8())
            keys.emplace(id.toUtf8(), key);
    });
    sync::PullPage page{{PullStore(m_snapshot).stream(stream).end}, false, m_now, {}};
    qsizetype bytes = 0;
    for (auto at = keys.cbegin(); at != keys.cend();) {
        QStringList some;
        for (; at != keys.cend() && some.size() < bodiesAtOnce; ++at)
            some.append(at->second);
        for (const FeedRow &row : store.rows(stream, kind, some)) {
            bytes += row.body.size() + 256;
            if (!page.rows.isEmpty() && (bytes > syncPageBytes || page.rows.size() >= sync::pullRowsMax)) {
                page.more = true;
                return page;
            }
            page.rows.append(row);
        }
    }
    return page;
}

} // namespace comptoir::centre
