// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/codec/jsonencoder.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// JSON string escapes (RFC 8259 §7): quote, backslash and controls; everything else stays UTF-8, copied run by run.
void appendEscaped(QByteArray &out, const QByteArray &utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    const char *plain = utf8.constData();
    const char *const end = plain + utf8.size();
    for (const char *at = plain; at != end; ++at) {
        const char c = *at;
        const bool control = static_cast<unsigned char>(c) < 0x20;
        if (!control && c != '"' && c != '\\')
            continue;
        out.append(plain, at - plain);
        plain = at + 1;
        out += control ? "\\u00" : "\\";
        if (control)
            out += hex[(c >> 4) & 0xf];
        out += control ? hex[c & 0xf] : c;
    }
    out.append(plain, end - plain);
    out += '"';
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
