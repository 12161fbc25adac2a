// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "models/storage/tabular/table.h"

#include <algorithm>

namespace comptoir
{

/// Puts rows together into a Table: the first one that is not blank becomes the header, blank ones are left out.
class TableBuilder
{
public:
    explicit TableBuilder(qint64 cellLimit) : m_cellsLeft(cellLimit) {}

    /// Error `too_many_cells`.
    [[nodiscard]] Result<void> add(qint64 number, QList<QString> cells)
    {
        using namespace Qt::StringLiterals;
        m_cellsLeft -= cells.size();
        if (m_cellsLeft < 0)
            return refuse(u"too_many_cells"_s,
                          u"The file has too many cells: nothing after row %1 was read. Split it."_s.arg(number));
        const auto blank = [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); };
        if (std::all_of(cells.cbegin(), cells.cend(), blank))
            return {};
        if (m_table.header.isEmpty())
            m_table.header = std::move(cells);
        else
            m_table.rows << TableRow{number, std::move(cells)};
        return {};
    }

    /// Error `empty_file`.
    [[nodiscard]] Result<Table> finish(QString source) &&
    {
        using namespace Qt::StringLiterals;
        if (m_table.header.isEmpty())
            return refuse(u"empty_file"_s, u"The file holds no text."_s);
        m_table.source = std::move(source);
        return std::move(m_table);
    }

private:
    Table m_table;
    qint64 m_cellsLeft;
};

} // namespace comptoir
