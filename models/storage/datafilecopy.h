// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "models/domain/common/result.h"

namespace comptoir
{

/// Is this file a sound Comptoir data file of a version this program knows? Errors: `no_data_file`, `not_a_data_file`,
/// `data_newer`, `data_corrupt`.
[[nodiscard]] Result<void> checkDataFile(const QString &path);

/// Copies `source` to the data file of `directory`, whole or not at all; the file that was there is renamed
/// "comptoir-before-restore-<time>.db" and that name returned. Errors: `data_in_use`, `read_only`, `disk_full`.
[[nodiscard]] Result<QString> replaceDataFile(const QString &source, const QString &directory, EpochMs now);

} // namespace comptoir
