// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/payments.h"

#include "server/api/query.h"
#include "server/store/sales/salestore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Result<Response> listPayments(Call &call)
{
    QueryReader query(call, "payments");
    SaleStore::PaymentFilter filter;
    filter.branch = query.uuid("branch");
    filter.shift = query.uuid("shift");
    filter.document = query.uuid("document");
    filter.method = query.text("method", 40);
    filter.from = query.instant("from");
    filter.to = query.instant("to");
    filter.limit = query.limit();
    filter.after = query.cursor(3);
    COMPTOIR_TRY(query.done());
    return Response::json(query.timedPage(SaleStore(call.db()).payments(filter), {u"document"_s, u"idx"_s}));
}

} // namespace

Routes paymentRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/payments", Access::Tenant, "payments.read", RateClass::Read, listPayments},
    };
}

} // namespace comptoir::centre
