// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace comptoir::centre
{

/// Businesses, their domains and their branches.
class PlaceStore
{
public:
    explicit PlaceStore(PgTransaction &transaction) : m_transaction(transaction) {}

    struct Tenant {
        QString name;
        QString country;
        QString currency;
        QString timeZone;
        QString locale;
    };
    void addTenant(const Tenant &tenant);
    [[nodiscard]] std::optional<qint64> lockTenant(); ///< its version
    /// Absent fields stay.
    void changeTenant(const std::optional<QString> &name, const std::optional<QString> &timeZone,
                      const std::optional<QString> &locale);
    /// Nobody signs in to it any more; its data stay.
    void closeTenant();
    [[nodiscard]] QJsonObject tenant();
    [[nodiscard]] static QJsonArray workplacesOf(PgTransaction &own);

    struct Branch {
        Uuid id;
        QString code;
        QString name;
        QString address;
        QString phone;
        QString timeZone;
        bool active = true;
        qint64 version = 1;
    };
    [[nodiscard]] bool addBranch(const Branch &branch); ///< false: the code is taken
    [[nodiscard]] std::optional<Branch> lockBranch(const Uuid &id);
    void changeBranch(const Branch &branch);
    [[nodiscard]] bool hasDevices(const Uuid &branch);
    [[nodiscard]] QJsonArray branches(const std::optional<QString> &afterCode, int limit);
    [[nodiscard]] QJsonObject branch(const Uuid &id);

    [[nodiscard]] bool addDomain(const Uuid &id, const QString &domain, const QString &proof);
    [[nodiscard]] QJsonArray domains(const std::optional<QString> &after, int limit);
    [[nodiscard]] QJsonObject domain(const Uuid &id);
    /// False when another business has proven it before. Throws nothing for that: the loser is told.
    [[nodiscard]] bool markProven(const Uuid &id);
    void makePrimary(const Uuid &id);
    [[nodiscard]] bool removeDomain(const Uuid &id);

private:
    [[nodiscard]] const Uuid &id() const { return m_transaction.scope().tenant; }
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
