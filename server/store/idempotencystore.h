// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"
#include "server/store/postgres.h"

#include <optional>

namespace comptoir::centre
{

/// The answers that were given under an Idempotency-Key, kept in the transaction of their effect. One per transaction.
class IdempotencyStore
{
public:
    struct Kept {
        QByteArray requestHash;
        Response response;
    };
    IdempotencyStore(PgTransaction &transaction, const Uuid &principal, const QByteArray &key)
        : m_transaction(transaction), m_principal(principal), m_key(QString::fromLatin1(key))
    {
    }

    /// Takes the key for this transaction. False: another one is at work with it right now.
    [[nodiscard]] bool claim();
    [[nodiscard]] std::optional<Kept> find();
    void keep(const QByteArray &requestHash, const Response &response);

private:
    PgTransaction &m_transaction;
    Uuid m_principal;
    QString m_key;
};

} // namespace comptoir::centre
