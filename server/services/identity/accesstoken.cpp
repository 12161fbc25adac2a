// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/accesstoken.h"

#include "models/domain/codec/strictjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr QLatin1StringView algorithm = "EdDSA"_L1;
constexpr QLatin1StringView tokenType = "at+jwt"_L1;
constexpr JsonLimits limits{.depth = 2, .bytes = maxTokenSize, .values = 32};

std::optional<QJsonObject> readPart(QByteArrayView part)
{
    const std::optional<QByteArray> bytes = fromBase64Url(part);
    if (!bytes)
        return std::nullopt;
    const Result<QJsonObject> object = parseStrictJson(*bytes, limits);
    return object ? std::optional(*object) : std::nullopt;
}

/// The public key that the head names, when the head is one that this program writes: alg, kid and typ, no more. What
/// else it could hold (jku, jwk, x5u, crit) would choose the key or the rules, and that is not the caller's to choose.
const QByteArray *keyNamedBy(const QJsonObject &head, const TokenTrust &trust)
{
    if (head.size() != 3 || head.value("alg"_L1) != QJsonValue(algorithm) ||
        head.value("typ"_L1) != QJsonValue(tokenType) || !head.value("kid"_L1).isString())
        return nullptr;
    const auto found = trust.keys.constFind(head.value("kid"_L1).toString().toLatin1());
    return found == trust.keys.constEnd() ? nullptr : &*found;
}

std::optional<Uuid> idIn(const QJsonObject &body, QLatin1StringView name)
{
    const Result<Uuid> id = Uuid::fromText(body.value(name).toString());
    return id && !id->isNull() ? std::optional(*id) : std::nullopt;
}

/// Seconds as milliseconds; nothing when it is no number or one of no instant.
std::optional<EpochMs> instantIn(const QJsonObject &body, QLatin1StringView name)
{
    constexpr qint64 farFuture = 253'402'300'800; // the year 10000
    const QJsonValue value = body.value(name);
    const qint64 seconds = value.toInteger(-1);
    return value.isDouble() && seconds >= 0 && seconds < farFuture ? std::optional(seconds * 1000) : std::nullopt;
}

bool isInTime(const AccessClaims &claims, EpochMs notBefore, EpochMs now)
{
    return claims.issuedAt <= now + clockSkewMs && notBefore <= now + clockSkewMs &&
           claims.expiresAt > now - clockSkewMs && claims.expiresAt > claims.issuedAt &&
           claims.expiresAt - claims.issuedAt <= accessTokenLifeMs;
}

bool readSubject(const QJsonObject &body, AccessClaims &claims)
{
    const std::optional<Uuid> subject = idIn(body, "sub"_L1);
    const bool person = body.value("kind"_L1) == QJsonValue("user"_L1);
    const std::optional<Uuid> place = idIn(body, person ? "sid"_L1 : "tid"_L1);
    if (!subject || !place || (!person && body.value("kind"_L1) != QJsonValue("device"_L1)))
        return false;
    claims.kind = person ? AccessClaims::Kind::User : AccessClaims::Kind::Device;
    claims.subject = *subject;
    (person ? claims.session : claims.tenant) = *place;
    claims.late = body.value("scope"_L1) == QJsonValue("late"_L1);
    return true;
}

} // namespace

QByteArray toBase64Url(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(),
                                                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                            QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || toBase64Url(*decoded) != text)
        return std::nullopt;
    return *decoded;
}

Unexpected notSignedIn()
{
    return refuse(u"unauthenticated"_s, u"Sign in first, or again: this needs a valid access token."_s);
}

QByteArray writeAccessToken(const AccessClaims &claims, const Uuid &tokenId, const QString &issuer,
                            const QString &audience, const QByteArray &kid, const SigningKey &key)
{
    const QJsonObject head{{u"alg"_s, algorithm}, {u"kid"_s, QString::fromLatin1(kid)}, {u"typ"_s, tokenType}};
    QJsonObject body{{u"iss"_s, issuer},
                     {u"aud"_s, audience},
                     {u"sub"_s, claims.subject.toText()},
                     {u"client_id"_s, u"comptoir"_s},
                     {u"jti"_s, tokenId.toText()},
                     {u"iat"_s, claims.issuedAt / 1000},
                     {u"nbf"_s, claims.issuedAt / 1000},
                     {u"exp"_s, claims.expiresAt / 1000},
                     {u"auth_time"_s, claims.verifiedAt / 1000},
                     {u"epoch"_s, claims.epoch}};
    if (claims.kind == AccessClaims::Kind::User) {
        body.insert("kind"_L1, u"user"_s);
        body.insert("sid"_L1, claims.session.toText());
    } else {
        body.insert("kind"_L1, u"device"_s);
        body.insert("tid"_L1, claims.tenant.toText());
    }
    if (claims.late)
        body.insert("scope"_L1, u"late"_s);
    const QByteArray message = toBase64Url(QJsonDocument(head).toJson(QJsonDocument::Compact)) + '.' +
                               toBase64Url(QJsonDocument(body).toJson(QJsonDocument::Compact));
    return message + '.' + toBase64Url(key.sign(message));
}

Result<AccessClaims> readAccessToken(QByteArrayView token, const TokenTrust &trust, EpochMs now)
{
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (token.size() > maxTokenSize || second < 0 || token.indexOf('.', second + 1) >= 0)
        return notSignedIn();
    const std::optional<QJsonObject> head = readPart(token.first(first));
    const QByteArray *const key = head ? keyNamedBy(*head, trust) : nullptr;
    const std::optional<QByteArray> signature = fromBase64Url(token.sliced(second + 1));
    if (!key || !signature || !verifySignature(token.first(second), *signature, *key))
        return notSignedIn();
    const std::optional<QJsonObject> body = readPart(token.sliced(first + 1, second - first - 1));
    if (!body || body->value("iss"_L1) != QJsonValue(trust.issuer) ||
        body->value("aud"_L1) != QJsonValue(trust.audience))
        return notSignedIn();
    AccessClaims claims;
    const auto issuedAt = instantIn(*body, "iat"_L1);
    const auto notBefore = instantIn(*body, "nbf"_L1);
    const auto expiresAt = instantIn(*body, "exp"_L1);
    const auto verifiedAt = instantIn(*body, "auth_time"_L1);
    const QJsonValue epoch = body->value("epoch"_L1);
    if (!issuedAt || !notBefore || !expiresAt || !verifiedAt || !epoch.isDouble() || !readSubject(*body, claims))
        return notSignedIn();
    claims.epoch = epoch.toInteger(-1);
    claims.issuedAt = *issuedAt;
    claims.expiresAt = *expiresAt;
    claims.verifiedAt = *verifiedAt;
    if (!isInTime(claims, *notBefore, now))
        return notSignedIn();
    return claims;
}

} // namespace comptoir::centre
