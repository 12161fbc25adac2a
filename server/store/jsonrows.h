// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QDate>
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

/// What a filter compares with a date; null when it asks for none.
[[nodiscard]] inline PgValue dayValue(const std::optional<QDate> &day)
{
    return day ? PgValue(day->toString(Qt::ISODate)) : PgValue(nullptr);
}

/// One value of the row after which a page begins; null on the first page.
[[nodiscard]] inline PgValue cursorPart(const QStringList &after, qsizetype at)
{
    return after.isEmpty() ? PgValue(nullptr) : PgValue(after.value(at));
}

} // namespace comptoir::centre
