// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/session/preferences.h"

namespace comptoir
{

/// Makes the window look as this screen's preferences say: theme, density, motion.
void applyLook(const Preferences &preferences);

} // namespace comptoir
