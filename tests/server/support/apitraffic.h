// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"
#include "tests/server/support/httpclient.h"

#include <QTemporaryFile>

namespace comptoir::centre
{

/// Writes down what was asked of a centre and what it answered, so that the whole of it can be held to
/// docs/api/openapi.yaml (tests/server/api/contract.py).
class ApiTraffic
{
public:
    ApiTraffic();

    void add(const QByteArray &method, const QByteArray &path, const QByteArray &request, const HttpReply &reply);
    /// What deviates from the document, a line each; empty when nothing does.
    [[nodiscard]] QByteArray deviations();
    [[nodiscard]] int count() const { return m_count; }

    /// As deviations(), of what a program serves.
    [[nodiscard]] static QByteArray deviationsOf(const Routes &routes);

private:
    QTemporaryFile m_file;
    int m_count = 0;
};

/// A JsonClient all of whose calls are written down.
class RecordedClient
{
public:
    RecordedClient(JsonClient client, ApiTraffic &traffic) : m_client(std::move(client)), m_traffic(traffic) {}

    HttpReply call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                   const JsonClient::Headers &headers = {})
    {
        const HttpReply reply = m_client.call(method, path, body, headers);
        m_traffic.add(method, path, body, reply);
        return reply;
    }
    HttpReply get(const QByteArray &path, const JsonClient::Headers &headers = {})
    {
        return call("GET", path, {}, headers);
    }
    HttpReply send(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
                   const JsonClient::Headers &headers = {})
    {
        return call(method, path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
    }
    HttpReply post(const QByteArray &path, const QJsonObject &body, const JsonClient::Headers &headers = {})
    {
        return send("POST", path, body, headers);
    }

private:
    JsonClient m_client;
    ApiTraffic &m_traffic;
};

} // namespace comptoir::centre
