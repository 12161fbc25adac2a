// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/documents/taskresolver.h"

#include "server/api/identityparts.h"
#include "server/services/documents/fieldvalue.h"
#include "server/services/documents/mergesets.h"
#include "server/store/feed/feedstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

const QString conflictKind = u"document_conflict"_s;

Unexpected noSuchChoice(const QString &kind)
{
    return misuse(u"invalid"_s, kind == conflictKind ? u"A field changed twice is decided by device, centre or value."_s
                                                     : u"This task is only closed: done."_s);
}

/// The right by which people change such a document elsewhere: deciding a task is no way around it.
QString rightFor(const QString &objectKind)
{
    static const QHash<QString, QString> rights{
        {u"tax"_s, u"taxes.write"_s},  {u"tax_class"_s, u"taxes.write"_s},    {u"role"_s, u"roles.write"_s},
        {u"user"_s, u"users.write"_s}, {u"customer"_s, u"customers.write"_s}, {u"setting"_s, u"settings.write"_s}};
    return rights.value(objectKind, u"products.write"_s);
}

/// Whether a repetition says what was said before; a till gives every value as text.
bool isSame(const StoredTask &stored, const Decision &decision)
{
    if (stored.choice != decision.choice)
        return false;
    const bool asText = decision.value.isString() && stored.value.isDouble();
    return decision.choice != u"value" || stored.value == decision.value ||
           (asText && QString::number(stored.value.toInteger()) == decision.value.toString());
}

} // namespace

Result<QJsonObject> TaskResolver::resolve(const Uuid &id, Decision decision)
{
    const std::optional<StoredTask> stored = m_tasks.locked(id);
    const bool isTill = m_call.principal.kind == Principal::Kind::Device;
    if (!stored || (isTill && stored->task.device != m_call.principal.id))
        return refuse(u"not_found"_s, u"There is no such task here."_s);
    const NewTask &task = stored->task;
    if ((task.kind == conflictKind) == (decision.choice == u"done"))
        return noSuchChoice(task.kind);
    if (!stored->open) {
        if (isSame(*stored, decision))
            return m_tasks.one(id);
        return refuse(u"task_closed"_s, u"This was decided before."_s);
    }
    if (decision.choice == u"done" || decision.choice == u"centre") {
        decision.value = QJsonValue(QJsonValue::Undefined);
        close(task, decision);
        return m_tasks.one(id);
    }
    COMPTOIR_TRY(mayWrite(task));
    const Result<Target> target = targetOf(task);
    COMPTOIR_TRY(target);
    const Result<QJsonValue> value = valueOf(decision, task, *target);
    COMPTOIR_TRY(value);
    decision.value = *value;
    close(task, decision);
    if (target->stored.body.value(target->field) != *value)
        (void)DocumentWriter(m_call).set(target->kind, target->key, target->stored, target->field, *value);
    return m_tasks.one(id);
}

Result<void> TaskResolver::mayWrite(const NewTask &task) const
{
    const Principal &caller = m_call.principal;
    if (caller.kind == Principal::Kind::Device)
        return {}; // a till edits documents anyway, and knows the rights of who stands at it
    QStringList needed{rightFor(task.objectKind)};
    if (task.objectKind == u"product" && task.objectId.endsWith(u"/cost"))
        needed.append(u"products.cost"_s);
    for (const QString &right : std::as_const(needed)) {
        if (!caller.may(right))
            return refuse(u"forbidden"_s, u"This needs the right %1."_s.arg(right));
    }
    return {};
}

Result<TaskResolver::Target> TaskResolver::targetOf(const NewTask &task)
{
    const std::optional<DocumentKind> kind = documentKindOf(task.objectKind);
    const qsizetype slash = task.objectId.lastIndexOf(u'/'); // a field has none in its name, a code may
    if (!kind || slash < 0)
        return refuse(u"document_gone"_s, u"What this task is about is no longer there."_s);
    Target target{*kind, task.objectId.left(slash), task.objectId.mid(slash + 1), {}};
    const Result<StoredDocument> stored = DocumentWriter(m_call).locked(target.kind, target.key);
    if (!stored)
        return refuse(u"document_gone"_s, u"What this task is about was deleted: only \"centre\" closes it."_s);
    target.stored = *stored;
    return target;
}

Result<QJsonValue> TaskResolver::valueOf(const Decision &decision, const NewTask &task, const Target &target) const
{
    const QJsonValue offered = task.detail.value("offered"_L1);
    const QJsonValue centre = task.detail.value("centre"_L1);
    if (decision.choice == u"value")
        return fieldValue(target.kind, target.stored.body, target.field, decision.value,
                          offered.isNull() ? centre : offered);
    const QJsonValue here = target.stored.body.value(target.field);
    if (policyOf(task.objectKind, target.field) == FieldPolicy::Units)
        return QJsonValue(unitsOf(offered.toArray(), here.toArray())); // barcodes given meanwhile stay
    return offered;
}

void TaskResolver::close(const NewTask &task, const Decision &decision)
{
    m_tasks.close(task.id, decision);
    QJsonObject detail{{u"kind"_s, task.kind}, {u"choice"_s, decision.choice}};
    if (decision.by)
        detail.insert("by"_L1, decision.by->toText());
    if (!decision.note.isEmpty())
        detail.insert("note"_L1, decision.note);
    recordChange(m_call, u"task.resolved"_s, u"task"_s, task.id, detail);
    if (!task.device)
        return;
    const QString id = QString::fromLatin1(task.id.bytes().toByteArray().toHex());
    appendFeed(m_call.db(), deviceStream(*task.device), {{u"task"_s, id, task.op.value_or(task.id), {}}});
}

} // namespace comptoir::centre
