// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/staff/staffstore.h"

#include "models/domain/codec/factcodec.h"
#include "models/storage/journal/projections.h"

#include <QJsonDocument>

namespace comptoir
{

namespace
{

User userFrom(const Statement &row)
{
    return {UserId(row.uuid(0)), row.text(1), row.text(2), {row.blob(3), row.blob(4), row.boolean(5)}, row.boolean(6)};
}

} // namespace

void StaffStore::put(const Role &role)
{
    m_connection
        .statement("INSERT INTO role (code, body) VALUES (?,?) ON CONFLICT (code) DO UPDATE SET body = excluded.body")
        .run(role.code, QString::fromUtf8(JsonEncoder::encode(role)));
}

std::optional<Role> StaffStore::role(const QString &code)
{
    Statement query = m_connection.statement("SELECT body FROM role WHERE code = ?");
    query.bind(code);
    if (!query.next())
        return std::nullopt;
    return JsonDecoder::decode<Role>(QJsonDocument::fromJson(query.text(0).toUtf8()).object());
}

QList<Role> StaffStore::roles()
{
    QList<Role> roles;
    Statement query = m_connection.statement("SELECT body FROM role ORDER BY code");
    while (query.next())
        roles.append(JsonDecoder::decode<Role>(QJsonDocument::fromJson(query.text(0).toUtf8()).object()));
    return roles;
}

void StaffStore::put(const User &user)
{
    m_connection
        .statement(
            "INSERT INTO user (id, name, role, pin_salt, pin_proof, pin_peppered, active) VALUES (?,?,?,?,?,?,?) "
            "ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, "
            "pin_salt = excluded.pin_salt, pin_proof = excluded.pin_proof, "
            "pin_peppered = excluded.pin_peppered, active = excluded.active")
        .run(user.id, user.name, user.role, user.pin.salt, user.pin.proof, user.pin.peppered, user.active);
}

QList<User> StaffStore::activeUsers()
{
    QList<User> users;
    Statement query = m_connection.statement("SELECT id, name, role, pin_salt, pin_proof, pin_peppered, active FROM "
                                             "user WHERE active = 1 ORDER BY name, id");
    while (query.next())
        users.append(userFrom(query));
    return users;
}

QList<User> StaffStore::users()
{
    QList<User> users;
    Statement query = m_connection.statement("SELECT id, name, role, pin_salt, pin_proof, pin_peppered, active FROM "
                                             "user ORDER BY active DESC, name, id");
    while (query.next())
        users.append(userFrom(query));
    return users;
}

std::optional<User> StaffStore::user(const UserId &id)
{
    Statement query = m_connection.statement(
        "SELECT id, name, role, pin_salt, pin_proof, pin_peppered, active FROM user WHERE id = ?");
    query.bind(id);
    return query.next() ? std::optional(userFrom(query)) : std::nullopt;
}

PinGuard StaffStore::guard()
{
    Statement query = m_connection.statement("SELECT failures, locked_until FROM pin_guard");
    return query.next() ? PinGuard{static_cast<int>(query.integer(0)), query.integer(1)} : PinGuard{};
}

void StaffStore::setGuard(const PinGuard &guard)
{
    m_connection
        .statement("INSERT INTO pin_guard (one, failures, locked_until) VALUES (1,?,?) ON CONFLICT (one) DO UPDATE SET "
                   "failures = excluded.failures, locked_until = excluded.locked_until")
        .run(guard.failures, guard.lockedUntil);
}

void project(Connection &connection, const JournalEntry &, const RolesChanged &fact)
{
    StaffStore staff(connection);
    for (const Role &role : fact.roles)
        staff.put(role);
}

void project(Connection &connection, const JournalEntry &, const UserSaved &fact)
{
    StaffStore(connection).put(fact.user);
}

void project(Connection &connection, const JournalEntry &, const PinTried &fact)
{
    StaffStore(connection).setGuard({fact.failures, fact.lockedUntil});
}

} // namespace comptoir
