// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nudges over a WebSocket, spoken by hand. Numbers in the names are lines of the security checklist.

#include "server/api/nudgeroute.h"
#include "server/services/nudgehub.h"
#include "tests/server/support/testcentre.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

QByteArray handshake(const QByteArray &token, const QByteArray &more = {}, const QByteArray &path = "/v1/sync/nudge")
{
    return "GET " + path +
           " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
           (token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n") + more + "\r\n";
}

/// A text frame as clients send it, masked.
QByteArray frame(const QByteArray &payload, int opcode = 1)
{
    QByteArray bytes(1, static_cast<char>(0x80 | opcode));
    if (payload.size() < 126) {
        bytes += static_cast<char>(0x80 | payload.size());
    } else {
        bytes += static_cast<char>(0x80 | 126);
        bytes += static_cast<char>(payload.size() >> 8);
        bytes += static_cast<char>(payload.size() & 0xff);
    }
    return bytes + QByteArray(4, '\0') + payload; // a mask of zeros leaves the payload as it is
}

struct Frame {
    int opcode = -1; ///< -1: the connection ended
    QByteArray payload;
};

Frame readFrame(RawClient &client, std::chrono::milliseconds patience = std::chrono::seconds(10))
{
    const QByteArray head = client.readBytes(2, patience);
    if (head.size() < 2)
        return {};
    qsizetype size = head.at(1) & 0x7f;
    if (size == 126) {
        const QByteArray more = client.readBytes(2, patience);
        size = (static_cast<unsigned char>(more.at(0)) << 8) + static_cast<unsigned char>(more.at(1));
    }
    return {head.at(0) & 0x0f, client.readBytes(size, patience)};
}

int closeCode(const Frame &frame)
{
    return frame.opcode != 8 || frame.payload.size() < 2 ? 0
                                                         : (static_cast<unsigned char>(frame.payload.at(0)) << 8) +
                                                               static_cast<unsigned char>(frame.payload.at(1));
}

} // namespace

class SocketsTest : public QObject
{
    Q_OBJECT

private:
    TestCluster m_cluster;
    QByteArray m_conninfo;
    std::shared_ptr<ListedCallers> m_callers = std::make_shared<ListedCallers>();
    std::unique_ptr<TestCentre> m_centre;
    TestTenant m_shop;
    TestTenant m_other;
    Uuid m_device;

    std::unique_ptr<TestCentre> start(const TestCentre::Tweak &tweak = {})
    {
        return std::make_unique<TestCentre>(m_conninfo, nudgeRoutes(), m_callers, tweak);
    }
    void grow(const TestTenant &tenant, const QString &stream, qint64 seq)
    {
        PgConnection connection(m_conninfo);
        PgTransaction transaction(connection, tenant.scope());
        transaction.run("INSERT INTO sync_stream (tenant_id, stream, last_seq) VALUES ($1, $2, $3) "
                        "ON CONFLICT (tenant_id, stream) DO UPDATE SET last_seq = excluded.last_seq",
                        {tenant.id, stream, seq});
        transaction.commit();
    }
    static void open(RawClient &client, const QByteArray &token)
    {
        const HttpReply reply = client.ask(handshake(token));
        QCOMPARE(reply.status, 101);
        QCOMPARE(reply.headers.value("sec-websocket-accept"), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_conninfo = m_cluster.freshDatabase();
        PgConnection connection(m_conninfo);
        m_shop = TestTenant::make(connection, 1);
        m_other = TestTenant::make(connection, 2);
        m_device = addDevice(connection, m_shop, 1, QByteArray(32, 'k'));
        const QSet<QString> sync{u"sync.pull"_s};
        m_callers->add("till", {{Principal::Kind::Device, m_device, {}, {}, {}}, {{m_shop.id, sync}}});
        m_callers->add("other", {{Principal::Kind::Device, testId(91, 2), {}, {}, {}}, {{m_other.id, sync}}});
        m_callers->add("person", {{Principal::Kind::User, testId(91, 3), {}, {}, {}}, {{m_shop.id, {}}}});
        m_centre = start(
            [](RunningCentre::Settings &settings) { settings.config.allowedOrigins = {u"https://admin.example"_s}; });
    }
    void cleanupTestCase() { m_centre.reset(); }

    void nudgesSayStreamAndNumberOnly();
    void onlyTheStreamsThatWereChosen();
    void line19_theTokenStandsInTheHeaderOnly();
    void line19_foreignOriginsAreRefused();
    void line19_aMessageOfOneByteTooManyEndsIt();
    void line19_anIdleSocketIsPingedAndEnds();
    void pingsAreAnswered();
    void plainRequestsAreToldToUpgrade();
    void line12_aRevokedDeviceIsSentAway();
    void stoppingSaysGoingAway();
};

void SocketsTest::nudgesSayStreamAndNumberOnly()
{
    RawClient till(m_centre->port());
    open(till, "till");
    RawClient other(m_centre->port());
    open(other, "other");
    grow(m_shop, u"T"_s, 7);
    const Frame nudge = readFrame(till);
    QCOMPARE(nudge.opcode, 1);
    QCOMPARE(nudge.payload, QByteArray(R"({"seq":7,"stream":"T"})"));
    grow(m_other, u"T"_s, 3);
    QCOMPARE(readFrame(other).payload, QByteArray(R"({"seq":3,"stream":"T"})")); // and nothing of the shop's before it
    grow(m_shop, u"T"_s, 9);
    QCOMPARE(readFrame(till).payload, QByteArray(R"({"seq":9,"stream":"T"})"));
}

void SocketsTest::onlyTheStreamsThatWereChosen()
{
    RawClient till(m_centre->port());
    open(till, "till");
    QVERIFY(till.send(frame(R"({"streams":["D:x"]})") + frame("", 9)));
    Frame answer = readFrame(till);
    while (answer.opcode == 1) // what was told before the choice
        answer = readFrame(till);
    QCOMPARE(answer.opcode, 10); // the pong: the choice was read
    grow(m_shop, u"T"_s, 20);
    grow(m_shop, u"D:x"_s, 1);
    QCOMPARE(readFrame(till).payload, QByteArray(R"({"seq":1,"stream":"D:x"})"));
    QVERIFY(till.send(frame("nonsense")));
    QCOMPARE(closeCode(readFrame(till)), 1008);
}

void SocketsTest::line19_theTokenStandsInTheHeaderOnly()
{
    for (const QByteArray &path : {QByteArray("/v1/sync/nudge"), QByteArray("/v1/sync/nudge?token=till"),
                                   QByteArray("/v1/sync/nudge?access_token=till")}) {
        RawClient client(m_centre->port());
        QCOMPARE(client.ask(handshake({}, {}, path)).status, 401);
    }
    RawClient person(m_centre->port());
    QCOMPARE(person.ask(handshake("person")).status, 403);
}

void SocketsTest::line19_foreignOriginsAreRefused()
{
    RawClient foreign(m_centre->port());
    QCOMPARE(foreign.ask(handshake("till", "Origin: https://evil.example\r\n")).status, 403);
    RawClient null(m_centre->port());
    QCOMPARE(null.ask(handshake("till", "Origin: null\r\n")).status, 403);
    RawClient own(m_centre->port());
    QCOMPARE(own.ask(handshake("till", "Origin: https://admin.example\r\n")).status, 101);
}

void SocketsTest::line19_aMessageOfOneByteTooManyEndsIt()
{
    RawClient client(m_centre->port());
    open(client, "till");
    QVERIFY(client.send(frame(QByteArray(16 * 1024 + 1, 'x'))));
    Frame answer = readFrame(client);
    while (answer.opcode == 1)
        answer = readFrame(client);
    QCOMPARE(closeCode(answer), 1009);
    QVERIFY(client.isClosed());
}

void SocketsTest::line19_anIdleSocketIsPingedAndEnds()
{
    const auto centre =
        start([](RunningCentre::Settings &settings) { settings.limits.socketIdle = std::chrono::milliseconds(600); });
    RawClient client(centre->port());
    open(client, "other");
    Frame answer = readFrame(client);
    while (answer.opcode == 1)
        answer = readFrame(client);
    QCOMPARE(answer.opcode, 9);
    QVERIFY(client.isClosed()); // the ping was not answered
    QTRY_COMPARE(centre->running().centre().nudges.listeners(), 0);
}

void SocketsTest::pingsAreAnswered()
{
    RawClient client(m_centre->port());
    open(client, "till");
    QVERIFY(client.send(frame("are you there", 9)));
    Frame answer = readFrame(client);
    while (answer.opcode == 1)
        answer = readFrame(client);
    QCOMPARE(answer.opcode, 10);
    QCOMPARE(answer.payload, QByteArray("are you there"));
}

void SocketsTest::plainRequestsAreToldToUpgrade()
{
    QCOMPARE(m_centre->client("till").get("/v1/sync/nudge").status, 426);
}

void SocketsTest::line12_aRevokedDeviceIsSentAway()
{
    PgConnection connection(m_conninfo);
    const Uuid device = addDevice(connection, m_shop, 2, QByteArray(32, 'j'));
    m_callers->add("lost", {{Principal::Kind::Device, device, {}, {}, {}}, {{m_shop.id, {u"sync.pull"_s}}}});
    RawClient client(m_centre->port());
    open(client, "lost");
    QElapsedTimer timer;
    timer.start();
    {
        PgTransaction transaction(connection, m_shop.scope());
        transaction.run("UPDATE device SET status = 'revoked' WHERE tenant_id = $1 AND id = $2", {m_shop.id, device});
        transaction.commit();
    }
    Frame answer = readFrame(client);
    while (answer.opcode == 1)
        answer = readFrame(client);
    QCOMPARE(closeCode(answer), 1008);
    QVERIFY(timer.elapsed() < 5'000);
}

void SocketsTest::stoppingSaysGoingAway()
{
    const auto centre = start();
    auto client = std::make_unique<RawClient>(centre->port());
    open(*client, "other");
    bool drained = false;
    std::thread stopping([&] { drained = centre->running().stop(std::chrono::seconds(20)); });
    Frame answer = readFrame(*client);
    while (answer.opcode == 1)
        answer = readFrame(*client);
    const bool ended = client->send(frame(answer.payload.left(2), 8)) && client->isClosed();
    client.reset(); // a client that has said goodbye hangs up
    stopping.join();
    QCOMPARE(closeCode(answer), 1001);
    QVERIFY(ended);
    QVERIFY(drained);
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::SocketsTest)
#include "sockets_test.moc"
