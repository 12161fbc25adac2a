// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the route to the commit, against a real PostgreSQL. Numbers in the names are lines of the security checklist.

#include "server/services/log.h"
#include "tests/server/support/testcentre.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

QSemaphore *gate = nullptr; ///< a handler at /slow waits here
std::atomic<int> runs = 0;
constexpr const char *canary = "CANARY7f3aSECRETvalue";

Result<Response> write(Call &call)
{
    ++runs;
    call.db().run("INSERT INTO event_log (tenant_id, id, kind, actor_kind, body) VALUES ($1, $2, 'test', 'user', $3)",
                  {call.principal.tenant, Uuid::v7(call.centre.clock.nowMs(), call.centre.rng),
                   QJsonDocument::fromJson(call.request.body).object()});
    return Response::json({{u"run"_s, runs.load()}}, 201);
}

Result<Response> writeThenRefuse(Call &call)
{
    COMPTOIR_TRY(write(call));
    call.fieldErrors.append(QJsonObject{{u"pointer"_s, u"/name"_s}});
    return refuse(u"invalid"_s, u"Not like this."_s);
}

Result<Response> slow(Call &call)
{
    gate->acquire();
    return write(call);
}

Result<Response> count(Call &call)
{
    return Response::json({{u"rows"_s, call.db().run("SELECT count(*) FROM event_log").integer(0, 0)},
                           {u"tenant"_s, call.db().run("SELECT current_setting('app.tenant', true)").text(0, 0)}});
}

Result<Response> failOnce(Call &call)
{
    if (++runs == 1)
        call.db().run("DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$");
    return Response::json({{u"runs"_s, runs.load()}});
}

Result<Response> breakRule(Call &call)
{
    const QString kind = call.request.query.value(u"kind"_s);
    if (kind == "unique"_L1)
        call.db().run("INSERT INTO tenant (id, name, country, currency) VALUES ($1, $2, 'DZ', 'DZD')",
                      {call.principal.tenant, QString::fromLatin1(canary)});
    else if (kind == "value"_L1)
        call.db().run("SELECT $1::uuid", {QString::fromLatin1(canary)});
    else if (kind == "syntax"_L1)
        call.db().run("SELEKT secret_column FROM nowhere");
    else
        throw std::runtime_error(std::string("token=") + canary);
    return Response::noContent();
}

Routes testRoutes()
{
    auto route = [](Method method, const char *path, const char *permission, RouteHandler handler) {
        Route made;
        made.method = method;
        made.path = path;
        made.permission = permission;
        made.handler = handler;
        return made;
    };
    Route needsKey = route(Method::Post, "/t/keyed", "t.write", write);
    needsKey.idempotency = Idempotency::Required;
    Route login = route(Method::Post, "/t/login", "", [](Call &) -> Result<Response> { return Response::noContent(); });
    login.access = Route::Access::Public;
    login.rate = RateClass::Login;
    login.bodyLimit = 4 * 1024;
    login.transaction = false;
    Route noTenant = route(Method::Get, "/t/loose", "", count);
    noTenant.access = Route::Access::SignedIn;
    return {route(Method::Post, "/t/write", "t.write", write),
            route(Method::Post, "/t/refused", "t.write", writeThenRefuse),
            route(Method::Post, "/t/slow", "t.write", slow),
            route(Method::Get, "/t/count", "t.read", count),
            route(Method::Get, "/t/things/{id}", "t.read",
                  [](Call &call) -> Result<Response> {
                      return Response::json({{u"id"_s, call.request.pathValues.value(u"id"_s)}});
                  }),
            route(Method::Get, "/t/things/special", "t.read",
                  [](Call &) -> Result<Response> {
                      return Response::json({{u"special"_s, true}});
                  }),
            route(Method::Post, "/t/once", "t.write", failOnce),
            route(Method::Post, "/t/break", "t.write", breakRule),
            needsKey,
            login,
            noTenant};
}

} // namespace

class DispatchTest : public QObject
{
    Q_OBJECT

private:
    TestCluster m_cluster;
    QByteArray m_conninfo;
    std::shared_ptr<ListedCallers> m_callers = std::make_shared<ListedCallers>();
    std::unique_ptr<TestCentre> m_centre;
    TestTenant m_shop;
    TestTenant m_other;

    std::unique_ptr<TestCentre> start(const TestCentre::Tweak &tweak = {})
    {
        return std::make_unique<TestCentre>(m_conninfo, testRoutes(), m_callers, tweak);
    }
    qint64 rows() { return m_centre->client("owner").get("/t/count").json().value(u"rows"_s).toInteger(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_conninfo = m_cluster.freshDatabase();
        PgConnection connection(m_conninfo);
        m_shop = TestTenant::make(connection, 1);
        m_other = TestTenant::make(connection, 2);
        const QSet<QString> all{u"t.read"_s, u"t.write"_s};
        m_callers->add("owner", {{Principal::Kind::User, testId(90, 1), {}, {}, {}}, {{m_shop.id, all}}});
        m_callers->add("viewer", {{Principal::Kind::User, testId(90, 2), {}, {}, {}}, {{m_shop.id, {u"t.read"_s}}}});
        m_callers->add("stranger", {{Principal::Kind::User, testId(90, 3), {}, {}, {}}, {{m_other.id, all}}});
        m_centre = start();
        QTRY_VERIFY(m_centre->running().isReady());
    }
    void init() { runs = 0; }
    void cleanupTestCase() { m_centre.reset(); }

    void routesAreFound();
    void whoMayNotIsRefusedAndWrittenDown();
    void line16_aTenantHeaderOnlyChoosesAmongOnesOwn();
    void line26_withoutATenantNothingIsSeen();
    void aRefusalLeavesNothing();
    void theSameKeyHasOneEffect();
    void aKeyUsedForSomethingElse();
    void aKeyWhoseFirstCallIsRunning();
    void aKeyThatIsMissingOrBad();
    void aDeadlockIsTriedAgain();
    void line18_databaseErrorsSayNothing();
    void line13_loginTakesFourKilobytes();
    void formsOfBrowsersAreRefused();
    void aFullQueueIs503();
    void accountsHaveTheirLimits();
    void line7_signInsAreCountedPerAddress();
    void withoutADatabase();
    void stopUnderLoadLosesNoAcknowledgedWrite();
    void metricsAndHealth();
    void line35_noCanaryInAnyOutput();
};

void DispatchTest::routesAreFound()
{
    JsonClient client = m_centre->client("owner");
    QCOMPARE(client.get("/t/things/abc%20d").json().value(u"id"_s).toString(), u"abc d"_s);
    QVERIFY(client.get("/t/things/special").json().value(u"special"_s).toBool());
    for (const char *path : {"/", "/t", "/t/things", "/t/things/", "/t//count", "/T/count", "/t/count/", "/v1/none"})
        QCOMPARE(client.get(path).status, 404);
    const HttpReply reply = client.call("DELETE", "/t/write");
    QCOMPARE(reply.status, 405); // line 17
    QCOMPARE(reply.headers.value("allow"), QByteArray("POST"));
    QCOMPARE(client.call("PUT", "/t/things/special").headers.value("allow"), QByteArray("GET"));
}

void DispatchTest::whoMayNotIsRefusedAndWrittenDown()
{
    const HttpReply nobody = m_centre->client().get("/t/count");
    QCOMPARE(nobody.status, 401);
    QCOMPARE(nobody.headers.value("www-authenticate"), QByteArray("Bearer"));
    const HttpReply viewer = m_centre->client("viewer").post("/t/write", {});
    QCOMPARE(viewer.status, 403);
    QCOMPARE(viewer.code(), u"forbidden"_s);
    QVERIFY(m_callers->refusals().contains(u"forbidden t.write /t/write"_s));
    QCOMPARE(runs.load(), 0);
}

void DispatchTest::line16_aTenantHeaderOnlyChoosesAmongOnesOwn()
{
    const QByteArray foreign = m_other.id.toText().toLatin1();
    const HttpReply reply = m_centre->client("owner").get("/t/count", {{"X-Tenant-ID", foreign}});
    QCOMPARE(reply.status, 404);
    QVERIFY(m_callers->refusals().contains(u"not_found t.read /t/count"_s));
    const HttpReply missing = m_centre->client("owner").get("/t/count", {{"X-Tenant-ID", "nonsense"}});
    QJsonObject a = reply.json();
    QJsonObject b = missing.json();
    a.remove(u"request_id"_s);
    b.remove(u"request_id"_s);
    QCOMPARE(a, b); // one cannot tell whether it exists
    for (const char *header : {"X-Tenant", "X-User-Id", "X-Permissions"})
        QCOMPARE(m_centre->client("viewer").post("/t/write", {}, {{header, foreign}}).status, 403);
}

void DispatchTest::line26_withoutATenantNothingIsSeen()
{
    QCOMPARE(m_centre->client("owner").post("/t/write", {}).status, 201);
    const HttpReply loose = m_centre->client("owner").get("/t/loose");
    QVERIFY2(loose.status >= 400, loose.body.constData());
    QVERIFY(rows() > 0);
    const QJsonObject other = m_centre->client("stranger").get("/t/count").json();
    QCOMPARE(other.value(u"rows"_s).toInt(), 0);
    QCOMPARE(other.value(u"tenant"_s).toString(), m_other.id.toText());
}

void DispatchTest::aRefusalLeavesNothing()
{
    const qint64 before = rows();
    const HttpReply reply = m_centre->client("owner").post("/t/refused", {});
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.json().value(u"errors"_s).toArray().at(0).toObject().value(u"pointer"_s).toString(), u"/name"_s);
    QCOMPARE(runs.load(), 1);
    QCOMPARE(rows(), before);
}

void DispatchTest::theSameKeyHasOneEffect()
{
    const qint64 before = rows();
    JsonClient client = m_centre->client("owner");
    const JsonClient::Headers key{{"Idempotency-Key", "k-1"}};
    const HttpReply first = client.post("/t/keyed", {{u"a"_s, 1}}, key);
    const HttpReply second = client.post("/t/keyed", {{u"a"_s, 1}}, key);
    QCOMPARE(first.status, 201);
    QCOMPARE(second.status, 201);
    QCOMPARE(second.body, first.body);
    QVERIFY(!first.headers.contains("idempotent-replayed"));
    QCOMPARE(second.headers.value("idempotent-replayed"), QByteArray("true"));
    QCOMPARE(rows(), before + 1);
    // Another caller's key of the same name is another key.
    QCOMPARE(m_centre->client("stranger").post("/t/keyed", {{u"a"_s, 1}}, key).headers.value("idempotent-replayed"),
             QByteArray());
    // What failed had no effect, and its key is free.
    QCOMPARE(client.post("/t/refused", {}, {{"Idempotency-Key", "k-2"}}).status, 422);
    QCOMPARE(client.post("/t/keyed", {}, {{"Idempotency-Key", "k-2"}}).status, 201);
}

void DispatchTest::aKeyUsedForSomethingElse()
{
    JsonClient client = m_centre->client("owner");
    const JsonClient::Headers key{{"Idempotency-Key", "k-3"}};
    QCOMPARE(client.post("/t/keyed", {{u"a"_s, 1}}, key).status, 201);
    QCOMPARE(client.post("/t/keyed", {{u"a"_s, 2}}, key).code(), u"idempotency_key_reused"_s);
    QCOMPARE(client.post("/t/write", {{u"a"_s, 1}}, key).status, 422);
}

void DispatchTest::aKeyWhoseFirstCallIsRunning()
{
    QSemaphore semaphore;
    gate = &semaphore;
    const JsonClient::Headers key{{"Idempotency-Key", "k-4"}};
    HttpReply first;
    std::thread running([&] { first = m_centre->client("owner").post("/t/slow", {}, key); });
    // The key is claimed before the handler waits: ask until that is seen.
    HttpReply second;
    QTRY_VERIFY(m_centre->privately("/metrics").body.contains("comptoir_workers_busy 1"));
    QTRY_VERIFY(([&] {
        PgConnection look(m_cluster.as("comptoir_admin", m_conninfo));
        return look.run("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'").integer(0, 0) > 0;
    }()));
    second = m_centre->client("owner").post("/t/slow", {}, key);
    semaphore.release(8);
    running.join();
    QCOMPARE(second.status, 409);
    QCOMPARE(second.code(), u"request_in_progress"_s);
    QCOMPARE(first.status, 201);
    QCOMPARE(m_centre->client("owner").post("/t/slow", {}, key).body, first.body);
    QCOMPARE(runs.load(), 1);
}

void DispatchTest::aKeyThatIsMissingOrBad()
{
    JsonClient client = m_centre->client("owner");
    QCOMPARE(client.post("/t/keyed", {}).code(), u"idempotency_key_needed"_s);
    QCOMPARE(client.post("/t/keyed", {}, {{"Idempotency-Key", QByteArray(255, 'k')}}).status, 201);
    for (const QByteArray &bad : {QByteArray(256, 'k'), QByteArray("with space"), QByteArray("caf\xc3\xa9")})
        QCOMPARE(client.post("/t/keyed", {}, {{"Idempotency-Key", bad}}).code(), u"bad_idempotency_key"_s);
}

void DispatchTest::aDeadlockIsTriedAgain()
{
    const HttpReply reply = m_centre->client("owner").post("/t/once", {});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"runs"_s).toInt(), 2);
}

void DispatchTest::line18_databaseErrorsSayNothing()
{
    JsonClient client = m_centre->client("owner");
    const QList<std::pair<QByteArray, int>> kinds{{"unique", 409}, {"value", 400}, {"syntax", 500}, {"fault", 500}};
    for (const auto &[kind, status] : kinds) {
        const HttpReply reply = client.post("/t/break?kind=" + kind, {});
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.headers.value("content-type"), QByteArray("application/problem+json; charset=utf-8"));
        for (const char *word : {canary, "SELECT", "SELEKT", "tenant_pkey", "uuid", "syntax", ".cpp", "/server/"})
            QVERIFY2(!reply.body.contains(word), reply.body.constData());
    }
    QCOMPARE(client.get("/t/count").status, 200); // the connection is as good as before
}

void DispatchTest::line13_loginTakesFourKilobytes()
{
    JsonClient client = m_centre->client();
    QCOMPARE(client.call("POST", "/t/login", QByteArray(4 * 1024, ' ')).status, 204);
    QCOMPARE(client.call("POST", "/t/login", QByteArray(4 * 1024 + 1, ' ')).status, 413);
    QCOMPARE(client.call("GET", "/t/count", "{}").status, 413);
}

void DispatchTest::formsOfBrowsersAreRefused()
{
    RawClient client(m_centre->port());
    const HttpReply reply =
        client.ask("POST /t/write HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer owner\r\nContent-Type: "
                   "text/plain;charset=UTF-8\r\nContent-Length: 2\r\n\r\n{}");
    QCOMPARE(reply.status, 415);
    QCOMPARE(runs.load(), 0);
}

void DispatchTest::aFullQueueIs503()
{
    QSemaphore semaphore;
    gate = &semaphore;
    const auto centre = start([](RunningCentre::Settings &settings) {
        settings.config.workers = 1;
        settings.config.queueLimit = 1;
    });
    std::vector<std::thread> clients;
    std::atomic<int> done = 0;
    auto ask = [&] { done += centre->client("owner").post("/t/slow", {}).status == 201 ? 1 : 0; };
    clients.emplace_back(ask);
    QTRY_VERIFY(centre->privately("/metrics").body.contains("comptoir_workers_busy 1"));
    clients.emplace_back(ask);
    QTRY_VERIFY(centre->privately("/metrics").body.contains("comptoir_calls_queued 1"));
    const HttpReply reply = centre->client("owner").get("/t/count");
    const HttpReply health = centre->client().get("/health");
    semaphore.release(8);
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.headers.value("retry-after"), QByteArray("1"));
    QCOMPARE(health.status, 200);
    QCOMPARE(done.load(), 2);
}

void DispatchTest::accountsHaveTheirLimits()
{
    const auto centre = start([](RunningCentre::Settings &settings) { settings.config.rates.read.account = {6, 3}; });
    JsonClient client = centre->client("owner");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.get("/t/count").status, 200);
    const HttpReply reply = client.get("/t/count");
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.code(), u"rate_limited"_s);
    QCOMPARE(reply.headers.value("retry-after").toInt(), 10);
    QCOMPARE(centre->client("viewer").get("/t/count").status, 200);
}

void DispatchTest::line7_signInsAreCountedPerAddress()
{
    const auto centre = start();
    JsonClient client = centre->client();
    int refused = 0;
    for (int i = 0; i < 25; ++i)
        refused += client.post("/t/login", {}).status == 429 ? 1 : 0;
    QVERIFY(refused >= 4 && refused <= 5);
}

void DispatchTest::withoutADatabase()
{
    const TestCentre centre("host=/nonexistent user=comptoir_app dbname=none connect_timeout=1", testRoutes(),
                            m_callers);
    const HttpReply reply = centre.client("owner").get("/t/count");
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.code(), u"unavailable"_s);
    QVERIFY(reply.headers.contains("retry-after"));
    QCOMPARE(centre.client().get("/health").status, 200);
    QCOMPARE(centre.client().get("/ready").status, 503);
}

void DispatchTest::stopUnderLoadLosesNoAcknowledgedWrite()
{
    const qint64 before = rows();
    const auto centre = start();
    std::atomic<qint64> acknowledged = 0;
    std::atomic<bool> stop = false;
    std::vector<std::thread> clients;
    for (int i = 0; i < 4; ++i)
        clients.emplace_back([&] {
            JsonClient client = centre->client("owner");
            while (!stop) {
                const int status = client.post("/t/write", {}).status;
                acknowledged += status == 201 ? 1 : 0;
                stop = stop || status == 0;
            }
        });
    QTRY_VERIFY(acknowledged > 100);
    const bool drained = centre->running().stop(std::chrono::seconds(20));
    stop = true;
    for (std::thread &client : clients)
        client.join();
    QVERIFY(drained);
    QCOMPARE(rows() - before, acknowledged.load());
}

void DispatchTest::metricsAndHealth()
{
    QCOMPARE(m_centre->client("owner").get("/t/count").status, 200);
    const QByteArray text = m_centre->privately("/metrics").body;
    QVERIFY(text.contains("comptoir_http_requests_total{method=\"GET\",route=\"/t/count\",status=\"200\"}"));
    QVERIFY(text.contains("comptoir_http_request_duration_seconds_bucket{route=\"/t/count\",le=\"0.001\"}"));
    QVERIFY(text.contains("comptoir_ready 1"));
    QCOMPARE(m_centre->privately("/ready").status, 200);
    QCOMPARE(m_centre->privately("/other").status, 404);
    QCOMPARE(m_centre->client("owner").get("/metrics").status, 404); // only on the private port
}

void DispatchTest::line35_noCanaryInAnyOutput()
{
    const QByteArray secret(canary);
    JsonClient client = m_centre->client(secret);
    client.get("/t/count?token=" + secret);
    client.get("/t/things/" + secret);
    client.get("/" + secret + "/nowhere");
    JsonClient owner = m_centre->client("owner");
    owner.post("/t/write", {{u"password"_s, QString::fromLatin1(secret)}}, {{"Idempotency-Key", secret}});
    owner.post("/t/keyed", {{QString::fromLatin1(secret), 1}}, {{"Idempotency-Key", secret}, {"Cookie", secret}});
    owner.get("/t/things/" + secret);
    for (const char *kind : {"unique", "value", "syntax", "fault"})
        owner.post(QByteArray("/t/break?kind=") + kind + "&secret=" + secret, {});
    RawClient broken(m_centre->port());
    QCOMPARE(broken.ask("GET /" + secret + " HTTP/1.0\r\nX: " + secret + "\r\n\r\n").status, 400);
    m_centre->running().centre().log.info(
        "planted", {LogField::secret("password"), LogField::masked("name", QString::fromLatin1(canary)),
                    LogField::text("text", u"Bearer %1 x@y.example"_s.arg(QString::fromLatin1(canary)))});
    QTRY_VERIFY(m_centre->logText().contains("planted"));
    const QByteArray output = m_centre->logText() + m_centre->privately("/metrics").body;
    QVERIFY(output.contains("\"event\":\"request\""));
    QVERIFY(output.contains("\"event\":\"fault\""));
    QVERIFY(!output.contains(secret));
    QVERIFY(!output.contains("y.example"));
    for (const QByteArray &line : m_centre->logText().split('\n'))
        QVERIFY(line.isEmpty() || QJsonDocument::fromJson(line).isObject());
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::DispatchTest)
#include "dispatch_test.moc"
