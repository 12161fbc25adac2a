// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "server/store/postgres.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace comptoir::centre
{

/// A fixed number of threads, each with one connection to PostgreSQL, and a bounded queue in front of them. What does
/// not fit is refused at once: a caller that waits for ever is worse than one that comes back. Any thread may submit.
class PgPool
{
public:
    struct Settings {
        QByteArray conninfo; ///< as libpq takes it
        int workers = 16;
        int queueLimit = 512;
        int statementTimeoutMs = 30'000;
        int lockTimeoutMs = 10'000;
        int idleInTransactionTimeoutMs = 60'000;
    };
    /// Runs on a worker. Null when PostgreSQL cannot be reached; the work then answers so. Must not throw.
    using Work = std::function<void(PgConnection *)>;

    explicit PgPool(const Settings &settings);
    /// Finishes what is queued, then ends the threads.
    ~PgPool();
    PgPool(const PgPool &) = delete;
    PgPool &operator=(const PgPool &) = delete;

    /// Errors `busy` (the queue is full), `stopping`.
    [[nodiscard]] Result<void> submit(Work work);
    /// Takes no more work; what is queued is still done.
    void stop();
    /// Whether nothing is queued and nothing runs.
    [[nodiscard]] bool isIdle() const;

    [[nodiscard]] int workers() const { return static_cast<int>(m_threads.size()); }
    [[nodiscard]] int queued() const;
    [[nodiscard]] int running() const { return m_running; }
    [[nodiscard]] qint64 connectionsMade() const { return m_connectionsMade; }

    /// `conninfo` with the deadlines of `settings` as connection options: set this way they hold for every transaction
    /// of the connection and need no statement. PgBouncer drops them (ignore_startup_parameters); the role has them
    /// too.
    [[nodiscard]] static QByteArray withDeadlines(const Settings &settings);

private:
    void work();
    [[nodiscard]] std::unique_ptr<PgConnection> connect();

    Settings m_settings;
    QByteArray m_conninfo;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_queue;
    bool m_stopping = false;
    std::atomic<int> m_running = 0;
    std::atomic<qint64> m_connectionsMade = 0;
    std::vector<std::thread> m_threads;
};

} // namespace comptoir::centre
