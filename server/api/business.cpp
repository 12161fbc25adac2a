// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/business.h"

#include "server/api/analytics.h"
#include "server/api/categories.h"
#include "server/api/customers.h"
#include "server/api/events.h"
#include "server/api/exports.h"
#include "server/api/inventory.h"
#include "server/api/payments.h"
#include "server/api/pricelists.h"
#include "server/api/products.h"
#include "server/api/quarantine.h"
#include "server/api/sales.h"
#include "server/api/search.h"
#include "server/api/settings.h"
#include "server/api/shifts.h"
#include "server/api/sync.h"
#include "server/api/tasks.h"
#include "server/api/taxes.h"

namespace comptoir::centre
{

Routes businessRoutes()
{
    Routes all;
    for (const auto routes : {productRoutes, categoryRoutes, taxRoutes, priceListRoutes, customerRoutes, settingRoutes,
                              inventoryRoutes, saleRoutes, paymentRoutes, shiftRoutes, analyticsRoutes, searchRoutes,
                              eventRoutes, exportRoutes, syncRoutes, taskRoutes, quarantineRoutes}) {
        for (const Route &route : routes())
            all.push_back(route);
    }
    return all;
}

} // namespace comptoir::centre
