// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/identity/identityworld.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

class RightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void invitesWithARole();
    void refusesASecondInvitation();
    void invitesSomebodyWhoHasAnAccount();
    void makesOwnRoles();
    void keepsBuiltInRoles();
    void nobodyGivesMoreThanTheirOwn();
    void keepsTheLastOwner();
    void aChangeOfRightsHoldsAtOnce();
    void groupsGiveTheirRoles();
    void groupsMakeNoCircle();
    void groupsAreAtMostEightDeep();
    void apiKeysWorkAndEnd();
    void line03_refusesWhatMayOnlyBeRead();
    void line28_writesDownWhatWasDone();
    void choosesAmongBusinesses();
    void provesADomain();
    void editsNeedTheVersion();

private:
    [[nodiscard]] QString addGroup(const QString &name);
    [[nodiscard]] HttpReply put(const QString &path)
    {
        return m_world->as(m_founder).call("PUT", path.toLatin1(), "{}");
    }
    [[nodiscard]] HttpReply patch(const TestPerson &person, const QString &path, const QJsonObject &body)
    {
        JsonClient client = m_world->as(person);
        const HttpReply read = m_world->as(m_founder).get(path.toLatin1());
        return client.call("PATCH", path.toLatin1(), jsonOf(body), ifMatch(read));
    }
    [[nodiscard]] TestPerson hire(const QString &role)
    {
        return m_world->hire(m_founder, role, u"person%1@example.dz"_s.arg(++m_people));
    }

    TestCluster m_cluster;
    std::unique_ptr<IdentityWorld> m_world;
    TestPerson m_founder;
    int m_people = 0;
    QStringList m_txt;
};

void RightsTest::initTestCase()
{
    m_world = std::make_unique<IdentityWorld>(m_cluster);
    m_founder = m_world->found(1);
}

QString RightsTest::addGroup(const QString &name)
{
    return m_world->as(m_founder).post("/v1/groups", {{u"name"_s, name}}).json()[u"id"].toString();
}

void RightsTest::invitesWithARole()
{
    const TestPerson viewer = hire(u"viewer"_s);
    QCOMPARE(m_world->as(viewer).get("/v1/branches").status, 200);
    const HttpReply refused = m_world->as(viewer).post("/v1/branches", {{u"code"_s, u"B9"_s}, {u"name"_s, u"X"_s}});
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.code(), u"forbidden"_s);
    const HttpReply user = m_world->as(m_founder).get("/v1/users/" + viewer.id.toLatin1());
    QCOMPARE(user.json()[u"roles"][0][u"code"].toString(), u"viewer"_s);
    QCOMPARE(user.json()[u"email"].toString(), viewer.email);
}

void RightsTest::refusesASecondInvitation()
{
    JsonClient client = m_world->as(m_founder);
    const QJsonObject body{{u"email"_s, u"Twice@Example.dz"_s}, {u"roles"_s, QJsonArray()}};
    const HttpReply first = client.post("/v1/invitations", body);
    QCOMPARE(first.status, 201);
    QCOMPARE(first.json()[u"email"].toString(), u"twice@example.dz"_s);
    QCOMPARE(client.post("/v1/invitations", body).code(), u"already_invited"_s);
    const QByteArray path = "/v1/invitations/" + first.json()[u"id"].toString().toLatin1();
    QCOMPARE(client.call("DELETE", path).status, 204);
    const HttpReply late = m_world->nobody().post(
        "/v1/invitations/accept", {{u"token"_s, first.json()[u"token"]}, {u"password"_s, IdentityWorld::password}});
    QCOMPARE(late.status, 410);
    QCOMPARE(client.post("/v1/invitations", body).status, 201);
    QCOMPARE(client.post("/v1/invitations", {{u"email"_s, m_founder.email}, {u"roles"_s, QJsonArray()}}).code(),
             u"already_member"_s);
}

void RightsTest::invitesSomebodyWhoHasAnAccount()
{
    const TestPerson other = m_world->found(2);
    const QJsonObject invited =
        m_world->as(m_founder)
            .post("/v1/invitations",
                  {{u"email"_s, other.email}, {u"roles"_s, QJsonArray{m_world->roleId(m_founder, u"viewer"_s)}}})
            .json();
    const auto accept = [&](const QString &word) {
        return m_world->nobody().post("/v1/invitations/accept",
                                      {{u"token"_s, invited[u"token"]}, {u"password"_s, word}});
    };
    QCOMPARE(accept(u"somebody else's guess"_s).status, 401);
    const HttpReply joined = accept(IdentityWorld::password);
    QCOMPARE(joined.status, 200);
    QCOMPARE(joined.json()[u"user"].toString(), other.id);
    QCOMPARE(accept(IdentityWorld::password).status, 410);
}

void RightsTest::makesOwnRoles()
{
    JsonClient client = m_world->as(m_founder);
    const HttpReply made = client.post("/v1/roles", {{u"code"_s, u"baker"_s},
                                                     {u"name"_s, u"Boulanger"_s},
                                                     {u"permissions"_s, QJsonArray{u"products.read"_s}},
                                                     {u"max_discount_ppm"_s, 50'000}});
    QCOMPARE(made.status, 201);
    const QString path = u"/v1/roles/"_s + made.json()[u"id"].toString();
    QCOMPARE(patch(m_founder, path, {{u"permissions"_s, QJsonArray{u"products.read"_s, u"products.write"_s}}}).status,
             200);
    QCOMPARE(client.get(path.toLatin1()).json()[u"permissions"].toArray().size(), 2);
    QCOMPARE(client.post("/v1/roles", {{u"code"_s, u"baker"_s}, {u"name"_s, u"X"_s}, {u"permissions"_s, QJsonArray()}})
                 .code(),
             u"already_exists"_s);
    const HttpReply unknown = client.post(
        "/v1/roles", {{u"code"_s, u"x"_s}, {u"name"_s, u"X"_s}, {u"permissions"_s, QJsonArray{u"world.end"_s}}});
    QCOMPARE(unknown.status, 422);
    QCOMPARE(unknown.json()[u"errors"][0][u"code"].toString(), u"unknown_permission"_s);
    const TestPerson baker = hire(u"baker"_s);
    QCOMPARE(client.call("DELETE", path.toLatin1()).code(), u"role_in_use"_s);
    QCOMPARE(client.call("DELETE", "/v1/users/" + baker.id.toLatin1()).status, 204);
    QCOMPARE(client.call("DELETE", path.toLatin1()).status, 204);
}

void RightsTest::keepsBuiltInRoles()
{
    const QString path = u"/v1/roles/"_s + m_world->roleId(m_founder, u"viewer"_s);
    QCOMPARE(patch(m_founder, path, {{u"name"_s, u"X"_s}}).code(), u"built_in"_s);
    QCOMPARE(m_world->as(m_founder).call("DELETE", path.toLatin1()).code(), u"built_in"_s);
}

void RightsTest::nobodyGivesMoreThanTheirOwn()
{
    const TestPerson admin = hire(u"admin"_s);
    const QJsonArray owner{m_world->roleId(m_founder, u"owner"_s)};
    JsonClient client = m_world->as(admin);
    QCOMPARE(client.post("/v1/invitations", {{u"email"_s, u"x@example.dz"_s}, {u"roles"_s, owner}}).code(),
             u"more_than_own"_s);
    QCOMPARE(patch(admin, u"/v1/users/"_s + admin.id, {{u"roles"_s, owner}}).code(), u"more_than_own"_s);
    QCOMPARE(patch(admin, u"/v1/users/"_s + m_founder.id, {{u"status"_s, u"suspended"_s}}).code(), u"more_than_own"_s);
    QCOMPARE(client.call("DELETE", "/v1/users/" + m_founder.id.toLatin1()).code(), u"more_than_own"_s);
    const QJsonArray close{u"tenant.close"_s};
    QCOMPARE(client.post("/v1/roles", {{u"code"_s, u"boss"_s}, {u"name"_s, u"X"_s}, {u"permissions"_s, close}}).code(),
             u"more_than_own"_s);
    QCOMPARE(client.post("/v1/api-keys", {{u"name"_s, u"X"_s}, {u"permissions"_s, close}}).code(), u"more_than_own"_s);
    const QString group = addGroup(u"owners"_s);
    QCOMPARE(put(u"/v1/groups/%1/roles/%2"_s.arg(group, owner[0].toString())).status, 200);
    const QByteArray path = u"/v1/groups/%1/members/%2"_s.arg(group, admin.id).toLatin1();
    QCOMPARE(client.call("PUT", path, "{}").code(), u"more_than_own"_s);
    QCOMPARE(m_world->as(admin).get("/v1/permissions/mine").json()[u"permissions"].toArray().contains(close[0]), false);
}

void RightsTest::keepsTheLastOwner()
{
    const TestPerson founder = m_world->found(3);
    JsonClient client = m_world->as(founder);
    const QByteArray path = "/v1/users/" + founder.id.toLatin1();
    QCOMPARE(client.call("DELETE", path).code(), u"last_owner"_s);
    QCOMPARE(client.call("PATCH", path, jsonOf({{u"status"_s, u"suspended"_s}}), ifMatch(client.get(path))).code(),
             u"last_owner"_s);
    QCOMPARE(client.call("PATCH", path, jsonOf({{u"roles"_s, QJsonArray()}}), ifMatch(client.get(path))).code(),
             u"last_owner"_s);
    (void)m_world->hire(founder, u"owner"_s, u"second.owner@example.dz"_s);
    QCOMPARE(client.call("DELETE", path).status, 204);
    QCOMPARE(client.get(path).status, 404);
}

void RightsTest::aChangeOfRightsHoldsAtOnce()
{
    const TestPerson person = hire(u"viewer"_s);
    QCOMPARE(m_world->as(person).get("/v1/users").status, 403);
    const QString path = u"/v1/users/"_s + person.id;
    QCOMPARE(patch(m_founder, path, {{u"roles"_s, QJsonArray{m_world->roleId(m_founder, u"manager"_s)}}}).status, 200);
    QCOMPARE(m_world->as(person).get("/v1/users").status, 200); // the same token
    QCOMPARE(patch(m_founder, path, {{u"status"_s, u"suspended"_s}}).status, 200);
    QCOMPARE(m_world->as(person).get("/v1/users").status, 404);
    QCOMPARE(patch(m_founder, path, {{u"status"_s, u"active"_s}}).status, 200);
    QCOMPARE(m_world->as(person).get("/v1/users").status, 200);
}

void RightsTest::groupsGiveTheirRoles()
{
    const TestPerson person = hire({});
    const QString bakers = addGroup(u"bakers"_s);
    const QString everybody = addGroup(u"everybody"_s);
    QCOMPARE(put(u"/v1/groups/%1/members/%2"_s.arg(bakers, person.id)).status, 200);
    QCOMPARE(put(u"/v1/groups/%1/children/%2"_s.arg(everybody, bakers)).status, 200);
    const QString editor = m_world->roleId(m_founder, u"editor"_s);
    QCOMPARE(put(u"/v1/groups/%1/roles/%2"_s.arg(everybody, editor)).status, 200);
    const HttpReply why =
        m_world->as(m_founder).get("/v1/users/" + person.id.toLatin1() + "/permissions?why=products.write");
    QCOMPARE(why.json()[u"allowed"].toBool(), true);
    const QJsonObject because = why.json()[u"because"][0].toObject();
    QCOMPARE(because[u"role"][u"code"].toString(), u"editor"_s);
    QCOMPARE(because[u"groups"][0][u"name"].toString(), u"bakers"_s);
    QCOMPARE(because[u"groups"][1][u"name"].toString(), u"everybody"_s);
    const HttpReply no =
        m_world->as(m_founder).get("/v1/users/" + person.id.toLatin1() + "/permissions?why=users.write");
    QCOMPARE(no.json()[u"allowed"].toBool(), false);
    QCOMPARE(m_world->as(person).get("/v1/products").status, 200);
    const QByteArray edge = u"/v1/groups/%1/children/%2"_s.arg(everybody, bakers).toLatin1();
    QCOMPARE(m_world->as(m_founder).call("DELETE", edge).status, 204);
    QCOMPARE(m_world->as(person).get("/v1/products").status, 403);
}

void RightsTest::groupsMakeNoCircle()
{
    const QString a = addGroup(u"a"_s);
    const QString b = addGroup(u"b"_s);
    const QString c = addGroup(u"c"_s);
    QCOMPARE(put(u"/v1/groups/%1/children/%2"_s.arg(a, b)).status, 200);
    QCOMPARE(put(u"/v1/groups/%1/children/%2"_s.arg(b, c)).status, 200);
    QCOMPARE(put(u"/v1/groups/%1/children/%2"_s.arg(c, a)).code(), u"group_cycle"_s);
    QCOMPARE(put(u"/v1/groups/%1/children/%2"_s.arg(a, a)).code(), u"group_cycle"_s);
}

void RightsTest::groupsAreAtMostEightDeep()
{
    QStringList chain;
    for (int i = 0; i < 9; ++i)
        chain.append(addGroup(u"level %1"_s.arg(i)));
    for (int i = 0; i < 7; ++i)
        QCOMPARE(put(u"/v1/groups/%1/children/%2"_s.arg(chain[i], chain[i + 1])).status, 200);
    QCOMPARE(put(u"/v1/groups/%1/children/%2"_s.arg(chain[7], chain[8])).code(), u"group_too_deep"_s);
}

void RightsTest::apiKeysWorkAndEnd()
{
    JsonClient client = m_world->as(m_founder);
    const HttpReply made =
        client.post("/v1/api-keys", {{u"name"_s, u"Accounting"_s}, {u"permissions"_s, QJsonArray{u"branches.read"_s}}});
    QCOMPARE(made.status, 201);
    JsonClient program = m_world->centre().client(made.json()[u"key"].toString().toLatin1());
    QCOMPARE(program.get("/v1/branches").status, 200);
    QCOMPARE(program.get("/v1/users").status, 403);
    QCOMPARE(program.get("/v1/auth/sessions").status, 403);
    QCOMPARE(program.get("/v1/branches", {{"X-Tenant-ID", "01936f4e-0000-7000-8000-000000000001"}}).status, 404);
    const HttpReply list = client.get("/v1/api-keys");
    QVERIFY(!list.body.contains(made.json()[u"key"].toString().toLatin1()));
    const QByteArray path = "/v1/api-keys/" + made.json()[u"id"].toString().toLatin1();
    QCOMPARE(client.call("DELETE", path).status, 204);
    QCOMPARE(program.get("/v1/branches").status, 401);
    QCOMPARE(client
                 .post("/v1/api-keys", {{u"name"_s, u"Late"_s},
                                        {u"permissions"_s, QJsonArray()},
                                        {u"expires_at"_s, u"2020-01-01T00:00:00Z"_s}})
                 .status,
             422);
}

void RightsTest::line03_refusesWhatMayOnlyBeRead()
{
    JsonClient client = m_world->as(m_founder);
    const HttpReply branch =
        client.post("/v1/branches",
                    {{u"code"_s, u"B7"_s}, {u"name"_s, u"X"_s}, {u"tenant_id"_s, m_founder.tenant}, {u"version"_s, 9}});
    QCOMPARE(branch.status, 422);
    QSet<QString> pointers;
    for (const QJsonValue &error : branch.json()[u"errors"].toArray())
        pointers.insert(error[u"pointer"].toString());
    QCOMPARE(pointers, (QSet<QString>{u"/tenant_id"_s, u"/version"_s}));
    QCOMPARE(
        client
            .post("/v1/roles",
                  {{u"code"_s, u"x"_s}, {u"name"_s, u"X"_s}, {u"permissions"_s, QJsonArray()}, {u"built_in"_s, true}})
            .status,
        422);
    QCOMPARE(patch(m_founder, u"/v1/users/"_s + m_founder.id, {{u"email"_s, u"x@example.dz"_s}}).status, 422);
    QCOMPARE(client.call("POST", "/v1/branches", R"({"code":"B7","name":"X","name":"Y"})").code(), u"malformed"_s);
}

void RightsTest::line28_writesDownWhatWasDone()
{
    const TestPerson founder = m_world->found(4);
    const TestPerson viewer = m_world->hire(founder, u"viewer"_s, u"watched@example.dz"_s);
    QCOMPARE(m_world->as(viewer).get("/v1/users").status, 403);
    QCOMPARE(m_world->login(viewer.email, IdentityWorld::password).status, 200);
    const HttpReply log = m_world->as(founder).get("/v1/audit?limit=200");
    QCOMPARE(log.status, 200);
    QStringList lines;
    for (const QJsonValue &line : log.json()[u"items"].toArray())
        lines.append(line[u"action"].toString() + u' ' + line[u"outcome"].toString() + u' ' +
                     line[u"actor"][u"id"].toString());
    QVERIFY(lines.contains(u"forbidden refused "_s + viewer.id));
    QVERIFY(lines.contains(u"sign_in done "_s + viewer.id));
    QVERIFY(lines.contains(u"user.invited done "_s + founder.id));
    QVERIFY(lines.contains(u"user.joined done "_s + viewer.id));
    const HttpReply verdict = m_world->as(founder).get("/v1/audit/verify");
    QCOMPARE(verdict.json()[u"intact"].toBool(), true);
    QCOMPARE(verdict.json()[u"lines"].toInt(), lines.size());
    PgConnection admin(TestCluster::as("comptoir_admin", m_world->conninfo()));
    admin.runScript("ALTER TABLE audit_log DISABLE TRIGGER ALL; ALTER TABLE audit_log NO FORCE ROW LEVEL SECURITY");
    admin.run("UPDATE audit_log SET outcome = 'done' WHERE tenant_id = $1 AND action = 'forbidden'",
              {Uuid::fromText(founder.tenant).value()});
    const HttpReply after = m_world->as(founder).get("/v1/audit/verify");
    QCOMPARE(after.json()[u"intact"].toBool(), false);
    QVERIFY(after.json()[u"first_broken"].toInt() > 1);
    // A failed sign-in stands in the log of the centre itself.
    QCOMPARE(m_world->login(viewer.email, u"not the password"_s).status, 401);
    QVERIFY(
        admin
            .run("SELECT count(*) FROM audit_log WHERE tenant_id = $1 AND action = 'sign_in' AND outcome = 'refused'",
                 {Uuid()})
            .integer(0, 0) > 0);
}

void RightsTest::choosesAmongBusinesses()
{
    const TestPerson founder = m_world->found(5);
    const HttpReply second = m_world->as(founder).post(
        "/v1/tenants",
        {{u"business"_s, QJsonObject{{u"name"_s, u"Deux"_s}, {u"country"_s, u"FR"_s}, {u"currency"_s, u"EUR"_s}}}});
    QCOMPARE(second.status, 201);
    JsonClient client = m_world->as(founder);
    const HttpReply which = client.get("/v1/branches");
    QCOMPARE(which.status, 400);
    QCOMPARE(which.code(), u"tenant_needed"_s);
    QCOMPARE(client.get("/v1/branches", {{"X-Tenant-ID", founder.tenant.toLatin1()}}).status, 200);
    QCOMPARE(client.get("/v1/branches", {{"X-Tenant-ID", second.json()[u"id"].toString().toLatin1()}}).status, 200);
    QCOMPARE(client.get("/v1/branches", {{"X-Tenant-ID", m_founder.tenant.toLatin1()}}).status, 404);
    QCOMPARE(client.get("/v1/branches", {{"X-Tenant-ID", "nonsense"}}).status, 404);
}

void RightsTest::provesADomain()
{
    QStringList records;
    QString asked;
    // What the DNS says is the test's; who asks it is the centre.
    TestCluster cluster;
    IdentityWorld world(cluster, [&](RunningCentre::Settings &settings) {
        settings.identity->setTxtLookup([&](const QString &name) {
            asked = name;
            return records;
        });
    });
    const TestPerson founder = world.found(1);
    JsonClient client = world.as(founder);
    const HttpReply added = client.post("/v1/domains", {{u"domain"_s, u"Caisse.Épicerie.example"_s}});
    QCOMPARE(added.status, 201);
    QCOMPARE(added.json()[u"domain"].toString(), u"caisse.xn--picerie-9xa.example"_s);
    const QByteArray path = "/v1/domains/" + added.json()[u"id"].toString().toLatin1();
    QCOMPARE(client.post(path + "/prove", {}).code(), u"domain_unproven"_s);
    QCOMPARE(asked, u"_comptoir.caisse.xn--picerie-9xa.example"_s);
    QCOMPARE(client.post(path + "/primary", {}).code(), u"domain_unproven"_s);
    records = {u"v=spf1 -all"_s, added.json()[u"proof"][u"value"].toString()};
    QCOMPARE(client.post(path + "/prove", {}).status, 200);
    QCOMPARE(client.post(path + "/primary", {}).json()[u"primary"].toBool(), true);
    // Another business may ask for it, and not get it.
    const TestPerson other = world.found(2);
    const HttpReply theirs = world.as(other).post("/v1/domains", {{u"domain"_s, u"caisse.xn--picerie-9xa.example"_s}});
    QCOMPARE(theirs.status, 201);
    records = {theirs.json()[u"proof"][u"value"].toString()};
    QCOMPARE(world.as(other).post("/v1/domains/" + theirs.json()[u"id"].toString().toLatin1() + "/prove", {}).code(),
             u"already_exists"_s);
    QCOMPARE(client.post("/v1/domains", {{u"domain"_s, u"127.0.0.1"_s}}).code(), u"bad_domain"_s);
    QCOMPARE(client.call("DELETE", path).status, 204);
}

void RightsTest::editsNeedTheVersion()
{
    JsonClient client = m_world->as(m_founder);
    const QByteArray path = "/v1/branches/" + m_founder.branch.toLatin1();
    const HttpReply read = client.get(path);
    const QByteArray body = jsonOf({{u"name"_s, u"Centre ville"_s}});
    QCOMPARE(client.call("PATCH", path, body).status, 428);
    QCOMPARE(client.call("PATCH", path, body, ifMatch(read)).status, 200);
    QCOMPARE(client.call("PATCH", path, body, ifMatch(read)).status, 412);
    QCOMPARE(client.get(path).json()[u"name"].toString(), u"Centre ville"_s);
}

QTEST_APPLESS_MAIN(RightsTest)
#include "rights_test.moc"
