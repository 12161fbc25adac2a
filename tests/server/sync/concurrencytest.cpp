// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/pullservice.h"
#include "tests/server/support/testbouncer.h"
#include "tests/server/sync/pushworld.h"

#include <QSet>
#include <QTest>

#include <atomic>
#include <csignal>
#include <random>
#include <thread>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

/// Many at once, and PostgreSQL killed under them: nobody misses a row, nothing is there twice, nothing acknowledged is
/// lost.
class SyncConcurrencyTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int writers = 6;
    static constexpr int transactionsEach = 60;

    static void write(const QByteArray &conninfo, const TestTenant &tenant, unsigned seed);
    /// Pulls what there is after `at`; false when a page does not fit.
    static bool poll(PgConnection &connection, const TestTenant &tenant, StreamCursor &at, QSet<Uuid> &seen);
    /// Straight to the server, or through a PgBouncer that hands its few connections round.
    static void ways();
    static std::unique_ptr<TestBouncer> bouncerOf(const Cluster &cluster)
    {
        QFETCH(const bool, bounced);
        return bounced ? std::make_unique<TestBouncer>(cluster) : nullptr;
    }

private Q_SLOTS:
    void aPollerMissesNothing_theXidHorizonAgrees_data() { ways(); }
    void aPollerMissesNothing_theXidHorizonAgrees();
    void twinBatchesOfOneTillMeet_data() { ways(); }
    void twinBatchesOfOneTillMeet();
    void aKilledServerLosesNothingAcknowledged();
};

void SyncConcurrencyTest::ways()
{
    QTest::addColumn<bool>("bounced");
    QTest::newRow("straight") << false;
    QTest::newRow("through PgBouncer") << true;
}

void SyncConcurrencyTest::write(const QByteArray &conninfo, const TestTenant &tenant, unsigned seed)
{
    PgConnection connection(conninfo);
    std::mt19937 random(seed);
    SeededRng rng(seed);
    for (int i = 0; i < transactionsEach; ++i) {
        PgTransaction transaction(connection, tenant.scope());
        const int work = static_cast<int>(random() % 4'000);
        transaction.run("SELECT count(*) FROM generate_series(1, $1::int)", {work});
        QList<FeedAddition> rows;
        for (unsigned n = 0; n <= random() % 3; ++n)
            rows.append({u"setting"_s, u"key"_s, Uuid::v7(1'767'600'000'000 + i, rng), "{}"});
        appendFeed(transaction, tenantStream, rows);
        transaction.run("SELECT count(*) FROM generate_series(1, $1::int)", {work / 4});
        if (random() % 20 != 0) // one in twenty is taken back
            transaction.commit();
    }
}

bool SyncConcurrencyTest::poll(PgConnection &connection, const TestTenant &tenant, StreamCursor &at, QSet<Uuid> &seen)
{
    PgTransaction snapshot(connection, tenant.scope(), PgTransaction::Mode::Snapshot);
    const auto page = PullService(snapshot, 0).pull({{at}, {}, 50}, {tenantStream});
    if (!page)
        return false;
    for (const FeedRow &row : page->rows) {
        if (row.seq != at.seq + 1 || seen.contains(row.op))
            return false;
        at.seq = row.seq;
        at.sum ^= sync::rowSum(row);
        seen.insert(row.op);
    }
    return page->more || at.sum == page->cut.first().sum;
}

void SyncConcurrencyTest::aPollerMissesNothing_theXidHorizonAgrees()
{
    TestCluster cluster;
    const QByteArray direct = cluster.freshDatabase();
    const auto bouncer = bouncerOf(cluster.cluster());
    const QByteArray conninfo = bouncer ? bouncer->through(direct) : direct;
    PgConnection connection(conninfo);
    const TestTenant tenant = TestTenant::make(connection, 1);
    std::atomic<int> running = writers;
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < writers; ++i)
        threads.emplace_back([&, i] {
            write(conninfo, tenant, i);
            --running;
        });
    StreamCursor at{tenantStream, 1, 0, 0};
    QSet<Uuid> seen;
    bool good = true;
    int polls = 0;
    for (bool last = false; good && !last; ++polls) {
        last = running == 0;
        // What no transaction that is still open can precede: by then the counter must have shown it.
        QSet<Uuid> settled;
        {
            PgTransaction transaction(connection, tenant.scope());
            const PgRows rows = transaction.run("SELECT op_id FROM change_feed WHERE xmin::text::bigint < "
                                                "pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
            for (int row = 0; row < rows.count(); ++row)
                settled.insert(rows.uuid(row, 0));
        }
        qint64 before = -1;
        while (good && before != at.seq) {
            before = at.seq;
            good = poll(connection, tenant, at, seen);
        }
        good = good && seen.contains(settled);
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(good);
    QVERIFY(polls > 1);
    PgTransaction transaction(connection, tenant.scope());
    const PgRows all = transaction.run("SELECT count(*), max(seq), count(DISTINCT op_id) FROM change_feed");
    QCOMPARE(all.integer(0, 0), all.integer(0, 1));
    QCOMPARE(qint64{seen.size()}, all.integer(0, 2));
    QVERIFY(seen.size() > writers * transactionsEach / 2);
}

void SyncConcurrencyTest::twinBatchesOfOneTillMeet()
{
    PushWorld world;
    world.begin();
    QCOMPARE(world.pushed(world.till->batch()).size(), 3);
    const QByteArray start = world.till->previous;
    QList<JournalEntry> entries;
    for (int i = 0; i < 120; ++i)
        entries.append(world.till->sell(1));
    const auto bouncer = bouncerOf(world.cluster());
    const QByteArray conninfo = bouncer ? bouncer->through(world.conninfo()) : world.conninfo();
    std::atomic<bool> good = true;
    const auto sender = [&](unsigned seed) {
        PgConnection connection(conninfo);
        std::mt19937 random(seed);
        SeededRng rng(seed);
        qsizetype sent = 0;
        while (good && sent < entries.size()) {
            // From somewhere that is there already, to somewhere ahead: both senders overlap all the time.
            const qsizetype from =
                sent - static_cast<qsizetype>(random() % 10) < 0 ? 0 : sent - qMin(sent, qsizetype{5});
            const qsizetype to = qMin(entries.size(), sent + 1 + static_cast<qsizetype>(random() % 15));
            const auto batch =
                world.till->batchOf(entries.mid(from, to - from), from == 0 ? start : entries.at(from - 1).hash);
            PgTransaction transaction(connection, world.tenant.scope());
            const auto reply = PushService(transaction, world.till->now, rng).push(batch);
            if (reply)
                transaction.commit();
            good = good && reply;
            sent = to;
        }
    };
    std::thread one(sender, 1U);
    std::thread other(sender, 2U);
    one.join();
    other.join();
    QVERIFY(good);
    QCOMPARE(world.count("SELECT count(*) FROM journal_entry"), 123);
    QCOMPARE(world.count("SELECT count(DISTINCT number) FROM sale"), 120);
    QCOMPARE(world.count("SELECT count(*) FROM sale"), 120);
    QCOMPARE(world.count("SELECT -sum(quantity_milli) FROM stock_level"), 120'000);
    QCOMPARE(world.count("SELECT count(*) FROM change_feed WHERE stream LIKE 'B:%'"), 121);
    QCOMPARE(world.count("SELECT count(*) FROM task"), 0);
}

void SyncConcurrencyTest::aKilledServerLosesNothingAcknowledged()
{
    PushWorld world({true, {}});
    world.begin();
    QSet<Uuid> acknowledged;
    QList<sync::PushBatch> all;
    std::mt19937 random(20'260'101);
    for (int round = 0; round < 4; ++round) {
        std::atomic<int> done = 0;
        const int killAfter = 3 + static_cast<int>(random() % 6);
        const auto server = static_cast<pid_t>(world.cluster().processId());
        std::thread killer([&] {
            while (done < killAfter)
                std::this_thread::yield();
            ::kill(server, SIGKILL);
        });
        for (bool alive = true; alive;) {
            for (int i = 0; i < 5; ++i)
                world.till->sell(2);
            all.append(world.till->batch());
            try {
                if (world.push(all.last())) {
                    for (const SentEntry &sent : all.last().entries)
                        acknowledged.insert(sent.entry.opId);
                    ++done;
                }
            } catch (const DatabaseError &error) {
                alive = !error.isLost();
            }
        }
        killer.join();
        const Result<void> again = world.cluster().restart();
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        world.reconnect();
        // The till asks again for what it has no answer to; the rest is there.
        QSet<Uuid> kept;
        for (const QString &op : world.column("SELECT op_id FROM journal_entry"))
            kept.insert(Uuid::fromText(op).value());
        QVERIFY(kept.contains(acknowledged));
        QVERIFY(world.push(all.last()));
        for (const SentEntry &sent : all.last().entries)
            acknowledged.insert(sent.entry.opId);
    }
    QCOMPARE(world.count("SELECT count(*) FROM journal_entry"), qint64{acknowledged.size()});
    QCOMPARE(world.count("SELECT count(*) FROM sale"), qint64{acknowledged.size()} - 3);
    QCOMPARE(world.count("SELECT -sum(quantity_milli) FROM stock_level"), 2'000 * (qint64{acknowledged.size()} - 3));
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::SyncConcurrencyTest)
#include "concurrencytest.moc"
