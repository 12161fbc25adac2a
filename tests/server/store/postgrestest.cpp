// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/pool.h"
#include "tests/server/support/testcluster.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <future>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

/// Values there and back, transactions that end as they should, and a pool that says no in time.
class PostgresTest : public QObject
{
    Q_OBJECT

private:
    TestCluster m_cluster;
    QByteArray m_conninfo = m_cluster.freshDatabase();

private Q_SLOTS:
    void valuesComeBackAsTheyWent();
    void listsGoAsArrays();
    void aZeroByteInATextIsRefused();
    void commitsAndRollsBack();
    void aFailedTransactionIsNeverTakenForCommitted();
    void together_stopsAtTheFirstErrorAndStaysUsable();
    void withoutTenantNothingIsSeen_26();
    void theTenantIsGoneAfterEveryEnd_26();
    void aSnapshotCannotWrite();
    void poolRefusesWhatDoesNotFit();
    void poolFinishesWhatIsQueued();
    void poolReplacesABrokenConnection();
    void poolSaysWhenThereIsNoServer();
    void deadlinesHoldWithoutAStatement();
};

void PostgresTest::valuesComeBackAsTheyWent()
{
    PgConnection connection(m_conninfo);
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    const PgRows row = connection.run(
        "SELECT $1::bigint, $2::text, $3::bytea, $4::uuid, $5::boolean, $6::jsonb, $7::text[], $8::text",
        {qint64{-9'007'199'254'740'993}, u"كعك 'x\\\"🥐"_s, bytes, testId(1, 2), true,
         QJsonObject{{u"a"_s, QJsonArray{1, u"é"_s}}}, QStringList{u"a\"b"_s, u"c\\,{}"_s, QString()}, nullptr});
    QCOMPARE(row.integer(0, 0), -9'007'199'254'740'993);
    QCOMPARE(row.text(0, 1), u"كعك 'x\\\"🥐"_s);
    QCOMPARE(row.bytes(0, 2), bytes);
    QCOMPARE(row.uuid(0, 3), testId(1, 2));
    QVERIFY(row.boolean(0, 4));
    QCOMPARE(row.json(0, 5).object().value(u"a").toArray().at(1).toString(), u"é"_s);
    QCOMPARE(connection
                 .run("SELECT ($1::text[])[1], ($1::text[])[2], ($1::text[])[3]",
                      {QStringList{u"a\"b"_s, u"c\\,{}"_s, QString()}})
                 .text(0, 1),
             u"c\\,{}"_s);
    QVERIFY(row.isNull(0, 7));
    QVERIFY(connection.run("SELECT $1::uuid", {std::optional<Uuid>()}).isNull(0, 0));
}

void PostgresTest::listsGoAsArrays()
{
    PgConnection connection(m_conninfo);
    const QByteArray bytes("a\0{\"\\", 5);
    const PgRows rows = connection.run(
        "SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::bytea[])",
        {PgValue::array(QList<Uuid>{testId(1, 1), testId(1, 2), testId(1, 3)}), PgValue::array(QList<qint64>{1, -2, 3}),
         PgValue::array(QList<std::optional<QByteArray>>{bytes, std::nullopt, QByteArray()})});
    QCOMPARE(rows.count(), 3);
    QCOMPARE(rows.uuid(1, 0), testId(1, 2));
    QCOMPARE(rows.integer(1, 1), -2);
    QCOMPARE(rows.bytes(0, 2), bytes);
    QVERIFY(rows.isNull(1, 2));
    QVERIFY(!rows.isNull(2, 2) && rows.bytes(2, 2).isEmpty());
    QCOMPARE(connection.run("SELECT * FROM unnest($1::bytea[])", {PgValue::array(QList<std::optional<QByteArray>>())})
                 .count(),
             0);
}

void PostgresTest::aZeroByteInATextIsRefused()
{
    PgConnection connection(m_conninfo);
    const QString text = u"a"_s + QChar(0) + u"b"_s;
    QVERIFY_THROWS_EXCEPTION(DatabaseError, connection.run("SELECT $1::text", {text}));
    QCOMPARE(connection.run("SELECT 1").integer(0, 0), 1);
}

void PostgresTest::commitsAndRollsBack()
{
    PgConnection connection(m_conninfo);
    const TestTenant tenant = TestTenant::make(connection, 1);
    {
        PgTransaction transaction(connection, tenant.scope());
        QCOMPARE(transaction.run("UPDATE branch SET name = 'Port'").affected(), 1);
    }
    {
        PgTransaction transaction(connection, tenant.scope());
        QCOMPARE(transaction.run("SELECT name FROM branch").text(0, 0), u"Centre"_s);
        transaction.run("UPDATE branch SET name = 'Port'");
        transaction.commit();
    }
    PgTransaction transaction(connection, tenant.scope());
    QCOMPARE(transaction.run("SELECT name FROM branch").text(0, 0), u"Port"_s);
}

void PostgresTest::aFailedTransactionIsNeverTakenForCommitted()
{
    PgConnection connection(m_conninfo);
    const TestTenant tenant = TestTenant::make(connection, 2);
    PgTransaction transaction(connection, tenant.scope());
    QVERIFY_THROWS_EXCEPTION(DatabaseError, transaction.run("SELECT 1/0"));
    QVERIFY_THROWS_EXCEPTION(DatabaseError, transaction.commit());
}

void PostgresTest::together_stopsAtTheFirstErrorAndStaysUsable()
{
    PgConnection connection(m_conninfo);
    const std::vector<PgRows> rows = connection.runTogether({{"SELECT $1::int", {4}}, {"SELECT 5", {}}});
    QCOMPARE(rows.at(0).integer(0, 0), 4);
    QCOMPARE(rows.at(1).integer(0, 0), 5);
    try {
        connection.runTogether({{"SELECT 1", {}}, {"SELECT 1/0", {}}, {"SELECT 2", {}}});
        QFAIL("an error was swallowed");
    } catch (const DatabaseError &error) {
        QCOMPARE(error.sqlState(), QByteArray("22012"));
    }
    QCOMPARE(connection.run("SELECT 6").integer(0, 0), 6);
}

void PostgresTest::withoutTenantNothingIsSeen_26()
{
    PgConnection connection(m_conninfo);
    QVERIFY_THROWS_EXCEPTION(DatabaseError, connection.run("SELECT * FROM branch"));
    PgTransaction transaction(connection, {});
    QVERIFY_THROWS_EXCEPTION(DatabaseError, transaction.run("SELECT * FROM branch"));
}

void PostgresTest::theTenantIsGoneAfterEveryEnd_26()
{
    PgConnection connection(m_conninfo);
    const TestTenant tenant = TestTenant::make(connection, 3);
    {
        PgTransaction transaction(connection, tenant.scope());
        QCOMPARE(transaction.run("SELECT * FROM branch").count(), 1);
        transaction.commit();
    }
    QVERIFY_THROWS_EXCEPTION(DatabaseError, connection.run("SELECT * FROM branch"));
    {
        PgTransaction transaction(connection, tenant.scope());
    }
    QVERIFY_THROWS_EXCEPTION(DatabaseError, connection.run("SELECT * FROM branch"));
}

void PostgresTest::aSnapshotCannotWrite()
{
    PgConnection connection(m_conninfo);
    const TestTenant tenant = TestTenant::make(connection, 4);
    PgTransaction transaction(connection, tenant.scope(), PgTransaction::Mode::Snapshot);
    QVERIFY_THROWS_EXCEPTION(DatabaseError, transaction.run("UPDATE branch SET name = 'x'"));
}

void PostgresTest::poolRefusesWhatDoesNotFit()
{
    PgPool pool({m_conninfo, 1, 2});
    std::promise<void> started;
    std::promise<void> release;
    std::shared_future<void> released = release.get_future().share();
    QVERIFY(pool.submit([&started, released](PgConnection *) {
        started.set_value();
        released.wait();
    }));
    started.get_future().wait();
    QVERIFY(pool.submit([](PgConnection *) {}));
    QVERIFY(pool.submit([](PgConnection *) {}));
    QCOMPARE(pool.queued(), 2);
    const Result<void> refused = pool.submit([](PgConnection *) {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"busy"_s);
    release.set_value();
}

void PostgresTest::poolFinishesWhatIsQueued()
{
    std::atomic<int> done = 0;
    {
        PgPool pool({m_conninfo, 2, 100});
        for (int i = 0; i < 50; ++i)
            QVERIFY(pool.submit([&done](PgConnection *connection) {
                done += connection && connection->run("SELECT 1").integer(0, 0) == 1 ? 1 : 0;
            }));
        pool.stop();
        const Result<void> late = pool.submit([](PgConnection *) {});
        QVERIFY(!late);
        QCOMPARE(late.error().code, u"stopping"_s);
    }
    QCOMPARE(done.load(), 50);
}

void PostgresTest::poolReplacesABrokenConnection()
{
    PgPool pool({m_conninfo, 1, 10});
    const auto process = [&pool] {
        std::promise<qint64> answer;
        auto future = answer.get_future();
        if (!pool.submit([&answer](PgConnection *connection) {
                answer.set_value(connection ? connection->run("SELECT pg_backend_pid()").integer(0, 0) : 0);
            }))
            return qint64{-1};
        return future.get();
    };
    const qint64 first = process();
    QVERIFY(first > 0);
    QCOMPARE(process(), first);
    PgConnection admin(m_cluster.as("comptoir_admin", m_conninfo));
    QVERIFY(admin.run("SELECT pg_terminate_backend($1, 5000)", {first}).boolean(0, 0));
    const qint64 second = process();
    QVERIFY(second > 0 && second != first);
    QCOMPARE(pool.connectionsMade(), 2);
}

void PostgresTest::poolSaysWhenThereIsNoServer()
{
    PgPool pool({"host=/nonexistent user=comptoir_app dbname=comptoir", 1, 10});
    std::promise<bool> answer;
    QVERIFY(pool.submit([&answer](PgConnection *connection) { answer.set_value(connection == nullptr); }));
    QVERIFY(answer.get_future().get());
}

void PostgresTest::deadlinesHoldWithoutAStatement()
{
    PgConnection connection(PgPool::withDeadlines({m_conninfo, 1, 1, 150, 40, 5000}));
    QCOMPARE(connection.run("SHOW lock_timeout").text(0, 0), u"40ms"_s);
    QCOMPARE(connection.run("SHOW idle_in_transaction_session_timeout").text(0, 0), u"5s"_s);
    try {
        connection.run("SELECT pg_sleep(30)");
        QFAIL("the deadline did not hold");
    } catch (const DatabaseError &error) {
        QCOMPARE(error.sqlState(), QByteArray("57014"));
    }
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::PostgresTest)
#include "postgrestest.moc"
