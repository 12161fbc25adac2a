// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/products.h"

#include "models/domain/codec/factcodec.h"
#include "server/api/answers.h"
#include "server/api/productfields.h"
#include "server/api/query.h"
#include "server/services/centre.h"
#include "server/services/documents/documentwriter.h"
#include "server/store/catalogue/productstore.h"
#include "server/store/tenantfacts.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype mostProductsAtOnce = 1'000;
constexpr qsizetype bulkBytes = 4 * 1024 * 1024;

ProductStore storeOf(const Call &call)
{
    return {call.db(), call.principal.may(u"products.cost"_s)};
}

Result<Response> listProducts(Call &call)
{
    QueryReader query(call, "products");
    ProductStore::Filter filter;
    filter.category = query.text("category", 80);
    filter.sku = query.text("sku", 80);
    filter.barcode = query.text("barcode", 80);
    filter.kind = query.oneOf("kind", {u"stocked"_s, u"service"_s, u"kit"_s, u"variants"_s});
    filter.active = query.boolean("active");
    const bool byId = query.oneOf("sort", {u"name"_s, u"id"_s}) == u"id"_s;
    filter.limit = query.limit();
    filter.after = query.cursor(byId ? 1 : 2);
    COMPTOIR_TRY(query.done());
    const QJsonArray items = byId ? storeOf(call).byId(filter) : storeOf(call).byName(filter);
    return Response::json(query.page(items, [byId](const QJsonObject &item) {
        const QString id = item.value(u"id").toString();
        return byId ? QStringList{id} : QStringList{item.value(u"name").toString(), id};
    }));
}

Result<Response> getProduct(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    return answer(call, storeOf(call).one(*id));
}

/// An item of a call and where in the body it stands, for what is wrong with it.
struct Asked {
    Uuid id;
    QJsonObject body;
    QString pointer;
};

void fault(Call &call, const Asked &asked, const char *field, const char *code, const QString &detail)
{
    call.fieldErrors.append(QJsonObject{{u"pointer"_s, QString(asked.pointer + u'/' + QString::fromLatin1(field))},
                                        {u"code"_s, QString::fromLatin1(code)},
                                        {u"detail"_s, detail}});
}

QStringList barcodesOf(const QJsonObject &body)
{
    QStringList codes;
    for (const QJsonValue &unit : body.value(u"units").toArray()) {
        for (const QJsonValue &code : unit.toObject().value(u"barcodes").toArray())
            codes.append(code.toString());
    }
    return codes;
}

Uuid idIn(const QJsonValue &payload)
{
    const QByteArray bytes = QByteArray::fromHex(payload.toString().toLatin1());
    return bytes.size() == Uuid::size ? Uuid::fromBytes(bytes) : Uuid();
}

QList<Uuid> namedItems(const QJsonObject &body)
{
    QList<Uuid> ids;
    for (const QJsonValue &component : body.value(u"components").toArray())
        ids.append(idIn(component.toObject().value(u"product")));
    if (body.contains(u"variant_of"))
        ids.append(idIn(body.value(u"variant_of")));
    return ids;
}

/// What an item names must be here, and its barcodes nobody else's.
Result<void> checkReferences(Call &call, const QList<Asked> &items)
{
    ProductStore store = storeOf(call);
    const QSet<QString> taxClasses = store.knownTaxClasses();
    const QSet<QString> categories = store.knownCategories();
    QList<Uuid> named;
    QList<Uuid> own;
    QStringList codes;
    for (const Asked &item : items) {
        const QString category = item.body.value(u"category").toString();
        if (!taxClasses.contains(item.body.value(u"tax_class").toString()))
            fault(call, item, "tax_class", "unknown_reference", u"There is no such tax class."_s);
        if (!category.isEmpty() && !categories.contains(category))
            fault(call, item, "category", "unknown_reference", u"There is no such category."_s);
        named += namedItems(item.body);
        own.append(item.id);
        codes += barcodesOf(item.body);
    }
    const QList<Uuid> missing = store.missing(named);
    for (const Asked &item : items) {
        for (const Uuid &id : namedItems(item.body)) {
            if (id == item.id || (missing.contains(id) && !own.contains(id)))
                fault(call, item, "components", "unknown_reference", u"There is no such item: %1."_s.arg(id.toText()));
        }
    }
    if (!call.fieldErrors.isEmpty())
        return misuse(u"invalid"_s, u"Fields are wrong; see errors."_s);
    const QStringList taken = store.takenBarcodes(codes, own);
    const QSet<QString> distinct(codes.begin(), codes.end());
    if (!taken.isEmpty() || distinct.size() != codes.size())
        return refuse(u"barcode_taken"_s, u"Another item has this barcode: %1."_s.arg(taken.value(0)));
    return {};
}

Asked newItem(Call &call, FieldReader &body, const QString &currency, const QString &pointer)
{
    const Uuid id = body.optionalUuid("id").value_or(Uuid::v7(call.centre.clock.nowMs(), call.centre.rng));
    const GivenFields given = readProduct(body, currency, true);
    return {id, withFields<Product>({{u"id"_s, payloadId(id)}}, given), pointer};
}

Result<Response> createProduct(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const Asked item = newItem(call, *body, TenantFacts::of(call.db()).currency, {});
    COMPTOIR_TRY(body->done(call));
    COMPTOIR_TRY(checkReferences(call, {item}));
    COMPTOIR_TRY(DocumentWriter(call).create(DocumentKind::Product, {{item.id.toText(), item.body}}));
    return created(storeOf(call).one(item.id), u"/v1/products/"_s + item.id.toText());
}

Result<Response> createProducts(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QString currency = TenantFacts::of(call.db()).currency;
    QList<Asked> items;
    for (FieldReader &each : body->objects("items", mostProductsAtOnce, 1))
        items.append(newItem(call, each, currency, u"/items/%1"_s.arg(items.size())));
    COMPTOIR_TRY(body->done(call));
    COMPTOIR_TRY(checkReferences(call, items));
    QList<DocumentWriter::New> documents;
    QSet<Uuid> ids;
    for (const Asked &item : items) {
        if (ids.contains(item.id))
            return refuse(u"already_exists"_s, u"Two items of the list have the same id."_s);
        ids.insert(item.id);
        documents.append({item.id.toText(), item.body});
    }
    const Result<QList<qint64>> versions = DocumentWriter(call).create(DocumentKind::Product, documents);
    COMPTOIR_TRY(versions);
    QJsonArray made;
    for (qsizetype i = 0; i < items.size(); ++i)
        made.append(QJsonObject{{u"id"_s, items.at(i).id.toText()}, {u"version"_s, versions->at(i)}});
    return Response::json({{u"items"_s, made}}, 201);
}

Result<Response> changeProduct(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const GivenFields given = readProduct(*body, TenantFacts::of(call.db()).currency, false);
    COMPTOIR_TRY(body->done(call));
    DocumentWriter writer(call);
    const Result<StoredDocument> stored = writer.locked(DocumentKind::Product, id->toText());
    COMPTOIR_TRY(stored);
    const QJsonObject wanted = withFields<Product>(stored->body, given);
    COMPTOIR_TRY(checkReferences(call, {{*id, wanted, {}}}));
    COMPTOIR_TRY(writer.change(DocumentKind::Product, id->toText(), wanted, given.names));
    return answer(call, storeOf(call).one(*id));
}

} // namespace

Routes productRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/products", Access::Tenant, "products.read", RateClass::Read, listProducts},
        {Method::Post, "/v1/products", Access::Tenant, "products.write", RateClass::Write, createProduct},
        {Method::Post, "/v1/products/bulk", Access::Tenant, "products.write", RateClass::Write, createProducts,
         bulkBytes},
        {Method::Get, "/v1/products/{id}", Access::Tenant, "products.read", RateClass::Read, getProduct},
        {Method::Patch, "/v1/products/{id}", Access::Tenant, "products.write", RateClass::Write, changeProduct},
    };
}

} // namespace comptoir::centre
