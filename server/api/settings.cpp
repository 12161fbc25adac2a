// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/settings.h"

#include "models/domain/sync/sharedsettings.h"
#include "server/api/answers.h"
#include "server/api/query.h"
#include "server/services/documents/documentwriter.h"
#include "server/store/catalogue/smalldocuments.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr TextRule valueText{0, 4'000, true};

Result<Response> listSettings(Call &call)
{
    QueryReader query(call, "settings");
    const int limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    return Response::json(query.page(
        SmallDocuments(call.db()).settings(after.isEmpty() ? std::nullopt : std::optional(after.front()), limit),
        [](const QJsonObject &item) { return QStringList{item.value(u"key").toString()}; }));
}

Result<Response> getSetting(Call &call)
{
    const Result<QString> key = pathText(call, "key");
    COMPTOIR_TRY(key);
    return answer(call, SmallDocuments(call.db()).setting(*key));
}

Result<Response> putSetting(Call &call)
{
    const Result<QString> key = pathText(call, "key");
    COMPTOIR_TRY(key);
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QString value = body->text("value", valueText);
    COMPTOIR_TRY(body->done(call));
    // What no till knows would stand there for ever and mean nothing.
    if (!sharedSettings().contains(*key))
        return misuse(u"unknown_setting"_s, u"There is no setting \"%1\" that tills share."_s.arg(*key));
    const QJsonObject wanted{{u"key"_s, *key}, {u"value"_s, value}};
    DocumentWriter writer(call);
    if (call.request.header("if-none-match") == "*") {
        COMPTOIR_TRY(writer.create(DocumentKind::Setting, {{*key, wanted}}));
        return created(SmallDocuments(call.db()).setting(*key), u"/v1/settings/"_s + *key);
    }
    COMPTOIR_TRY(writer.change(DocumentKind::Setting, *key, wanted, {u"value"_s}));
    return answer(call, SmallDocuments(call.db()).setting(*key));
}

} // namespace

Routes settingRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/settings", Access::Tenant, "settings.read", RateClass::Read, listSettings},
        {Method::Get, "/v1/settings/{key}", Access::Tenant, "settings.read", RateClass::Read, getSetting},
        {Method::Put, "/v1/settings/{key}", Access::Tenant, "settings.write", RateClass::Write, putSetting},
    };
}

} // namespace comptoir::centre
