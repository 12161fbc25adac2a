// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace comptoir
{

/// Removes what this machine keeps of a till that left its centre: data file, backups, and the key of its device.
/// Nobody may have the data open. Errors: those of wipeDataFile(), openSecretStore() and forgetDevice().
[[nodiscard]] Result<void> wipeTill(const Composition::Options &options, const Uuid &device);

} // namespace comptoir
