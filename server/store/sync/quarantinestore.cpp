// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sync/quarantinestore.h"

#include "server/store/jsonrows.h"

using namespace Qt::StringLiterals;

#define COMPTOIR_QUARANTINE_JSON                                                                                       \
    "SELECT jsonb_build_object('id', q.id, 'device', q.device_id, 'op', q.op_id, 'epoch', q.epoch, 'seq', q.seq, "     \
    "'kind', q.kind, 'code', q.code, 'message', q.message, 'parent', q.parent_op, 'state', q.status, "                 \
    "'created_at', api_instant(q.created_at), 'resolved_at', api_instant(q.resolved_at), "                             \
    "'resolved_by', q.resolved_by) FROM quarantine q "

namespace comptoir::centre
{

namespace
{

QList<Uuid> idsIn(const PgRows &rows)
{
    QList<Uuid> ids;
    for (int row = 0; row < rows.count(); ++row)
        ids.append(rows.uuid(row, 0));
    return ids;
}

} // namespace

QJsonArray QuarantineStore::list(const Filter &filter)
{
    const auto place = filter.after.value_or(Filter::Place());
    return jsonRows(m_transaction.run(
        COMPTOIR_QUARANTINE_JSON
        "WHERE q.tenant_id = $1 AND ($2::uuid IS NULL OR q.device_id = $2) AND ($3::text IS NULL OR q.status = $3) "
        "AND (q.epoch, q.seq, q.id) > ($4, $5, $6) ORDER BY q.epoch, q.seq, q.id LIMIT $7",
        {m_transaction.scope().tenant, filter.device, filter.state, place.epoch, place.seq, place.id,
         filter.limit + 1}));
}

QJsonObject QuarantineStore::one(const Uuid &id)
{
    return jsonRow(m_transaction.run(COMPTOIR_QUARANTINE_JSON "WHERE q.tenant_id = $1 AND q.id = $2",
                                     {m_transaction.scope().tenant, id}));
}

std::optional<Uuid> QuarantineStore::deviceOf(const Uuid &id)
{
    const PgRows rows = m_transaction.run("SELECT device_id FROM quarantine WHERE tenant_id = $1 AND id = $2",
                                          {m_transaction.scope().tenant, id});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.uuid(0, 0));
}

std::optional<SetAsideEntry> QuarantineStore::locked(const Uuid &id)
{
    const PgRows rows = m_transaction.run(
        "SELECT q.device_id, q.status, q.code, j.op_id, j.epoch, j.seq, j.kind, j.v, j.hlc, j.at, j.actor, j.payload, "
        "j.payload_sha256, j.hash, j.signature, q.op_id FROM quarantine q LEFT JOIN journal_entry j "
        "ON q.entry = '{}' AND j.tenant_id = q.tenant_id AND j.op_id = q.op_id "
        "WHERE q.tenant_id = $1 AND q.id = $2 FOR UPDATE OF q",
        {m_transaction.scope().tenant, id});
    if (rows.isEmpty())
        return std::nullopt;
    SetAsideEntry found{id, rows.uuid(0, 0), rows.text(0, 1) == u"waiting", rows.text(0, 2), !rows.isNull(0, 3), {}};
    JournalEntry &entry = found.sent.entry;
    entry.opId = rows.uuid(0, 15);
    if (!found.stored)
        return found;
    entry.epoch = rows.integer(0, 4);
    entry.seq = rows.integer(0, 5);
    entry.kind = rows.text(0, 6);
    entry.schemaVersion = rows.integer(0, 7);
    entry.hlc = rows.integer(0, 8);
    entry.at = rows.integer(0, 9);
    entry.actor = rows.uuid(0, 10);
    entry.payload = rows.bytes(0, 11);
    found.sent.payloadSha256 = rows.bytes(0, 12);
    entry.hash = rows.bytes(0, 13);
    entry.signature = rows.bytes(0, 14);
    return found;
}

QList<Uuid> QuarantineStore::waiting(const std::optional<Uuid> &device)
{
    return idsIn(m_transaction.run("SELECT id FROM quarantine WHERE tenant_id = $1 AND status = 'waiting' "
                                   "AND ($2::uuid IS NULL OR device_id = $2) ORDER BY device_id, epoch, seq, id",
                                   {m_transaction.scope().tenant, device}));
}

QList<Uuid> QuarantineStore::childrenOf(const Uuid &id)
{
    return idsIn(m_transaction.run("SELECT c.id FROM quarantine q JOIN quarantine c ON c.tenant_id = q.tenant_id "
                                   "AND c.parent_op = q.op_id AND c.status = 'waiting' WHERE q.tenant_id = $1 "
                                   "AND q.id = $2 ORDER BY c.device_id, c.epoch, c.seq, c.id",
                                   {m_transaction.scope().tenant, id}));
}

void QuarantineStore::applied(const SetAsideEntry &entry, const QString &status, const QString &code,
                              const std::optional<Uuid> &by)
{
    const Uuid tenant = m_transaction.scope().tenant;
    m_transaction.run("UPDATE journal_entry SET status = $3, code = $4 WHERE tenant_id = $1 AND op_id = $2",
                      {tenant, entry.sent.entry.opId, status, code});
    m_transaction.run("UPDATE quarantine SET status = 'redriven', resolved_at = now(), resolved_by = $3 "
                      "WHERE tenant_id = $1 AND id = $2",
                      {tenant, entry.id, by});
}

void QuarantineStore::waits(const SetAsideEntry &entry, const QString &code, const QString &message,
                            const std::optional<Uuid> &parent)
{
    const Uuid tenant = m_transaction.scope().tenant;
    m_transaction.run("UPDATE journal_entry SET code = $3 WHERE tenant_id = $1 AND op_id = $2",
                      {tenant, entry.sent.entry.opId, code});
    m_transaction.run("UPDATE quarantine SET code = $3, message = $4, parent_op = $5 WHERE tenant_id = $1 AND id = $2",
                      {tenant, entry.id, code, message, parent});
}

} // namespace comptoir::centre
