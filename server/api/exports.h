// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// Whole lists as CSV, for spreadsheets. Each export is in the audit log.
[[nodiscard]] Routes exportRoutes();

} // namespace comptoir::centre
