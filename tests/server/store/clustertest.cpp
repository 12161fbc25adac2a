// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/migrator.h"
#include "tests/server/support/testcluster.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

/// The server that comptoird runs for itself: started from nothing, from a crash, and refused with a reason.
class ClusterTest : public QObject
{
    Q_OBJECT

private:
    /// Where any account may enter, as the user's folder would be.
    static std::unique_ptr<QTemporaryDir> folder()
    {
        auto made = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/comptoir-XXXXXX");
        QFile::setPermissions(made->path(), QFile::permissions(made->path()) | QFile::ExeOther);
        return made;
    }
    static std::unique_ptr<Cluster> started(const QString &path)
    {
        auto cluster = Cluster::start({path});
        if (!cluster)
            qFatal("%s", qPrintable(cluster.error().message));
        return std::move(*cluster);
    }

private Q_SLOTS:
    void startsFromNothingAndKeepsWhatWasCommitted();
    void aKilledServerLosesNothingThatWasCommitted();
    void aServerThatOutlivedItsProgramIsEndedFirst();
    void aSecondProgramIsRefused();
    void dataOfAnotherVersionIsNamed();
    void aHalfMadeFolderIsMadeAnew();
    void aLongFolderGetsAShortSocket();
    void aFolderTheServerCannotEnterIsNamed();
    void nobodyElseCanEnter();
};

void ClusterTest::startsFromNothingAndKeepsWhatWasCommitted()
{
    const auto place = folder();
    {
        const auto cluster = started(place->path());
        PgConnection connection(cluster->conninfo("comptoir_admin"));
        connection.runScript("CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)");
    }
    const auto cluster = started(place->path());
    PgConnection connection(cluster->conninfo("comptoir_admin"));
    QCOMPARE(connection.run("SELECT n FROM kept").integer(0, 0), 7);
}

void ClusterTest::aKilledServerLosesNothingThatWasCommitted()
{
    const auto place = folder();
    const auto cluster = started(place->path());
    {
        PgConnection connection(cluster->conninfo("comptoir_admin"));
        connection.runScript("CREATE TABLE kept (n int)");
        connection.run("INSERT INTO kept VALUES (8)");
        cluster->kill();
        // Its child sees a moment later that it is alone.
        QVERIFY(QTest::qWaitFor(
            [&connection] {
                try {
                    connection.run("SELECT 1");
                    return false;
                } catch (const DatabaseError &) {
                    return true;
                }
            },
            30'000));
        QVERIFY(connection.isBroken());
    }
    const Result<void> again = cluster->restart();
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    PgConnection connection(cluster->conninfo("comptoir_admin"));
    QCOMPARE(connection.run("SELECT n FROM kept").integer(0, 0), 8);
}

void ClusterTest::aServerThatOutlivedItsProgramIsEndedFirst()
{
    const auto place = folder();
    auto cluster = started(place->path());
    const qint64 first = cluster->processId();
    // The program is gone, its lock with it; the server is not.
    QFile::remove(place->path() + u"/comptoird.lock");
    const auto next = started(place->path());
    QVERIFY(next->processId() != first);
    PgConnection connection(next->conninfo("comptoir_admin"));
    QCOMPARE(connection.run("SELECT 1").integer(0, 0), 1);
}

void ClusterTest::aSecondProgramIsRefused()
{
    const auto place = folder();
    const auto cluster = started(place->path());
    const auto second = Cluster::start({place->path()});
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"folder_in_use"_s);
    PgConnection connection(cluster->conninfo("comptoir_admin"));
    QCOMPARE(connection.run("SELECT 1").integer(0, 0), 1);
}

void ClusterTest::dataOfAnotherVersionIsNamed()
{
    const auto place = folder();
    QVERIFY(QDir(place->path()).mkdir(u"data"_s));
    QFile version(place->path() + u"/data/PG_VERSION");
    QVERIFY(version.open(QIODevice::WriteOnly) && version.write("9.6\n") == 4);
    version.close();
    const auto cluster = Cluster::start({place->path()});
    QVERIFY(!cluster);
    QCOMPARE(cluster.error().code, u"postgres_version"_s);
    QVERIFY(cluster.error().message.contains(u"PostgreSQL 9.6"));
}

void ClusterTest::aHalfMadeFolderIsMadeAnew()
{
    const auto place = folder();
    QVERIFY(QDir(place->path()).mkpath(u"data.new/base"_s));
    const auto cluster = started(place->path());
    PgConnection connection(cluster->conninfo("comptoir_admin"));
    QCOMPARE(connection.run("SELECT 1").integer(0, 0), 1);
}

void ClusterTest::aLongFolderGetsAShortSocket()
{
    const auto place = folder();
    const QString deep = place->path() + u'/' + QString(120, u'x');
    QVERIFY(QDir().mkpath(deep));
    const auto cluster = started(deep);
    QVERIFY(cluster->socketFolder().size() < 80);
    PgConnection connection(cluster->conninfo("comptoir_admin"));
    QCOMPARE(connection.run("SELECT 1").integer(0, 0), 1);
}

void ClusterTest::aFolderTheServerCannotEnterIsNamed()
{
    const auto place = folder();
    const QString closed = place->path() + u"/closed";
    QVERIFY(QDir().mkpath(closed + u"/inner"));
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner));
    const auto cluster = Cluster::start({closed + u"/inner"});
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!cluster);
    QCOMPARE(cluster.error().code, u"folder_unusable"_s);
}

void ClusterTest::nobodyElseCanEnter()
{
    const auto place = folder();
    const auto cluster = started(place->path());
    QCOMPARE(QFile::permissions(cluster->socketFolder()) & (QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup),
             QFile::Permissions());
    QCOMPARE(QFile::permissions(cluster->dataFolder()) & (QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup),
             QFile::Permissions());
    PgConnection connection(cluster->conninfo("comptoir_admin"));
    QCOMPARE(connection.run("SHOW listen_addresses").text(0, 0), QString());
    QCOMPARE(connection.run("SHOW fsync").text(0, 0), u"on"_s);
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::ClusterTest)
#include "clustertest.moc"
