// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/identity/peoplestore.h"

#include "server/store/identity/rightsstore.h"
#include "server/store/jsonrows.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

#define COMPTOIR_MEMBER_JSON                                                                                           \
    "jsonb_build_object('id', m.account_id, 'email', a.email, 'name', a.name, 'status', m.status, "                    \
    "'version', m.version, 'created_at', api_instant(m.created_at), "                                                  \
    "'roles', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'code', r.code) ORDER BY r.code), '[]') "      \
    "FROM membership_role mr JOIN role r ON r.tenant_id = mr.tenant_id AND r.id = mr.role_id "                         \
    "WHERE mr.tenant_id = m.tenant_id AND mr.account_id = m.account_id), "                                             \
    "'groups', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name) ORDER BY g.name), '[]') "     \
    "FROM group_member gm JOIN user_group g ON g.tenant_id = gm.tenant_id AND g.id = gm.group_id "                     \
    "WHERE gm.tenant_id = m.tenant_id AND gm.account_id = m.account_id)) "                                             \
    "FROM membership m JOIN account a ON a.id = m.account_id "

#define COMPTOIR_INVITATION_JSON                                                                                       \
    "jsonb_build_object('id', i.id, 'email', i.email, 'roles', to_jsonb(i.role_ids), 'groups', "                       \
    "to_jsonb(i.group_ids), 'invited_by', i.invited_by, 'created_at', api_instant(i.created_at), "                     \
    "'expires_at', api_instant(i.expires_at), 'status', CASE WHEN i.accepted_at IS NOT NULL THEN 'accepted' "          \
    "WHEN i.revoked_at IS NOT NULL THEN 'withdrawn' WHEN i.expires_at <= now() THEN 'expired' ELSE 'open' END) "       \
    "FROM invitation i "

QList<Uuid> idsOf(const PgRows &rows, int column)
{
    QList<Uuid> ids;
    for (const QJsonValue &id : rows.json(0, column).array())
        ids.append(Uuid::fromText(id.toString()).value_or(Uuid()));
    return ids;
}

} // namespace

bool PeopleStore::addMember(const Uuid &person)
{
    return m_transaction
               .run("INSERT INTO membership (tenant_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                    {tenant(), person})
               .affected() == 1;
}

std::optional<PeopleStore::Member> PeopleStore::lockMember(const Uuid &person)
{
    const PgRows rows =
        m_transaction.run("SELECT status, version FROM membership WHERE account_id = $1 FOR UPDATE", {person});
    return rows.isEmpty() ? std::nullopt : std::optional(Member{rows.text(0, 0), rows.integer(0, 1)});
}

void PeopleStore::changeMember(const Uuid &person, const QString &status)
{
    m_transaction.run("UPDATE membership SET status = $2, version = version + 1, updated_at = now() "
                      "WHERE account_id = $1",
                      {person, status});
}

void PeopleStore::removeMember(const Uuid &person)
{
    m_transaction.run("DELETE FROM membership WHERE account_id = $1", {person});
}

QJsonArray PeopleStore::members(const std::optional<Uuid> &after, int limit)
{
    return jsonRows(m_transaction.run("SELECT " COMPTOIR_MEMBER_JSON
                                      "WHERE ($1::uuid IS NULL OR m.account_id > $1) ORDER BY m.account_id LIMIT $2",
                                      {after, limit + 1}));
}

QJsonObject PeopleStore::member(const Uuid &person)
{
    return jsonRow(m_transaction.run("SELECT " COMPTOIR_MEMBER_JSON "WHERE m.account_id = $1", {person}));
}

bool PeopleStore::worksHere(const QString &email)
{
    return !m_transaction
                .run("SELECT FROM membership m JOIN account a ON a.id = m.account_id WHERE a.email = $1", {email})
                .isEmpty();
}

bool PeopleStore::invite(const Invitation &invitation)
{
    m_transaction.run("UPDATE invitation SET revoked_at = now(), sealed_token = '' WHERE email = $1 "
                      "AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at <= now()",
                      {invitation.email});
    return m_transaction
               .run("INSERT INTO invitation (tenant_id, id, email, role_ids, group_ids, token_hash, sealed_token, "
                    "invited_by, expires_at) VALUES ($1, $2, $3, $4::uuid[], $5::uuid[], $6, $7, $8, "
                    "now() + interval '7 days') "
                    "ON CONFLICT (tenant_id, email) WHERE accepted_at IS NULL AND revoked_at IS NULL DO NOTHING",
                    {tenant(), invitation.id, invitation.email, idList(invitation.roles), idList(invitation.groups),
                     invitation.tokenHash, invitation.sealedToken, m_transaction.scope().actor})
               .affected() == 1;
}

bool PeopleStore::withdraw(const Uuid &id)
{
    return m_transaction
               .run("UPDATE invitation SET revoked_at = now(), sealed_token = '' WHERE id = $1 "
                    "AND accepted_at IS NULL AND revoked_at IS NULL",
                    {id})
               .affected() == 1;
}

QJsonArray PeopleStore::invitations(const std::optional<Uuid> &before, int limit)
{
    return jsonRows(m_transaction.run("SELECT " COMPTOIR_INVITATION_JSON
                                      "WHERE ($1::uuid IS NULL OR i.id < $1) ORDER BY i.id DESC LIMIT $2",
                                      {before, limit + 1}));
}

QJsonObject PeopleStore::invitation(const Uuid &id)
{
    return jsonRow(m_transaction.run("SELECT " COMPTOIR_INVITATION_JSON "WHERE i.id = $1", {id}));
}

std::optional<PeopleStore::Found> PeopleStore::invitationBy(PgConnection &connection, const QByteArray &tokenHash)
{
    const PgRows rows =
        connection.run("SELECT tenant_id, invitation_id, email, account_id FROM gate_invitation($1)", {tokenHash});
    if (rows.isEmpty())
        return std::nullopt;
    return Found{rows.uuid(0, 0), rows.uuid(0, 1), rows.text(0, 2),
                 rows.isNull(0, 3) ? std::nullopt : std::optional(rows.uuid(0, 3))};
}

std::optional<PeopleStore::Invitation> PeopleStore::accept(const Uuid &id)
{
    const PgRows rows = m_transaction.run(
        "UPDATE invitation SET accepted_at = now(), accepted_by = $2, sealed_token = '' WHERE id = $1 "
        "AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > now() "
        "RETURNING email, to_jsonb(role_ids), to_jsonb(group_ids)",
        {id, m_transaction.scope().actor});
    if (rows.isEmpty())
        return std::nullopt;
    return Invitation{id, rows.text(0, 0), idsOf(rows, 1), idsOf(rows, 2), {}, {}};
}

} // namespace comptoir::centre
