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
    /// The migrations of this program.
    Migrator() : Migrator(QStringLiteral(":/migrations")) {}
    /// Those of a folder, in the order of their names: for tests of what a later version does.
    explicit Migrator(const QString &folder);

    /// The schema this program speaks.
    [[nodiscard]] int currentVersion() const { return static_cast<int>(m_files.size()); }
    /// Errors: `data_newer` (made by a later version: not touched), `not_a_data_file` (another application's id),
    /// `data_corrupt`. `backupDirectory` gets "before-migration-<n>.db". Throws StorageError; what was applied before
    /// stays, the migration that failed leaves nothing.
    [[nodiscard]] Result<void> migrate(Connection &connection, const QString &backupDirectory) const;
    /// Whether the file is ours and not newer than this program. Errors as migrate(); also `not_a_data_file` when
    /// empty.
    [[nodiscard]] Result<void> recognise(Connection &connection) const;
    /// A fresh schema without any check: for rebuilding projections beside the file.
    void createFresh(Connection &connection) const;

private:
    void apply(Connection &connection, qint64 fromVersion) const;

    QStringList m_files; ///< migration n at n − 1
};

} // namespace comptoir
