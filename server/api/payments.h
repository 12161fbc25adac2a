// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace comptoir::centre
{

/// How tickets were settled and accounts paid.
[[nodiscard]] Routes paymentRoutes();

} // namespace comptoir::centre
