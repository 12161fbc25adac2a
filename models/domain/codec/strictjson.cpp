// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec/strictjson.h"

#include <QJsonArray>
#include <QStringDecoder>

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// One pass over the text. A step that fails says so by an empty value and leaves the reason in m_fault.
class Reader
{
public:
    Reader(QByteArrayView text, const JsonLimits &limits) : m_text(text), m_limits(limits) {}

    [[nodiscard]] Result<QJsonObject> read()
    {
        if (m_text.size() > m_limits.bytes)
            return refusal(u"it is too long"_s);
        skipSpace();
        if (peek() != '{')
            return refusal(u"an object is expected"_s);
        const std::optional<QJsonValue> value = readObject(1);
        if (!value)
            return refusal(m_fault);
        skipSpace();
        if (m_at != m_text.size())
            return refusal(u"something follows the object"_s);
        return value->toObject();
    }

private:
    [[nodiscard]] Unexpected refusal(const QString &why) const
    {
        return misuse(u"malformed"_s, u"The JSON cannot be read: %1, at byte %2."_s.arg(why).arg(m_at));
    }

    std::nullopt_t fail(const QString &why)
    {
        if (m_fault.isEmpty())
            m_fault = why;
        return std::nullopt;
    }

    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool take(char expected)
    {
        if (m_at >= m_text.size() || m_text[m_at] != expected)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
            ++m_at;
    }

    bool takeWord(QByteArrayView word)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    std::optional<QJsonValue> readValue(int depth)
    {
        if (++m_values > m_limits.values)
            return fail(u"it holds too many values"_s);
        if (depth > m_limits.depth)
            return fail(u"it is nested too deep"_s);
        switch (peek()) {
        case '{':
            return readObject(depth);
        case '[':
            return readArray(depth);
        case '"':
            if (std::optional<QString> text = readString())
                return QJsonValue(*text);
            return std::nullopt;
        default:
            return readScalar();
        }
    }

    std::optional<QJsonValue> readScalar()
    {
        if (takeWord("true"))
            return QJsonValue(true);
        if (takeWord("false"))
            return QJsonValue(false);
        if (takeWord("null"))
            return QJsonValue(QJsonValue::Null);
        return readInteger();
    }

    std::optional<QJsonValue> readInteger()
    {
        const char *const begin = m_text.data() + m_at;
        const char *const end = m_text.data() + m_text.size();
        const char *const digits = begin != end && *begin == '-' ? begin + 1 : begin;
        if (digits == end || *digits < '0' || *digits > '9')
            return fail(u"a value is expected"_s);
        if (*digits == '0' && digits + 1 != end && digits[1] >= '0' && digits[1] <= '9')
            return fail(u"a number begins with 0"_s);
        qint64 value = 0;
        const auto [rest, error] = std::from_chars(begin, end, value);
        if (error != std::errc())
            return fail(u"a number is too large"_s);
        if (rest != end && (*rest == '.' || *rest == 'e' || *rest == 'E'))
            return fail(u"a number is not an integer"_s);
        if (value == 0 && *begin == '-')
            return fail(u"zero has a sign"_s);
        m_at += rest - begin;
        return QJsonValue(value);
    }

    std::optional<QJsonValue> readArray(int depth)
    {
        ++m_at;
        QJsonArray array;
        skipSpace();
        if (take(']'))
            return QJsonValue(array);
        for (;;) {
            skipSpace();
            const std::optional<QJsonValue> value = readValue(depth + 1);
            if (!value)
                return std::nullopt;
            array.append(*value);
            skipSpace();
            if (take(']'))
                return QJsonValue(array);
            if (!take(','))
                return fail(u"a comma or ] is expected"_s);
        }
    }

    std::optional<QJsonValue> readObject(int depth)
    {
        ++m_at;
        Members members;
        skipSpace();
        if (take('}'))
            return QJsonValue(QJsonObject());
        for (;;) {
            skipSpace();
            if (!readMember(depth, members))
                return std::nullopt;
            skipSpace();
            if (take('}'))
                return objectOf(members);
            if (!take(','))
                return fail(u"a comma or } is expected"_s);
        }
    }

    using Members = std::vector<std::pair<QString, QJsonValue>>;

    bool readMember(int depth, Members &members)
    {
        if (peek() != '"') {
            fail(u"a key is expected"_s);
            return false;
        }
        const std::optional<QString> key = readString();
        if (!key)
            return false;
        skipSpace();
        if (!take(':')) {
            fail(u"a colon is expected"_s);
            return false;
        }
        skipSpace();
        std::optional<QJsonValue> value = readValue(depth + 1);
        if (value)
            members.emplace_back(*key, std::move(*value));
        return value.has_value();
    }

    /// In order, so that each insertion is at the end: a QJsonObject filled in any order takes time that grows with the
    /// square of its size.
    std::optional<QJsonValue> objectOf(Members &members)
    {
        const auto byKey = [](const auto &a, const auto &b) { return a.first < b.first; };
        std::sort(members.begin(), members.end(), byKey);
        const auto twice = std::adjacent_find(members.begin(), members.end(),
                                              [](const auto &a, const auto &b) { return a.first == b.first; });
        if (twice != members.end())
            return fail(u"a key is given twice"_s);
        QJsonObject object;
        for (const auto &[key, value] : members)
            object.insert(key, value);
        return QJsonValue(object);
    }

    std::optional<QString> readString()
    {
        ++m_at;
        QString result;
        qsizetype plain = m_at;
        for (;; ++m_at) {
            if (m_at >= m_text.size())
                return fail(u"a text does not end"_s);
            const auto byte = static_cast<unsigned char>(m_text[m_at]);
            if (byte < 0x20)
                return fail(u"a text holds a control character"_s);
            if (byte != '"' && byte != '\\')
                continue;
            if (!appendPlain(plain, result))
                return std::nullopt;
            if (byte == '"') {
                ++m_at;
                return result;
            }
            if (!appendEscape(result))
                return std::nullopt;
            plain = m_at + 1;
        }
    }

    bool appendPlain(qsizetype from, QString &result)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString part = decoder(m_text.sliced(from, m_at - from));
        if (decoder.hasError()) {
            fail(u"it is not UTF-8"_s);
            return false;
        }
        result += part;
        return true;
    }

    /// At the backslash; leaves m_at on the last character of the escape.
    bool appendEscape(QString &result)
    {
        ++m_at;
        constexpr QByteArrayView names = R"("\/bfnrt)";
        constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
        const qsizetype known = m_at < m_text.size() ? names.indexOf(m_text[m_at]) : -1;
        if (known >= 0) {
            result += QLatin1Char(meanings[known]);
            return true;
        }
        if (peek() != 'u') {
            fail(u"an escape is unknown"_s);
            return false;
        }
        return appendCodeUnits(result);
    }

    bool appendCodeUnits(QString &result)
    {
        const std::optional<char16_t> first = readHex();
        if (!first || *first == 0 || QChar::isLowSurrogate(*first)) {
            fail(u"a \\u escape stands for no character"_s);
            return false;
        }
        result += QChar(*first);
        if (!QChar::isHighSurrogate(*first))
            return true;
        m_at += 1;
        std::optional<char16_t> second;
        if (take('\\') && peek() == 'u')
            second = readHex();
        if (!second || !QChar::isLowSurrogate(*second)) {
            fail(u"half a surrogate pair"_s);
            return false;
        }
        result += QChar(*second);
        return true;
    }

    /// At the u; leaves m_at on the last digit.
    std::optional<char16_t> readHex()
    {
        if (m_text.size() - m_at <= 4)
            return std::nullopt;
        const char *const begin = m_text.data() + m_at + 1;
        quint16 unit = 0;
        const auto [rest, error] = std::from_chars(begin, begin + 4, unit, 16);
        if (error != std::errc() || rest != begin + 4)
            return std::nullopt;
        m_at += 4;
        return static_cast<char16_t>(unit);
    }

    QByteArrayView m_text;
    JsonLimits m_limits;
    qsizetype m_at = 0;
    qsizetype m_values = 0;
    QString m_fault;
};

} // namespace

Result<QJsonObject> parseStrictJson(QByteArrayView text, const JsonLimits &limits)
{
    return Reader(text, limits).read();
}

} // namespace comptoir
