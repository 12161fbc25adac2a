// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/dispatch.h"

#include "server/api/databaseproblem.h"
#include "server/api/nudgesubscription.h"
#include "server/http/healthanswer.h"
#include "server/http/problem.h"
#include "server/services/log.h"
#include "server/services/metrics.h"
#include "server/services/nudgehub.h"
#include "server/store/pool.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

/// Kinds a browser sends to any site without asking: none of ours, so a foreign page cannot make it call the API.
constexpr const char *formTypes[] = {"application/x-www-form-urlencoded", "multipart/form-data", "text/plain"};

bool isForm(const Request &head)
{
    const QByteArray type = head.header("content-type").split(';').first().trimmed().toLower();
    return std::any_of(std::begin(formTypes), std::end(formTypes), [&type](const char *each) { return type == each; });
}

void retryAfter(Response &response, int seconds)
{
    response.headers.append({QByteArrayLiteral("Retry-After"), QByteArray::number(seconds)});
}

} // namespace

Dispatcher::Dispatcher(Centre &centre, Authenticator &authenticator, const Readiness &readiness, Routes routes)
    : m_centre(centre), m_readiness(readiness), m_router(std::move(routes)), m_runner(centre, authenticator),
      m_door(centre.clock)
{
}

Admission Dispatcher::admit(Request &head, std::optional<Method> method)
{
    Admission admission;
    if (method == Method::Get && (admission.refusal = healthAnswer(head.path, m_readiness)))
        return admission;
    Router::Match match = m_router.match(method, head.path);
    auto refuseWith = [&](const Error &error) -> Response & {
        refused(head.peer, error);
        return admission.refusal.emplace(problem(error, head.id));
    };
    if (!match.route) {
        const bool known = !match.allow.isEmpty();
        const Error error = known
                                ? Error{u"method_not_allowed"_s, u"This address does not do that."_s, ErrorClass::Usage}
                                : Error{u"not_found"_s, u"There is nothing at this address."_s, ErrorClass::Usage};
        Response &response = refuseWith(error);
        if (known)
            response.headers.append({QByteArrayLiteral("Allow"), match.allow});
        return admission;
    }
    admission.route = match.route;
    head.pathValues = std::move(match.values);
    if (isForm(head)) {
        refuseWith({u"unsupported_type"_s, u"Send the body as application/json."_s, ErrorClass::Usage});
        return admission;
    }
    admission.refusal = countAddress(head, *match.route);
    admission.bodyLimit = match.route->method == Method::Get ? 0 : match.route->bodyLimit;
    admission.compressedBody = match.route->compressedBody;
    admission.webSocket = match.route->webSocket;
    return admission;
}

std::optional<Response> Dispatcher::countAddress(const Request &head, const Route &route)
{
    const RateLimiter::Answer answer =
        m_door.take(QByteArray(rateName(route.rate)) + ':' + head.peer.toLatin1(),
                    ratesOf(m_centre.config.rates, route.rate).address, WhenBlind::CountHere);
    if (answer.allowed)
        return std::nullopt;
    const Error error = rateRefusal(answer);
    refused(head.peer, error);
    Response response = problem(error, head.id);
    retryAfter(response, answer.retryAfterSeconds);
    return response;
}

void Dispatcher::answer(Request request, const Admission &admission, Reply reply)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto shared = std::make_shared<const Request>(std::move(request));
    const Route *route = admission.route;
    const Result<void> queued = m_centre.pool.submit([this, shared, route, reply, begin](PgConnection *connection) {
        CallRunner::Outcome outcome = m_runner.run(connection, *shared, *route);
        finish(*shared, *route, outcome, begin);
        reply(std::move(outcome.response));
    });
    if (queued)
        return;
    CallRunner::Outcome outcome{problem(queued.error(), shared->id), queued.error().code, {}};
    retryAfter(outcome.response, 1);
    finish(*shared, *route, outcome, begin);
    reply(std::move(outcome.response));
}

void Dispatcher::openSocket(Request request, const Admission &admission, SocketReply reply)
{
    const auto shared = std::make_shared<const Request>(std::move(request));
    const Route *route = admission.route;
    const Result<void> queued = m_centre.pool.submit(
        [this, shared, route, reply](PgConnection *connection) { reply(socketFor(connection, *shared, *route)); });
    if (queued)
        return;
    SocketOpening opening;
    retryAfter(opening.refusal.emplace(problem(queued.error(), shared->id)), 1);
    reply(std::move(opening));
}

SocketOpening Dispatcher::socketFor(PgConnection *connection, const Request &request, const Route &route)
{
    SocketOpening opening;
    auto refuseWith = [&](const Error &error, int seconds) {
        Response response = problem(error, request.id);
        if (seconds > 0)
            retryAfter(response, seconds);
        opening.refusal = std::move(response);
        refused(request.peer, error);
        return opening;
    };
    const QString origin = QString::fromUtf8(request.header("origin"));
    if (!origin.isEmpty() && !m_centre.config.allowedOrigins.contains(origin))
        return refuseWith({u"forbidden"_s, u"Pages of this origin may not connect."_s, ErrorClass::Rule}, 0);
    if (!connection)
        return refuseWith(databaseLost(), 1);
    try {
        int seconds = 0;
        const Result<Principal> principal = m_runner.admit(*connection, request, route, seconds);
        if (!principal)
            return refuseWith(principal.error(), seconds);
        const auto subscription = std::make_shared<NudgeSubscription>(
            m_centre.nudges, NudgeHub::Listener{principal->tenant, principal->id, principal->session});
        opening.opened = [subscription](std::shared_ptr<Socket> socket) { subscription->begin(std::move(socket)); };
        opening.received = [subscription](const QByteArray &text) { subscription->choose(text); };
        opening.closed = [subscription] { subscription->end(); };
        m_centre.metrics.answered(route.path, "GET", 101, 0);
        return opening;
    } catch (const DatabaseError &error) {
        m_centre.log.error("database", {LogField::open("request_id", request.id),
                                        LogField::open("sqlstate", QString::fromLatin1(error.sqlState())),
                                        LogField::text("what", loggable(error))});
        return refuseWith(databaseRefusal(error), 1);
    }
}

void Dispatcher::refused(const QString &peer, const Error &error)
{
    m_centre.metrics.refused(error.code.toLatin1());
    m_centre.log.info("refused", {LogField::open("code", error.code), LogField::open("peer", peer)});
}

void Dispatcher::finish(const Request &request, const Route &route, const CallRunner::Outcome &outcome,
                        std::chrono::steady_clock::time_point begin)
{
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    m_centre.metrics.answered(route.path, methodName(route.method), outcome.response.status, took.count());
    const Principal &by = outcome.principal;
    m_centre.log.info("request",
                      {LogField::open("request_id", request.id),
                       LogField::open("method", QString::fromLatin1(methodName(route.method))),
                       LogField::open("route", QString::fromLatin1(route.path)),
                       LogField::number("status", outcome.response.status), LogField::open("code", outcome.code),
                       LogField::number("us", std::chrono::duration_cast<std::chrono::microseconds>(took).count()),
                       LogField::open("peer", request.peer), LogField::number("in", request.body.size()),
                       LogField::number("out", outcome.response.body.size()),
                       LogField::open("tenant", by.tenant.isNull() ? QString() : by.tenant.toText()),
                       LogField::open("principal", by.id.isNull() ? QString() : by.id.toText())});
}

} // namespace comptoir::centre
