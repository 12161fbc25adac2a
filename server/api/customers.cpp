// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/customers.h"

#include "models/domain/codec/factcodec.h"
#include "server/api/answers.h"
#include "server/api/givenfields.h"
#include "server/api/query.h"
#include "server/services/centre.h"
#include "server/services/documents/documentwriter.h"
#include "server/store/customers/customerstore.h"
#include "server/store/tenantfacts.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr TextRule longText{0, 400, true};

/// The identity's fields merge one by one: somebody corrects the telephone while another types the address.
void readIdentity(FieldReader &body, bool isNew, QJsonObject identity, GivenFields &given, QStringList &changed)
{
    FieldReader part = body.object("identity");
    const auto take = [&](const char *name, const TextRule &rule) {
        if (!part.has(name))
            return;
        identity.insert(QString::fromLatin1(name), part.optionalText(name, rule).value_or(QString()));
        changed.append(u"identity."_s + QString::fromLatin1(name));
    };
    if (isNew || part.has("name")) {
        identity.insert(u"name"_s, part.text("name"));
        changed.append(u"identity.name"_s);
    }
    for (const char *name : {"legal_form", "activity", "phone", "capital", "rc", "nif", "nis", "ai"})
        take(name, shortText);
    take("address", longText);
    if (part.has("email")) {
        const std::optional<QString> email = part.optionalText("email", {0, 254, false});
        if (email && !email->isEmpty() && !normalisedEmail(*email))
            part.refuse("email", "bad_email", u"This is no e-mail address."_s);
        identity.insert(u"email"_s, email.value_or(QString()));
        changed.append(u"identity.email"_s);
    }
    given.set(u"identity"_s, identity);
}

/// What a call says of a customer that is `before`. `changed` gets the names that merge() is told.
GivenFields readCustomer(FieldReader &body, const QJsonObject &before, const QString &currency, bool isNew,
                         QStringList &changed)
{
    GivenFields given;
    if (body.has("code"))
        given.set(u"code"_s, body.optionalText("code", shortText).value_or(QString()));
    if (body.has("group"))
        given.set(u"group"_s, body.optionalText("group", shortText).value_or(QString()));
    if (body.has("professional"))
        given.set(u"professional"_s, body.boolean("professional"));
    if (isNew || body.has("active"))
        given.set(u"active"_s, body.optionalBoolean("active").value_or(true));
    if (body.has("credit_limit"))
        given.set(u"credit_limit"_s, optionalMoney(body, "credit_limit", currency).value_or(0));
    changed = given.names;
    if (isNew || body.has("identity"))
        readIdentity(body, isNew, before.value(u"identity").toObject(), given, changed);
    return given;
}

Result<Response> listCustomers(Call &call)
{
    QueryReader query(call, "customers");
    CustomerStore::Filter filter;
    filter.code = query.text("code", 80);
    filter.group = query.text("group", 80);
    filter.active = query.boolean("active");
    filter.owing = query.boolean("owing");
    filter.limit = query.limit();
    filter.after = query.cursor(2);
    COMPTOIR_TRY(query.done());
    return Response::json(query.page(CustomerStore(call.db()).list(filter), [](const QJsonObject &item) {
        return QStringList{item.value(u"identity").toObject().value(u"name").toString(), item.value(u"id").toString()};
    }));
}

Result<Response> getCustomer(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    const QJsonObject customer = CustomerStore(call.db()).one(*id);
    if (customer.isEmpty())
        return notFound();
    // No ETag comparison here: the balance moves without the customer's version.
    Response response = Response::json(customer);
    response.headers.append({QByteArrayLiteral("ETag"), etagOf(customer.value(u"version").toInteger())});
    return response;
}

Result<Response> createCustomer(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const Uuid id = body->optionalUuid("id").value_or(Uuid::v7(call.centre.clock.nowMs(), call.centre.rng));
    QStringList changed;
    const GivenFields given = readCustomer(*body, {}, TenantFacts::of(call.db()).currency, true, changed);
    COMPTOIR_TRY(body->done(call));
    COMPTOIR_TRY(DocumentWriter(call).create(DocumentKind::Customer,
                                             {{id.toText(), withFields<Customer>({{u"id"_s, payloadId(id)}}, given)}}));
    return created(CustomerStore(call.db()).one(id), u"/v1/customers/"_s + id.toText());
}

Result<Response> changeCustomer(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    DocumentWriter writer(call);
    const Result<StoredDocument> stored = writer.locked(DocumentKind::Customer, id->toText());
    COMPTOIR_TRY(stored);
    QStringList changed;
    const GivenFields given = readCustomer(*body, stored->body, TenantFacts::of(call.db()).currency, false, changed);
    COMPTOIR_TRY(body->done(call));
    COMPTOIR_TRY(
        writer.change(DocumentKind::Customer, id->toText(), withFields<Customer>(stored->body, given), changed));
    return answer(call, CustomerStore(call.db()).one(*id));
}

Result<Response> customerAccount(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    QueryReader query(call, "customer_account");
    const int limit = query.limit();
    const QStringList after = query.cursor(3);
    COMPTOIR_TRY(query.done());
    if (CustomerStore(call.db()).one(*id).isEmpty() || (!after.isEmpty() && after.value(2) != id->toText()))
        return notFound();
    return Response::json(query.page(CustomerStore(call.db()).account(*id, after, limit), [&id](
                                                                                              const QJsonObject &item) {
        return QStringList{item.value(u"id").toString(), QString::number(item.value(u"idx").toInteger()), id->toText()};
    }));
}

} // namespace

Routes customerRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/customers", Access::Tenant, "customers.read", RateClass::Read, listCustomers},
        {Method::Post, "/v1/customers", Access::Tenant, "customers.write", RateClass::Write, createCustomer},
        {Method::Get, "/v1/customers/{id}", Access::Tenant, "customers.read", RateClass::Read, getCustomer},
        {Method::Patch, "/v1/customers/{id}", Access::Tenant, "customers.write", RateClass::Write, changeCustomer},
        {Method::Get, "/v1/customers/{id}/account", Access::Tenant, "customers.read", RateClass::Read, customerAccount},
    };
}

} // namespace comptoir::centre
