// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "models/storage/tabular/table.h"

#include <QByteArrayView>

#include <optional>

namespace comptoir
{

/// Reads a CSV file of any origin: UTF-8, UTF-16 or Windows encodings (see decodeText()), separated by comma,
/// semicolon, tab or bar (found out unless given, or named by a first line "sep=;"), LF or CRLF. Errors:
/// decodeText()'s, CsvParser's, `empty_file`, `file_too_large`, `too_many_cells`.
[[nodiscard]] Result<Table> readCsv(QByteArrayView bytes, std::optional<QChar> delimiter = std::nullopt,
                                    const TableLimits &limits = {});

} // namespace comptoir
