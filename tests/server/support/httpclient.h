// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <chrono>
#include <memory>

namespace comptoir::centre
{

/// An answer as it came.
struct HttpReply {
    int status = 0;                        ///< 0: the connection ended without one
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString code() const { return json().value(QStringLiteral("code")).toString(); }
};

/// A blocking client that sends bytes as they are, broken or not: no library stands between a test and the wire.
class RawClient
{
public:
    explicit RawClient(quint16 port);
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    /// False when the other side has gone.
    bool send(const QByteArray &bytes);
    /// The next answer, by its Content-Length. Waits at most `patience`.
    [[nodiscard]] HttpReply read(std::chrono::milliseconds patience = std::chrono::seconds(20));
    /// Exactly so many bytes, or what came before the end.
    [[nodiscard]] QByteArray readBytes(qsizetype count, std::chrono::milliseconds patience = std::chrono::seconds(20));
    /// Whether the other side closes within `patience`; what still comes is thrown away.
    [[nodiscard]] bool isClosed(std::chrono::milliseconds patience = std::chrono::seconds(20));
    [[nodiscard]] HttpReply ask(const QByteArray &bytes) { return send(bytes) ? read() : HttpReply(); }

private:
    [[nodiscard]] bool more(std::chrono::steady_clock::time_point until);
    int m_socket = -1;
    QByteArray m_input;
    bool m_ended = false;
};

/// Calls the API with JSON, on one connection as long as it holds.
class JsonClient
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    explicit JsonClient(quint16 port) : m_port(port) {}

    /// Sent with each call from now on, such as Authorization.
    void setHeader(const QByteArray &name, const QByteArray &value);
    HttpReply call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                   const Headers &headers = {});
    HttpReply get(const QByteArray &path, const Headers &headers = {}) { return call("GET", path, {}, headers); }
    HttpReply post(const QByteArray &path, const QJsonObject &body, const Headers &headers = {})
    {
        return call("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
    }

private:
    quint16 m_port;
    Headers m_headers;
    std::unique_ptr<RawClient> m_client;
};

} // namespace comptoir::centre
