// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpserver.h"
#include "server/http/problem.h"

#include <QJsonObject>
#include <QMutex>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

/// Says what it was asked, at once; /late answers when the test says so.
class EchoApplication final : public Application
{
public:
    Admission admit(Request &head, std::optional<Method> method) override
    {
        Admission admission;
        admission.bodyLimit = 1'000'000;
        admission.compressedBody = head.path == "/packed"_L1;
        if (!method)
            admission.refusal = problem({u"method_not_allowed"_s, u"No."_s, ErrorClass::Usage}, head.id);
        if (head.path == "/tiny"_L1)
            admission.bodyLimit = 10;
        return admission;
    }
    void answer(Request request, const Admission &, Reply reply) override
    {
        if (request.path == "/large"_L1) {
            Response response;
            response.body = QByteArray(64'000'000, 'x');
            return reply(response);
        }
        if (request.path == "/late"_L1) {
            const QMutexLocker lock(&m_mutex);
            m_late.append(std::move(reply));
            return;
        }
        QJsonObject query;
        for (auto entry = request.query.cbegin(); entry != request.query.cend(); ++entry)
            query.insert(entry.key(), entry.value());
        reply(Response::json({{u"path"_s, request.path},
                              {u"query"_s, query},
                              {u"body"_s, QString::fromUtf8(request.body.left(64))},
                              {u"size"_s, request.body.size()},
                              {u"peer"_s, request.peer},
                              {u"id"_s, request.id}}));
    }
    void openSocket(Request, const Admission &, SocketReply reply) override { reply({}); }
    void refused(const QString &, const Error &) override { ++m_refused; }

    [[nodiscard]] qsizetype late() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_late.size();
    }
    void answerLate()
    {
        const QMutexLocker lock(&m_mutex);
        for (const Reply &reply : std::as_const(m_late))
            reply(Response::json({{u"late"_s, true}}));
        m_late.clear();
    }

private:
    mutable QMutex m_mutex;
    QList<Reply> m_late;
    std::atomic<int> m_refused = 0;
};

/// An engine on a free loopback port; ends the program when it cannot listen.
inline std::unique_ptr<HttpServer> startEngine(Application &application, const Clock &clock, Rng &rng,
                                               const EngineLimits &limits = {}, const TrustedProxies &proxies = {})
{
    auto server = HttpServer::start(application, clock, rng, {u"127.0.0.1"_s, 0, 2, limits, proxies});
    if (!server)
        qFatal("%s", qUtf8Printable(server.error().message));
    return std::move(*server);
}

} // namespace comptoir::centre
