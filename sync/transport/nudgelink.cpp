// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/nudgelink.h"

#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace comptoir::sync
{

namespace
{

constexpr int pingEveryMs = 25'000;
constexpr int silenceMaxMs = 60'000;
constexpr quint64 frameMax = 4096;

} // namespace

NudgeLink::NudgeLink(QUrl server, Pins pins, QObject *parent)
    : QObject(parent), m_server(std::move(server)), m_pins(std::move(pins))
{
    m_socket.setMaxAllowedIncomingFrameSize(frameMax);
    m_socket.setMaxAllowedIncomingMessageSize(frameMax);
    m_silence.setInterval(pingEveryMs);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &NudgeLink::nudged);
    connect(&m_socket, &QWebSocket::disconnected, this, &NudgeLink::finish);
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &NudgeLink::finish);
    // Half-open connections are common: our own ping must be answered before the second one after it is due.
    connect(&m_socket, &QWebSocket::pong, this, [this] { m_silence.setProperty("missed", 0); });
    connect(&m_silence, &QTimer::timeout, this, [this] {
        const int missed = m_silence.property("missed").toInt() + 1;
        if (missed * pingEveryMs > silenceMaxMs) {
            m_socket.abort();
            finish();
            return;
        }
        m_silence.setProperty("missed", missed);
        m_socket.ping();
    });
}

NudgeLink::~NudgeLink()
{
    m_socket.disconnect(this); // a socket that ends tells so, and half of this object would hear it
}

void NudgeLink::open(const QString &token)
{
    QUrl url = m_server;
    url.setScheme(m_server.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(m_server.path() + u"/v1/sync/nudge"_s);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    m_open = true;
    m_silence.setProperty("missed", 0);
    m_silence.start();
    m_socket.open(request);
    if (!m_pins.isEmpty() && url.scheme() == "wss"_L1)
        watchKeys();
}

/// A WebSocket says nothing of certificates it finds in order. Its own socket does, and what it has written by then has
/// not left this machine.
void NudgeLink::watchKeys()
{
    const QList<QSslSocket *> sockets = m_socket.findChildren<QSslSocket *>();
    for (QSslSocket *tls : sockets)
        connect(tls, &QSslSocket::encrypted, this, [this, tls] {
            if (isPinned(tls->peerCertificate(), m_pins))
                return;
            tls->abort();
            finish();
        });
    if (sockets.isEmpty()) { // nothing that could be asked: better no nudges
        m_socket.abort();
        QMetaObject::invokeMethod(this, &NudgeLink::finish, Qt::QueuedConnection);
    }
}

void NudgeLink::close()
{
    m_open = false;
    m_silence.stop();
    m_socket.abort();
}

void NudgeLink::finish()
{
    m_silence.stop();
    if (std::exchange(m_open, false))
        Q_EMIT ended();
}

} // namespace comptoir::sync
