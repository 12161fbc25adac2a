// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/endtoend/programs.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

namespace
{

constexpr int startMs = 120'000;
constexpr int stopMs = 60'000;
constexpr qint64 tokenLifeMs = 480'000; // of ten minutes
const QString email = u"owner@shop.example"_s;
const QString password = u"a long sentence nobody guesses"_s;

} // namespace

QString programPath(const QString &name)
{
    const QString folder = qEnvironmentVariable("COMPTOIR_E2E_PROGRAMS", QFileInfo(QStringLiteral(COMPTOIRD)).path());
    return folder + u'/' + name;
}

TillProgram::TillProgram(const QString &name, const QString &folder) : m_name(name), m_folder(folder)
{
    QDir().mkpath(m_folder);
    QFile password(m_folder + u"/password"_s);
    if (!password.open(QIODevice::WriteOnly) || password.write("the key of " + name.toUtf8()) < 0)
        qFatal("%s cannot be written", qUtf8Printable(password.fileName()));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    environment.insert(u"XDG_STATE_HOME"_s, m_folder + u"/state"_s);
    m_process.setProcessEnvironment(environment);
    connect(&m_process, &QProcess::finished, this, &TillProgram::finished);
}

QString TillProgram::dataFile() const
{
    return m_folder + u"/data/comptoir.db"_s;
}

QString TillProgram::expectDone(const test::Answer &answer)
{
    return answer.exitCode == 0 ? QString()
                                : u"exit %1: %2"_s.arg(answer.exitCode).arg(QString::fromUtf8(answer.rawError));
}

void TillProgram::work(const QList<Step> &steps)
{
    m_trouble.clear();
    m_steps = steps;
    next();
}

void TillProgram::next()
{
    if (m_steps.isEmpty())
        return;
    const QStringList all{u"--json"_s, u"--data"_s, QString(m_folder + u"/data"_s), u"--key-password-file"_s,
                          QString(m_folder + u"/password"_s)};
    m_process.start(programPath(u"comptoirctl"_s), all + m_steps.first().words);
    m_process.write(m_steps.first().input);
    m_process.closeWriteChannel();
}

void TillProgram::finished()
{
    test::Answer answer;
    answer.exitCode = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    answer.lines = test::jsonLines(m_process.readAllStandardOutput());
    answer.rawError = m_process.readAllStandardError();
    answer.errors = test::jsonLines(answer.rawError);
    const Step step = m_steps.takeFirst();
    const QString wrong = step.look(answer);
    if (!wrong.isEmpty()) {
        m_trouble = u"%1 %2: %3"_s.arg(m_name, step.words.join(u' '), wrong);
        m_steps.clear();
    }
    next();
}

test::Answer TillProgram::call(const QStringList &words, const QByteArray &input)
{
    test::Answer answer;
    QEventLoop loop;
    work({{words, input, [&](const test::Answer &given) {
               answer = given;
               loop.quit();
               return QString();
           }}});
    loop.exec();
    return answer;
}

QStringList TillProgram::rows(const char *sql) const
{
    sqlite3 *file = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(dataFile().toUtf8().constData(), &file, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(file, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(file));
    QStringList found;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList cells;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            cells.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, i))));
        found.append(cells.join(u' '));
    }
    sqlite3_finalize(statement);
    sqlite3_close(file);
    return found;
}

CentreProgram::CentreProgram(const QString &folder) : m_folder(folder) {}

CentreProgram::~CentreProgram()
{
    if (m_process.state() != QProcess::NotRunning)
        stop();
}

bool CentreProgram::start()
{
    m_process.setStandardErrorFile(m_folder + u".log"_s, QIODevice::Append);
    m_process.start(programPath(u"comptoird"_s), {u"--json"_s, u"serve"_s, u"--embedded"_s, m_folder, u"--listen"_s,
                                                  u"127.0.0.1:0"_s, u"--metrics"_s, u"127.0.0.1:0"_s});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(startMs)) {
    }
    m_port = static_cast<quint16>(QJsonDocument::fromJson(m_process.readLine()).object().value(u"listening"_s).toInt());
    if (m_port == 0)
        return false;
    const QJsonObject business{{u"name"_s, u"Épicerie"_s}, {u"country"_s, u"DZ"_s}, {u"currency"_s, u"DZD"_s}};
    const QJsonObject made =
        call("POST", "/v1/auth/register",
             {{u"email"_s, email}, {u"name"_s, u"Amina"_s}, {u"password"_s, password}, {u"business"_s, business}})
            .json();
    m_tenant = made.value(u"tenant"_s).toString();
    m_branch = made.value(u"branch"_s).toString();
    return !m_tenant.isEmpty() && signIn();
}

bool CentreProgram::signIn()
{
    m_token.clear();
    const centre::HttpReply reply = call("POST", "/v1/auth/login", {{u"email"_s, email}, {u"password"_s, password}});
    m_token = reply.json().value(u"access_token"_s).toString().toLatin1();
    m_signedIn.start();
    return !m_token.isEmpty();
}

centre::HttpReply CentreProgram::call(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
                                      const centre::JsonClient::Headers &headers)
{
    if (!m_token.isEmpty() && m_signedIn.elapsed() > tokenLifeMs && !signIn())
        return {};
    centre::JsonClient client(m_port);
    if (!m_token.isEmpty())
        client.setHeader("Authorization", "Bearer " + m_token);
    const QByteArray bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    return client.call(method, path, bytes, headers);
}

QString CentreProgram::deviceCode(const QString &till)
{
    return call("POST", "/v1/device-codes", {{u"branch"_s, m_branch}, {u"till"_s, till}})
        .json()
        .value(u"code"_s)
        .toString();
}

QString CentreProgram::addBranch(const QString &code)
{
    return call("POST", "/v1/branches", {{u"code"_s, code}, {u"name"_s, code}}).json().value(u"id"_s).toString();
}

QString CentreProgram::codeToComeBack(const QString &till, const QString &branch)
{
    return call("POST", "/v1/device-codes", {{u"branch"_s, branch}, {u"till"_s, till}, {u"again"_s, true}})
        .json()
        .value(u"code"_s)
        .toString();
}

int CentreProgram::changePrice(const QString &product, qint64 minor)
{
    const QJsonObject price{{u"minor"_s, minor}, {u"currency"_s, u"DZD"_s}};
    const QByteArray path = "/v1/products/" + product.toLatin1();
    const QByteArray version = call("GET", path).headers.value("etag");
    return call("PATCH", path, {{u"price"_s, price}}, {{"If-Match", version}}).status;
}

int CentreProgram::stop()
{
    m_process.terminate();
    return m_process.waitForFinished(stopMs) && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode()
                                                                                               : -1;
}

int CentreProgram::verify() const
{
    QProcess process;
    process.start(programPath(u"comptoird"_s),
                  {u"--json"_s, u"verify"_s, u"--embedded"_s, m_folder, u"--tenant"_s, m_tenant});
    process.waitForFinished(-1);
    return process.exitCode();
}

} // namespace comptoir::testing
