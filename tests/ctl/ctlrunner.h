// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace comptoir::test
{

/// What one call of comptoirctl answered.
struct Answer {
    int exitCode = -1;
    QList<QJsonObject> lines;  ///< standard output, one object a line
    QList<QJsonObject> errors; ///< standard error
    QByteArray rawError;

    [[nodiscard]] QJsonObject last() const { return lines.isEmpty() ? QJsonObject() : lines.last(); }
    [[nodiscard]] QString error() const;
};

/// Calls the real program as a script would, on data in a temporary folder, with --json, no keychain and its own state.
class CtlRunner
{
public:
    CtlRunner();
    [[nodiscard]] Answer call(const QStringList &words, const QByteArray &input = {}) const;
    /// A shop in Algeria with an owner whose PIN is 1234.
    void init() const;
    /// Starts the program and leaves it running, its input open.
    void start(QProcess &process, const QStringList &words) const;

    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;

private:
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
};

[[nodiscard]] QList<QJsonObject> jsonLines(const QByteArray &text);

} // namespace comptoir::test
