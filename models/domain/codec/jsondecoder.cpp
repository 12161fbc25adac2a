// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/codec/jsondecoder.h"

namespace comptoir
{

void JsonDecoder::read(const QJsonValue &json, QByteArray &value)
{
    value = QByteArray::fromHex(json.toString().toLatin1());
}

void JsonDecoder::read(const QJsonValue &json, Uuid &value)
{
    const QByteArray bytes = QByteArray::fromHex(json.toString().toLatin1());
    value = bytes.size() == Uuid::size ? Uuid::fromBytes(bytes) : Uuid();
}

void JsonDecoder::read(const QJsonValue &json, QDate &value)
{
    value = QDate::fromString(json.toString(), Qt::ISODate);
}

void JsonDecoder::read(const QJsonValue &json, Quantity &value)
{
    if (!json.isArray()) {
        value = Quantity(json.toInteger());
        return;
    }
    const QJsonArray pair = json.toArray();
    value = Quantity(pair.at(0).toInteger(), unitFromCode(pair.at(1).toString()).value_or(Unit::Piece));
}

void JsonDecoder::read(const QJsonValue &json, QMap<QString, QString> &values)
{
    values.clear();
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), it.value().toString());
}

void JsonDecoder::read(const QJsonValue &json, Currency &value)
{
    m_currency = Currency::fromCode(json.toString()).value_or(Currency());
    value = m_currency;
}

} // namespace comptoir
