// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/fakeprinter.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

namespace
{

constexpr char dle = 0x10;
constexpr char esc = 0x1b;
constexpr char gs = 0x1d;
constexpr char online = 0x12;
constexpr char noPaper = 0x72;
constexpr char allPrinted = 0x00;
constexpr qsizetype rasterHead = 8;

int number(const QByteArray &bytes, qsizetype at)
{
    return static_cast<uchar>(bytes.at(at)) + 256 * static_cast<uchar>(bytes.at(at + 1));
}

QImage pictureOf(const QList<QByteArray> &rows)
{
    qsizetype width = 0;
    for (const QByteArray &row : rows)
        width = std::max(width, row.size());
    QImage image(static_cast<int>(width) * 8, static_cast<int>(rows.size()), QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    for (qsizetype y = 0; y < rows.size(); ++y)
        std::copy(rows.at(y).begin(), rows.at(y).end(), image.scanLine(static_cast<int>(y)));
    return image;
}

} // namespace

FakePrinter::FakePrinter()
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakePrinter::onConnection);
    switchOn();
}

void FakePrinter::switchOff()
{
    m_server.close();
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->abort();
    m_buffer.clear();
}

void FakePrinter::switchOn()
{
    if (m_server.listen(QHostAddress::LocalHost, m_port))
        m_port = m_server.serverPort();
    else
        qFatal("The fake printer has no port.");
}

QString FakePrinter::address() const
{
    return u"tcp:127.0.0.1:%1"_s.arg(m_port);
}

void FakePrinter::refill()
{
    paperOut = false;
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>()) {
        while (execute(socket)) {
        }
    }
}

void FakePrinter::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++connections;
        if (hangs) {
            socket->setReadBufferSize(1);
            continue;
        }
        if (bytesAtATime > 0) {
            socket->setReadBufferSize(bytesAtATime);
            auto *clock = new QTimer(socket);
            connect(clock, &QTimer::timeout, socket, [this, socket] { take(socket, socket->read(bytesAtATime)); });
            clock->start(2);
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadable(socket); });
        onReadable(socket);
    }
}

void FakePrinter::onReadable(QTcpSocket *socket)
{
    take(socket, socket->readAll());
}

void FakePrinter::take(QTcpSocket *socket, const QByteArray &bytes)
{
    if (voice == Voice::Garbage && !bytes.isEmpty())
        socket->write("?status=%");
    // Questions asked at once pass everything that waits.
    if (paperOut && bytes.size() == 3 && bytes.startsWith(dle)) {
        answer(socket, bytes.at(2));
        return;
    }
    QByteArray taken = bytes;
    bytesTaken += taken.size();
    const bool breaks = breakAfter >= 0 && bytesTaken > breakAfter;
    if (breaks)
        taken.chop(std::min<qsizetype>(taken.size(), bytesTaken - breakAfter));
    m_buffer += taken;
    while (execute(socket)) {
    }
    if (breaks) {
        breakAfter = -1;
        socket->abort();
    }
}

bool FakePrinter::execute(QTcpSocket *socket)
{
    if (m_buffer.isEmpty())
        return false;
    const char first = m_buffer.front();
    if (first == dle) {
        if (m_buffer.size() < 3)
            return false;
        answer(socket, m_buffer.at(2));
        drop(3);
        return true;
    }
    if (paperOut)
        return false;
    if (first == '\0') {
        drop(1);
        return true;
    }
    if (first == esc)
        return executeEscape();
    if (first == gs)
        return executeGroup(socket);
    unknown += first;
    drop(1);
    return true;
}

bool FakePrinter::executeEscape()
{
    const char what = m_buffer.size() > 1 ? m_buffer.at(1) : '\0';
    const qsizetype length = what == '@' ? 2 : what == 'd' ? 3 : what == 'p' ? 5 : 0;
    if (m_buffer.size() < std::max<qsizetype>(length, 2))
        return false;
    if (length == 0)
        unknown += m_buffer.first(2);
    pulses += what == 'p' ? 1 : 0;
    drop(std::max<qsizetype>(length, 2));
    return true;
}

bool FakePrinter::executeGroup(QTcpSocket *socket)
{
    const char what = m_buffer.size() > 1 ? m_buffer.at(1) : '\0';
    if (what == 'v')
        return raster();
    const qsizetype length = what == 'V' ? 4 : what == 'r' ? 3 : 2;
    if (m_buffer.size() < length)
        return false;
    if (what == 'V') {
        papers.append(pictureOf(m_rows));
        m_rows.clear();
    } else if (what == 'r') {
        if (voice == Voice::Answers)
            socket->write(QByteArray(1, allPrinted));
    } else {
        unknown += m_buffer.first(length);
    }
    drop(length);
    return true;
}

bool FakePrinter::raster()
{
    if (m_buffer.size() < rasterHead)
        return false;
    const int width = number(m_buffer, 4);
    const int height = number(m_buffer, 6);
    if (m_buffer.size() < rasterHead + qsizetype{width} * height)
        return false;
    for (int row = 0; row < height; ++row)
        m_rows.append(m_buffer.mid(rasterHead + qsizetype{row} * width, width));
    drop(rasterHead + qsizetype{width} * height);
    return true;
}

void FakePrinter::answer(QTcpSocket *socket, char question)
{
    const bool afterData = voice == Voice::SilentAfterData && !(m_rows.isEmpty() && papers.isEmpty());
    if (voice == Voice::Mute || voice == Voice::Garbage || afterData)
        return;
    socket->write(QByteArray(1, question == 4 && paperOut ? noPaper : online));
}

} // namespace comptoir::testing
