// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

namespace comptoir::centre
{

/// What everything of a tenant is counted and dated in.
struct TenantFacts {
    QString currency;
    QString timeZone;

    [[nodiscard]] static TenantFacts of(PgTransaction &transaction)
    {
        const PgRows row =
            transaction.run("SELECT currency, time_zone FROM tenant WHERE id = $1", {transaction.scope().tenant});
        return {row.text(0, 0), row.text(0, 1)};
    }
};

} // namespace comptoir::centre
