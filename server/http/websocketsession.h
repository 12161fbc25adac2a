// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/engine.h"
#include "server/http/headguard.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <deque>

namespace comptoir::centre
{

/// One WebSocket: small text messages both ways, pings, an end with a reason. Its application speaks to it from any
/// thread; everything else happens on its I/O thread.
class WebSocketSession final : public Connection, public Socket, public std::enable_shared_from_this<WebSocketSession>
{
public:
    WebSocketSession(boost::asio::ip::tcp::socket socket, QString peer, Engine &engine, ConnectionRegister &owner,
                     SocketOpening opening);
    ~WebSocketSession() override;

    void start(HeadParser::value_type head);

    void send(QByteArray text) override;
    void close() override;

    void tick(TimePoint) override {} ///< the stream keeps its own deadlines
    void stop() override;
    void abort() override;

private:
    using ErrorCode = boost::system::error_code;
    void accepted(ErrorCode error);
    void read();
    void messageCame(ErrorCode error);
    void queue(QByteArray text);
    void write();
    void closeWith(boost::beast::websocket::close_code code, const char *reason);
    void end();

    boost::beast::websocket::stream<boost::asio::ip::tcp::socket> m_stream;
    boost::asio::any_io_executor m_executor; ///< a copy, for other threads
    const QString m_peer;
    Engine &m_engine;
    ConnectionRegister &m_owner;
    SocketOpening m_opening;
    HeadParser::value_type m_head;
    boost::beast::flat_buffer m_input;
    std::deque<QByteArray> m_output; ///< the first is being written
    bool m_open = false;             ///< the handshake is over: only then may the stream be asked to close
    bool m_closing = false;
    bool m_ended = false;
};

} // namespace comptoir::centre
