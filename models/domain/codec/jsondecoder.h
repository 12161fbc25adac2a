// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/jsonencoder.h"

#include <QJsonArray>
#include <QJsonObject>

namespace comptoir
{

/// Reads what JsonEncoder wrote. Lenient: a missing or odd field keeps its default, for payloads are protected by their
/// hash and may come from an older or newer version.
class JsonDecoder
{
public:
    template <typename T>
    [[nodiscard]] static T decode(const QJsonObject &object)
    {
        T value;
        JsonDecoder decoder(object, Currency());
        describe(decoder, value);
        return value;
    }

    template <typename T>
    void operator()(const char *name, T &value)
    {
        const QJsonValue json = m_object.value(QLatin1StringView(name));
        if (!json.isUndefined())
            read(json, value);
        else if constexpr (std::same_as<T, Money>)
            value = Money::zero(m_currency);
        else if constexpr (JsonEncoder::leavesOut<T>)
            value = T{};
    }

private:
    JsonDecoder(QJsonObject object, Currency currency) : m_object(std::move(object)), m_currency(currency) {}

    static void read(const QJsonValue &json, qint64 &value) { value = json.toInteger(); }
    static void read(const QJsonValue &json, int &value) { value = json.toInt(); }
    static void read(const QJsonValue &json, bool &value) { value = json.toBool(); }
    static void read(const QJsonValue &json, QString &value) { value = json.toString(); }
    static void read(const QJsonValue &json, QByteArray &value);
    static void read(const QJsonValue &json, Uuid &value);
    static void read(const QJsonValue &json, QDate &value);
    static void read(const QJsonValue &json, Quantity &value);
    static void read(const QJsonValue &json, QMap<QString, QString> &values);
    void read(const QJsonValue &json, Currency &value);
    void read(const QJsonValue &json, Money &value) const { value = Money(json.toInteger(), m_currency); }
    template <typename Tag>
    void read(const QJsonValue &json, Id<Tag> &value) const
    {
        Uuid uuid;
        read(json, uuid);
        value = Id<Tag>(uuid);
    }
    template <CodedEnum T>
    void read(const QJsonValue &json, T &value) const
    {
        fromCode(json.toString(), value);
    }
    template <typename T>
    void read(const QJsonValue &json, std::optional<T> &value) const
    {
        T inner{};
        readInner(json, inner);
        value = std::move(inner);
    }
    template <typename T>
    void read(const QJsonValue &json, QList<T> &values) const
    {
        values.clear();
        const QJsonArray array = json.toArray();
        values.reserve(array.size());
        for (const QJsonValue &item : array) {
            T inner{};
            readInner(item, inner);
            values.append(std::move(inner));
        }
    }
    template <typename T>
    requires requires(JsonDecoder &decoder, T &value) { describe(decoder, value); }
    void read(const QJsonValue &json, T &value) const
    {
        JsonDecoder inner(json.toObject(), m_currency);
        describe(inner, value);
    }
    template <typename T>
    void readInner(const QJsonValue &json, T &value) const
    {
        JsonDecoder(m_object, m_currency).read(json, value);
    }

    QJsonObject m_object;
    Currency m_currency;
};

} // namespace comptoir
