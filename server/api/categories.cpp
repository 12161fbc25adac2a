// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/categories.h"

#include "models/domain/codec/cataloguecodec.h"
#include "server/api/answers.h"
#include "server/api/givenfields.h"
#include "server/api/query.h"
#include "server/services/documents/documentwriter.h"
#include "server/store/catalogue/smalldocuments.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr int hues = 8;
constexpr int lastPosition = 100'000;

GivenFields readCategory(FieldReader &body, bool isNew)
{
    GivenFields given;
    if (isNew || body.has("name"))
        given.set(u"name"_s, body.text("name"));
    if (body.has("names"))
        given.set(u"names"_s, translatedNames(body, "names"));
    if (isNew || body.has("hue"))
        given.set(u"hue"_s, body.optionalInteger("hue", 1, hues).value_or(1));
    if (body.has("position"))
        given.set(u"position"_s, body.integer("position", 0, lastPosition));
    if (body.has("icon"))
        given.set(u"icon"_s, body.optionalText("icon", {0, 60, false}).value_or(QString()));
    return given;
}

Result<Response> listCategories(Call &call)
{
    QueryReader query(call, "categories");
    const int limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    const QJsonArray items =
        SmallDocuments(call.db()).categories(after.isEmpty() ? std::nullopt : std::optional(after.front()), limit);
    return Response::json(
        query.page(items, [](const QJsonObject &item) { return QStringList{item.value(u"code").toString()}; }));
}

Result<Response> getCategory(Call &call)
{
    const Result<QString> code = pathText(call, "code");
    COMPTOIR_TRY(code);
    return answer(call, SmallDocuments(call.db()).category(*code));
}

Result<Response> createCategory(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QString code = body->text("code", codeText);
    const GivenFields given = readCategory(*body, true);
    COMPTOIR_TRY(body->done(call));
    COMPTOIR_TRY(DocumentWriter(call).create(DocumentKind::Category,
                                             {{code, withFields<Category>({{u"code"_s, code}}, given)}}));
    return created(SmallDocuments(call.db()).category(code), u"/v1/categories/"_s + code);
}

Result<Response> changeCategory(Call &call)
{
    const Result<QString> code = pathText(call, "code");
    COMPTOIR_TRY(code);
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const GivenFields given = readCategory(*body, false);
    COMPTOIR_TRY(body->done(call));
    DocumentWriter writer(call);
    const Result<StoredDocument> stored = writer.locked(DocumentKind::Category, *code);
    COMPTOIR_TRY(stored);
    COMPTOIR_TRY(writer.change(DocumentKind::Category, *code, withFields<Category>(stored->body, given), given.names));
    return answer(call, SmallDocuments(call.db()).category(*code));
}

Result<Response> deleteCategory(Call &call)
{
    const Result<QString> code = pathText(call, "code");
    COMPTOIR_TRY(code);
    COMPTOIR_TRY(DocumentWriter(call).remove(DocumentKind::Category, *code));
    return Response::noContent();
}

} // namespace

Routes categoryRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/categories", Access::Tenant, "products.read", RateClass::Read, listCategories},
        {Method::Post, "/v1/categories", Access::Tenant, "products.write", RateClass::Write, createCategory},
        {Method::Get, "/v1/categories/{code}", Access::Tenant, "products.read", RateClass::Read, getCategory},
        {Method::Patch, "/v1/categories/{code}", Access::Tenant, "products.write", RateClass::Write, changeCategory},
        {Method::Delete, "/v1/categories/{code}", Access::Tenant, "products.write", RateClass::Write, deleteCategory},
    };
}

} // namespace comptoir::centre
