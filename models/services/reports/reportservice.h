// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/shop.h"
#include "models/storage/reports/reportstore.h"

namespace comptoir
{

/// Figures for people and programs; the same rows as the Z, so that they never differ.
class ReportService
{
public:
    explicit ReportService(Shop &shop) : m_shop(shop) {}

    /// By business date, both ends inclusive.
    [[nodiscard]] QFuture<Result<QList<ReportRow>>> sales(QDate from, QDate to, ReportBy by);
    /// Writes a table as CSV, whole or not at all; gives the number of rows. Errors: `unknown_table`, `read_only`.
    [[nodiscard]] QFuture<Result<qint64>> exportCsv(const QString &table, const QString &path);
    /// As XLSX.
    [[nodiscard]] QFuture<Result<qint64>> exportXlsx(const QString &table, const QString &path);

private:
    Shop &m_shop;
};

} // namespace comptoir
