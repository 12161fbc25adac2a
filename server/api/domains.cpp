// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/identityparts.h"
#include "server/api/identityroutes.h"
#include "server/api/query.h"
#include "server/services/centre.h"
#include "server/services/identity/domainname.h"
#include "server/services/identity/identity.h"
#include "server/store/identity/placestore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Result<Response> listDomains(Call &call)
{
    QueryReader query(call, "domains");
    const int limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    const QJsonArray items =
        PlaceStore(call.db()).domains(after.isEmpty() ? std::nullopt : std::optional(after.front()), limit);
    return Response::json(
        query.page(items, [](const QJsonObject &item) { return QStringList{item.value(u"domain").toString()}; }));
}

Result<Response> addDomain(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QString given = body->text("domain", {1, 300, false});
    COMPTOIR_TRY(body->done(call));
    const Result<QString> domain = normalisedDomain(given);
    COMPTOIR_TRY(domain);
    const Uuid id = newId(call);
    const QString proof = u"comptoir-proof="_s + QString::fromLatin1(freshSecret().text);
    if (!PlaceStore(call.db()).addDomain(id, *domain, proof))
        return refuse(u"already_exists"_s, u"This domain is in the list already."_s);
    recordChange(call, u"domain.added"_s, u"domain"_s, id, {{u"domain"_s, *domain}});
    return created(PlaceStore(call.db()).domain(id), u"/v1/domains/"_s + id.toText());
}

/// Asks the DNS, without a transaction open meanwhile.
Result<Response> proveDomain(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    const PgScope scope{call.principal.tenant, call.principal.id, call.request.id};
    QJsonObject known;
    {
        PgTransaction transaction(*call.connection, scope);
        known = PlaceStore(transaction).domain(*id);
        transaction.commit();
    }
    if (known.isEmpty())
        return notFound();
    const QJsonObject proof = known.value("proof"_L1).toObject();
    const QStringList records = call.centre.identity->txtLookup()(proof.value("name"_L1).toString());
    if (!records.contains(proof.value("value"_L1).toString()))
        return refuse(u"domain_unproven"_s, u"The DNS does not show the proof yet. Add the TXT record, wait until it "
                                            "is published, and ask again."_s);
    PgTransaction transaction(*call.connection, scope);
    call.transaction = &transaction;
    PlaceStore store(transaction);
    if (!store.markProven(*id))
        return refuse(u"already_exists"_s, u"Another business has proven this domain."_s);
    recordChange(call, u"domain.proven"_s, u"domain"_s, *id);
    const QJsonObject domain = store.domain(*id);
    transaction.commit();
    return Response::json(domain);
}

Result<Response> makePrimary(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    PlaceStore store(call.db());
    const QJsonObject known = store.domain(*id);
    if (known.isEmpty())
        return notFound();
    if (!known.value("verified"_L1).toBool())
        return refuse(u"domain_unproven"_s, u"Prove the domain first."_s);
    store.makePrimary(*id);
    recordChange(call, u"domain.primary"_s, u"domain"_s, *id);
    return Response::json(store.domain(*id));
}

Result<Response> removeDomain(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    if (!PlaceStore(call.db()).removeDomain(*id))
        return notFound();
    recordChange(call, u"domain.removed"_s, u"domain"_s, *id);
    return Response::noContent();
}

} // namespace

Routes domainRoutes()
{
    using Access = Route::Access;
    constexpr qsizetype domainBody = 4 * 1024;
    return {
        {Method::Get, "/v1/domains", Access::Tenant, "domains.read", RateClass::Read, listDomains},
        {Method::Post, "/v1/domains", Access::Tenant, "domains.write", RateClass::Write, addDomain, domainBody},
        {Method::Post, "/v1/domains/{id}/prove", Access::Tenant, "domains.write", RateClass::Search, proveDomain,
         domainBody, false},
        {Method::Post, "/v1/domains/{id}/primary", Access::Tenant, "domains.write", RateClass::Write, makePrimary,
         domainBody},
        {Method::Delete, "/v1/domains/{id}", Access::Tenant, "domains.write", RateClass::Write, removeDomain},
    };
}

} // namespace comptoir::centre
