// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/escpos/escpos.h"

#include <algorithm>

namespace comptoir::escpos
{

namespace
{

constexpr int bandRows = 48;
constexpr int widestBand = 72; // bytes: 576 dots

/// GS v 0: width in bytes and height in rows, low byte first, then the rows.
QByteArray band(const QImage &dots, int top, int rows)
{
    const int width = (dots.width() + 7) / 8;
    QByteArray bytes{"\x1dv0\0", 4};
    for (const int number : {width, rows}) {
        bytes += static_cast<char>(number & 0xff);
        bytes += static_cast<char>(number >> 8);
    }
    for (int y = top; y < top + rows; ++y)
        bytes.append(reinterpret_cast<const char *>(dots.constScanLine(y)), width);
    return bytes;
}

/// Three lines of white, then a cut.
QByteArray feedAndCut()
{
    return {"\x1b"
            "d\x03\x1dVB\0",
            7};
}

} // namespace

QList<QByteArray> printout(const QImage &dots)
{
    QList<QByteArray> pieces{QByteArray("\x1b@", 2)};
    for (int top = 0; top < dots.height(); top += bandRows)
        pieces.append(band(dots, top, std::min(bandRows, dots.height() - top)));
    pieces.append(feedAndCut());
    return pieces;
}

QByteArray recovery()
{
    // A printer that was cut off inside a band takes what comes next as its missing dots: white ones. Outside a band it
    // takes no notice of them.
    QByteArray bytes(widestBand * bandRows, '\0');
    bytes += QByteArray("\x1b@", 2);
    return QByteArray(bytes + feedAndCut());
}

QByteArray drawerPulse()
{
    return {"\x1bp\0\x19\x78", 5}; // pin 2, 50 ms on, 240 ms off
}

QByteArray askOnline()
{
    return {"\x10\x04\x01", 3};
}

QByteArray askPaper()
{
    return {"\x10\x04\x04", 3};
}

QByteArray askWhenDone()
{
    return {"\x1dr\x01", 3};
}

std::optional<Answer> readAnswer(char byte)
{
    const auto bits = static_cast<quint8>(byte);
    if ((bits & 0x93) == 0x12)
        return Answer{Answer::Kind::RealTime, bits};
    if ((bits & 0x90) == 0x00)
        return Answer{Answer::Kind::Done, bits};
    return std::nullopt;
}

bool saysPaperOut(quint8 bits)
{
    return (bits & 0x60) != 0;
}

bool saysOffline(quint8 bits)
{
    return (bits & 0x08) != 0;
}

} // namespace comptoir::escpos
