// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/tabular/tablewriter.h"

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;

namespace comptoir
{

/// Writes one XLSX sheet, row by row in constant memory. The file appears under its name only when finish() succeeds.
/// Texts are never formulas; numbers of up to 15 digits are numbers, longer ones (which a spreadsheet would round) and
/// whole ones with leading zeros stay text.
class XlsxWriter final : public TableWriter
{
public:
    XlsxWriter(QString path, const QString &sheetName);
    ~XlsxWriter() override;
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    [[nodiscard]] Result<void> writeRow(const QList<TableCell> &cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] Result<void> writeCell(quint32 row, quint16 column, const TableCell &cell);

    QString m_path;
    QString m_partPath; ///< where it is written before it is whole
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    quint32 m_row = 0;
};

} // namespace comptoir
