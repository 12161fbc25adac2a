// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// All resources of the business: catalogue, customers, settings, stock, sales, insight, exports.
[[nodiscard]] Routes businessRoutes();

} // namespace comptoir::centre
