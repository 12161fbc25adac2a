// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/tablerow.h"

namespace comptoir
{

/// A list read from a file. The header is the first row that is not blank; blank rows are left out, their numbers are
/// not. `source` says how the bytes were understood, for the person who chose the file: "UTF-8, separated by ;".
struct Table {
    QList<QString> header;
    QList<TableRow> rows;
    QString source;
};

/// What a file may hold before it is refused: far above any catalogue, far below what would exhaust a till.
struct TableLimits {
    qint64 fileBytes = 512LL * 1024 * 1024;
    qint64 uncompressedBytes = 1024LL * 1024 * 1024; ///< of the parts of a spreadsheet that are read
    qint64 cells = 20'000'000;                       ///< empty ones up to the last of a row included
};

} // namespace comptoir
