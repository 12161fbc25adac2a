// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/spool/tcplink.h"

#include <QNetworkProxy>
#include <QThread>
#include <QTimer>

namespace comptoir
{

namespace
{

constexpr int sendBuffer = 16 * 1024; // what the system holds is not yet with the printer: keep it small
constexpr int lingerMs = 5'000;

} // namespace

TcpLink::TcpLink(QString host, quint16 port) : m_host(std::move(host)), m_port(port), m_socket(new QTcpSocket)
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QTcpSocket::connected, this, [this] {
        m_opened = true;
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, sendBuffer);
        Q_EMIT opened();
    });
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] { Q_EMIT wrote(); });
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { Q_EMIT received(m_socket->readAll()); });
    connect(m_socket, &QTcpSocket::errorOccurred, this, &TcpLink::onError);
}

TcpLink::~TcpLink()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
}

void TcpLink::open()
{
    m_socket->connectToHost(m_host, m_port);
}

void TcpLink::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

qint64 TcpLink::pending() const
{
    return m_socket ? m_socket->bytesToWrite() : 0;
}

void TcpLink::close()
{
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::errorOccurred, socket, &QObject::deleteLater);
    QTimer::singleShot(lingerMs, socket, &QObject::deleteLater);
    connect(QThread::currentThread(), &QThread::finished, socket, &QObject::deleteLater); // the program ends first
    if (socket->state() == QAbstractSocket::ConnectedState)
        socket->disconnectFromHost();
    else
        socket->deleteLater();
}

void TcpLink::onError(QAbstractSocket::SocketError error)
{
    const QString why = m_socket->errorString();
    if (!m_opened)
        Q_EMIT failed(printerUnreachable(why));
    else if (error == QAbstractSocket::RemoteHostClosedError && m_socket->bytesToWrite() == 0)
        Q_EMIT ended();
    else
        Q_EMIT failed(printerBrokeOff(why));
}

} // namespace comptoir
