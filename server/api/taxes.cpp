// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/taxes.h"

#include "models/domain/codec/businesscodec.h"
#include "models/domain/common/arithmetic.h"
#include "server/api/answers.h"
#include "server/api/givenfields.h"
#include "server/api/query.h"
#include "server/services/centre.h"
#include "server/services/documents/documentwriter.h"
#include "server/store/catalogue/smalldocuments.h"
#include "server/store/tenantfacts.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr TextRule taxCodeText{1, 40, false};
constexpr qsizetype mostPeriods = 50;
constexpr qsizetype mostTaxes = 10;

GivenFields readTax(FieldReader &body, bool isNew)
{
    GivenFields given;
    if (isNew || body.has("name"))
        given.set(u"name"_s, body.text("name"));
    if (!isNew && !body.has("periods"))
        return given;
    QJsonArray periods;
    QDate last;
    for (FieldReader &period : body.objects("periods", mostPeriods, 1)) {
        const QDate from = period.date("from");
        if (last.isValid() && from <= last)
            period.refuse("from", "out_of_order", u"Periods begin one after the other."_s);
        last = from;
        periods.append(
            QJsonObject{{u"from"_s, from.toString(Qt::ISODate)}, {u"ppm"_s, period.integer("rate_ppm", 0, wholePpm)}});
    }
    given.set(u"periods"_s, periods);
    return given;
}

/// A rate that has begun is on tickets already: it stays what it is.
Result<void> checkPeriods(Call &call, const QJsonObject &before, const QJsonObject &after)
{
    const QTimeZone zone(TenantFacts::of(call.db()).timeZone.toUtf8());
    const QDate today = QDateTime::fromMSecsSinceEpoch(call.centre.clock.nowMs(), zone).date();
    const auto begun = [today](const QJsonObject &tax) {
        QJsonArray periods;
        for (const QJsonValue &period : tax.value(u"periods").toArray()) {
            if (QDate::fromString(period.toObject().value(u"from").toString(), Qt::ISODate) <= today)
                periods.append(period);
        }
        return periods;
    };
    if (begun(before) != begun(after))
        return refuse(u"bad_rate_date"_s, u"A new rate of a tax begins tomorrow at the earliest."_s);
    return {};
}

QStringList codeOfItem(const QJsonObject &item)
{
    return {item.value(u"code").toString()};
}

Result<Response> listTaxes(Call &call)
{
    QueryReader query(call, "taxes");
    const int limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    return Response::json(query.page(
        SmallDocuments(call.db()).taxes(after.isEmpty() ? std::nullopt : std::optional(after.front()), limit),
        codeOfItem));
}

Result<Response> getTax(Call &call)
{
    const Result<QString> code = pathText(call, "code");
    COMPTOIR_TRY(code);
    return answer(call, SmallDocuments(call.db()).tax(*code));
}

Result<Response> createTax(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QString code = body->text("code", taxCodeText);
    const GivenFields given = readTax(*body, true);
    COMPTOIR_TRY(body->done(call));
    COMPTOIR_TRY(DocumentWriter(call).create(DocumentKind::Tax,
                                             {{code, withFields<TaxDefinition>({{u"code"_s, code}}, given)}}));
    return created(SmallDocuments(call.db()).tax(code), u"/v1/taxes/"_s + code);
}

Result<Response> changeTax(Call &call)
{
    const Result<QString> code = pathText(call, "code");
    COMPTOIR_TRY(code);
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const GivenFields given = readTax(*body, false);
    COMPTOIR_TRY(body->done(call));
    DocumentWriter writer(call);
    const Result<StoredDocument> stored = writer.locked(DocumentKind::Tax, *code);
    COMPTOIR_TRY(stored);
    const QJsonObject wanted = withFields<TaxDefinition>(stored->body, given);
    COMPTOIR_TRY(checkPeriods(call, stored->body, wanted));
    COMPTOIR_TRY(writer.change(DocumentKind::Tax, *code, wanted, given.names));
    return answer(call, SmallDocuments(call.db()).tax(*code));
}

GivenFields readTaxClass(Call &call, FieldReader &body, bool isNew)
{
    GivenFields given;
    if (isNew || body.has("name"))
        given.set(u"name"_s, body.text("name"));
    if (!isNew && !body.has("taxes"))
        return given;
    const QStringList codes = body.texts("taxes", mostTaxes, taxCodeText);
    for (const QString &code : codes) {
        if (SmallDocuments(call.db()).tax(code).isEmpty())
            body.refuse("taxes", "unknown_reference", u"There is no such tax: %1."_s.arg(code));
    }
    given.set(u"taxes"_s, QJsonArray::fromStringList(codes));
    return given;
}

Result<Response> listTaxClasses(Call &call)
{
    QueryReader query(call, "tax_classes");
    const int limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    return Response::json(query.page(
        SmallDocuments(call.db()).taxClasses(after.isEmpty() ? std::nullopt : std::optional(after.front()), limit),
        codeOfItem));
}

Result<Response> getTaxClass(Call &call)
{
    const Result<QString> code = pathText(call, "code");
    COMPTOIR_TRY(code);
    return answer(call, SmallDocuments(call.db()).taxClass(*code));
}

Result<Response> createTaxClass(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QString code = body->text("code", taxCodeText);
    const GivenFields given = readTaxClass(call, *body, true);
    COMPTOIR_TRY(body->done(call));
    COMPTOIR_TRY(DocumentWriter(call).create(DocumentKind::TaxClass,
                                             {{code, withFields<TaxClass>({{u"code"_s, code}}, given)}}));
    return created(SmallDocuments(call.db()).taxClass(code), u"/v1/tax-classes/"_s + code);
}

Result<Response> changeTaxClass(Call &call)
{
    const Result<QString> code = pathText(call, "code");
    COMPTOIR_TRY(code);
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const GivenFields given = readTaxClass(call, *body, false);
    COMPTOIR_TRY(body->done(call));
    DocumentWriter writer(call);
    const Result<StoredDocument> stored = writer.locked(DocumentKind::TaxClass, *code);
    COMPTOIR_TRY(stored);
    COMPTOIR_TRY(writer.change(DocumentKind::TaxClass, *code, withFields<TaxClass>(stored->body, given), given.names));
    return answer(call, SmallDocuments(call.db()).taxClass(*code));
}

} // namespace

Routes taxRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/taxes", Access::Tenant, "products.read", RateClass::Read, listTaxes},
        {Method::Post, "/v1/taxes", Access::Tenant, "taxes.write", RateClass::Write, createTax},
        {Method::Get, "/v1/taxes/{code}", Access::Tenant, "products.read", RateClass::Read, getTax},
        {Method::Patch, "/v1/taxes/{code}", Access::Tenant, "taxes.write", RateClass::Write, changeTax},
        {Method::Get, "/v1/tax-classes", Access::Tenant, "products.read", RateClass::Read, listTaxClasses},
        {Method::Post, "/v1/tax-classes", Access::Tenant, "taxes.write", RateClass::Write, createTaxClass},
        {Method::Get, "/v1/tax-classes/{code}", Access::Tenant, "products.read", RateClass::Read, getTaxClass},
        {Method::Patch, "/v1/tax-classes/{code}", Access::Tenant, "taxes.write", RateClass::Write, changeTaxClass},
    };
}

} // namespace comptoir::centre
