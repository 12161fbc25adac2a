// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/currency.h"
#include "server/program/command.h"
#include "server/services/config.h"
#include "server/services/identity/devicesignin.h"
#include "server/services/identity/identity.h"
#include "server/services/identity/registration.h"
#include "server/services/identity/signin.h"
#include "server/store/auditverifystore.h"
#include "server/store/identity/auditstore.h"
#include "server/store/identity/devicestore.h"
#include "server/store/identity/peoplestore.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

/// What the operator of the machine does is in the tenant's audit log like everything else.
void audit(PgTransaction &transaction, const QString &action, const QString &kind, const Uuid &object)
{
    AuditStore(transaction).append({u"operator"_s, action, false, kind, object, {}, {}});
}

Result<void> createTenant(CommandSession &session)
{
    const Arguments &given = session.arguments;
    COMPTOIR_TRY(given.require({u"name"_s, u"owner-email"_s}));
    const QString email = given.value(u"owner-email"_s).trimmed().toLower();
    NewBusiness business;
    business.tenant = {given.value(u"name"_s), given.value(u"country"_s, u"DZ"_s), given.value(u"currency"_s, u"DZD"_s),
                       given.value(u"time-zone"_s, u"Africa/Algiers"_s), u"fr"_s};
    business.branchCode = u"B1"_s;
    business.branchName = business.tenant.name;
    if (!email.contains(u'@') || !Currency::fromCode(business.tenant.currency))
        return misuse(u"usage"_s, u"Give an e-mail address and a currency such as DZD."_s);
    const Result<DatabaseTarget> target = DatabaseTarget::open(given);
    COMPTOIR_TRY(target);
    Config config;
    config.dataFolder = QDir(given.value(u"data"_s, given.value(u"embedded"_s))).absolutePath();
    const Result<std::unique_ptr<Identity>> identity = Identity::open(config, session.clock);
    COMPTOIR_TRY(identity);
    try {
        PgConnection connection(target->serving());
        const Uuid tenant = Uuid::v7(session.clock.nowMs(), session.rng);
        PgTransaction transaction(connection, {tenant, {}, u"tenant create"_s});
        const MadeBusiness made = makeBusiness(transaction, business, session.clock, session.rng);
        const FreshSecret token = freshSecret();
        PeopleStore::Invitation invitation{
            Uuid::v7(session.clock.nowMs(), session.rng), email, {made.ownerRole}, {}, token.hash,
            (*identity)->keys().seal(token.text)};
        (void)PeopleStore(transaction).invite(invitation); // the first of a new business
        audit(transaction, u"tenant.created"_s, u"tenant"_s, tenant);
        transaction.commit();
        session.out.answer({{u"tenant"_s, tenant.toText()},
                            {u"branch"_s, made.branch.toText()},
                            {u"invitation"_s, QString::fromLatin1(token.text)}},
                           u"Business %1, branch %2.\nInvitation for %3: %4"_s.arg(
                               tenant.toText(), made.branch.toText(), email, QString::fromLatin1(token.text)));
        return {};
    } catch (const DatabaseError &) {
        return databaseUnreachable();
    }
}

Result<void> createDeviceCode(CommandSession &session)
{
    const Arguments &given = session.arguments;
    COMPTOIR_TRY(given.require({u"tenant"_s, u"branch"_s, u"till"_s}));
    const Result<Uuid> tenant = Uuid::fromText(given.value(u"tenant"_s));
    COMPTOIR_TRY(tenant);
    const Result<Uuid> branch = Uuid::fromText(given.value(u"branch"_s));
    COMPTOIR_TRY(branch);
    const Result<DatabaseTarget> target = DatabaseTarget::open(given);
    COMPTOIR_TRY(target);
    try {
        PgConnection connection(target->serving());
        PgTransaction transaction(connection, {*tenant, {}, u"device code"_s});
        if (!PlaceStore(transaction).lockBranch(*branch))
            return refuse(u"not_found"_s, u"This business has no such branch."_s);
        DeviceStore devices(transaction);
        const QString till = given.value(u"till"_s).toUpper();
        const Uuid id = Uuid::v7(session.clock.nowMs(), session.rng);
        const Result<QString> code = giveDeviceCode(devices, id, *branch, till, given.has(u"again"_s));
        COMPTOIR_TRY(code);
        audit(transaction, u"device_code.created"_s, u"device_code"_s, id);
        transaction.commit();
        session.out.answer({{u"code"_s, *code}, {u"expires_in"_s, deviceCodeLifeSeconds}},
                           u"%1 (valid for %2 minutes)"_s.arg(*code).arg(deviceCodeLifeSeconds / 60));
        return {};
    } catch (const DatabaseError &) {
        return databaseUnreachable();
    }
}

Result<void> verify(CommandSession &session)
{
    COMPTOIR_TRY(session.arguments.require({u"tenant"_s}));
    const Result<Uuid> tenant = Uuid::fromText(session.arguments.value(u"tenant"_s));
    COMPTOIR_TRY(tenant);
    const Result<DatabaseTarget> target = DatabaseTarget::open(session.arguments);
    COMPTOIR_TRY(target);
    try {
        PgConnection connection(target->serving());
        PgTransaction transaction(connection, {*tenant, {}, u"verify"_s}, PgTransaction::Mode::Snapshot);
        const AuditVerifyStore::Finding finding = AuditVerifyStore(transaction).verify();
        if (finding.firstBroken)
            return broken(u"audit_broken"_s,
                          u"Line %1 of the audit log was changed, removed or moved."_s.arg(*finding.firstBroken));
        const QString head = QString::fromLatin1(finding.head.toHex());
        session.out.answer({{u"audit_lines"_s, finding.lines}, {u"audit_head"_s, head}},
                           u"%1 lines of the audit log, unbroken up to %2."_s.arg(finding.lines).arg(head));
        return {};
    } catch (const DatabaseError &) {
        return databaseUnreachable();
    }
}

} // namespace

QList<CentreCommand> tenantCommands()
{
    return {
        {u"tenant create"_s,
         u"tenant create (--embedded DIR | --database URL --data DIR) --name N --owner-email E [--country DZ] "
         "[--currency DZD] [--time-zone Z]"_s,
         {u"embedded"_s, u"database"_s, u"data"_s, u"name"_s, u"owner-email"_s, u"country"_s, u"currency"_s,
          u"time-zone"_s},
         {},
         createTenant},
        {u"device code"_s,
         u"device code (--embedded DIR | --database URL) --tenant ID --branch ID --till T01 [--again]"_s,
         {u"embedded"_s, u"database"_s, u"tenant"_s, u"branch"_s, u"till"_s},
         {u"again"_s},
         createDeviceCode},
        {u"verify"_s,
         u"verify (--embedded DIR | --database URL) --tenant ID"_s,
         {u"embedded"_s, u"database"_s, u"tenant"_s},
         {},
         verify},
    };
}

} // namespace comptoir::centre
