// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/demoline.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace comptoir
{

DemoLine::DemoLine(quint16 centre) : m_centre(centre)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *till = m_server.nextPendingConnection())
            carry(till);
    });
}

QString DemoLine::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
}

void DemoLine::cut()
{
    m_cut = true;
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->abort();
}

void DemoLine::carry(QTcpSocket *till)
{
    connect(till, &QTcpSocket::disconnected, till, &QObject::deleteLater);
    if (m_cut)
        return till->abort();
    auto *centre = new QTcpSocket(till); // ends with the till's side
    const auto pass = [](QTcpSocket *from, QTcpSocket *to) {
        if (to->state() == QAbstractSocket::ConnectedState)
            to->write(from->readAll());
    };
    connect(till, &QTcpSocket::readyRead, centre, [till, centre, pass] { pass(till, centre); });
    connect(centre, &QTcpSocket::connected, till, [till, centre, pass] { pass(till, centre); });
    connect(centre, &QTcpSocket::readyRead, till, [till, centre, pass] { pass(centre, till); });
    connect(centre, &QTcpSocket::disconnected, till, &QTcpSocket::disconnectFromHost);
    connect(centre, &QTcpSocket::errorOccurred, till, &QTcpSocket::disconnectFromHost);
    centre->connectToHost(QHostAddress::LocalHost, m_centre);
}

} // namespace comptoir
