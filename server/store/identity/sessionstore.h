// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QJsonArray>

#include <optional>

namespace comptoir::centre
{

/// Sign-ins and their refresh tokens. The refresh tokens of a sign-in are a family: its row is locked first by whoever
/// uses, ends or revokes any of them, so that these cannot cross. The transaction is the person's own.
class SessionStore
{
public:
    struct Token {
        Uuid id;
        Uuid session;
        Uuid subject;
    };
    [[nodiscard]] static std::optional<Token> tokenBy(PgConnection &connection, const QByteArray &hash);

    explicit SessionStore(PgTransaction &transaction) : m_transaction(transaction) {}

    struct New {
        Uuid id;
        Uuid tokenId;
        QByteArray tokenHash;
        QByteArray deviceKey; ///< empty: refresh needs no proof
        QString userAgent;
        QString address;
    };
    void open(const New &session);

    struct Family {
        bool open = false;
        QByteArray deviceKey;
        EpochMs createdAt = 0;
    };
    /// Takes the family's lock.
    [[nodiscard]] std::optional<Family> lock(const Uuid &session);
    /// Uses a token, once: false when it was used before or is too old. The family is locked.
    [[nodiscard]] bool use(const Uuid &token);
    void addSuccessor(const Uuid &session, const Uuid &parent, const Uuid &id, const QByteArray &hash);
    /// Whether `token` was used less than half a minute ago and this is its successor, not used yet: the answer that
    /// its owner may not have got.
    [[nodiscard]] bool mayRepeat(const Uuid &token, const QByteArray &successorHash);

    /// False when there is no such open one.
    bool revoke(const Uuid &session, const QString &reason);
    qint64 revokeOthers(const Uuid &kept, const QString &reason);
    [[nodiscard]] QJsonArray list(const Uuid &current);

private:
    [[nodiscard]] const Uuid &person() const { return m_transaction.scope().actor; }
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
