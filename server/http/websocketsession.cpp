// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/websocketsession.h"

#include <boost/asio/post.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

namespace net = boost::asio;
namespace websocket = boost::beast::websocket;

namespace comptoir::centre
{

WebSocketSession::WebSocketSession(net::ip::tcp::socket socket, QString peer, Engine &engine, ConnectionRegister &owner,
                                   SocketOpening opening)
    : m_stream(std::move(socket)), m_executor(m_stream.get_executor()), m_peer(std::move(peer)), m_engine(engine),
      m_owner(owner), m_opening(std::move(opening)), m_input(engine.limits.socketMessage)
{
    ++m_engine.webSockets;
}

WebSocketSession::~WebSocketSession()
{
    --m_engine.webSockets;
    m_engine.counter.leave(m_peer);
}

void WebSocketSession::start(HeadParser::value_type head)
{
    m_owner.add(shared_from_this());
    m_head = std::move(head);
    m_stream.set_option(websocket::stream_base::timeout{m_engine.limits.head, m_engine.limits.socketIdle, true});
    m_stream.read_message_max(m_engine.limits.socketMessage);
    m_stream.text(true);
    m_stream.async_accept(m_head, [self = shared_from_this()](ErrorCode error) { self->accepted(error); });
}

void WebSocketSession::accepted(ErrorCode error)
{
    if (error || m_ended)
        return end();
    m_open = true;
    if (m_opening.opened)
        m_opening.opened(shared_from_this());
    read();
    if (m_engine.stopping)
        stop();
}

void WebSocketSession::read()
{
    m_stream.async_read(m_input,
                        [self = shared_from_this()](ErrorCode error, std::size_t) { self->messageCame(error); });
}

void WebSocketSession::messageCame(ErrorCode error)
{
    if (error || m_ended)
        return end();
    const auto data = m_input.data();
    const QByteArray message(static_cast<const char *>(data.data()), static_cast<qsizetype>(data.size()));
    m_input.consume(m_input.size());
    if (m_opening.received && !m_closing)
        m_opening.received(message);
    read();
}

void WebSocketSession::send(QByteArray text)
{
    net::post(m_executor, [weak = weak_from_this(), text = std::move(text)]() mutable {
        if (const auto self = weak.lock())
            self->queue(std::move(text));
    });
}

void WebSocketSession::queue(QByteArray text)
{
    if (m_ended || m_closing)
        return;
    if (m_output.size() >= m_engine.limits.socketQueue)
        return end(); // it does not read; it polls when it comes back
    m_output.push_back(std::move(text));
    if (m_output.size() == 1)
        write();
}

void WebSocketSession::write()
{
    const QByteArray &text = m_output.front();
    m_stream.async_write(net::buffer(text.constData(), static_cast<std::size_t>(text.size())),
                         [self = shared_from_this()](ErrorCode error, std::size_t) {
                             if (error || self->m_ended)
                                 return self->end();
                             self->m_output.pop_front();
                             if (!self->m_output.empty() && !self->m_closing)
                                 self->write();
                         });
}

void WebSocketSession::close()
{
    net::post(m_executor, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->closeWith(websocket::close_code::policy_error, "no longer allowed");
    });
}

void WebSocketSession::stop()
{
    closeWith(websocket::close_code::going_away, "the centre is stopping");
}

void WebSocketSession::closeWith(websocket::close_code code, const char *reason)
{
    if (!m_open || m_ended || m_closing)
        return; // in the handshake: accepted() sees that the engine stops, and nobody else knows this socket yet
    m_closing = true;
    m_stream.async_close({code, reason}, [self = shared_from_this()](ErrorCode) { self->end(); });
}

void WebSocketSession::abort()
{
    end();
}

void WebSocketSession::end()
{
    if (m_ended)
        return;
    m_ended = true;
    ErrorCode ignored;
    m_stream.next_layer().close(ignored);
    if (m_opening.closed)
        m_opening.closed();
    m_opening = {};
    m_owner.remove(this);
}

} // namespace comptoir::centre
