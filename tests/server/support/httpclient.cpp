// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/httpclient.h"

#include "tests/server/support/trafficline.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace comptoir::centre
{

namespace
{

using SteadyClock = std::chrono::steady_clock;

int msUntil(SteadyClock::time_point until)
{
    return static_cast<int>(
        std::max<qint64>(0, std::chrono::duration_cast<std::chrono::milliseconds>(until - SteadyClock::now()).count()));
}

} // namespace

RawClient::RawClient(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_ended = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0;
}

RawClient::~RawClient()
{
    ::close(m_socket);
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count =
            ::send(m_socket, bytes.constData() + sent, static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

bool RawClient::more(SteadyClock::time_point until)
{
    pollfd waiting{m_socket, POLLIN, 0};
    if (m_ended || ::poll(&waiting, 1, msUntil(until)) <= 0)
        return false;
    char buffer[16 * 1024];
    const ssize_t count = ::recv(m_socket, buffer, sizeof buffer, 0);
    m_ended = count <= 0;
    if (count > 0)
        m_input.append(buffer, count);
    return count > 0;
}

HttpReply RawClient::read(std::chrono::milliseconds patience)
{
    const auto until = SteadyClock::now() + patience;
    qsizetype end = -1;
    while ((end = m_input.indexOf("\r\n\r\n")) < 0) {
        if (!more(until))
            return {};
    }
    HttpReply reply;
    const QList<QByteArray> lines = m_input.first(end).split('\n');
    reply.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1))
        reply.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    m_input.remove(0, end + 4);
    if (reply.status == 100)
        return reply;
    reply.body = readBytes(reply.headers.value("content-length").toLongLong(), patience);
    return reply;
}

QByteArray RawClient::readBytes(qsizetype count, std::chrono::milliseconds patience)
{
    const auto until = SteadyClock::now() + patience;
    while (m_input.size() < count && more(until)) {
    }
    const QByteArray bytes = m_input.left(count);
    m_input.remove(0, bytes.size());
    return bytes;
}

bool RawClient::isClosed(std::chrono::milliseconds patience)
{
    const auto until = SteadyClock::now() + patience;
    while (more(until))
        m_input.clear();
    return m_ended;
}

void JsonClient::setHeader(const QByteArray &name, const QByteArray &value)
{
    m_headers.removeIf([&name](const auto &header) { return header.first == name; });
    m_headers.append({name, value});
}

HttpReply JsonClient::call(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                           const Headers &headers)
{
    QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n";
    for (const auto &[name, value] : m_headers + headers)
        bytes += name + ": " + value + "\r\n";
    if (!body.isEmpty())
        bytes += "Content-Type: application/json\r\n";
    if (!body.isEmpty() || method != "GET")
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    bytes += "\r\n" + body;
    HttpReply reply;
    if (m_client)
        reply = m_client->ask(bytes);
    if (reply.status == 0) { // the first call, or the centre ended the connection in between
        m_client = std::make_unique<RawClient>(m_port);
        reply = m_client->ask(bytes);
    }
    if (reply.headers.value("connection") == "close")
        m_client.reset();
    noteCall(method, path, body, reply);
    return reply;
}

} // namespace comptoir::centre
