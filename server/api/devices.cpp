// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/identityparts.h"
#include "server/api/identityroutes.h"
#include "server/api/query.h"
#include "server/services/identity/devicesignin.h"
#include "server/store/feed/feedstore.h"
#include "server/store/identity/devicestore.h"
#include "server/store/identity/placestore.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Result<Response> createCode(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const Uuid branch = body->uuid("branch");
    const QString till = body->text("till", {1, 8, false}).toUpper();
    static const QRegularExpression form(u"\\A[A-Z0-9]{1,8}\\z"_s);
    if (!till.isEmpty() && !form.match(till).hasMatch())
        body->refuse("till", "bad_format", u"1 to 8 Latin letters or digits, such as T01."_s);
    const bool again = body->optionalBoolean("again").value_or(false);
    COMPTOIR_TRY(body->done(call));
    const auto place = PlaceStore(call.db()).lockBranch(branch);
    if (!place || !place->active)
        return notFound();
    DeviceStore devices(call.db());
    const Uuid id = newId(call);
    const Result<QString> code = giveDeviceCode(devices, id, branch, till, again);
    COMPTOIR_TRY(code);
    recordChange(call, u"device_code.created"_s, u"device_code"_s, id, {{u"till"_s, till}});
    return Response::json({{u"id"_s, id.toText()}, {u"code"_s, *code}, {u"expires_in"_s, deviceCodeLifeSeconds}}, 201);
}

Result<Response> listCodes(Call &call)
{
    return Response::json({{u"items"_s, DeviceStore(call.db()).codes()}});
}

Result<Response> withdrawCode(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    if (!DeviceStore(call.db()).withdrawCode(*id))
        return notFound();
    recordChange(call, u"device_code.withdrawn"_s, u"device_code"_s, *id);
    return Response::noContent();
}

Result<Response> listDevices(Call &call)
{
    QueryReader query(call, "devices");
    const int limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    const QJsonArray items =
        DeviceStore(call.db()).devices(after.isEmpty() ? std::nullopt : std::optional(after.front()), limit);
    return Response::json(query.page(items, [](const QJsonObject &item) {
        return QStringList{item.value(u"till").toString() + u' ' + item.value(u"id").toString()};
    }));
}

Result<Response> getDevice(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    return answer(call, DeviceStore(call.db()).device(*id));
}

Result<Response> revokeDevice(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const bool wipe = body->optionalBoolean("wipe").value_or(false);
    COMPTOIR_TRY(body->done(call));
    DeviceStore devices(call.db());
    const std::optional<Uuid> branch = devices.revoke(*id, wipe);
    if (!branch)
        return notFound();
    recordChange(call, u"device.revoked"_s, u"device"_s, *id, {{u"wipe"_s, wipe}});
    const QJsonObject device = devices.device(*id);
    appendFeed(call.db(), branchStream(*branch), {forgottenTill(*id, newId(call))});
    return Response::json(device);
}

Result<Response> enrol(Call &call)
{
    return DeviceSignIn(call).enrol();
}

Result<Response> signInDevice(Call &call)
{
    return DeviceSignIn(call).token();
}

} // namespace

Routes deviceRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/devices", Access::Tenant, "devices.read", RateClass::Read, listDevices},
        {Method::Get, "/v1/devices/{id}", Access::Tenant, "devices.read", RateClass::Read, getDevice},
        {Method::Post, "/v1/devices/{id}/revoke", Access::Tenant, "devices.write", RateClass::Write, revokeDevice,
         smallBody},
        {Method::Get, "/v1/device-codes", Access::Tenant, "devices.read", RateClass::Read, listCodes},
        {Method::Post, "/v1/device-codes", Access::Tenant, "devices.write", RateClass::Write, createCode, smallBody,
         true, Idempotency::Never},
        {Method::Delete, "/v1/device-codes/{id}", Access::Tenant, "devices.write", RateClass::Write, withdrawCode},
        {Method::Post, "/v1/devices/enrol", Access::Public, "", RateClass::Login, enrol, smallBody, false,
         Idempotency::Never},
        {Method::Post, "/v1/auth/device", Access::Public, "", RateClass::Open, signInDevice, smallBody, false,
         Idempotency::Never},
    };
}

} // namespace comptoir::centre
