// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "models/domain/common/id.h"
#include "models/domain/common/rng.h"
#include "server/http/application.h"
#include "server/http/clientaddress.h"
#include "server/http/enginelimits.h"
#include "server/http/socketcounter.h"

#include <atomic>

namespace comptoir::centre
{

using TimePoint = std::chrono::steady_clock::time_point;

/// What every connection of one server shares; outlives them.
struct Engine {
    Application &application;
    const EngineLimits limits;
    const TrustedProxies proxies;
    const Clock &clock;
    Rng &rng;
    SocketCounter counter;
    std::atomic<int> webSockets = 0;
    std::atomic<bool> stopping = false;
};

/// A connection, HTTP or WebSocket. Owned by its I/O thread's register and touched on that thread alone.
class Connection
{
public:
    virtual ~Connection() = default;
    /// Called several times a second: what has waited too long ends.
    virtual void tick(TimePoint now) = 0;
    /// The server stops: end when what is being done is done.
    virtual void stop() = 0;
    /// End now.
    virtual void abort() = 0;
};

/// The connections of one I/O thread.
class ConnectionRegister
{
public:
    virtual ~ConnectionRegister() = default;
    virtual void add(std::shared_ptr<Connection> connection) = 0;
    virtual void remove(Connection *connection) = 0;
};

} // namespace comptoir::centre
