// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QList>

namespace comptoir
{

/// A cell to write: text, or a plain decimal number (as formatDecimal() gives it) that spreadsheets may add up.
struct TableCell {
    enum class Kind { Text, Number };
    QString text;
    Kind kind = Kind::Text;

    [[nodiscard]] static TableCell number(QString decimal) { return {std::move(decimal), Kind::Number}; }
};

/// Writes a table row by row, holding none of it in memory. The file is complete only after finish().
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    /// Error `write_failed`; for XLSX also `sheet_full` (more rows or columns than a sheet has), `cell_too_long`.
    [[nodiscard]] virtual Result<void> writeRow(const QList<TableCell> &cells) = 0;
    /// Error `write_failed`. To be called once, last.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

} // namespace comptoir
