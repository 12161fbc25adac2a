// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QDate>

namespace comptoir::centre
{

/// Whole lists, a row a line, for spreadsheets. Amounts are decimals of the currency, quantities decimals.
class ExportStore
{
public:
    explicit ExportStore(PgTransaction &transaction) : m_transaction(transaction) {}

    [[nodiscard]] QList<QStringList> products(bool withCost);
    [[nodiscard]] QList<QStringList> customers();
    [[nodiscard]] QList<QStringList> stock();
    [[nodiscard]] QList<QStringList> sales(QDate from, QDate to);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
