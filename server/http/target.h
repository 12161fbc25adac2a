// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QByteArrayView>
#include <QMap>
#include <QString>

namespace comptoir::centre
{

/// The address of a request, decoded once and strictly.
struct Target {
    QString path;
    QMap<QString, QString> query;
};

/// Reads what stands between method and version. A path holds no encoded slash, no "." or "..", no control character
/// and no broken UTF-8; a name stands once in the query; "+" there is a space. A whole URL is taken when it names the
/// host of the request. Error `malformed`.
[[nodiscard]] Result<Target> readTarget(QByteArrayView target, QByteArrayView host);

/// Error `malformed`, of a request that is not read further.
[[nodiscard]] Unexpected malformed(const char *sentence);

/// "shop.example:8080", "[::1]:80", "10.0.0.1": what a Host header may hold.
[[nodiscard]] bool isHost(QByteArrayView host);

} // namespace comptoir::centre
