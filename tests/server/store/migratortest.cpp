// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/migrator.h"

#include "tests/server/support/testcluster.h"

#include <QTest>

#include <future>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

/// The schema goes forward only, once, and says why when it cannot.
class MigratorTest : public QObject
{
    Q_OBJECT

private:
    TestCluster m_cluster;
    int m_empty = 0;

    QByteArray emptyDatabase()
    {
        const QByteArray name = "empty" + QByteArray::number(++m_empty);
        PgConnection connection(m_cluster.cluster().conninfo("comptoir_admin", "postgres"));
        connection.runScript("CREATE DATABASE " + name);
        return m_cluster.cluster().conninfo("comptoir_admin", name);
    }

private Q_SLOTS:
    void numbersAreDense();
    void runsOnce();
    void severalProgramsAtOnceMigrateOnce();
    void aChangedFileIsNamed();
    void aNewerDatabaseIsLeftAlone();
    void aFailureLeavesTheDatabaseAsItWas();
};

void MigratorTest::numbersAreDense()
{
    QVERIFY(Migrator::all().size() >= 11);
    for (qsizetype i = 0; i < Migrator::all().size(); ++i)
        QCOMPARE(Migrator::all().at(i).number, static_cast<int>(i) + 1);
}

void MigratorTest::runsOnce()
{
    const QByteArray conninfo = emptyDatabase();
    PgConnection connection(conninfo);
    const Result<int> first = Migrator(connection).run();
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QCOMPARE(*first, static_cast<int>(Migrator::all().size()));
    QCOMPARE(*Migrator(connection).run(), 0);
    PgConnection app(TestCluster::as("comptoir_app", conninfo));
    QVERIFY(Migrator::isCurrent(app));
}

void MigratorTest::severalProgramsAtOnceMigrateOnce()
{
    const QByteArray conninfo = emptyDatabase();
    std::vector<std::future<int>> counts;
    for (int i = 0; i < 3; ++i)
        counts.push_back(std::async(std::launch::async, [conninfo] {
            PgConnection connection(conninfo);
            return Migrator(connection).run().value_or(-1000);
        }));
    int applied = 0;
    for (std::future<int> &count : counts)
        applied += count.get();
    QCOMPARE(applied, static_cast<int>(Migrator::all().size()));
}

void MigratorTest::aChangedFileIsNamed()
{
    PgConnection connection(emptyDatabase());
    QVERIFY(Migrator(connection).run());
    connection.run("UPDATE migration.applied SET sha256 = $1 WHERE number = 3", {QByteArray(32, 'x')});
    const Result<int> again = Migrator(connection).run();
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"migration_changed"_s);
    QVERIFY(again.error().message.contains(u"0003_identity"));
}

void MigratorTest::aNewerDatabaseIsLeftAlone()
{
    const QByteArray conninfo = emptyDatabase();
    PgConnection connection(conninfo);
    QVERIFY(Migrator(connection).run());
    connection.run("INSERT INTO migration.applied (number, name, sha256) VALUES (9999, '9999_later', '')");
    const Result<int> again = Migrator(connection).run();
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"schema_newer"_s);
    PgConnection app(TestCluster::as("comptoir_app", conninfo));
    QVERIFY(!Migrator::isCurrent(app));
}

void MigratorTest::aFailureLeavesTheDatabaseAsItWas()
{
    PgConnection connection(emptyDatabase());
    connection.runScript("CREATE TABLE branch (other int)"); // stands in the way of 0002
    const Result<int> run = Migrator(connection).run();
    QVERIFY(!run);
    QCOMPARE(run.error().code, u"migration_failed"_s);
    QVERIFY(run.error().message.contains(u"0002_platform"));
    QVERIFY(connection.run("SELECT to_regclass('public.tenant')").isNull(0, 0));
    connection.runScript("DROP TABLE branch");
    QCOMPARE(*Migrator(connection).run(), static_cast<int>(Migrator::all().size()) - 1);
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::MigratorTest)
#include "migratortest.moc"
