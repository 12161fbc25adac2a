// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/exchange.h"
#include "sync/transport/pins.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QUrl>

class QNetworkReply;

namespace comptoir::sync
{

/// Carries requests to one centre over HTTP/1.1 and brings answers back, unpacked and bounded in size. Redirects are
/// not followed, TLS errors never ignored; with pins, the centre's public key must be one of them. Lives on a thread
/// with an event loop.
class CentreLink : public QObject
{
    Q_OBJECT

public:
    explicit CentreLink(QUrl server, Pins pins = {}, QObject *parent = nullptr);
    ~CentreLink() override;

    /// Always answers, at the latest when the time is over.
    [[nodiscard]] QFuture<Answer> send(const Request &request, const QString &token);
    [[nodiscard]] const QUrl &server() const { return m_server; }
    void setTimeout(int ms) { m_timeoutMs = ms; }

private:
    struct Exchange;
    [[nodiscard]] QNetworkReply *begin(const Request &request, const QString &token);
    void checkPin(QNetworkReply &reply, Exchange &exchange) const;

    QUrl m_server;
    Pins m_pins;
    QNetworkAccessManager m_network;
    int m_timeoutMs = 30'000;
};

} // namespace comptoir::sync
