// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/healthanswer.h"

#include "server/services/readiness.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

std::optional<Response> healthAnswer(const QString &path, const Readiness &readiness)
{
    if (path == "/health"_L1)
        return Response::json({{u"status"_s, u"ok"_s}, {u"version"_s, QStringLiteral(COMPTOIR_VERSION)}});
    if (path == "/ready"_L1)
        return Response::json({{u"status"_s, QString::fromLatin1(readiness.state())}}, readiness.isReady() ? 200 : 503);
    return std::nullopt;
}

} // namespace comptoir::centre
