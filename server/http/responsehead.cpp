// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/responsehead.h"

#include "server/http/problem.h"

#include <ctime>

namespace comptoir::centre
{

namespace
{

void add(std::string &head, QByteArrayView name, QByteArrayView value)
{
    head.append(name.data(), static_cast<std::size_t>(name.size())).append(": ");
    for (const char c : value) {
        if (c != '\r' && c != '\n')
            head.push_back(c);
    }
    head.append("\r\n");
}

/// "Sat, 28 Nov 2026 08:00:00 GMT", in English whatever the locale.
std::string httpDate(EpochMs now)
{
    static constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t seconds = now / 1000;
    std::tm t{};
    gmtime_r(&seconds, &t);
    char text[64];
    std::snprintf(text, sizeof text, "%s, %02d %s %d %02d:%02d:%02d GMT", days[t.tm_wday], t.tm_mday, months[t.tm_mon],
                  t.tm_year + 1900, t.tm_hour, t.tm_min, t.tm_sec);
    return text;
}

bool has(const Response &response, QByteArrayView name)
{
    return std::any_of(response.headers.begin(), response.headers.end(), [name](const auto &header) {
        return QByteArrayView(header.first).compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

std::string responseHead(const Response &response, const QString &requestId, bool closes, EpochMs now)
{
    std::string head = "HTTP/1.1 " + std::to_string(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    head.reserve(512);
    add(head, "Date", httpDate(now));
    add(head, "X-Request-ID", requestId.toLatin1());
    add(head, "X-Content-Type-Options", "nosniff");
    if (!has(response, "Cache-Control"))
        add(head, "Cache-Control", "no-store");
    for (const auto &[name, value] : response.headers)
        add(head, name, value);
    if (response.status != 204 && response.status != 304) {
        add(head, "Content-Type", response.contentType);
        add(head, "Content-Length", QByteArray::number(response.body.size()));
    }
    if (closes)
        add(head, "Connection", "close");
    head.append("\r\n");
    return head;
}

} // namespace comptoir::centre
