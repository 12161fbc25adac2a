// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "server/services/ratelimiter.h"

#include <QHash>

#include <array>
#include <mutex>

namespace comptoir::centre
{

/// Token buckets in this process. Memory is bounded: a bucket that is full again is as good as none and gives way; when
/// none can, newcomers of that shard share one bucket, so that a flood of addresses forgets nobody else's count.
class LocalRateLimiter final : public RateLimiter
{
public:
    static constexpr std::size_t shardCount = 16;

    explicit LocalRateLimiter(const Clock &clock, qsizetype bucketsPerShard = 8'192)
        : m_clock(clock), m_bucketsPerShard(bucketsPerShard)
    {
    }
    [[nodiscard]] Answer take(const QByteArray &key, const Allowance &allowance, WhenBlind whenBlind) override;
    [[nodiscard]] qsizetype buckets() const;

private:
    struct Bucket {
        double tokens = 0;
        EpochMs at = 0;
        Allowance allowance;
    };
    struct Shard {
        mutable std::mutex mutex;
        QHash<QByteArray, Bucket> buckets;
        Bucket crowd;          ///< of all newcomers while the shard is full
        EpochMs nextSweep = 0; ///< looking for room costs a walk over the shard: not for every newcomer
    };
    void makeRoom(Shard &shard, EpochMs now) const;
    [[nodiscard]] static Answer takeFrom(Bucket &bucket, EpochMs now);

    const Clock &m_clock;
    const qsizetype m_bucketsPerShard;
    std::array<Shard, shardCount> m_shards;
};

} // namespace comptoir::centre
