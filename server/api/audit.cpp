// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/identityparts.h"
#include "server/api/identityroutes.h"
#include "server/api/query.h"
#include "server/store/auditverifystore.h"
#include "server/store/identity/auditstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Result<Response> listAudit(Call &call)
{
    QueryReader query(call, "audit");
    AuditStore::Filter filter;
    filter.action = query.text("action", 80);
    filter.actor = query.uuid("actor");
    filter.object = query.uuid("object");
    filter.limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    if (!after.isEmpty())
        filter.before = after.front().toLongLong();
    return Response::json(query.page(AuditStore(call.db()).list(filter), [](const QJsonObject &item) {
        return QStringList{QString::number(item.value(u"seq").toInteger())};
    }));
}

Result<Response> verifyAudit(Call &call)
{
    const AuditVerifyStore::Finding finding = AuditVerifyStore(call.db()).verify();
    QJsonObject object{{u"lines"_s, finding.lines},
                       {u"intact"_s, !finding.firstBroken},
                       {u"head"_s, QString::fromLatin1(finding.head.toHex())}};
    if (finding.firstBroken)
        object.insert("first_broken"_L1, *finding.firstBroken);
    return Response::json(object);
}

} // namespace

Routes auditRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/audit", Access::Tenant, "audit.read", RateClass::Read, listAudit},
        {Method::Get, "/v1/audit/verify", Access::Tenant, "audit.read", RateClass::Search, verifyAudit},
    };
}

} // namespace comptoir::centre
