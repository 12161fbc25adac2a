// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/proofbytes.h"
#include "server/services/identity/signin.h"
#include "tests/server/identity/identityworld.h"
#include "tests/server/identity/tokenforger.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

namespace
{

const QString otherPassword = u"quatre chaises bleues ici"_s;

QByteArray tokenIn(const HttpReply &reply, const char *name)
{
    return reply.json().value(QLatin1StringView(name)).toString().toLatin1();
}

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void foundsABusiness();
    void refusesAWeakPassword();
    void line08_saysTheSameOfUnknownAndWrong();
    void line08_takesTheSameTime();
    void line07_delaysTheSixthFailure();
    void line07_countsForAllServers();
    void line09_refusesForgedTokens();
    void line09_publishesItsKeys();
    void refreshes();
    void line10_fiftyAtOnceGiveOneSuccessor();
    void line10_reuseEndsTheSignIn();
    void refreshesWithTheProofItIsBoundTo();
    void signsOut();
    void listsAndEndsSignIns();
    void changesThePassword();
    void resetsThePassword();
    void line06_closingNeedsAStepUp();

private:
    [[nodiscard]] int statusOf(const QByteArray &access)
    {
        return m_world->centre().client(access).get("/v1/auth/me").status;
    }

    TestCluster m_cluster;
    std::unique_ptr<IdentityWorld> m_world;
    int m_next = 100;
};

void SignInTest::initTestCase()
{
    m_world = std::make_unique<IdentityWorld>(m_cluster);
}

void SignInTest::foundsABusiness()
{
    const TestPerson founder = m_world->found(1);
    const HttpReply me = m_world->as(founder).get("/v1/auth/me");
    QCOMPARE(me.status, 200);
    QCOMPARE(me.json()[u"email"].toString(), founder.email);
    QCOMPARE(me.json()[u"tenants"][0][u"id"].toString(), founder.tenant);
    const HttpReply rights = m_world->as(founder).get("/v1/permissions/mine");
    QVERIFY(rights.json()[u"permissions"].toArray().contains(u"tenant.close"_s));
    QVERIFY(rights.json()[u"permissions"].toArray().contains(u"sale.sell"_s));
    const HttpReply again = m_world->nobody().post(
        "/v1/auth/register",
        {{u"business"_s, QJsonObject{{u"name"_s, u"X"_s}, {u"country"_s, u"DZ"_s}, {u"currency"_s, u"DZD"_s}}},
         {u"email"_s, founder.email},
         {u"name"_s, u"Other"_s},
         {u"password"_s, otherPassword}});
    QCOMPARE(again.status, 409);
    QCOMPARE(again.code(), u"already_exists"_s);
}

void SignInTest::refusesAWeakPassword()
{
    const QJsonObject business{{u"name"_s, u"X"_s}, {u"country"_s, u"DZ"_s}, {u"currency"_s, u"DZD"_s}};
    const HttpReply reply = m_world->nobody().post("/v1/auth/register", {{u"business"_s, business},
                                                                         {u"email"_s, u"weak@example.dz"_s},
                                                                         {u"name"_s, u"Weak"_s},
                                                                         {u"password"_s, u"Motdepasse2026!"_s}});
    QCOMPARE(reply.code(), u"password_too_common"_s);
    QVERIFY(!reply.body.contains("Motdepasse2026"));
}

void SignInTest::line08_saysTheSameOfUnknownAndWrong()
{
    const TestPerson founder = m_world->found(m_next++);
    QJsonObject wrong = m_world->login(founder.email, otherPassword).json();
    QJsonObject unknown = m_world->login(u"nobody@example.dz"_s, otherPassword).json();
    QVERIFY(wrong.take(u"request_id"_s) != unknown.take(u"request_id"_s));
    QCOMPARE(wrong, unknown);
    QCOMPARE(wrong[u"status"].toInt(), 401);
    QCOMPARE(wrong[u"code"].toString(), u"bad_credentials"_s);
}

void SignInTest::line08_takesTheSameTime()
{
    const TestPerson founder = m_world->found(m_next++);
    // By turns, so that whatever else the machine does weighs on both; the middle ones are compared. A machine at work
    // gets three rounds. Without the comparison with nobody's password the ratio is 0.05 or less in every one.
    double ratio = 0;
    for (int round = 0; round < 3 && std::abs(ratio - 1) >= 0.05; ++round) {
        std::vector<qint64> wrong;
        std::vector<qint64> unknown;
        for (int i = 0; i < 15; ++i) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(m_world->login(founder.email, otherPassword).status, 401);
            wrong.push_back(timer.nsecsElapsed());
            timer.restart();
            QCOMPARE(m_world->login(u"nobody%1@example.dz"_s.arg(i), otherPassword).status, 401);
            unknown.push_back(timer.nsecsElapsed());
        }
        std::sort(wrong.begin(), wrong.end());
        std::sort(unknown.begin(), unknown.end());
        ratio = static_cast<double>(unknown[7]) / static_cast<double>(wrong[7]);
        qInfo("unknown / wrong: %.3f", ratio);
    }
    QVERIFY2(std::abs(ratio - 1) < 0.05, qPrintable(QString::number(ratio)));
}

void SignInTest::line07_delaysTheSixthFailure()
{
    IdentityWorld world(m_cluster,
                        [](RunningCentre::Settings &settings) { settings.config.rates.login = RatePolicy().login; });
    const TestPerson founder = world.found(1);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(world.login(founder.email, otherPassword).status, 401);
    const HttpReply sixth = world.login(founder.email, IdentityWorld::password);
    QCOMPARE(sixth.status, 429);
    QVERIFY(sixth.headers.value("retry-after").toInt() > 0);
    QCOMPARE(world.login(u"nobody@example.dz"_s, otherPassword).status, 401); // another account: not delayed by it
    // The address too, whatever the account.
    int delayed = 0;
    for (int i = 0; i < 20; ++i)
        delayed += world.login(u"nobody%1@example.dz"_s.arg(i), otherPassword).status == 429;
    QVERIFY(delayed > 0);
}

void SignInTest::line07_countsForAllServers()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/signin-XXXXXX"_s);
    const QString socket = folder.filePath(u"redis.sock"_s);
    QProcess redis;
    redis.start(u"redis-server"_s, {u"--port"_s, u"0"_s, u"--unixsocket"_s, socket, u"--save"_s, QString(),
                                    u"--appendonly"_s, u"no"_s, u"--dir"_s, folder.path()});
    QVERIFY(redis.waitForStarted());
    QTRY_VERIFY(QFile::exists(socket));
    const auto shared = [&](RunningCentre::Settings &settings) {
        settings.config.rates.login = RatePolicy().login;
        settings.redisUrl = u"unix://"_s + socket;
    };
    {
        IdentityWorld world(m_cluster, shared);
        const auto second = world.another(shared);
        const TestPerson founder = world.found(1);
        const QJsonObject wrong{{u"email"_s, founder.email}, {u"password"_s, otherPassword}};
        for (int i = 0; i < 5; ++i)
            QCOMPARE((i % 2 == 0 ? world.centre() : *second).client().post("/v1/auth/login", wrong).status, 401);
        QCOMPARE(second->client().post("/v1/auth/login", wrong).status, 429);
        QCOMPARE(world.nobody().post("/v1/auth/login", wrong).status, 429);
    }
    redis.kill();
    QVERIFY(redis.waitForFinished());
}

void SignInTest::line09_refusesForgedTokens()
{
    const TestPerson founder = m_world->found(m_next++);
    QCOMPARE(statusOf(founder.access), 200);
    const QList<QByteArray> parts = founder.access.split('.');
    const QByteArray body = *fromBase64Url(parts[1]);
    const SigningKey stranger = SigningKey::generate();
    for (const QByteArray &head : {QByteArray(R"({"alg":"none","typ":"at+jwt"})"), *fromBase64Url(parts[0])}) {
        const HttpReply reply = m_world->centre().client(forgedToken(head, body, stranger)).get("/v1/auth/me");
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.code(), u"unauthenticated"_s);
        QCOMPARE(reply.headers.value("www-authenticate"), "Bearer");
    }
    QCOMPARE(statusOf(parts[0] + '.' + parts[1] + '.'), 401);
    QCOMPARE(statusOf("cptk_" + QByteArray(43, 'A')), 401);
    QCOMPARE(m_world->nobody().get("/v1/auth/me", {{"Authorization", "Basic YTpi"}}).status, 401);
    QCOMPARE(m_world->nobody().get("/v1/auth/me", {{"Authorization", "x"}}).status, 401);
    QCOMPARE(m_world->nobody().get("/v1/auth/me").status, 401);
}

void SignInTest::line09_publishesItsKeys()
{
    const HttpReply reply = m_world->nobody().get("/.well-known/jwks.json");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"keys"].toArray().size(), 1);
    QVERIFY(!reply.json()[u"keys"][0].toObject().contains(u"d"_s));
}

void SignInTest::refreshes()
{
    const TestPerson founder = m_world->found(m_next++);
    const HttpReply next = m_world->refresh(founder.refresh);
    QCOMPARE(next.status, 200);
    QCOMPARE(statusOf(tokenIn(next, "access_token")), 200);
    QVERIFY(tokenIn(next, "refresh_token") != founder.refresh);
    // The answer may not have arrived: it can be asked for again, until the successor is used.
    QCOMPARE(tokenIn(m_world->refresh(founder.refresh), "refresh_token"), tokenIn(next, "refresh_token"));
    QCOMPARE(m_world->refresh(tokenIn(next, "refresh_token")).status, 200);
    QCOMPARE(m_world->refresh("not-a-token").status, 401);
}

void SignInTest::line10_fiftyAtOnceGiveOneSuccessor()
{
    const TestPerson founder = m_world->found(m_next++);
    std::vector<QByteArray> successors(50);
    std::vector<std::thread> threads;
    for (QByteArray &successor : successors)
        threads.emplace_back([&] { successor = tokenIn(m_world->refresh(founder.refresh), "refresh_token"); });
    for (std::thread &thread : threads)
        thread.join();
    const QSet<QByteArray> different(successors.begin(), successors.end());
    QCOMPARE(different.size(), 1);
    QVERIFY(!different.contains(QByteArray()));
    PgConnection connection(m_world->conninfo());
    PgTransaction own(connection, {{}, Uuid::fromText(founder.id).value(), u"test"_s});
    QCOMPARE(own.run("SELECT count(*) FROM refresh_token").integer(0, 0), 2);
}

void SignInTest::line10_reuseEndsTheSignIn()
{
    const TestPerson founder = m_world->found(m_next++);
    const HttpReply second = m_world->refresh(founder.refresh);
    const HttpReply third = m_world->refresh(tokenIn(second, "refresh_token"));
    QCOMPARE(third.status, 200);
    const HttpReply stolen = m_world->refresh(founder.refresh);
    QCOMPARE(stolen.status, 401);
    QCOMPARE(stolen.code(), u"token_used"_s);
    QCOMPARE(m_world->refresh(tokenIn(third, "refresh_token")).status, 401);
    QCOMPARE(statusOf(tokenIn(third, "access_token")), 401);
    QCOMPARE(m_world->login(founder.email, IdentityWorld::password).status, 200);
}

void SignInTest::refreshesWithTheProofItIsBoundTo()
{
    const TestPerson founder = m_world->found(m_next++);
    const SigningKey key = SigningKey::generate();
    const HttpReply in =
        m_world->nobody().post("/v1/auth/login", {{u"email"_s, founder.email},
                                                  {u"password"_s, IdentityWorld::password},
                                                  {u"device_key"_s, QString::fromLatin1(key.publicKey().toHex())}});
    const QByteArray token = tokenIn(in, "refresh_token");
    const auto proven = [&](const SigningKey &signer, EpochMs at) {
        const QByteArray nonce(16, 'n');
        const QByteArray signature = signer.sign(refreshProofBytes(token, at, nonce));
        return m_world->nobody().post(
            "/v1/auth/refresh", {{u"refresh_token"_s, QString::fromLatin1(token)},
                                 {u"proof"_s, QJsonObject{{u"at"_s, at},
                                                          {u"nonce"_s, QString::fromLatin1(nonce.toHex())},
                                                          {u"signature"_s, QString::fromLatin1(signature.toHex())}}}});
    };
    const EpochMs now = SystemClock().nowMs();
    QCOMPARE(m_world->refresh(token).status, 401);
    QCOMPARE(proven(SigningKey::generate(), now).status, 401);
    QCOMPARE(proven(key, now - 6 * 60 * 1000).status, 401);
    const HttpReply next = proven(key, now);
    QCOMPARE(next.status, 200);
    QCOMPARE(tokenIn(proven(key, now), "refresh_token"), tokenIn(next, "refresh_token"));
    // Another proof is another request: not a repetition, but a second use.
    QCOMPARE(proven(key, now + 1).code(), u"token_used"_s);
}

void SignInTest::signsOut()
{
    const TestPerson founder = m_world->found(m_next++);
    QCOMPARE(m_world->as(founder).post("/v1/auth/logout", {}).status, 204);
    QCOMPARE(statusOf(founder.access), 401);
    QCOMPARE(m_world->refresh(founder.refresh).status, 401);
}

void SignInTest::listsAndEndsSignIns()
{
    const TestPerson founder = m_world->found(m_next++);
    const HttpReply other = m_world->login(founder.email, IdentityWorld::password);
    const QJsonArray sessions = m_world->as(founder).get("/v1/auth/sessions").json()[u"items"].toArray();
    QCOMPARE(sessions.size(), 2);
    const QByteArray path = "/v1/auth/sessions/" + other.json()[u"session"].toString().toLatin1();
    const TestPerson stranger = m_world->found(m_next++);
    QCOMPARE(m_world->as(stranger).call("DELETE", path).status, 404);
    QCOMPARE(m_world->as(founder).call("DELETE", path).status, 204);
    QCOMPARE(m_world->as(founder).call("DELETE", path).status, 404);
    QCOMPARE(statusOf(tokenIn(other, "access_token")), 401);
    QCOMPARE(m_world->refresh(tokenIn(other, "refresh_token")).status, 401);
    QCOMPARE(statusOf(founder.access), 200);
}

void SignInTest::changesThePassword()
{
    const TestPerson founder = m_world->found(m_next++);
    const HttpReply other = m_world->login(founder.email, IdentityWorld::password);
    JsonClient client = m_world->as(founder);
    const auto change = [&](const QString &old, const QString &chosen) {
        return client.post("/v1/auth/password", {{u"old_password"_s, old}, {u"password"_s, chosen}});
    };
    QCOMPARE(change(otherPassword, otherPassword).status, 401);
    QCOMPARE(change(IdentityWorld::password, u"short"_s).code(), u"password_too_short"_s);
    const HttpReply changed = change(IdentityWorld::password, otherPassword);
    QCOMPARE(changed.status, 200);
    QCOMPARE(statusOf(tokenIn(changed, "access_token")), 200);
    QCOMPARE(statusOf(founder.access), 401); // of an earlier epoch
    QCOMPARE(statusOf(tokenIn(other, "access_token")), 401);
    QCOMPARE(m_world->refresh(founder.refresh).status, 200); // this sign-in goes on
    QCOMPARE(m_world->login(founder.email, IdentityWorld::password).status, 401);
    QCOMPARE(m_world->login(founder.email, otherPassword).status, 200);
}

void SignInTest::resetsThePassword()
{
    const TestPerson founder = m_world->found(m_next++);
    const auto ask = [&](const QString &email) {
        return m_world->nobody().post("/v1/auth/password/forgot", {{u"email"_s, email}});
    };
    const HttpReply known = ask(founder.email);
    const HttpReply unknown = ask(u"nobody@example.dz"_s);
    QCOMPARE(known.status, 202);
    QCOMPARE(known.body, unknown.body);
    QByteArray sealed;
    {
        PgConnection connection(m_world->conninfo());
        PgTransaction own(connection, {{}, Uuid::fromText(founder.id).value(), u"test"_s});
        const PgRows rows = own.run("SELECT sealed_token FROM password_reset");
        QCOMPARE(rows.count(), 1);
        sealed = rows.bytes(0, 0);
    }
    const QString token = QString::fromLatin1(*m_world->keys().unseal(sealed));
    const auto reset = [&](const QString &chosen) {
        return m_world->nobody().post("/v1/auth/password/reset", {{u"token"_s, token}, {u"password"_s, chosen}});
    };
    QCOMPARE(reset(u"short"_s).code(), u"password_too_short"_s);
    QCOMPARE(reset(otherPassword).status, 204);
    QCOMPARE(reset(otherPassword).code(), u"link_expired"_s);
    QCOMPARE(reset(otherPassword).status, 410);
    QCOMPARE(statusOf(founder.access), 401);
    QCOMPARE(m_world->refresh(founder.refresh).status, 401);
    QCOMPARE(m_world->login(founder.email, otherPassword).status, 200);
}

void SignInTest::line06_closingNeedsAStepUp()
{
    const TestPerson founder = m_world->found(m_next++);
    const QByteArray path = "/v1/tenants/" + founder.tenant.toLatin1();
    // A sign-in of a while ago: its access tokens say when the password was given.
    PgConnection connection(TestCluster::as("comptoir_admin", m_world->conninfo()));
    connection.run("UPDATE session SET created_at = now() - interval '1 hour' WHERE subject_id = $1",
                   {Uuid::fromText(founder.id).value()});
    const QByteArray old = tokenIn(m_world->refresh(founder.refresh), "access_token");
    const HttpReply refused = m_world->centre().client(old).call("DELETE", path);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.code(), u"step_up_needed"_s);
    const auto stepUp = [&](const QString &word) {
        return m_world->centre().client(old).post("/v1/auth/step-up", {{u"password"_s, word}});
    };
    QCOMPARE(stepUp(otherPassword).status, 401);
    const HttpReply fresh = stepUp(IdentityWorld::password);
    QCOMPARE(fresh.status, 200);
    JsonClient client = m_world->centre().client(tokenIn(fresh, "access_token"));
    QCOMPARE(client.call("DELETE", path).status, 204);
    QCOMPARE(client.get(path).status, 404); // closed: nobody works there any more
    QCOMPARE(client.get("/v1/auth/me").status, 200);
}

QTEST_APPLESS_MAIN(SignInTest)
#include "signin_test.moc"
