// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/quarantine.h"

#include "server/api/answers.h"
#include "server/api/query.h"
#include "server/services/centre.h"
#include "server/services/documents/documentwriter.h"
#include "server/services/sync/redriver.h"
#include "server/store/identity/auditstore.h"
#include "server/store/identity/devicestore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

std::optional<QuarantineStore::Filter::Place> placeIn(const QStringList &cursor)
{
    if (cursor.isEmpty())
        return std::nullopt;
    return QuarantineStore::Filter::Place{cursor.at(0).toLongLong(), cursor.at(1).toLongLong(),
                                          Uuid::fromText(cursor.at(2)).value_or(Uuid())};
}

Result<Response> listSetAside(Call &call)
{
    const Result<Uuid> device = pathId(call);
    COMPTOIR_TRY(device);
    QueryReader query(call, "quarantine");
    QuarantineStore::Filter filter;
    filter.device = *device;
    filter.state = query.oneOf("state", {u"waiting"_s, u"redriven"_s, u"dismissed"_s});
    filter.limit = query.limit();
    filter.after = placeIn(query.cursor(3));
    COMPTOIR_TRY(query.done());
    if (DeviceStore(call.db()).device(*device).isEmpty())
        return notFound();
    return Response::json(query.page(QuarantineStore(call.db()).list(filter), [](const QJsonObject &item) {
        return QStringList{QString::number(item.value(u"epoch").toInteger()),
                           QString::number(item.value(u"seq").toInteger()), item.value(u"id").toString()};
    }));
}

Result<Response> redrive(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    const PgScope scope{call.principal.tenant, call.principal.id, call.request.id};
    const auto note = [&call](PgTransaction &transaction, const SetAsideEntry &entry, const QString &status,
                              const QString &code) {
        AuditStore(transaction)
            .append({actorKindOf(call.principal),
                     u"entry.redriven"_s,
                     false,
                     u"entry"_s,
                     entry.sent.entry.opId,
                     call.request.peer,
                     {{u"device"_s, entry.device.toText()}, {u"status"_s, status}, {u"code"_s, code}}});
    };
    Redriver redriver(*call.connection, scope, call.centre.clock, call.centre.rng, call.principal.id, note);
    const Result<QList<Uuid>> driven = redriver.drive(*id);
    COMPTOIR_TRY(driven);
    PgTransaction snapshot(*call.connection, scope, PgTransaction::Mode::Snapshot);
    QJsonArray items;
    for (const Uuid &each : *driven)
        items.append(QuarantineStore(snapshot).one(each));
    return Response::json({{u"items"_s, items}});
}

} // namespace

Routes quarantineRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/devices/{id}/quarantine", Access::Tenant, "devices.read", RateClass::Read, listSetAside},
        {Method::Post, "/v1/quarantine/{id}/redrive", Access::Tenant, "devices.write", RateClass::Write, redrive,
         16 * 1024, false, Idempotency::Never}, // by itself: what was applied is not applied again
    };
}

} // namespace comptoir::centre
