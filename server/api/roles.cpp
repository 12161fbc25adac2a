// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/arithmetic.h"
#include "server/api/identityparts.h"
#include "server/api/identityroutes.h"
#include "server/api/query.h"
#include "server/services/identity/permissions.h"
#include "server/store/identity/rightsstore.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Result<Response> listRoles(Call &call)
{
    QueryReader query(call, "roles");
    const int limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    const QJsonArray items =
        RightsStore(call.db()).roles(after.isEmpty() ? std::nullopt : std::optional(after.front()), limit);
    return Response::json(
        query.page(items, [](const QJsonObject &item) { return QStringList{item.value(u"code").toString()}; }));
}

Result<Response> getRole(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    return answer(call, RightsStore(call.db()).role(*id));
}

QStringList readPermissions(FieldReader &body)
{
    QStringList permissions = body.texts("permissions", mostPermissions, {1, 80, false});
    permissions.removeDuplicates();
    for (const QString &permission : std::as_const(permissions)) {
        if (!isPermission(permission))
            body.refuse("permissions", "unknown_permission", u"GET /v1/permissions has all there are."_s);
    }
    return permissions;
}

QSet<QString> setOf(const QStringList &permissions)
{
    return QSet<QString>(permissions.begin(), permissions.end());
}

Result<Response> createRole(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    RightsStore::Role role;
    role.id = newId(call);
    role.code = body->text("code", {1, 40, false});
    role.name = body->text("name");
    role.permissions = readPermissions(*body);
    role.maxDiscountPpm = body->optionalInteger("max_discount_ppm", 0, wholePpm).value_or(0);
    static const QRegularExpression form(u"\\A[a-z][a-z0-9_]{0,39}\\z"_s);
    if (!role.code.isEmpty() && !form.match(role.code).hasMatch())
        body->refuse("code", "bad_format", u"Small letters, digits and _, beginning with a letter."_s);
    COMPTOIR_TRY(body->done(call));
    COMPTOIR_TRY(holdsAll(call, setOf(role.permissions)));
    RightsStore rights(call.db());
    if (!rights.addRole(role))
        return refuse(u"already_exists"_s, u"A role has this code already."_s);
    recordChange(call, u"role.created"_s, u"role"_s, role.id,
                 {{u"permissions"_s, QJsonArray::fromStringList(role.permissions)}});
    return created(rights.role(role.id), u"/v1/roles/"_s + role.id.toText());
}

Result<RightsStore::Role> ownRole(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    const auto role = RightsStore(call.db()).lockRole(*id);
    if (!role)
        return notFound();
    if (role->builtIn)
        return refuse(u"built_in"_s, u"A built-in role stays as it is; make one of your own."_s);
    COMPTOIR_TRY(holdsAll(call, setOf(role->permissions)));
    return *role;
}

Result<Response> changeRole(Call &call)
{
    Result<RightsStore::Role> role = ownRole(call);
    COMPTOIR_TRY(role);
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    if (body->has("name"))
        role->name = body->text("name");
    if (body->has("permissions"))
        role->permissions = readPermissions(*body);
    role->maxDiscountPpm = body->optionalInteger("max_discount_ppm", 0, wholePpm).value_or(role->maxDiscountPpm);
    COMPTOIR_TRY(body->done(call));
    COMPTOIR_TRY(holdsAll(call, setOf(role->permissions)));
    const Result<qint64> wanted = versionToChange(call.request);
    COMPTOIR_TRY(wanted);
    COMPTOIR_TRY(checkVersion(*wanted, role->version));
    RightsStore rights(call.db());
    rights.changeRole(*role);
    COMPTOIR_TRY(ownerRemains(call));
    recordChange(call, u"role.changed"_s, u"role"_s, role->id,
                 {{u"permissions"_s, QJsonArray::fromStringList(role->permissions)}});
    return answer(call, rights.role(role->id));
}

Result<Response> deleteRole(Call &call)
{
    const Result<RightsStore::Role> role = ownRole(call);
    COMPTOIR_TRY(role);
    if (!RightsStore(call.db()).deleteRole(role->id))
        return refuse(u"role_in_use"_s, u"People, groups or invitations have this role: take it from them first."_s);
    recordChange(call, u"role.deleted"_s, u"role"_s, role->id);
    return Response::noContent();
}

Result<Response> listPermissions(Call &)
{
    QJsonArray items;
    for (const Permission &permission : allPermissions())
        items.append(QJsonObject{{u"name"_s, permission.name}, {u"meaning"_s, permission.meaning}});
    return Response::json({{u"items"_s, items}});
}

Result<Response> ownPermissions(Call &call)
{
    QStringList permissions(call.principal.permissions.begin(), call.principal.permissions.end());
    permissions.sort();
    return Response::json(
        {{u"tenant"_s, call.principal.tenant.toText()}, {u"permissions"_s, QJsonArray::fromStringList(permissions)}});
}

} // namespace

Routes roleRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/roles", Access::Tenant, "roles.read", RateClass::Read, listRoles},
        {Method::Post, "/v1/roles", Access::Tenant, "roles.write", RateClass::Write, createRole},
        {Method::Get, "/v1/roles/{id}", Access::Tenant, "roles.read", RateClass::Read, getRole},
        {Method::Patch, "/v1/roles/{id}", Access::Tenant, "roles.write", RateClass::Write, changeRole},
        {Method::Delete, "/v1/roles/{id}", Access::Tenant, "roles.write", RateClass::Write, deleteRole},
    };
}

Routes permissionRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/permissions", Access::SignedIn, "", RateClass::Read, listPermissions},
        {Method::Get, "/v1/permissions/mine", Access::Tenant, "", RateClass::Read, ownPermissions},
    };
}

} // namespace comptoir::centre
