// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/authenticator.h"
#include "server/http/enginelimits.h"
#include "server/services/centre.h"
#include "server/services/log.h"
#include "server/workers/housekeeper.h"

namespace comptoir::centre
{

/// The whole centre in this process, running: workers, HTTP engine, metrics, housekeeping. The one place that knows how
/// its parts hang together and in which order they end. Made, stopped and destroyed by one thread.
class RunningCentre
{
public:
    struct Settings {
        QByteArray conninfo; ///< of comptoir_app
        Config config;
        QString host = QStringLiteral("127.0.0.1");
        quint16 port = 0;
        QString metricsHost; ///< empty: no private port
        quint16 metricsPort = 0;
        int ioThreads = 1;
        EngineLimits limits = {};
        Housekeeper::Pace pace = {};
        QString redisUrl;             ///< empty: each process counts alone
        Log::Sink logSink;            ///< none: the standard error
        Identity *identity = nullptr; ///< the caller's; outlives the centre
        std::function<std::unique_ptr<Authenticator>(Centre &)> authenticator;
        Routes routes;
    };
    /// Errors `cannot_listen`, `bad_network`, `bad_redis_url`.
    [[nodiscard]] static Result<std::unique_ptr<RunningCentre>> start(Settings settings, const Clock &clock, Rng &rng);
    ~RunningCentre();
    RunningCentre(const RunningCentre &) = delete;
    RunningCentre &operator=(const RunningCentre &) = delete;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] quint16 metricsPort() const;
    [[nodiscard]] Centre &centre();
    [[nodiscard]] bool isReady() const;

    /// Readiness off, no more connections, WebSockets closed with 1001, calls finished for at most `drain`. True when
    /// everything ended in time.
    bool stop(std::chrono::milliseconds drain);

private:
    struct Private;
    explicit RunningCentre(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace comptoir::centre
