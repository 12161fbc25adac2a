// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/httpcentre.h"

#include "sync/protocol/compression.h"
#include "sync/protocol/problem.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

namespace
{

QByteArray fieldOf(const QByteArray &head, const QByteArray &name)
{
    const QByteArray start = name.toLower() + ':';
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(start))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QByteArray packet(int status, const QByteArray &fields, const QByteArray &body, qsizetype announced)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + fields +
           "Content-Length: " + QByteArray::number(announced) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

HttpCentre::HttpCentre()
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QString HttpCentre::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
}

void HttpCentre::serve(QTcpSocket &socket)
{
    const QByteArray seen = socket.peek(socket.bytesAvailable());
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = seen.first(end);
    const qsizetype size = fieldOf(head, "Content-Length").toLongLong();
    if (seen.size() < end + 4 + size)
        return;
    socket.read(end + 4);
    const QByteArray body = socket.read(size);
    ++m_requests;
    m_lastHead = head;
    answer(socket, head, body);
}

void HttpCentre::answer(QTcpSocket &socket, const QByteArray &head, const QByteArray &packedBody)
{
    if (m_manner == Manner::Silent)
        return;
    if (m_manner == Manner::HangUp)
        return socket.abort();
    QByteArray reply;
    if (m_manner == Manner::Html) {
        const QByteArray page = "<html>Welcome to the hotel</html>";
        reply = packet(200, "Content-Type: text/html\r\n", page, page.size());
    } else if (m_manner == Manner::Redirect) {
        reply = packet(302, "Location: " + address().toLatin1() + "/elsewhere\r\n", {}, 0);
    } else if (m_manner == Manner::Bomb) {
        const QByteArray bomb = sync::packed(QByteArray(64 * 1024 * 1024, '\0'));
        reply = packet(200, "Content-Type: application/json\r\nContent-Encoding: zstd\r\n", bomb, bomb.size());
    } else {
        const QByteArray body = fieldOf(head, "Content-Encoding") == "zstd"
                                    ? sync::unpacked(packedBody, sync::bodyMax).value_or(QByteArray())
                                    : packedBody;
        const QList<QByteArray> line = head.split('\r').first().split(' ');
        const QString token = QString::fromLatin1(fieldOf(head, "Authorization").mid(7));
        const sync::Answer made = answerTo(line.value(0), QString::fromLatin1(line.value(1)), body, token);
        const bool chunk = line.value(1).count('/') > 4;
        const QByteArray sent = chunk ? made.body : sync::packed(made.body);
        const QByteArray fields = chunk ? QByteArray("Content-Type: application/octet-stream\r\n")
                                        : QByteArray("Content-Type: application/json\r\nContent-Encoding: zstd\r\n");
        reply =
            packet(made.status, fields, m_manner == Manner::CutShort ? sent.first(sent.size() / 2) : sent, sent.size());
    }
    socket.write(reply);
    socket.disconnectFromHost();
}

sync::Answer HttpCentre::answerTo(const QByteArray &method, const QString &path, const QByteArray &body,
                                  const QString &token)
{
    if (path == "/v1/devices/enrol"_L1)
        return enrol(body);
    return m_centre.handle({method, path, body, true}, token, m_now);
}

sync::Answer HttpCentre::enrol(const QByteArray &body)
{
    const Result<sync::EnrolRequest> request = sync::decodeEnrolRequest(body);
    sync::Answer answer;
    if (!request || !verifySignature(request->digest(), request->signature, request->publicKey) ||
        request->code != m_code) {
        answer.status = 403;
        answer.body = sync::encode(sync::Problem{403, u"bad_code"_s, u"The code does not hold."_s, {}, {}, {}});
        return answer;
    }
    m_code.clear();
    m_centre.enrol(request->device, request->publicKey);
    Enrolment enrolment;
    enrolment.tenant = request->device;
    enrolment.tenantName = u"Maison Zitouna"_s;
    enrolment.branch = request->device;
    enrolment.branchName = u"Hydra"_s;
    enrolment.till = request->till;
    enrolment.streams = QStringList{u"T"_s, u"B:hydra"_s, QString(u"D:"_s + sync::hexText(request->device.bytes()))};
    answer.status = 200;
    answer.body = sync::encode(enrolment, m_now);
    return answer;
}

} // namespace comptoir::testing
