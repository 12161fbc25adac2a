// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// What happened: changes through the API and what tills recorded, as one list.
[[nodiscard]] Routes eventRoutes();

} // namespace comptoir::centre
