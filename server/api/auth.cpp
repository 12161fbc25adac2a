// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/currency.h"
#include "server/api/businessfields.h"
#include "server/api/identityparts.h"
#include "server/api/identityroutes.h"
#include "server/services/centre.h"
#include "server/services/identity/identity.h"
#include "server/store/identity/accountstore.h"
#include "server/store/identity/peoplestore.h"
#include "server/store/identity/rightsstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Result<Response> registerBusiness(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const NewBusiness business = readBusiness(*body);
    const QString email = body->email("email");
    const QString name = body->text("name");
    const QString password = body->secret("password");
    COMPTOIR_TRY(body->done(call));
    COMPTOIR_TRY(PasswordKeeper::check(password, {email, name, business.tenant.name}));
    const Result<QByteArray> phc = call.centre.identity->passwords().hash(password);
    COMPTOIR_TRY(phc);

    const Uuid tenant = newId(call);
    const Uuid person = newId(call);
    PgTransaction transaction(*call.connection, {tenant, person, call.request.id});
    if (!AccountStore(transaction).create(email, name, business.tenant.locale, *phc))
        return refuse(u"already_exists"_s, u"This address has an account already: sign in, and create the business "
                                           "from there (POST /v1/tenants)."_s);
    const QJsonObject made = settle(call, transaction, business, person);
    const SignIn::Tokens tokens = SignIn(call).open(transaction, 1);
    transaction.commit();
    QJsonObject answer = tokensObject(call, tokens);
    answer.insert("tenant"_L1, tenant.toText());
    answer.insert("branch"_L1, made.value("branch"_L1));
    return Response::json(answer, 201);
}

Result<Response> login(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QString email = body->email("email");
    const QString password = body->secret("password");
    const QByteArray key = body->has("device_key") ? body->hex("device_key", SigningKey::publicSize) : QByteArray();
    COMPTOIR_TRY(body->done(call));
    const Result<SignIn::Tokens> tokens = SignIn(call).login(email, password, key);
    COMPTOIR_TRY(tokens);
    return Response::json(tokensObject(call, *tokens));
}

Result<Response> refresh(Call &call)
{
    constexpr qsizetype nonceSize = 16;
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QByteArray token = body->secret("refresh_token", tokenLength).toUtf8();
    std::optional<SignIn::Proof> proof;
    if (body->has("proof")) {
        FieldReader given = body->object("proof");
        proof = SignIn::Proof{given.integer("at", 0, std::numeric_limits<qint64>::max()), given.hex("nonce", nonceSize),
                              given.hex("signature", SigningKey::signatureSize)};
    }
    COMPTOIR_TRY(body->done(call));
    const Result<SignIn::Tokens> tokens = SignIn(call).refresh(token, proof);
    COMPTOIR_TRY(tokens);
    return Response::json(tokensObject(call, *tokens));
}

Result<Response> logout(Call &call)
{
    COMPTOIR_TRY(isPerson(call));
    SignIn(call).logout(call.db());
    return Response::noContent();
}

Result<Response> askReset(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QString email = body->email("email");
    COMPTOIR_TRY(body->done(call));
    COMPTOIR_TRY(SignIn(call).askReset(email));
    return Response::json({{u"detail"_s, u"If the address has an account, a message is on its way."_s}}, 202);
}

Result<Response> resetPassword(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QByteArray token = body->secret("token", tokenLength).toUtf8();
    const QString password = body->secret("password");
    COMPTOIR_TRY(body->done(call));
    COMPTOIR_TRY(SignIn(call).reset(token, password));
    return Response::noContent();
}

Result<Response> publicKeys(Call &call)
{
    Response response;
    response.contentType = QByteArrayLiteral("application/jwk-set+json; charset=utf-8");
    response.headers.append({QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("public, max-age=3600")});
    response.body = call.centre.identity->keys().jwks();
    return response;
}

Route open(Method method, const char *path, RateClass rate, RouteHandler handler)
{
    return {method, path, Route::Access::Public, "", rate, handler, smallBody, false, Idempotency::Never};
}

} // namespace

Routes authRoutes()
{
    return {
        open(Method::Post, "/v1/auth/register", RateClass::Login, registerBusiness),
        open(Method::Post, "/v1/auth/login", RateClass::Login, login),
        open(Method::Post, "/v1/auth/refresh", RateClass::Open, refresh),
        open(Method::Post, "/v1/auth/password/forgot", RateClass::Login, askReset),
        open(Method::Post, "/v1/auth/password/reset", RateClass::Login, resetPassword),
        open(Method::Get, "/.well-known/jwks.json", RateClass::Open, publicKeys),
        {Method::Post, "/v1/auth/logout", Route::Access::SignedIn, "", RateClass::Write, logout, smallBody, true,
         Idempotency::Never},
    };
}

} // namespace comptoir::centre
