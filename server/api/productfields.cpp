// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/productfields.h"

#include "models/domain/common/quantity.h"
#include "server/api/answers.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype mostUnits = 20;
constexpr qsizetype mostBarcodes = 50;
constexpr qsizetype mostComponents = 100;
constexpr qsizetype mostVariantValues = 10;

const QStringList unitCodes = {u"piece"_s, u"kg"_s, u"l"_s, u"m"_s, u"h"_s};
const QStringList kindCodes = {u"stocked"_s, u"service"_s, u"kit"_s, u"variants"_s};
const QStringList stockPolicies = {u"allow"_s, u"warn"_s, u"block"_s};

QJsonArray unitsOf(FieldReader &body, const QString &currency)
{
    QJsonArray units;
    QSet<QString> names;
    for (FieldReader &unit : body.objects("units", mostUnits, 1)) {
        const QString name = unit.optionalText("name", shortText).value_or(QString());
        const qint64 factor = unit.integer("factor_milli", 1, largestQuantityMilli);
        QJsonObject written{{u"name"_s, name}, {u"factor"_s, factor}};
        if (unit.has("barcodes"))
            written.insert(u"barcodes"_s, QJsonArray::fromStringList(unit.texts("barcodes", mostBarcodes, codeText)));
        if (const std::optional<qint64> price = optionalMoney(unit, "price", currency))
            written.insert(u"price"_s, *price);
        if (names.contains(name))
            unit.refuse("name", "repeated", u"Two units have this name."_s);
        if (units.isEmpty() && factor != Quantity::milliPerUnit)
            unit.refuse("factor_milli", "out_of_range", u"The first unit is the base unit: 1000."_s);
        names.insert(name);
        units.append(written);
    }
    return units;
}

QJsonArray componentsOf(FieldReader &body)
{
    QJsonArray components;
    for (FieldReader &component : body.objects("components", mostComponents))
        components.append(QJsonObject{{u"product"_s, component.uuid("product").toText()},
                                      {u"qty"_s, component.integer("quantity_milli", 1, largestQuantityMilli)}});
    return components;
}

QJsonObject variantValuesOf(FieldReader &body)
{
    const QJsonObject given = body.anyObject("variant_values");
    bool fits = given.size() <= mostVariantValues;
    for (auto at = given.begin(); at != given.end(); ++at)
        fits = fits && !at.key().isEmpty() && at.key().size() <= codeText.max && at->isString() &&
               at->toString().size() <= codeText.max && !at.key().contains(QChar()) &&
               !at->toString().contains(QChar());
    if (!fits)
        body.refuse("variant_values", "bad_value", u"At most 10 pairs of texts of at most 80 characters."_s);
    return fits ? given : QJsonObject();
}

void readText(FieldReader &body, const char *name, const TextRule &rule, GivenFields &given)
{
    if (body.has(name))
        given.set(QString::fromLatin1(name), body.optionalText(name, rule).value_or(QString()));
}

void readChoice(FieldReader &body, const char *name, const QStringList &values, bool isNew, GivenFields &given)
{
    if (body.has(name))
        given.set(QString::fromLatin1(name), body.oneOf(name, values));
    else if (isNew)
        given.set(QString::fromLatin1(name), values.front());
}

void readAmount(FieldReader &body, const char *name, const QString &currency, GivenFields &given)
{
    if (!body.has(name))
        return;
    const std::optional<qint64> minor = optionalMoney(body, name, currency);
    given.names.append(QString::fromLatin1(name));
    if (minor)
        given.values.insert(QString::fromLatin1(name), *minor);
}

void readFlag(FieldReader &body, const char *name, bool isNew, bool byDefault, GivenFields &given)
{
    if (body.has(name))
        given.set(QString::fromLatin1(name), body.boolean(name));
    else if (isNew)
        given.set(QString::fromLatin1(name), byDefault);
}

} // namespace

GivenFields readProduct(FieldReader &body, const QString &currency, bool isNew)
{
    GivenFields given;
    if (isNew || body.has("name"))
        given.set(u"name"_s, body.text("name"));
    if (isNew || body.has("tax_class"))
        given.set(u"tax_class"_s, body.text("tax_class", codeText));
    readText(body, "sku", shortText, given);
    readText(body, "category", shortText, given);
    readChoice(body, "unit", unitCodes, isNew, given);
    readChoice(body, "kind", kindCodes, isNew, given);
    readAmount(body, "price", currency, given);
    readAmount(body, "cost", currency, given);
    readFlag(body, "active", isNew, true, given);
    readFlag(body, "favourite", isNew, false, given);
    if (body.has("negative_stock"))
        given.set(u"negative_stock"_s, body.oneOf("negative_stock", stockPolicies));
    else if (isNew)
        given.set(u"negative_stock"_s, u"warn"_s);
    if (body.has("names"))
        given.set(u"names"_s, translatedNames(body, "names"));
    if (body.has("units"))
        given.set(u"units"_s, unitsOf(body, currency));
    else if (isNew)
        given.set(u"units"_s, QJsonArray{QJsonObject{{u"factor"_s, Quantity::milliPerUnit}}});
    if (body.has("components"))
        given.set(u"components"_s, componentsOf(body));
    if (body.has("variant_of")) {
        const std::optional<Uuid> family = body.optionalUuid("variant_of");
        given.names.append(u"variant_of"_s);
        if (family)
            given.values.insert(u"variant_of"_s, family->toText());
    }
    if (body.has("variant_values"))
        given.set(u"variant"_s, variantValuesOf(body));
    return given;
}

} // namespace comptoir::centre
