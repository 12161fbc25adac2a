// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <mutex>
#include <vector>

namespace comptoir::centre
{

class Socket;

/// Who listens for changes: WebSockets by tenant. A nudge says that a stream grew, never how: {"stream", "seq"}. Losing
/// one costs time only, since every till also asks by itself. Any thread.
class NudgeHub
{
public:
    /// Somebody who listens; `owner` is the device or user, so that revoking them closes their sockets.
    struct Listener {
        Uuid tenant;
        Uuid owner;
        Uuid session;
    };
    using Ticket = quint64;

    Ticket add(const Listener &listener, std::shared_ptr<Socket> socket);
    void remove(Ticket ticket);
    /// From now on only these streams; until then all of the tenant's.
    void subscribe(Ticket ticket, const QSet<QString> &streams);

    /// The stream stands at `seq`. Once per listener and number.
    void publish(const Uuid &tenant, const QString &stream, qint64 seq);

    /// Closes the sockets of a device or user, or of one session, whose rights ended.
    void close(const Uuid &ownerOrSession);

    [[nodiscard]] QList<Uuid> tenants() const;
    struct Owners {
        QList<Uuid> owners;
        QList<Uuid> sessions;
    };
    [[nodiscard]] Owners owners() const;
    [[nodiscard]] int listeners() const;

private:
    struct Entry {
        Listener listener;
        std::shared_ptr<Socket> socket;
        QSet<QString> streams;
        QHash<QString, qint64> told;
    };
    mutable std::mutex m_mutex;
    Ticket m_last = 0;
    QHash<Ticket, Entry> m_entries;
    QHash<Uuid, QSet<Ticket>> m_byTenant;
};

} // namespace comptoir::centre
