// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QByteArray>

namespace comptoir::centre
{

/// How fast something may happen: `burst` at once, then `perMinute`.
struct Allowance {
    qint64 perMinute = 60;
    qint64 burst = 60;
};

/// What happens when the shared counters cannot be reached.
enum class WhenBlind {
    CountHere, ///< this process's own counters: tills go on
    Refuse,    ///< sign-in: nobody guesses passwords because Redis is down
};

/// Token buckets by key. Used from any thread. A key is free text of the caller's, e.g. "login:account:<id>"; it holds
/// no secret and no e-mail address in clear, for it may leave the process.
class RateLimiter
{
public:
    struct Answer {
        bool allowed = true;
        int retryAfterSeconds = 0; ///< when refused: when one more will be allowed
        bool blind = false;        ///< refused because nothing could be counted
    };
    virtual ~RateLimiter() = default;
    [[nodiscard]] virtual Answer take(const QByteArray &key, const Allowance &allowance,
                                      WhenBlind whenBlind = WhenBlind::CountHere) = 0;
};

/// The refusal of an answer that does not allow: `rate_limited`, or `busy` when nothing could be counted.
[[nodiscard]] Error rateRefusal(const RateLimiter::Answer &answer);

} // namespace comptoir::centre
