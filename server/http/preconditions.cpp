// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/preconditions.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

QByteArray etagOf(qint64 version)
{
    return "\"v" + QByteArray::number(version) + '"';
}

Response withEtag(const Request &request, Response response, qint64 version)
{
    const QByteArray etag = etagOf(version);
    const QList<QByteArray> known = request.header("if-none-match").split(',');
    const bool same = std::any_of(known.begin(), known.end(), [&etag](const QByteArray &each) {
        const QByteArray one = each.trimmed();
        return one == etag || one == "W/" + etag || one == "*";
    });
    if (same && request.method == Method::Get)
        response = {304, {}, {}, {}};
    response.headers.append({QByteArrayLiteral("ETag"), etag});
    return response;
}

Result<qint64> versionToChange(const Request &request)
{
    const QByteArray value = request.header("if-match").trimmed();
    if (value.isEmpty())
        return misuse(u"precondition_required"_s,
                      u"Say which version you change: send its ETag in the field If-Match."_s);
    bool isNumber = false;
    const qint64 version = value.startsWith("\"v") && value.endsWith('"') && value.size() > 3
                               ? value.sliced(2).chopped(1).toLongLong(&isNumber)
                               : 0;
    if (!isNumber)
        return misuse(u"malformed"_s, u"If-Match must hold one ETag as it was given."_s);
    return version;
}

Result<void> checkVersion(qint64 wanted, qint64 found)
{
    if (wanted != found)
        return refuse(u"version_conflict"_s, u"Somebody changed this in the meantime: read it again first."_s);
    return {};
}

} // namespace comptoir::centre
