// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// GET /v1/openapi.json: docs/api/openapi.yaml as this program was built with it.
[[nodiscard]] Routes openApiRoutes();

} // namespace comptoir::centre
