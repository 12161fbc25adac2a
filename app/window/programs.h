// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/options.h"

namespace comptoir
{

/// What `comptoir` can be started for. Each needs a QApplication with the look installed, returns the exit code, and
/// names what went wrong on stderr.
[[nodiscard]] int runTill(const WindowOptions &options);
[[nodiscard]] int runShowcase(const WindowOptions &options);
/// On a demo shop of its own, in a folder that is gone afterwards.
[[nodiscard]] int runScreenshots(const WindowOptions &options);

} // namespace comptoir
