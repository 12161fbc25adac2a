// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/identity/rightsstore.h"

#include "server/store/jsonrows.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

QSet<QString> textsOf(const PgRows &rows)
{
    QSet<QString> texts;
    for (int i = 0; i < rows.count(); ++i)
        texts.insert(rows.text(i, 0));
    return texts;
}

#define COMPTOIR_ROLE_JSON                                                                                             \
    "jsonb_build_object('id', r.id, 'code', r.code, 'name', r.name, 'built_in', r.built_in, "                          \
    "'max_discount_ppm', r.max_discount_ppm, 'version', r.version, 'updated_at', api_instant(r.updated_at), "          \
    "'permissions', (SELECT coalesce(jsonb_agg(p.permission ORDER BY p.permission), '[]') FROM role_permission p "     \
    "WHERE p.tenant_id = r.tenant_id AND p.role_id = r.id))"

} // namespace

QString idList(const QList<Uuid> &ids)
{
    QStringList texts;
    for (const Uuid &id : ids)
        texts.append(id.toText());
    return u'{' + texts.join(u',') + u'}';
}

bool RightsStore::saved(const char *statement, const std::vector<PgValue> &values)
{
    return m_transaction.run(statement, values).affected() > 0;
}

bool RightsStore::addRole(const Role &role)
{
    if (!saved("INSERT INTO role (tenant_id, id, code, name, built_in, max_discount_ppm) "
               "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (tenant_id, code) DO NOTHING",
               {tenant(), role.id, role.code, role.name, role.builtIn, role.maxDiscountPpm}))
        return false;
    m_transaction.run("INSERT INTO role_permission (tenant_id, role_id, permission) "
                      "SELECT $1, $2, unnest($3::text[])",
                      {tenant(), role.id, role.permissions});
    return true;
}

std::optional<RightsStore::Role> RightsStore::lockRole(const Uuid &id)
{
    const PgRows rows = m_transaction.run(
        "SELECT code, name, max_discount_ppm, built_in, version FROM role WHERE id = $1 FOR UPDATE", {id});
    if (rows.isEmpty())
        return std::nullopt;
    Role role{id, rows.text(0, 0), rows.text(0, 1), {}, rows.integer(0, 2), rows.boolean(0, 3), rows.integer(0, 4)};
    const QSet<QString> permissions = permissionsOfRoles({id});
    role.permissions = QStringList(permissions.begin(), permissions.end());
    return role;
}

void RightsStore::changeRole(const Role &role)
{
    m_transaction.run("UPDATE role SET name = $2, max_discount_ppm = $3, version = version + 1, updated_at = now() "
                      "WHERE id = $1",
                      {role.id, role.name, role.maxDiscountPpm});
    m_transaction.run("DELETE FROM role_permission WHERE role_id = $1 AND permission <> ALL ($2::text[])",
                      {role.id, role.permissions});
    m_transaction.run("INSERT INTO role_permission (tenant_id, role_id, permission) "
                      "SELECT $1, $2, unnest($3::text[]) ON CONFLICT DO NOTHING",
                      {tenant(), role.id, role.permissions});
}

bool RightsStore::deleteRole(const Uuid &id)
{
    return saved("DELETE FROM role r WHERE r.id = $1 "
                 "AND NOT EXISTS (SELECT FROM membership_role m WHERE m.role_id = r.id) "
                 "AND NOT EXISTS (SELECT FROM group_role g WHERE g.role_id = r.id) "
                 "AND NOT EXISTS (SELECT FROM invitation i WHERE r.id = ANY (i.role_ids) AND i.accepted_at IS NULL "
                 "AND i.revoked_at IS NULL)",
                 {id});
}

QJsonArray RightsStore::roles(const std::optional<QString> &afterCode, int limit)
{
    return jsonRows(m_transaction.run("SELECT " COMPTOIR_ROLE_JSON " FROM role r "
                                      "WHERE ($1::text IS NULL OR r.code > $1) ORDER BY r.code LIMIT $2",
                                      {afterCode, limit + 1}));
}

QJsonObject RightsStore::role(const Uuid &id)
{
    return jsonRow(m_transaction.run("SELECT " COMPTOIR_ROLE_JSON " FROM role r WHERE r.id = $1", {id}));
}

std::optional<Uuid> RightsStore::roleByCode(const QString &code)
{
    const PgRows rows = m_transaction.run("SELECT id FROM role WHERE code = $1", {code});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.uuid(0, 0));
}

qint64 RightsStore::countRoles(const QList<Uuid> &ids)
{
    return m_transaction.run("SELECT count(*) FROM role WHERE id = ANY ($1::uuid[])", {idList(ids)}).integer(0, 0);
}

qint64 RightsStore::countGroups(const QList<Uuid> &ids)
{
    return m_transaction.run("SELECT count(*) FROM user_group WHERE id = ANY ($1::uuid[])", {idList(ids)})
        .integer(0, 0);
}

QSet<QString> RightsStore::permissionsOfRoles(const QList<Uuid> &roles)
{
    return textsOf(m_transaction.run("SELECT DISTINCT permission FROM role_permission WHERE role_id = ANY ($1::uuid[])",
                                     {idList(roles)}));
}

QSet<QString> RightsStore::permissionsOfPerson(const Uuid &person)
{
    return textsOf(m_transaction.run("SELECT effective_permissions($1)", {person}));
}

QSet<QString> RightsStore::permissionsOfGroup(const Uuid &group)
{
    return textsOf(m_transaction.run(
        "WITH RECURSIVE up AS (SELECT $1::uuid AS id UNION SELECT c.parent_id FROM group_child c JOIN up "
        "ON c.child_id = up.id) SELECT DISTINCT p.permission FROM up JOIN group_role g ON g.group_id = up.id "
        "JOIN role_permission p ON p.role_id = g.role_id AND p.tenant_id = g.tenant_id",
        {group}));
}

QJsonArray RightsStore::why(const Uuid &person, const QString &permission)
{
    return jsonRows(m_transaction.run(
        "SELECT jsonb_build_object('role', jsonb_build_object('id', s.role_id, 'code', s.role_code), 'groups', "
        "(SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name) ORDER BY step.place), '[]') "
        "FROM unnest(s.group_path) WITH ORDINALITY AS step(id, place) JOIN user_group g ON g.id = step.id)) "
        "FROM permission_sources($1) s WHERE s.permission = $2 ORDER BY cardinality(s.group_path), s.role_code",
        {person, permission}));
}

qint64 RightsStore::countPeopleWith(const QString &permission)
{
    return m_transaction
        .run("SELECT count(*) FROM membership m WHERE m.status = 'active' AND EXISTS "
             "(SELECT FROM permission_sources(m.account_id) s WHERE s.permission = $1)",
             {permission})
        .integer(0, 0);
}

void RightsStore::setRolesOf(const Uuid &person, const QList<Uuid> &roles)
{
    m_transaction.run("DELETE FROM membership_role WHERE account_id = $1 AND role_id <> ALL ($2::uuid[])",
                      {person, idList(roles)});
    addRolesTo(person, roles);
}

void RightsStore::addRolesTo(const Uuid &person, const QList<Uuid> &roles)
{
    m_transaction.run("INSERT INTO membership_role (tenant_id, account_id, role_id) "
                      "SELECT $1, $2, unnest($3::uuid[]) ON CONFLICT DO NOTHING",
                      {tenant(), person, idList(roles)});
}

} // namespace comptoir::centre
