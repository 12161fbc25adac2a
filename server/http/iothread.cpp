// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/iothread.h"

#include "server/http/session.h"

#include <boost/asio/post.hpp>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
namespace net = boost::asio;
using net::ip::tcp;

namespace comptoir::centre
{

namespace
{

constexpr int backlog = 4'096;
/// When the process has no descriptor left, a listener that tries at once would only burn the processor.
constexpr std::chrono::milliseconds acceptPause(100);
constexpr std::size_t tickedAtOnce = 64;

QString textOf(const net::ip::address &address)
{
    const bool mapped = address.is_v6() && address.to_v6().is_v4_mapped();
    return QString::fromStdString(mapped ? net::ip::make_address_v4(net::ip::v4_mapped, address.to_v6()).to_string()
                                         : address.to_string());
}

} // namespace

IoThread::IoThread(Engine &engine) : m_engine(engine) {}

IoThread::~IoThread()
{
    join();
}

boost::system::error_code IoThread::listen(const tcp::endpoint &endpoint)
{
    boost::system::error_code error;
    m_acceptor.open(endpoint.protocol(), error);
    if (error)
        return error;
    m_acceptor.set_option(net::socket_base::reuse_address(true), error);
    const int on = 1;
    ::setsockopt(m_acceptor.native_handle(), SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(backlog, error);
    return error;
}

quint16 IoThread::port() const
{
    boost::system::error_code error;
    return m_acceptor.local_endpoint(error).port();
}

void IoThread::run()
{
    net::post(m_context, [this] {
        accept();
        tick({});
    });
    m_thread = std::thread([this] {
        for (;;) {
            try {
                m_context.run();
                return;
            } catch (const std::exception &) { // a fault of one connection ends no other
                m_engine.application.refused({}, {u"internal"_s, u"A fault ended a connection."_s, ErrorClass::Rule});
            }
        }
    });
}

void IoThread::accept()
{
    m_acceptor.async_accept(
        [this](boost::system::error_code error, tcp::socket socket) { accepted(error, std::move(socket)); });
}

void IoThread::accepted(boost::system::error_code error, tcp::socket socket)
{
    if (error == net::error::operation_aborted || m_engine.stopping)
        return;
    if (error) {
        m_acceptAgain.expires_after(acceptPause);
        return m_acceptAgain.async_wait([this](boost::system::error_code ended) {
            if (!ended && !m_engine.stopping)
                accept();
        });
    }
    boost::system::error_code gone;
    const tcp::endpoint remote = socket.remote_endpoint(gone);
    const QString peer = textOf(remote.address());
    if (!gone && m_engine.counter.enter(peer, m_engine.proxies.trusts(peer))) {
        socket.set_option(tcp::no_delay(true), gone);
        std::make_shared<Session>(std::move(socket), peer, m_engine, *this)->start();
    } else if (!gone) {
        m_engine.application.refused(peer, {u"too_many_sockets"_s, u"Too many connections."_s, ErrorClass::Rule});
    }
    accept();
}

void IoThread::add(std::shared_ptr<Connection> connection)
{
    Connection *key = connection.get();
    m_connections.emplace(key, std::move(connection));
    ++m_count;
}

void IoThread::remove(Connection *connection)
{
    if (m_connections.erase(connection) > 0)
        --m_count;
}

IoThread::Connections IoThread::connectionsNow() const
{
    Connections all; // they take themselves out of the map
    all.reserve(m_connections.size());
    for (const auto &[key, connection] : m_connections)
        all.push_back(connection);
    return all;
}

void IoThread::tick(Connections all, std::size_t from)
{
    const TimePoint now = std::chrono::steady_clock::now();
    const std::size_t end = std::min(from + tickedAtOnce, all.size());
    for (std::size_t i = from; i < end; ++i)
        all.at(i)->tick(now);
    if (end < all.size()) {
        net::post(m_context, [this, all = std::move(all), end]() mutable { tick(std::move(all), end); });
        return;
    }
    m_timer.expires_after(m_engine.limits.tick);
    m_timer.async_wait([this](boost::system::error_code error) {
        if (!error)
            tick(connectionsNow());
    });
}

void IoThread::stopAccepting()
{
    net::post(m_context, [this] {
        boost::system::error_code ignored;
        m_acceptor.close(ignored);
        m_acceptAgain.cancel();
        for (const auto &connection : connectionsNow())
            connection->stop();
    });
}

void IoThread::abortAll()
{
    net::post(m_context, [this] {
        for (const auto &connection : connectionsNow())
            connection->abort();
        m_timer.cancel();
        m_context.stop();
    });
}

void IoThread::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace comptoir::centre
