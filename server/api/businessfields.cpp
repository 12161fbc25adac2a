// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/businessfields.h"

#include "models/domain/common/currency.h"
#include "server/services/centre.h"
#include "server/store/events/eventstore.h"
#include "server/store/identity/auditstore.h"
#include "server/store/identity/peoplestore.h"
#include "server/store/identity/rightsstore.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

NewBusiness readBusiness(FieldReader &body)
{
    NewBusiness business;
    FieldReader given = body.object("business");
    business.tenant.name = given.text("name");
    business.tenant.country = given.text("country", {2, 2, false});
    business.tenant.currency = given.text("currency", {3, 3, false});
    business.tenant.timeZone = given.optionalText("time_zone", {1, 60, false}).value_or(u"Africa/Algiers"_s);
    business.tenant.locale = given.optionalOneOf("locale", {u"fr"_s, u"ar"_s, u"en"_s}).value_or(u"fr"_s);
    static const QRegularExpression country(u"\\A[A-Z]{2}\\z"_s);
    if (!country.match(business.tenant.country).hasMatch())
        given.refuse("country", "bad_format", u"Two capitals of ISO 3166, such as DZ."_s);
    if (!Currency::fromCode(business.tenant.currency))
        given.refuse("currency", "bad_format", u"A currency of ISO 4217, such as DZD."_s);
    if (!isTimeZone(business.tenant.timeZone))
        given.refuse("time_zone", "bad_format", u"A time zone such as Africa/Algiers."_s);
    business.branchCode = u"B1"_s;
    business.branchName = business.tenant.name;
    if (body.has("branch")) {
        FieldReader branch = body.object("branch");
        business.branchCode = branch.optionalText("code", {1, 40, false}).value_or(u"B1"_s);
        business.branchName = branch.text("name");
    }
    return business;
}

QJsonObject settle(Call &call, PgTransaction &transaction, const NewBusiness &business, const Uuid &owner)
{
    const MadeBusiness made = makeBusiness(transaction, business, call.centre.clock, call.centre.rng);
    (void)PeopleStore(transaction).addMember(owner); // the first: nobody works here yet
    RightsStore(transaction).addRolesTo(owner, {made.ownerRole});
    const Uuid &tenant = transaction.scope().tenant;
    BusinessEvent event{newId(call), u"tenant.created"_s, call.centre.clock.nowMs(), u"user"_s};
    event.objectKind = u"tenant"_s;
    event.object = tenant;
    EventStore(transaction).append(event);
    AuditStore(transaction).append({u"user"_s, u"tenant.created"_s, false, u"tenant"_s, tenant, call.request.peer, {}});
    return {{u"id"_s, tenant.toText()}, {u"branch"_s, made.branch.toText()}};
}

} // namespace comptoir::centre
