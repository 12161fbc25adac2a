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

/// Everybody who works or worked here and what roles there are, without anything of their PINs.
struct Team {
    QList<User> people; ///< active ones first, then by name
    QList<Role> roles;  ///< the built-in ones in their order, then the shop's own by name
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
    /// Saves a person; an empty PIN leaves a known person's as it is. Errors: `not_allowed`, `weak_pin`,
    /// `pin_taken`, `pin_needed` (who comes back needs a new one), `unknown_role`, `empty_name`, `last_owner` (the only
    /// owner who works here stays one).
    [[nodiscard]] QFuture<Result<User>> save(const Authority &by, User user, const QString &pin);
    /// One's own PIN, with the one in force. A wrong one counts as any wrong PIN, and so does trying one that is
    /// somebody else's: this is no way to find out PINs. Errors: `weak_pin`, `wrong_pin`, `pin_taken`, `pin_locked`.
    [[nodiscard]] QFuture<Result<void>> changePin(const Seat &seat, const QString &oldPin, const QString &newPin);
    [[nodiscard]] QFuture<Result<QList<User>>> users();
    [[nodiscard]] QFuture<Result<Team>> team();
    /// Saves a role; without a code it is a new one of the shop's own. Errors: `not_allowed`, `empty_name`,
    /// `bad_discount`, `owner_role` (the owner keeps the right to manage the team), `unknown_role`.
    [[nodiscard]] QFuture<Result<Role>> saveRole(const Authority &by, const Role &role);

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
