// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace comptoir
{

/// A row of a file that people made. `number` is what a spreadsheet shows beside it (from 1, blank rows counted), so
/// that a complaint can be found. A row may have fewer or more cells than the header.
struct TableRow {
    qint64 number = 0;
    QList<QString> cells;

    bool operator==(const TableRow &) const = default;
};

} // namespace comptoir
