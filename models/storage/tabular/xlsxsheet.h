// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/tabular/tablebuilder.h"

#include <optional>

class QXmlStreamReader;

namespace comptoir
{

class XlsxStyles;

/// The text of a string item or inline string: its runs put together, phonetic hints left out, `_x000D_` escapes
/// decoded. The reader stands on the element's start and is left on its end.
[[nodiscard]] QString readXlsxText(QXmlStreamReader &xml);

/// The largest sheet there is.
inline constexpr qint64 xlsxRowMax = 1'048'576;
inline constexpr qsizetype xlsxColumnMax = 16'384;

/// What cells refer to.
struct XlsxContext {
    const QList<QString> &sharedStrings;
    const XlsxStyles &styles;
    bool date1904 = false;
};

/// Reads the rows of a worksheet part into a table.
class XlsxSheetReader
{
public:
    XlsxSheetReader(QXmlStreamReader &xml, const XlsxContext &context, TableBuilder &builder)
        : m_xml(xml), m_context(context), m_builder(builder)
    {
    }
    /// Errors `bad_xlsx`, `too_many_cells`. XML errors are left in the reader for the caller to notice.
    [[nodiscard]] Result<void> read();

private:
    [[nodiscard]] Result<void> readRow();
    [[nodiscard]] Result<void> readCell(QList<QString> &cells);
    [[nodiscard]] std::optional<QString> cellText(QStringView type, qsizetype style, const QString &value) const;

    QXmlStreamReader &m_xml;
    const XlsxContext &m_context;
    TableBuilder &m_builder;
    qint64 m_row = 0;
    qsizetype m_column = -1;
};

} // namespace comptoir
