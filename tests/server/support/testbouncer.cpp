// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/testbouncer.h"

#include "server/store/serveraccount.h"

#include <QDir>
#include <QFile>

#include <libpq-fe.h>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

TestBouncer::TestBouncer(const Cluster &cluster) : m_folder(QDir::tempPath() + u"/comptoir-XXXXXX")
{
    const auto account = ServerAccount::find();
    QFile file(m_folder.filePath(u"pgbouncer.ini"_s));
    const QString text = u"[databases]\n* = host=%1 user=comptoir_app pool_size=2\n"
                         "[pgbouncer]\npool_mode = transaction\nauth_type = any\nlisten_addr =\nlisten_port = 6432\n"
                         "unix_socket_dir = %2\nlogfile = %2/log\npidfile = %2/pid\n"
                         "ignore_startup_parameters = options,extra_float_digits\nmax_client_conn = 100\n"_s.arg(
                             cluster.socketFolder(), m_folder.path());
    if (!account || !file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("PgBouncer cannot be prepared");
    file.close();
    if (!account->give(m_folder.path()) || !account->give(file.fileName()))
        qFatal("PgBouncer's folder cannot be given to its user");
    account->applyTo(m_process);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"/usr/sbin/pgbouncer"_s, {u"-q"_s, file.fileName()});
    const QByteArray probe = through(cluster.conninfo("comptoir_app"));
    for (int i = 0; PQping(probe.constData()) != PQPING_OK; ++i) {
        if (i > 500 || m_process.waitForFinished(20))
            qFatal("PgBouncer does not start: %s", m_process.readAll().constData());
    }
}

TestBouncer::~TestBouncer()
{
    m_process.terminate();
    m_process.waitForFinished();
}

QByteArray TestBouncer::through(const QByteArray &conninfo) const
{
    QByteArray other = conninfo;
    const qsizetype begin = other.indexOf("host=") + 5;
    return other.replace(begin, other.indexOf(' ', begin) - begin, QFile::encodeName(m_folder.path())) + " port=6432";
}

} // namespace comptoir::centre
