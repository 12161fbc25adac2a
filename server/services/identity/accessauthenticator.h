// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/authenticator.h"

#include <QCache>

#include <mutex>

namespace comptoir::centre
{

/// Knows callers by access token or API key. A token says who; whether the sign-in still counts, where the person works
/// and what they may do there is asked of the database with each call, so that a revocation holds from the next one on.
/// What is remembered is only what a version of the rights means.
class AccessAuthenticator final : public Authenticator
{
public:
    explicit AccessAuthenticator(Centre &centre);

    Result<Principal> authenticate(PgConnection &connection, const Request &request) override;
    Result<void> enterTenant(PgConnection &connection, const Request &request, Principal &principal) override;
    void recordRefusal(PgConnection &connection, const Request &request, const Principal &principal,
                       const QString &code, const QString &permission) override;

private:
    [[nodiscard]] Result<Principal> byToken(PgConnection &connection, const QByteArray &token);
    [[nodiscard]] Result<Principal> byKey(PgConnection &connection, const QByteArray &secret);
    [[nodiscard]] Result<void> enterAsPerson(PgConnection &connection, const Request &request, Principal &principal);
    [[nodiscard]] QSet<QString> permissionsOf(PgConnection &connection, const Uuid &person, const Uuid &tenant,
                                              qint64 version);

    Centre &m_centre;
    std::mutex m_mutex;
    QCache<QByteArray, QSet<QString>> m_permissions;
};

/// How an API key begins; a scanner of leaked secrets finds it by this.
inline const QByteArray apiKeyPrefix = QByteArrayLiteral("cptk_");

} // namespace comptoir::centre
