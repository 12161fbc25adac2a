// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// Items of the catalogue: lists, one, new ones (one or a thousand at once), changes, CSV.
[[nodiscard]] Routes productRoutes();

} // namespace comptoir::centre
