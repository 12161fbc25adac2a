// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/spool/bytelink.h"

#include <QTcpSocket>

namespace comptoir
{

/// A printer on the network, port 9100 as a rule.
class TcpLink final : public ByteLink
{
    Q_OBJECT

public:
    TcpLink(QString host, quint16 port);
    ~TcpLink() override;

    void open() override;
    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 pending() const override;
    void close() override;

private:
    void onError(QAbstractSocket::SocketError error);

    QString m_host;
    quint16 m_port;
    QTcpSocket *m_socket; ///< lives on after close() until its bytes are out
    bool m_opened = false;
};

} // namespace comptoir
