// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/identity/placestore.h"

#include "server/store/jsonrows.h"

namespace comptoir::centre
{

namespace
{

#define COMPTOIR_BRANCH_JSON                                                                                           \
    "jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name, 'address', b.address, 'phone', b.phone, "          \
    "'time_zone', b.time_zone, 'active', b.active, 'version', b.version, 'updated_at', api_instant(b.updated_at)) "    \
    "FROM branch b "

#define COMPTOIR_DOMAIN_JSON                                                                                           \
    "jsonb_build_object('id', d.id, 'domain', d.domain, 'proof', jsonb_build_object('type', 'TXT', "                   \
    "'name', '_comptoir.' || d.domain, 'value', d.proof), 'verified', d.verified_at IS NOT NULL, "                     \
    "'primary', d.is_primary, 'created_at', api_instant(d.created_at)) FROM tenant_domain d "

} // namespace

void PlaceStore::addTenant(const Tenant &tenant)
{
    m_transaction.run("INSERT INTO tenant (id, name, country, currency, time_zone, locale) "
                      "VALUES ($1, $2, $3, $4, $5, $6)",
                      {id(), tenant.name, tenant.country, tenant.currency, tenant.timeZone, tenant.locale});
}

std::optional<qint64> PlaceStore::lockTenant()
{
    const PgRows rows = m_transaction.run("SELECT version FROM tenant WHERE id = $1 FOR UPDATE", {id()});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.integer(0, 0));
}

void PlaceStore::changeTenant(const std::optional<QString> &name, const std::optional<QString> &timeZone,
                              const std::optional<QString> &locale)
{
    m_transaction.run("UPDATE tenant SET name = coalesce($2, name), time_zone = coalesce($3, time_zone), "
                      "locale = coalesce($4, locale), version = version + 1, updated_at = now() WHERE id = $1",
                      {id(), name, timeZone, locale});
}

void PlaceStore::closeTenant()
{
    m_transaction.run("UPDATE tenant SET status = 'closed', epoch = epoch + 1, version = version + 1, "
                      "updated_at = now() WHERE id = $1",
                      {id()});
}

QJsonObject PlaceStore::tenant()
{
    return jsonRow(
        m_transaction.run("SELECT jsonb_build_object('id', id, 'name', name, 'country', country, 'currency', currency, "
                          "'time_zone', time_zone, 'locale', locale, 'status', status, 'version', version, "
                          "'created_at', api_instant(created_at)) FROM tenant WHERE id = $1",
                          {id()}));
}

QJsonArray PlaceStore::workplacesOf(PgTransaction &own)
{
    return jsonRows(own.run("SELECT jsonb_build_object('id', tenant_id, 'name', name, 'status', tenant_status, "
                            "'membership', membership_status) FROM gate_own_memberships()"));
}

bool PlaceStore::addBranch(const Branch &branch)
{
    return m_transaction
               .run("INSERT INTO branch (tenant_id, id, code, name, address, phone, time_zone) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (tenant_id, code) DO NOTHING",
                    {id(), branch.id, branch.code, branch.name, branch.address, branch.phone, branch.timeZone})
               .affected() == 1;
}

std::optional<PlaceStore::Branch> PlaceStore::lockBranch(const Uuid &branch)
{
    const PgRows rows = m_transaction.run(
        "SELECT code, name, address, phone, time_zone, active, version FROM branch WHERE id = $1 FOR UPDATE", {branch});
    if (rows.isEmpty())
        return std::nullopt;
    return Branch{branch,          rows.text(0, 0), rows.text(0, 1),    rows.text(0, 2),
                  rows.text(0, 3), rows.text(0, 4), rows.boolean(0, 5), rows.integer(0, 6)};
}

void PlaceStore::changeBranch(const Branch &branch)
{
    m_transaction.run("UPDATE branch SET name = $2, address = $3, phone = $4, time_zone = $5, active = $6, "
                      "version = version + 1, updated_at = now() WHERE id = $1",
                      {branch.id, branch.name, branch.address, branch.phone, branch.timeZone, branch.active});
}

bool PlaceStore::hasDevices(const Uuid &branch)
{
    return !m_transaction.run("SELECT FROM device WHERE branch_id = $1 AND status <> 'revoked' LIMIT 1", {branch})
                .isEmpty();
}

QJsonArray PlaceStore::branches(const std::optional<QString> &afterCode, int limit)
{
    return jsonRows(m_transaction.run("SELECT " COMPTOIR_BRANCH_JSON
                                      "WHERE ($1::text IS NULL OR b.code > $1) ORDER BY b.code LIMIT $2",
                                      {afterCode, limit + 1}));
}

QJsonObject PlaceStore::branch(const Uuid &branch)
{
    return jsonRow(m_transaction.run("SELECT " COMPTOIR_BRANCH_JSON "WHERE b.id = $1", {branch}));
}

bool PlaceStore::addDomain(const Uuid &domainId, const QString &domain, const QString &proof)
{
    return m_transaction
               .run("INSERT INTO tenant_domain (tenant_id, id, domain, proof) VALUES ($1, $2, $3, $4) "
                    "ON CONFLICT (tenant_id, domain) DO NOTHING",
                    {id(), domainId, domain, proof})
               .affected() == 1;
}

QJsonArray PlaceStore::domains(const std::optional<QString> &after, int limit)
{
    return jsonRows(m_transaction.run("SELECT " COMPTOIR_DOMAIN_JSON
                                      "WHERE ($1::text IS NULL OR d.domain > $1) ORDER BY d.domain LIMIT $2",
                                      {after, limit + 1}));
}

QJsonObject PlaceStore::domain(const Uuid &domainId)
{
    return jsonRow(m_transaction.run("SELECT " COMPTOIR_DOMAIN_JSON "WHERE d.id = $1", {domainId}));
}

bool PlaceStore::markProven(const Uuid &domainId)
{
    m_transaction.run("SAVEPOINT proven");
    try {
        m_transaction.run("UPDATE tenant_domain SET verified_at = coalesce(verified_at, now()) WHERE id = $1",
                          {domainId});
    } catch (const DatabaseError &error) {
        if (!error.isUniqueViolation())
            throw;
        m_transaction.run("ROLLBACK TO SAVEPOINT proven");
        return false;
    }
    m_transaction.run("RELEASE SAVEPOINT proven");
    return true;
}

void PlaceStore::makePrimary(const Uuid &domainId)
{
    m_transaction.run("UPDATE tenant_domain SET is_primary = false WHERE is_primary");
    m_transaction.run("UPDATE tenant_domain SET is_primary = true WHERE id = $1", {domainId});
}

bool PlaceStore::removeDomain(const Uuid &domainId)
{
    return m_transaction.run("DELETE FROM tenant_domain WHERE id = $1", {domainId}).affected() == 1;
}

} // namespace comptoir::centre
