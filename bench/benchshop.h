// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

#include <QTemporaryDir>

#include <functional>
#include <sqlite3.h>

namespace comptoir::bench
{

/// A shop in a folder of its own, made for measuring.
class BenchShop
{
public:
    explicit BenchShop(const QString &directory);
    [[nodiscard]] Composition &app() { return *m_app; }
    [[nodiscard]] const Authority &owner() const { return m_owner; }
    /// Adds `count` items named from a word list, with valid EAN-13 codes, priced, through the import.
    void importProducts(qsizetype count);
    void openShift();
    /// A ticket of four items.
    [[nodiscard]] SellRequest request(qsizetype number);

private:
    SystemRng m_rng;
    SystemClock m_clock;
    std::unique_ptr<Composition> m_app;
    Authority m_owner;
};

/// Name and EAN-13 of the n-th made-up item.
[[nodiscard]] QString itemName(qsizetype n);
[[nodiscard]] QString itemCode(qsizetype n);

/// Resident memory of this process.
[[nodiscard]] qint64 residentKib();

/// SQLite with nothing around it: the limit everything is held against.
class BareFile
{
public:
    explicit BareFile(const QString &path);
    ~BareFile();
    BareFile(const BareFile &) = delete;
    BareFile &operator=(const BareFile &) = delete;
    [[nodiscard]] sqlite3_stmt *prepare(const char *sql);
    void execute(const char *sql);
    /// Runs `rows` without the indexes that lists read items by, which are made at the end: cheaper than row by row.
    void withListsLast(const std::function<void()> &rows);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

/// Binds integers and blobs/texts in order, steps to the end and resets.
class BareRow
{
public:
    explicit BareRow(sqlite3_stmt *statement) : m_statement(statement) {}
    BareRow &operator<<(qint64 value)
    {
        sqlite3_bind_int64(m_statement, ++m_index, value);
        return *this;
    }
    BareRow &operator<<(const char *text)
    {
        sqlite3_bind_text(m_statement, ++m_index, text, -1, SQLITE_STATIC);
        return *this;
    }
    BareRow &operator<<(const QByteArray &blob)
    {
        sqlite3_bind_blob(m_statement, ++m_index, blob.constData(), static_cast<int>(blob.size()), SQLITE_STATIC);
        return *this;
    }
    /// Number of rows given.
    int run();

private:
    sqlite3_stmt *m_statement;
    int m_index = 0;
};

/// Stops the program when a step of the preparation fails: a benchmark of half a shop means nothing.
template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace comptoir::bench
