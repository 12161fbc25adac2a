// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/engine.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <thread>
#include <unordered_map>

namespace comptoir::centre
{

/// One I/O thread with its listener, its connections and the clock that ends those which wait too long.
class IoThread final : public ConnectionRegister
{
public:
    explicit IoThread(Engine &engine);
    ~IoThread() override;

    /// Binds beside other listeners of the same port.
    [[nodiscard]] boost::system::error_code listen(const boost::asio::ip::tcp::endpoint &endpoint);
    [[nodiscard]] quint16 port() const;
    void run();

    void add(std::shared_ptr<Connection> connection) override;
    void remove(Connection *connection) override;

    /// From any thread.
    void stopAccepting();
    void abortAll();
    void join();
    [[nodiscard]] int connections() const { return m_count; }

private:
    void accept();
    void accepted(boost::system::error_code error, boost::asio::ip::tcp::socket socket);
    using Connections = std::vector<std::shared_ptr<Connection>>;
    [[nodiscard]] Connections connectionsNow() const;
    /// A few at a time: thousands that wait too long at once do not keep the others waiting while they are ended.
    void tick(Connections all, std::size_t from = 0);

    Engine &m_engine;
    boost::asio::io_context m_context{1};
    boost::asio::ip::tcp::acceptor m_acceptor{m_context};
    boost::asio::steady_timer m_timer{m_context};
    boost::asio::steady_timer m_acceptAgain{m_context};
    std::unordered_map<Connection *, std::shared_ptr<Connection>> m_connections;
    std::atomic<int> m_count = 0;
    std::thread m_thread;
};

} // namespace comptoir::centre
