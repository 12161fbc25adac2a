// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <optional>

namespace comptoir::centre
{

/// What is asked of the database with each call before its tenant is known: the gate's answers, one round trip each.
class AccessStore
{
public:
    struct Session {
        bool open = false;
        qint64 epoch = 0; ///< of the person
    };
    [[nodiscard]] static std::optional<Session> session(PgConnection &connection, const Uuid &person,
                                                        const Uuid &session);
    struct Workplace {
        Uuid tenant;
        qint64 rightsVersion = 0;
    };
    /// Where a person works, `tenant` only when given; two at most.
    [[nodiscard]] static QList<Workplace> workplaces(PgConnection &connection, const Uuid &person,
                                                     const std::optional<Uuid> &tenant);
    [[nodiscard]] static std::optional<Uuid> tenantByDomain(PgConnection &connection, const QString &domain);
    [[nodiscard]] static bool isTenantActive(PgConnection &connection, const Uuid &tenant);
    /// Of the transaction's tenant.
    [[nodiscard]] static qint64 rightsVersion(PgTransaction &transaction);
};

} // namespace comptoir::centre
