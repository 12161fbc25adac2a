// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// Price lists, each replaced as a whole.
[[nodiscard]] Routes priceListRoutes();

} // namespace comptoir::centre
