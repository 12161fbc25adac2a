// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// The dashboard: what a day looks like beside its usual weekday.
[[nodiscard]] Routes analyticsRoutes();

} // namespace comptoir::centre
