// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/openapi.h"

#include <QFile>

using namespace Qt::StringLiterals;

static void loadResource() // outside the namespace: the macro declares a global function
{
    Q_INIT_RESOURCE(comptoird_openapi);
}

namespace comptoir::centre
{

namespace
{

/// The resource, read once.
const QByteArray &document()
{
    static const QByteArray bytes = [] {
        loadResource();
        QFile file(u":/server/openapi.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

Result<Response> getDocument(Call &)
{
    Response response;
    response.headers.append({QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("public, max-age=3600")});
    response.body = document();
    return response;
}

} // namespace

Routes openApiRoutes()
{
    Route route{Method::Get, "/v1/openapi.json", Route::Access::Public, "", RateClass::Open, getDocument};
    route.transaction = false;
    return {route};
}

} // namespace comptoir::centre
