// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "server/api/call.h"

#include <optional>

namespace comptoir::centre
{

/// How people come in and stay in: password, refresh, reset. Lives for one call on a route that opens its own
/// transactions, because a refusal leaves its traces too: the audit line, the end of a stolen sign-in.
class SignIn
{
public:
    explicit SignIn(Call &call) : m_call(call) {}

    struct Tokens {
        QByteArray access;
        QByteArray refresh; ///< empty: only the access token is new
        Uuid session;
        Uuid person;
    };
    /// `deviceKey`: from then on a refresh needs a proof by it. Errors `bad_credentials`, `rate_limited`, `busy`.
    [[nodiscard]] Result<Tokens> login(const QString &email, const QString &password, const QByteArray &deviceKey);
    /// For somebody whose password was just set or checked. `own` is their transaction.
    [[nodiscard]] Tokens open(PgTransaction &own, qint64 epoch, const QByteArray &deviceKey = {});

    struct Proof {
        EpochMs at = 0;
        QByteArray nonce;
        QByteArray signature;
    };
    /// The next pair of tokens for this one, which serves once. The answer may be asked for again within half a minute,
    /// with the same proof; any other second use ends the sign-in. Errors `unauthenticated`, `token_used`.
    [[nodiscard]] Result<Tokens> refresh(const QByteArray &token, const std::optional<Proof> &proof);

    /// Ends the caller's own sign-in. `own` is the caller's transaction.
    void logout(PgTransaction &own);
    /// A new access token that says that the password was given just now. Errors as login().
    [[nodiscard]] Result<Tokens> stepUp(const QString &password);
    /// Ends every other sign-in. Errors as login(), and those of PasswordKeeper::check.
    [[nodiscard]] Result<Tokens> changePassword(const QString &old, const QString &chosen);
    /// Keeps the request; the answer is the same whether anybody has the address.
    [[nodiscard]] Result<void> askReset(const QString &email);
    /// Ends every sign-in. Errors `link_expired` and those of PasswordKeeper::check.
    [[nodiscard]] Result<void> reset(const QByteArray &token, const QString &chosen);

private:
    [[nodiscard]] Result<void> countAttempt(const QString &email);
    [[nodiscard]] Result<void> checkOwn(const QString &password);
    [[nodiscard]] Result<Tokens> rotate(PgTransaction &own, const QByteArray &token, const Uuid &tokenId,
                                        const Uuid &session, const std::optional<Proof> &proof);
    [[nodiscard]] QByteArray accessToken(const Uuid &person, const Uuid &session, qint64 epoch, EpochMs verifiedAt);
    void audit(PgTransaction &transaction, const char *action, bool refused, const Uuid &person,
               const QJsonObject &detail = {});
    void tellBusinesses(const Uuid &person, const char *action);
    void refuseQuietly(const char *action, const Uuid &person);

    Call &m_call;
};

/// 32 random bytes as a text for people and links, and what is kept of it.
struct FreshSecret {
    QByteArray text;
    QByteArray hash;
};
[[nodiscard]] FreshSecret freshSecret(const QByteArray &prefix = {});
[[nodiscard]] QByteArray hashOfSecret(QByteArrayView text);

} // namespace comptoir::centre
