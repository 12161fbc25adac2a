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

QList<HousekeepingStore::JournalEnd> HousekeepingStore::journalEnds()
{
    seeEverything();
    const PgRows rows = m_connection.run("SELECT tenant_id, device_id, epoch, seq FROM device_head");
    QList<JournalEnd> ends;
    for (int i = 0; i < rows.count(); ++i)
        ends.append({rows.uuid(i, 0), rows.uuid(i, 1), rows.integer(i, 2), rows.integer(i, 3)});
    return ends;
}

void HousekeepingStore::noteBackedUp(const QList<JournalEnd> &ends)
{
    seeEverything();
    QList<Uuid> tenants;
    QList<Uuid> devices;
    QList<qint64> epochs;
    QList<qint64> seqs;
    for (const JournalEnd &end : ends) {
        tenants.append(end.tenant);
        devices.append(end.device);
        epochs.append(end.epoch);
        seqs.append(end.seq);
    }
    // Ordered, as pushes lock one till each; never backwards, as two backups may end in another order.
    m_connection.run(
        "UPDATE device_head h SET backup_seq = e.seq FROM (SELECT h2.tenant_id, h2.device_id, h2.epoch, "
        "u.seq FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[]) AS u(tenant, device, epoch, "
        "seq) JOIN device_head h2 ON h2.tenant_id = u.tenant AND h2.device_id = u.device "
        "AND h2.epoch = u.epoch ORDER BY 1, 2, 3 FOR UPDATE OF h2) AS e "
        "WHERE h.tenant_id = e.tenant_id AND h.device_id = e.device_id AND h.epoch = e.epoch "
        "AND h.backup_seq < e.seq",
        {PgValue::array(tenants), PgValue::array(devices), PgValue::array(epochs), PgValue::array(seqs)});
}

void HousekeepingStore::seeEverything()
{
    // Whoever may not is refused: the policies would else hide every row, and nothing would seem to be there.
    m_connection.run("SET row_security = off");
}

int HousekeepingStore::beginNewEpochs()
{
    seeEverything();
    return static_cast<int>(m_connection.run("UPDATE sync_stream SET epoch = epoch + 1").affected());
}

} // namespace comptoir::centre
