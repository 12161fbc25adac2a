// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/sqlite/connection.h"

#include <QStringList>

namespace comptoir
{

/// A row that is not what the journal says.
struct RowDifference {
    QString record;  ///< "sale_line T01-000123 / 2"
    QString message; ///< which column, both values
};

struct Comparison {
    qint64 rows = 0;
    QList<RowDifference> differences;
};

/// Replays the journal into a fresh file beside and compares every business table row by row. Errors: those of creating
/// the temporary file. Throws StorageError.
[[nodiscard]] Result<Comparison> compareWithRebuild(Connection &connection);

/// What SQLite itself finds wrong in the file; empty when sound.
[[nodiscard]] QStringList integrityFaults(Connection &connection);

} // namespace comptoir
