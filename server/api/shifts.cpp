// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/shifts.h"

#include "server/api/answers.h"
#include "server/api/query.h"
#include "server/store/sales/shiftstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Result<Response> listShifts(Call &call)
{
    QueryReader query(call, "shifts");
    ShiftStore::Filter filter;
    filter.branch = query.uuid("branch");
    filter.device = query.uuid("device");
    filter.fromDate = query.date("from_date");
    filter.toDate = query.date("to_date");
    filter.open = query.boolean("open");
    filter.limit = query.limit();
    filter.after = query.cursor(2);
    COMPTOIR_TRY(query.done());
    return Response::json(query.timedPage(ShiftStore(call.db()).list(filter), {u"id"_s}));
}

Result<Response> getShift(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    const QJsonObject shift = ShiftStore(call.db()).one(*id);
    if (shift.isEmpty())
        return notFound();
    return Response::json(shift);
}

} // namespace

Routes shiftRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/shifts", Access::Tenant, "shifts.read", RateClass::Read, listShifts},
        {Method::Get, "/v1/shifts/{id}", Access::Tenant, "shifts.read", RateClass::Read, getShift},
    };
}

} // namespace comptoir::centre
