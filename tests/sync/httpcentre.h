// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/simulation/simcentre.h"

#include <QTcpServer>

namespace comptoir::testing
{

/// The centre of the simulation behind a real socket on loopback: what the transport is tested against. Lives on the
/// test's thread and serves from its event loop.
class HttpCentre : public QObject
{
    Q_OBJECT

public:
    /// How it treats its callers.
    enum class Manner {
        Normal,
        Html,     ///< a portal's page
        Redirect, ///< to itself, elsewhere
        CutShort, ///< half of each answer
        Silent,   ///< takes requests and says nothing
        HangUp,   ///< ends the connection without a word
        Bomb,     ///< a megabyte of zeros a thousand times over, packed
    };

    HttpCentre();
    [[nodiscard]] QString address() const;
    [[nodiscard]] SimCentre &centre() { return m_centre; }
    void setManner(Manner manner) { m_manner = manner; }
    void setClock(EpochMs now) { m_now = now; }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] const QByteArray &lastHead() const { return m_lastHead; }
    /// Whoever enrols with this code is let in.
    void setCode(const QString &code) { m_code = code; }

private:
    void serve(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const QByteArray &head, const QByteArray &body);
    [[nodiscard]] sync::Answer answerTo(const QByteArray &method, const QString &path, const QByteArray &body,
                                        const QString &token);
    [[nodiscard]] sync::Answer enrol(const QByteArray &body);

    QTcpServer m_server;
    SimCentre m_centre;
    Manner m_manner = Manner::Normal;
    EpochMs m_now = 0;
    int m_requests = 0;
    QByteArray m_lastHead;
    QString m_code;
};

} // namespace comptoir::testing
