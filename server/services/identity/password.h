// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QByteArray>
#include <QSemaphore>
#include <QString>

namespace comptoir::centre
{

/// Passwords as they are kept: argon2id (3 passes, 64 MiB, 1 lane) in PHC form. Any thread; at most `atOnce` are
/// counted at a time, so that a flood of sign-ins takes neither the memory nor all the workers of the centre.
class PasswordKeeper
{
public:
    static constexpr int atOnce = 4;
    static constexpr qsizetype minLength = 12;
    static constexpr qsizetype maxLength = 256;
    static constexpr int waitMs = 5'000;

    enum class Match {
        Wrong,
        Right,
        RightButWeak, ///< right, but kept with fewer passes or less memory than today: to be hashed anew
    };

    PasswordKeeper();
    /// Whether a password may be chosen: long enough, none of the commonest, not made of the person's own address or
    /// name, not one thing over and over. Errors `password_too_short`, `password_too_long`, `password_too_common`.
    [[nodiscard]] static Result<void> check(const QString &password, const QStringList &aboutPerson);
    /// Error `busy` when no turn comes within waitMs.
    [[nodiscard]] Result<QByteArray> hash(const QString &password);
    /// An empty `phc` is that of somebody unknown: it is never right, and takes as long as any. Error `busy`.
    [[nodiscard]] Result<Match> verify(const QString &password, const QByteArray &phc);

private:
    QSemaphore m_turns{atOnce};
    QByteArray m_nobody; ///< what a password is compared with when there is nothing to compare with
};

} // namespace comptoir::centre
