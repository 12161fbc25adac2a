// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// Customers: lists, one with what it owes, new ones, changes.
[[nodiscard]] Routes customerRoutes();

} // namespace comptoir::centre
