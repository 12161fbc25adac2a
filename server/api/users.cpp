// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/identityparts.h"
#include "server/api/identityroutes.h"
#include "server/api/query.h"
#include "server/store/identity/peoplestore.h"
#include "server/store/identity/rightsstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype mostRoles = 50;

std::optional<Uuid> idAt(const QStringList &cursor)
{
    const Result<Uuid> id = cursor.isEmpty() ? Result<Uuid>(Uuid()) : Uuid::fromText(cursor.front());
    return id && !id->isNull() ? std::optional(*id) : std::nullopt;
}

Result<Response> listUsers(Call &call)
{
    QueryReader query(call, "users");
    const int limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    const QJsonArray items = PeopleStore(call.db()).members(idAt(after), limit);
    return Response::json(
        query.page(items, [](const QJsonObject &item) { return QStringList{item.value(u"id").toString()}; }));
}

Result<Response> getUser(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    return answer(call, PeopleStore(call.db()).member(*id));
}

Result<Response> changeUser(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const auto status = body->optionalOneOf("status", {u"active"_s, u"suspended"_s});
    const bool newRoles = body->has("roles");
    const QList<Uuid> roles = newRoles ? body->uuids("roles", mostRoles) : QList<Uuid>();
    COMPTOIR_TRY(body->done(call));
    const Result<qint64> wanted = versionToChange(call.request);
    COMPTOIR_TRY(wanted);
    PeopleStore people(call.db());
    RightsStore rights(call.db());
    const auto member = people.lockMember(*id);
    if (!member)
        return notFound();
    COMPTOIR_TRY(checkVersion(*wanted, member->version));
    COMPTOIR_TRY(holdsAll(call, rights.permissionsOfPerson(*id)));
    COMPTOIR_TRY(holdsAll(call, rights.permissionsOfRoles(roles)));
    if (rights.countRoles(roles) != roles.size())
        return notFound();
    if (newRoles)
        rights.setRolesOf(*id, roles);
    people.changeMember(*id, status.value_or(member->status));
    COMPTOIR_TRY(ownerRemains(call));
    QJsonArray given;
    for (const Uuid &role : roles)
        given.append(role.toText());
    recordChange(call, u"user.changed"_s, u"user"_s, *id,
                 newRoles ? QJsonObject{{u"roles"_s, given}, {u"status"_s, status.value_or(member->status)}}
                          : QJsonObject{{u"status"_s, status.value_or(member->status)}});
    return answer(call, people.member(*id));
}

Result<Response> removeUser(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    PeopleStore people(call.db());
    if (!people.lockMember(*id))
        return notFound();
    COMPTOIR_TRY(holdsAll(call, RightsStore(call.db()).permissionsOfPerson(*id)));
    people.removeMember(*id);
    COMPTOIR_TRY(ownerRemains(call));
    recordChange(call, u"user.removed"_s, u"user"_s, *id);
    return Response::noContent();
}

/// What a person may do; with ?why=products.write each way in which that came to them.
Result<Response> permissionsOfUser(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    QueryReader query(call, "user-permissions");
    const std::optional<QString> why = query.text("why", 120);
    COMPTOIR_TRY(query.done());
    if (PeopleStore(call.db()).member(*id).isEmpty())
        return notFound();
    RightsStore rights(call.db());
    if (why) {
        const QJsonArray paths = rights.why(*id, *why);
        return Response::json({{u"permission"_s, *why}, {u"allowed"_s, !paths.isEmpty()}, {u"because"_s, paths}});
    }
    const QSet<QString> held = rights.permissionsOfPerson(*id);
    QStringList permissions(held.begin(), held.end());
    permissions.sort();
    return Response::json({{u"permissions"_s, QJsonArray::fromStringList(permissions)}});
}

} // namespace

Routes userRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/users", Access::Tenant, "users.read", RateClass::Read, listUsers},
        {Method::Get, "/v1/users/{id}", Access::Tenant, "users.read", RateClass::Read, getUser},
        {Method::Patch, "/v1/users/{id}", Access::Tenant, "users.write", RateClass::Write, changeUser},
        {Method::Delete, "/v1/users/{id}", Access::Tenant, "users.write", RateClass::Write, removeUser},
        {Method::Get, "/v1/users/{id}/permissions", Access::Tenant, "users.read", RateClass::Read, permissionsOfUser},
    };
}

} // namespace comptoir::centre
