// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

#include <optional>

namespace comptoir
{

/// The few commands of ESC/POS that nearly every thermal printer knows. Everything printed is a picture: letters are
/// shaped by the program and never by the printer.
namespace escpos
{

/// A picture as pieces of bytes: initialise, bands of dots, feed, cut. Between two pieces other commands may be sent.
[[nodiscard]] QList<QByteArray> printout(const QImage &dots);
/// What stands before a printout that is sent again after the connection broke: ends whatever picture the printer still
/// waits for, then cuts the torn piece of paper off.
[[nodiscard]] QByteArray recovery();
/// Opens the drawer.
[[nodiscard]] QByteArray drawerPulse();

/// Asks at once, past everything that waits in the printer (DLE EOT).
[[nodiscard]] QByteArray askOnline();
[[nodiscard]] QByteArray askPaper();
/// Asks in turn (GS r 1): answered when all that was sent before is printed.
[[nodiscard]] QByteArray askWhenDone();

/// What a printer said in one byte.
struct Answer {
    enum class Kind {
        RealTime, ///< to askOnline() or askPaper()
        Done,     ///< to askWhenDone()
    };
    Kind kind = Kind::RealTime;
    quint8 bits = 0;
};
/// None for a byte that is no answer to these questions: noise, flow control, what other programs asked.
[[nodiscard]] std::optional<Answer> readAnswer(char byte);
/// Of an answer to askPaper().
[[nodiscard]] bool saysPaperOut(quint8 bits);
/// Of an answer to askOnline(): cover open, error, paused.
[[nodiscard]] bool saysOffline(quint8 bits);

} // namespace escpos

} // namespace comptoir
