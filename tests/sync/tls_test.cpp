// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/centrelink.h"
#include "sync/transport/nudgelink.h"
#include "tests/sync/testcertificate.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr int patienceMs = 20'000;
const QString token = u"a secret token"_s;

/// Answers everything with an empty object, and remembers what it was told inside TLS.
class TlsCentre : public QObject
{
public:
    explicit TlsCentre(const TestCertificate &own)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(own.certificate());
        configuration.setPrivateKey(own.key());
        m_server.setSslConfiguration(configuration);
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    heard += socket->readAll();
                    if (heard.contains("\r\n\r\n"))
                        socket->write(
                            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
                });
            }
        });
    }
    [[nodiscard]] QUrl address() const { return QUrl(u"https://127.0.0.1:%1"_s.arg(m_server.serverPort())); }

    QByteArray heard;

private:
    QSslServer m_server;
};

sync::Answer asked(const TlsCentre &centre, const sync::Pins &pins)
{
    sync::CentreLink link(centre.address(), pins);
    const QFuture<sync::Answer> future = link.send({"POST", u"/v1/events"_s, "what a till has to say", true}, token);
    return QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs) ? future.result() : sync::Answer();
}

} // namespace

/// Centres that cannot prove who they are, on real sockets: a named state, and not one byte is told to them.
class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCentreThatProvesItselfIsHeard();
    void whoCannotProveItselfHearsNothing_data();
    void whoCannotProveItselfHearsNothing();
    void nudgesAreAskedForOnlyOfThePinnedKey();
    void theEngineNamesIt();
    void aFileOfPinsClosesTheDoorWhenItIsWrong();

private:
    TestCertificate m_authority{{"", -3600, 3600, true}};
};

void TlsTest::initTestCase()
{
    QSslConfiguration trusted = QSslConfiguration::defaultConfiguration();
    trusted.addCaCertificate(m_authority.certificate());
    QSslConfiguration::setDefaultConfiguration(trusted);
}

void TlsTest::aCentreThatProvesItselfIsHeard()
{
    const TestCertificate own({}, &m_authority);
    for (const sync::Pins &pins : {sync::Pins(), sync::Pins{QByteArray(32, 'x'), own.pin()}}) {
        TlsCentre centre(own);
        const sync::Answer answer = asked(centre, pins);
        QCOMPARE(answer.link, sync::Answer::Link::Answered);
        QCOMPARE(answer.body, QByteArray("{}"));
        QVERIFY(centre.heard.contains(token.toUtf8()));
    }
}

void TlsTest::whoCannotProveItselfHearsNothing_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<bool>("vouchedFor");
    QTest::addColumn<bool>("pinned");
    QTest::newRow("signed by itself") << QByteArray("127.0.0.1") << qint64{3600} << false << false;
    QTest::newRow("signed by itself, under the right pin") << QByteArray("127.0.0.1") << qint64{3600} << false << true;
    QTest::newRow("another host") << QByteArray("127.0.0.9") << qint64{3600} << true << false;
    QTest::newRow("expired") << QByteArray("127.0.0.1") << qint64{-60} << true << false;
    QTest::newRow("a key that is not pinned") << QByteArray("127.0.0.1") << qint64{3600} << true << false;
}

void TlsTest::whoCannotProveItselfHearsNothing()
{
    QFETCH(const QByteArray, address);
    QFETCH(const qint64, until);
    QFETCH(const bool, vouchedFor);
    QFETCH(const bool, pinned);
    const TestCertificate own({address, -3600, until, false}, vouchedFor ? &m_authority : nullptr);
    TlsCentre centre(own);
    const bool onlyThePin = vouchedFor && until > 0 && address == "127.0.0.1";
    sync::Pins pins;
    if (pinned)
        pins = {own.pin()};
    else if (onlyThePin)
        pins = {QByteArray(32, 'x')};
    QCOMPARE(asked(centre, pins).link, sync::Answer::Link::Untrusted);
    QCOMPARE(centre.heard, QByteArray());
}

void TlsTest::nudgesAreAskedForOnlyOfThePinnedKey()
{
    const TestCertificate own({}, &m_authority);
    for (const bool right : {true, false}) {
        TlsCentre centre(own);
        sync::NudgeLink link(centre.address(), {right ? own.pin() : QByteArray(32, 'x')});
        QSignalSpy ended(&link, &sync::NudgeLink::ended);
        link.open(token);
        QVERIFY(QTest::qWaitFor([&] { return !ended.isEmpty(); }, patienceMs)); // this centre knows no WebSocket
        QCOMPARE(centre.heard.contains(token.toUtf8()), right);
        QVERIFY(right || centre.heard.isEmpty());
        QCOMPARE(ended.size(), 1);
    }
}

void TlsTest::theEngineNamesIt()
{
    SeededRng rng(1);
    sync::Exchange exchange(Uuid(), rng);
    sync::Answer answer;
    answer.link = sync::Answer::Link::Untrusted;
    const sync::Ended ended = exchange.signedIn(answer, 0);
    QCOMPARE(ended.code, u"tls_failed"_s);
    QCOMPARE(ended.verdict, sync::Verdict::Blocked);
}

void TlsTest::aFileOfPinsClosesTheDoorWhenItIsWrong()
{
    const QTemporaryDir folder;
    const TestCertificate own({}, nullptr);
    const QString path = folder.filePath(u"centre.pins"_s);
    QVERIFY(sync::pinsIn(path).isEmpty());
    const auto pinsOf = [&path](const QByteArray &text) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush() ? sync::pinsIn(path)
                                                                                                  : sync::Pins();
    };
    QVERIFY(sync::isPinned(own.certificate(), {}));
    QVERIFY(sync::isPinned(own.certificate(), pinsOf("# the centre's\n" + own.pin().toHex() + " # since May\n")));
    QVERIFY(sync::isPinned(own.certificate(), pinsOf("sha256/" + own.pin().toBase64() + '\n')));
    QVERIFY(sync::isPinned(own.certificate(), pinsOf(own.pin().toHex(':').toUpper())));
    for (const QByteArray &wrong : {QByteArray("# nothing else\n"), QByteArray("abc"), own.pin().toHex().chopped(2)})
        QVERIFY(!sync::isPinned(own.certificate(), pinsOf(wrong)));
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
