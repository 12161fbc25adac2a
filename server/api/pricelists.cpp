// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/pricelists.h"

#include "models/domain/codec/cataloguecodec.h"
#include "server/api/answers.h"
#include "server/api/givenfields.h"
#include "server/api/query.h"
#include "server/services/documents/documentwriter.h"
#include "server/store/catalogue/productstore.h"
#include "server/store/catalogue/smalldocuments.h"
#include "server/store/tenantfacts.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype mostRules = 5'000;
constexpr qsizetype listBytes = 2 * 1024 * 1024;

QJsonObject readPeriod(FieldReader &rule)
{
    const std::optional<QDate> begins = rule.optionalDate("begins");
    const std::optional<QDate> ends = rule.optionalDate("ends");
    if (begins.has_value() != ends.has_value() || (begins && *ends < *begins))
        rule.refuse("ends", "bad_date_range", u"A period has both days, the last not before the first."_s);
    if (!begins || !ends)
        return {};
    return {{u"begin"_s, begins->toString(Qt::ISODate)}, {u"end"_s, ends->toString(Qt::ISODate)}};
}

/// The rules in the codec's form; adds each item to `items`.
QJsonArray readRules(FieldReader &body, const QString &list, const QString &currency, QList<Uuid> &items)
{
    QJsonArray rules;
    for (FieldReader &rule : body.objects("rules", mostRules)) {
        items.append(rule.uuid("product"));
        QJsonObject written{{u"product"_s, items.back().toText()}, {u"list"_s, list}};
        written.insert(u"unit"_s, rule.optionalText("unit", shortText).value_or(QString()));
        written.insert(u"group"_s, rule.optionalText("customer_group", shortText).value_or(QString()));
        written.insert(u"branch"_s, rule.optionalText("branch", shortText).value_or(QString()));
        written.insert(u"from_qty"_s, rule.optionalInteger("from_quantity_milli", 0, largestQuantityMilli).value_or(0));
        const std::optional<qint64> price = optionalMoney(rule, "price", currency);
        if (!price)
            rule.refuse("price", "required", u"A rule has a price."_s);
        written.insert(u"price"_s, price.value_or(0));
        written.insert(u"period"_s, readPeriod(rule));
        rules.append(written);
    }
    return rules;
}

Result<Response> listPriceLists(Call &call)
{
    QueryReader query(call, "price_lists");
    const int limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    return Response::json(query.page(
        SmallDocuments(call.db()).priceLists(after.isEmpty() ? std::nullopt : std::optional(after.front()), limit),
        [](const QJsonObject &item) { return QStringList{item.value(u"name").toString()}; }));
}

Result<Response> getPriceList(Call &call)
{
    const Result<QString> name = pathText(call, "name");
    COMPTOIR_TRY(name);
    return answer(call, SmallDocuments(call.db()).priceList(*name));
}

Result<Response> putPriceList(Call &call)
{
    const Result<QString> name = pathText(call, "name");
    COMPTOIR_TRY(name);
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    QList<Uuid> items;
    GivenFields given;
    given.set(u"rules"_s, readRules(*body, *name, TenantFacts::of(call.db()).currency, items));
    COMPTOIR_TRY(body->done(call));
    const QList<Uuid> missing = ProductStore(call.db(), false).missing(items);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (missing.contains(items.at(i)))
            call.fieldErrors.append(QJsonObject{{u"pointer"_s, u"/rules/%1/product"_s.arg(i)},
                                                {u"code"_s, u"unknown_reference"_s},
                                                {u"detail"_s, u"There is no such item."_s}});
    }
    if (!call.fieldErrors.isEmpty())
        return misuse(u"invalid"_s, u"Fields are wrong; see errors."_s);
    const QJsonObject wanted = withFields<PriceListSaved>({{u"list"_s, *name}}, given);
    DocumentWriter writer(call);
    if (call.request.header("if-none-match") == "*") {
        COMPTOIR_TRY(writer.create(DocumentKind::PriceList, {{*name, wanted}}));
        return created(SmallDocuments(call.db()).priceList(*name), u"/v1/price-lists/"_s + *name);
    }
    COMPTOIR_TRY(writer.change(DocumentKind::PriceList, *name, wanted, given.names));
    return answer(call, SmallDocuments(call.db()).priceList(*name));
}

Result<Response> deletePriceList(Call &call)
{
    const Result<QString> name = pathText(call, "name");
    COMPTOIR_TRY(name);
    COMPTOIR_TRY(DocumentWriter(call).remove(DocumentKind::PriceList, *name));
    return Response::noContent();
}

} // namespace

Routes priceListRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/price-lists", Access::Tenant, "products.read", RateClass::Read, listPriceLists},
        {Method::Get, "/v1/price-lists/{name}", Access::Tenant, "products.read", RateClass::Read, getPriceList},
        {Method::Put, "/v1/price-lists/{name}", Access::Tenant, "products.write", RateClass::Write, putPriceList,
         listBytes},
        {Method::Delete, "/v1/price-lists/{name}", Access::Tenant, "products.write", RateClass::Write, deletePriceList},
    };
}

} // namespace comptoir::centre
