// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

namespace comptoir
{

/// The line between the demo's tills and their centre, on loopback: whoever watches may cut it and mend it. GUI thread.
class DemoLine : public QObject
{
    Q_OBJECT

public:
    explicit DemoLine(quint16 centre);

    [[nodiscard]] QString address() const;
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// What is open ends in mid-word, and nobody gets through.
    void cut();
    void mend() { m_cut = false; }

private:
    void carry(QTcpSocket *till);

    QTcpServer m_server;
    quint16 m_centre;
    bool m_cut = false;
};

} // namespace comptoir
