// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/pool.h"

#include <libpq-fe.h>
#include <map>
#include <string>

namespace comptoir::centre
{

namespace
{

/// Quoted for a conninfo string.
std::string quoted(const std::string &value)
{
    std::string out = "'";
    for (const char letter : value) {
        if (letter == '\'' || letter == '\\')
            out += '\\';
        out += letter;
    }
    return out + '\'';
}

} // namespace

QByteArray PgPool::withDeadlines(const Settings &settings)
{
    char *message = nullptr;
    PQconninfoOption *options = PQconninfoParse(settings.conninfo.constData(), &message);
    if (!options) {
        const std::string text = message ? message : "the connection string cannot be read";
        PQfreemem(message);
        throw DatabaseError(text, "08001");
    }
    std::map<std::string, std::string> parts;
    for (const PQconninfoOption *option = options; option->keyword; ++option) {
        if (option->val)
            parts[option->keyword] = option->val;
    }
    PQconninfoFree(options);
    parts.try_emplace("connect_timeout", "5");
    parts.try_emplace("application_name", "comptoird");
    parts["options"] +=
        " -c statement_timeout=" + std::to_string(settings.statementTimeoutMs) +
        " -c lock_timeout=" + std::to_string(settings.lockTimeoutMs) +
        " -c idle_in_transaction_session_timeout=" + std::to_string(settings.idleInTransactionTimeoutMs);
    std::string conninfo;
    for (const auto &[name, value] : parts)
        conninfo += name + '=' + quoted(value) + ' ';
    return QByteArray::fromStdString(conninfo);
}

PgPool::PgPool(const Settings &settings) : m_settings(settings), m_conninfo(withDeadlines(settings))
{
    for (int i = 0; i < settings.workers; ++i)
        m_threads.emplace_back([this] { work(); });
}

PgPool::~PgPool()
{
    stop();
    for (std::thread &thread : m_threads)
        thread.join();
}

Result<void> PgPool::submit(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return refuse(QStringLiteral("stopping"), QStringLiteral("The centre is shutting down."));
        if (static_cast<int>(m_queue.size()) >= m_settings.queueLimit)
            return refuse(QStringLiteral("busy"), QStringLiteral("The centre has more to do than it can; ask again."));
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
    return {};
}

void PgPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
}

bool PgPool::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_queue.empty() && m_running == 0;
}

int PgPool::queued() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_queue.size());
}

std::unique_ptr<PgConnection> PgPool::connect()
{
    try {
        auto connection = std::make_unique<PgConnection>(m_conninfo);
        ++m_connectionsMade;
        return connection;
    } catch (const DatabaseError &) {
        return nullptr; // the work answers that the database is not there; the next one tries again
    }
}

void PgPool::work()
{
    std::unique_ptr<PgConnection> connection;
    while (true) {
        Work work;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            work = std::move(m_queue.front());
            m_queue.pop_front();
            ++m_running;
        }
        // Replaced when the server went away in between, and when work left a transaction open.
        if (!connection || !connection->isIdle())
            connection = connect();
        work(connection.get());
        work = nullptr; // what it holds goes before this worker counts as idle
        --m_running;
    }
}

} // namespace comptoir::centre
