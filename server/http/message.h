// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace comptoir::centre
{

enum class Method { Get, Post, Put, Patch, Delete };

/// A request as handlers see it: read whole, within its limits, its address decoded. Nothing of the HTTP library.
struct Request {
    Method method = Method::Get;
    QString path;                          ///< decoded, without query
    QMap<QString, QString> pathValues;     ///< what stands where the route has {name}
    QMap<QString, QString> query;          ///< a name given twice was refused before
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;                       ///< decompressed
    QString peer;                          ///< address of the client, from the proxy only when the proxy is trusted
    QString id;                            ///< request id, ours or the caller's when it is well formed

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

struct Response {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] static Response json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static Response noContent() { return {204, {}, {}, {}}; }
};

} // namespace comptoir::centre
