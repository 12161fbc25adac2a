// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/target.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype mostParameters = 50;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isControl(QChar c)
{
    return c < u' ' || c == u'\x7f' || (c >= u'\x80' && c < u'\xa0');
}

enum class PlusIs { Plus, Space };

/// Percent-decoded, as text without control characters.
Result<QString> decoded(QByteArrayView part, PlusIs plus)
{
    QByteArray bytes;
    bytes.reserve(part.size());
    for (qsizetype i = 0; i < part.size(); ++i) {
        const char c = part[i];
        if (c == '+' && plus == PlusIs::Space) {
            bytes.append(' ');
        } else if (c != '%') {
            bytes.append(c);
        } else {
            const int high = i + 2 < part.size() ? hexDigit(part[i + 1]) : -1;
            const int low = i + 2 < part.size() ? hexDigit(part[i + 2]) : -1;
            if (high < 0 || low < 0)
                return malformed("The address has a percent sign without two hexadecimal digits.");
            bytes.append(static_cast<char>(high * 16 + low));
            i += 2;
        }
    }
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes);
    if (decode.hasError())
        return malformed("The address is not UTF-8.");
    if (std::any_of(text.begin(), text.end(), isControl))
        return malformed("The address holds a control character.");
    return text;
}

Result<QString> readPath(QByteArrayView raw)
{
    QString path;
    qsizetype from = 1;
    while (from <= raw.size()) {
        qsizetype to = raw.indexOf('/', from);
        if (to < 0)
            to = raw.size();
        const Result<QString> segment = decoded(raw.sliced(from, to - from), PlusIs::Plus);
        COMPTOIR_TRY(segment);
        if (segment->contains(u'/') || segment->contains(u'\\') || *segment == "."_L1 || *segment == ".."_L1)
            return malformed("The path may not hold an encoded slash or a step upwards.");
        path += u'/' + *segment;
        from = to + 1;
    }
    return path;
}

Result<QMap<QString, QString>> readQuery(QByteArrayView raw)
{
    QMap<QString, QString> query;
    qsizetype from = 0;
    while (from < raw.size()) {
        qsizetype to = raw.indexOf('&', from);
        if (to < 0)
            to = raw.size();
        const QByteArrayView pair = raw.sliced(from, to - from);
        const qsizetype equals = pair.indexOf('=');
        const Result<QString> name = decoded(equals < 0 ? pair : pair.first(equals), PlusIs::Space);
        COMPTOIR_TRY(name);
        const Result<QString> value = decoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1), PlusIs::Space);
        COMPTOIR_TRY(value);
        if (name->isEmpty() || query.contains(*name))
            return malformed("A name stands twice in the query, or is empty.");
        if (query.size() == mostParameters)
            return malformed("The query has too many parameters.");
        query.insert(*name, *value);
        from = to + 1;
    }
    return query;
}

/// A whole URL without its scheme and authority, which must be the request's own.
Result<QByteArrayView> withoutAuthority(QByteArrayView target, QByteArrayView host)
{
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (!target.startsWith(scheme))
            continue;
        const QByteArrayView rest = target.sliced(scheme.size());
        const qsizetype slash = rest.indexOf('/');
        const QByteArrayView authority = slash < 0 ? rest : rest.first(slash);
        if (authority.compare(host, Qt::CaseInsensitive) != 0)
            return malformed("The address names another host than the Host header.");
        return slash < 0 ? QByteArrayView("/") : rest.sliced(slash);
    }
    return malformed("The address must begin with a slash.");
}

bool isPort(QByteArrayView port)
{
    return !port.isEmpty() && port.size() <= 5 &&
           std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Unexpected malformed(const char *sentence)
{
    return misuse(u"malformed"_s, QString::fromLatin1(sentence));
}

Result<Target> readTarget(QByteArrayView target, QByteArrayView host)
{
    if (!target.startsWith('/')) {
        const Result<QByteArrayView> own = withoutAuthority(target, host);
        COMPTOIR_TRY(own);
        target = *own;
    }
    if (target.contains('#'))
        return malformed("The address holds a fragment.");
    const qsizetype mark = target.indexOf('?');
    const Result<QString> path = readPath(mark < 0 ? target : target.first(mark));
    COMPTOIR_TRY(path);
    const auto query = readQuery(mark < 0 ? QByteArrayView() : target.sliced(mark + 1));
    COMPTOIR_TRY(query);
    return Target{*path, *query};
}

bool isHost(QByteArrayView host)
{
    if (host.isEmpty() || host.size() > 255)
        return false;
    qsizetype nameEnd = host.size();
    if (host.startsWith('[')) {
        const qsizetype close = host.indexOf(']');
        const QByteArrayView inside = close < 0 ? QByteArrayView() : host.sliced(1, close - 1);
        if (inside.isEmpty() ||
            !std::all_of(inside.begin(), inside.end(), [](char c) { return hexDigit(c) >= 0 || c == ':' || c == '.'; }))
            return false;
        nameEnd = close + 1;
    } else {
        const qsizetype colon = host.indexOf(':');
        nameEnd = colon < 0 ? host.size() : colon;
        const QByteArrayView name = host.first(nameEnd);
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                       c == '-' || c == '_';
            }))
            return false;
    }
    return nameEnd == host.size() || (host[nameEnd] == ':' && isPort(host.sliced(nameEnd + 1)));
}

} // namespace comptoir::centre
