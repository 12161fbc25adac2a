// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sync/taskstore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

QJsonValue idOrNull(const std::optional<Uuid> &id)
{
    return id ? QJsonValue(QString::fromLatin1(id->bytes().toByteArray().toHex())) : QJsonValue(QJsonValue::Null);
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

} // namespace comptoir::centre
