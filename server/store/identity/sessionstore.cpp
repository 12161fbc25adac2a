// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/identity/sessionstore.h"

#include "server/store/jsonrows.h"

namespace comptoir::centre
{

std::optional<SessionStore::Token> SessionStore::tokenBy(PgConnection &connection, const QByteArray &hash)
{
    const PgRows rows = connection.run(
        "SELECT token_id, session_id, subject_id FROM gate_refresh_token($1) WHERE subject_kind = 'user'", {hash});
    return rows.isEmpty() ? std::nullopt : std::optional(Token{rows.uuid(0, 0), rows.uuid(0, 1), rows.uuid(0, 2)});
}

void SessionStore::open(const New &session)
{
    const PgValue key = session.deviceKey.isEmpty() ? PgValue(nullptr) : PgValue(session.deviceKey);
    m_transaction.run("INSERT INTO session (id, subject_id, subject_kind, device_key, user_agent, address, expires_at) "
                      "VALUES ($1, $2, 'user', $3, $4, $5, now() + interval '90 days')",
                      {session.id, person(), key, session.userAgent, session.address});
    m_transaction.run("INSERT INTO refresh_token (id, session_id, subject_id, token_hash, expires_at) "
                      "VALUES ($1, $2, $3, $4, now() + interval '30 days')",
                      {session.tokenId, session.id, person(), session.tokenHash});
}

std::optional<SessionStore::Family> SessionStore::lock(const Uuid &session)
{
    const PgRows rows =
        m_transaction.run("SELECT revoked_at IS NULL AND expires_at > now(), device_key, "
                          "(extract(epoch FROM created_at) * 1000)::bigint FROM session WHERE id = $1 FOR UPDATE",
                          {session});
    if (rows.isEmpty())
        return std::nullopt;
    return Family{rows.boolean(0, 0), rows.isNull(0, 1) ? QByteArray() : rows.bytes(0, 1), rows.integer(0, 2)};
}

bool SessionStore::use(const Uuid &token)
{
    return m_transaction
               .run("UPDATE refresh_token SET used_at = clock_timestamp() WHERE id = $1 AND used_at IS NULL "
                    "AND expires_at > now()",
                    {token})
               .affected() == 1;
}

void SessionStore::addSuccessor(const Uuid &session, const Uuid &parent, const Uuid &id, const QByteArray &hash)
{
    m_transaction.run("INSERT INTO refresh_token (id, session_id, subject_id, token_hash, parent_id, expires_at) "
                      "VALUES ($1, $2, $3, $4, $5, now() + interval '30 days')",
                      {id, session, person(), hash, parent});
    m_transaction.run("UPDATE session SET last_used_at = now() WHERE id = $1", {session});
}

bool SessionStore::mayRepeat(const Uuid &token, const QByteArray &successorHash)
{
    return !m_transaction
                .run("SELECT FROM refresh_token t JOIN refresh_token n ON n.parent_id = t.id WHERE t.id = $1 "
                     "AND t.used_at > clock_timestamp() - interval '30 seconds' AND n.used_at IS NULL "
                     "AND n.token_hash = $2",
                     {token, successorHash})
                .isEmpty();
}

bool SessionStore::revoke(const Uuid &session, const QString &reason)
{
    return m_transaction
               .run("UPDATE session SET revoked_at = now(), revoked_reason = $2 WHERE id = $1 AND revoked_at IS NULL",
                    {session, reason})
               .affected() == 1;
}

qint64 SessionStore::revokeOthers(const Uuid &kept, const QString &reason)
{
    return m_transaction
        .run("UPDATE session SET revoked_at = now(), revoked_reason = $2 WHERE id <> $1 AND revoked_at IS NULL",
             {kept, reason})
        .affected();
}

QJsonArray SessionStore::list(const Uuid &current)
{
    return jsonRows(m_transaction.run(
        "SELECT jsonb_build_object('id', id, 'user_agent', user_agent, 'address', address, "
        "'created_at', api_instant(created_at), 'last_used_at', api_instant(last_used_at), "
        "'expires_at', api_instant(expires_at), 'bound_to_device', device_key IS NOT NULL, 'current', id = $1) "
        "FROM session WHERE revoked_at IS NULL AND expires_at > now() ORDER BY last_used_at DESC, id LIMIT 200",
        {current}));
}

} // namespace comptoir::centre
