// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/identity/auditstore.h"

#include "server/store/jsonrows.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

void AuditStore::append(const Line &line)
{
    const Uuid &tenant = m_transaction.scope().tenant;
    m_transaction.run("SELECT audit_append($1, $2, $3, $4, $5, $6, $7, $8)",
                      {tenant.isNull() ? PgValue(nullptr) : PgValue(tenant), line.actorKind, line.action,
                       line.refused ? u"refused"_s : u"done"_s, line.objectKind, line.object, line.address,
                       QString::fromUtf8(QJsonDocument(line.detail).toJson(QJsonDocument::Compact))});
}

QJsonArray AuditStore::list(const Filter &filter)
{
    return jsonRows(m_transaction.run(
        "SELECT jsonb_build_object('seq', seq, 'at', api_instant(at), "
        "'actor', jsonb_build_object('kind', actor_kind, 'id', actor_id), 'action', action, 'outcome', outcome, "
        "'object_kind', object_kind, 'object', object_id, 'request_id', request_id, 'address', address, "
        "'detail', detail::jsonb, 'hash', encode(hash, 'hex')) FROM audit_log "
        "WHERE ($1::text IS NULL OR action = $1) AND ($2::uuid IS NULL OR actor_id = $2) "
        "AND ($3::uuid IS NULL OR object_id = $3) AND ($4::bigint IS NULL OR seq < $4) ORDER BY seq DESC LIMIT $5",
        {filter.action, filter.actor, filter.object, filter.before, filter.limit + 1}));
}

} // namespace comptoir::centre
