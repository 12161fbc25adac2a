// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/engine.h"
#include "server/http/headguard.h"

#include <array>
#include <boost/asio/ip/tcp.hpp>
#include <string>

namespace comptoir::centre
{

/// One HTTP/1.1 connection: reads a head, asks the application what it admits, reads the body, gives the request away,
/// writes the answer, and again. One thing at a time, each with its deadline; after anything broken it answers once and
/// closes. While it waits for the next request it holds no buffer.
class Session final : public Connection, public std::enable_shared_from_this<Session>
{
public:
    Session(boost::asio::ip::tcp::socket socket, QString peer, Engine &engine, ConnectionRegister &owner);
    ~Session() override;

    void start();
    void tick(TimePoint now) override;
    void stop() override;
    void abort() override;

private:
    enum class Phase { Idle, Head, Body, Handler, Write, Linger, Ended };
    using ErrorCode = boost::system::error_code;

    void enter(Phase phase, std::chrono::milliseconds allowed);
    void waitForRequest();
    void headReady(ErrorCode error);
    void readHead();
    void readMoreHead();
    void headBytesCame(ErrorCode error, std::size_t count);
    void headCame(std::size_t size);
    void admitted();
    void continueSent(ErrorCode error, std::size_t count);
    void readBody();
    void bodyBytesCame(ErrorCode error, std::size_t count);
    void bodyCame();
    void upgrade();
    void opened(SocketOpening opening);
    void refuse(const Error &error);
    void answer(Response response);
    void written(ErrorCode error, std::size_t count);
    void linger();
    void discard();
    void discarded(ErrorCode error, std::size_t count);
    void releaseBody();
    void fault();
    void end();
    [[nodiscard]] bool worn() const;
    /// A completion handler that keeps the session alive; nothing thrown in it passes the edge of the session.
    template <typename Member>
    auto on(Member member)
    {
        return [self = shared_from_this(), member](auto... arguments) {
            try {
                ((*self).*member)(arguments...);
            } catch (const std::exception &) {
                self->fault();
            }
        };
    }

    boost::asio::ip::tcp::socket m_socket;
    const QString m_socketPeer;
    Engine &m_engine;
    ConnectionRegister &m_owner;
    const TimePoint m_begin;
    TimePoint m_deadline;
    TimePoint m_phaseBegin;
    Phase m_phase = Phase::Idle;
    bool m_timedOut = false;
    bool m_closes = false;
    bool m_counted = true;
    int m_requests = 0;
    std::string m_input; ///< bytes that came and were not used yet
    Head m_head;
    std::optional<HeadParser> m_parser;
    Admission m_admission;
    qsizetype m_bodyReceived = 0;
    qsizetype m_bodyTaken = 0;
    qsizetype m_discarded = 0;
    QString m_requestId;
    std::string m_outHead;
    QByteArray m_outBody;
};

} // namespace comptoir::centre
