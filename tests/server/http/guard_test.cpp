// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine against bytes no well-behaved client sends. Numbers in the names are lines of the security checklist.

#include "tests/server/http/echoapplication.h"
#include "tests/server/support/httpclient.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

class GuardTest : public QObject
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

    void answersAndKeepsTheConnection();
    void line15_whatTwoProgramsCouldReadDifferentlyIsRefused_data();
    void line15_whatTwoProgramsCouldReadDifferentlyIsRefused();
    void aSmuggledRequestIsNeverAnswered();
    void targets_data();
    void targets();
    void absoluteFormOfTheOwnHostIsTaken();
    void pipelinedRequestsAreAnsweredInOrder();
    void line16_forwardedAddressesAreBelievedFromProxiesOnly();
    void line17_methodsHttpHasAndTheApiHasNot();
    void line18_everyAnswerSaysItsTypeAndErrorsAreProblems();
    void continueIsSaidOnlyToWhatIsTaken();
    void packedBodiesOnlyWhereTheyAreTaken();
    void requestIdsOfTheCaller();
};

void GuardTest::answersAndKeepsTheConnection()
{
    RawClient client(m_server->port());
    for (int i = 0; i < 3; ++i) {
        const HttpReply reply = client.ask(post("/x/y?a=1&b=c%20d", 5) + "hello");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().value(u"path"_s).toString(), u"/x/y"_s);
        QCOMPARE(reply.json().value(u"query"_s).toObject().value(u"b"_s).toString(), u"c d"_s);
        QCOMPARE(reply.json().value(u"body"_s).toString(), u"hello"_s);
        QVERIFY(!reply.headers.contains("connection"));
    }
}

void GuardTest::line15_whatTwoProgramsCouldReadDifferentlyIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST / HTTP/1.1\r\nHost: a\r\n";
    QTest::newRow("cl+te") << post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 400;
    QTest::newRow("te+cl") << post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" << 400;
    QTest::newRow("chunked alone") << post + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 411;
    for (const char *value : {"xchunked", "chunked, identity", "gzip", "gzip, chunked", "identity", "chunked, chunked",
                              "\"chunked\"", "chunked;q=1", " ", "CHUNKEDX"})
        QTest::newRow(value) << post + "Transfer-Encoding: " + value + "\r\n\r\n0\r\n\r\n" << 400;
    QTest::newRow("two te") << post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n" << 400;
    QTest::newRow("two different cl") << post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello" << 400;
    QTest::newRow("two equal cl") << post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello" << 400;
    QTest::newRow("cl list") << post + "Content-Length: 5, 5\r\n\r\nhello" << 400;
    for (const char *value : {"+5", "-5", "0x5", "5 5", "99999999999999999999", "", "5a"})
        QTest::newRow(qPrintable(u"cl "_s + QString::fromLatin1(value)))
            << post + "Content-Length: " + value + "\r\n\r\nhello" << 400;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("two hosts in one") << QByteArray("GET / HTTP/1.1\r\nHost: a, b\r\n\r\n") << 400;
    QTest::newRow("host with a path") << QByteArray("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n") << 400;
    QTest::newRow("http/1.0") << QByteArray("GET / HTTP/1.0\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("http/1.0+te") << QByteArray(
                                        "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                                 << 400;
    QTest::newRow("http/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
    QTest::newRow("http/0.9") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("obs-fold") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n") << 400;
    QTest::newRow("fold of the first line") << QByteArray("GET / HTTP/1.1\r\n Host: a\r\n\r\n") << 400;
    QTest::newRow("space before colon") << QByteArray("GET / HTTP/1.1\r\nHost : a\r\n\r\n") << 400;
    QTest::newRow("bare lf") << QByteArray("GET / HTTP/1.1\nHost: a\r\n\r\n") << 400;
    QTest::newRow("bare lf in a value") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: a\nY: b\r\n\r\n") << 400;
    QTest::newRow("bare cr") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n") << 400;
    QTest::newRow("zero byte") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n", 35) << 400;
    QTest::newRow("unknown method") << QByteArray("FETCH / HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("lower-case method") << QByteArray("get / HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("no colon") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n") << 400;
    QTest::newRow("two authorizations")
        << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n") << 400;
    QTest::newRow("two tenants") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX-Tenant-ID: a\r\nX-Tenant-ID: b\r\n\r\n")
                                 << 400;
    QTest::newRow("empty line first") << QByteArray("\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("tls hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\r\n\r\n", 12) << 400;
    QTest::newRow("bad expectation") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\n\r\n") << 417;
}

void GuardTest::line15_whatTwoProgramsCouldReadDifferentlyIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    RawClient client(m_server->port());
    const HttpReply reply = client.ask(bytes);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.headers.value("connection"), QByteArray("close"));
    QCOMPARE(reply.headers.value("content-type"), QByteArray("application/problem+json; charset=utf-8"));
    QVERIFY(client.isClosed());
}

void GuardTest::aSmuggledRequestIsNeverAnswered()
{
    // Beast alone would take the body of some of these as empty and answer what follows as a second request.
    for (const char *encoding : {"xchunked", "chunked, identity", "gzip", "chunked"}) {
        RawClient client(m_server->port());
        const HttpReply first = client.ask(QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: ") + encoding +
                                           "\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(first.status >= 400);
        QCOMPARE(client.read().status, 0);
    }
}

void GuardTest::targets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("plain") << QByteArray("/v1/a-b_c~d") << 200;
    QTest::newRow("encoded letter") << QByteArray("/v1/%61") << 200;
    QTest::newRow("arabic") << QByteArray("/v1/%D8%AE%D8%A8%D8%B2") << 200;
    for (const char *bad : {"/v1/%2e%2e/secret",
                            "/v1/../secret",
                            "/v1/./a",
                            "/v1/a%2fb",
                            "/v1/a%5cb",
                            "/v1/%00",
                            "/v1/%0d%0a",
                            "/v1/%",
                            "/v1/%4",
                            "/v1/%zz",
                            "/v1/%ff",
                            "/v1/%c0%af",
                            "/v1/%ed%a0%80",
                            "/v1?a=1&a=2",
                            "/v1?a=%00",
                            "/v1?=1",
                            "/v1#x",
                            "*",
                            "v1",
                            "http://other/v1",
                            "https://a.evil/v1",
                            "ftp://a/"})
        QTest::newRow(bad) << QByteArray(bad) << 400;
}

void GuardTest::targets()
{
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    RawClient client(m_server->port());
    QCOMPARE(client.ask("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n").status, status);
}

void GuardTest::absoluteFormOfTheOwnHostIsTaken()
{
    RawClient client(m_server->port());
    const HttpReply reply = client.ask("GET http://shop.example:80/v1/x?y=z HTTP/1.1\r\nHost: shop.example:80\r\n\r\n");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"path"_s).toString(), u"/v1/x"_s);
}

void GuardTest::pipelinedRequestsAreAnsweredInOrder()
{
    RawClient client(m_server->port());
    QByteArray bytes;
    for (int i = 0; i < 20; ++i)
        bytes += post("/" + QByteArray::number(i), 2) + "ab";
    QVERIFY(client.send(bytes));
    for (int i = 0; i < 20; ++i) {
        const HttpReply reply = client.read();
        QCOMPARE(reply.json().value(u"path"_s).toString(), u"/%1"_s.arg(i));
        QCOMPARE(reply.json().value(u"size"_s).toInt(), 2);
    }
}

void GuardTest::line16_forwardedAddressesAreBelievedFromProxiesOnly()
{
    const QByteArray ask = "GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 9.9.9.9, 203.0.113.7\r\nX-User-Id: "
                           "1\r\nX-Real-IP: 8.8.8.8\r\n\r\n";
    RawClient outside(m_server->port());
    QCOMPARE(outside.ask(ask).json().value(u"peer"_s).toString(), u"127.0.0.1"_s);
    const auto server = start({}, *TrustedProxies::parse({u"127.0.0.0/8"_s, u"10.0.0.0/8"_s}));
    RawClient proxy(server->port());
    // What the client wrote itself stands further left and is not believed.
    QCOMPARE(proxy.ask(ask).json().value(u"peer"_s).toString(), u"203.0.113.7"_s);
    QCOMPARE(proxy.ask("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 203.0.113.7, 10.1.2.3\r\n\r\n")
                 .json()
                 .value(u"peer"_s)
                 .toString(),
             u"203.0.113.7"_s);
    QCOMPARE(
        proxy.ask("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: nonsense\r\n\r\n").json().value(u"peer"_s).toString(),
        u"127.0.0.1"_s);
    QVERIFY(!TrustedProxies::parse({u"10.0.0.0/33"_s}));
    QVERIFY(!TrustedProxies::parse({u"shop.example"_s}));
}

void GuardTest::line17_methodsHttpHasAndTheApiHasNot()
{
    for (const char *method : {"HEAD", "OPTIONS", "TRACE", "PROPFIND"}) {
        RawClient client(m_server->port());
        QVERIFY(client.send(QByteArray(method) + " / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
        QCOMPARE(client.readBytes(12), QByteArray("HTTP/1.1 405"));
    }
}

void GuardTest::line18_everyAnswerSaysItsTypeAndErrorsAreProblems()
{
    RawClient client(m_server->port());
    const HttpReply good = client.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(good.headers.value("content-type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(good.headers.value("x-content-type-options"), QByteArray("nosniff"));
    QCOMPARE(good.headers.value("cache-control"), QByteArray("no-store"));
    QVERIFY(!good.headers.contains("server"));
    const HttpReply bad = client.ask("GET /v1/../x HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(bad.headers.value("content-type"), QByteArray("application/problem+json; charset=utf-8"));
    const QJsonObject problem = bad.json();
    QCOMPARE(problem.value(u"status"_s).toInt(), 400);
    QCOMPARE(problem.value(u"type"_s).toString(), u"urn:comptoir:error:malformed"_s);
    QCOMPARE(problem.value(u"title"_s).toString(), u"Bad Request"_s);
    QCOMPARE(problem.value(u"request_id"_s).toString().toLatin1(), bad.headers.value("x-request-id"));
}

void GuardTest::continueIsSaidOnlyToWhatIsTaken()
{
    RawClient client(m_server->port());
    QCOMPARE(client.ask(post("/", 5, "Expect: 100-continue\r\n")).status, 100);
    QCOMPARE(client.ask("hello").json().value(u"size"_s).toInt(), 5);
    RawClient refused(m_server->port());
    QCOMPARE(refused.ask(post("/tiny", 50, "Expect: 100-continue\r\n")).status, 413);
}

void GuardTest::packedBodiesOnlyWhereTheyAreTaken()
{
    RawClient client(m_server->port());
    QCOMPARE(client.ask(post("/", 3, "Content-Encoding: gzip\r\n") + "abc").status, 415);
    RawClient broken(m_server->port());
    QCOMPARE(broken.ask(post("/packed", 3, "Content-Encoding: gzip\r\n") + "abc").status, 400);
    RawClient unknown(m_server->port());
    QCOMPARE(unknown.ask(post("/packed", 3, "Content-Encoding: br\r\n") + "abc").status, 415);
}

void GuardTest::requestIdsOfTheCaller()
{
    auto idFor = [this](const QByteArray &given) {
        RawClient client(m_server->port());
        return client.ask("GET / HTTP/1.1\r\nHost: a\r\nX-Request-ID: " + given + "\r\n\r\n")
            .headers.value("x-request-id");
    };
    QCOMPARE(idFor("till-01.2026_x"), QByteArray("till-01.2026_x"));
    for (const QByteArray &bad : {QByteArray("short"), QByteArray(65, 'a'), QByteArray("with space in it"),
                                  QByteArray("<script>alert</script>")})
        QVERIFY(idFor(bad) != bad);
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::GuardTest)
#include "guard_test.moc"
