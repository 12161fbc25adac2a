// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/events.h"

#include "server/api/query.h"
#include "server/store/events/eventstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Result<Response> listEvents(Call &call)
{
    QueryReader query(call, "events");
    EventStore::Filter filter;
    filter.kind = query.text("kind", 80);
    filter.object = query.uuid("object");
    filter.device = query.uuid("device");
    filter.from = query.instant("from");
    filter.to = query.instant("to");
    filter.limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    if (!after.isEmpty())
        filter.before = Uuid::fromText(after.front()).value_or(Uuid());
    return Response::json(query.page(EventStore(call.db()).list(filter), [](const QJsonObject &item) {
        return QStringList{item.value(u"id").toString()};
    }));
}

} // namespace

Routes eventRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/events", Access::Tenant, "events.read", RateClass::Read, listEvents},
    };
}

} // namespace comptoir::centre
