// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/identity/apikeystore.h"

#include "server/store/jsonrows.h"

namespace comptoir::centre
{

namespace
{

#define COMPTOIR_KEY_JSON                                                                                              \
    "jsonb_build_object('id', k.id, 'name', k.name, 'prefix', k.prefix, 'permissions', to_jsonb(k.permissions), "      \
    "'created_by', k.created_by, 'created_at', api_instant(k.created_at), 'expires_at', api_instant(k.expires_at), "   \
    "'revoked_at', api_instant(k.revoked_at)) FROM api_key k "

} // namespace

void ApiKeyStore::add(const New &key)
{
    m_transaction.run("INSERT INTO api_key (tenant_id, id, name, prefix, secret_hash, permissions, created_by, "
                      "expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, instant_of($8))",
                      {m_transaction.scope().tenant, key.id, key.name, key.prefix, key.secretHash, key.permissions,
                       m_transaction.scope().actor, key.expiresAt});
}

bool ApiKeyStore::revoke(const Uuid &id)
{
    return m_transaction.run("UPDATE api_key SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL", {id})
               .affected() == 1;
}

QJsonArray ApiKeyStore::keys(const std::optional<Uuid> &before, int limit)
{
    return jsonRows(m_transaction.run("SELECT " COMPTOIR_KEY_JSON
                                      "WHERE ($1::uuid IS NULL OR k.id < $1) ORDER BY k.id DESC LIMIT $2",
                                      {before, limit + 1}));
}

QJsonObject ApiKeyStore::key(const Uuid &id)
{
    return jsonRow(m_transaction.run("SELECT " COMPTOIR_KEY_JSON "WHERE k.id = $1", {id}));
}

std::optional<ApiKeyStore::Known> ApiKeyStore::by(PgConnection &connection, const QByteArray &secretHash)
{
    const PgRows rows = connection.run(
        "SELECT tenant_id, key_id, to_jsonb(permissions) FROM gate_api_key($1) WHERE valid", {secretHash});
    if (rows.isEmpty())
        return std::nullopt;
    Known known{rows.uuid(0, 0), rows.uuid(0, 1), {}};
    for (const QJsonValue &permission : rows.json(0, 2).array())
        known.permissions.insert(permission.toString());
    return known;
}

} // namespace comptoir::centre
