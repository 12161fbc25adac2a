// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/datafilecopy.h"
#include "models/storage/migrator.h"
#include "tests/support/testshop.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// Everything a schema says, in a fixed order.
QStringList schemaOf(Connection &connection)
{
    QStringList lines;
    Statement query = connection.statement("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    while (query.next())
        lines.append(query.text(0) + u'|' + query.text(1) + u'|' + query.text(2) + u'|' + query.text(3));
    return lines;
}

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFreshFileHasTheCurrentVersion();
    void aCurrentFileIsLeftAlone();
    void anOlderFileIsBackedUpAndBroughtUp();
    void upgradedAndFreshAreTheSame();
    void aFailedMigrationLeavesTheFile();
    void anEarlierBackupIsReplaced();
    void theMigrationsAreNumbered();

private:
    /// This program's migrations and these after them.
    [[nodiscard]] Migrator later(const QList<QByteArray> &sql);
    [[nodiscard]] QString backups() const { return m_test->path(u"backups"_s); }

    std::unique_ptr<TestShop> m_test;
    std::unique_ptr<Connection> m_file; ///< of a shop with data
};

void MigratorTest::init()
{
    m_file.reset();
    m_test = std::make_unique<TestShop>();
    m_test->sellBread();
    m_test->close();
    m_file = std::make_unique<Connection>(Database::fileIn(m_test->folder()), Connection::Mode::ReadWrite);
}

Migrator MigratorTest::later(const QList<QByteArray> &sql)
{
    const QString folder = m_test->path(u"migrations"_s);
    QDir(folder).removeRecursively();
    copyFolder(u":/migrations"_s, folder);
    int number = Migrator().currentVersion();
    for (const QByteArray &each : sql)
        setContent(u"%1/%2_later.sql"_s.arg(folder).arg(++number, 4, 10, QLatin1Char('0')), each);
    return Migrator(folder);
}

void MigratorTest::aFreshFileHasTheCurrentVersion()
{
    Connection fresh(u":memory:"_s, Connection::Mode::ReadWrite);
    value(Migrator().migrate(fresh, backups()));
    QCOMPARE(fresh.scalar("PRAGMA user_version"), Migrator().currentVersion());
    QVERIFY(Migrator().currentVersion() >= 1);
    value(Migrator().recognise(fresh));
    QVERIFY(!QFileInfo::exists(backups()));
}

void MigratorTest::aCurrentFileIsLeftAlone()
{
    const qint64 schemaBefore = m_file->scalar("PRAGMA schema_version");
    const qint64 dataBefore = m_file->scalar("PRAGMA data_version");
    value(Migrator().migrate(*m_file, backups()));
    QCOMPARE(m_file->scalar("PRAGMA schema_version"), schemaBefore);
    QCOMPARE(m_file->scalar("PRAGMA data_version"), dataBefore);
    QVERIFY(!QFileInfo::exists(backups()));
}

void MigratorTest::anOlderFileIsBackedUpAndBroughtUp()
{
    const int before = Migrator().currentVersion();
    const qint64 entries = m_file->scalar("SELECT count(*) FROM journal");
    const Migrator migrator =
        later({"CREATE TABLE loyalty (points INTEGER) STRICT;",
               "ALTER TABLE loyalty ADD COLUMN note TEXT; INSERT INTO loyalty (points) VALUES (7);"});
    value(migrator.migrate(*m_file, backups()));
    QCOMPARE(m_file->scalar("PRAGMA user_version"), before + 2);
    QCOMPARE(m_file->scalar("SELECT points FROM loyalty WHERE note IS NULL"), 7);
    QCOMPARE(m_file->scalar("SELECT count(*) FROM journal"), entries);
    const QString backup = u"%1/before-migration-%2.db"_s.arg(backups()).arg(before);
    value(checkDataFile(backup));
    Connection copy(backup, Connection::Mode::ReadOnly);
    QCOMPARE(copy.scalar("SELECT count(*) FROM journal"), entries);
    QCOMPARE(copy.scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'loyalty'"), 0);
    QCOMPARE(error(Migrator().recognise(*m_file)), u"data_newer"_s); // this program must not open it any more
}

void MigratorTest::upgradedAndFreshAreTheSame()
{
    Connection now(u":memory:"_s, Connection::Mode::ReadWrite);
    Migrator().createFresh(now);
    QCOMPARE(schemaOf(*m_file), schemaOf(now));
    const Migrator migrator = later({"CREATE TABLE loyalty (points INTEGER) STRICT;"});
    value(migrator.migrate(*m_file, backups()));
    Connection fresh(u":memory:"_s, Connection::Mode::ReadWrite);
    migrator.createFresh(fresh);
    QCOMPARE(schemaOf(*m_file), schemaOf(fresh));
    QCOMPARE(fresh.scalar("PRAGMA user_version"), m_file->scalar("PRAGMA user_version"));
    QCOMPARE(fresh.scalar("PRAGMA application_id"), m_file->scalar("PRAGMA application_id"));
}

void MigratorTest::aFailedMigrationLeavesTheFile()
{
    const QStringList before = schemaOf(*m_file);
    const Migrator migrator = later({"CREATE TABLE loyalty (points INTEGER); DELETE FROM sale_line; SELECT nonsense;"});
    bool failed = false;
    try {
        static_cast<void>(migrator.migrate(*m_file, backups()));
    } catch (const StorageError &) {
        failed = true;
    }
    QVERIFY(failed);
    QCOMPARE(schemaOf(*m_file), before);
    QCOMPARE(m_file->scalar("PRAGMA user_version"), Migrator().currentVersion());
    QVERIFY(m_file->scalar("SELECT count(*) FROM sale_line") > 0);
    m_file.reset();
    m_test->reopen();
    QCOMPARE(verifyFindings(m_test->shop()), QString());
}

void MigratorTest::anEarlierBackupIsReplaced()
{
    QDir().mkpath(backups());
    const QString backup = u"%1/before-migration-%2.db"_s.arg(backups()).arg(Migrator().currentVersion());
    setContent(backup, "left by a try that was cut off");
    value(later({"CREATE TABLE loyalty (points INTEGER);"}).migrate(*m_file, backups()));
    value(checkDataFile(backup));
}

void MigratorTest::theMigrationsAreNumbered()
{
    const QStringList names = QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name);
    for (int i = 0; i < names.size(); ++i)
        QVERIFY2(names.at(i).startsWith(u"%1_"_s.arg(i + 1, 4, 10, QLatin1Char('0'))), qPrintable(names.at(i)));
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "migrator_test.moc"
