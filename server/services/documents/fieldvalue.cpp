// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/documents/fieldvalue.h"

#include "models/domain/codec/businesscodec.h"
#include "models/domain/codec/factcodec.h"
#include "models/domain/common/arithmetic.h"
#include "models/domain/facts.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qint64 largestNumber = 1'000'000'000'000;

Unexpected cannotBe()
{
    return misuse(u"invalid"_s, u"The field cannot have this value."_s);
}

/// The document read and written by the program's own types: what comes back changed was no value of the field.
template <typename T>
QJsonValue rewritten(const QJsonObject &body, const QString &field)
{
    const T document = JsonDecoder::decode<T>(body);
    return QJsonDocument::fromJson(JsonEncoder::encode(document)).object().value(field);
}

QJsonValue rewrittenAs(DocumentKind kind, const QJsonObject &body, const QString &field)
{
    switch (kind) {
    case DocumentKind::Product:
        return rewritten<Product>(body, field);
    case DocumentKind::Category:
        return rewritten<Category>(body, field);
    case DocumentKind::Tax:
        return rewritten<TaxDefinition>(body, field);
    case DocumentKind::TaxClass:
        return rewritten<TaxClass>(body, field);
    case DocumentKind::PriceList:
        return rewritten<PriceListSaved>(body, field);
    case DocumentKind::Promotion:
        return rewritten<Promotion>(body, field);
    case DocumentKind::Customer:
        return rewritten<Customer>(body, field);
    case DocumentKind::TillRole:
        return rewritten<Role>(body, field);
    case DocumentKind::Staff:
        return rewritten<User>(body, field);
    case DocumentKind::Setting:
        return body.value(field).isString() ? body.value(field) : QJsonValue(QJsonValue::Undefined);
    }
    Q_UNREACHABLE();
}

/// What a text says, where the field holds no text.
QJsonValue parsed(const QString &text, QJsonValue::Type type)
{
    if (type == QJsonValue::Double) {
        bool good = false;
        const qint64 number = text.toLongLong(&good);
        return good ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
    }
    if (type == QJsonValue::Bool)
        return text == u"true"_s || text == u"false"_s ? QJsonValue(text == u"true"_s)
                                                       : QJsonValue(QJsonValue::Undefined);
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (type == QJsonValue::Array && document.isArray())
        return document.array();
    if (type == QJsonValue::Object && document.isObject())
        return document.object();
    return QJsonValue(QJsonValue::Undefined);
}

bool isInRange(const QString &field, const QJsonValue &value)
{
    if (!value.isDouble())
        return true;
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= (field.endsWith(u"_ppm"_s) ? wholePpm : largestNumber);
}

} // namespace

Result<QJsonValue> fieldValue(DocumentKind kind, const QJsonObject &body, const QString &field, const QJsonValue &given,
                              const QJsonValue &like)
{
    if (given.isNull())
        return given; // emptied
    const bool asText = given.isString() && !like.isString() && !like.isNull() && !like.isUndefined();
    const QJsonValue value = asText ? parsed(given.toString(), like.type()) : given;
    if (value.isUndefined() || !isInRange(field, value))
        return cannotBe();
    QJsonObject with = body;
    with.insert(field, value);
    if (rewrittenAs(kind, with, field) != value)
        return cannotBe();
    return value;
}

} // namespace comptoir::centre
