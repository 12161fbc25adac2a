// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/devicemessages.h"
#include "tests/server/identity/identityworld.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

class DevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesACodeThatMakesNoWord();
    void enrolsOnce();
    void refusesWhatIsNotSigned();
    void refusesAnOldCode();
    void keepsTillNamesApart();
    void aTillThatLeftComesBackToAnotherBranch();
    void signsInByItsKey();
    void aProofServesOnce();
    void saysWhenTheClockIsOff();
    void line12_revokedDeviceIsOutAtOnce();
    void theOthersForgetARevokedDevice();

private:
    [[nodiscard]] QString codeFor(const QString &till)
    {
        return m_world->as(m_founder)
            .post("/v1/device-codes", {{u"branch"_s, m_founder.branch}, {u"till"_s, till}})
            .json()[u"code"]
            .toString();
    }
    [[nodiscard]] sync::EnrolRequest request(const QString &code, const SigningKey &key)
    {
        sync::EnrolRequest request;
        request.code = code;
        request.device = Uuid::v7(m_clock.nowMs(), m_rng);
        request.till = u"T01"_s;
        request.publicKey = key.publicKey();
        request.head = {1, 12, QByteArray(32, 'h')};
        request.at = m_clock.nowMs();
        request.signature = key.sign(request.digest());
        return request;
    }
    [[nodiscard]] HttpReply enrol(const sync::EnrolRequest &request)
    {
        return m_world->nobody().call("POST", "/v1/devices/enrol", sync::encode(request));
    }

    TestCluster m_cluster;
    std::unique_ptr<IdentityWorld> m_world;
    TestPerson m_founder;
    SystemClock m_clock;
    SystemRng m_rng;
};

void DevicesTest::initTestCase()
{
    m_world = std::make_unique<IdentityWorld>(m_cluster);
    m_founder = m_world->found(1);
}

void DevicesTest::givesACodeThatMakesNoWord()
{
    static const QRegularExpression form(u"\\A[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}\\z"_s);
    const QString code = codeFor(u"T00"_s);
    QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
    QVERIFY(code != codeFor(u"T00"_s));
    const HttpReply list = m_world->as(m_founder).get("/v1/device-codes");
    QVERIFY(!list.body.contains(code.toLatin1()));
    const QByteArray first = list.json()[u"items"][0][u"id"].toString().toLatin1();
    QCOMPARE(m_world->as(m_founder).call("DELETE", "/v1/device-codes/" + first).status, 204);
}

void DevicesTest::enrolsOnce()
{
    const SigningKey key = SigningKey::generate();
    // As a person types it.
    const sync::EnrolRequest first = request(codeFor(u"T01"_s).toLower().replace(u'-', u' '), key);
    const HttpReply reply = enrol(first);
    QCOMPARE(reply.status, 201);
    const auto enrolment = sync::decodeEnrolment(reply.body);
    QVERIFY2(enrolment, qPrintable(enrolment ? QString() : enrolment.error().message));
    QCOMPARE(enrolment->till, u"T01"_s);
    QCOMPARE(enrolment->tenant.toText(), m_founder.tenant);
    QCOMPARE(enrolment->streams.size(), 3);
    const HttpReply repeated = enrol(first); // its answer was lost on the way: the same once more
    QCOMPARE(repeated.status, 201);
    QCOMPARE(sync::decodeEnrolment(repeated.body)->till, u"T01"_s);
    sync::EnrolRequest elsewhere = first;
    elsewhere.code = codeFor(u"T09"_s);
    elsewhere.signature = key.sign(elsewhere.digest());
    QCOMPARE(enrol(elsewhere).code(), u"device_known"_s);
    const HttpReply device = m_world->as(m_founder).get("/v1/devices/" + first.device.toText().toLatin1());
    QCOMPARE(device.json()[u"public_key"].toString().toLatin1(), key.publicKey().toHex());
    sync::EnrolRequest again = request(first.code, key); // another device, the same code
    QCOMPARE(enrol(again).code(), u"link_expired"_s);
}

void DevicesTest::refusesWhatIsNotSigned()
{
    const SigningKey key = SigningKey::generate();
    sync::EnrolRequest forged = request(codeFor(u"T02"_s), key);
    forged.head.seq = 13;
    QCOMPARE(enrol(forged).status, 401);
    QCOMPARE(m_world->nobody().call("POST", "/v1/devices/enrol", "{}").status, 400);
}

void DevicesTest::refusesAnOldCode()
{
    const QString code = codeFor(u"T03"_s);
    PgConnection admin(TestCluster::as("comptoir_admin", m_world->conninfo()));
    admin.run("UPDATE device_code SET expires_at = now() - interval '1 second'");
    QCOMPARE(enrol(request(code, SigningKey::generate())).code(), u"link_expired"_s);
    QCOMPARE(enrol(request(u"BCDF-GHJK"_s, SigningKey::generate())).code(), u"link_expired"_s);
}

void DevicesTest::keepsTillNamesApart()
{
    const QString early = codeFor(u"T04"_s);
    (void)m_world->enrol(m_founder, u"T04"_s);
    QCOMPARE(enrol(request(early, SigningKey::generate())).code(), u"till_taken"_s);
    const HttpReply reply =
        m_world->as(m_founder).post("/v1/device-codes", {{u"branch"_s, m_founder.branch}, {u"till"_s, u"t04"_s}});
    QCOMPARE(reply.code(), u"till_taken"_s);
}

void DevicesTest::aTillThatLeftComesBackToAnotherBranch()
{
    const SigningKey key = SigningKey::generate();
    sync::EnrolRequest till = request(codeFor(u"T16"_s), key);
    QCOMPARE(enrol(till).status, 201);
    JsonClient office = m_world->as(m_founder);
    const QString branch =
        office.post("/v1/branches", {{u"code"_s, u"B2"_s}, {u"name"_s, u"Oran"_s}}).json()[u"id"].toString();
    const auto ask = [&](const QString &name) {
        return office.post("/v1/device-codes", {{u"branch"_s, branch}, {u"till"_s, name}, {u"again"_s, true}});
    };
    QCOMPARE(ask(u"T66"_s).status, 404); // nobody of that name
    const QString code = ask(u"T16"_s).json()[u"code"].toString();
    QCOMPARE(enrol(request(code, SigningKey::generate())).code(), u"link_expired"_s); // it lets in that till alone
    till.code = code;
    till.head.seq = 40;
    till.signature = key.sign(till.digest());
    for (int time = 0; time < 2; ++time) { // the second time, because the first answer was lost
        const auto back = sync::decodeEnrolment(enrol(till).body);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        QCOMPARE(back->till, u"T16"_s);
        QCOMPARE(back->branchName, u"Oran"_s);
        QVERIFY(back->streams.contains(u"B:"_s + branch));
    }
    const HttpReply device = office.get("/v1/devices/" + till.device.toText().toLatin1());
    QCOMPARE(device.json()[u"branch"].toString(), branch);
}

void DevicesTest::signsInByItsKey()
{
    const TestDevice device = m_world->enrol(m_founder, u"T05"_s);
    const HttpReply reply = m_world->signIn(device);
    QCOMPARE(reply.status, 200);
    const auto token = sync::decodeAccessToken(reply.body);
    QVERIFY(token);
    QVERIFY(!token->late);
    JsonClient client = m_world->centre().client(token->token.toLatin1());
    const HttpReply mine = client.get("/v1/permissions/mine");
    QCOMPARE(mine.status, 200);
    QCOMPARE(mine.json()[u"tenant"].toString(), m_founder.tenant);
    QVERIFY(mine.json()[u"permissions"].toArray().contains(u"sync.push"_s));
    QCOMPARE(client.get("/v1/users").status, 403);
    QCOMPARE(client.get("/v1/auth/me").status, 403);
    const TestDevice stranger{device.id, SigningKey::generate()};
    QCOMPARE(m_world->signIn(stranger).status, 401);
    const TestDevice unknown{Uuid::v7(m_clock.nowMs(), m_rng), SigningKey::generate()};
    QCOMPARE(m_world->signIn(unknown).status, 401);
}

void DevicesTest::aProofServesOnce()
{
    const TestDevice device = m_world->enrol(m_founder, u"T06"_s);
    sync::AuthRequest request;
    request.device = device.id;
    request.at = m_clock.nowMs();
    request.nonce = QByteArray(16, 'n');
    request.signature = device.key.sign(request.digest());
    const auto ask = [&] { return m_world->nobody().call("POST", "/v1/auth/device", sync::encode(request)); };
    QCOMPARE(ask().status, 200);
    const HttpReply again = ask(); // as after a cut: not the answer that ends a till's membership
    QCOMPARE(again.status, 401);
    QCOMPARE(again.code(), u"nonce_used"_s);
}

void DevicesTest::saysWhenTheClockIsOff()
{
    const TestDevice device = m_world->enrol(m_founder, u"T07"_s);
    sync::AuthRequest request;
    request.device = device.id;
    request.at = m_clock.nowMs() - 6 * 60 * 1000;
    request.nonce = QByteArray(16, 'n');
    request.signature = device.key.sign(request.digest());
    const HttpReply reply = m_world->nobody().call("POST", "/v1/auth/device", sync::encode(request));
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.code(), u"clock_skew"_s);
    QVERIFY(std::abs(reply.json()[u"server_time"].toInteger() - m_clock.nowMs()) < 60'000);
}

void DevicesTest::line12_revokedDeviceIsOutAtOnce()
{
    const TestDevice device = m_world->enrol(m_founder, u"T08"_s);
    const QByteArray token = m_world->signIn(device).json()[u"access_token"].toString().toLatin1();
    QCOMPARE(m_world->centre().client(token).get("/v1/permissions/mine").status, 200);
    const QByteArray path = "/v1/devices/" + device.id.toText().toLatin1() + "/revoke";
    QCOMPARE(m_world->as(m_founder).post(path, {{u"wipe"_s, true}}).status, 200);
    QCOMPARE(m_world->centre().client(token).get("/v1/permissions/mine").status, 401);
    QCOMPARE(m_world->as(m_founder).post(path, {}).status, 404); // it is already
    // What it still has it may hand in, and nothing else.
    const HttpReply late = m_world->signIn(device);
    QCOMPARE(late.json()[u"scope"].toString(), u"late"_s);
    JsonClient client = m_world->centre().client(late.json()[u"access_token"].toString().toLatin1());
    QCOMPARE(client.get("/v1/permissions/mine").json()[u"permissions"].toArray(), (QJsonArray{u"sync.push"_s}));
    // Its name is free again.
    (void)m_world->enrol(m_founder, u"T08"_s);
}

void DevicesTest::theOthersForgetARevokedDevice()
{
    const TestDevice device = m_world->enrol(m_founder, u"T09"_s);
    PgConnection connection(m_world->conninfo());
    const auto last = [&] {
        PgTransaction transaction(connection, {*Uuid::fromText(m_founder.tenant), {}, {}});
        const PgRows rows = transaction.run(
            "SELECT coalesce(body::jsonb ->> 'name', '') FROM change_feed WHERE kind = 'till' AND stream = $1 "
            "AND row_id = $2 ORDER BY seq DESC LIMIT 1",
            {QString(u"B:"_s + m_founder.branch), device.id.toText()});
        return rows.isEmpty() ? u"none"_s : rows.text(0, 0);
    };
    QCOMPARE(last(), u"T09"_s);
    const QByteArray path = "/v1/devices/" + device.id.toText().toLatin1() + "/revoke";
    QCOMPARE(m_world->as(m_founder).post(path, {}).status, 200);
    QCOMPARE(last(), QString()); // a deletion
}

QTEST_APPLESS_MAIN(DevicesTest)
#include "devices_test.moc"
