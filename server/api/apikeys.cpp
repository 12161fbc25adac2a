// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/identityparts.h"
#include "server/api/identityroutes.h"
#include "server/api/query.h"
#include "server/services/centre.h"
#include "server/services/identity/accessauthenticator.h"
#include "server/services/identity/permissions.h"
#include "server/store/identity/apikeystore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype shownLength = 10; ///< enough to tell keys apart

Result<Response> listKeys(Call &call)
{
    QueryReader query(call, "api-keys");
    const int limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    const Result<Uuid> before = after.isEmpty() ? Result<Uuid>(Uuid()) : Uuid::fromText(after.front());
    const QJsonArray items =
        ApiKeyStore(call.db()).keys(after.isEmpty() || !before ? std::nullopt : std::optional(*before), limit);
    return Response::json(
        query.page(items, [](const QJsonObject &item) { return QStringList{item.value(u"id").toString()}; }));
}

Result<Response> createKey(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    ApiKeyStore::New key;
    key.id = newId(call);
    key.name = body->text("name");
    key.permissions = body->texts("permissions", mostPermissions, {1, 80, false});
    key.permissions.removeDuplicates();
    key.expiresAt = body->optionalInstant("expires_at");
    for (const QString &permission : std::as_const(key.permissions)) {
        if (!isPermission(permission))
            body->refuse("permissions", "unknown_permission", u"GET /v1/permissions has all there are."_s);
    }
    if (key.expiresAt && *key.expiresAt <= call.centre.clock.nowMs())
        body->refuse("expires_at", "out_of_range", u"A time to come."_s);
    COMPTOIR_TRY(body->done(call));
    COMPTOIR_TRY(holdsAll(call, QSet<QString>(key.permissions.begin(), key.permissions.end())));
    const FreshSecret secret = freshSecret(apiKeyPrefix);
    key.prefix = QString::fromLatin1(secret.text.first(shownLength));
    key.secretHash = secret.hash;
    ApiKeyStore store(call.db());
    store.add(key);
    recordChange(call, u"api_key.created"_s, u"api_key"_s, key.id,
                 {{u"permissions"_s, QJsonArray::fromStringList(key.permissions)}});
    QJsonObject object = store.key(key.id);
    object.insert("key"_L1, QString::fromLatin1(secret.text)); // this once
    return created(object, u"/v1/api-keys/"_s + key.id.toText());
}

Result<Response> revokeKey(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    if (!ApiKeyStore(call.db()).revoke(*id))
        return notFound();
    recordChange(call, u"api_key.revoked"_s, u"api_key"_s, *id);
    return Response::noContent();
}

} // namespace

Routes apiKeyRoutes()
{
    using Access = Route::Access;
    constexpr qsizetype apiKeyBody = 32 * 1024;
    return {
        {Method::Get, "/v1/api-keys", Access::Tenant, "apikeys.read", RateClass::Read, listKeys},
        {Method::Post, "/v1/api-keys", Access::Tenant, "apikeys.write", RateClass::Write, createKey, apiKeyBody, true,
         Idempotency::Never},
        {Method::Delete, "/v1/api-keys/{id}", Access::Tenant, "apikeys.write", RateClass::Write, revokeKey},
    };
}

} // namespace comptoir::centre
