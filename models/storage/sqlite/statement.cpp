// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/statement.h"

#include <sqlite3.h>

namespace comptoir
{

Statement::~Statement()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

Statement::Statement(Statement &&other) noexcept
    : m_handle(other.m_handle), m_statement(std::exchange(other.m_statement, nullptr)), m_bound(other.m_bound)
{
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw StorageError::fromHandle(m_handle, sqlite3_extended_errcode(m_handle));
}

void Statement::run()
{
    while (next()) {
    }
}

bool Statement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    const int extended = sqlite3_extended_errcode(m_handle);
    if (code != SQLITE_DONE) {
        StorageError error = StorageError::fromHandle(m_handle, extended);
        sqlite3_reset(m_statement);
        throw error;
    }
    sqlite3_reset(m_statement);
    return false;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

Uuid Statement::uuid(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const qsizetype size = sqlite3_column_bytes(m_statement, column);
    return size == Uuid::size ? Uuid::fromBytes({bytes, size}) : Uuid();
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<Uuid> Statement::optionalUuid(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(uuid(column));
}

QString Statement::anyText(int column) const
{
    if (sqlite3_column_type(m_statement, column) == SQLITE_BLOB)
        return QString::fromLatin1(blob(column).toHex());
    return text(column);
}

int Statement::compareCells(const Statement &a, const Statement &b, int column)
{
    const auto rankOf = [column](const Statement &row) {
        const int type = sqlite3_column_type(row.m_statement, column);
        return type == SQLITE_NULL ? 0 : type == SQLITE_TEXT ? 2 : type == SQLITE_BLOB ? 3 : 1;
    };
    const int rank = rankOf(a);
    if (rank != rankOf(b))
        return rank - rankOf(b);
    if (rank == 1) {
        const qint64 left = a.integer(column);
        const qint64 right = b.integer(column);
        return left < right ? -1 : left > right ? 1 : 0;
    }
    const auto bytesOf = [column](const Statement &row) {
        const void *bytes = sqlite3_column_blob(row.m_statement, column);
        return QByteArrayView(static_cast<const char *>(bytes), sqlite3_column_bytes(row.m_statement, column));
    };
    return bytesOf(a).compare(bytesOf(b));
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

void Statement::bindNext(qint64 value)
{
    check(sqlite3_bind_int64(m_statement, ++m_bound, value));
}

void Statement::bindNext(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text64(m_statement, ++m_bound, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindNext(const QByteArray &value)
{
    check(sqlite3_bind_blob64(m_statement, ++m_bound, value.isNull() ? "" : value.constData(),
                              static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindNext(const Uuid &value)
{
    check(sqlite3_bind_blob(m_statement, ++m_bound, value.bytes().data(), static_cast<int>(Uuid::size),
                            SQLITE_TRANSIENT));
}

void Statement::bindNext(std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement, ++m_bound));
}

} // namespace comptoir
