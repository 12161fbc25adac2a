// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ctl/ctlrunner.h"
#include "tests/server/support/httpclient.h"

#include <QElapsedTimer>

namespace comptoir::testing
{

/// Path of a program: of this build, or of the folder COMPTOIR_E2E_PROGRAMS.
[[nodiscard]] QString programPath(const QString &name);

/// One till: a data file and the real `comptoirctl`, which opens it for each step and never blocks the test's event
/// loop, so that the line between can be carried on the same thread.
class TillProgram : public QObject
{
    Q_OBJECT

public:
    /// What is done next. `look` says what is wrong with the answer, or nothing.
    struct Step {
        QStringList words;
        QByteArray input = {};
        std::function<QString(const test::Answer &)> look = expectDone;
    };
    TillProgram(const QString &name, const QString &folder);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QString dataFile() const;
    /// Works through the steps, one after the other; stops at the first that goes wrong.
    void work(const QList<Step> &steps);
    [[nodiscard]] bool isDone() const { return m_steps.isEmpty(); }
    /// What went wrong, with the words of the step.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    /// One step now, waited for with the event loop running.
    test::Answer call(const QStringList &words, const QByteArray &input = {});
    /// What `sql` finds in the data file: a text a row, its columns joined by a space.
    [[nodiscard]] QStringList rows(const char *sql) const;

    [[nodiscard]] static QString expectDone(const test::Answer &answer);

private:
    void next();
    void finished();

    QString m_name;
    QString m_folder;
    QProcess m_process;
    QList<Step> m_steps;
    QString m_trouble;
};

/// A real `comptoird serve --embedded` with one business of one branch.
class CentreProgram
{
public:
    explicit CentreProgram(const QString &folder);
    ~CentreProgram();
    CentreProgram(const CentreProgram &) = delete;
    CentreProgram &operator=(const CentreProgram &) = delete;

    /// Starts it and makes the business.
    [[nodiscard]] bool start();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QString &tenant() const { return m_tenant; }
    [[nodiscard]] QString deviceCode(const QString &till);
    /// Makes another branch; its id.
    [[nodiscard]] QString addBranch(const QString &code);
    /// A code that lets a till back in that left, to that branch.
    [[nodiscard]] QString codeToComeBack(const QString &till, const QString &branch);
    /// PATCH of an item's price at the office; the HTTP status.
    [[nodiscard]] int changePrice(const QString &product, qint64 minor);
    /// Asks it to end; its exit code.
    int stop();
    /// `comptoird verify`, after stop(); its exit code.
    [[nodiscard]] int verify() const;

private:
    [[nodiscard]] centre::HttpReply call(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {},
                                         const centre::JsonClient::Headers &headers = {});
    [[nodiscard]] bool signIn();

    QString m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QString m_tenant;
    QString m_branch;
    QByteArray m_token;
    QElapsedTimer m_signedIn;
};

} // namespace comptoir::testing
