// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"
#include "models/domain/common/money.h"
#include "models/domain/common/quantity.h"

#include <QDate>
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
    || requires(const T &value)
    { // texts and containers; an empty period is something else than none
        value.isEmpty();
        value.size();
    };

private:
    template <typename T>
    static bool isDefault(const T &value)
    {
        if constexpr (requires { value.has_value(); })
            return !value.has_value();
        else if constexpr (std::integral<T>)
            return value == T{};
        else if constexpr (leavesOut<T>)
            return value.isEmpty();
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

} // namespace comptoir
