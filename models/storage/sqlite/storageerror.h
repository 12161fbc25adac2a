// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <stdexcept>

struct sqlite3;

namespace comptoir
{

/// A failure of the data file (I/O, full disk, corruption). Thrown by Connection and Statement, caught by the database
/// lanes alone, which roll back and turn it into the Error it carries: stores stay free of plumbing.
class StorageError : public std::runtime_error
{
public:
    StorageError(int sqliteCode, Error error);

    /// Extended SQLite result code.
    [[nodiscard]] int sqliteCode() const { return m_sqliteCode; }
    [[nodiscard]] const Error &error() const { return m_error; }

    /// Translates the last failure of a handle into a sentence: what happened, what is safe. Codes: `disk_full`,
    /// `read_only`, `data_corrupt`, `not_a_data_file`, `data_busy`, `io_error`, `constraint`, `storage_error`.
    [[nodiscard]] static StorageError fromHandle(sqlite3 *handle, int sqliteCode);

private:
    int m_sqliteCode;
    Error m_error;
};

} // namespace comptoir
