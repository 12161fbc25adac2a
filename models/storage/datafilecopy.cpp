// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/datafilecopy.h"

#include "models/storage/database.h"
#include "models/storage/fiscal/rebuild.h"
#include "models/storage/journal/journalstore.h"
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
    COMPTOIR_TRY(Migrator().recognise(connection));
    const QStringList faults = integrityFaults(connection);
    if (!faults.isEmpty())
        return broken(u"data_corrupt"_s, u"The file is damaged (%1). It was not used."_s.arg(faults.first()));
    return {};
}

/// Written into the copy before it takes its place: whatever happens then, its first entry begins a new epoch.
Result<void> markRestored(const QString &staged)
{
    Connection connection(staged, Connection::Mode::ReadWrite);
    Transaction transaction(connection, Transaction::Kind::Write);
    JournalStore(connection).setEpochDue(u"restored_backup"_s);
    transaction.commit();
    return {};
}

/// Copies through SQLite and not byte by byte: what still stands in the source's write-ahead log comes along, and the
/// copy is on the disk when this returns.
Result<void> stage(const QString &source, const QString &staged)
{
    QFile::remove(staged);
    try {
        Connection connection(source, Connection::Mode::ReadOnly);
        connection.execute("PRAGMA query_only = OFF"); // the copy is written, the source still cannot be
        connection.statement("VACUUM INTO ?").run(staged);
        return markRestored(staged);
    } catch (const StorageError &error) {
        QFile::remove(staged);
        return tl::unexpected(error.error());
    }
}

QString freeName(const QString &directory, EpochMs now)
{
    QString name = u"comptoir-before-restore-%1.db"_s.arg(now);
    for (int next = 2; QFileInfo::exists(directory + u'/' + name); ++next)
        name = u"comptoir-before-restore-%1-%2.db"_s.arg(now).arg(next);
    return name;
}

/// Renames the present file, with the logs that belong to it: beside the restored one they would be taken for its own
/// and destroy it, also when the file itself is gone. Its name comes first: a file without its log would open, and
/// lack its latest sales without a word.
Result<QString> setAside(const QString &target, const QString &directory, EpochMs now)
{
    const QString kept = freeName(directory, now);
    const QString old = directory + u'/' + kept;
    const bool exists = QFileInfo::exists(target);
    if (exists && !QFile::rename(target, old))
        return broken(u"read_only"_s, u"The present data could not be set aside. Nothing was changed."_s);
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
        if (!QFileInfo::exists(target + suffix) || QFile::rename(target + suffix, old + suffix))
            continue;
        if (exists)
            QFile::rename(old, target);
        return broken(u"read_only"_s, u"The log of the present data could not be set aside. Nothing was changed."_s);
    }
    QFile::remove(target + u"-shm"_s); // an index of the log, made again when it is missing
    return exists ? kept : QString();
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
    COMPTOIR_TRY(stage(source, staged));
    const Result<QString> kept = setAside(target, directory, now);
    COMPTOIR_TRY(kept);
    if (!QFile::rename(staged, target))
        return broken(u"read_only"_s, u"The restored file is at %1 and could not take its place."_s.arg(staged));
    return kept;
}

} // namespace comptoir
