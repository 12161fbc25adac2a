// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/documents/documentwriter.h"

#include "server/http/preconditions.h"
#include "server/services/centre.h"
#include "server/store/events/eventstore.h"
#include "server/store/feed/feedstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

/// The object of an event, where it has a UUID.
std::optional<Uuid> objectOf(const QList<DocumentRow> &rows)
{
    if (rows.size() != 1)
        return std::nullopt;
    const Result<Uuid> id = Uuid::fromText(rows.front().key);
    return id ? std::optional(*id) : std::nullopt;
}

/// How the feed names a document: a UUID by its hex digits, a code or a name as it is.
QString feedIdOf(DocumentKind kind, const QString &key)
{
    const bool hasUuid = kind == DocumentKind::Product || kind == DocumentKind::Customer ||
                         kind == DocumentKind::Promotion || kind == DocumentKind::Staff;
    return hasUuid ? QString(key).remove(u'-') : key;
}

QJsonObject picked(const QJsonObject &body, const QStringList &names)
{
    QJsonObject part;
    for (const QString &name : names)
        part.insert(name, body.contains(name) ? body.value(name) : QJsonValue(QJsonValue::Null));
    return part;
}

} // namespace

QString actorKindOf(const Principal &principal)
{
    switch (principal.kind) {
    case Principal::Kind::User:
        return u"user"_s;
    case Principal::Kind::Device:
        return u"device"_s;
    case Principal::Kind::ApiKey:
        return u"api_key"_s;
    case Principal::Kind::Nobody:
        break;
    }
    return u"nobody"_s;
}

Result<QList<qint64>> DocumentWriter::create(DocumentKind kind, const QList<New> &documents)
{
    DocumentStore store(m_call.db());
    QStringList keys;
    QList<DocumentStore::Name> names;
    for (const New &document : documents) {
        keys.append(document.key);
        names.append({kind, document.key});
    }
    store.claim(names);
    const QHash<QString, StoredDocument> found = store.locked(kind, keys);
    const FieldStamp stamp{versionToCome, hlcOf(m_call.centre.clock.nowMs()), m_call.principal.id};
    QList<DocumentRow> rows;
    for (const New &document : documents) {
        const auto known = found.constFind(document.key);
        if (known != found.constEnd() && !known->deleted)
            return refuse(u"already_exists"_s, u"There is one of that name already: %1."_s.arg(document.key));
        rows.append({document.key, document.body, FieldVersions(stamp), false});
    }
    const qint64 first = write(kind, "created", rows, {{u"keys"_s, QJsonArray::fromStringList(keys)}});
    QList<qint64> versions;
    for (qsizetype i = 0; i < rows.size(); ++i)
        versions.append(first + i);
    return versions;
}

Result<StoredDocument> DocumentWriter::locked(DocumentKind kind, const QString &key)
{
    const QHash<QString, StoredDocument> found = DocumentStore(m_call.db()).locked(kind, {key});
    const auto document = found.constFind(key);
    if (document == found.constEnd() || document->deleted)
        return misuse(u"not_found"_s, u"There is no such thing here."_s);
    return *document;
}

Result<StoredDocument> DocumentWriter::matching(DocumentKind kind, const QString &key)
{
    const Result<StoredDocument> document = locked(kind, key);
    COMPTOIR_TRY(document);
    const Result<qint64> wanted = versionToChange(m_call.request);
    COMPTOIR_TRY(wanted);
    COMPTOIR_TRY(checkVersion(*wanted, document->ver));
    return *document;
}

Result<qint64> DocumentWriter::change(DocumentKind kind, const QString &key, const QJsonObject &body,
                                      const QStringList &changed)
{
    const Result<StoredDocument> stored = matching(kind, key);
    COMPTOIR_TRY(stored);
    return apply(kind, key, *stored, body, changed);
}

qint64 DocumentWriter::set(DocumentKind kind, const QString &key, const StoredDocument &stored, const QString &field,
                           const QJsonValue &value)
{
    QJsonObject body = stored.body;
    if (value.isNull() || value.isUndefined())
        body.remove(field);
    else
        body.insert(field, value);
    return apply(kind, key, stored, body, {field});
}

qint64 DocumentWriter::apply(DocumentKind kind, const QString &key, const StoredDocument &stored,
                             const QJsonObject &body, const QStringList &changed)
{
    const DocumentEdit edit{body, changed, stored.ver, hlcOf(m_call.centre.clock.nowMs()), m_call.principal.id};
    const MergeOutcome merged = merge(feedName(kind), stored, edit);
    QList<DocumentRow> rows{{key, merged.body, merged.versions, false}};
    return write(kind, "changed", rows,
                 {{u"key"_s, key},
                  {u"before"_s, picked(stored.body, merged.taken)},
                  {u"after"_s, picked(merged.body, merged.taken)}});
}

Result<void> DocumentWriter::remove(DocumentKind kind, const QString &key)
{
    const Result<StoredDocument> stored = matching(kind, key);
    COMPTOIR_TRY(stored);
    QList<DocumentRow> rows{{key, stored->body, stored->versions, true}};
    write(kind, "removed", rows, {{u"key"_s, key}});
    return {};
}

qint64 DocumentWriter::write(DocumentKind kind, const char *what, QList<DocumentRow> &rows, const QJsonObject &detail)
{
    DocumentStore store(m_call.db());
    store.put(kind, rows);
    const EpochMs now = m_call.centre.clock.nowMs();
    const Uuid op = Uuid::v7(now, m_call.centre.rng);
    const QString name = feedName(kind);
    EventStore(m_call.db())
        .append({op, name + u'.' + QString::fromLatin1(what), now, actorKindOf(m_call.principal), std::nullopt, name,
                 objectOf(rows), detail});
    QList<FeedAddition> feed;
    for (const DocumentRow &row : rows) {
        const QByteArray body = row.deleted ? QByteArray() : QJsonDocument(row.body).toJson(QJsonDocument::Compact);
        feed.append({name, feedIdOf(kind, row.key), op, body});
    }
    const qint64 first = appendFeed(m_call.db(), tenantStream, feed);
    store.place(kind, rows, first);
    return first;
}

} // namespace comptoir::centre
