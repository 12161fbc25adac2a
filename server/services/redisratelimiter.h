// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "server/services/ratelimiter.h"

#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

struct redisContext;

namespace comptoir::centre
{

/// Where Redis listens.
struct RedisAddress {
    QString host = QStringLiteral("127.0.0.1");
    int port = 6379;
    QString socketPath; ///< instead of host and port
    QString password;
    int database = 0;

    /// "redis://[:password@]host[:port][/database]" or "unix:///path". Error `bad_redis_url`, without the password.
    [[nodiscard]] static Result<RedisAddress> parse(const QString &url);
};

/// Token buckets shared by all processes of the centre, counted by Redis with its own clock. When it cannot be reached,
/// what may be counted here is counted by `fallback`, and the rest is refused. Waits up to a tenth of a second: for
/// worker threads only. After a failure nobody asks for a second, so that a dead Redis costs no time.
class RedisRateLimiter final : public RateLimiter
{
public:
    RedisRateLimiter(RedisAddress address, RateLimiter &fallback, const Clock &clock);
    ~RedisRateLimiter() override;

    [[nodiscard]] Answer take(const QByteArray &key, const Allowance &allowance, WhenBlind whenBlind) override;
    [[nodiscard]] bool isDown() const;

private:
    using Context = std::unique_ptr<redisContext, void (*)(redisContext *)>;
    [[nodiscard]] Context borrow();
    void giveBack(Context context);
    [[nodiscard]] Context connect() const;
    [[nodiscard]] Answer blind(const QByteArray &key, const Allowance &allowance, WhenBlind whenBlind);

    const RedisAddress m_address;
    RateLimiter &m_fallback;
    const Clock &m_clock;
    std::atomic<EpochMs> m_downUntil = 0;
    std::mutex m_mutex;
    std::vector<Context> m_idle;
};

} // namespace comptoir::centre
