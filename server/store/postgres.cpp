// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/postgres.h"

#include <QtEndian>

#include <libpq-fe.h>
#include <poll.h>

namespace comptoir::centre
{

namespace
{

using OwnedResult = std::unique_ptr<PGresult, decltype(&PQclear)>;

OwnedResult owned(PGresult *result)
{
    return {result, &PQclear};
}

[[noreturn]] void fail(const PGresult *result, PGconn *connection)
{
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char *text = result ? PQresultErrorMessage(result) : PQerrorMessage(connection);
    throw DatabaseError(text, QByteArray(state ? state : ""));
}

bool isAnswer(const PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

/// The values of one statement as libpq takes them: pointers into `values`, which outlives this.
class Arguments
{
public:
    explicit Arguments(const std::vector<PgValue> &values)
    {
        for (const PgValue &value : values) {
            const std::optional<QByteArray> &bytes = value.bytes();
            // A text ends at its first zero for PostgreSQL: the rest would be lost without a word.
            if (bytes && !value.isBinary() && bytes->contains('\0'))
                throw DatabaseError("a text holds a zero byte", "22021");
            m_pointers.push_back(bytes ? bytes->constData() : nullptr);
            m_lengths.push_back(bytes ? static_cast<int>(bytes->size()) : 0);
            m_formats.push_back(value.isBinary() ? 1 : 0);
        }
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_pointers.size()); }
    [[nodiscard]] const char *const *pointers() const { return m_pointers.data(); }
    [[nodiscard]] const int *lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int *formats() const { return m_formats.data(); }

private:
    std::vector<const char *> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

/// Reads what a pipeline answered up to its end, whatever went wrong on the way, so that the connection stays usable.
std::vector<PgRows> readPipeline(PGconn *connection, std::optional<DatabaseError> &error)
{
    std::vector<PgRows> answers;
    while (true) {
        PGresult *result = PQgetResult(connection);
        if (!result) {
            if (PQstatus(connection) == CONNECTION_BAD) {
                error = error ? error : DatabaseError(PQerrorMessage(connection), {});
                return answers;
            }
            continue; // the end of one statement
        }
        const ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_PIPELINE_SYNC) {
            PQclear(result);
            return answers;
        }
        if (!isAnswer(result) && !error && status != PGRES_PIPELINE_ABORTED) {
            const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
            error.emplace(PQresultErrorMessage(result), QByteArray(state ? state : ""));
        }
        answers.emplace_back(result);
    }
}

} // namespace

PgValue::PgValue(const QStringList &values)
{
    QByteArray text = "{";
    for (const QString &value : values) {
        if (text.size() > 1)
            text += ',';
        QByteArray escaped = value.toUtf8();
        escaped.replace('\\', "\\\\").replace('"', "\\\"");
        text += '"' + escaped + '"';
    }
    m_text = text + '}';
}

PgValue PgValue::array(const QList<Uuid> &values)
{
    QByteArray text = "{";
    for (const Uuid &value : values)
        text += (text.size() > 1 ? "," : "") + value.bytes().toByteArray().toHex();
    return utf8(text + '}');
}

PgValue PgValue::array(const QList<qint64> &values)
{
    QByteArray text = "{";
    for (const qint64 value : values)
        text += (text.size() > 1 ? "," : "") + QByteArray::number(value);
    return utf8(text + '}');
}

PgValue PgValue::array(const QList<std::optional<QByteArray>> &values)
{
    // PostgreSQL's binary form (array_recv): dimensions, whether nulls, type, length, first index; then the elements.
    constexpr qint32 byteaType = 17;
    const auto number = [](qint32 value) {
        QByteArray bytes(4, 0);
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    QByteArray out = number(values.isEmpty() ? 0 : 1) + number(1) + number(byteaType);
    if (!values.isEmpty())
        out += number(static_cast<qint32>(values.size())) + number(1);
    for (const std::optional<QByteArray> &value : values) {
        out += number(value ? static_cast<qint32>(value->size()) : -1);
        if (value)
            out += *value;
    }
    return PgValue(out);
}

PgValue PgValue::utf8(const QByteArray &text)
{
    PgValue value(nullptr);
    value.m_text = text;
    return value;
}

PgRows::PgRows(pg_result *result) : m_result(result, &PQclear) {}

int PgRows::count() const
{
    return PQntuples(m_result.get());
}

qint64 PgRows::affected() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
}

QByteArray PgRows::command() const
{
    return PQcmdStatus(m_result.get());
}

bool PgRows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArray PgRows::raw(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

Uuid PgRows::uuid(int row, int column) const
{
    return Uuid::fromText(text(row, column)).value_or(Uuid());
}

QByteArray PgRows::bytes(int row, int column) const
{
    const QByteArray value = raw(row, column);
    return value.startsWith("\\x") ? QByteArray::fromHex(value.mid(2)) : QByteArray();
}

QJsonDocument PgRows::json(int row, int column) const
{
    return QJsonDocument::fromJson(raw(row, column));
}

PgConnection::PgConnection(const QByteArray &conninfo)
{
    m_connection = PQconnectdb(conninfo.constData());
    if (PQstatus(m_connection) != CONNECTION_OK) {
        const DatabaseError error(PQerrorMessage(m_connection), {});
        PQfinish(m_connection);
        throw error;
    }
    PQsetClientEncoding(m_connection, "UTF8");
    PQsetNoticeProcessor(
        m_connection, [](void *, const char *) {}, nullptr);
}

PgConnection::~PgConnection()
{
    PQfinish(m_connection);
}

PgRows PgConnection::run(const char *sql, const std::vector<PgValue> &values)
{
    const Arguments arguments(values);
    OwnedResult result = owned(PQexecParams(m_connection, sql, arguments.count(), nullptr, arguments.pointers(),
                                            arguments.lengths(), arguments.formats(), 0));
    if (!result || !isAnswer(result.get()))
        fail(result.get(), m_connection);
    return PgRows(result.release());
}

std::vector<PgRows> PgConnection::runTogether(const std::vector<PgStatement> &statements)
{
    if (PQenterPipelineMode(m_connection) != 1)
        fail(nullptr, m_connection);
    for (const PgStatement &statement : statements) {
        const Arguments arguments(statement.values);
        PQsendQueryParams(m_connection, statement.sql, arguments.count(), nullptr, arguments.pointers(),
                          arguments.lengths(), arguments.formats(), 0);
    }
    PQpipelineSync(m_connection);
    std::optional<DatabaseError> error;
    std::vector<PgRows> answers = readPipeline(m_connection, error);
    PQexitPipelineMode(m_connection);
    if (error)
        throw *error;
    return answers;
}

void PgConnection::runScript(const QByteArray &sql)
{
    const OwnedResult result = owned(PQexec(m_connection, sql.constData()));
    if (!result || !isAnswer(result.get()))
        fail(result.get(), m_connection);
}

bool PgConnection::isBroken() const
{
    return PQstatus(m_connection) == CONNECTION_BAD;
}

bool PgConnection::isIdle()
{
    if (isBroken() || PQtransactionStatus(m_connection) != PQTRANS_IDLE)
        return false;
    // A server that goes away says so and closes its end; there is nothing else it would say to who asked nothing.
    pollfd socket{PQsocket(m_connection), POLLIN, 0};
    return poll(&socket, 1, 0) == 0;
}

PgTransaction::PgTransaction(PgConnection &connection, const PgScope &scope, Mode mode)
    : m_connection(connection), m_scope(scope)
{
    const auto idText = [](const Uuid &id) { return id.isNull() ? QString() : id.toText(); };
    try {
        connection.runTogether(
            {{mode == Mode::Snapshot ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN", {}},
             {"SELECT set_config('app.tenant', $1, true), set_config('app.actor', $2, true), "
              "set_config('app.request', $3, true)",
              {idText(scope.tenant), idText(scope.actor), scope.requestId}}});
    } catch (const DatabaseError &) {
        rollBack();
        throw;
    }
}

PgTransaction::~PgTransaction()
{
    if (m_open)
        rollBack();
}

void PgTransaction::rollBack()
{
    if (!m_connection.isBroken())
        PQclear(PQexec(m_connection.handle(), "ROLLBACK"));
}

bool PgTransaction::attempt(const std::function<void()> &work)
{
    run("SAVEPOINT attempt");
    try {
        work();
    } catch (const DatabaseError &error) {
        const QByteArray faultClass = error.sqlState().left(2);
        if (faultClass != "22" && faultClass != "23" && faultClass != "54")
            throw;
        run("ROLLBACK TO SAVEPOINT attempt");
        return false;
    }
    run("RELEASE SAVEPOINT attempt");
    return true;
}

void PgTransaction::commit()
{
    m_open = false;
    // COMMIT of a transaction that failed before is answered ROLLBACK, and is no error to PostgreSQL.
    if (m_connection.run("COMMIT").command() != "COMMIT")
        throw DatabaseError("the transaction had failed before its commit", "25P02");
}

} // namespace comptoir::centre
