// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// Tickets of the tills: lists, one with its lines, CSV.
[[nodiscard]] Routes saleRoutes();

} // namespace comptoir::centre
