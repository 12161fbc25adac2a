// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/session.h"

#include "server/http/bodydecoder.h"
#include "server/http/problem.h"
#include "server/http/websocketsession.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

using namespace Qt::StringLiterals;
namespace net = boost::asio;

namespace comptoir::centre
{

namespace
{

constexpr std::size_t headStep = 2 * 1024;
constexpr qsizetype bodyStep = 64 * 1024;
constexpr qsizetype slowestBytesPerSecond = 1024;
constexpr std::string_view headEnd = "\r\n\r\n";

std::chrono::milliseconds timeFor(qsizetype bytes)
{
    return std::chrono::milliseconds(bytes * 1000 / plannedBytesPerSecond);
}

QString requestIdOf(const Request &request, Engine &engine)
{
    const QByteArray given = request.header("x-request-id");
    const bool wellFormed =
        given.size() >= 8 && given.size() <= 64 && std::all_of(given.begin(), given.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
                   c == '.';
        });
    return wellFormed ? QString::fromLatin1(given) : Uuid::v7(engine.clock.nowMs(), engine.rng).toText();
}

} // namespace

Session::Session(net::ip::tcp::socket socket, QString peer, Engine &engine, ConnectionRegister &owner)
    : m_socket(std::move(socket)), m_socketPeer(std::move(peer)), m_engine(engine), m_owner(owner),
      m_begin(std::chrono::steady_clock::now())
{
}

Session::~Session()
{
    releaseBody();
    if (m_counted)
        m_engine.counter.leave(m_socketPeer);
}

void Session::start()
{
    m_owner.add(shared_from_this());
    enter(Phase::Head, m_engine.limits.head); // a caller that connects has something to say
    m_socket.async_wait(net::ip::tcp::socket::wait_read, on(&Session::headReady));
}

void Session::enter(Phase phase, std::chrono::milliseconds allowed)
{
    m_phase = phase;
    m_phaseBegin = std::chrono::steady_clock::now();
    m_deadline = m_phaseBegin + allowed;
}

void Session::tick(TimePoint now)
{
    const bool crawls =
        m_phase == Phase::Body && now - m_phaseBegin > m_engine.limits.bodyGrace &&
        m_bodyReceived <
            slowestBytesPerSecond * std::chrono::duration_cast<std::chrono::seconds>(now - m_phaseBegin).count();
    if (m_phase == Phase::Ended || (now <= m_deadline && !crawls))
        return;
    if ((m_phase == Phase::Head && !m_input.empty()) || m_phase == Phase::Body) {
        m_timedOut = true;
        ErrorCode ignored;
        m_socket.cancel(ignored);
        return;
    }
    if (m_phase == Phase::Handler || m_phase == Phase::Write)
        m_engine.application.refused(m_socketPeer, {u"timeout"_s, u"The answer took too long."_s, ErrorClass::Rule});
    end();
}

void Session::stop()
{
    m_closes = true;
    if (m_phase == Phase::Idle || (m_phase == Phase::Head && m_input.empty()))
        end();
}

void Session::abort()
{
    end();
}

void Session::end()
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    ErrorCode ignored;
    m_socket.close(ignored);
    m_owner.remove(this);
}

bool Session::worn() const
{
    return m_requests >= m_engine.limits.requestsPerSocket ||
           std::chrono::steady_clock::now() - m_begin > m_engine.limits.lifetime || m_engine.stopping;
}

void Session::waitForRequest()
{
    m_head = {};
    m_admission = {};
    m_parser.reset();
    m_requestId.clear();
    releaseBody();
    m_outHead = {};
    m_outBody = {};
    if (!m_input.empty()) { // the caller did not wait for the answer
        enter(Phase::Head, m_engine.limits.head);
        return readHead();
    }
    m_input = {};
    m_input.shrink_to_fit();
    enter(Phase::Idle, m_engine.limits.idle);
    m_socket.async_wait(net::ip::tcp::socket::wait_read, on(&Session::headReady));
}

void Session::headReady(ErrorCode error)
{
    if (error || m_phase == Phase::Ended)
        return end();
    enter(Phase::Head, m_engine.limits.head);
    readMoreHead();
}

void Session::readHead()
{
    const std::size_t found = m_input.find(headEnd);
    const std::size_t size = found == std::string::npos ? m_input.size() : found + headEnd.size();
    if (size > m_engine.limits.headBytes)
        return refuse({u"header_too_large"_s,
                       u"The head of a request may have %1 bytes."_s.arg(m_engine.limits.headBytes),
                       ErrorClass::Usage});
    if (found != std::string::npos)
        return headCame(size);
    readMoreHead();
}

void Session::readMoreHead()
{
    const std::size_t have = m_input.size();
    m_input.resize(have + headStep);
    m_socket.async_read_some(net::buffer(m_input.data() + have, headStep), on(&Session::headBytesCame));
}

void Session::headBytesCame(ErrorCode error, std::size_t count)
{
    m_input.resize(m_input.size() - headStep + count);
    if (m_timedOut)
        return refuse({u"timeout"_s, u"The head of the request did not come in time."_s, ErrorClass::Usage});
    if (error || m_phase == Phase::Ended)
        return end();
    readHead();
}

void Session::headCame(std::size_t size)
{
    ++m_requests;
    m_parser.emplace();
    Result<Head> head = comptoir::centre::readHead(std::string_view(m_input).substr(0, size), *m_parser);
    m_input.erase(0, size);
    if (!head)
        return refuse(head.error());
    m_head = std::move(*head);
    m_closes = m_head.closes || worn();
    Request &request = m_head.request;
    request.peer = m_engine.proxies.clientOf(m_socketPeer, request.header("x-forwarded-for"));
    m_requestId = request.id = requestIdOf(request, m_engine);
    m_admission = m_engine.application.admit(request, m_head.method);
    admitted();
}

void Session::admitted()
{
    const QByteArray encoding = m_head.request.header("content-encoding");
    if (m_admission.refusal) {
        m_closes = m_closes || m_head.bodySize > 0;
        return answer(std::move(*m_admission.refusal));
    }
    if (m_head.bodySize > m_admission.bodyLimit)
        return refuse(
            {u"too_large"_s, u"The body may have %1 bytes here."_s.arg(m_admission.bodyLimit), ErrorClass::Usage});
    if (!encoding.isEmpty() && !m_admission.compressedBody)
        return refuse({u"unsupported_encoding"_s, u"A packed body is not taken here."_s, ErrorClass::Usage});
    if (m_admission.webSocket)
        return upgrade();
    if (m_head.bodySize == 0)
        return bodyCame();
    if (m_head.expectsContinue && m_input.empty()) {
        static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        enter(Phase::Write, m_engine.limits.write);
        return net::async_write(m_socket, net::buffer(goOn), on(&Session::continueSent));
    }
    enter(Phase::Body, m_engine.limits.body + timeFor(m_head.bodySize));
    readBody();
}

void Session::continueSent(ErrorCode error, std::size_t)
{
    if (error || m_phase == Phase::Ended)
        return end();
    enter(Phase::Body, m_engine.limits.body + timeFor(m_head.bodySize));
    readBody();
}

void Session::readBody()
{
    QByteArray &body = m_head.request.body;
    if (m_bodyReceived == 0 && !m_input.empty()) {
        const qsizetype part = std::min<qsizetype>(std::ssize(m_input), m_head.bodySize);
        body = QByteArray(m_input.data(), part);
        m_input.erase(0, static_cast<std::size_t>(part));
        m_bodyReceived = part;
    }
    if (m_bodyReceived == m_head.bodySize)
        return bodyCame();
    // Memory follows what came, not what was announced.
    const qsizetype room = std::min(m_head.bodySize, m_bodyReceived + bodyStep);
    if (body.capacity() < room)
        body.reserve(std::min(m_head.bodySize, std::max(room, body.capacity() * 2)));
    const qsizetype more = room - m_bodyTaken;
    if (more > 0 && !m_engine.counter.takeBody(more))
        return refuse({u"busy"_s, u"Too many large requests at once; try again."_s, ErrorClass::Rule});
    m_bodyTaken += std::max<qsizetype>(more, 0);
    body.resize(room);
    m_socket.async_read_some(net::buffer(body.data() + m_bodyReceived, static_cast<std::size_t>(room - m_bodyReceived)),
                             on(&Session::bodyBytesCame));
}

void Session::bodyBytesCame(ErrorCode error, std::size_t count)
{
    if (m_timedOut)
        return refuse({u"timeout"_s, u"The body did not come in time."_s, ErrorClass::Usage});
    if (error || m_phase == Phase::Ended)
        return end();
    m_bodyReceived += static_cast<qsizetype>(count);
    readBody();
}

void Session::bodyCame()
{
    const QByteArray encoding = m_head.request.header("content-encoding");
    if (!encoding.isEmpty()) {
        Result<QByteArray> body = decodeBody(m_head.request.body, encoding, m_admission.bodyLimit);
        if (!body)
            return answer(problem(body.error(), m_head.request.id));
        m_head.request.body = std::move(*body);
    }
    enter(Phase::Handler, m_engine.limits.handler);
    m_engine.application.answer(std::move(m_head.request), m_admission,
                                [weak = weak_from_this(), executor = m_socket.get_executor()](Response response) {
                                    net::post(executor, [weak, response = std::move(response)]() mutable {
                                        if (const auto self = weak.lock(); self && self->m_phase == Phase::Handler)
                                            self->answer(std::move(response));
                                    });
                                });
}

void Session::upgrade()
{
    if (!m_head.upgrades || !m_input.empty() || m_head.bodySize > 0)
        return refuse({u"upgrade_needed"_s, u"This address is a WebSocket."_s, ErrorClass::Usage});
    enter(Phase::Handler, m_engine.limits.handler);
    m_engine.application.openSocket(
        m_head.request, m_admission,
        [weak = weak_from_this(), executor = m_socket.get_executor()](SocketOpening opening) {
            net::post(executor, [weak, opening = std::move(opening)]() mutable {
                if (const auto self = weak.lock(); self && self->m_phase == Phase::Handler)
                    self->opened(std::move(opening));
            });
        });
}

void Session::opened(SocketOpening opening)
{
    if (opening.refusal || m_engine.stopping) {
        m_closes = true;
        return answer(opening.refusal ? std::move(*opening.refusal)
                                      : problem({u"unavailable"_s, u"The centre is stopping."_s, ErrorClass::Rule},
                                                m_head.request.id));
    }
    m_phase = Phase::Ended;
    m_counted = false; // the WebSocket goes on counting as this address's socket
    const auto socket =
        std::make_shared<WebSocketSession>(std::move(m_socket), m_socketPeer, m_engine, m_owner, std::move(opening));
    socket->start(m_parser->release());
    m_owner.remove(this);
}

} // namespace comptoir::centre
