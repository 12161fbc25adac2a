// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/identity/identityworld.h"

#include "server/api/routes.h"
#include "server/services/identity/accessauthenticator.h"
#include "sync/protocol/devicemessages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

const QString IdentityWorld::password = u"cheval pile agrafe juste"_s;

namespace
{

/// Tests call often; the limits have tests of their own.
void withoutLimits(RunningCentre::Settings &settings)
{
    RatePolicy &rates = settings.config.rates;
    constexpr Allowance plenty{1'000'000, 1'000'000};
    for (RatePolicy::Of *of : {&rates.login, &rates.open, &rates.read, &rates.write, &rates.search, &rates.sync})
        *of = {plenty, plenty, plenty};
}

const HttpReply &expected(int status, const HttpReply &reply)
{
    if (reply.status != status)
        qFatal("%d instead of %d: %s", reply.status, status, reply.body.constData());
    return reply;
}

} // namespace

IdentityWorld::IdentityWorld(TestCluster &cluster, const TestCentre::Tweak &tweak) : m_conninfo(cluster.freshDatabase())
{
    Config config;
    config.dataFolder = m_folder.path();
    config.publicUrl = u"https://centre.example"_s;
    auto identity = Identity::open(config, m_clock);
    if (!identity)
        qFatal("%s", qPrintable(identity.error().message));
    m_identity = std::move(*identity);
    m_centre = make(tweak);
}

std::unique_ptr<TestCentre> IdentityWorld::make(const TestCentre::Tweak &tweak)
{
    return std::make_unique<TestCentre>(
        m_conninfo, allRoutes(), nullptr, [this, tweak](RunningCentre::Settings &settings) {
            settings.identity = m_identity.get();
            settings.authenticator = [](Centre &centre) { return std::make_unique<AccessAuthenticator>(centre); };
            settings.config.cursorKey = m_identity->keys().derive("cursor", {});
            withoutLimits(settings);
            if (tweak)
                tweak(settings);
        });
}

std::unique_ptr<TestCentre> IdentityWorld::another(const TestCentre::Tweak &tweak)
{
    return make(tweak);
}

TestPerson IdentityWorld::found(int n)
{
    const QString email = u"founder%1@example.dz"_s.arg(n);
    const QJsonObject business{
        {u"name"_s, u"Boulangerie %1"_s.arg(n)}, {u"country"_s, u"DZ"_s}, {u"currency"_s, u"DZD"_s}};
    const QJsonObject made = expected(201, nobody().post("/v1/auth/register", {{u"business"_s, business},
                                                                               {u"email"_s, email},
                                                                               {u"name"_s, u"Amina"_s},
                                                                               {u"password"_s, password}}))
                                 .json();
    return {made[u"access_token"].toString().toLatin1(),
            made[u"refresh_token"].toString().toLatin1(),
            email,
            made[u"user"].toString(),
            made[u"tenant"].toString(),
            made[u"branch"].toString()};
}

QString IdentityWorld::roleId(const TestPerson &person, const QString &code) const
{
    const QJsonObject roles = expected(200, as(person).get("/v1/roles?limit=200")).json();
    for (const QJsonValue &role : roles[u"items"].toArray()) {
        if (role[u"code"].toString() == code)
            return role[u"id"].toString();
    }
    qFatal("there is no role %s", qPrintable(code));
}

TestPerson IdentityWorld::hire(const TestPerson &founder, const QString &role, const QString &email)
{
    const QJsonArray roles = role.isEmpty() ? QJsonArray() : QJsonArray{roleId(founder, role)};
    const QJsonObject invited =
        expected(201, as(founder).post("/v1/invitations", {{u"email"_s, email}, {u"roles"_s, roles}})).json();
    const QJsonObject joined =
        expected(200,
                 nobody().post("/v1/invitations/accept",
                               {{u"token"_s, invited[u"token"]}, {u"name"_s, u"Yacine"_s}, {u"password"_s, password}}))
            .json();
    return {joined[u"access_token"].toString().toLatin1(),
            joined[u"refresh_token"].toString().toLatin1(),
            email,
            joined[u"user"].toString(),
            founder.tenant,
            {}};
}

HttpReply IdentityWorld::login(const QString &email, const QString &word) const
{
    return nobody().post("/v1/auth/login", {{u"email"_s, email}, {u"password"_s, word}});
}

HttpReply IdentityWorld::refresh(const QByteArray &token) const
{
    return nobody().post("/v1/auth/refresh", {{u"refresh_token"_s, QString::fromLatin1(token)}});
}

TestDevice IdentityWorld::enrol(const TestPerson &person, const QString &till)
{
    const QJsonObject code =
        expected(201, as(person).post("/v1/device-codes", {{u"branch"_s, person.branch}, {u"till"_s, till}})).json();
    TestDevice device{Uuid::v7(m_clock.nowMs(), m_rng), SigningKey::generate()};
    sync::EnrolRequest request;
    request.code = code[u"code"].toString();
    request.device = device.id;
    request.till = till;
    request.publicKey = device.key.publicKey();
    request.head = {1, 0, QByteArray(32, '\0')};
    request.at = m_clock.nowMs();
    request.signature = device.key.sign(request.digest());
    expected(201, nobody().call("POST", "/v1/devices/enrol", sync::encode(request)));
    return device;
}

HttpReply IdentityWorld::signIn(const TestDevice &device) const
{
    SystemRng rng;
    sync::AuthRequest request;
    request.device = device.id;
    request.at = m_clock.nowMs();
    request.nonce.resize(sync::nonceSize);
    rng.fill(request.nonce.data(), request.nonce.size());
    request.signature = device.key.sign(request.digest());
    return nobody().call("POST", "/v1/auth/device", sync::encode(request));
}

JsonClient::Headers ifMatch(const HttpReply &reply)
{
    return {{"If-Match", reply.headers.value("etag")}};
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace comptoir::centre
