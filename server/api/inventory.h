// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// Stock as sums of moves, the moves, and adjustments made at the centre.
[[nodiscard]] Routes inventoryRoutes();

} // namespace comptoir::centre
