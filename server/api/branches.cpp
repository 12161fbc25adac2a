// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/identityparts.h"
#include "server/api/identityroutes.h"
#include "server/api/query.h"
#include "server/store/identity/placestore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

void readBranch(FieldReader &body, PlaceStore::Branch &branch, bool isNew)
{
    if (isNew || body.has("name"))
        branch.name = body.text("name");
    if (body.has("address"))
        branch.address = body.text("address", {0, 500, true});
    if (body.has("phone"))
        branch.phone = body.text("phone", {0, 40, false});
    if (body.has("time_zone"))
        branch.timeZone = body.text("time_zone", {1, 60, false});
    if (body.has("time_zone") && !isTimeZone(branch.timeZone))
        body.refuse("time_zone", "bad_format", u"A time zone such as Africa/Algiers."_s);
}

Result<Response> listBranches(Call &call)
{
    QueryReader query(call, "branches");
    const int limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    const QJsonArray items =
        PlaceStore(call.db()).branches(after.isEmpty() ? std::nullopt : std::optional(after.front()), limit);
    return Response::json(
        query.page(items, [](const QJsonObject &item) { return QStringList{item.value(u"code").toString()}; }));
}

Result<Response> createBranch(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    PlaceStore::Branch branch;
    branch.id = newId(call);
    branch.code = body->text("code", {1, 40, false});
    branch.timeZone = u"Africa/Algiers"_s;
    readBranch(*body, branch, true);
    COMPTOIR_TRY(body->done(call));
    if (!PlaceStore(call.db()).addBranch(branch))
        return refuse(u"already_exists"_s, u"A branch has this code already."_s);
    recordChange(call, u"branch.created"_s, u"branch"_s, branch.id, {{u"code"_s, branch.code}});
    return created(PlaceStore(call.db()).branch(branch.id), u"/v1/branches/"_s + branch.id.toText());
}

Result<Response> getBranch(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    return answer(call, PlaceStore(call.db()).branch(*id));
}

Result<Response> changeBranch(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    PlaceStore store(call.db());
    std::optional<PlaceStore::Branch> branch = store.lockBranch(*id);
    if (!branch)
        return notFound();
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    readBranch(*body, *branch, false);
    if (body->has("active"))
        branch->active = body->boolean("active");
    COMPTOIR_TRY(body->done(call));
    const Result<qint64> wanted = versionToChange(call.request);
    COMPTOIR_TRY(wanted);
    COMPTOIR_TRY(checkVersion(*wanted, branch->version));
    if (!branch->active && store.hasDevices(*id))
        return refuse(u"branch_in_use"_s, u"Tills work in this branch: revoke or move them first."_s);
    store.changeBranch(*branch);
    recordChange(call, u"branch.changed"_s, u"branch"_s, *id);
    return answer(call, store.branch(*id));
}

} // namespace

Routes branchRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/branches", Access::Tenant, "branches.read", RateClass::Read, listBranches},
        {Method::Post, "/v1/branches", Access::Tenant, "branches.write", RateClass::Write, createBranch},
        {Method::Get, "/v1/branches/{id}", Access::Tenant, "branches.read", RateClass::Read, getBranch},
        {Method::Patch, "/v1/branches/{id}", Access::Tenant, "branches.write", RateClass::Write, changeBranch},
    };
}

} // namespace comptoir::centre
