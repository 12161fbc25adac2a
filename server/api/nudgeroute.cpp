// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/nudgeroute.h"

namespace comptoir::centre
{

Routes nudgeRoutes()
{
    Route route;
    route.path = "/v1/sync/nudge";
    route.permission = "sync.pull";
    route.rate = RateClass::Sync;
    route.webSocket = true;
    return {route};
}

} // namespace comptoir::centre
