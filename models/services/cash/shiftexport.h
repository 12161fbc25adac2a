// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/shiftviewservice.h"
#include "models/storage/tabular/csvwriter.h"

namespace comptoir
{

/// A Z as a table of section, item, count and amount, for spreadsheets. What a person may not see is left out, not
/// written as zero. Error `write_failed`.
[[nodiscard]] Result<void> writeZ(const ClosedShift &closed, QIODevice &device);

/// Closed shifts, one a line.
class ShiftHistoryWriter
{
public:
    explicit ShiftHistoryWriter(QIODevice &device) : m_writer(device) {}

    /// Error `write_failed`, here and below.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> add(const ClosedShift &closed);
    /// How many shifts were written.
    [[nodiscard]] Result<qint64> finish();

private:
    CsvWriter m_writer;
    qint64 m_rows = 0;
};

} // namespace comptoir
