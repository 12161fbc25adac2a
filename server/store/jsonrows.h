// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QJsonArray>

namespace comptoir::centre
{

/// The rows of an answer whose first column is a JSON object each.
[[nodiscard]] inline QJsonArray jsonRows(const PgRows &rows)
{
    QJsonArray list;
    for (int i = 0; i < rows.count(); ++i)
        list.append(rows.json(i, 0).object());
    return list;
}

/// The one row of such an answer; empty when there is none.
[[nodiscard]] inline QJsonObject jsonRow(const PgRows &rows)
{
    return rows.isEmpty() ? QJsonObject() : rows.json(0, 0).object();
}

} // namespace comptoir::centre
