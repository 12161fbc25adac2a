// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/codec/jsonencoder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// JSON string escapes (RFC 8259 §7): quote, backslash and controls; everything else stays UTF-8. Bodies of documents
/// stand quoted in entries: appending piece by piece was a twelfth of a first load.
void appendEscaped(QByteArray &out, const QByteArray &utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    constexpr qsizetype longestEscape = 6;
    const qsizetype from = out.size();
    out.resize(from + 2 + utf8.size() * longestEscape);
    char *to = out.data() + from;
    *to++ = '"';
    for (const char c : utf8) {
        if (static_cast<unsigned char>(c) < 0x20) {
            to = std::copy_n("\\u00", 4, to);
            *to++ = hex[c >> 4];
            *to++ = hex[c & 0xf];
            continue;
        }
        if (c == '"' || c == '\\')
            *to++ = '\\';
        *to++ = c;
    }
    *to++ = '"';
    out.resize(to - out.constData());
}

} // namespace

void JsonEncoder::write(const QString &value)
{
    appendEscaped(m_out, value.toUtf8());
}

void JsonEncoder::write(const QByteArray &value)
{
    m_out += '"' + value.toHex() + '"';
}

void JsonEncoder::write(const Uuid &value)
{
    m_out += '"' + value.bytes().toByteArray().toHex() + '"';
}

void JsonEncoder::write(const Quantity &value)
{
    if (value.unit() == Unit::Piece) {
        write(value.milli());
        return;
    }
    m_out += '[' + QByteArray::number(value.milli()) + ",\"" + unitCode(value.unit()).toLatin1() + "\"]";
}

void JsonEncoder::write(const QMap<QString, QString> &values)
{
    m_out += '{';
    for (const auto &[key, value] : values.asKeyValueRange()) {
        if (m_out.back() != '{')
            m_out += ',';
        write(key);
        m_out += ':';
        write(value);
    }
    m_out += '}';
}

} // namespace comptoir
