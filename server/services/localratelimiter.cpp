// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/localratelimiter.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr double msPerMinute = 60'000;
constexpr qint64 sweepEveryMs = 1'000;

} // namespace

Error rateRefusal(const RateLimiter::Answer &answer)
{
    if (answer.blind)
        return {u"busy"_s, u"This cannot be done right now. Try again in a moment."_s, ErrorClass::Rule};
    return {u"rate_limited"_s, u"Too often. Try again in %1 seconds."_s.arg(answer.retryAfterSeconds),
            ErrorClass::Rule};
}

RateLimiter::Answer LocalRateLimiter::takeFrom(Bucket &bucket, EpochMs now)
{
    const double perMs = static_cast<double>(bucket.allowance.perMinute) / msPerMinute;
    // A clock that went back gives nothing and takes nothing.
    const double passed = static_cast<double>(std::max<EpochMs>(now - bucket.at, 0));
    bucket.tokens = std::min(static_cast<double>(bucket.allowance.burst), bucket.tokens + passed * perMs);
    bucket.at = now;
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return {};
    }
    const double waitMs = (1 - bucket.tokens) / perMs;
    return {false, std::max(1, static_cast<int>(std::ceil(waitMs / 1000))), false};
}

RateLimiter::Answer LocalRateLimiter::take(const QByteArray &key, const Allowance &allowance, WhenBlind)
{
    const EpochMs now = m_clock.nowMs();
    Shard &shard = m_shards.at(qHash(key) % shardCount);
    const std::scoped_lock lock(shard.mutex);
    auto bucket = shard.buckets.find(key);
    if (bucket == shard.buckets.end()) {
        if (shard.buckets.size() >= m_bucketsPerShard && now >= shard.nextSweep)
            makeRoom(shard, now);
        if (shard.buckets.size() >= m_bucketsPerShard) {
            shard.crowd.allowance = allowance;
            return takeFrom(shard.crowd, now);
        }
        bucket = shard.buckets.insert(key, {static_cast<double>(allowance.burst), now, allowance});
    }
    bucket->allowance = allowance;
    return takeFrom(*bucket, now);
}

void LocalRateLimiter::makeRoom(Shard &shard, EpochMs now) const
{
    shard.nextSweep = now + sweepEveryMs;
    shard.buckets.removeIf([now](const auto &entry) {
        const Bucket &bucket = entry.value();
        const double perMs = static_cast<double>(bucket.allowance.perMinute) / msPerMinute;
        return bucket.tokens + static_cast<double>(now - bucket.at) * perMs >=
               static_cast<double>(bucket.allowance.burst);
    });
}

qsizetype LocalRateLimiter::buckets() const
{
    qsizetype sum = 0;
    for (const Shard &shard : m_shards) {
        const std::scoped_lock lock(shard.mutex);
        sum += shard.buckets.size();
    }
    return sum;
}

} // namespace comptoir::centre
