// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/shop.h"

namespace comptoir
{

/// Reads the rules anew: what came from the centre may have changed them. Only inside Shop::write().
void refreshRules(Shop &shop, Connection &connection);

} // namespace comptoir
