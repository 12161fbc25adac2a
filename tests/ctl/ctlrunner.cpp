// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/ctlrunner.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir::test
{

QList<QJsonObject> jsonLines(const QByteArray &text)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : text.split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            objects.append(document.object());
    }
    return objects;
}

QString Answer::error() const
{
    return errors.isEmpty() ? QString() : errors.last().value("error"_L1).toString();
}

CtlRunner::CtlRunner()
{
    if (!m_folder.isValid())
        qFatal("no temporary folder");
}

QProcessEnvironment CtlRunner::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    environment.insert(u"XDG_STATE_HOME"_s, m_folder.filePath(u"state"_s));
    return environment;
}

void CtlRunner::start(QProcess &process, const QStringList &words) const
{
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(COMPTOIRCTL), QStringList{u"--json"_s, u"--data"_s, data()} + words);
    if (!process.waitForStarted())
        qFatal("comptoirctl does not start");
}

Answer CtlRunner::call(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    start(process, words);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    Answer answer;
    answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.lines = jsonLines(process.readAllStandardOutput());
    answer.rawError = process.readAllStandardError();
    answer.errors = jsonLines(answer.rawError);
    return answer;
}

void CtlRunner::init() const
{
    const Answer answer = call({u"init"_s, u"--name"_s, u"Épicerie"_s, u"--branch"_s, u"Hydra"_s, u"--till"_s, u"T01"_s,
                                u"--owner-pin"_s, u"1234"_s});
    if (answer.exitCode != 0)
        qFatal("init: %s", answer.rawError.constData());
}

void CtlRunner::write(const QString &name, const QByteArray &content) const
{
    QFile target(file(name));
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
}

} // namespace comptoir::test
