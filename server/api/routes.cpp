// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "server/api/business.h"
#include "server/api/identityroutes.h"
#include "server/api/nudgeroute.h"
#include "server/api/openapi.h"

namespace comptoir::centre
{

Routes allRoutes()
{
    Routes all;
    for (Routes (*routes)() : {identityRoutes, businessRoutes, nudgeRoutes, openApiRoutes}) {
        const Routes part = routes();
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace comptoir::centre
