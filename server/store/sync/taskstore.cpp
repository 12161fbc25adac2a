// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sync/taskstore.h"

#include "server/store/jsonrows.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

QJsonValue idOrNull(const std::optional<Uuid> &id)
{
    return id ? QJsonValue(QString::fromLatin1(id->bytes().toByteArray().toHex())) : QJsonValue(QJsonValue::Null);
}

#define COMPTOIR_TASK_JSON                                                                                             \
    "SELECT jsonb_build_object('id', t.id, 'kind', t.kind, 'state', CASE t.status WHEN 'open' THEN 'open' ELSE "       \
    "'done' END, 'branch', t.branch_id, 'device', t.device_id, 'op', t.op_id, 'object_kind', t.object_kind, "          \
    "'object', t.object_id, 'detail', t.detail, 'created_at', api_instant(t.created_at), "                             \
    "'done_at', api_instant(t.done_at), 'done_by', t.done_by, 'choice', t.choice, 'value', t.value, 'note', t.note) "  \
    "FROM task t "

std::optional<Uuid> idAt(const PgRows &rows, int column)
{
    return rows.isNull(0, column) ? std::nullopt : std::optional(rows.uuid(0, column));
}

QJsonValue valueIn(const QJsonDocument &document)
{
    return document.object().value("v"_L1);
}

} // namespace

QJsonObject taskObject(const NewTask &task)
{
    return {{u"id"_s, QString::fromLatin1(task.id.bytes().toByteArray().toHex())},
            {u"kind"_s, task.kind},
            {u"branch"_s, idOrNull(task.branch)},
            {u"device"_s, idOrNull(task.device)},
            {u"op"_s, idOrNull(task.op)},
            {u"object_kind"_s, task.objectKind},
            {u"object"_s, task.objectId},
            {u"detail"_s, task.detail},
            {u"status"_s, u"open"_s}};
}

QList<NewTask> TaskStore::add(const QList<NewTask> &tasks)
{
    if (tasks.isEmpty())
        return {};
    QJsonArray list;
    for (const NewTask &task : tasks)
        list.append(taskObject(task));
    const PgRows rows = m_transaction.run(
        "INSERT INTO task (tenant_id, id, kind, branch_id, device_id, op_id, object_kind, object_id, detail) "
        "SELECT DISTINCT ON (t.kind, t.device, t.object_kind, t.object) $1::uuid, t.id, t.kind, t.branch, t.device, "
        "t.op, "
        "t.object_kind, t.object, t.detail FROM jsonb_to_recordset($2::jsonb) AS t(id uuid, kind text, branch uuid, "
        "device uuid, op uuid, object_kind text, object text, detail jsonb) "
        "WHERE NOT EXISTS (SELECT FROM task o WHERE o.tenant_id = $1 AND o.status = 'open' AND o.kind = t.kind "
        "AND o.device_id IS NOT DISTINCT FROM t.device AND o.object_kind = t.object_kind AND o.object_id = t.object) "
        "ORDER BY t.kind, t.device, t.object_kind, t.object, t.id RETURNING id",
        {m_transaction.scope().tenant, list});
    QSet<Uuid> written;
    for (int row = 0; row < rows.count(); ++row)
        written.insert(rows.uuid(row, 0));
    QList<NewTask> fresh;
    for (const NewTask &task : tasks) {
        if (written.contains(task.id))
            fresh.append(task);
    }
    return fresh;
}

QJsonArray TaskStore::list(const Filter &filter)
{
    return jsonRows(m_transaction.run(
        COMPTOIR_TASK_JSON
        "WHERE t.tenant_id = $1 AND ($2::text IS NULL OR t.status = $2) AND ($3::text IS NULL OR t.kind = $3) "
        "AND ($4::uuid IS NULL OR t.device_id = $4) AND ($5::uuid IS NULL OR t.id < $5) ORDER BY t.id DESC LIMIT $6",
        {m_transaction.scope().tenant, filter.open ? PgValue(*filter.open ? u"open"_s : u"done"_s) : PgValue(nullptr),
         filter.kind, filter.device, filter.before, filter.limit + 1}));
}

QJsonObject TaskStore::one(const Uuid &id)
{
    return jsonRow(m_transaction.run(COMPTOIR_TASK_JSON "WHERE t.tenant_id = $1 AND t.id = $2",
                                     {m_transaction.scope().tenant, id}));
}

std::optional<StoredTask> TaskStore::locked(const Uuid &id)
{
    const PgRows rows =
        m_transaction.run("SELECT kind, branch_id, device_id, op_id, object_kind, object_id, detail, status, choice, "
                          "jsonb_build_object('v', value) FROM task WHERE tenant_id = $1 AND id = $2 FOR UPDATE",
                          {m_transaction.scope().tenant, id});
    if (rows.isEmpty())
        return std::nullopt;
    StoredTask stored;
    stored.task = {id,
                   rows.text(0, 0),
                   idAt(rows, 1),
                   idAt(rows, 2),
                   idAt(rows, 3),
                   rows.text(0, 4),
                   rows.text(0, 5),
                   rows.json(0, 6).object()};
    stored.open = rows.text(0, 7) == u"open";
    stored.choice = rows.text(0, 8);
    stored.value = valueIn(rows.json(0, 9));
    return stored;
}

void TaskStore::close(const Uuid &id, const Decision &decision)
{
    // A value that is null, and none at all, are two things.
    const QJsonObject holder = decision.value.isUndefined() ? QJsonObject() : QJsonObject{{u"v"_s, decision.value}};
    m_transaction.run("UPDATE task SET status = 'done', done_at = now(), done_by = $3, choice = $4, note = $5, "
                      "value = $6::jsonb -> 'v' WHERE tenant_id = $1 AND id = $2",
                      {m_transaction.scope().tenant, id, decision.by, decision.choice, decision.note, holder});
}

} // namespace comptoir::centre
