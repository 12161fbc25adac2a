// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/runningcentre.h"

#include "server/api/dispatch.h"
#include "server/http/httpserver.h"
#include "server/program/metricspage.h"
#include "server/services/metrics.h"
#include "server/services/nudgehub.h"
#include "server/services/readiness.h"
#include "server/services/redisratelimiter.h"
#include "server/store/pool.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

struct RunningCentre::Private {
    Private(Settings given, const Clock &clock)
        : settings(std::move(given)),
          log(settings.logSink ? Log(clock, Log::Level::Info, settings.logSink) : Log(clock)), localLimiter(clock)
    {
    }

    // What the HTTP engine's threads and the workers use stands above them: it goes after them.
    Settings settings;
    Log log;
    Metrics metrics;
    Readiness readiness;
    NudgeHub nudges;
    LocalRateLimiter localLimiter;
    std::unique_ptr<RedisRateLimiter> redisLimiter;
    std::unique_ptr<HttpServer> server; // workers answer into it until they are gone
    std::unique_ptr<Centre> centre;
    std::unique_ptr<Authenticator> authenticator;
    std::unique_ptr<Dispatcher> dispatcher;
    std::unique_ptr<PgPool> pool; // its end waits for the workers, which use all of the above
    std::unique_ptr<MetricsPage> metricsPage;
    std::unique_ptr<HttpServer> metricsServer;
    std::unique_ptr<Housekeeper> housekeeper;
    bool stopped = false;

    [[nodiscard]] Result<void> begin(const Clock &clock, Rng &rng);
    [[nodiscard]] Result<void> listen(const Clock &clock, Rng &rng);
    void watch();
};

Result<void> RunningCentre::Private::begin(const Clock &clock, Rng &rng)
{
    const Config &config = settings.config;
    if (!settings.redisUrl.isEmpty()) {
        const Result<RedisAddress> address = RedisAddress::parse(settings.redisUrl);
        COMPTOIR_TRY(address);
        redisLimiter = std::make_unique<RedisRateLimiter>(*address, localLimiter, clock);
    }
    PgPool::Settings poolSettings;
    poolSettings.conninfo = settings.conninfo;
    poolSettings.workers = config.workers;
    poolSettings.queueLimit = config.queueLimit;
    pool = std::make_unique<PgPool>(poolSettings);
    RateLimiter &limiter = redisLimiter ? static_cast<RateLimiter &>(*redisLimiter) : localLimiter;
    centre.reset(new Centre{*pool, clock, rng, config, limiter, metrics, log, nudges, settings.identity});
    authenticator = settings.authenticator(*centre);
    dispatcher = std::make_unique<Dispatcher>(*centre, *authenticator, readiness, settings.routes);
    housekeeper = std::make_unique<Housekeeper>(*centre, settings.conninfo, readiness, settings.pace);
    COMPTOIR_TRY(listen(clock, rng));
    watch();
    return {};
}

Result<void> RunningCentre::Private::listen(const Clock &clock, Rng &rng)
{
    const Result<TrustedProxies> proxies = TrustedProxies::parse(settings.config.trustedProxies);
    COMPTOIR_TRY(proxies);
    EngineLimits limits = settings.limits;
    limits.maxSockets = settings.config.maxSockets;
    limits.maxSocketsPerAddress = settings.config.maxSocketsPerAddress;
    auto made = HttpServer::start(*dispatcher, clock, rng,
                                  {settings.host, settings.port, settings.ioThreads, limits, *proxies});
    COMPTOIR_TRY(made);
    server = std::move(*made);
    if (settings.metricsHost.isEmpty())
        return {};
    metricsPage = std::make_unique<MetricsPage>(metrics, readiness);
    auto page = HttpServer::start(*metricsPage, clock, rng, {settings.metricsHost, settings.metricsPort, 1, {}, {}});
    COMPTOIR_TRY(page);
    metricsServer = std::move(*page);
    return {};
}

void RunningCentre::Private::watch()
{
    metrics.watch("comptoir_http_sockets", "Connections that are open",
                  [this] { return static_cast<double>(server->sockets()); });
    metrics.watch("comptoir_websockets", "Connections that listen for nudges",
                  [this] { return static_cast<double>(server->webSockets()); });
    metrics.watch("comptoir_http_body_bytes", "Bytes of request bodies in memory",
                  [this] { return static_cast<double>(server->bodyBytes()); });
    metrics.watch("comptoir_workers", "Workers, each with a connection to PostgreSQL",
                  [this] { return static_cast<double>(pool->workers()); });
    metrics.watch("comptoir_workers_busy", "Workers that answer a call right now",
                  [this] { return static_cast<double>(pool->running()); });
    metrics.watch("comptoir_calls_queued", "Calls that wait for a worker",
                  [this] { return static_cast<double>(pool->queued()); });
    metrics.watch("comptoir_database_connections_made", "Connections to PostgreSQL made since the start",
                  [this] { return static_cast<double>(pool->connectionsMade()); });
    metrics.watch("comptoir_rate_buckets", "Token buckets kept in this process",
                  [this] { return static_cast<double>(localLimiter.buckets()); });
    metrics.watch("comptoir_ready", "Whether /ready says yes", [this] { return readiness.isReady() ? 1.0 : 0.0; });
    if (redisLimiter)
        metrics.watch("comptoir_redis_down", "Whether the shared counters cannot be reached",
                      [this] { return redisLimiter->isDown() ? 1.0 : 0.0; });
}

RunningCentre::RunningCentre(std::unique_ptr<Private> parts) : d(std::move(parts)) {}

RunningCentre::~RunningCentre()
{
    stop(std::chrono::milliseconds(0));
}

Result<std::unique_ptr<RunningCentre>> RunningCentre::start(Settings settings, const Clock &clock, Rng &rng)
{
    std::unique_ptr<RunningCentre> running(new RunningCentre(std::make_unique<Private>(std::move(settings), clock)));
    COMPTOIR_TRY(running->d->begin(clock, rng));
    return running;
}

quint16 RunningCentre::port() const
{
    return d->server->port();
}

quint16 RunningCentre::metricsPort() const
{
    return d->metricsServer ? d->metricsServer->port() : quint16(0);
}

Centre &RunningCentre::centre()
{
    return *d->centre;
}

bool RunningCentre::isReady() const
{
    return d->readiness.isReady();
}

bool RunningCentre::stop(std::chrono::milliseconds drain)
{
    if (std::exchange(d->stopped, true))
        return true;
    d->readiness.setStopping();
    const bool drained = !d->server || d->server->stop(drain);
    if (d->housekeeper)
        d->housekeeper->stop();
    if (d->pool)
        d->pool->stop();
    if (d->metricsServer)
        d->metricsServer->stop(std::chrono::milliseconds(0));
    d->log.flush();
    return drained;
}

} // namespace comptoir::centre
