// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <QStringList>

namespace comptoir::centre
{

/// A table as CSV (RFC 4180, UTF-8 with its mark, for spreadsheets). A text that a spreadsheet would take for a formula
/// gets a ' before it, numbers do not: which columns are numbers is said once.
class CsvTable
{
public:
    struct Column {
        const char *name;
        bool number = false;
    };
    explicit CsvTable(std::vector<Column> columns);
    void add(const QStringList &cells);
    /// As an attachment of that name.
    [[nodiscard]] Response response(const QByteArray &fileName) &&;

private:
    std::vector<Column> m_columns;
    QByteArray m_bytes;
};

} // namespace comptoir::centre
