// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/callrunner.h"
#include "server/http/application.h"
#include "server/http/router.h"
#include "server/services/localratelimiter.h"

namespace comptoir::centre
{

class Readiness;

/// The API as the HTTP engine sees it. Finds the route, counts the address, gives the call to a worker, and writes down
/// what became of it. Its functions run on I/O threads and do not wait.
class Dispatcher final : public Application
{
public:
    Dispatcher(Centre &centre, Authenticator &authenticator, const Readiness &readiness, Routes routes);

    Admission admit(Request &head, std::optional<Method> method) override;
    void answer(Request request, const Admission &admission, Reply reply) override;
    void openSocket(Request request, const Admission &admission, SocketReply reply) override;
    void refused(const QString &peer, const Error &error) override;

    [[nodiscard]] const Router &router() const { return m_router; }

private:
    [[nodiscard]] std::optional<Response> countAddress(const Request &head, const Route &route);
    [[nodiscard]] SocketOpening socketFor(PgConnection *connection, const Request &request, const Route &route);
    void finish(const Request &request, const Route &route, const CallRunner::Outcome &outcome,
                std::chrono::steady_clock::time_point begin);

    Centre &m_centre;
    const Readiness &m_readiness;
    Router m_router;
    CallRunner m_runner;
    LocalRateLimiter m_door; ///< addresses, before anybody is known
};

} // namespace comptoir::centre
