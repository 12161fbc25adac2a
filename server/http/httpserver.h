// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "models/domain/common/rng.h"
#include "server/http/application.h"
#include "server/http/clientaddress.h"
#include "server/http/enginelimits.h"

namespace comptoir::centre
{

/// The HTTP engine: one I/O thread and one listener per core on the same port (the kernel shares out the connections),
/// in front of an application. Speaks HTTP/1.1 without TLS: nginx stands before it, see docs/centre.md.
class HttpServer
{
public:
    struct Options {
        QString host;     ///< an address, not a name
        quint16 port = 0; ///< 0: any free one
        int threads = 1;
        EngineLimits limits = {};
        TrustedProxies proxies = {};
    };
    /// Listens and begins to serve. Error `cannot_listen`.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> start(Application &application, const Clock &clock,
                                                                   Rng &rng, const Options &options);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int sockets() const;
    [[nodiscard]] int webSockets() const;
    [[nodiscard]] qsizetype bodyBytes() const;

    /// Takes no more connections, says goodbye to WebSockets (1001) and idle callers, lets what is being answered
    /// finish for at most `drain`, then ends. True when everything finished in time. Answers that come later go
    /// nowhere.
    bool stop(std::chrono::milliseconds drain);

private:
    struct Private;
    explicit HttpServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace comptoir::centre
