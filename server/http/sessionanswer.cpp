// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second half of Session: answers, refusals and how a connection ends.

#include "server/http/problem.h"
#include "server/http/responsehead.h"
#include "server/http/session.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>

using namespace Qt::StringLiterals;
namespace net = boost::asio;

namespace comptoir::centre
{

namespace
{

constexpr std::size_t discardStep = 4 * 1024;
constexpr qsizetype mostDiscarded = 256 * 1024;

} // namespace

void Session::fault()
{
    m_engine.application.refused(m_socketPeer, {u"internal"_s, u"A fault ended the connection."_s, ErrorClass::Rule});
    end();
}

void Session::refuse(const Error &error)
{
    m_closes = true; // what follows on this connection may not be the beginning of a request
    m_timedOut = false;
    if (m_requestId.isEmpty())
        m_requestId = Uuid::v7(m_engine.clock.nowMs(), m_engine.rng).toText();
    m_engine.application.refused(m_head.request.peer.isEmpty() ? m_socketPeer : m_head.request.peer, error);
    answer(problem(error, m_requestId));
}

void Session::answer(Response response)
{
    m_closes = m_closes || m_engine.stopping;
    m_outHead = responseHead(response, m_requestId, m_closes, m_engine.clock.nowMs());
    m_outBody = std::move(response.body);
    enter(Phase::Write,
          m_engine.limits.write + std::chrono::milliseconds(m_outBody.size() * 1000 / plannedBytesPerSecond));
    const std::array<net::const_buffer, 2> buffers{
        net::buffer(m_outHead), net::buffer(m_outBody.constData(), static_cast<std::size_t>(m_outBody.size()))};
    net::async_write(m_socket, buffers, on(&Session::written));
}

void Session::written(ErrorCode error, std::size_t)
{
    if (error || m_phase == Phase::Ended)
        return end();
    if (m_closes)
        return linger();
    waitForRequest();
}

void Session::releaseBody()
{
    m_engine.counter.giveBody(m_bodyTaken);
    m_bodyTaken = 0;
    m_bodyReceived = 0;
}

/// A socket closed with unread bytes resets the connection, and the answer is lost on its way: so what still comes is
/// read and thrown away for a moment.
void Session::linger()
{
    ErrorCode error;
    m_socket.shutdown(net::ip::tcp::socket::shutdown_send, error);
    if (error)
        return end();
    enter(Phase::Linger, m_engine.limits.linger);
    m_input.resize(discardStep);
    discard();
}

void Session::discard()
{
    m_socket.async_read_some(net::buffer(m_input), on(&Session::discarded));
}

void Session::discarded(ErrorCode error, std::size_t count)
{
    m_discarded += static_cast<qsizetype>(count);
    if (error || m_phase == Phase::Ended || m_discarded > mostDiscarded)
        return end();
    discard();
}

} // namespace comptoir::centre
