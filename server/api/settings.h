// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// What the business set, held by every till.
[[nodiscard]] Routes settingRoutes();

} // namespace comptoir::centre
