// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QDate>
#include <QJsonArray>

#include <optional>

namespace comptoir::centre
{

/// Cash sessions as the API shows them; facts of the tills.
class ShiftStore
{
public:
    explicit ShiftStore(PgTransaction &transaction) : m_transaction(transaction) {}

    struct Filter {
        std::optional<Uuid> branch;
        std::optional<Uuid> device;
        std::optional<QDate> fromDate; ///< business date
        std::optional<QDate> toDate;   ///< included
        std::optional<bool> open;
        QStringList after; ///< {opened at in microseconds, id}
        int limit = 50;
    };
    [[nodiscard]] QJsonArray list(const Filter &filter);
    /// With its Z and what moved in the drawer; empty when there is none.
    [[nodiscard]] QJsonObject one(const Uuid &id);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
