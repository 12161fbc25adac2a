// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace comptoir::centre
{

/// Roles, groups and what they make of people, in the transaction's tenant.
class RightsStore
{
public:
    explicit RightsStore(PgTransaction &transaction) : m_transaction(transaction) {}

    struct Role {
        Uuid id;
        QString code;
        QString name;
        QStringList permissions;
        qint64 maxDiscountPpm = 0;
        bool builtIn = false;
        qint64 version = 1;
    };
    /// False when the code is taken.
    [[nodiscard]] bool addRole(const Role &role);
    /// Locked, for a change.
    [[nodiscard]] std::optional<Role> lockRole(const Uuid &id);
    void changeRole(const Role &role);
    /// False while people, groups or invitations have it.
    [[nodiscard]] bool deleteRole(const Uuid &id);
    [[nodiscard]] QJsonArray roles(const std::optional<QString> &afterCode, int limit);
    [[nodiscard]] QJsonObject role(const Uuid &id);
    [[nodiscard]] std::optional<Uuid> roleByCode(const QString &code);
    /// How many of these roles exist.
    [[nodiscard]] qint64 countRoles(const QList<Uuid> &ids);
    [[nodiscard]] qint64 countGroups(const QList<Uuid> &ids);
    [[nodiscard]] QSet<QString> permissionsOfRoles(const QList<Uuid> &roles);

    [[nodiscard]] QSet<QString> permissionsOfPerson(const Uuid &person);
    /// Permissions that a group gives its members, from itself and the groups it is in.
    [[nodiscard]] QSet<QString> permissionsOfGroup(const Uuid &group);
    /// The permissions of a person, or each way in which they have the one asked for.
    [[nodiscard]] QJsonArray why(const Uuid &person, const QString &permission);
    /// Active people with all of these permissions.
    [[nodiscard]] qint64 countPeopleWith(const QString &permission);

    [[nodiscard]] bool addGroup(const Uuid &id, const QString &name);
    [[nodiscard]] std::optional<qint64> lockGroup(const Uuid &id); ///< its version
    [[nodiscard]] bool renameGroup(const Uuid &id, const QString &name);
    void deleteGroup(const Uuid &id);
    [[nodiscard]] QJsonArray groups(const std::optional<QString> &afterName, int limit);
    [[nodiscard]] QJsonObject group(const Uuid &id);
    /// Members, children and roles of a group; adding what is there already changes nothing.
    enum class Part { Member, Child, Role };
    void addToGroup(const Uuid &group, Part part, const Uuid &id);
    [[nodiscard]] bool removeFromGroup(const Uuid &group, Part part, const Uuid &id);

    /// The roles of a person become these.
    void setRolesOf(const Uuid &person, const QList<Uuid> &roles);
    void addRolesTo(const Uuid &person, const QList<Uuid> &roles);

private:
    [[nodiscard]] const Uuid &tenant() const { return m_transaction.scope().tenant; }
    [[nodiscard]] bool saved(const char *statement, const std::vector<PgValue> &values);
    PgTransaction &m_transaction;
};

/// uuid[] as PostgreSQL writes it.
[[nodiscard]] QString idList(const QList<Uuid> &ids);

} // namespace comptoir::centre
