// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/identityparts.h"

#include "server/services/centre.h"
#include "server/services/documents/documentwriter.h"
#include "server/services/identity/accesstoken.h"
#include "server/services/identity/permissions.h"
#include "server/store/events/eventstore.h"
#include "server/store/identity/auditstore.h"
#include "server/store/identity/rightsstore.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qint64 stepUpMs = 5 * 60 * 1000;

} // namespace

Uuid newId(const Call &call)
{
    return Uuid::v7(call.centre.clock.nowMs(), call.centre.rng);
}

void recordChange(Call &call, const QString &kind, const QString &objectKind, const Uuid &object,
                  const QJsonObject &detail)
{
    BusinessEvent event{newId(call), kind, call.centre.clock.nowMs(), actorKindOf(call.principal)};
    event.objectKind = objectKind;
    event.object = object;
    event.body = detail;
    EventStore(call.db()).append(event);
    AuditStore(call.db()).append(
        {actorKindOf(call.principal), kind, false, objectKind, object, call.request.peer, detail});
}

Result<void> holdsAll(const Call &call, const QSet<QString> &permissions)
{
    for (const QString &permission : permissions) {
        if (!call.principal.may(permission))
            return refuse(u"more_than_own"_s,
                          u"This is about the right %1, which you do not have yourself."_s.arg(permission));
    }
    return {};
}

Result<void> ownerRemains(Call &call)
{
    if (RightsStore(call.db()).countPeopleWith(ownerPermission) > 0)
        return {};
    return refuse(u"last_owner"_s, u"A business keeps at least one active owner. Make somebody else an owner first."_s);
}

Result<void> isPerson(const Call &call)
{
    if (call.principal.kind == Principal::Kind::User)
        return {};
    return refuse(u"forbidden"_s, u"This is for people who signed in, not for devices and keys."_s);
}

Result<void> hasSteppedUp(const Call &call)
{
    COMPTOIR_TRY(isPerson(call));
    if (call.centre.clock.nowMs() - call.principal.verifiedAt <= stepUpMs)
        return {};
    return refuse(u"step_up_needed"_s, u"Give your password once more first (POST /v1/auth/step-up)."_s);
}

QJsonObject tokensObject(const Call &call, const SignIn::Tokens &tokens)
{
    QJsonObject object{{u"access_token"_s, QString::fromLatin1(tokens.access)},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"expires_in"_s, accessTokenLifeMs / 1000},
                       {u"session"_s, tokens.session.toText()},
                       {u"user"_s, tokens.person.toText()},
                       {u"server_time"_s, call.centre.clock.nowMs()}};
    if (!tokens.refresh.isEmpty())
        object.insert("refresh_token"_L1, QString::fromLatin1(tokens.refresh));
    return object;
}

bool isTimeZone(const QString &name)
{
    return QTimeZone::isTimeZoneIdAvailable(name.toLatin1());
}

} // namespace comptoir::centre
