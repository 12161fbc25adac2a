// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/journal/sha256.h"
#include "models/storage/catalogue/deferredindexes.h"
#include "models/storage/migrator.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Those of a first load that the program did not live to finish. Without room for them the till sells all the same.
void makeDeferredIndexes(Connection &connection)
{
    try {
        while (DeferredIndexes(connection).isDeferred()) {
            Transaction transaction(connection, Transaction::Kind::Write);
            DeferredIndexes(connection).makeNext();
            transaction.commit();
        }
    } catch (const StorageError &error) {
        qWarning("an index could not be made: %s", qUtf8Printable(error.error().message));
    }
}

} // namespace

DatabaseLane::DatabaseLane()
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the connection belongs to the thread: it must not be replaced
}

DatabaseLane::~DatabaseLane()
{
    close();
    // waits: the lane ends with its owner
    m_pool.waitForDone();
}

Result<void> DatabaseLane::open(const QString &path, Connection::Mode mode)
{
    return submit<Result<void>>([this, path, mode] {
               return caught<Result<void>>([&]() -> Result<void> {
                   m_connection = std::make_unique<Connection>(path, mode);
                   return {};
               });
           })
        // waits: opening is part of starting; nothing is shown yet
        .result();
}

void DatabaseLane::close()
{
    submit<bool>([this] {
        m_connection.reset();
        releaseThreadCrypto();
        return true;
        // waits: the connection must be closed by its own thread before the file is let go
    }).waitForFinished();
}

Error DatabaseLane::outOfRange()
{
    return {u"out_of_range"_s, u"An amount or a quantity is too large. Nothing was written."_s, ErrorClass::Rule};
}

QString Database::fileIn(const QString &directory)
{
    return directory + u"/comptoir.db"_s;
}

Database::Database(const QString &directory) : m_directory(directory), m_path(fileIn(directory)) {}

Database::~Database()
{
    // Readers first: the writer is then the last connection, and its closing folds the write-ahead log into the file.
    for (DatabaseLane &reader : m_readers)
        reader.close();
    m_writer.close();
}

Result<std::unique_ptr<Database>> Database::open(const QString &directory, Open how)
{
    std::unique_ptr<Database> database(new Database(QDir(directory).absolutePath()));
    COMPTOIR_TRY(database->start(how));
    return database;
}

Result<void> Database::start(Open how)
{
    const bool exists = QFileInfo::exists(m_path);
    if (how == Open::Existing && !exists)
        return misuse(u"no_data_file"_s, u"There is no Comptoir data in %1. Create it with init."_s.arg(m_directory));
    if (how == Open::Create && !QDir().mkpath(m_directory))
        return broken(u"read_only"_s, u"The folder %1 cannot be created."_s.arg(m_directory));
    COMPTOIR_TRY(takeLock());
    COMPTOIR_TRY(m_writer.open(m_path, Connection::Mode::ReadWrite));
    const QString backups = m_directory + u"/backups"_s;
    // A file that is there and empty has lost its data: taking it for a new one would hide that.
    const auto prepare = [backups, how](Connection &connection) -> Result<void> {
        const Migrator migrator;
        if (how == Open::Existing)
            COMPTOIR_TRY(migrator.recognise(connection));
        COMPTOIR_TRY(migrator.migrate(connection, backups));
        makeDeferredIndexes(connection);
        return {};
    };
    // waits: part of starting, before any window
    COMPTOIR_TRY(m_writer.runBare(prepare).result());
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (DatabaseLane &reader : m_readers)
        COMPTOIR_TRY(reader.open(m_path, Connection::Mode::ReadOnly));
    return {};
}

Result<void> Database::takeLock()
{
    m_lock = std::make_unique<QLockFile>(m_directory + u"/comptoir.lock"_s);
    m_lock->setStaleLockTime(0); // never stale by age: a till stays open for weeks; a dead owner is still recognised
    if (m_lock->tryLock(0))
        return {};
    qint64 pid = 0;
    QString host;
    QString program;
    if (m_lock->error() == QLockFile::LockFailedError && m_lock->getLockInfo(&pid, &host, &program))
        return broken(u"data_in_use"_s,
                      u"These data are open in another program (%1, process %2). One program at a time "
                      "may use them; close it first."_s.arg(program)
                          .arg(pid));
    if (m_lock->error() == QLockFile::PermissionError)
        return broken(u"read_only"_s, u"The folder %1 cannot be written. Nothing was changed."_s.arg(m_directory));
    return broken(u"data_in_use"_s, u"These data are open in another program; close it first."_s);
}

QFuture<Result<void>> Database::backUpTo(const QString &path)
{
    return m_writer.runBare([path](Connection &connection) -> Result<void> {
        if (QFileInfo::exists(path))
            return misuse(u"file_exists"_s, u"%1 exists already; give another name."_s.arg(path));
        try {
            connection.statement("VACUUM INTO ?").run(path);
        } catch (const StorageError &) {
            QFile::remove(path); // half a copy must never pass for a backup
            throw;
        }
        return {};
    });
}

} // namespace comptoir
