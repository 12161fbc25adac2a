// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/shop.h"

namespace comptoir
{

/// Waits for what stands on the lanes of the shop's data file: such work knows the shop, so whoever owns a shop calls
/// this before it goes. One write, and a read on each of the two reading lanes.
inline void finishWork(Shop &shop)
{
    shop.write([](Recorder &) -> Result<void> { return {}; }).waitForFinished();
    for (int lane = 0; lane < 2; ++lane)
        shop.read([](Connection &) -> Result<void> { return {}; }).waitForFinished();
}

} // namespace comptoir
