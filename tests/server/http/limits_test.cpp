// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a caller may take of the engine: bytes, time, connections. Numbers in the names are lines of the security
// checklist.

#include "tests/server/http/echoapplication.h"
#include "tests/server/support/httpclient.h"

#include <QTest>

#include <thread>

namespace comptoir::centre
{

class LimitsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HttpServer> start(const EngineLimits &limits = {}, const TrustedProxies &proxies = {})
    {
        return startEngine(m_application, m_clock, m_rng, limits, proxies);
    }

    static QByteArray post(const QByteArray &path, qsizetype size, const QByteArray &more = {})
    {
        return "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(size) + "\r\n" + more +
               "\r\n";
    }

    SystemClock m_clock;
    SystemRng m_rng;
    EchoApplication m_application;
    std::unique_ptr<HttpServer> m_server;

private Q_SLOTS:
    void initTestCase() { m_server = start(); }
    void cleanupTestCase() { m_server.reset(); }

    void line13_oneByteTooManyIsRefusedUnread();
    void line13_aHeadOfOneByteTooManyIs431();
    void line13_tooManyFieldsAre431();
    void line14_aSlowHeadEnds();
    void line14_aSilentConnectionEnds();
    void line14_aSlowBodyEnds();
    void line14_aReaderWhoDoesNotReadEnds();
    void line14_socketsPerAddressAreBounded();
    void line14_bodiesInMemoryAreBounded();
    void aConnectionEndsAfterItsShare();
    void stopLetsACallFinish();
    void stopEndsWhatDoesNotFinish();
};

void LimitsTest::line13_oneByteTooManyIsRefusedUnread()
{
    RawClient fits(m_server->port());
    QCOMPARE(fits.ask(post("/tiny", 10) + "0123456789").status, 200);
    RawClient client(m_server->port());
    // Nothing of the body is sent: the answer comes all the same.
    const HttpReply reply = client.ask(post("/tiny", 11));
    QCOMPARE(reply.status, 413);
    QCOMPARE(reply.code(), u"too_large"_s);
    QVERIFY(client.isClosed());
    RawClient huge(m_server->port());
    QCOMPARE(huge.ask(post("/tiny", 900'000'000'000)).status, 413);
}

void LimitsTest::line13_aHeadOfOneByteTooManyIs431()
{
    const QByteArray begin = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
    const qsizetype room = 8 * 1024 - begin.size() - 4;
    RawClient fits(m_server->port());
    QCOMPARE(fits.ask(begin + QByteArray(room, 'x') + "\r\n\r\n").status, 200);
    RawClient client(m_server->port());
    const HttpReply reply = client.ask(begin + QByteArray(room + 1, 'x') + "\r\n\r\n");
    QCOMPARE(reply.status, 431);
    QVERIFY(client.isClosed());
    RawClient endless(m_server->port());
    QCOMPARE(endless.ask("GET /" + QByteArray(64 * 1024, 'a')).status, 431);
}

void LimitsTest::line13_tooManyFieldsAre431()
{
    auto withFields = [](int count) -> QByteArray {
        QByteArray bytes = "GET / HTTP/1.1\r\nHost: a\r\n";
        for (int i = 1; i < count; ++i)
            bytes += "X: y\r\n";
        return bytes + "\r\n";
    };
    RawClient fits(m_server->port());
    QCOMPARE(fits.ask(withFields(100)).status, 200);
    RawClient client(m_server->port());
    QCOMPARE(client.ask(withFields(101)).status, 431);
}

void LimitsTest::line14_aSlowHeadEnds()
{
    EngineLimits limits;
    limits.head = std::chrono::milliseconds(200);
    limits.tick = std::chrono::milliseconds(20);
    const auto server = start(limits);
    RawClient client(server->port());
    QVERIFY(client.send("GET / HTTP/1.1\r\nHost: "));
    const HttpReply reply = client.read();
    QCOMPARE(reply.status, 408);
    QVERIFY(client.isClosed());
}

void LimitsTest::line14_aSilentConnectionEnds()
{
    EngineLimits limits;
    limits.head = std::chrono::milliseconds(200);
    limits.idle = std::chrono::milliseconds(300);
    limits.tick = std::chrono::milliseconds(20);
    const auto server = start(limits);
    RawClient silent(server->port());
    QVERIFY(silent.isClosed());
    RawClient idle(server->port());
    QCOMPARE(idle.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
    QVERIFY(idle.isClosed());
    QTRY_COMPARE(server->sockets(), 0);
}

void LimitsTest::line14_aSlowBodyEnds()
{
    EngineLimits limits;
    limits.body = std::chrono::milliseconds(200);
    limits.tick = std::chrono::milliseconds(20);
    const auto server = start(limits);
    RawClient client(server->port());
    QVERIFY(client.send(post("/", 100) + "only this"));
    QCOMPARE(client.read().status, 408);
    QVERIFY(client.isClosed());

    // A body that comes, but at less than a KiB a second, ends before its whole time is over.
    EngineLimits crawling;
    crawling.bodyGrace = std::chrono::milliseconds(1'100);
    crawling.tick = std::chrono::milliseconds(20);
    const auto second = start(crawling);
    RawClient slow(second->port());
    QVERIFY(slow.send(post("/", 900'000) + "drip"));
    QCOMPARE(slow.read().status, 408);
}

void LimitsTest::line14_aReaderWhoDoesNotReadEnds()
{
    EngineLimits limits;
    limits.write = std::chrono::milliseconds(300 - 7'812'500); // 300 ms: the answer's size alone gives it two hours
    limits.tick = std::chrono::milliseconds(20);
    const auto server = start(limits);
    RawClient client(server->port());
    QVERIFY(client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server->sockets(), 1);
    QTRY_COMPARE(server->sockets(), 0);
}

void LimitsTest::line14_socketsPerAddressAreBounded()
{
    EngineLimits limits;
    limits.maxSocketsPerAddress = 3;
    const auto server = start(limits);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(server->port()));
        QCOMPARE(clients.back()->ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
    }
    RawClient fourth(server->port());
    QVERIFY(fourth.isClosed());
    clients.pop_back();
    QTRY_COMPARE(server->sockets(), 2);
    RawClient again(server->port());
    QCOMPARE(again.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);

    EngineLimits few;
    few.maxSockets = 2;
    const auto full = start(few, *TrustedProxies::parse({u"127.0.0.1"_s}));
    RawClient one(full->port());
    RawClient two(full->port());
    QCOMPARE(one.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
    QCOMPARE(two.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
    RawClient three(full->port());
    QVERIFY(three.isClosed());
}

void LimitsTest::line14_bodiesInMemoryAreBounded()
{
    EngineLimits limits;
    limits.maxBodyBytes = 200'000;
    const auto server = start(limits);
    RawClient first(server->port());
    QVERIFY(first.send(post("/", 150'000) + QByteArray(140'000, 'x')));
    QTRY_VERIFY(server->bodyBytes() >= 100'000);
    RawClient second(server->port());
    QCOMPARE(second.ask(post("/", 150'000) + QByteArray(150'000, 'x')).status, 503);
    QVERIFY(server->bodyBytes() <= 200'000);
    QCOMPARE(first.ask(QByteArray(10'000, 'x')).status, 200);
    QTRY_COMPARE(server->bodyBytes(), 0);
}

void LimitsTest::aConnectionEndsAfterItsShare()
{
    EngineLimits limits;
    limits.requestsPerSocket = 3;
    const auto server = start(limits);
    RawClient client(server->port());
    for (int i = 1; i <= 3; ++i) {
        const HttpReply reply = client.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("connection"), i == 3 ? QByteArray("close") : QByteArray());
    }
    QVERIFY(client.isClosed());
}

void LimitsTest::stopLetsACallFinish()
{
    auto server = start();
    RawClient client(server->port());
    RawClient idle(server->port());
    QCOMPARE(idle.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
    QVERIFY(client.send("GET /late HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(m_application.late(), 1);
    bool drained = false;
    std::thread stopping([&] { drained = server->stop(std::chrono::seconds(20)); });
    QVERIFY(idle.isClosed()); // who waits for nothing is sent away first
    m_application.answerLate();
    const HttpReply reply = client.read();
    stopping.join();
    QVERIFY(drained);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("connection"), QByteArray("close"));
}

void LimitsTest::stopEndsWhatDoesNotFinish()
{
    auto server = start();
    RawClient client(server->port());
    QVERIFY(client.send("GET /late HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(m_application.late(), 1);
    QVERIFY(!server->stop(std::chrono::milliseconds(50)));
    m_application.answerLate(); // goes nowhere, and harms nobody
    QVERIFY(client.isClosed());
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::LimitsTest)
#include "limits_test.moc"
