// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/accessauthenticator.h"

#include "models/journal/sha256.h"
#include "server/services/centre.h"
#include "server/services/identity/domainname.h"
#include "server/services/identity/identity.h"
#include "server/services/identity/permissions.h"
#include "server/services/log.h"
#include "server/store/identity/accessstore.h"
#include "server/store/identity/apikeystore.h"
#include "server/store/identity/auditstore.h"
#include "server/store/identity/devicestore.h"
#include "server/store/identity/rightsstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr int rememberedPeople = 10'000;

Unexpected notTheirs()
{
    return misuse(u"not_found"_s, u"There is no such business, or it is not yours."_s);
}

QString kindOf(const Principal &principal)
{
    switch (principal.kind) {
    case Principal::Kind::User:
        return u"user"_s;
    case Principal::Kind::Device:
        return u"device"_s;
    case Principal::Kind::ApiKey:
        return u"api_key"_s;
    case Principal::Kind::Nobody:
        break;
    }
    return u"nobody"_s;
}

/// The business the caller names, if any: the header when given, else the domain the request was sent to.
struct Wish {
    bool asked = false;
    std::optional<Uuid> tenant; ///< none though asked: no such one
};

Wish wishOf(PgConnection &connection, const Request &request)
{
    const QByteArray header = request.header("x-tenant-id");
    if (!header.isEmpty()) {
        const Result<Uuid> id = Uuid::fromText(QString::fromLatin1(header));
        return {true, id ? std::optional(*id) : std::nullopt};
    }
    const QString host = QString::fromLatin1(request.header("host").split(':').first());
    const Result<QString> domain = normalisedDomain(host);
    const std::optional<Uuid> tenant = domain ? AccessStore::tenantByDomain(connection, *domain) : std::nullopt;
    return {tenant.has_value(), tenant};
}

} // namespace

AccessAuthenticator::AccessAuthenticator(Centre &centre) : m_centre(centre), m_permissions(rememberedPeople) {}

Result<Principal> AccessAuthenticator::authenticate(PgConnection &connection, const Request &request)
{
    const QByteArray header = request.header("authorization");
    if (header.size() > maxTokenSize + 16 ||
        !header.first(std::min<qsizetype>(7, header.size())).toLower().startsWith("bearer "))
        return notSignedIn();
    const QByteArray secret = header.sliced(7).trimmed();
    return secret.startsWith(apiKeyPrefix) ? byKey(connection, secret) : byToken(connection, secret);
}

Result<Principal> AccessAuthenticator::byToken(PgConnection &connection, const QByteArray &token)
{
    const Result<AccessClaims> claims = m_centre.identity->keys().read(token, m_centre.identity->issuer());
    COMPTOIR_TRY(claims);
    Principal principal;
    principal.id = claims->subject;
    if (claims->kind == AccessClaims::Kind::User) {
        const auto session = AccessStore::session(connection, claims->subject, claims->session);
        if (!session || !session->open || session->epoch != claims->epoch)
            return notSignedIn();
        principal.kind = Principal::Kind::User;
        principal.session = claims->session;
        principal.verifiedAt = claims->verifiedAt;
        return principal;
    }
    const auto device = DeviceStore::byId(connection, claims->subject);
    const bool revoked = device && device->status == "revoked"_L1;
    if (!device || device->tenant != claims->tenant || device->epoch != claims->epoch || revoked != claims->late)
        return notSignedIn();
    principal.kind = Principal::Kind::Device;
    principal.tenant = device->tenant;
    principal.permissions = revoked ? revokedDevicePermissions() : devicePermissions();
    return principal;
}

Result<Principal> AccessAuthenticator::byKey(PgConnection &connection, const QByteArray &secret)
{
    const auto key = ApiKeyStore::by(connection, sha256({secret}));
    if (!key)
        return notSignedIn();
    Principal principal;
    principal.kind = Principal::Kind::ApiKey;
    principal.id = key->id;
    principal.tenant = key->tenant;
    principal.permissions = key->permissions;
    return principal;
}

Result<void> AccessAuthenticator::enterTenant(PgConnection &connection, const Request &request, Principal &principal)
{
    if (principal.kind == Principal::Kind::User)
        return enterAsPerson(connection, request, principal);
    // A device or key has one business; naming another is asking for what is not theirs.
    const QByteArray header = request.header("x-tenant-id");
    if (!header.isEmpty() && Uuid::fromText(QString::fromLatin1(header)) != principal.tenant)
        return notTheirs();
    if (!AccessStore::isTenantActive(connection, principal.tenant))
        return notTheirs();
    return {};
}

Result<void> AccessAuthenticator::enterAsPerson(PgConnection &connection, const Request &request, Principal &principal)
{
    const Wish wish = wishOf(connection, request);
    if (wish.asked && !wish.tenant)
        return notTheirs();
    const QList<AccessStore::Workplace> places = AccessStore::workplaces(connection, principal.id, wish.tenant);
    if (places.isEmpty())
        return notTheirs();
    if (places.size() > 1)
        return misuse(u"tenant_needed"_s, u"You work for several businesses: name one in the field X-Tenant-ID."_s);
    principal.tenant = places.front().tenant;
    principal.permissions = permissionsOf(connection, principal.id, principal.tenant, places.front().rightsVersion);
    return {};
}

QSet<QString> AccessAuthenticator::permissionsOf(PgConnection &connection, const Uuid &person, const Uuid &tenant,
                                                 qint64 version)
{
    const QByteArray key = person.bytes().toByteArray() + tenant.bytes().toByteArray() + QByteArray::number(version);
    {
        const std::scoped_lock lock(m_mutex);
        if (const QSet<QString> *known = m_permissions.object(key))
            return *known;
    }
    PgTransaction transaction(connection, {tenant, person, {}}, PgTransaction::Mode::Snapshot);
    const QSet<QString> permissions = RightsStore(transaction).permissionsOfPerson(person);
    // The version may have gone up since it was read: the older number then names newer rights, for this once.
    const bool same = AccessStore::rightsVersion(transaction) == version;
    transaction.commit();
    if (same) {
        const std::scoped_lock lock(m_mutex);
        m_permissions.insert(key, new QSet<QString>(permissions));
    }
    return permissions;
}

void AccessAuthenticator::recordRefusal(PgConnection &connection, const Request &request, const Principal &principal,
                                        const QString &code, const QString &permission)
{
    try {
        // The chain of the business, when the caller has entered one; else the centre's own.
        PgTransaction transaction(connection, {principal.tenant, principal.id, request.id});
        AuditStore(transaction)
            .append({kindOf(principal),
                     code,
                     true,
                     u"route"_s,
                     std::nullopt,
                     request.peer,
                     {{u"path"_s, request.path.left(200)}, {u"permission"_s, permission}}});
        transaction.commit();
    } catch (const DatabaseError &error) {
        m_centre.log.error("audit_lost", {LogField::open("request_id", request.id),
                                          LogField::text("what", QString::fromUtf8(error.what()))});
    }
}

} // namespace comptoir::centre
