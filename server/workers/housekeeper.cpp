// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/workers/housekeeper.h"

#include "server/services/log.h"
#include "server/services/nudgehub.h"
#include "server/services/readiness.h"
#include "server/store/housekeepingstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

Housekeeper::Housekeeper(Centre &centre, QByteArray conninfo, Readiness &readiness, const Pace &pace)
    : m_centre(centre), m_conninfo(std::move(conninfo)), m_readiness(readiness), m_pace(pace),
      m_thread([this] { work(); })
{
}

Housekeeper::~Housekeeper()
{
    stop();
}

void Housekeeper::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Housekeeper::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        lock.unlock();
        std::chrono::milliseconds pause = m_pace.nudge;
        try {
            if (!m_connection)
                m_connection = std::make_unique<PgConnection>(m_conninfo);
            round();
        } catch (const DatabaseError &error) {
            m_centre.log.warning("housekeeping", {LogField::open("sqlstate", QString::fromLatin1(error.sqlState()))});
            m_readiness.setDatabase(false);
            m_connection.reset();
            pause = m_pace.probe;
        }
        lock.lock();
        m_wake.wait_for(lock, pause, [this] { return m_stopping; });
    }
}

bool Housekeeper::due(TimePoint &next, std::chrono::milliseconds every)
{
    const TimePoint now = std::chrono::steady_clock::now();
    if (now < next)
        return false;
    next = now + every;
    return true;
}

void Housekeeper::round()
{
    if (due(m_nextProbe, m_pace.probe)) {
        HousekeepingStore(*m_connection).probe();
        m_readiness.setDatabase(true);
    }
    nudge();
    if (due(m_nextRevoke, m_pace.revoke))
        closeEnded();
    if (due(m_nextTidy, m_pace.tidy)) {
        HousekeepingStore(*m_connection).makePartitions();
        HousekeepingStore(*m_connection).dropOldAnswers();
    }
}

void Housekeeper::nudge()
{
    const QList<Uuid> tenants = m_centre.nudges.tenants();
    if (tenants.isEmpty())
        return;
    for (const HousekeepingStore::Head &head : HousekeepingStore(*m_connection).heads(tenants))
        m_centre.nudges.publish(head.tenant, head.stream, head.seq);
}

void Housekeeper::closeEnded()
{
    const NudgeHub::Owners owners = m_centre.nudges.owners();
    if (owners.owners.isEmpty())
        return;
    for (const Uuid &ended : HousekeepingStore(*m_connection).ended(owners.owners, owners.sessions))
        m_centre.nudges.close(ended);
}

} // namespace comptoir::centre
