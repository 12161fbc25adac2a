// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// Cash sessions with their Z and what moved in the drawer.
[[nodiscard]] Routes shiftRoutes();

} // namespace comptoir::centre
