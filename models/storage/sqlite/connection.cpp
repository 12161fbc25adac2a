// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/connection.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

QString uniqueName()
{
    static std::atomic<quint64> counter{0};
    return u"comptoir-%1"_s.arg(++counter);
}

QSqlDatabase openThroughQt(const QString &name, const QString &path, Connection::Mode mode)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    const bool readOnly = mode == Connection::Mode::ReadOnly;
    database.setConnectOptions(readOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                        : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    database.open();
    return database;
}

sqlite3 *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Connection::Connection(const QString &path, Mode mode) : m_name(uniqueName())
{
    try {
        const QSqlDatabase database = openThroughQt(m_name, path, mode);
        m_handle = database.isOpen() ? nativeHandle(database) : nullptr;
        if (!m_handle)
            throw StorageError(SQLITE_CANTOPEN, Error{u"cannot_open"_s,
                                                      u"The data file %1 cannot be opened (%2)."_s.arg(
                                                          path, database.lastError().text()),
                                                      ErrorClass::Integrity});
        configure(mode);
    } catch (...) {
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::configure(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
            "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768; PRAGMA mmap_size = 0;");
    if (mode == Mode::ReadOnly) {
        execute("PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0;");
        return;
    }
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
}

Statement Connection::statement(const char *sql)
{
    sqlite3_stmt *&prepared = m_statements[sql];
    if (!prepared) {
        const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
        if (code != SQLITE_OK) {
            m_statements.remove(sql);
            throw StorageError::fromHandle(m_handle, code);
        }
    }
    Q_ASSERT_X(!sqlite3_stmt_busy(prepared), "Connection::statement", sql);
    Q_ASSERT_X(qstrcmp(sqlite3_sql(prepared), sql) == 0, "Connection::statement: another text at its address", sql);
    return {m_handle, prepared};
}

void Connection::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw StorageError::fromHandle(m_handle, code);
}

qint64 Connection::scalar(const char *sql)
{
    Statement query = statement(sql);
    return query.next() ? query.integer(0) : 0;
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

qint64 Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    connection.statement(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN").run();
}

Transaction::~Transaction()
{
    if (!m_connection.inTransaction())
        return;
    try {
        m_connection.statement("ROLLBACK").run();
    } catch (const StorageError &) {
        // A failed rollback leaves the journal to undo the transaction at the next open: nothing was committed.
    }
}

void Transaction::commit()
{
    m_connection.statement("COMMIT").run();
}

} // namespace comptoir
