// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace comptoir::centre
{

/// Who works for the transaction's tenant, and who was asked to.
class PeopleStore
{
public:
    explicit PeopleStore(PgTransaction &transaction) : m_transaction(transaction) {}

    /// False when the person works here already.
    [[nodiscard]] bool addMember(const Uuid &person);
    struct Member {
        QString status;
        qint64 version = 1;
    };
    [[nodiscard]] std::optional<Member> lockMember(const Uuid &person);
    void changeMember(const Uuid &person, const QString &status);
    void removeMember(const Uuid &person);
    [[nodiscard]] QJsonArray members(const std::optional<Uuid> &after, int limit);
    [[nodiscard]] QJsonObject member(const Uuid &person);
    [[nodiscard]] bool worksHere(const QString &email);

    struct Invitation {
        Uuid id;
        QString email;
        QList<Uuid> roles;
        QList<Uuid> groups;
        QByteArray tokenHash;
        QByteArray sealedToken;
    };
    /// An open one for the same address that has expired gives way. False when one is open.
    [[nodiscard]] bool invite(const Invitation &invitation);
    [[nodiscard]] bool withdraw(const Uuid &id);
    [[nodiscard]] QJsonArray invitations(const std::optional<Uuid> &before, int limit);
    [[nodiscard]] QJsonObject invitation(const Uuid &id);

    struct Found {
        Uuid tenant;
        Uuid id;
        QString email;
        std::optional<Uuid> account; ///< of the person who has the address, if any
    };
    [[nodiscard]] static std::optional<Found> invitationBy(PgConnection &connection, const QByteArray &tokenHash);
    /// Uses it, once: what it gives, or nothing when it was used, withdrawn or is too old.
    [[nodiscard]] std::optional<Invitation> accept(const Uuid &id);

private:
    [[nodiscard]] const Uuid &tenant() const { return m_transaction.scope().tenant; }
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
