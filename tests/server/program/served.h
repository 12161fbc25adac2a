// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/support/httpclient.h"

#include <QFile>
#include <QProcess>

#include <csignal>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray error;
};

/// comptoird with these words, to its end.
inline Ended run(const QStringList &words, const QStringList &environment = {}, const QByteArray &input = {})
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(QStringLiteral(COMPTOIRD), words);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A running `comptoird serve --embedded`.
class Served
{
public:
    explicit Served(const QString &folder) : m_folder(folder)
    {
        m_process.setStandardErrorFile(folder + u".log"_s, QIODevice::Append);
        m_process.start(QStringLiteral(COMPTOIRD), {u"--json"_s, u"serve"_s, u"--embedded"_s, folder, u"--listen"_s,
                                                    u"127.0.0.1:0"_s, u"--metrics"_s, u"127.0.0.1:0"_s});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
        }
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        port = static_cast<quint16>(line.value(u"listening"_s).toInt());
        metrics = static_cast<quint16>(line.value(u"metrics"_s).toInt());
    }
    ~Served() { kill(); }
    Served(const Served &) = delete;
    Served &operator=(const Served &) = delete;

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// SIGKILL to the PostgreSQL server behind it, by its own id.
    bool killPostgres() const
    {
        QFile file(m_folder + u"/data/postmaster.pid"_s);
        const pid_t server = file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toInt() : 0;
        return server > 1 && ::kill(server, SIGKILL) == 0;
    }
    /// The last of what it wrote to its log.
    [[nodiscard]] QByteArray log() const
    {
        QFile file(m_folder + u".log"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().right(2000) : QByteArray("no log");
    }
    int terminate()
    {
        m_process.terminate();
        return m_process.waitForFinished(40'000) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }

    quint16 port = 0;
    quint16 metrics = 0;

private:
    QString m_folder;
    QProcess m_process;
};

} // namespace comptoir::centre
