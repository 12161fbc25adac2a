// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// Shelves of the shop and of the tills' tiles.
[[nodiscard]] Routes categoryRoutes();

} // namespace comptoir::centre
