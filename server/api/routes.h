// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// The whole API: docs/api/openapi.yaml as a table.
[[nodiscard]] Routes allRoutes();

} // namespace comptoir::centre
