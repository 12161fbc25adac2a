// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"
#include "server/http/router.h"
#include "server/services/identity/permissions.h"
#include "tests/server/identity/identityworld.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

namespace
{

/// Names nothing anywhere.
const QByteArray noId = "01936f4e-0000-7000-8000-0000000000ff";

QByteArray addressOf(const Route &route, const QByteArray &id = noId)
{
    static const QRegularExpression place(u"\\{\\w+\\}"_s);
    return QString::fromLatin1(route.path).replace(place, QString::fromLatin1(id)).toLatin1();
}

HttpReply ask(JsonClient &&client, const Route &route, JsonClient::Headers headers = {})
{
    if (route.webSocket)
        headers.append({{"Connection", "Upgrade"},
                        {"Upgrade", "websocket"},
                        {"Sec-WebSocket-Version", "13"},
                        {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="}});
    const QByteArray body = route.method == Method::Get || route.method == Method::Delete ? "" : "{}";
    return client.call(methodName(route.method), addressOf(route), body, headers);
}

QByteArray nameOf(const Route &route)
{
    return QByteArray(methodName(route.method)) + ' ' + route.path;
}

QByteArray told(const Route &route, const HttpReply &reply)
{
    return nameOf(route) + ": " + QByteArray::number(reply.status) + ' ' + reply.body;
}

bool isTenants(const Route &route)
{
    return route.access == Route::Access::Tenant;
}

} // namespace

/// Every route that there is, with everybody who may come to it. What each may do is said by the routes themselves and
/// by the built-in roles; that the server does as they say, by this.
class RoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPermissionExists();
    void nobodyComesIn();
    void line05_rolesMayWhatTheyHave_data();
    void line05_rolesMayWhatTheyHave();
    void line01_theOtherBusinessIsNotThere();
    void line01_idsOfOthersNameNothing();
    void expiredTokensAreNone();
    void line12_revokedDevicesAreOut();

private:
    void refusesAll(const QByteArray &token, int status, const JsonClient::Headers &headers, bool onlyTenants);

    TestCluster m_cluster;
    std::unique_ptr<IdentityWorld> m_world;
    TestPerson m_founder;
    TestPerson m_stranger;
};

void RoutesTest::initTestCase()
{
    m_world = std::make_unique<IdentityWorld>(m_cluster);
    m_founder = m_world->found(1);
    m_stranger = m_world->found(2);
    QVERIFY(allRoutes().size() > 80);
}

void RoutesTest::everyPermissionExists()
{
    QSet<QByteArray> names;
    for (const Route &route : allRoutes()) {
        QVERIFY2(isTenants(route) || *route.permission == '\0', nameOf(route).constData());
        QVERIFY2(*route.permission == '\0' || isPermission(QString::fromLatin1(route.permission)),
                 nameOf(route).constData());
        QVERIFY2(!names.contains(nameOf(route)), nameOf(route).constData());
        names.insert(nameOf(route));
        const QByteArray permission = route.permission;
        // Nothing is changed by whoever may only read.
        const bool reads = permission.endsWith(".read") || permission.isEmpty() || permission == "sync.pull" ||
                           permission == "data.export";
        QVERIFY2(!isTenants(route) || !reads || route.method == Method::Get || route.rate == RateClass::Search ||
                     route.rate == RateClass::Sync || route.rate == RateClass::Read,
                 nameOf(route).constData());
    }
}

void RoutesTest::refusesAll(const QByteArray &token, int status, const JsonClient::Headers &headers, bool onlyTenants)
{
    for (const Route &route : allRoutes()) {
        if (route.access == Route::Access::Public || (onlyTenants && !isTenants(route)))
            continue;
        const HttpReply reply = ask(m_world->centre().client(token), route, headers);
        QVERIFY2(reply.status == status, told(route, reply).constData());
        QCOMPARE(reply.headers.value("content-type"), "application/problem+json; charset=utf-8");
    }
}

void RoutesTest::nobodyComesIn()
{
    refusesAll({}, 401, {}, false);
}

void RoutesTest::line05_rolesMayWhatTheyHave_data()
{
    QTest::addColumn<QString>("role");
    for (const BuiltInRole &role : builtInCentreRoles())
        QTest::newRow(qPrintable(role.code)) << role.code;
    QTest::newRow("no role") << QString();
}

void RoutesTest::line05_rolesMayWhatTheyHave()
{
    QFETCH(QString, role);
    const TestPerson person = m_world->hire(m_founder, role, u"role_%1@example.dz"_s.arg(role));
    QSet<QString> held;
    for (const BuiltInRole &entry : builtInCentreRoles()) {
        if (entry.code == role)
            held = QSet<QString>(entry.permissions.begin(), entry.permissions.end());
    }
    const QByteArray spare =
        m_world->login(person.email, IdentityWorld::password).json()[u"access_token"].toString().toLatin1();
    for (const Route &route : allRoutes()) {
        if (route.access == Route::Access::Public)
            continue;
        const bool signsOut =
            QByteArray(route.path) == "/v1/auth/logout" || nameOf(route) == "DELETE /v1/auth/sessions";
        const HttpReply reply = ask(m_world->centre().client(signsOut ? spare : person.access), route,
                                    {{"X-Tenant-ID", m_founder.tenant.toLatin1()}});
        const bool allowed = *route.permission == '\0' || held.contains(QString::fromLatin1(route.permission));
        const QByteArray what = told(route, reply);
        if (signsOut)
            continue; // what it does is tested where it belongs; here it must not take the sign-in of the row with it
        QVERIFY2((reply.code() == u"forbidden"_s) == !allowed, what.constData());
        QVERIFY2(reply.status != 401 && reply.status < 500, what.constData());
    }
}

void RoutesTest::line01_theOtherBusinessIsNotThere()
{
    refusesAll(m_stranger.access, 404, {{"X-Tenant-ID", m_founder.tenant.toLatin1()}}, true);
}

void RoutesTest::line01_idsOfOthersNameNothing()
{
    JsonClient mine = m_world->as(m_founder);
    const auto idIn = [](const HttpReply &reply) { return reply.json()[u"id"].toString().toLatin1(); };
    const QByteArray role = idIn(
        mine.post("/v1/roles", {{u"code"_s, u"mine"_s}, {u"name"_s, u"Mine"_s}, {u"permissions"_s, QJsonArray()}}));
    const QByteArray group = idIn(mine.post("/v1/groups", {{u"name"_s, u"Mine"_s}}));
    const QByteArray invitation =
        idIn(mine.post("/v1/invitations", {{u"email"_s, u"guest@example.dz"_s}, {u"roles"_s, QJsonArray()}}));
    const QByteArray key = idIn(mine.post("/v1/api-keys", {{u"name"_s, u"K"_s}, {u"permissions"_s, QJsonArray()}}));
    const QByteArray domain = idIn(mine.post("/v1/domains", {{u"domain"_s, u"mine.example"_s}}));
    const QByteArray device = m_world->enrol(m_founder, u"T01"_s).id.toText().toLatin1();
    const QByteArray code =
        idIn(mine.post("/v1/device-codes", {{u"branch"_s, m_founder.branch}, {u"till"_s, u"T02"_s}}));
    const QHash<QByteArray, QByteArray> ids{{"/v1/roles/", role},
                                            {"/v1/groups/", group},
                                            {"/v1/invitations/", invitation},
                                            {"/v1/api-keys/", key},
                                            {"/v1/domains/", domain},
                                            {"/v1/devices/", device},
                                            {"/v1/device-codes/", code},
                                            {"/v1/users/", m_founder.id.toLatin1()},
                                            {"/v1/branches/", m_founder.branch.toLatin1()},
                                            {"/v1/tenants/", m_founder.tenant.toLatin1()},
                                            {"/v1/auth/sessions/", noId}};
    int asked = 0;
    for (const Route &route : allRoutes()) {
        for (auto entry = ids.begin(); entry != ids.end(); ++entry) {
            if (!QByteArray(route.path).startsWith(QByteArray(entry.key() + '{')))
                continue;
            QByteArray body = route.method == Method::Get || route.method == Method::Delete ? "" : "{}";
            if (nameOf(route) == "PATCH /v1/groups/{id}")
                body = R"({"name":"Yours"})";
            const HttpReply reply =
                m_world->as(m_stranger)
                    .call(methodName(route.method), addressOf(route, entry.value()), body, {{"If-Match", "\"v1\""}});
            QVERIFY2(reply.status == 404, told(route, reply).constData());
            ++asked;
        }
    }
    QVERIFY2(asked > 25, QByteArray::number(asked).constData());
    QCOMPARE(mine.get("/v1/roles/" + role).status, 200);
    QCOMPARE(mine.get("/v1/groups/" + group).json()[u"name"].toString(), u"Mine"_s);
}

void RoutesTest::expiredTokensAreNone()
{
    AccessClaims claims;
    claims.subject = Uuid::fromText(m_founder.id).value();
    const EpochMs now = SystemClock().nowMs();
    PgConnection connection(m_world->conninfo());
    {
        PgTransaction own(connection, {{}, claims.subject, u"test"_s});
        claims.session = own.run("SELECT id FROM session LIMIT 1").uuid(0, 0);
    }
    claims.epoch = 1;
    claims.issuedAt = now - accessTokenLifeMs - clockSkewMs - 1000;
    claims.expiresAt = claims.issuedAt + accessTokenLifeMs;
    refusesAll(m_world->keys().issue(claims, claims.session, u"https://centre.example"_s), 401, {}, false);
    // The same but for its time is taken.
    claims.issuedAt = now;
    claims.expiresAt = now + accessTokenLifeMs;
    const QByteArray valid = m_world->keys().issue(claims, claims.session, u"https://centre.example"_s);
    QCOMPARE(m_world->centre().client(valid).get("/v1/auth/me").status, 200);
}

void RoutesTest::line12_revokedDevicesAreOut()
{
    const TestDevice device = m_world->enrol(m_founder, u"T90"_s);
    const QByteArray token = m_world->signIn(device).json()[u"access_token"].toString().toLatin1();
    QCOMPARE(m_world->as(m_founder).post("/v1/devices/" + device.id.toText().toLatin1() + "/revoke", {}).status, 200);
    refusesAll(token, 401, {}, false);
}

QTEST_APPLESS_MAIN(RoutesTest)
#include "routes_test.moc"
