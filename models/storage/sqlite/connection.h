// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/sqlite/statement.h"

#include <QHash>
#include <QString>

namespace comptoir
{

/// One SQLite connection, opened through Qt SQL and used through its native handle (docs/adr/0002). It belongs to the
/// thread that opened it. Settings: WAL, synchronous FULL, foreign keys on, defensive, untrusted schema; a read-only
/// connection never checkpoints.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens `path` (":memory:" for a private one). Throws StorageError.
    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// The cached prepared form of `sql`, which must be one statement in a string that lives as long as this and never
    /// changes: it is known again by its address.
    [[nodiscard]] Statement statement(const char *sql);
    /// Runs statements that take no values, several allowed: migrations and pragmas.
    void execute(const QByteArray &sql);
    /// First cell of the first row, or 0.
    [[nodiscard]] qint64 scalar(const char *sql);

    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] qint64 lastRowId() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    void configure(Mode mode);

    QString m_name;
    sqlite3 *m_handle = nullptr;
    QHash<const char *, sqlite3_stmt *> m_statements;
};

/// BEGIN IMMEDIATE (or a read snapshot) … COMMIT; rolls back unless commit() was reached.
class Transaction
{
public:
    enum class Kind { Write, Read };
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// On return the changes are on the disk. Throws StorageError, and then they are not.
    void commit();

private:
    Connection &m_connection;
};

} // namespace comptoir
