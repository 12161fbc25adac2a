// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/shop.h"

namespace comptoir
{

/// A person at the counter, with what their role allows.
struct Seat {
    User user;
    Role role;

    [[nodiscard]] Actor actor() const { return {user.id, user.name}; }
};

/// Who acts, and the manager who gave a PIN for this one action, if any.
struct Authority {
    Seat user;
    std::optional<Seat> approver;

    [[nodiscard]] Actor actor() const { return user.actor(); }
};

/// PIN sign-in, rights and people. PINs are compared on the writing lane, since a wrong one is journalled at once.
class StaffService
{
public:
    static constexpr int wrongPinsBeforeLock = 5;
    static constexpr qint64 firstLockMs = 30'000; ///< doubles with each further wrong PIN

    explicit StaffService(Shop &shop) : m_shop(shop) {}

    /// Errors: `wrong_pin` (says how many tries are left), `pin_locked` (says until when).
    [[nodiscard]] QFuture<Result<Seat>> signIn(const QString &pin);
    /// Signs in a cashier and, when a PIN is given, a manager for one action. Both PINs are one try.
    [[nodiscard]] QFuture<Result<Authority>> signIn(const QString &pin, const QString &approverPin);
    /// Saves a person under a new PIN. Errors: `not_allowed`, `weak_pin`,
    /// `pin_taken`, `unknown_role`, `empty_name`.
    [[nodiscard]] QFuture<Result<User>> save(const Authority &by, User user, const QString &pin);
    [[nodiscard]] QFuture<Result<QList<User>>> users();

private:
    Shop &m_shop;
};

/// Whose right covers an action: nobody's but the user's own (no value), or the approver's. Error `not_allowed`, which
/// says that a manager can approve.
[[nodiscard]] Result<std::optional<Actor>> authorise(const Authority &authority, Right right);

/// authorise(), and an "override" event with both names when the approver's right was used.
[[nodiscard]] Result<void> authoriseAndLog(Recorder &recorder, const Authority &authority, Right right,
                                           const QString &what);

/// Journals an audit event.
void logEvent(Recorder &recorder, const QString &code, const Actor &user, const QString &detail,
              const std::optional<Actor> &approvedBy = {});

/// Checks a new PIN: 4 to 12 digits. Error `weak_pin`.
[[nodiscard]] Result<void> checkPinStrength(const QString &pin);

} // namespace comptoir
