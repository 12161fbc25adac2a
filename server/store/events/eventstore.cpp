// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/events/eventstore.h"

#include "server/store/jsonrows.h"

namespace comptoir::centre
{

void EventStore::append(const BusinessEvent &event)
{
    const PgScope &scope = m_transaction.scope();
    m_transaction.run("INSERT INTO event_log (tenant_id, id, kind, at, actor_id, actor_kind, branch_id, object_kind, "
                      "object_id, request_id, body) VALUES ($1, $2, $3, instant_of($4), $5, $6, $7, $8, $9, $10, $11)",
                      {scope.tenant, event.id, event.kind, event.at, scope.actor, event.actorKind, event.branch,
                       event.objectKind, event.object, scope.requestId, event.body});
}

QJsonArray EventStore::list(const Filter &filter)
{
    // Ids are of version 7, so that the order of ids is the order of time, and both logs are split and read by it.
    return jsonRows(m_transaction.run(
        "WITH asked AS (SELECT coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff') AS before) "
        "SELECT e FROM ("
        "(SELECT l.id, jsonb_build_object('id', l.id, 'kind', l.kind, 'at', api_instant(l.at), 'source', 'api', "
        "'actor', jsonb_build_object('kind', l.actor_kind, 'id', l.actor_id), 'branch', l.branch_id, "
        "'object_kind', l.object_kind, 'object', l.object_id, 'body', l.body) AS e "
        "FROM event_log l, asked WHERE l.id < asked.before AND ($1::text IS NULL OR l.kind = $1) "
        "AND ($2::uuid IS NULL OR l.object_id = $2) AND $3::uuid IS NULL "
        "AND ($4::bigint IS NULL OR l.at >= instant_of($4)) AND ($7::bigint IS NULL OR l.at < instant_of($7)) "
        "ORDER BY l.id DESC LIMIT $6) "
        "UNION ALL "
        "(SELECT j.op_id, jsonb_build_object('id', j.op_id, 'kind', j.kind, 'at', api_instant(instant_of(j.at)), "
        "'source', 'till', 'actor', jsonb_build_object('kind', 'staff', 'id', j.actor), 'device', j.device_id, "
        "'epoch', j.epoch, 'seq', j.seq, 'status', j.status, 'code', j.code, "
        "'hash', encode(j.hash, 'hex'), 'received_at', api_instant(j.received_at)) AS e "
        "FROM journal_entry j, asked WHERE j.op_id < asked.before AND ($1::text IS NULL OR j.kind = $1) "
        "AND $2::uuid IS NULL AND ($3::uuid IS NULL OR j.device_id = $3) "
        "AND ($4::bigint IS NULL OR j.at >= $4) AND ($7::bigint IS NULL OR j.at < $7) "
        "ORDER BY j.op_id DESC LIMIT $6)) AS both_logs(id, e) ORDER BY id DESC LIMIT $6",
        {filter.kind, filter.object, filter.device, filter.from, filter.before, filter.limit + 1, filter.to}));
}

} // namespace comptoir::centre
