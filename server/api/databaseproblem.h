// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "server/store/postgres.h"

namespace comptoir::centre
{

/// What a caller is told of a failure of PostgreSQL: `already_exists`, `conflict`, `invalid`, `busy`, `unavailable`,
/// `internal`. Nothing of its text.
[[nodiscard]] Error databaseRefusal(const DatabaseError &error);
[[nodiscard]] Error databaseLost();
/// The first line of its text, for the log; nothing where PostgreSQL repeats values in it.
[[nodiscard]] QString loggable(const DatabaseError &error);

} // namespace comptoir::centre
