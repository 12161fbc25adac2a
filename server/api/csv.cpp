// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/csv.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

QByteArray cell(QString text)
{
    constexpr QStringView starts = u"=+-@\t\r\n";
    const bool formula = !text.isEmpty() && (starts.contains(text.front()) || text.front().isNull());
    if (formula)
        text.prepend(u'\'');
    return '"' + text.replace(u'"', "\"\""_L1).toUtf8() + '"';
}

} // namespace

CsvTable::CsvTable(std::vector<Column> columns) : m_columns(std::move(columns)), m_bytes("\xEF\xBB\xBF")
{
    QByteArrayList names;
    for (const Column &column : m_columns)
        names.append(column.name);
    m_bytes += names.join(',') + "\r\n";
}

void CsvTable::add(const QStringList &cells)
{
    Q_ASSERT(cells.size() == static_cast<qsizetype>(m_columns.size()));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool number = m_columns[static_cast<size_t>(i)].number;
        if (i > 0)
            m_bytes += ',';
        m_bytes += number ? cells.at(i).toUtf8() : cell(cells.at(i));
    }
    m_bytes += "\r\n";
}

Response CsvTable::response(const QByteArray &fileName) &&
{
    return {200,
            QByteArrayLiteral("text/csv; charset=utf-8"),
            {{QByteArrayLiteral("Content-Disposition"), "attachment; filename=\"" + fileName + '"'}},
            std::move(m_bytes)};
}

} // namespace comptoir::centre
