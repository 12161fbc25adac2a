// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/migrator.h"

#include "models/journal/sha256.h"

#include <QDir>
#include <QFile>

static void initResources()
{
    Q_INIT_RESOURCE(comptoird_migrations); // of a static library: nothing else would link it in
}

namespace comptoir::centre
{

namespace
{

QList<Migration> readAll()
{
    initResources();
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/server/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a migration of this program cannot be read");
        Migration migration;
        migration.number = name.section(QLatin1Char('_'), 0, 0).toInt();
        migration.name = name.chopped(4);
        migration.sql = file.readAll();
        migration.sha256 = sha256({migration.sql});
        migrations.append(migration);
    }
    return migrations;
}

/// Every program that migrates this database waits here for the one before it, until its transaction ends.
constexpr const char *takeLock = "SELECT pg_advisory_xact_lock(hashtextextended('comptoir migrations', 0))";

} // namespace

const QList<Migration> &Migrator::all()
{
    static const QList<Migration> migrations = readAll();
    return migrations;
}

QByteArray Migrator::fingerprint()
{
    QByteArray digests;
    for (const Migration &migration : all())
        digests += migration.sha256;
    return sha256({digests});
}

void Migrator::prepare()
{
    PgTransaction transaction(m_connection, {});
    transaction.run(takeLock);
    // A schema of its own: what serves requests can read it, and it belongs to no tenant.
    transaction.run("CREATE SCHEMA IF NOT EXISTS migration");
    transaction.run("CREATE TABLE IF NOT EXISTS migration.applied (number int PRIMARY KEY, name text NOT NULL, "
                    "sha256 bytea NOT NULL, at timestamptz NOT NULL DEFAULT now())");
    transaction.commit();
}

Result<void> Migrator::checkHistory()
{
    const PgRows applied = m_connection.run("SELECT number, name, sha256 FROM migration.applied ORDER BY number");
    for (int row = 0; row < applied.count(); ++row) {
        if (row >= all().size()) {
            return refuse(QStringLiteral("schema_newer"),
                          QStringLiteral("The database was brought to %1 by a newer version of this program.")
                              .arg(applied.text(row, 1)));
        }
        const Migration &migration = all().at(row);
        if (migration.number != applied.integer(row, 0) || migration.sha256 != applied.bytes(row, 2)) {
            return broken(QStringLiteral("migration_changed"),
                          QStringLiteral("The migration %1 in the database is not the one of this program.")
                              .arg(applied.text(row, 1)));
        }
    }
    return {};
}

Result<bool> Migrator::apply(const Migration &migration)
{
    try {
        PgTransaction transaction(m_connection, {});
        transaction.run(takeLock);
        if (!transaction.run("SELECT 1 FROM migration.applied WHERE number = $1", {migration.number}).isEmpty())
            return false;
        m_connection.runScript(migration.sql);
        transaction.run("RESET ROLE");
        transaction.run("INSERT INTO migration.applied (number, name, sha256) VALUES ($1, $2, $3)",
                        {migration.number, migration.name, migration.sha256});
        if (migration.number == 1) {
            transaction.run("GRANT USAGE ON SCHEMA migration TO comptoir_app, comptoir_ro");
            transaction.run("GRANT SELECT ON migration.applied TO comptoir_app, comptoir_ro");
        }
        transaction.commit();
        return true;
    } catch (const DatabaseError &error) {
        return broken(QStringLiteral("migration_failed"),
                      QStringLiteral("The migration %1 failed and was taken back: %2")
                          .arg(migration.name, QString::fromUtf8(error.what()).trimmed()));
    }
}

Result<int> Migrator::run()
{
    try {
        prepare();
        COMPTOIR_TRY(checkHistory());
    } catch (const DatabaseError &error) {
        return broken(
            QStringLiteral("migration_failed"),
            QStringLiteral("The database cannot be prepared: %1").arg(QString::fromUtf8(error.what()).trimmed()));
    }
    int count = 0;
    for (const Migration &migration : all()) {
        const Result<bool> applied = apply(migration);
        COMPTOIR_TRY(applied);
        count += *applied ? 1 : 0;
    }
    return count;
}

bool Migrator::isCurrent(PgConnection &connection)
{
    const PgRows applied = connection.run("SELECT count(*), max(number) FROM migration.applied");
    return applied.integer(0, 0) == all().size() && applied.integer(0, 1) == all().last().number;
}

} // namespace comptoir::centre
