// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

namespace comptoir
{

/// Removes a data file, its backups and what stands beside it, and nothing else of the folder. Nobody may have it open.
/// Errors: `data_in_use`, `read_only`.
[[nodiscard]] Result<void> wipeDataFile(const QString &directory);

} // namespace comptoir
