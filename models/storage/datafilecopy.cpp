// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/datafilecopy.h"

#include "models/storage/database.h"
#include "models/storage/fiscal/rebuild.h"
#include "models/storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

Result<void> inspect(const QString &path)
{
    Connection connection(path, Connection::Mode::ReadOnly);
    COMPTOIR_TRY(Migrator::recognise(connection));
    const QStringList faults = integrityFaults(connection);
    if (!faults.isEmpty())
        return broken(u"data_corrupt"_s, u"The file is damaged (%1). It was not used."_s.arg(faults.first()));
    return {};
}

} // namespace

Result<void> checkDataFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return misuse(u"no_data_file"_s, u"There is no file %1."_s.arg(path));
    try {
        return inspect(path);
    } catch (const StorageError &error) {
        return tl::unexpected(error.error());
    }
}

Result<QString> replaceDataFile(const QString &source, const QString &directory, EpochMs now)
{
    QDir().mkpath(directory);
    QLockFile lock(directory + u"/comptoir.lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return broken(u"data_in_use"_s,
                      u"These data are open in another program; close it first. Nothing was changed."_s);
    const QString target = Database::fileIn(directory);
    const QString staged = target + u".restoring"_s;
    QFile::remove(staged);
    if (!QFile::copy(source, staged))
        return broken(u"disk_full"_s, u"The backup could not be copied beside the data. Nothing was changed."_s);
    QString kept;
    if (QFileInfo::exists(target)) {
        kept = u"comptoir-before-restore-%1.db"_s.arg(now);
        // The write-ahead log belongs to the old file: it goes with it, never to the restored one.
        const QString old = directory + u'/' + kept;
        if (!QFile::rename(target, old))
            return broken(u"read_only"_s, u"The present data could not be set aside. Nothing was changed."_s);
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::rename(target + suffix, old + suffix);
    }
    if (!QFile::rename(staged, target))
        return broken(u"read_only"_s, u"The restored file is at %1 and could not take its place."_s.arg(staged));
    return kept;
}

} // namespace comptoir
