// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One WebSocket on an event loop that the test turns by hand, for what threads reach too seldom.

#include "server/http/headguard.h"
#include "server/http/websocketsession.h"

#include <QTest>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

namespace net = boost::asio;

namespace comptoir::centre
{

namespace
{

class NoApplication final : public Application
{
public:
    Admission admit(Request &, std::optional<Method>) override { return {}; }
    void answer(Request, const Admission &, Reply) override {}
    void openSocket(Request, const Admission &, SocketReply) override {}
    void refused(const QString &, const Error &) override {}
};

class Register final : public ConnectionRegister
{
public:
    void add(std::shared_ptr<Connection> connection) override { only = std::move(connection); }
    void remove(Connection *) override { only.reset(); }

    std::shared_ptr<Connection> only;
};

const std::string &handshake()
{
    static const std::string text =
        "GET /v1/sync/nudge HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    return text;
}

} // namespace

class WebSocketSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stoppingInMidHandshakeSaysGoodbyeOnce();
};

void WebSocketSessionTest::stoppingInMidHandshakeSaysGoodbyeOnce()
{
    net::io_context loop;
    net::ip::tcp::acceptor acceptor(loop, {net::ip::address_v4::loopback(), 0});
    net::ip::tcp::socket client(loop);
    client.connect(acceptor.local_endpoint());
    NoApplication application;
    const SystemClock clock;
    SystemRng rng;
    Engine engine{application, {}, {}, clock, rng, {10, 10, 1 << 20}};
    QVERIFY(engine.counter.enter(QStringLiteral("127.0.0.1"), false));
    Register connections;
    HeadParser parser;
    QVERIFY(readHead(handshake(), parser));
    int opened = 0;
    int closed = 0;
    SocketOpening opening;
    opening.opened = [&](const std::shared_ptr<Socket> &) { ++opened; };
    opening.closed = [&] { ++closed; };
    std::make_shared<WebSocketSession>(acceptor.accept(), QStringLiteral("127.0.0.1"), engine, connections,
                                       std::move(opening))
        ->start(parser.release());
    // The engine stops after the handshake began and before its answer is known to be written.
    engine.stopping = true;
    connections.only->stop();
    while (opened == 0)
        loop.run_one();
    std::string answer(512, '\0');
    for (std::size_t size = 0; answer.find("\x88\x18\x03\xe9") == std::string::npos;) {
        size += client.read_some(net::buffer(answer.data() + size, answer.size() - size));
        QVERIFY(answer.starts_with("HTTP/1.1 101 "));
        loop.poll();
    }
    net::write(client, net::buffer(std::string("\x88\x82\0\0\0\0\x03\xe9", 8))); // the client's goodbye, masked
    client.close();
    loop.run();
    QCOMPARE(opened, 1);
    QCOMPARE(closed, 1);
    QVERIFY(!connections.only);
    QCOMPARE(engine.counter.open(), 0);
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::WebSocketSessionTest)
#include "websocketsession_test.moc"
