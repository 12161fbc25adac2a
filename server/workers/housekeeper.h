// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/centre.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace comptoir::centre
{

class PgConnection;
class Readiness;

/// The thread that looks after what nobody calls for: asks ten times a second how far the streams of connected tenants
/// are and nudges who listens (whichever process wrote), closes the sockets of revoked devices, probes the database,
/// makes partitions ahead once a day. Has a connection of its own; while there is none it tries every second.
class Housekeeper
{
public:
    struct Pace {
        std::chrono::milliseconds nudge{100};
        std::chrono::milliseconds revoke{2'000};
        std::chrono::milliseconds probe{1'000};
        std::chrono::milliseconds tidy{24 * 3'600'000};
    };
    Housekeeper(Centre &centre, QByteArray conninfo, Readiness &readiness, const Pace &pace);
    ~Housekeeper();
    Housekeeper(const Housekeeper &) = delete;
    Housekeeper &operator=(const Housekeeper &) = delete;

    void stop();

private:
    using TimePoint = std::chrono::steady_clock::time_point;
    void work();
    void round();
    void nudge();
    void closeEnded();
    [[nodiscard]] bool due(TimePoint &next, std::chrono::milliseconds every);

    Centre &m_centre;
    const QByteArray m_conninfo;
    Readiness &m_readiness;
    const Pace m_pace;
    std::unique_ptr<PgConnection> m_connection;
    TimePoint m_nextRevoke;
    TimePoint m_nextProbe;
    TimePoint m_nextTidy;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace comptoir::centre
