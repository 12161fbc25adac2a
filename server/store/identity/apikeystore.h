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

/// Keys of programs that work for a tenant. Only their hash is kept.
class ApiKeyStore
{
public:
    explicit ApiKeyStore(PgTransaction &transaction) : m_transaction(transaction) {}

    struct New {
        Uuid id;
        QString name;
        QString prefix;
        QByteArray secretHash;
        QStringList permissions;
        std::optional<EpochMs> expiresAt;
    };
    void add(const New &key);
    [[nodiscard]] bool revoke(const Uuid &id);
    [[nodiscard]] QJsonArray keys(const std::optional<Uuid> &before, int limit);
    [[nodiscard]] QJsonObject key(const Uuid &id);

    struct Known {
        Uuid tenant;
        Uuid id;
        QSet<QString> permissions;
    };
    /// Of a key that is valid.
    [[nodiscard]] static std::optional<Known> by(PgConnection &connection, const QByteArray &secretHash);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
