// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/serveraccount.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace comptoir::centre
{

Result<ServerAccount> ServerAccount::find()
{
    ServerAccount account;
    const bool root = geteuid() == 0;
    const passwd *entry = root ? getpwnam("postgres") : getpwuid(geteuid());
    if (!entry) {
        return refuse(
            QStringLiteral("postgres_missing"),
            root ? QStringLiteral("PostgreSQL does not run as root, and there is no user postgres to run it as: "
                                  "install the package postgresql.")
                 : QStringLiteral("This account has no entry in the list of users; PostgreSQL needs one."));
    }
    account.m_name = QString::fromLocal8Bit(entry->pw_name);
    account.m_uid = entry->pw_uid;
    account.m_gid = entry->pw_gid;
    account.m_other = root;
    return account;
}

bool ServerAccount::give(const QString &path) const
{
    return !m_other || chown(QFile::encodeName(path).constData(), m_uid, m_gid) == 0;
}

bool ServerAccount::canUse(const QString &folder) const
{
    const QByteArray path = QFile::encodeName(folder);
    const pid_t child = fork();
    if (child == 0) {
        const bool dropped = !m_other || (setgroups(0, nullptr) == 0 && setgid(m_gid) == 0 && setuid(m_uid) == 0);
        _exit(dropped && access(path.constData(), R_OK | W_OK | X_OK) == 0 ? 0 : 1);
    }
    int status = 1;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void ServerAccount::applyTo(QProcess &process) const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([uid = m_uid, gid = m_gid, other = m_other] {
        // A session of its own: Ctrl-C is for the program, which then stops the server in its turn.
        setsid();
        umask(077);
        if (other && (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0))
            _exit(126);
        prctl(PR_SET_PDEATHSIG, SIGINT); // after the change of account, which forgets it
    });
}

} // namespace comptoir::centre
