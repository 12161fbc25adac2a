// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Token buckets, in this process and in a real Redis that the test starts.

#include "server/services/localratelimiter.h"
#include "server/services/redisratelimiter.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

class RatesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{QDir::tempPath() + u"/rates-XXXXXX"_s};
    QProcess m_redis;
    ManualClock m_clock{1'000'000};

    QString socketPath() const { return m_folder.filePath(u"redis.sock"_s); }
    void startRedis()
    {
        m_redis.start(u"redis-server"_s, {u"--port"_s, u"0"_s, u"--unixsocket"_s, socketPath(), u"--save"_s, QString(),
                                          u"--appendonly"_s, u"no"_s, u"--dir"_s, m_folder.path()});
        QVERIFY(m_redis.waitForStarted());
        QTRY_VERIFY(QFile::exists(socketPath()));
    }
    void stopRedis()
    {
        m_redis.kill();
        m_redis.waitForFinished();
        QFile::remove(socketPath()); // killed, it leaves it
    }
    RedisAddress address() const { return *RedisAddress::parse(u"unix://"_s + socketPath()); }
    static int allowed(RateLimiter &limiter, const QByteArray &key, const Allowance &allowance, int tries)
    {
        int count = 0;
        for (int i = 0; i < tries; ++i)
            count += limiter.take(key, allowance, WhenBlind::Refuse).allowed ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void initTestCase() { startRedis(); }
    void cleanupTestCase() { stopRedis(); }

    void aBucketEmptiesAndFills();
    void aClockThatGoesBackGivesNothing();
    void memoryIsBounded();
    void line7_twoProcessesShareTheirCount();
    void line7_withoutRedisSignInFailsClosedAndTillsGoOn();
    void addressesOfRedis();
};

void RatesTest::aBucketEmptiesAndFills()
{
    LocalRateLimiter limiter(m_clock);
    const Allowance five{5, 5};
    QCOMPARE(allowed(limiter, "a", five, 8), 5);
    const RateLimiter::Answer refused = limiter.take("a", five, WhenBlind::CountHere);
    QVERIFY(!refused.allowed && !refused.blind);
    QCOMPARE(refused.retryAfterSeconds, 12);
    QCOMPARE(allowed(limiter, "b", five, 1), 1);
    m_clock.advance(11'999);
    QCOMPARE(allowed(limiter, "a", five, 1), 0);
    m_clock.advance(2);
    QCOMPARE(allowed(limiter, "a", five, 3), 1);
    m_clock.advance(3'600'000);
    QCOMPARE(allowed(limiter, "a", five, 8), 5); // never more than the burst
}

void RatesTest::aClockThatGoesBackGivesNothing()
{
    LocalRateLimiter limiter(m_clock);
    QCOMPARE(allowed(limiter, "a", {60, 2}, 5), 2);
    m_clock.advance(-60'000);
    QCOMPARE(allowed(limiter, "a", {60, 2}, 5), 0);
    m_clock.advance(61'000);
}

void RatesTest::memoryIsBounded()
{
    LocalRateLimiter limiter(m_clock, 10);
    const Allowance one{1, 1};
    QCOMPARE(allowed(limiter, "victim", one, 1), 1);
    int passed = 0;
    for (int i = 0; i < 10'000; ++i)
        passed += limiter.take("flood-" + QByteArray::number(i), one, WhenBlind::CountHere).allowed ? 1 : 0;
    QVERIFY(limiter.buckets() <= 160);
    QVERIFY2(passed <= 176, qPrintable(QString::number(passed))); // those with a bucket, and the crowd of each shard
    QCOMPARE(allowed(limiter, "victim", one, 1), 0);              // the flood made nobody forget
    m_clock.advance(120'000);                                     // full again, so newcomers have room
    QCOMPARE(allowed(limiter, "late", one, 1), 1);
}

void RatesTest::line7_twoProcessesShareTheirCount()
{
    LocalRateLimiter none(m_clock);
    RedisRateLimiter first(address(), none, m_clock);
    RedisRateLimiter second(address(), none, m_clock);
    const Allowance five{5, 5};
    QCOMPARE(allowed(first, "login:account:x", five, 3) + allowed(second, "login:account:x", five, 3), 5);
    const RateLimiter::Answer sixth = first.take("login:account:x", five, WhenBlind::Refuse);
    QVERIFY(!sixth.allowed && !sixth.blind);
    QVERIFY(sixth.retryAfterSeconds >= 1 && sixth.retryAfterSeconds <= 12);
    QCOMPARE(none.buckets(), 0);
}

void RatesTest::line7_withoutRedisSignInFailsClosedAndTillsGoOn()
{
    LocalRateLimiter local(m_clock);
    RedisRateLimiter limiter(address(), local, m_clock);
    QVERIFY(limiter.take("a", {60, 2}, WhenBlind::Refuse).allowed);
    stopRedis();
    const RateLimiter::Answer signIn = limiter.take("a", {60, 2}, WhenBlind::Refuse);
    QVERIFY(!signIn.allowed && signIn.blind);
    QCOMPARE(rateRefusal(signIn).code, u"busy"_s);
    QVERIFY(limiter.isDown());
    int sold = 0;
    for (int i = 0; i < 5; ++i)
        sold += limiter.take("till", {60, 2}, WhenBlind::CountHere).allowed ? 1 : 0;
    QCOMPARE(sold, 2); // counted here
    startRedis();
    m_clock.advance(1'001);
    QVERIFY(limiter.take("a", {60, 2}, WhenBlind::Refuse).allowed);
    QVERIFY(!limiter.isDown());
}

void RatesTest::addressesOfRedis()
{
    const Result<RedisAddress> full = RedisAddress::parse(u"redis://:s3cret@10.0.0.5:7000/3"_s);
    QVERIFY(full);
    QCOMPARE(full->host, u"10.0.0.5"_s);
    QCOMPARE(full->port, 7000);
    QCOMPARE(full->password, u"s3cret"_s);
    QCOMPARE(full->database, 3);
    QCOMPARE(RedisAddress::parse(u"redis://cache"_s)->port, 6379);
    for (const QString &bad : {u"http://a"_s, u"redis://"_s, u"redis://:s3cret@a/x"_s, u"nonsense"_s}) {
        const Result<RedisAddress> address = RedisAddress::parse(bad);
        QVERIFY(!address);
        QVERIFY(!address.error().message.contains(u"s3cret"_s));
    }
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::RatesTest)
#include "rates_test.moc"
