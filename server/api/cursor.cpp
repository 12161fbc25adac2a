// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/cursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype sealSize = 16;
constexpr qsizetype longestCursor = 1024;

QByteArray sealOf(const QByteArray &key, const QByteArray &list, const QByteArray &text)
{
    const QByteArray message = QByteArrayLiteral("comptoir-cursor1") + char(0) + list + char(0) + text;
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256).left(sealSize);
}

/// Equal in the same time, wherever the difference is.
bool same(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    uchar difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<uchar>(difference | (static_cast<uchar>(a.at(i)) ^ static_cast<uchar>(b.at(i))));
    return difference == 0;
}

} // namespace

QString sealedCursor(const QByteArray &key, const QByteArray &list, const QStringList &values)
{
    const QByteArray text = QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact);
    const QByteArray sealed = sealOf(key, list, text) + text;
    return QString::fromLatin1(sealed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<QStringList> openedCursor(const QByteArray &key, const QByteArray &list, const QString &cursor, qsizetype count)
{
    const auto bad = [] { return misuse(u"bad_cursor"_s, u"This cursor was not given out for this list."_s); };
    if (cursor.size() > longestCursor)
        return bad();
    const auto decoded =
        QByteArray::fromBase64Encoding(cursor.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                            QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() <= sealSize)
        return bad();
    const QByteArray text = decoded.decoded.mid(sealSize);
    if (!same(decoded.decoded.left(sealSize), sealOf(key, list, text)))
        return bad();
    QStringList values;
    for (const QJsonValue &value : QJsonDocument::fromJson(text).array())
        values.append(value.toString());
    if (values.size() != count)
        return bad();
    return values;
}

} // namespace comptoir::centre
