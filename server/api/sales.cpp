// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/sales.h"

#include "server/api/answers.h"
#include "server/api/query.h"
#include "server/store/sales/salestore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Result<Response> listSales(Call &call)
{
    QueryReader query(call, "sales");
    SaleStore::Filter filter;
    filter.branch = query.uuid("branch");
    filter.device = query.uuid("device");
    filter.shift = query.uuid("shift");
    filter.customer = query.uuid("customer");
    filter.cashier = query.uuid("cashier");
    filter.fromDate = query.date("from_date");
    filter.toDate = query.date("to_date");
    filter.series = query.text("series", 40);
    filter.number = query.integer("number", 1, std::numeric_limits<qint64>::max());
    filter.training = query.boolean("training").value_or(false);
    filter.limit = query.limit();
    filter.after = query.cursor(2);
    COMPTOIR_TRY(query.done());
    return Response::json(query.timedPage(SaleStore(call.db()).list(filter), {u"id"_s}));
}

Result<Response> getSale(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    const QJsonObject sale = SaleStore(call.db()).one(*id);
    if (sale.isEmpty())
        return notFound();
    return Response::json(sale);
}

} // namespace

Routes saleRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/sales", Access::Tenant, "sales.read", RateClass::Read, listSales},
        {Method::Get, "/v1/sales/{id}", Access::Tenant, "sales.read", RateClass::Read, getSale},
    };
}

} // namespace comptoir::centre
