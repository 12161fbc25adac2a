// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/callrunner.h"

#include "models/journal/sha256.h"
#include "server/api/databaseproblem.h"
#include "server/http/problem.h"
#include "server/http/router.h"
#include "server/services/log.h"
#include "server/store/idempotencystore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr int mostAttempts = 3;
constexpr int retryWhenLostSeconds = 2;
constexpr qsizetype longestKey = 255;

/// What two requests with the same key must share, so that the second may get the answer of the first.
QByteArray hashOf(const Request &request)
{
    QByteArray bytes = QByteArray(methodName(request.method)) + '\n' + request.path.toUtf8() + '\n';
    for (auto entry = request.query.cbegin(); entry != request.query.cend(); ++entry)
        bytes += entry.key().toUtf8() + '=' + entry.value().toUtf8() + '&';
    return sha256({bytes, QByteArrayView("\n"), request.body});
}

/// The key of a request that may have one; empty when there is none.
Result<QByteArray> keyOf(const Request &request, const Route &route)
{
    const QByteArray key = request.header("idempotency-key");
    const bool possible = route.method != Method::Get && route.access == Route::Access::Tenant && route.transaction;
    if (!possible || route.idempotency == Idempotency::Never)
        return QByteArray();
    if (key.isEmpty() && route.idempotency == Idempotency::Required)
        return misuse(u"idempotency_key_needed"_s,
                      u"Send the field Idempotency-Key, so that a repetition has no second effect."_s);
    if (key.size() > longestKey || !std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7f'; }))
        return misuse(u"bad_idempotency_key"_s, u"An Idempotency-Key has 1 to 255 visible ASCII characters."_s);
    return key;
}

CallRunner::Outcome refused(const Error &error, const Request &request, const Principal &principal, int retryAfter,
                            const QJsonArray &fields = {})
{
    CallRunner::Outcome outcome{problem(error, request.id, fields), error.code, principal};
    if (retryAfter > 0)
        outcome.response.headers.append({QByteArrayLiteral("Retry-After"), QByteArray::number(retryAfter)});
    return outcome;
}

} // namespace

const RatePolicy::Of &ratesOf(const RatePolicy &policy, RateClass rate)
{
    switch (rate) {
    case RateClass::Login:
        return policy.login;
    case RateClass::Read:
        return policy.read;
    case RateClass::Write:
        return policy.write;
    case RateClass::Search:
        return policy.search;
    case RateClass::Sync:
        return policy.sync;
    case RateClass::Open:
        return policy.open;
    }
    Q_UNREACHABLE();
}

const char *rateName(RateClass rate)
{
    switch (rate) {
    case RateClass::Login:
        return "login";
    case RateClass::Read:
        return "read";
    case RateClass::Write:
        return "write";
    case RateClass::Search:
        return "search";
    case RateClass::Sync:
        return "sync";
    case RateClass::Open:
        return "open";
    }
    Q_UNREACHABLE();
}

CallRunner::Outcome CallRunner::run(PgConnection *connection, const Request &request, const Route &route)
{
    if (!connection)
        return refused(databaseLost(), request, {}, retryWhenLostSeconds);
    for (int attempts = 1;; ++attempts) {
        try {
            return attempt(*connection, request, route);
        } catch (const DatabaseError &error) {
            logged(request, error);
            if (error.isRetryable() && attempts < mostAttempts)
                continue;
            return refused(databaseRefusal(error), request, {}, error.isLost() ? retryWhenLostSeconds : 0);
        } catch (const std::exception &error) {
            m_centre.log.error("fault", {LogField::open("request_id", request.id),
                                         LogField::text("what", QString::fromUtf8(error.what()))});
            return refused({u"internal"_s, u"Something went wrong here; it was written down."_s, ErrorClass::Rule},
                           request, {}, 0);
        }
    }
}

CallRunner::Outcome CallRunner::attempt(PgConnection &connection, const Request &request, const Route &route)
{
    int retryAfter = 0;
    const Result<Principal> principal = admit(connection, request, route, retryAfter);
    if (!principal)
        return refused(principal.error(), request, {}, retryAfter);
    Call call{m_centre, request, *principal, nullptr, &connection, {}, 0};
    Result<Response> response = route.transaction ? inTransaction(call, route) : route.handler(call);
    if (!response)
        return refused(response.error(), request, call.principal, call.retryAfterSeconds, call.fieldErrors);
    return {std::move(*response), {}, call.principal};
}

Result<Principal> CallRunner::admit(PgConnection &connection, const Request &request, const Route &route,
                                    int &retryAfterSeconds)
{
    Principal principal;
    if (route.access != Route::Access::Public)
        COMPTOIR_TRY(authorize(connection, request, route, principal));
    COMPTOIR_TRY(count(request, route, principal, retryAfterSeconds));
    return principal;
}

Result<void> CallRunner::authorize(PgConnection &connection, const Request &request, const Route &route,
                                   Principal &principal)
{
    Result<Principal> known = m_authenticator.authenticate(connection, request);
    COMPTOIR_TRY(known);
    principal = std::move(*known);
    if (route.access != Route::Access::Tenant)
        return {};
    const QString permission = QString::fromLatin1(route.permission);
    if (const Result<void> entered = m_authenticator.enterTenant(connection, request, principal); !entered) {
        if (entered.error().code == "not_found"_L1)
            m_authenticator.recordRefusal(connection, request, principal, entered.error().code, permission);
        return entered;
    }
    if (!permission.isEmpty() && !principal.may(permission)) {
        m_authenticator.recordRefusal(connection, request, principal, u"forbidden"_s, permission);
        return refuse(u"forbidden"_s, u"This needs the right %1."_s.arg(permission));
    }
    return {};
}

Result<void> CallRunner::count(const Request &request, const Route &route, const Principal &principal,
                               int &retryAfterSeconds)
{
    const RatePolicy::Of &rates = ratesOf(m_centre.config.rates, route.rate);
    const QByteArray name = rateName(route.rate);
    auto take = [&](const QByteArray &key, const Allowance &allowance, WhenBlind whenBlind) -> Result<void> {
        const RateLimiter::Answer answer = m_centre.limiter.take(key, allowance, whenBlind);
        if (answer.allowed)
            return {};
        retryAfterSeconds = answer.retryAfterSeconds;
        return Unexpected(rateRefusal(answer));
    };
    // The door counted this address already, in this process alone; sign-ins are counted for all processes.
    if (route.rate == RateClass::Login)
        COMPTOIR_TRY(take("address:login:" + request.peer.toUtf8(), rates.address, WhenBlind::Refuse));
    if (!principal.id.isNull())
        COMPTOIR_TRY(
            take("account:" + name + ':' + principal.id.toText().toLatin1(), rates.account, WhenBlind::CountHere));
    if (!principal.tenant.isNull())
        COMPTOIR_TRY(
            take("tenant:" + name + ':' + principal.tenant.toText().toLatin1(), rates.tenant, WhenBlind::CountHere));
    return {};
}

Result<Response> CallRunner::inTransaction(Call &call, const Route &route)
{
    const Result<QByteArray> key = keyOf(call.request, route);
    COMPTOIR_TRY(key);
    PgTransaction transaction(*call.connection, {call.principal.tenant, call.principal.id, call.request.id});
    call.transaction = &transaction;
    Result<Response> response = once(call, route, *key);
    call.transaction = nullptr;
    if (response)
        transaction.commit();
    return response;
}

Result<Response> CallRunner::once(Call &call, const Route &route, const QByteArray &key)
{
    if (key.isEmpty())
        return route.handler(call);
    const QByteArray hash = hashOf(call.request);
    IdempotencyStore store(*call.transaction, call.principal.id, key);
    if (!store.claim())
        return refuse(u"request_in_progress"_s, u"The same request is being answered right now; ask again."_s);
    if (std::optional<IdempotencyStore::Kept> kept = store.find()) {
        if (kept->requestHash != hash)
            return refuse(u"idempotency_key_reused"_s, u"This Idempotency-Key was used for another request."_s);
        kept->response.headers.append({QByteArrayLiteral("Idempotent-Replayed"), QByteArrayLiteral("true")});
        return kept->response;
    }
    Result<Response> response = route.handler(call);
    if (response)
        store.keep(hash, *response);
    return response;
}

void CallRunner::logged(const Request &request, const DatabaseError &error)
{
    m_centre.log.error("database", {LogField::open("request_id", request.id),
                                    LogField::open("sqlstate", QString::fromLatin1(error.sqlState())),
                                    LogField::text("what", loggable(error))});
}

} // namespace comptoir::centre
