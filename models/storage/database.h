// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/arithmetic.h"
#include "models/domain/common/result.h"
#include "models/storage/sqlite/connection.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>

class QLockFile;

namespace comptoir
{

/// One thread with one connection of its own; work is done in the order it was given.
class DatabaseLane
{
public:
    DatabaseLane();
    /// Waits for the work that was given.
    ~DatabaseLane();
    DatabaseLane(const DatabaseLane &) = delete;
    DatabaseLane &operator=(const DatabaseLane &) = delete;

    /// Opens this lane's connection on its thread.
    [[nodiscard]] Result<void> open(const QString &path, Connection::Mode mode);
    /// Closes it, on its thread.
    void close();

    /// Runs `work(Connection &) -> Result<T>` on the lane inside a transaction of `kind`, committed when the result
    /// holds a value. Storage failures and arithmetic overflow come back as errors, with nothing written.
    template <typename Work>
    auto run(Transaction::Kind kind, Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        return runBare([kind, work = std::move(work)](Connection &connection) mutable {
            Transaction transaction(connection, kind);
            auto result = work(connection);
            if (result)
                transaction.commit();
            return result;
        });
    }
    /// Runs `work` with no transaction around it (VACUUM INTO, checkpoints).
    template <typename Work>
    auto runBare(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        using R = std::invoke_result_t<Work, Connection &>;
        return submit<R>(
            [this, work = std::move(work)]() mutable { return caught<R>([&] { return work(*m_connection); }); });
    }

private:
    /// A promise of our own rather than QtConcurrent::run: waiting for one of its futures may run the task on the
    /// waiting thread, and a connection must never leave its lane.
    template <typename R, typename Body>
    QFuture<R> submit(Body body)
    {
        auto promise = std::make_shared<QPromise<R>>();
        auto shared = std::make_shared<Body>(std::move(body));
        QFuture<R> future = promise->future();
        promise->start();
        m_pool.start([promise, shared] {
            promise->addResult((*shared)());
            promise->finish();
        });
        return future;
    }
    template <typename R, typename Body>
    static R caught(Body body)
    {
        try {
            return body();
        } catch (const StorageError &error) {
            return tl::unexpected(error.error());
        } catch (const ArithmeticError &) {
            return tl::unexpected(outOfRange());
        }
    }
    [[nodiscard]] static Error outOfRange();

    QThreadPool m_pool;
    std::unique_ptr<Connection> m_connection;
};

/// The data file of a shop: one writing lane that alone checkpoints, reading lanes for search and reports, and the lock
/// that keeps a second process out. Methods may be called from any thread; futures finish on the lanes.
class Database
{
public:
    /// Creates or opens `directory`/comptoir.db, migrating it when it is older. Errors: `data_in_use` (names the other
    /// process), `data_newer`, `not_a_data_file`, `data_corrupt`, `read_only`, `disk_full`, `no_data_file` (when it
    /// must exist and does not).
    enum class Open { Existing, Create };
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &directory, Open how);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    template <typename Work>
    auto write(Work work)
    {
        return m_writer.run(Transaction::Kind::Write, std::move(work));
    }
    template <typename Work>
    auto read(Work work)
    {
        return nextReader().run(Transaction::Kind::Read, std::move(work));
    }
    /// A consistent copy of the whole file at `path`, which must not exist.
    [[nodiscard]] QFuture<Result<void>> backUpTo(const QString &path);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString directory() const { return m_directory; }
    [[nodiscard]] static QString fileIn(const QString &directory);

private:
    explicit Database(const QString &directory);
    [[nodiscard]] Result<void> start(Open how);
    [[nodiscard]] Result<void> takeLock();
    DatabaseLane &nextReader() { return m_readers[m_nextReader++ % m_readers.size()]; }

    QString m_directory;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    DatabaseLane m_writer;
    std::array<DatabaseLane, 2> m_readers;
    std::atomic<std::size_t> m_nextReader{0};
};

} // namespace comptoir
