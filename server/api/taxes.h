// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// Taxes with their dated rates, and the classes that items are given.
[[nodiscard]] Routes taxRoutes();

} // namespace comptoir::centre
