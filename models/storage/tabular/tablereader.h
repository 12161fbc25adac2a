// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "models/storage/tabular/table.h"

namespace comptoir
{

/// Reads a table from the content of a file, whatever its name: an XLSX workbook (its first visible sheet) or CSV.
/// Errors: readXlsx()'s and readCsv()'s, `unsupported_format` for other spreadsheets (.xls, .ods, protected files).
[[nodiscard]] Result<Table> readTable(const QByteArray &bytes, const TableLimits &limits = {});

/// readTable() of a file. Errors also `file_not_readable`, `file_too_large` (before anything is read).
[[nodiscard]] Result<Table> readTableFile(const QString &path, const TableLimits &limits = {});

} // namespace comptoir
