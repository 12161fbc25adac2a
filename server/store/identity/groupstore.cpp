// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The groups of RightsStore. That they make no circle and are not too deep, the schema sees to (check_group_child).
#include "server/store/identity/rightsstore.h"
#include "server/store/jsonrows.h"

namespace comptoir::centre
{

namespace
{

#define COMPTOIR_GROUP_JSON                                                                                            \
    "jsonb_build_object('id', g.id, 'name', g.name, 'version', g.version, "                                            \
    "'members', (SELECT coalesce(jsonb_agg(m.account_id ORDER BY m.account_id), '[]') FROM group_member m "            \
    "WHERE m.tenant_id = g.tenant_id AND m.group_id = g.id), "                                                         \
    "'children', (SELECT coalesce(jsonb_agg(c.child_id ORDER BY c.child_id), '[]') FROM group_child c "                \
    "WHERE c.tenant_id = g.tenant_id AND c.parent_id = g.id), "                                                        \
    "'roles', (SELECT coalesce(jsonb_agg(r.role_id ORDER BY r.role_id), '[]') FROM group_role r "                      \
    "WHERE r.tenant_id = g.tenant_id AND r.group_id = g.id))"

} // namespace

bool RightsStore::addGroup(const Uuid &id, const QString &name)
{
    return saved("INSERT INTO user_group (tenant_id, id, name) VALUES ($1, $2, $3) "
                 "ON CONFLICT (tenant_id, name) DO NOTHING",
                 {tenant(), id, name});
}

std::optional<qint64> RightsStore::lockGroup(const Uuid &id)
{
    const PgRows rows = m_transaction.run("SELECT version FROM user_group WHERE id = $1 FOR UPDATE", {id});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.integer(0, 0));
}

bool RightsStore::renameGroup(const Uuid &id, const QString &name)
{
    return saved("UPDATE user_group SET name = $2, version = version + 1, updated_at = now() WHERE id = $1 "
                 "AND NOT EXISTS (SELECT FROM user_group o WHERE o.name = $2 AND o.id <> $1)",
                 {id, name});
}

void RightsStore::deleteGroup(const Uuid &id)
{
    m_transaction.run("DELETE FROM user_group WHERE id = $1", {id});
}

QJsonArray RightsStore::groups(const std::optional<QString> &afterName, int limit)
{
    return jsonRows(m_transaction.run("SELECT " COMPTOIR_GROUP_JSON " FROM user_group g "
                                      "WHERE ($1::text IS NULL OR g.name > $1) ORDER BY g.name LIMIT $2",
                                      {afterName, limit + 1}));
}

QJsonObject RightsStore::group(const Uuid &id)
{
    return jsonRow(m_transaction.run("SELECT " COMPTOIR_GROUP_JSON " FROM user_group g WHERE g.id = $1", {id}));
}

void RightsStore::addToGroup(const Uuid &group, Part part, const Uuid &id)
{
    static constexpr std::array statements{
        "INSERT INTO group_member (tenant_id, group_id, account_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        "INSERT INTO group_child (tenant_id, parent_id, child_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        "INSERT INTO group_role (tenant_id, group_id, role_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"};
    m_transaction.run(statements[static_cast<std::size_t>(part)], {tenant(), group, id});
}

bool RightsStore::removeFromGroup(const Uuid &group, Part part, const Uuid &id)
{
    static constexpr std::array statements{"DELETE FROM group_member WHERE group_id = $1 AND account_id = $2",
                                           "DELETE FROM group_child WHERE parent_id = $1 AND child_id = $2",
                                           "DELETE FROM group_role WHERE group_id = $1 AND role_id = $2"};
    return saved(statements[static_cast<std::size_t>(part)], {group, id});
}

} // namespace comptoir::centre
