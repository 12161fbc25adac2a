// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"
#include "models/domain/common/money.h"
#include "models/domain/common/quantity.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <concepts>

namespace comptoir
{

/// The JSON form of journal payloads. Each struct is described once, by
///     template <typename Codec> void describe(Codec &codec, Sale &sale) { codec("id", sale.id); … }
/// and that description serves both directions, so that writer and reader cannot drift apart. Fields at their default
/// are left out. Money is written in minor units; the struct names its currency once, before its first amount.
/// Enums need codeOf(Enum) and fromCode(QStringView, Enum &) beside them.

template <typename T>
concept CodedEnum = std::is_enum_v<T> && requires(T value)
{
    {
        codeOf(value)
        } -> std::convertible_to<QString>;
};

/// Writes compact UTF-8 straight into a byte array: payloads are written once per sale, in front of a queue.
class JsonEncoder
{
public:
    template <typename T>
    [[nodiscard]] static QByteArray encode(const T &value)
    {
        JsonEncoder encoder;
        encoder.m_out.reserve(1024);
        encoder.write(value);
        return std::move(encoder.m_out);
    }

    /// A field of the struct being described.
    template <typename T>
    void operator()(const char *name, const T &value)
    {
        if (isDefault(value))
            return;
        if (m_out.back() != '{')
            m_out += ',';
        m_out += '"';
        m_out += name;
        m_out += "\":";
        write(value);
    }

    /// Types whose empty value is not written; a reader then gives that empty value back.
    template <typename T>
    static constexpr bool leavesOut = std::integral<T> || requires(const T &value)
    {
        value.has_value();
    }
    || requires(const T &value) { value.isEmpty(); };

private:
    template <typename T>
    static bool isDefault(const T &value)
    {
        if constexpr (requires { value.has_value(); })
            return !value.has_value();
        else if constexpr (requires { value.isEmpty(); })
            return value.isEmpty();
        else if constexpr (std::integral<T>)
            return value == T{};
        else
            return false;
    }

    void write(qint64 value) { m_out += QByteArray::number(value); }
    void write(int value) { write(static_cast<qint64>(value)); }
    void write(bool value) { m_out += value ? "true" : "false"; }
    void write(const QString &value);
    void write(const QByteArray &value); ///< bytes, as hex
    void write(const Uuid &value);
    void write(const Currency &value) { write(value.code()); }
    void write(const Money &value) { write(value.minor()); }
    void write(const Quantity &value);
    void write(const QDate &value) { write(value.toString(Qt::ISODate)); }
    template <typename Tag>
    void write(const Id<Tag> &value)
    {
        write(value.uuid());
    }
    template <CodedEnum T>
    void write(const T &value)
    {
        write(codeOf(value));
    }
    template <typename T>
    void write(const std::optional<T> &value)
    {
        write(*value);
    }
    template <typename T>
    void write(const QList<T> &values)
    {
        m_out += '[';
        for (const T &value : values) {
            if (m_out.back() != '[')
                m_out += ',';
            write(value);
        }
        m_out += ']';
    }
    void write(const QMap<QString, QString> &values);
    template <typename T>
    requires requires(JsonEncoder &encoder, T &value) { describe(encoder, value); }
    void write(const T &value)
    {
        m_out += '{';
        describe(*this, const_cast<T &>(value)); // descriptions serve reading too, hence take non-const; we only read
        m_out += '}';
    }

    QByteArray m_out;
};

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
