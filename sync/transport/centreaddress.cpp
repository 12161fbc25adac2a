// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/centreaddress.h"

using namespace Qt::StringLiterals;

namespace comptoir::sync
{

Result<QUrl> centreAddress(const QString &text)
{
    const QString typed = text.trimmed();
    QUrl url(typed.contains("://"_L1) ? typed : u"https://"_s + typed, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() ||
        (scheme != "https"_L1 && scheme != "http"_L1))
        return misuse(u"bad_address"_s,
                      u"\"%1\" is not the address of a centre, such as https://centre.example."_s.arg(text));
    const bool here = url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1;
    if (scheme == "http"_L1 && !here)
        return misuse(u"insecure_address"_s, u"A centre elsewhere is only reached by https."_s);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

} // namespace comptoir::sync
