// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// "CMPT" in PRAGMA application_id marks our files.
constexpr qint64 applicationId = 0x434D5054;

QStringList migrationFiles()
{
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QByteArray readResource(const QString &name)
{
    QFile file(u":/migrations/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(0,
                           Error{u"storage_error"_s, u"The program is incomplete: migration %1 is missing."_s.arg(name),
                                 ErrorClass::Integrity});
    return file.readAll();
}

void apply(Connection &connection, int version, const QString &name)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    connection.execute(readResource(name));
    connection.execute("PRAGMA user_version = " + QByteArray::number(version));
    connection.execute("PRAGMA application_id = " + QByteArray::number(applicationId));
    transaction.commit();
}

void backUp(Connection &connection, const QString &directory, qint64 version)
{
    QDir().mkpath(directory);
    const QString target = u"%1/before-migration-%2.db"_s.arg(directory).arg(version);
    QFile::remove(target);
    connection.statement("VACUUM INTO ?").run(target);
}

} // namespace

int Migrator::currentVersion()
{
    return static_cast<int>(migrationFiles().size());
}

Result<void> Migrator::recognise(Connection &connection)
{
    const qint64 version = connection.scalar("PRAGMA user_version");
    if (connection.scalar("PRAGMA application_id") != applicationId)
        return broken(u"not_a_data_file"_s, u"This file is not a Comptoir data file. It was not touched."_s);
    if (version > currentVersion())
        return broken(u"data_newer"_s,
                      u"This data file was made by a newer Comptoir (schema %1, this version knows %2). It was not "
                      "touched; install the newer version."_s.arg(version)
                          .arg(currentVersion()));
    return {};
}

Result<void> Migrator::migrate(Connection &connection, const QString &backupDirectory)
{
    const QStringList files = migrationFiles();
    const bool empty = connection.scalar("SELECT count(*) FROM sqlite_schema") == 0;
    if (!empty)
        COMPTOIR_TRY(recognise(connection));
    const qint64 version = connection.scalar("PRAGMA user_version");
    if (!empty && version < files.size())
        backUp(connection, backupDirectory, version);
    for (qsizetype next = version; next < files.size(); ++next)
        apply(connection, static_cast<int>(next + 1), files.at(next));
    return {};
}

void Migrator::createFresh(Connection &connection)
{
    const QStringList files = migrationFiles();
    for (qsizetype next = 0; next < files.size(); ++next)
        apply(connection, static_cast<int>(next + 1), files.at(next));
}

} // namespace comptoir
