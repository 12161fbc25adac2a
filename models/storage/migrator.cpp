// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// "CMPT" in PRAGMA application_id marks our files.
constexpr qint64 applicationId = 0x434D5054;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(0,
                           Error{u"storage_error"_s, u"The program is incomplete: migration %1 is missing."_s.arg(path),
                                 ErrorClass::Integrity});
    return file.readAll();
}

void backUp(Connection &connection, const QString &directory, qint64 version)
{
    QDir().mkpath(directory);
    const QString target = u"%1/before-migration-%2.db"_s.arg(directory).arg(version);
    QFile::remove(target);
    connection.statement("VACUUM INTO ?").run(target);
}

} // namespace

Migrator::Migrator(const QString &folder)
{
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name))
        m_files.append(file.filePath());
}

void Migrator::apply(Connection &connection, qint64 fromVersion) const
{
    for (qsizetype next = fromVersion; next < m_files.size(); ++next) {
        Transaction transaction(connection, Transaction::Kind::Write);
        connection.execute(contentOf(m_files.at(next)));
        connection.execute("PRAGMA user_version = " + QByteArray::number(next + 1));
        connection.execute("PRAGMA application_id = " + QByteArray::number(applicationId));
        transaction.commit();
    }
}

Result<void> Migrator::recognise(Connection &connection) const
{
    const qint64 version = connection.scalar("PRAGMA user_version");
    if (connection.scalar("PRAGMA application_id") != applicationId)
        return broken(u"not_a_data_file"_s, u"This file is not a Comptoir data file. It was not touched."_s);
    if (version > currentVersion())
        return broken(u"data_newer"_s,
                      u"This data file was made by a newer Comptoir (schema %1, this version knows %2). It was not "
                      "touched; install the newer version."_s.arg(version)
                          .arg(currentVersion()));
    if (version < 1)
        return broken(u"data_corrupt"_s,
                      u"The data file is damaged (schema %1 never existed). It was not touched. Keep it as it is and "
                      "restore the latest backup beside it."_s.arg(version));
    return {};
}

Result<void> Migrator::migrate(Connection &connection, const QString &backupDirectory) const
{
    const bool empty = connection.scalar("SELECT count(*) FROM sqlite_schema") == 0;
    if (!empty)
        COMPTOIR_TRY(recognise(connection));
    const qint64 version = empty ? 0 : connection.scalar("PRAGMA user_version");
    if (!empty && version < currentVersion())
        backUp(connection, backupDirectory, version);
    apply(connection, version);
    return {};
}

void Migrator::createFresh(Connection &connection) const
{
    apply(connection, 0);
}

} // namespace comptoir
