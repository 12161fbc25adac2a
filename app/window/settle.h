// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/shop.h"

namespace comptoir
{

/// Runs the event loop until nothing is under way: every lane of the data file is empty and every answer was dealt
/// with. For programs that show the window to nobody: screenshots and the demo day.
void settle(Shop &shop);

} // namespace comptoir
