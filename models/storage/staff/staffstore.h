// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// Wrong PINs in a row on this device, and until when the pad is locked.
struct PinGuard {
    int failures = 0;
    EpochMs lockedUntil = 0;
};

/// Every statement on roles, users and the PIN lock.
class StaffStore
{
public:
    explicit StaffStore(Connection &connection) : m_connection(connection) {}

    void put(const Role &role);
    [[nodiscard]] std::optional<Role> role(const QString &code);
    [[nodiscard]] QList<Role> roles();
    void put(const User &user);
    [[nodiscard]] QList<User> activeUsers();
    [[nodiscard]] QList<User> users(); ///< those who left too
    [[nodiscard]] std::optional<User> user(const UserId &id);
    [[nodiscard]] PinGuard guard();
    void setGuard(const PinGuard &guard);

private:
    Connection &m_connection;
};

} // namespace comptoir
