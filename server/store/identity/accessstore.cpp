// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/identity/accessstore.h"

namespace comptoir::centre
{

std::optional<AccessStore::Session> AccessStore::session(PgConnection &connection, const Uuid &person,
                                                         const Uuid &session)
{
    const PgRows rows =
        connection.run("SELECT is_open AND status = 'active', epoch FROM gate_session($1, $2)", {person, session});
    return rows.isEmpty() ? std::nullopt : std::optional(Session{rows.boolean(0, 0), rows.integer(0, 1)});
}

QList<AccessStore::Workplace> AccessStore::workplaces(PgConnection &connection, const Uuid &person,
                                                      const std::optional<Uuid> &tenant)
{
    const PgRows rows =
        connection.run("SELECT tenant_id, rights_version FROM gate_workplaces($1, $2)", {person, tenant});
    QList<Workplace> places;
    for (int i = 0; i < rows.count(); ++i)
        places.append({rows.uuid(i, 0), rows.integer(i, 1)});
    return places;
}

std::optional<Uuid> AccessStore::tenantByDomain(PgConnection &connection, const QString &domain)
{
    const PgRows rows = connection.run("SELECT tenant_id FROM gate_tenant_by_domain($1)", {domain});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.uuid(0, 0));
}

bool AccessStore::isTenantActive(PgConnection &connection, const Uuid &tenant)
{
    return connection.run("SELECT gate_tenant_is_active($1)", {tenant}).boolean(0, 0);
}

qint64 AccessStore::rightsVersion(PgTransaction &transaction)
{
    return transaction.run("SELECT rights_version FROM tenant WHERE id = $1", {transaction.scope().tenant})
        .integer(0, 0);
}

} // namespace comptoir::centre
