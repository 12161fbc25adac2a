// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTcpServer>

class QTcpSocket;

namespace comptoir::testing
{

/// A thermal printer on the loopback that understands ESC/POS as a real one does: what was half said on one connection
/// is finished by the next, what is printed lies there until it is cut, questions are answered. It can misbehave.
class FakePrinter : public QObject
{
    Q_OBJECT

public:
    enum class Voice { Answers, Mute, Garbage, SilentAfterData };

    FakePrinter();

    /// Off: connections are refused. On again: at the same address.
    void switchOff();
    void switchOn();
    [[nodiscard]] QString address() const;

    Voice voice = Voice::Answers;
    bool paperOut = false;   ///< keeps what it is sent until refill()
    qint64 breakAfter = -1;  ///< bytes of printing data after which the connection breaks, once; −1: never
    bool hangs = false;      ///< accepts connections and reads nothing
    qint64 bytesAtATime = 0; ///< reads slowly, so many bytes each 2 ms; 0: at once
    void refill();

    /// Papers that were cut off, top first.
    QList<QImage> papers;
    int pulses = 0;
    int connections = 0;
    qint64 bytesTaken = 0;
    QByteArray unknown; ///< bytes that are no command

private:
    void onConnection();
    void onReadable(QTcpSocket *socket);
    void take(QTcpSocket *socket, const QByteArray &bytes);
    /// Executes the next command of the buffer; false when it is not complete.
    bool execute(QTcpSocket *socket);
    bool executeEscape();
    bool executeGroup(QTcpSocket *socket);
    bool raster();
    void answer(QTcpSocket *socket, char question);
    void drop(qsizetype bytes) { m_buffer.remove(0, bytes); }

    QTcpServer m_server;
    quint16 m_port = 0;
    QByteArray m_buffer;
    QList<QByteArray> m_rows; ///< printed and not cut yet
};

} // namespace comptoir::testing
