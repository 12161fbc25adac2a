// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/tasks.h"

#include "server/api/answers.h"
#include "server/api/query.h"
#include "server/services/documents/taskresolver.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype decisionBody = 64 * 1024;
constexpr TextRule decisionNoteText{0, 1'000, true};

/// A till writes ids without dashes.
std::optional<Uuid> idFrom(const QString &text)
{
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (text.size() == 2 * Uuid::size && bytes.toHex() == text.toLatin1())
        return Uuid::fromBytes(bytes);
    const Result<Uuid> id = Uuid::fromText(text);
    return id ? std::optional(*id) : std::nullopt;
}

/// What an item costs is not for everybody who may see that there is a task.
QJsonObject shownTo(const Call &call, QJsonObject task)
{
    const bool isTill = call.principal.kind == Principal::Kind::Device;
    if (isTill || call.principal.may(u"products.cost"_s) || !task.value("object"_L1).toString().endsWith("/cost"_L1))
        return task;
    QJsonObject detail = task.value("detail"_L1).toObject();
    detail.remove("centre"_L1);
    detail.remove("offered"_L1);
    task.insert("detail"_L1, detail);
    task.insert("value"_L1, QJsonValue(QJsonValue::Null));
    return task;
}

Result<Response> listTasks(Call &call)
{
    QueryReader query(call, "tasks");
    TaskStore::Filter filter;
    if (const std::optional<QString> state = query.oneOf("state", {u"open"_s, u"done"_s}))
        filter.open = *state == u"open";
    filter.kind = query.text("kind", 40);
    filter.device = query.uuid("device");
    filter.limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    if (!after.isEmpty())
        filter.before = Uuid::fromText(after.front()).value_or(Uuid());
    if (call.principal.kind == Principal::Kind::Device)
        filter.device = call.principal.id; // a till sees its own
    QJsonArray items;
    for (const QJsonValue &task : TaskStore(call.db()).list(filter))
        items.append(shownTo(call, task.toObject()));
    return Response::json(
        query.page(items, [](const QJsonObject &item) { return QStringList{item.value(u"id").toString()}; }));
}

Result<Response> resolveTask(Call &call)
{
    const std::optional<Uuid> id = idFrom(call.request.pathValues.value(u"id"_s));
    if (!id)
        return notFound();
    COMPTOIR_TRY(FieldReader::ofBody(call)); // strict JSON; `value` is of any kind and looked at by its field
    QJsonObject object = QJsonDocument::fromJson(call.request.body).object();
    Decision decision;
    decision.value = object.take("value"_L1);
    FieldReader body(object);
    decision.choice = body.oneOf("choice", {u"device"_s, u"centre"_s, u"value"_s, u"done"_s});
    decision.note = body.optionalText("note", decisionNoteText).value_or(QString());
    const std::optional<QString> actor = body.optionalText("actor", {1, 36, false});
    if (actor && !idFrom(*actor))
        body.refuse("actor", "bad_format", u"This is not an identifier."_s);
    if ((decision.choice == u"value") == decision.value.isUndefined())
        body.refuse("value", "out_of_place", u"A value goes with the choice \"value\", and with no other."_s);
    COMPTOIR_TRY(body.done(call));
    // Who stands at a till is known to the till alone; anybody else decides in their own name.
    decision.by = call.principal.kind == Principal::Kind::Device && actor ? idFrom(*actor) : call.principal.id;
    const Result<QJsonObject> task = TaskResolver(call).resolve(*id, decision);
    COMPTOIR_TRY(task);
    return Response::json(shownTo(call, *task));
}

} // namespace

Routes taskRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/tasks", Access::Tenant, "tasks.read", RateClass::Read, listTasks},
        {Method::Post, "/v1/tasks/{id}/resolve", Access::Tenant, "tasks.write", RateClass::Write, resolveTask,
         decisionBody},
    };
}

} // namespace comptoir::centre
