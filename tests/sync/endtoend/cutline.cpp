// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/endtoend/cutline.h"

#include <QTimer>

#include <cmath>

namespace comptoir::testing
{

namespace
{

using Kind = LineFate::Kind;

/// One connection: two sockets, and what is to become of them. Ends with them.
class Wire : public QObject
{
public:
    Wire(QTcpSocket *till, quint16 centre, const LineFate &fate, QObject *parent)
        : QObject(parent), m_till(till), m_fate(fate)
    {
        m_till->setParent(this);
        connect(m_till, &QTcpSocket::readyRead, this, [this] { pass(*m_till, m_centre, Kind::CutAsking); });
        connect(&m_centre, &QTcpSocket::readyRead, this, [this] { pass(m_centre, *m_till, Kind::CutAnswering); });
        connect(&m_centre, &QTcpSocket::connected, this, [this] { pass(*m_till, m_centre, Kind::CutAsking); });
        connect(m_till, &QTcpSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
            if (state == QAbstractSocket::UnconnectedState)
                end(m_centre);
        });
        connect(&m_centre, &QTcpSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
            if (state == QAbstractSocket::UnconnectedState)
                end(*m_till);
        });
        m_centre.connectToHost(QHostAddress::LocalHost, centre);
        m_stalled = fate.kind == Kind::Stalled;
        if (m_stalled)
            QTimer::singleShot(fate.stallMs, this, [this] {
                m_stalled = false;
                pass(*m_till, m_centre, Kind::CutAsking);
            });
    }

    void cut()
    {
        m_till->abort();
        m_centre.abort();
        deleteLater();
    }

private:
    void pass(QTcpSocket &from, QTcpSocket &to, Kind direction)
    {
        if (m_stalled || to.state() != QAbstractSocket::ConnectedState)
            return;
        const bool truncates = m_fate.kind == Kind::Truncated && direction == Kind::CutAnswering;
        if (m_fate.kind != direction && !truncates) {
            to.write(from.readAll());
            return;
        }
        const QByteArray bytes = from.read(m_fate.bytes);
        to.write(bytes);
        m_fate.bytes -= bytes.size();
        if (m_fate.bytes > 0)
            return;
        to.flush();
        if (!truncates)
            return cut();
        m_centre.abort();
        m_till->disconnectFromHost();
    }

    /// One side is gone: what it had sent before still reaches the other.
    void end(QTcpSocket &other)
    {
        if (other.state() == QAbstractSocket::ConnectedState)
            other.disconnectFromHost();
        else if (other.state() == QAbstractSocket::UnconnectedState)
            deleteLater();
        else if (other.state() != QAbstractSocket::ClosingState)
            other.abort();
    }

    QTcpSocket *m_till;
    QTcpSocket m_centre;
    LineFate m_fate;
    bool m_stalled = false;
};

} // namespace

CutLine::CutLine(quint16 centre, quint64 seed) : m_centre(centre), m_chance(seed)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *till = m_server.nextPendingConnection())
            carry(till);
    });
}

void CutLine::setState(State state)
{
    m_state = state;
    m_outage = 0;
    if (state != State::Down)
        return;
    for (Wire *wire : findChildren<Wire *>(QString(), Qt::FindDirectChildrenOnly))
        wire->cut();
}

void CutLine::carry(QTcpSocket *till)
{
    const LineFate fate = m_state == State::Failing ? drawFate() : LineFate();
    if (m_state == State::Failing) {
        ++m_seen;
        m_harmed += fate.kind == Kind::Whole ? 0 : 1;
    }
    if (m_state == State::Down || fate.kind == Kind::Refused) {
        till->abort();
        till->deleteLater();
        return;
    }
    new Wire(till, m_centre, fate, this);
}

int CutLine::draw(int low, int high)
{
    return low + static_cast<int>(m_chance() % static_cast<quint64>(high - low + 1));
}

LineFate CutLine::drawFate()
{
    const int kind = draw(0, 99);
    // As many cuts among the first bytes as among the last: heads, bodies and answers all get theirs.
    const auto bytes = static_cast<qint64>(std::exp2(draw(0, 150) / 10.0));
    const int stall = draw(50, 600);
    if (m_outage > 0) {
        --m_outage;
        return {Kind::Refused};
    }
    if (kind < 50)
        return {Kind::Whole};
    if (kind < 58) {
        m_outage = draw(0, 2);
        return {Kind::Refused};
    }
    if (kind < 70)
        return {Kind::CutAsking, bytes};
    if (kind < 82)
        return {Kind::CutAnswering, bytes};
    if (kind < 92)
        return {Kind::Truncated, bytes};
    return {Kind::Stalled, 0, stall};
}

} // namespace comptoir::testing
