// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpserver.h"

#include "server/http/iothread.h"

#include <numeric>

using namespace Qt::StringLiterals;
using boost::asio::ip::tcp;

namespace comptoir::centre
{

struct HttpServer::Private {
    Engine engine;
    std::vector<std::unique_ptr<IoThread>> threads;
    quint16 port = 0;
    bool stopped = false;

    [[nodiscard]] int connections() const
    {
        return std::accumulate(threads.begin(), threads.end(), 0,
                               [](int sum, const auto &thread) { return sum + thread->connections(); });
    }
};

HttpServer::HttpServer(std::unique_ptr<Private> parts) : d(std::move(parts)) {}

HttpServer::~HttpServer()
{
    stop(std::chrono::milliseconds(0));
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(Application &application, const Clock &clock, Rng &rng,
                                                      const Options &options)
{
    auto cannot = [&options](const boost::system::error_code &error) {
        return Unexpected(Error{u"cannot_listen"_s,
                                u"Cannot listen on %1, port %2: %3."_s.arg(options.host)
                                    .arg(options.port)
                                    .arg(QString::fromStdString(error.message())),
                                ErrorClass::Network});
    };
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(options.host.toStdString(), error);
    if (error)
        return cannot(error);
    const EngineLimits &limits = options.limits;
    std::unique_ptr<Private> parts(
        new Private{{application, limits, options.proxies, clock, rng,
                     SocketCounter(limits.maxSockets, limits.maxSocketsPerAddress, limits.maxBodyBytes)},
                    {},
                    options.port});
    for (int i = 0; i < std::max(options.threads, 1); ++i) {
        auto thread = std::make_unique<IoThread>(parts->engine);
        if (const auto failed = thread->listen(tcp::endpoint(address, parts->port)))
            return cannot(failed);
        parts->port = thread->port();
        parts->threads.push_back(std::move(thread));
    }
    for (const auto &thread : parts->threads)
        thread->run();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(parts)));
}

quint16 HttpServer::port() const
{
    return d->port;
}

int HttpServer::sockets() const
{
    return d->engine.counter.open();
}

int HttpServer::webSockets() const
{
    return d->engine.webSockets;
}

qsizetype HttpServer::bodyBytes() const
{
    return d->engine.counter.bodyBytes();
}

bool HttpServer::stop(std::chrono::milliseconds drain)
{
    if (std::exchange(d->stopped, true))
        return true;
    d->engine.stopping = true;
    for (const auto &thread : d->threads)
        thread->stopAccepting();
    const TimePoint until = std::chrono::steady_clock::now() + drain;
    while (d->connections() > 0 && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    const bool drained = d->connections() == 0;
    for (const auto &thread : d->threads)
        thread->abortAll();
    for (const auto &thread : d->threads)
        thread->join();
    return drained;
}

} // namespace comptoir::centre
