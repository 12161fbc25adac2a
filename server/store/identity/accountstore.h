// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QJsonObject>

#include <optional>

namespace comptoir::centre
{

/// People and their passwords. The transaction is the person's own: its actor is who is read and written.
class AccountStore
{
public:
    struct Known {
        Uuid id;
        QByteArray phc; ///< empty: no password
        bool active = false;
        qint64 epoch = 0;
    };
    [[nodiscard]] static std::optional<Known> byEmail(PgConnection &connection, const QString &email);

    explicit AccountStore(PgTransaction &transaction) : m_transaction(transaction) {}

    /// False when somebody has the address already.
    [[nodiscard]] bool create(const QString &email, const QString &name, const QString &locale, const QByteArray &phc);
    /// {id, email, name, locale, email_verified, created_at}
    [[nodiscard]] QJsonObject profile();
    [[nodiscard]] QByteArray password();
    [[nodiscard]] QString email();
    [[nodiscard]] qint64 epoch();
    void setPassword(const QByteArray &phc);
    /// Voids every access token given until now. Gives the new epoch.
    qint64 raiseEpoch();

    struct Reset {
        Uuid id;
        Uuid account;
    };
    void askReset(const Uuid &id, const QByteArray &tokenHash, const QByteArray &sealedToken);
    [[nodiscard]] static std::optional<Reset> resetBy(PgConnection &connection, const QByteArray &tokenHash);
    /// False when it was used, or is too old, or a later one was asked for.
    [[nodiscard]] bool useReset(const Uuid &id);

private:
    [[nodiscard]] const Uuid &person() const { return m_transaction.scope().actor; }
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
