// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

namespace comptoir::centre
{

/// Whether every row there is of a setting came from this device: a setting keeps no stamps of its own.
[[nodiscard]] bool isSettingOnlyFrom(PgTransaction &transaction, const QString &key, const Uuid &device);

} // namespace comptoir::centre
