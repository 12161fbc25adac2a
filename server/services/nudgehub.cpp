// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/nudgehub.h"

#include "server/http/application.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

NudgeHub::Ticket NudgeHub::add(const Listener &listener, std::shared_ptr<Socket> socket)
{
    const std::scoped_lock lock(m_mutex);
    const Ticket ticket = ++m_last;
    m_entries.insert(ticket, {listener, std::move(socket), {}, {}});
    m_byTenant[listener.tenant].insert(ticket);
    return ticket;
}

void NudgeHub::remove(Ticket ticket)
{
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_entries.find(ticket);
    if (entry == m_entries.end())
        return;
    const auto tenant = m_byTenant.find(entry->listener.tenant);
    tenant->remove(ticket);
    if (tenant->isEmpty())
        m_byTenant.erase(tenant);
    m_entries.erase(entry);
}

void NudgeHub::subscribe(Ticket ticket, const QSet<QString> &streams)
{
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_entries.find(ticket);
    if (entry != m_entries.end())
        entry->streams = streams;
}

void NudgeHub::publish(const Uuid &tenant, const QString &stream, qint64 seq)
{
    const QByteArray text =
        QJsonDocument(QJsonObject{{u"stream"_s, stream}, {u"seq"_s, seq}}).toJson(QJsonDocument::Compact);
    const std::scoped_lock lock(m_mutex);
    for (const Ticket ticket : m_byTenant.value(tenant)) {
        Entry &entry = m_entries[ticket];
        qint64 &told = entry.told[stream];
        if (told >= seq || (!entry.streams.isEmpty() && !entry.streams.contains(stream)))
            continue;
        told = seq;
        entry.socket->send(text);
    }
}

void NudgeHub::close(const Uuid &ownerOrSession)
{
    const std::scoped_lock lock(m_mutex);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.listener.owner == ownerOrSession || entry.listener.session == ownerOrSession)
            entry.socket->close();
    }
}

QList<Uuid> NudgeHub::tenants() const
{
    const std::scoped_lock lock(m_mutex);
    return m_byTenant.keys();
}

NudgeHub::Owners NudgeHub::owners() const
{
    const std::scoped_lock lock(m_mutex);
    Owners all;
    for (const Entry &entry : m_entries) {
        all.owners.append(entry.listener.owner);
        if (!entry.listener.session.isNull())
            all.sessions.append(entry.listener.session);
    }
    return all;
}

int NudgeHub::listeners() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_entries.size());
}

} // namespace comptoir::centre
