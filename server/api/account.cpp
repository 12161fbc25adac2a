// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/identityparts.h"
#include "server/api/identityroutes.h"
#include "server/services/centre.h"
#include "server/store/identity/accountstore.h"
#include "server/store/identity/auditstore.h"
#include "server/store/identity/placestore.h"
#include "server/store/identity/sessionstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Result<Response> stepUp(Call &call)
{
    COMPTOIR_TRY(isPerson(call));
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QString password = body->secret("password");
    COMPTOIR_TRY(body->done(call));
    const Result<SignIn::Tokens> tokens = SignIn(call).stepUp(password);
    COMPTOIR_TRY(tokens);
    return Response::json(tokensObject(call, *tokens));
}

Result<Response> changePassword(Call &call)
{
    COMPTOIR_TRY(isPerson(call));
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QString old = body->secret("old_password");
    const QString chosen = body->secret("password");
    COMPTOIR_TRY(body->done(call));
    const Result<SignIn::Tokens> tokens = SignIn(call).changePassword(old, chosen);
    COMPTOIR_TRY(tokens);
    return Response::json(tokensObject(call, *tokens));
}

Result<Response> me(Call &call)
{
    COMPTOIR_TRY(isPerson(call));
    QJsonObject object = AccountStore(call.db()).profile();
    object.insert("tenants"_L1, PlaceStore::workplacesOf(call.db()));
    return Response::json(object);
}

Result<Response> listSessions(Call &call)
{
    COMPTOIR_TRY(isPerson(call));
    return Response::json({{u"items"_s, SessionStore(call.db()).list(call.principal.session)}});
}

void audit(Call &call, const Uuid &session)
{
    AuditStore(call.db()).append({u"user"_s,
                                  u"session.revoked"_s,
                                  false,
                                  u"session"_s,
                                  session.isNull() ? std::nullopt : std::optional(session),
                                  call.request.peer,
                                  {}});
}

Result<Response> endSession(Call &call)
{
    COMPTOIR_TRY(isPerson(call));
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    if (!SessionStore(call.db()).revoke(*id, u"revoked"_s))
        return notFound();
    audit(call, *id);
    return Response::noContent();
}

Result<Response> endOtherSessions(Call &call)
{
    COMPTOIR_TRY(isPerson(call));
    const qint64 ended = SessionStore(call.db()).revokeOthers(call.principal.session, u"revoked"_s);
    audit(call, {});
    return Response::json({{u"ended"_s, ended}});
}

Route own(Method method, const char *path, RateClass rate, RouteHandler handler, bool transaction = true)
{
    return {method, path, Route::Access::SignedIn, "", rate, handler, smallBody, transaction, Idempotency::Never};
}

} // namespace

Routes accountRoutes()
{
    return {
        own(Method::Post, "/v1/auth/step-up", RateClass::Login, stepUp, false),
        own(Method::Post, "/v1/auth/password", RateClass::Login, changePassword, false),
        own(Method::Get, "/v1/auth/me", RateClass::Read, me),
        own(Method::Get, "/v1/auth/sessions", RateClass::Read, listSessions),
        own(Method::Delete, "/v1/auth/sessions", RateClass::Write, endOtherSessions),
        own(Method::Delete, "/v1/auth/sessions/{id}", RateClass::Write, endSession),
    };
}

} // namespace comptoir::centre
