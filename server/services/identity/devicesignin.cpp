// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/devicesignin.h"

#include "models/journal/sodium.h"
#include "server/http/problem.h"
#include "server/services/centre.h"
#include "server/services/identity/identity.h"
#include "server/services/identity/proofbytes.h"
#include "server/services/identity/signin.h"
#include "server/store/events/eventstore.h"
#include "server/store/feed/feedstore.h"
#include "server/store/identity/auditstore.h"
#include "server/store/identity/devicestore.h"
#include "sync/protocol/devicemessages.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Unexpected codeExpired()
{
    return refuse(u"link_expired"_s, u"This code was used or has expired: ask for a new one."_s);
}

Unexpected deviceKnown()
{
    return refuse(u"device_known"_s,
                  u"This till is enrolled already. If it left, ask for a code that lets it back in."_s);
}

} // namespace

QString freshDeviceCode()
{
    constexpr QLatin1StringView consonants = "BCDFGHJKLMNPQRSTVWXZ"_L1;
    constexpr int length = 8;
    startSodium();
    QString code;
    for (int i = 0; i < length; ++i) {
        if (i == length / 2)
            code += u'-';
        code += consonants[static_cast<qsizetype>(randombytes_uniform(static_cast<quint32>(consonants.size())))];
    }
    return code;
}

Result<QString> giveDeviceCode(DeviceStore &devices, const Uuid &id, const Uuid &branch, const QString &till,
                               bool again)
{
    const std::optional<Uuid> device = again ? devices.called(till) : std::nullopt;
    if (again && !device)
        return refuse(u"not_found"_s, u"No active till has this name."_s);
    if (!again && devices.isTillTaken(till))
        return refuse(u"till_taken"_s, u"An active till has this name."_s);
    const QString code = freshDeviceCode();
    devices.addCode(id, hashOfSecret(plainDeviceCode(code).toLatin1()), branch, till, device);
    return code;
}

QString plainDeviceCode(const QString &typed)
{
    QString plain;
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'-')
            plain += c.toUpper();
    }
    return plain;
}

bool DeviceSignIn::isOnTime(EpochMs at) const
{
    const EpochMs now = m_call.centre.clock.nowMs();
    return at > now - proofSkewMs && at < now + proofSkewMs;
}

/// With the time, so that the till can ask again with it.
Result<Response> DeviceSignIn::clockSkew()
{
    const Error error{u"clock_skew"_s, u"The clock of this till is more than five minutes off."_s, ErrorClass::Rule};
    Response response = problem(error, m_call.request.id);
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    body.insert("server_time"_L1, m_call.centre.clock.nowMs());
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

void DeviceSignIn::auditIn(PgTransaction &transaction, const char *action, const Uuid &device, bool refused)
{
    AuditStore(transaction)
        .append({u"device"_s, QString::fromLatin1(action), refused, u"device"_s, device, m_call.request.peer, {}});
}

/// What the till is told, the first time and whenever that answer was lost on the way.
Response DeviceSignIn::enrolled(const Uuid &tenant, const Uuid &device, const DeviceStore::Place &place,
                                const DeviceStore::Names &names)
{
    const Enrolment enrolment{{},
                              tenant,
                              names.tenant,
                              place.branch,
                              names.branch,
                              place.till,
                              {tenantStream, branchStream(place.branch), deviceStream(device)}};
    Response response;
    response.status = 201;
    response.body = sync::encode(enrolment, m_call.centre.clock.nowMs());
    return response;
}

/// The tills of its branch learn its name; those of the branch it left forget it.
void DeviceSignIn::tellBranches(PgTransaction &transaction, const DeviceStore::New &device,
                                const std::optional<Uuid> &before)
{
    const EpochMs now = m_call.centre.clock.nowMs();
    QMap<QString, FeedAddition> rows; // streams are locked in the order of their names
    if (before)
        rows.insert(branchStream(*before), forgottenTill(device.id, Uuid::v7(now, m_call.centre.rng)));
    rows.insert(branchStream(device.place.branch), {u"till"_s, device.id.toText(), Uuid::v7(now, m_call.centre.rng),
                                                    tillBody(device.id, device.place.till)});
    for (const auto &[stream, row] : rows.asKeyValueRange())
        appendFeed(transaction, stream, {row});
}

Result<Response> DeviceSignIn::enrol()
{
    const Result<sync::EnrolRequest> request = sync::decodeEnrolRequest(m_call.request.body);
    COMPTOIR_TRY(request);
    if (!verifySignature(request->digest(), request->signature, request->publicKey))
        return notSignedIn();
    if (!isOnTime(request->at))
        return clockSkew();
    const auto code = DeviceStore::codeBy(*m_call.connection, hashOfSecret(plainDeviceCode(request->code).toUtf8()));
    if (!code)
        return codeExpired();
    const auto known = DeviceStore::byId(*m_call.connection, request->device);
    PgTransaction transaction(*m_call.connection, {code->tenant, request->device, m_call.request.id});
    DeviceStore devices(transaction);
    const bool same = known && known->publicKey == request->publicKey && known->status == "active"_L1;
    if (same) { // the same till with the same code: it never heard that it was let in
        if (const auto given = devices.placeGiven(code->id, request->device))
            return enrolled(code->tenant, request->device, *given, devices.namesOf(given->branch));
    }
    if (known && !same)
        return deviceKnown();
    const auto place = devices.useCode(code->id, request->device, same);
    if (!place)
        return same ? deviceKnown() : codeExpired();
    const DeviceStore::New device{request->device,   *place, request->publicKey, request->head.epoch, request->head.seq,
                                  request->head.hash};
    if (same && !devices.move(device))
        return deviceKnown(); // it was revoked meanwhile
    if (!same && devices.isTillTaken(place->till))
        return refuse(u"till_taken"_s, u"Another till took this name meanwhile: ask for a code with another."_s);
    if (!same)
        devices.add(device);
    devices.bindCode(code->id, request->device);
    BusinessEvent event{Uuid::v7(m_call.centre.clock.nowMs(), m_call.centre.rng), u"device.enrolled"_s,
                        m_call.centre.clock.nowMs(), u"device"_s};
    event.objectKind = u"device"_s;
    event.object = request->device;
    EventStore(transaction).append(event);
    auditIn(transaction, "device.enrolled", request->device, false);
    const DeviceStore::Names names = devices.namesOf(place->branch);
    tellBranches(transaction, device, same ? std::optional(known->branch) : std::nullopt);
    transaction.commit();
    return enrolled(code->tenant, request->device, *place, names);
}

Result<Response> DeviceSignIn::token()
{
    const Result<sync::AuthRequest> request = sync::decodeAuthRequest(m_call.request.body);
    COMPTOIR_TRY(request);
    const auto device = DeviceStore::byId(*m_call.connection, request->device);
    if (!device || !verifySignature(request->digest(), request->signature, device->publicKey))
        return notSignedIn();
    if (!isOnTime(request->at))
        return clockSkew();
    PgTransaction transaction(*m_call.connection, {device->tenant, request->device, m_call.request.id});
    DeviceStore devices(transaction);
    if (!devices.useNonce(request->device, request->nonce)) // sent again after a cut: known, but this proof has served
        return refuse(u"nonce_used"_s, u"This proof was used before: ask again with another nonce."_s);
    devices.seen(request->device);
    auditIn(transaction, "device.signed_in", request->device, false);
    transaction.commit();

    Centre &centre = m_call.centre;
    const EpochMs now = centre.clock.nowMs();
    AccessClaims claims;
    claims.kind = AccessClaims::Kind::Device;
    claims.subject = request->device;
    claims.tenant = device->tenant;
    claims.epoch = device->epoch;
    claims.late = device->status == "revoked"_L1;
    claims.verifiedAt = claims.issuedAt = now;
    claims.expiresAt = now + accessTokenLifeMs;
    const QByteArray access =
        centre.identity->keys().issue(claims, Uuid::v7(now, centre.rng), centre.identity->issuer());
    return Response::json({{u"access_token"_s, QString::fromLatin1(access)},
                           {u"token_type"_s, u"Bearer"_s},
                           {u"expires_in"_s, accessTokenLifeMs / 1000},
                           {u"scope"_s, claims.late ? u"late"_s : u"device"_s},
                           {u"server_time"_s, now}});
}

} // namespace comptoir::centre
