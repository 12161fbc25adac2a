// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/identityroutes.h"

namespace comptoir::centre
{

Routes identityRoutes()
{
    Routes all;
    for (const auto part :
         {authRoutes, accountRoutes, tenantRoutes, domainRoutes, branchRoutes, userRoutes, invitationRoutes, roleRoutes,
          groupRoutes, permissionRoutes, deviceRoutes, auditRoutes, apiKeyRoutes}) {
        const Routes routes = part();
        all.insert(all.end(), routes.begin(), routes.end());
    }
    return all;
}

} // namespace comptoir::centre
