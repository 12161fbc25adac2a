// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/storageerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

Error describe(int code, const QString &detail)
{
    const QString nothingWritten = u" Nothing of this operation was written; everything before it is safe."_s;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {u"disk_full"_s, u"The disk is full."_s + nothingWritten + u" Free some space and try again."_s,
                ErrorClass::Integrity};
    case SQLITE_READONLY:
        return {u"read_only"_s,
                u"The data file cannot be written (read-only file, folder or disk)."_s + nothingWritten +
                    u" Give this user the right to write there."_s,
                ErrorClass::Integrity};
    case SQLITE_CORRUPT:
        return {u"data_corrupt"_s,
                u"The data file is damaged (%1)."_s.arg(detail) + nothingWritten +
                    u" Keep the file as it is and restore the latest backup beside it."_s,
                ErrorClass::Integrity};
    case SQLITE_NOTADB:
        return {u"not_a_data_file"_s, u"This file is not a Comptoir data file. It was not touched."_s,
                ErrorClass::Integrity};
    case SQLITE_CANTOPEN:
        return {u"cannot_open"_s, u"The data file cannot be opened: the folder is missing or not readable."_s,
                ErrorClass::Integrity};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {u"data_busy"_s, u"The data file is held by another program."_s + nothingWritten, ErrorClass::Integrity};
    case SQLITE_IOERR:
        return {u"io_error"_s, u"The disk did not answer as it should (%1)."_s.arg(detail) + nothingWritten,
                ErrorClass::Integrity};
    case SQLITE_CONSTRAINT:
        return {u"constraint"_s, u"The data file refused a row that breaks one of its rules (%1)."_s.arg(detail),
                ErrorClass::Integrity};
    default:
        return {u"storage_error"_s, u"The data file gave an error (%1)."_s.arg(detail) + nothingWritten,
                ErrorClass::Integrity};
    }
}

} // namespace

StorageError::StorageError(int sqliteCode, Error error)
    : std::runtime_error(error.message.toStdString()), m_sqliteCode(sqliteCode), m_error(std::move(error))
{
}

StorageError StorageError::fromHandle(sqlite3 *handle, int sqliteCode)
{
    const QString detail = handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : u"no handle"_s;
    return {sqliteCode, describe(sqliteCode, detail)};
}

} // namespace comptoir
