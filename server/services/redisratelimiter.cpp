// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/redisratelimiter.h"

#include <QUrl>

#include <csignal>
#include <hiredis/hiredis.h>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qint64 quietMs = 1'000;
constexpr timeval patience{0, 100'000};
constexpr std::size_t mostIdle = 32;

// One bucket: tokens and when they were counted. Read, filled up and taken from in one step.
constexpr const char *script =
    "local time = redis.call('TIME') "
    "local now = time[1] * 1000 + math.floor(time[2] / 1000) "
    "local per_ms = tonumber(ARGV[1]) / 60000 "
    "local burst = tonumber(ARGV[2]) "
    "local kept = redis.call('HMGET', KEYS[1], 'tokens', 'at') "
    "local tokens = tonumber(kept[1]) or burst "
    "local passed = math.max(now - (tonumber(kept[2]) or now), 0) "
    "tokens = math.min(burst, tokens + passed * per_ms) "
    "local wait = 0 "
    "if tokens >= 1 then tokens = tokens - 1 else wait = math.ceil((1 - tokens) / per_ms) end "
    "redis.call('HSET', KEYS[1], 'tokens', tostring(tokens), 'at', now) "
    "redis.call('PEXPIRE', KEYS[1], math.ceil(burst / per_ms) + 1000) "
    "return wait";

struct FreeReply {
    void operator()(void *reply) const { freeReplyObject(reply); }
};
using Reply = std::unique_ptr<redisReply, FreeReply>;

Reply command(redisContext *context, const std::vector<QByteArray> &words)
{
    std::vector<const char *> pointers;
    std::vector<std::size_t> lengths;
    for (const QByteArray &word : words) {
        pointers.push_back(word.constData());
        lengths.push_back(static_cast<std::size_t>(word.size()));
    }
    return Reply(static_cast<redisReply *>(
        redisCommandArgv(context, static_cast<int>(words.size()), pointers.data(), lengths.data())));
}

bool isGood(const Reply &reply)
{
    return reply && reply->type != REDIS_REPLY_ERROR;
}

} // namespace

Result<RedisAddress> RedisAddress::parse(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    RedisAddress address;
    address.password = parsed.password(QUrl::FullyDecoded);
    if (parsed.scheme() == "unix"_L1 && !parsed.path().isEmpty()) {
        address.socketPath = parsed.path(QUrl::FullyDecoded);
        return address;
    }
    bool isNumber = true;
    if (parsed.path().size() > 1)
        address.database = parsed.path().sliced(1).toInt(&isNumber);
    address.host = parsed.host();
    address.port = parsed.port(address.port);
    if (parsed.scheme() != "redis"_L1 || address.host.isEmpty() || !isNumber)
        return misuse(u"bad_redis_url"_s,
                      u"The address of Redis is not of the form redis://host:6379 or unix:///path."_s);
    return address;
}

RedisRateLimiter::RedisRateLimiter(RedisAddress address, RateLimiter &fallback, const Clock &clock)
    : m_address(std::move(address)), m_fallback(fallback), m_clock(clock)
{
    std::signal(SIGPIPE, SIG_IGN); // hiredis writes to a Redis that has gone, which would end the program
}

RedisRateLimiter::~RedisRateLimiter() = default;

bool RedisRateLimiter::isDown() const
{
    return m_clock.nowMs() < m_downUntil;
}

RedisRateLimiter::Context RedisRateLimiter::connect() const
{
    const QByteArray host = m_address.host.toUtf8();
    const QByteArray path = m_address.socketPath.toUtf8();
    Context context(path.isEmpty() ? redisConnectWithTimeout(host.constData(), m_address.port, patience)
                                   : redisConnectUnixWithTimeout(path.constData(), patience),
                    redisFree);
    if (!context || context->err != 0 || redisSetTimeout(context.get(), patience) != REDIS_OK)
        return {nullptr, redisFree};
    if (!m_address.password.isEmpty() && !isGood(command(context.get(), {"AUTH", m_address.password.toUtf8()})))
        return {nullptr, redisFree};
    if (m_address.database != 0 && !isGood(command(context.get(), {"SELECT", QByteArray::number(m_address.database)})))
        return {nullptr, redisFree};
    return context;
}

RedisRateLimiter::Context RedisRateLimiter::borrow()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            Context context = std::move(m_idle.back());
            m_idle.pop_back();
            return context;
        }
    }
    return connect();
}

void RedisRateLimiter::giveBack(Context context)
{
    const std::scoped_lock lock(m_mutex);
    if (m_idle.size() < mostIdle)
        m_idle.push_back(std::move(context));
}

RateLimiter::Answer RedisRateLimiter::blind(const QByteArray &key, const Allowance &allowance, WhenBlind whenBlind)
{
    if (whenBlind == WhenBlind::Refuse)
        return {false, 1, true};
    return m_fallback.take(key, allowance, whenBlind);
}

RateLimiter::Answer RedisRateLimiter::take(const QByteArray &key, const Allowance &allowance, WhenBlind whenBlind)
{
    if (isDown())
        return blind(key, allowance, whenBlind);
    Context context = borrow();
    Reply reply;
    if (context)
        reply = command(context.get(), {"EVAL", script, "1", "comptoir:rate:" + key,
                                        QByteArray::number(allowance.perMinute), QByteArray::number(allowance.burst)});
    if (!isGood(reply) || reply->type != REDIS_REPLY_INTEGER) {
        const std::scoped_lock lock(m_mutex);
        m_idle.clear(); // the others go to the same server
        m_downUntil = m_clock.nowMs() + quietMs;
        return blind(key, allowance, whenBlind);
    }
    const qint64 waitMs = reply->integer;
    giveBack(std::move(context));
    if (waitMs == 0)
        return {};
    return {false, static_cast<int>(std::max<qint64>(1, (waitMs + 999) / 1000)), false};
}

} // namespace comptoir::centre
