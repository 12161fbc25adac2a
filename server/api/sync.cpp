// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/sync.h"

#include "server/api/query.h"
#include "server/http/problem.h"
#include "server/services/centre.h"
#include "server/services/sync/bootstrapservice.h"
#include "server/services/sync/digestservice.h"
#include "server/services/sync/pullservice.h"
#include "server/services/sync/pushservice.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Response bytes(const QByteArray &body, const QByteArray &type = "application/json; charset=utf-8", int status = 200)
{
    return {status, type, {}, body};
}

/// A refusal that tells the till where to go on.
Response refusal(const Call &call, const Error &error, const QString &name, const QJsonValue &value)
{
    Response response = problem(error, call.request.id);
    QJsonObject object = QJsonDocument::fromJson(response.body).object();
    object.insert(name, value);
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

Result<Response> pushEvents(Call &call)
{
    const Result<sync::PushBatch> batch = sync::decodePushBatch(call.request.body);
    COMPTOIR_TRY(batch);
    if (batch->device != call.principal.id)
        return refuse(u"forbidden"_s, u"A till sends its own journal only."_s);
    PushService service(call.db(), call.centre.clock.nowMs(), call.centre.rng);
    const Result<PushReply> reply = service.push(*batch);
    if (reply)
        return bytes(sync::encode(*reply));
    const Error &error = reply.error();
    if (error.code == u"gap" || error.code == u"unknown_previous")
        return refusal(call, error, u"head"_s, sync::placeObject(service.head()));
    return tl::unexpected(error);
}

/// Which streams a till reads. Error `not_found` for who is no till.
Result<QStringList> streamsOf(Call &call, PgTransaction &transaction)
{
    EntryStore store(transaction, call.principal.id);
    const std::optional<Uuid> branch = store.branchOfDevice();
    if (!branch)
        return refuse(u"not_found"_s, u"Only tills read streams."_s);
    return QStringList{tenantStream, branchStream(*branch), deviceStream(call.principal.id)};
}

PgScope scopeOf(const Call &call)
{
    return {call.principal.tenant, call.principal.id, call.request.id};
}

Result<Response> pull(Call &call)
{
    const Result<sync::PullRequest> request = sync::decodePullRequest(call.request.body);
    COMPTOIR_TRY(request);
    PgTransaction snapshot(*call.connection, scopeOf(call), PgTransaction::Mode::Snapshot);
    const Result<QStringList> streams = streamsOf(call, snapshot);
    COMPTOIR_TRY(streams);
    PullService service(snapshot, call.centre.clock.nowMs());
    const Result<sync::PullPage> page = service.pull(*request, *streams);
    if (page)
        return bytes(sync::encode(*page), "application/x-ndjson; charset=utf-8");
    const Error &error = page.error();
    if (error.code == u"stream_epoch" || error.code == u"cursor_too_old" || error.code == u"diverged")
        return refusal(call, error, u"stream"_s, service.stream());
    return tl::unexpected(error);
}

/// How far the till's journal goes: "epoch.seq.hash" of each epoch. What cannot be read says nothing.
QList<JournalPlace> ownEnds(const QString &text)
{
    QList<JournalPlace> ends;
    for (const QString &end : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList parts = end.split(u'.');
        ends.append(
            {parts.value(0).toLongLong(), parts.value(1).toLongLong(), QByteArray::fromHex(parts.value(2).toLatin1())});
    }
    return ends;
}

Result<Response> bootstrap(Call &call)
{
    const QString stream = call.request.query.value(u"stream"_s);
    PgTransaction snapshot(*call.connection, scopeOf(call), PgTransaction::Mode::Snapshot);
    const Result<QStringList> streams = streamsOf(call, snapshot);
    COMPTOIR_TRY(streams);
    if (!streams->contains(stream))
        return refuse(u"not_found"_s, u"There is no such stream for this till."_s);
    BootstrapService service(call.principal.id, call.centre.clock.nowMs(), call.centre.rng);
    const BootstrapService::Made made = service.make(snapshot, stream, ownEnds(call.request.query.value(u"own"_s)));
    snapshot.commit();
    PgTransaction transaction(*call.connection, scopeOf(call));
    service.keep(transaction, made);
    transaction.commit();
    return bytes(sync::encode(made.manifest));
}

/// "bytes=N-": what is missing of a chunk that was cut short.
Result<qsizetype> rangeStart(const QByteArray &header, qsizetype size)
{
    if (header.isEmpty())
        return 0;
    bool good = header.startsWith("bytes=") && header.endsWith('-');
    const qsizetype start = good ? header.sliced(6).chopped(1).toLongLong(&good) : 0;
    if (!good || start < 0 || start >= size)
        return misuse(u"bad_range"_s, u"A range is written bytes=N-, with N inside the chunk."_s);
    return start;
}

Result<Response> bootstrapChunk(Call &call)
{
    const Result<Uuid> id = Uuid::fromText(call.request.pathValues.value(u"id"_s));
    const qint64 number = call.request.pathValues.value(u"chunk"_s).toLongLong();
    const std::optional<QByteArray> chunk =
        id ? BootstrapStore(call.db()).chunk(*id, call.principal.id, number) : std::nullopt;
    if (!chunk)
        return refuse(u"not_found"_s, u"This load is no longer kept; ask for a new one."_s);
    const Result<qsizetype> start = rangeStart(call.request.header("range"), chunk->size());
    COMPTOIR_TRY(start);
    Response response = bytes(chunk->sliced(*start), "application/zstd", *start == 0 ? 200 : 206);
    if (*start > 0)
        response.headers.append({"Content-Range", "bytes " + QByteArray::number(*start) + '-' +
                                                      QByteArray::number(chunk->size() - 1) + '/' +
                                                      QByteArray::number(chunk->size())});
    return response;
}

/// Only tills compare: who else may read a stream has its lists.
Result<Response> digest(Call &call)
{
    QueryReader query(call, "digest");
    const QString stream = query.text("stream", 64).value_or(QString());
    const QString kind = query.text("kind", 64).value_or(QString());
    COMPTOIR_TRY(query.done());
    PgTransaction snapshot(*call.connection, scopeOf(call), PgTransaction::Mode::Snapshot);
    COMPTOIR_TRY(streamsOf(call, snapshot));
    const Result<sync::KindDigest> made = DigestService(snapshot, call.centre.clock.nowMs()).digest(stream, kind);
    COMPTOIR_TRY(made);
    return bytes(sync::encode(*made));
}

Result<Response> digestRows(Call &call)
{
    QueryReader query(call, "rows");
    const QString stream = query.text("stream", 64).value_or(QString());
    const QString kind = query.text("kind", 64).value_or(QString());
    const std::optional<qint64> bucket = query.integer("bucket", 0, qint64{sync::digestBuckets} - 1);
    const QString after = query.text("after", 200).value_or(QString());
    COMPTOIR_TRY(query.done());
    if (!bucket)
        return misuse(u"invalid"_s, u"Say which bucket: 0 to 255."_s);
    PgTransaction snapshot(*call.connection, scopeOf(call), PgTransaction::Mode::Snapshot);
    COMPTOIR_TRY(streamsOf(call, snapshot));
    const Result<sync::PullPage> page =
        DigestService(snapshot, call.centre.clock.nowMs()).rows(stream, kind, static_cast<std::size_t>(*bucket), after);
    COMPTOIR_TRY(page);
    return bytes(sync::encode(*page), "application/x-ndjson; charset=utf-8");
}

Route route(Method method, const char *path, const char *permission, RouteHandler handler)
{
    Route made;
    made.method = method;
    made.path = path;
    made.permission = permission;
    made.rate = RateClass::Sync;
    made.handler = handler;
    made.bodyLimit = method == Method::Post ? sync::bodyMax : made.bodyLimit;
    made.idempotency = Idempotency::Never; // entries and cursors are that by themselves
    made.compressedBody = method == Method::Post;
    return made;
}

} // namespace

Routes syncRoutes()
{
    Routes routes{route(Method::Post, "/v1/events", "sync.push", pushEvents),
                  route(Method::Post, "/v1/sync/pull", "sync.pull", pull),
                  route(Method::Get, "/v1/sync/bootstrap", "sync.pull", bootstrap),
                  route(Method::Get, "/v1/sync/bootstrap/{id}/{chunk}", "sync.pull", bootstrapChunk),
                  route(Method::Get, "/v1/sync/digest", "sync.pull", digest),
                  route(Method::Get, "/v1/sync/rows", "sync.pull", digestRows)};
    for (const std::size_t snapshot : {1U, 2U, 4U, 5U}) // read in one snapshot
        routes.at(snapshot).transaction = false;
    return routes;
}

} // namespace comptoir::centre
