// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/trafficline.h"

#include <QFile>
#include <QMutex>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

/// Null for what is no text: it cannot be held to a schema.
QJsonValue textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QByteArray trafficLine(const QByteArray &method, const QByteArray &path, const QByteArray &request,
                       const HttpReply &reply)
{
    const QJsonObject call{{u"method"_s, QString::fromLatin1(method)},
                           {u"path"_s, QString::fromUtf8(path)},
                           {u"request"_s, textOf(request)},
                           {u"status"_s, reply.status},
                           {u"response_type"_s, QString::fromLatin1(reply.headers.value("content-type"))},
                           {u"response"_s, textOf(reply.body)}};
    return QJsonDocument(call).toJson(QJsonDocument::Compact) + '\n';
}

void noteCall(const QByteArray &method, const QByteArray &path, const QByteArray &request, const HttpReply &reply)
{
    static const QString name = qEnvironmentVariable("COMPTOIR_TRAFFIC");
    if (name.isEmpty() || reply.status == 0)
        return;
    static QMutex mutex;
    static QFile file(name);
    const QMutexLocker lock(&mutex);
    if (!file.isOpen() && !file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("COMPTOIR_TRAFFIC cannot be written");
    file.write(trafficLine(method, path, request, reply));
    file.flush();
}

} // namespace comptoir::centre
