// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// One search over all kinds of things.
[[nodiscard]] Routes searchRoutes();

} // namespace comptoir::centre
