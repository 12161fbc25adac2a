// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// The body limit of those that take a few fields.
inline constexpr qsizetype smallBody = 16 * 1024;

[[nodiscard]] Routes authRoutes();    ///< signing in and staying so
[[nodiscard]] Routes accountRoutes(); ///< one's own passwords and sign-ins
[[nodiscard]] Routes tenantRoutes();  ///< businesses
[[nodiscard]] Routes domainRoutes();  ///< the names a business is reached by
[[nodiscard]] Routes branchRoutes();
[[nodiscard]] Routes userRoutes(); ///< who works for a business
[[nodiscard]] Routes invitationRoutes();
[[nodiscard]] Routes roleRoutes();
[[nodiscard]] Routes groupRoutes();
[[nodiscard]] Routes permissionRoutes();
[[nodiscard]] Routes deviceRoutes();
[[nodiscard]] Routes auditRoutes();
[[nodiscard]] Routes apiKeyRoutes();

/// All of the above.
[[nodiscard]] Routes identityRoutes();

} // namespace comptoir::centre
