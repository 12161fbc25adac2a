// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <vector>

struct pg_conn;
struct pg_result;

namespace comptoir::centre
{

/// PostgreSQL refused or was lost. Thrown by stores, caught once where a call ends (server/api/dispatch.cpp); its text
/// goes to the log, never to the caller.
class DatabaseError : public std::runtime_error
{
public:
    DatabaseError(const std::string &message, QByteArray sqlState)
        : std::runtime_error(message), m_sqlState(std::move(sqlState))
    {
    }
    [[nodiscard]] const QByteArray &sqlState() const { return m_sqlState; }
    [[nodiscard]] bool isUniqueViolation() const { return m_sqlState == "23505"; }
    [[nodiscard]] bool isForeignKeyViolation() const { return m_sqlState == "23503"; }
    /// Serialisation failure, deadlock: the same work may be tried again.
    [[nodiscard]] bool isRetryable() const { return m_sqlState == "40001" || m_sqlState == "40P01"; }
    /// The connection is gone: nothing of this transaction is known.
    [[nodiscard]] bool isLost() const { return m_sqlState.isEmpty() || m_sqlState.startsWith("57P"); }

private:
    QByteArray m_sqlState;
};

/// One value for $n. Text format, except bytes.
class PgValue
{
public:
    PgValue(std::nullptr_t) {}
    PgValue(bool value) : m_text(value ? "t" : "f") {}
    PgValue(int value) : m_text(QByteArray::number(value)) {}
    PgValue(qint64 value) : m_text(QByteArray::number(value)) {}
    PgValue(const QString &value) : m_text(value.toUtf8()) {}
    PgValue(const char *value) : m_text(value) {}
    PgValue(const QByteArray &value) : m_text(value), m_binary(true) {} ///< bytea
    PgValue(const Uuid &value) : m_text(value.toText().toLatin1()) {}
    PgValue(const QJsonObject &value) : m_text(QJsonDocument(value).toJson(QJsonDocument::Compact)) {}
    PgValue(const QJsonArray &value) : m_text(QJsonDocument(value).toJson(QJsonDocument::Compact)) {}
    PgValue(const QStringList &values); ///< text[]
    template <typename Tag>
    PgValue(const Id<Tag> &value) : PgValue(value.uuid())
    {
    }
    template <typename T>
    PgValue(const std::optional<T> &value) : PgValue(value ? PgValue(*value) : PgValue(nullptr))
    {
    }
    /// Bytes that are text already (JSON of a journal payload).
    [[nodiscard]] static PgValue utf8(const QByteArray &text);

    /// uuid[], bigint[] and bytea[] for unnest(): one statement for many rows. An empty optional is a null.
    [[nodiscard]] static PgValue array(const QList<Uuid> &values);
    [[nodiscard]] static PgValue array(const QList<qint64> &values);
    [[nodiscard]] static PgValue array(const QList<std::optional<QByteArray>> &values);

    [[nodiscard]] const std::optional<QByteArray> &bytes() const { return m_text; }
    [[nodiscard]] bool isBinary() const { return m_binary; }

private:
    std::optional<QByteArray> m_text;
    bool m_binary = false;
};

/// The rows of an answer. Columns count from 0; a null reads as the empty value.
class PgRows
{
public:
    explicit PgRows(pg_result *result);
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    /// Rows an INSERT, UPDATE or DELETE touched.
    [[nodiscard]] qint64 affected() const;
    [[nodiscard]] QByteArray command() const; ///< "COMMIT", "INSERT 0 1"
    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] QByteArray raw(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const { return QString::fromUtf8(raw(row, column)); }
    [[nodiscard]] qint64 integer(int row, int column) const { return raw(row, column).toLongLong(); }
    [[nodiscard]] bool boolean(int row, int column) const { return raw(row, column) == "t"; }
    [[nodiscard]] Uuid uuid(int row, int column) const;
    [[nodiscard]] QByteArray bytes(int row, int column) const; ///< bytea
    [[nodiscard]] QJsonDocument json(int row, int column) const;

private:
    std::shared_ptr<pg_result> m_result;
};

/// A statement and its values, for PgConnection::runTogether.
struct PgStatement {
    const char *sql = "";
    std::vector<PgValue> values = {};
};

/// One connection, used by one thread at a time. Statements are unnamed and parameters apart from the text, so that it
/// works through PgBouncer in transaction mode.
class PgConnection
{
public:
    /// `conninfo` as libpq takes it. Throws DatabaseError.
    explicit PgConnection(const QByteArray &conninfo);
    ~PgConnection();
    PgConnection(const PgConnection &) = delete;
    PgConnection &operator=(const PgConnection &) = delete;

    /// One statement with its values $1, $2, …. Throws DatabaseError.
    PgRows run(const char *sql, const std::vector<PgValue> &values = {});
    /// Several statements in one round trip, one answer each. Throws the first error; what stands after it did not run.
    std::vector<PgRows> runTogether(const std::vector<PgStatement> &statements);
    /// Several statements without values, as a migration file has them. Throws DatabaseError.
    void runScript(const QByteArray &sql);
    [[nodiscard]] bool isBroken() const;
    /// Whether the server is still there and no transaction is open, as far as can be seen without asking it.
    [[nodiscard]] bool isIdle();
    [[nodiscard]] pg_conn *handle() { return m_connection; }

private:
    pg_conn *m_connection = nullptr;
};

/// Whose rows a transaction may see, and who acts, for the audit log.
struct PgScope {
    Uuid tenant; ///< null: none; every table of tenants then refuses
    Uuid actor;
    QString requestId;
};

/// BEGIN with the scope set for this transaction alone; rolls back unless committed.
class PgTransaction
{
public:
    enum class Mode { ReadWrite, Snapshot }; ///< Snapshot: REPEATABLE READ READ ONLY
    PgTransaction(PgConnection &connection, const PgScope &scope, Mode mode = Mode::ReadWrite);
    ~PgTransaction();
    PgTransaction(const PgTransaction &) = delete;
    PgTransaction &operator=(const PgTransaction &) = delete;

    PgRows run(const char *sql, const std::vector<PgValue> &values = {}) { return m_connection.run(sql, values); }
    void commit();
    /// Runs a piece of work so that a fault in its data (SQLSTATE classes 22, 23, 54) takes back only that piece; false
    /// then. Anything else, such as a lost connection, a deadlock or a deadline, is thrown on.
    [[nodiscard]] bool attempt(const std::function<void()> &work);
    [[nodiscard]] PgConnection &connection() { return m_connection; }
    [[nodiscard]] const PgScope &scope() const { return m_scope; }

private:
    void rollBack();

    PgConnection &m_connection;
    PgScope m_scope;
    bool m_open = true;
};

} // namespace comptoir::centre
