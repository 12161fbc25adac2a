// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace comptoir
{

/// Makes a new business in an empty data file, the demo shop in it, and its morning until `until` of `day`: shift
/// opened by Samia, baskets sold, some tickets put aside, one taken back, one invoice. The clock ends at `until`.
/// Gives the number of tickets. Errors: those of the services it goes through.
[[nodiscard]] Result<int> playDemoMorning(Composition &app, ManualClock &clock, QDate day, QTime until);

} // namespace comptoir
