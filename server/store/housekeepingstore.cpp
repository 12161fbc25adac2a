// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/housekeepingstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

/// uuid[] as PostgreSQL reads it.
QString arrayOf(const QList<Uuid> &ids)
{
    QStringList texts;
    for (const Uuid &id : ids)
        texts.append(id.toText());
    return u'{' + texts.join(u',') + u'}';
}

} // namespace

QList<HousekeepingStore::Head> HousekeepingStore::heads(const QList<Uuid> &tenants)
{
    const PgRows rows =
        m_connection.run("SELECT tenant_id, stream, last_seq FROM gate_stream_heads($1)", {arrayOf(tenants)});
    QList<Head> heads;
    for (int i = 0; i < rows.count(); ++i)
        heads.append({rows.uuid(i, 0), rows.text(i, 1), rows.integer(i, 2)});
    return heads;
}

QList<Uuid> HousekeepingStore::ended(const QList<Uuid> &devices, const QList<Uuid> &sessions)
{
    const PgRows rows = m_connection.run("SELECT gate_ended($1, $2)", {arrayOf(devices), arrayOf(sessions)});
    QList<Uuid> ended;
    for (int i = 0; i < rows.count(); ++i)
        ended.append(rows.uuid(i, 0));
    return ended;
}

void HousekeepingStore::makePartitions()
{
    m_connection.run("SELECT partitions_ahead()");
}

void HousekeepingStore::dropOldAnswers()
{
    const PgRows tenants = m_connection.run("SELECT gate_tenant_ids()");
    for (int i = 0; i < tenants.count(); ++i) {
        PgTransaction transaction(m_connection, {tenants.uuid(i, 0), {}, u"housekeeping"_s});
        transaction.run("DELETE FROM idempotency_key WHERE tenant_id = $1 AND created_at < now() - interval '7 days'",
                        {tenants.uuid(i, 0)});
        transaction.commit();
    }
}

void HousekeepingStore::probe()
{
    m_connection.run("SELECT 1");
}

bool HousekeepingStore::isEmpty()
{
    return m_connection
               .run("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'")
               .integer(0, 0) == 0;
}

bool HousekeepingStore::hasRoles()
{
    return !m_connection.run("SELECT 1 FROM pg_roles WHERE rolname = 'comptoir_app'").isEmpty();
}

void HousekeepingStore::makeDatabase(const QByteArray &name)
{
    m_connection.runScript("CREATE DATABASE \"" + name + '"');
}

void HousekeepingStore::dropDatabase(const QByteArray &name)
{
    m_connection.runScript("DROP DATABASE IF EXISTS \"" + name + '"');
}

int HousekeepingStore::beginNewEpochs()
{
    return static_cast<int>(m_connection.run("UPDATE sync_stream SET epoch = epoch + 1").affected());
}

} // namespace comptoir::centre
