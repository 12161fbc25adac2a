// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/nudgesubscription.h"

#include "server/http/application.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype mostStreams = 64;
constexpr qsizetype longestStream = 40;

} // namespace

void NudgeSubscription::begin(std::shared_ptr<Socket> socket)
{
    m_socket = socket;
    m_ticket = m_hub.add(m_listener, std::move(socket));
}

void NudgeSubscription::choose(const QByteArray &text)
{
    const QJsonArray wanted = QJsonDocument::fromJson(text).object().value(u"streams"_s).toArray();
    QSet<QString> streams;
    for (const QJsonValue &each : wanted) {
        if (each.isString() && each.toString().size() <= longestStream)
            streams.insert(each.toString());
    }
    if (!streams.isEmpty() && wanted.size() <= mostStreams)
        m_hub.subscribe(m_ticket, streams);
    else if (const auto socket = m_socket.lock())
        socket->close();
}

void NudgeSubscription::end()
{
    m_hub.remove(m_ticket);
}

} // namespace comptoir::centre
