// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/tabular/tablewriter.h"

class QIODevice;

namespace comptoir
{

struct CsvStyle {
    QChar delimiter = u',';
    bool byteOrderMark = true; ///< what spreadsheets need to see that the file is UTF-8
};

/// Writes RFC 4180 CSV in UTF-8 with CRLF. A text that a spreadsheet would run as a formula (it begins with = + - @ tab
/// or CR and is no number) is written behind an apostrophe.
class CsvWriter final : public TableWriter
{
public:
    /// `device` is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice &device, CsvStyle style = {}) : m_device(device), m_style(style) {}

    [[nodiscard]] Result<void> writeRow(const QList<TableCell> &cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] Result<void> flush();

    QIODevice &m_device;
    CsvStyle m_style;
    QByteArray m_pending;
    bool m_begun = false;
};

} // namespace comptoir
