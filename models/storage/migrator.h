// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// Brings a data file to this version's schema: numbered files in resources/migrations, one transaction each, the
/// number kept in PRAGMA user_version. A copy of the file is made first (VACUUM INTO) whenever it already held
/// something.
class Migrator
{
public:
    /// The schema this program speaks.
    [[nodiscard]] static int currentVersion();
    /// Errors: `data_newer` (made by a later version: not touched), `not_a_data_file` (another application's id).
    /// `backupDirectory` gets "before-migration-<n>.db". Throws StorageError.
    [[nodiscard]] static Result<void> migrate(Connection &connection, const QString &backupDirectory);
    /// Whether the file is ours and not newer than this program. Errors as migrate(); also `not_a_data_file` when
    /// empty.
    [[nodiscard]] static Result<void> recognise(Connection &connection);
    /// A fresh schema without any check: for rebuilding projections beside the file.
    static void createFresh(Connection &connection);
};

} // namespace comptoir
