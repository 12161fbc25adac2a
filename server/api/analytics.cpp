// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/analytics.h"

#include "server/api/query.h"
#include "server/services/centre.h"
#include "server/store/reports/dashboardstore.h"
#include "server/store/tenantfacts.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr int hoursOfDay = 24;

Result<Response> dashboard(Call &call)
{
    QueryReader query(call, "dashboard");
    const std::optional<QDate> day = query.date("date");
    const std::optional<Uuid> branch = query.uuid("branch");
    COMPTOIR_TRY(query.done());
    const TenantFacts tenant = TenantFacts::of(call.db());
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(call.centre.clock.nowMs(), QTimeZone(tenant.timeZone.toUtf8()));
    const QDate shown = day.value_or(now.date());
    const int untilHour = shown == now.date() ? now.time().hour() + 1 : hoursOfDay;
    return Response::json(DashboardStore(call.db()).read({shown, branch, untilHour, tenant.currency}));
}

} // namespace

Routes analyticsRoutes()
{
    return {
        {Method::Get, "/v1/analytics/dashboard", Route::Access::Tenant, "analytics.read", RateClass::Read, dashboard},
    };
}

} // namespace comptoir::centre
