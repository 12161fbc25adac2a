// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/identity/tokenforger.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

namespace
{

constexpr EpochMs now = 1'795'852'800'000;

SigningKey fixedKey(char fill)
{
    return SigningKey::fromSeed(QByteArray(SigningKey::seedSize, fill)).value();
}

Uuid idOf(quint64 seed)
{
    SeededRng rng(seed);
    return Uuid::v7(now, rng);
}

AccessClaims person()
{
    AccessClaims claims;
    claims.subject = idOf(1);
    claims.session = idOf(2);
    claims.epoch = 3;
    claims.verifiedAt = now - 5000;
    claims.issuedAt = now;
    claims.expiresAt = now + accessTokenLifeMs;
    return claims;
}

const QByteArray goodHead = R"({"alg":"EdDSA","kid":"k1","typ":"at+jwt"})";

QByteArray bodyWith(const QByteArray &extra, QByteArray times = {})
{
    if (times.isEmpty()) {
        const QByteArray clock = QByteArray::number(now / 1000);
        times = "\"iat\":" + clock + ",\"nbf\":" + clock + ",\"exp\":" + QByteArray::number(now / 1000 + 600);
    }
    QByteArray body = R"({"iss":"https://centre.example","aud":"comptoir","sub":"SUB","sid":"SID","kind":"user",)"
                      R"("epoch":3,"auth_time":1,TIMES})";
    body.replace("SUB", idOf(1).toText().toLatin1()).replace("SID", idOf(2).toText().toLatin1());
    return body.replace("TIMES", times.append(extra));
}

} // namespace

class AccessTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhatItWrote();
    void readsADevice();
    void readsTheForgersGoodOne();
    void line09_refuses_data();
    void line09_refuses();
    void line09_holdsToTheTime();
    void line09_refusesEachChangedByte();

private:
    SigningKey m_key = fixedKey('k');
    TokenTrust m_trust;
};

void AccessTokenTest::initTestCase()
{
    m_trust = {u"https://centre.example"_s, u"comptoir"_s, {{"k1", m_key.publicKey()}}};
}

void AccessTokenTest::readsWhatItWrote()
{
    const QByteArray token = writeAccessToken(person(), idOf(9), m_trust.issuer, m_trust.audience, "k1", m_key);
    const auto claims = readAccessToken(token, m_trust, now + 1000);
    QVERIFY(claims);
    QCOMPARE(claims->subject, idOf(1));
    QCOMPARE(claims->session, idOf(2));
    QVERIFY(claims->tenant.isNull());
    QCOMPARE(claims->epoch, 3);
    QCOMPARE(claims->verifiedAt, now - 5000);
    QCOMPARE(claims->expiresAt, now + accessTokenLifeMs);
    QVERIFY(!claims->late);
}

void AccessTokenTest::readsADevice()
{
    AccessClaims device = person();
    device.kind = AccessClaims::Kind::Device;
    device.tenant = idOf(4);
    device.late = true;
    const QByteArray token = writeAccessToken(device, idOf(9), m_trust.issuer, m_trust.audience, "k1", m_key);
    const auto claims = readAccessToken(token, m_trust, now);
    QVERIFY(claims);
    QCOMPARE(claims->kind, AccessClaims::Kind::Device);
    QCOMPARE(claims->tenant, idOf(4));
    QVERIFY(claims->session.isNull());
    QVERIFY(claims->late);
}

void AccessTokenTest::readsTheForgersGoodOne()
{
    // What makes the rows below meaningful: the same token without its fault is taken.
    QVERIFY(readAccessToken(forgedToken(goodHead, bodyWith({}), m_key), m_trust, now));
}

void AccessTokenTest::line09_refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    const auto head = [this](const char *name, const QByteArray &text) {
        QTest::newRow(name) << forgedToken(text, bodyWith({}), m_key);
    };
    head("alg none", R"({"alg":"none","kid":"k1","typ":"at+jwt"})");
    head("alg None", R"({"alg":"None","kid":"k1","typ":"at+jwt"})");
    head("alg HS256", R"({"alg":"HS256","kid":"k1","typ":"at+jwt"})");
    head("alg RS256", R"({"alg":"RS256","kid":"k1","typ":"at+jwt"})");
    head("alg ES256", R"({"alg":"ES256","kid":"k1","typ":"at+jwt"})");
    head("alg eddsa", R"({"alg":"eddsa","kid":"k1","typ":"at+jwt"})");
    head("alg missing", R"({"kid":"k1","typ":"at+jwt"})");
    head("alg twice", R"({"alg":"none","alg":"EdDSA","kid":"k1","typ":"at+jwt"})");
    head("alg a list", R"({"alg":["EdDSA"],"kid":"k1","typ":"at+jwt"})");
    head("kid unknown", R"({"alg":"EdDSA","kid":"k2","typ":"at+jwt"})");
    head("kid missing", R"({"alg":"EdDSA","typ":"at+jwt"})");
    head("kid a path", R"({"alg":"EdDSA","kid":"../../etc/passwd","typ":"at+jwt"})");
    head("kid a number", R"({"alg":"EdDSA","kid":1,"typ":"at+jwt"})");
    head("typ JWT", R"({"alg":"EdDSA","kid":"k1","typ":"JWT"})");
    head("typ missing", R"({"alg":"EdDSA","kid":"k1"})");
    head("jku", R"({"alg":"EdDSA","kid":"k1","typ":"at+jwt","jku":"https://evil.example/jwks"})");
    head("jwk", R"({"alg":"EdDSA","kid":"k1","typ":"at+jwt","jwk":{"kty":"OKP"}})");
    head("crit", R"({"alg":"EdDSA","kid":"k1","typ":"at+jwt","crit":["b64"]})");
    head("no JSON", "EdDSA");

    const auto body = [this](const char *name, const QByteArray &text) {
        QTest::newRow(name) << forgedToken(goodHead, text, m_key);
    };
    const QByteArray good = bodyWith({});
    const auto with = [good](const char *before, const char *after) { return QByteArray(good).replace(before, after); };
    body("a claim twice", bodyWith(R"(,"sub":"01936f4e-0000-7000-8000-000000000001")"));
    body("issuer of another", with("centre.example", "evil.example"));
    body("issuer missing", with("\"iss\"", "\"xss\""));
    body("audience of another", with(R"("aud":"comptoir")", R"("aud":"shop")"));
    body("audience a list", with(R"("aud":"comptoir")", R"("aud":["comptoir"])"));
    body("subject missing", with("\"sub\"", "\"bus\""));
    body("subject no id", with(idOf(1).toText().toLatin1().constData(), "admin"));
    body("session missing", with("\"sid\"", "\"dis\""));
    body("kind unknown", with(R"("kind":"user")", R"("kind":"root")"));
    body("epoch missing", with("\"epoch\"", "\"hcope\""));
    body("expiry missing", with("\"exp\"", "\"pxe\""));
    body("expiry a text", with("\"exp\":1", "\"exp\":\"1\",\"e\":1"));
    body("a second of no year", bodyWith({}, R"("iat":1,"nbf":1,"exp":9223372036854775807)"));
    body("body empty", "{}");

    const QByteArray token = forgedToken(goodHead, good, m_key);
    QTest::newRow("5 KB") << forgedToken(goodHead, bodyWith(",\"x\":\"" + QByteArray(4000, 'x') + "\""), m_key);
    QTest::newRow("another key") << forgedToken(goodHead, good, fixedKey('x'));
    QTest::newRow("no signature") << token.first(token.lastIndexOf('.') + 1);
    QTest::newRow("two parts") << token.first(token.lastIndexOf('.'));
    QTest::newRow("four parts") << QByteArray(token + ".e30");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("padding") << QByteArray(token + "==");
    QTest::newRow("a line end") << QByteArray(token + "\n");
    const QByteArray message = token.first(token.lastIndexOf('.'));
    // Algorithm confusion: the public key taken as a shared secret.
    QTest::newRow("HMAC by the public key") << QByteArray(
        message + '.' +
        toBase64Url(QMessageAuthenticationCode::hash(message, m_key.publicKey(), QCryptographicHash::Sha256)));
}

void AccessTokenTest::line09_refuses()
{
    QFETCH(QByteArray, token);
    const auto claims = readAccessToken(token, m_trust, now);
    QVERIFY(!claims);
    QCOMPARE(claims.error(), notSignedIn().value());
}

void AccessTokenTest::line09_holdsToTheTime()
{
    const auto at = [this](qint64 issued, qint64 notBefore, qint64 expires, EpochMs when) {
        const QByteArray times = "\"iat\":" + QByteArray::number(now / 1000 + issued) +
                                 ",\"nbf\":" + QByteArray::number(now / 1000 + notBefore) +
                                 ",\"exp\":" + QByteArray::number(now / 1000 + expires);
        return readAccessToken(forgedToken(goodHead, bodyWith({}, times), m_key), m_trust, when).has_value();
    };
    QVERIFY(at(0, 0, 600, now));
    QVERIFY(at(0, 0, 600, now + 659'999)); // within the minute by which clocks may differ
    QVERIFY(!at(0, 0, 600, now + 660'000));
    QVERIFY(at(0, 60, 600, now));
    QVERIFY(!at(0, 61, 600, now));
    QVERIFY(!at(61, 0, 600, now));
    QVERIFY2(!at(0, 0, 601, now), "a token that lives longer than ours do");
    QVERIFY(!at(0, 0, 0, now));
}

void AccessTokenTest::line09_refusesEachChangedByte()
{
    const QByteArray token = writeAccessToken(person(), idOf(9), m_trust.issuer, m_trust.audience, "k1", m_key);
    for (qsizetype i = 0; i < token.size(); ++i) {
        QByteArray changed = token;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!readAccessToken(changed, m_trust, now), qPrintable(QString::number(i)));
    }
}

QTEST_APPLESS_MAIN(AccessTokenTest)
#include "accesstoken_test.moc"
