// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/sqlite/connection.h"

#include <QIODevice>
#include <QMap>

namespace comptoir
{

/// What a sales report groups by.
enum class ReportBy { Day, Hour, Product, Category, Cashier, Tax };
/// Error `unknown_report`.
[[nodiscard]] Result<ReportBy> reportByFromCode(QStringView code);

/// A row of a sales report. Tickets: how many have such a line. Money in minor units.
struct ReportRow {
    QString key;
    qint64 tickets = 0;
    qint64 quantityMilli = 0;
    qint64 netMinor = 0;
    qint64 taxMinor = 0;
    qint64 totalMinor = 0;
};

/// Every statement of reports and table exports. Figures come from the same rows as the Z.
class ReportStore
{
public:
    explicit ReportStore(Connection &connection) : m_connection(connection) {}

    /// Dates are business dates, both inclusive.
    [[nodiscard]] QList<ReportRow> sales(const QString &from, const QString &to, ReportBy by);
    /// Names of the tables people may export.
    [[nodiscard]] static QStringList exportableTables();
    /// Calls `row` with the header, then with each row, of an exportable table. Error `unknown_table`.
    [[nodiscard]] Result<void> exportTable(const QString &table, const std::function<void(const QStringList &)> &row);

private:
    Connection &m_connection;
};

} // namespace comptoir
