// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/businessfields.h"
#include "server/api/identityroutes.h"
#include "server/services/centre.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Result<Response> listTenants(Call &call)
{
    COMPTOIR_TRY(isPerson(call));
    return Response::json({{u"items"_s, PlaceStore::workplacesOf(call.db())}});
}

Result<Response> createTenant(Call &call)
{
    COMPTOIR_TRY(isPerson(call));
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const NewBusiness business = readBusiness(*body);
    COMPTOIR_TRY(body->done(call));
    const Uuid tenant = newId(call);
    PgTransaction transaction(*call.connection, {tenant, call.principal.id, call.request.id});
    (void)settle(call, transaction, business, call.principal.id);
    const QJsonObject object = PlaceStore(transaction).tenant();
    transaction.commit();
    return created(object, u"/v1/tenants/"_s + tenant.toText());
}

/// The business in the path is the one of the call, or it is none of the caller's.
Result<void> isChosen(const Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    if (*id != call.principal.tenant)
        return notFound();
    return {};
}

Result<Response> getTenant(Call &call)
{
    COMPTOIR_TRY(isChosen(call));
    return answer(call, PlaceStore(call.db()).tenant());
}

Result<Response> changeTenant(Call &call)
{
    COMPTOIR_TRY(isChosen(call));
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const auto name = body->has("name") ? std::optional(body->text("name")) : std::nullopt;
    const auto zone = body->has("time_zone") ? std::optional(body->text("time_zone", {1, 60, false})) : std::nullopt;
    const auto locale = body->optionalOneOf("locale", {u"fr"_s, u"ar"_s, u"en"_s});
    if (zone && !isTimeZone(*zone))
        body->refuse("time_zone", "bad_format", u"A time zone such as Africa/Algiers."_s);
    COMPTOIR_TRY(body->done(call));
    const Result<qint64> wanted = versionToChange(call.request);
    COMPTOIR_TRY(wanted);
    PlaceStore store(call.db());
    COMPTOIR_TRY(checkVersion(*wanted, store.lockTenant().value_or(0)));
    store.changeTenant(name, zone, locale);
    recordChange(call, u"tenant.changed"_s, u"tenant"_s, call.principal.tenant);
    return answer(call, store.tenant());
}

Result<Response> closeTenant(Call &call)
{
    COMPTOIR_TRY(isChosen(call));
    COMPTOIR_TRY(hasSteppedUp(call));
    PlaceStore(call.db()).closeTenant();
    recordChange(call, u"tenant.closed"_s, u"tenant"_s, call.principal.tenant);
    return Response::noContent();
}

} // namespace

Routes tenantRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/tenants", Access::SignedIn, "", RateClass::Read, listTenants},
        {Method::Post, "/v1/tenants", Access::SignedIn, "", RateClass::Write, createTenant, smallBody, false},
        {Method::Get, "/v1/tenants/{id}", Access::Tenant, "tenant.read", RateClass::Read, getTenant},
        {Method::Patch, "/v1/tenants/{id}", Access::Tenant, "tenant.write", RateClass::Write, changeTenant, smallBody},
        {Method::Delete, "/v1/tenants/{id}", Access::Tenant, "tenant.close", RateClass::Write, closeTenant},
    };
}

} // namespace comptoir::centre
