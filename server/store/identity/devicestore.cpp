// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/identity/devicestore.h"

#include "server/store/jsonrows.h"

namespace comptoir::centre
{

namespace
{

#define COMPTOIR_DEVICE_JSON                                                                                           \
    "jsonb_build_object('id', d.id, 'till', d.till, 'name', d.name, 'branch', d.branch_id, 'status', d.status, "       \
    "'status_reason', d.status_reason, 'app_version', d.app_version, 'key_level', d.key_level, "                       \
    "'enrolled_by', d.enrolled_by, 'enrolled_at', api_instant(d.enrolled_at), "                                        \
    "'revoked_at', api_instant(d.revoked_at), 'wipe_requested_at', api_instant(d.wipe_requested_at), "                 \
    "'wiped_at', api_instant(d.wiped_at), 'last_seen_at', api_instant(d.last_seen_at), "                               \
    "'public_key', encode(d.public_key, 'hex')) FROM device d "

} // namespace

void DeviceStore::addCode(const Uuid &id, const QByteArray &hash, const Uuid &branch, const QString &till,
                          const std::optional<Uuid> &device)
{
    m_transaction.run("INSERT INTO device_code (tenant_id, id, code_hash, branch_id, till, created_by, expires_at, "
                      "device_id) VALUES ($1, $2, $3, $4, $5, $6, now() + interval '10 minutes', $7)",
                      {tenant(), id, hash, branch, till, m_transaction.scope().actor, device});
}

QJsonArray DeviceStore::codes()
{
    return jsonRows(m_transaction.run(
        "SELECT jsonb_build_object('id', id, 'branch', branch_id, 'till', till, 'created_by', created_by, "
        "'expires_at', api_instant(expires_at)) FROM device_code WHERE used_at IS NULL AND expires_at > now() "
        "ORDER BY created_at DESC LIMIT 200"));
}

bool DeviceStore::withdrawCode(const Uuid &id)
{
    return m_transaction.run("DELETE FROM device_code WHERE id = $1 AND used_at IS NULL", {id}).affected() == 1;
}

std::optional<DeviceStore::Code> DeviceStore::codeBy(PgConnection &connection, const QByteArray &hash)
{
    const PgRows rows = connection.run("SELECT tenant_id, code_id FROM gate_device_code($1)", {hash});
    return rows.isEmpty() ? std::nullopt : std::optional(Code{rows.uuid(0, 0), rows.uuid(0, 1)});
}

std::optional<DeviceStore::Place> DeviceStore::useCode(const Uuid &id, const Uuid &device, bool known)
{
    const PgRows rows = m_transaction.run(
        "UPDATE device_code SET used_at = now() WHERE id = $1 AND used_at IS NULL AND expires_at > now() AND CASE WHEN "
        "$3 THEN device_id = $2 ELSE device_id IS NULL END RETURNING branch_id, till, created_by",
        {id, device, known});
    return rows.isEmpty() ? std::nullopt : std::optional(Place{rows.uuid(0, 0), rows.text(0, 1), rows.uuid(0, 2)});
}

void DeviceStore::bindCode(const Uuid &id, const Uuid &device)
{
    m_transaction.run("UPDATE device_code SET device_id = $2 WHERE id = $1", {id, device});
}

std::optional<DeviceStore::Place> DeviceStore::placeGiven(const Uuid &code, const Uuid &device)
{
    const PgRows rows = m_transaction.run("SELECT branch_id, till, created_by FROM device_code WHERE id = $1 AND "
                                          "device_id = $2 AND used_at IS NOT NULL AND expires_at > now()",
                                          {code, device});
    return rows.isEmpty() ? std::nullopt : std::optional(Place{rows.uuid(0, 0), rows.text(0, 1), rows.uuid(0, 2)});
}

void DeviceStore::add(const New &device)
{
    m_transaction.run("INSERT INTO device (tenant_id, id, branch_id, till, public_key, vouched_epoch, vouched_seq, "
                      "vouched_hash, enrolled_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                      {tenant(), device.id, device.place.branch, device.place.till, device.publicKey, device.headEpoch,
                       device.headSeq, device.headHash, device.place.givenBy});
}

bool DeviceStore::move(const New &device)
{
    return m_transaction
               .run("UPDATE device SET branch_id = $2, vouched_epoch = $3, vouched_seq = $4, vouched_hash = $5, "
                    "enrolled_by = $6, enrolled_at = now() WHERE id = $1 AND status = 'active'",
                    {device.id, device.place.branch, device.headEpoch, device.headSeq, device.headHash,
                     device.place.givenBy})
               .affected() == 1;
}

std::optional<Uuid> DeviceStore::called(const QString &till)
{
    const PgRows rows = m_transaction.run("SELECT id FROM device WHERE till = $1 AND status = 'active'", {till});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.uuid(0, 0));
}

bool DeviceStore::isTillTaken(const QString &till)
{
    return !m_transaction.run("SELECT FROM device WHERE till = $1 AND status <> 'revoked'", {till}).isEmpty();
}

std::optional<DeviceStore::Known> DeviceStore::byId(PgConnection &connection, const Uuid &id)
{
    const PgRows rows =
        connection.run("SELECT tenant_id, branch_id, public_key, status, epoch FROM gate_device($1)", {id});
    if (rows.isEmpty())
        return std::nullopt;
    return Known{rows.uuid(0, 0), rows.uuid(0, 1), rows.bytes(0, 2), rows.text(0, 3), rows.integer(0, 4)};
}

bool DeviceStore::useNonce(const Uuid &device, const QByteArray &nonce)
{
    // A proof is taken within five minutes of its time, on either side: after a quarter of an hour it is void anyway.
    m_transaction.run("DELETE FROM device_nonce WHERE device_id = $1 AND used_at < now() - interval '15 minutes'",
                      {device});
    return m_transaction
               .run("INSERT INTO device_nonce (tenant_id, device_id, nonce) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                    {tenant(), device, nonce})
               .affected() == 1;
}

void DeviceStore::seen(const Uuid &device)
{
    m_transaction.run("UPDATE device SET last_seen_at = now() WHERE id = $1", {device});
}

QJsonArray DeviceStore::devices(const std::optional<QString> &afterTill, int limit)
{
    return jsonRows(m_transaction.run(
        "SELECT " COMPTOIR_DEVICE_JSON
        "WHERE ($1::text IS NULL OR d.till || ' ' || d.id::text > $1) ORDER BY d.till || ' ' || d.id::text LIMIT $2",
        {afterTill, limit + 1}));
}

QJsonObject DeviceStore::device(const Uuid &id)
{
    return jsonRow(m_transaction.run("SELECT " COMPTOIR_DEVICE_JSON "WHERE d.id = $1", {id}));
}

std::optional<Uuid> DeviceStore::revoke(const Uuid &id, bool wipe)
{
    const PgRows rows =
        m_transaction.run("UPDATE device SET status = 'revoked', revoked_at = now(), epoch = epoch + 1, "
                          "wipe_requested_at = CASE WHEN $2 THEN now() END WHERE id = $1 AND status <> "
                          "'revoked' RETURNING branch_id",
                          {id, wipe});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.uuid(0, 0));
}

DeviceStore::Names DeviceStore::namesOf(const Uuid &branch)
{
    const PgRows rows = m_transaction.run(
        "SELECT t.name, b.name FROM branch b JOIN tenant t ON t.id = b.tenant_id WHERE b.id = $1", {branch});
    return {rows.text(0, 0), rows.text(0, 1)};
}

} // namespace comptoir::centre
