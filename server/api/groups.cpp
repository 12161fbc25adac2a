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

using Part = RightsStore::Part;

Result<Response> listGroups(Call &call)
{
    QueryReader query(call, "groups");
    const int limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    const QJsonArray items =
        RightsStore(call.db()).groups(after.isEmpty() ? std::nullopt : std::optional(after.front()), limit);
    return Response::json(
        query.page(items, [](const QJsonObject &item) { return QStringList{item.value(u"name").toString()}; }));
}

Result<Response> getGroup(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    return answer(call, RightsStore(call.db()).group(*id));
}

Unexpected nameTaken()
{
    return refuse(u"already_exists"_s, u"A group has this name already."_s);
}

Result<Response> createGroup(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QString name = body->text("name");
    COMPTOIR_TRY(body->done(call));
    const Uuid id = newId(call);
    if (!RightsStore(call.db()).addGroup(id, name))
        return nameTaken();
    recordChange(call, u"group.created"_s, u"group"_s, id);
    return created(RightsStore(call.db()).group(id), u"/v1/groups/"_s + id.toText());
}

Result<Response> renameGroup(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QString name = body->text("name");
    COMPTOIR_TRY(body->done(call));
    const Result<qint64> wanted = versionToChange(call.request);
    COMPTOIR_TRY(wanted);
    RightsStore rights(call.db());
    const auto version = rights.lockGroup(*id);
    if (!version)
        return notFound();
    COMPTOIR_TRY(checkVersion(*wanted, *version));
    if (!rights.renameGroup(*id, name))
        return nameTaken();
    recordChange(call, u"group.renamed"_s, u"group"_s, *id);
    return answer(call, rights.group(*id));
}

Result<Response> deleteGroup(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    RightsStore rights(call.db());
    if (!rights.lockGroup(*id))
        return notFound();
    COMPTOIR_TRY(holdsAll(call, rights.permissionsOfGroup(*id)));
    rights.deleteGroup(*id);
    COMPTOIR_TRY(ownerRemains(call));
    recordChange(call, u"group.deleted"_s, u"group"_s, *id);
    return Response::noContent();
}

/// Group and part, when both exist and the caller has every right that the edge carries.
struct Edge {
    Uuid group;
    Uuid part;
};
Result<Edge> edgeOf(Call &call, Part part)
{
    const Result<Uuid> group = pathId(call);
    COMPTOIR_TRY(group);
    const Result<Uuid> other = pathId(call, "part");
    COMPTOIR_TRY(other);
    RightsStore rights(call.db());
    const bool exists = part == Part::Role    ? rights.countRoles({*other}) == 1
                        : part == Part::Child ? rights.countGroups({*other}) == 1
                                              : PeopleStore(call.db()).lockMember(*other).has_value();
    if (!rights.lockGroup(*group) || !exists)
        return notFound();
    COMPTOIR_TRY(
        holdsAll(call, part == Part::Role ? rights.permissionsOfRoles({*other}) : rights.permissionsOfGroup(*group)));
    return Edge{*group, *other};
}

const char *nameOf(Part part)
{
    return part == Part::Role ? "role" : part == Part::Child ? "child" : "member";
}

Result<Response> add(Call &call, Part part)
{
    const Result<Edge> edge = edgeOf(call, part);
    COMPTOIR_TRY(edge);
    RightsStore rights(call.db());
    try {
        rights.addToGroup(edge->group, part, edge->part);
    } catch (const DatabaseError &error) {
        if (error.sqlState() == "CP001" || error.sqlState() == "23514")
            return refuse(u"group_cycle"_s, u"The group would contain itself."_s);
        if (error.sqlState() == "CP002")
            return refuse(u"group_too_deep"_s, u"Groups contain each other at most eight deep."_s);
        throw;
    }
    recordChange(call, u"group.changed"_s, u"group"_s, edge->group,
                 {{u"added"_s, QString::fromLatin1(nameOf(part))}, {u"id"_s, edge->part.toText()}});
    return Response::json(rights.group(edge->group));
}

Result<Response> remove(Call &call, Part part)
{
    const Result<Edge> edge = edgeOf(call, part);
    COMPTOIR_TRY(edge);
    RightsStore rights(call.db());
    if (!rights.removeFromGroup(edge->group, part, edge->part))
        return notFound();
    COMPTOIR_TRY(ownerRemains(call));
    recordChange(call, u"group.changed"_s, u"group"_s, edge->group,
                 {{u"removed"_s, QString::fromLatin1(nameOf(part))}, {u"id"_s, edge->part.toText()}});
    return Response::noContent();
}

} // namespace

Routes groupRoutes()
{
    using Access = Route::Access;
    const auto write = [](Method method, const char *path, RouteHandler handler) {
        return Route{method, path, Access::Tenant, "roles.write", RateClass::Write, handler};
    };
    return {
        {Method::Get, "/v1/groups", Access::Tenant, "roles.read", RateClass::Read, listGroups},
        write(Method::Post, "/v1/groups", createGroup),
        {Method::Get, "/v1/groups/{id}", Access::Tenant, "roles.read", RateClass::Read, getGroup},
        write(Method::Patch, "/v1/groups/{id}", renameGroup),
        write(Method::Delete, "/v1/groups/{id}", deleteGroup),
        write(Method::Put, "/v1/groups/{id}/members/{part}", [](Call &call) { return add(call, Part::Member); }),
        write(Method::Delete, "/v1/groups/{id}/members/{part}", [](Call &call) { return remove(call, Part::Member); }),
        write(Method::Put, "/v1/groups/{id}/children/{part}", [](Call &call) { return add(call, Part::Child); }),
        write(Method::Delete, "/v1/groups/{id}/children/{part}", [](Call &call) { return remove(call, Part::Child); }),
        write(Method::Put, "/v1/groups/{id}/roles/{part}", [](Call &call) { return add(call, Part::Role); }),
        write(Method::Delete, "/v1/groups/{id}/roles/{part}", [](Call &call) { return remove(call, Part::Role); }),
    };
}

} // namespace comptoir::centre
