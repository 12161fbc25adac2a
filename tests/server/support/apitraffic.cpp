// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/apitraffic.h"

#include "server/api/callrunner.h"
#include "server/http/router.h"
#include "tests/server/support/trafficline.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

QByteArray compared(const QString &what, const QString &file)
{
    QProcess checker;
    checker.setProcessChannelMode(QProcess::MergedChannels);
    checker.start(u"python3"_s, {u"-B"_s, QStringLiteral(COMPTOIR_SOURCE "/tests/server/api/contract.py"),
                                 QStringLiteral(COMPTOIR_SOURCE "/docs/api/openapi.yaml"), what, file});
    if (!checker.waitForFinished(120'000))
        return "contract.py did not end: " + checker.errorString().toUtf8();
    const QByteArray output = checker.readAll();
    const bool fine = checker.exitStatus() == QProcess::NormalExit && checker.exitCode() == 0;
    return fine ? QByteArray() : QByteArray(output + "contract.py: " + QByteArray::number(checker.exitCode()));
}

QString accessName(Route::Access access)
{
    switch (access) {
    case Route::Access::Public:
        return u"public"_s;
    case Route::Access::SignedIn:
        return u"signed_in"_s;
    case Route::Access::Tenant:
        return u"tenant"_s;
    }
    Q_UNREACHABLE();
}

/// As the document writes it; empty where the header has no part.
QString idempotencyName(const Route &route)
{
    if (route.access != Route::Access::Tenant || route.method == Method::Get || !route.transaction)
        return {};
    switch (route.idempotency) {
    case Idempotency::Optional:
        return u"optional"_s;
    case Idempotency::Required:
        return u"required"_s;
    case Idempotency::Never:
        return u"never"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ApiTraffic::ApiTraffic()
{
    if (!m_file.open())
        qFatal("no temporary file");
}

void ApiTraffic::add(const QByteArray &method, const QByteArray &path, const QByteArray &request,
                     const HttpReply &reply)
{
    m_file.write(trafficLine(method, path, request, reply));
    ++m_count;
}

QByteArray ApiTraffic::deviations()
{
    m_file.flush();
    return compared(u"traffic"_s, m_file.fileName());
}

QByteArray ApiTraffic::deviationsOf(const Routes &routes)
{
    QTemporaryFile file;
    if (!file.open())
        return "no temporary file";
    for (const Route &route : routes) {
        const QJsonObject line{{u"method"_s, QString::fromLatin1(methodName(route.method))},
                               {u"path"_s, QString::fromLatin1(route.path)},
                               {u"access"_s, accessName(route.access)},
                               {u"permission"_s, QString::fromLatin1(route.permission)},
                               {u"rate"_s, QString::fromLatin1(rateName(route.rate))},
                               {u"body_limit"_s, route.bodyLimit},
                               {u"compressed"_s, route.compressedBody},
                               {u"idempotency"_s, idempotencyName(route)}};
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    file.flush();
    return compared(u"routes"_s, file.fileName());
}

} // namespace comptoir::centre
