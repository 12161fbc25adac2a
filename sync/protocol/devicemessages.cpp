// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/devicemessages.h"

#include "models/journal/sha256.h"

using namespace Qt::StringLiterals;

namespace comptoir::sync
{

QByteArray EnrolRequest::digest() const
{
    return sha256({"comptoir-enrol1", device.bytes(), bigEndian({head.epoch, head.seq}), head.hash, bigEndian({at}),
                   code.toUtf8()});
}

QByteArray encode(const EnrolRequest &request)
{
    return wireBytes({{u"code"_s, request.code},
                      {u"device"_s, hexText(request.device.bytes())},
                      {u"till"_s, request.till},
                      {u"public_key"_s, hexText(request.publicKey)},
                      {u"head"_s, placeObject(request.head)},
                      {u"at"_s, request.at},
                      {u"signature"_s, hexText(request.signature)}});
}

Result<EnrolRequest> decodeEnrolRequest(const QByteArray &body)
{
    const Result<QJsonObject> object = wireObject(body);
    COMPTOIR_TRY(object);
    WireFields fields(*object);
    EnrolRequest request;
    request.code = fields.text("code"_L1, 64);
    request.device = fields.uuid("device"_L1);
    request.till = fields.text("till"_L1, 16);
    request.publicKey = fields.bytes("public_key"_L1, SigningKey::publicSize);
    request.head = placeFrom(fields.object("head"_L1), fields);
    request.at = fields.number("at"_L1);
    request.signature = fields.bytes("signature"_L1, SigningKey::signatureSize);
    COMPTOIR_TRY(fields.done());
    return request;
}

QByteArray encode(const Enrolment &enrolment, EpochMs serverTime)
{
    return wireBytes(
        {{u"tenant"_s, QJsonObject{{u"id"_s, hexText(enrolment.tenant.bytes())}, {u"name"_s, enrolment.tenantName}}},
         {u"branch"_s, QJsonObject{{u"id"_s, hexText(enrolment.branch.bytes())}, {u"name"_s, enrolment.branchName}}},
         {u"till"_s, enrolment.till},
         {u"streams"_s, QJsonArray::fromStringList(enrolment.streams)},
         {u"server_time"_s, serverTime}});
}

Result<Enrolment> decodeEnrolment(const QByteArray &body)
{
    const Result<QJsonObject> object = wireObject(body);
    COMPTOIR_TRY(object);
    WireFields fields(*object);
    WireFields tenant = fields.object("tenant"_L1);
    WireFields branch = fields.object("branch"_L1);
    Enrolment enrolment;
    enrolment.tenant = tenant.uuid("id"_L1);
    enrolment.tenantName = tenant.text("name"_L1);
    enrolment.branch = branch.uuid("id"_L1);
    enrolment.branchName = branch.text("name"_L1);
    enrolment.till = fields.text("till"_L1, 16);
    for (const QJsonValue &stream : fields.array("streams"_L1, streamsMax))
        enrolment.streams.append(stream.toString());
    fields.take(tenant);
    fields.take(branch);
    COMPTOIR_TRY(fields.done());
    return enrolment;
}

QByteArray AuthRequest::digest() const
{
    return sha256({"comptoir-auth1", device.bytes(), bigEndian({at}), nonce});
}

QByteArray encode(const AuthRequest &request)
{
    return wireBytes({{u"device"_s, hexText(request.device.bytes())},
                      {u"at"_s, request.at},
                      {u"nonce"_s, hexText(request.nonce)},
                      {u"signature"_s, hexText(request.signature)}});
}

Result<AuthRequest> decodeAuthRequest(const QByteArray &body)
{
    const Result<QJsonObject> object = wireObject(body);
    COMPTOIR_TRY(object);
    WireFields fields(*object);
    AuthRequest request;
    request.device = fields.uuid("device"_L1);
    request.at = fields.number("at"_L1);
    request.nonce = fields.bytes("nonce"_L1, nonceSize);
    request.signature = fields.bytes("signature"_L1, SigningKey::signatureSize);
    COMPTOIR_TRY(fields.done());
    return request;
}

Result<AccessToken> decodeAccessToken(const QByteArray &body)
{
    const Result<QJsonObject> object = wireObject(body);
    COMPTOIR_TRY(object);
    WireFields fields(*object);
    constexpr qsizetype tokenMax = 4096;
    AccessToken token;
    token.token = fields.text("access_token"_L1, tokenMax);
    token.expiresInSeconds = fields.number("expires_in"_L1, 1);
    token.serverTime = fields.number("server_time"_L1);
    token.late = fields.json().value("scope"_L1).toString() == "late"_L1;
    COMPTOIR_TRY(fields.done());
    return token;
}

} // namespace comptoir::sync
