// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <random>

namespace comptoir::testing
{

/// What becomes of one connection.
struct LineFate {
    enum class Kind {
        Whole,        ///< nothing happens to it
        Refused,      ///< ended before a byte passes
        CutAsking,    ///< ended when `bytes` went to the centre
        CutAnswering, ///< ended when `bytes` came back: what was asked may be done, and nobody hears of it
        Truncated,    ///< the same with a proper end, as a proxy that gave up
        Stalled,      ///< holds its breath for a while, then goes on
    };
    Kind kind = Kind::Whole;
    qint64 bytes = 0;
    int stallMs = 0;
};

/// The line between tills and their centre, on loopback, in the test's thread: it carries TCP connections unchanged
/// until the seed says otherwise. The n-th connection of a failing line has the same fate under the same seed.
class CutLine : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Whole,
        Failing,
        Down, ///< whoever connects is refused; what is open is cut
    };
    CutLine(quint16 centre, quint64 seed);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void setState(State state);
    /// How many connections came while it failed, and how many of them it harmed.
    [[nodiscard]] int seen() const { return m_seen; }
    [[nodiscard]] int harmed() const { return m_harmed; }

private:
    void carry(QTcpSocket *till);
    [[nodiscard]] LineFate drawFate();
    [[nodiscard]] int draw(int low, int high);

    QTcpServer m_server;
    quint16 m_centre;
    std::mt19937_64 m_chance;
    State m_state = State::Whole;
    int m_outage = 0; ///< connections that are still refused
    int m_seen = 0;
    int m_harmed = 0;
};

} // namespace comptoir::testing
