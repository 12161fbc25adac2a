// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"
#include "models/storage/sqlite/storageerror.h"

#include <QByteArray>
#include <QStringView>

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace comptoir
{

/// A prepared statement borrowed from its connection's cache; given back (reset, bindings cleared) when it goes out of
/// scope. Bind in order, then run() or next(). Every failure throws StorageError. Lives on its connection's thread.
class Statement
{
public:
    Statement(sqlite3 *handle, sqlite3_stmt *statement) : m_handle(handle), m_statement(statement) {}
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    /// Binds all values from the first parameter on.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        m_bound = 0;
        (bindNext(values), ...);
        return *this;
    }
    /// Executes a statement that gives no rows, and makes it ready to be bound again.
    void run();
    /// Executes with these values.
    template <typename... Values>
    void run(const Values &...values)
    {
        bind(values...);
        run();
    }
    /// Moves to the next row; false when there is none.
    [[nodiscard]] bool next();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Uuid uuid(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<Uuid> optionalUuid(int column) const;
    template <typename Tag>
    void read(int column, Id<Tag> &id) const
    {
        id = Id<Tag>(uuid(column));
    }
    /// The cell as text whatever its type, blobs in hex: for comparing and exporting.
    [[nodiscard]] QString anyText(int column) const;
    [[nodiscard]] QString columnName(int column) const;
    /// Orders the cells of two rows as SQLite's ORDER BY does: NULL, numbers, texts by their bytes, blobs.
    [[nodiscard]] static int compareCells(const Statement &a, const Statement &b, int column);

    void bindNext(qint64 value);
    void bindNext(int value) { bindNext(static_cast<qint64>(value)); }
    void bindNext(const char *) = delete; // it would become a bool
    void bindNext(bool value) { bindNext(static_cast<qint64>(value ? 1 : 0)); }
    void bindNext(QStringView value);
    void bindNext(const QString &value) { bindNext(QStringView(value)); }
    void bindNext(const QByteArray &value);
    void bindNext(const Uuid &value);
    void bindNext(std::nullopt_t);
    template <typename Tag>
    void bindNext(const Id<Tag> &value)
    {
        bindNext(value.uuid());
    }
    template <typename T>
    void bindNext(const std::optional<T> &value)
    {
        if (value)
            bindNext(*value);
        else
            bindNext(std::nullopt);
    }

private:
    void check(int code) const;

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
};

} // namespace comptoir
