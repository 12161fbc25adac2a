// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

class QTcpSocket;

namespace comptoir::testing
{

/// A printing system on the loopback: speaks as much of IPP over HTTP as taking a job needs (RFC 8010, 8011).
class FakeCups : public QObject
{
    Q_OBJECT

public:
    FakeCups();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    bool refuses = false;  ///< knows no such printer
    QByteArray operations; ///< that were asked for, one byte each
    QByteArray document;   ///< of the last Send-Document

private:
    /// Answers every request that is complete.
    void serve(QTcpSocket *socket);
    [[nodiscard]] QByteArray reply(const QByteArray &request);

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_received;
};

} // namespace comptoir::testing
