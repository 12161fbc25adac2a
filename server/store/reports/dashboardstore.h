// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace comptoir::centre
{

/// What the owner looks at in the morning, read from sums that are kept as tickets come in: its cost is that of the
/// days shown, whatever the number of tickets.
class DashboardStore
{
public:
    struct Asked {
        QDate day;
        std::optional<Uuid> branch;
        int untilHour = 24; ///< of the usual day: only hours before this one are "so far"
        QString currency;
    };
    explicit DashboardStore(PgTransaction &transaction) : m_transaction(transaction) {}

    [[nodiscard]] QJsonObject read(const Asked &asked);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
