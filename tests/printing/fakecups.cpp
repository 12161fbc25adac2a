// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/fakecups.h"

#include <QTcpSocket>

namespace comptoir::testing
{

namespace
{

constexpr char createJob = 0x05;
constexpr char sendDocument = 0x06;
constexpr char getPrinterAttributes = 0x0b;
constexpr qsizetype ippHead = 8;

/// The body of an HTTP message that came in pieces; none while the last one is missing.
std::optional<QByteArray> unchunked(QByteArray bytes)
{
    QByteArray body;
    for (;;) {
        const qsizetype end = bytes.indexOf("\r\n");
        if (end < 0)
            return std::nullopt;
        const qsizetype size = bytes.first(end).toLongLong(nullptr, 16);
        if (bytes.size() < end + 2 + size + 2)
            return std::nullopt;
        if (size == 0)
            return body;
        body += bytes.mid(end + 2, size);
        bytes.remove(0, end + 2 + size + 2);
    }
}

std::optional<QByteArray> bodyOf(const QByteArray &head, const QByteArray &rest)
{
    const QByteArray lower = head.toLower();
    if (lower.contains("transfer-encoding: chunked"))
        return unchunked(rest);
    const qsizetype at = lower.indexOf("content-length: ");
    const qsizetype length = at < 0 ? 0 : lower.mid(at + 16, lower.indexOf("\r\n", at) - at - 16).toLongLong();
    return rest.size() >= length ? std::optional(rest.first(length)) : std::nullopt;
}

void attribute(QByteArray &bytes, char tag, const QByteArray &name, const QByteArray &value)
{
    bytes += tag;
    for (const QByteArray &part : {name, value}) {
        bytes += static_cast<char>(part.size() >> 8);
        bytes += static_cast<char>(part.size() & 0xff);
        bytes += part;
    }
}

} // namespace

FakeCups::FakeCups()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_received[socket] += socket->readAll();
                serve(socket);
            });
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The fake printing system has no port.");
}

void FakeCups::serve(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = received.first(end + 2);
    if (head.toLower().contains("expect: 100-continue") && received.size() == end + 4)
        socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    const std::optional<QByteArray> body = bodyOf(head, received.mid(end + 4));
    if (!body || body->size() < ippHead)
        return;
    received.clear();
    operations.append(body->at(3));
    const QByteArray answer = reply(*body);
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: " +
                  QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
}

QByteArray FakeCups::reply(const QByteArray &request)
{
    if (request.at(3) == sendDocument)
        document = request.mid(request.indexOf("%PDF"));
    QByteArray bytes = request.first(2);                                      // version
    bytes += refuses ? QByteArray("\x04\x06", 2) : QByteArray("\x00\x00", 2); // client-error-not-found, successful-ok
    bytes += request.mid(4, 4);                                               // request id
    bytes += '\x01';
    attribute(bytes, 0x47, "attributes-charset", "utf-8");
    attribute(bytes, 0x48, "attributes-natural-language", "en");
    if (request.at(3) == getPrinterAttributes && !refuses) {
        bytes += '\x04';
        attribute(bytes, 0x42, "printer-name", "office");
        attribute(bytes, 0x45, "printer-uri-supported", "ipp://localhost/printers/office");
        attribute(bytes, 0x22, "printer-is-accepting-jobs", "\x01");
        attribute(bytes, 0x23, "printer-state", QByteArray("\0\0\0\x03", 4));
        attribute(bytes, 0x23, "printer-type", QByteArray("\0\0\0\0", 4));
    } else if ((request.at(3) == createJob || request.at(3) == sendDocument) && !refuses) {
        bytes += '\x02';
        attribute(bytes, 0x21, "job-id", QByteArray("\0\0\0\x07", 4));
        attribute(bytes, 0x45, "job-uri", "ipp://localhost/jobs/7");
        attribute(bytes, 0x23, "job-state", QByteArray("\0\0\0\x03", 4));
    }
    return QByteArray(bytes + '\x03');
}

} // namespace comptoir::testing
