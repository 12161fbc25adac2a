// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/cluster.h"

#include "server/store/postgres.h"
#include "server/store/serveraccount.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <libpq-fe.h>
#include <sys/stat.h>
#include <unistd.h>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int startSeconds = 120; // recovery after a crash may have to read much
constexpr int stopSeconds = 60;
constexpr qsizetype socketPathMax = 80; // of 107, and PostgreSQL adds "/.s.PGSQL.5432.lock"

QString readLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed() : QString();
}

/// Processes of the server of this data, its children too: all of them work inside its folder. Their numbers cannot be
/// taken from a file, for a number may long belong to somebody else.
QList<pid_t> serversOf(const QString &data)
{
    QList<pid_t> found;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const pid_t process = entry.toInt(&isNumber);
        if (isNumber && QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(entry)) == data)
            found.append(process);
    }
    return found;
}

/// The newest PostgreSQL of the system that has a server, or the one of `version`.
QString programsOf(const QString &version)
{
    const QDir folder(u"/usr/lib/postgresql"_s);
    QStringList versions = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(),
              [](const QString &one, const QString &other) { return one.toDouble() > other.toDouble(); });
    for (const QString &candidate : versions) {
        const QString programs = folder.filePath(candidate + u"/bin");
        if ((version.isEmpty() || version == candidate) && QFile::exists(programs + u"/initdb"))
            return programs;
    }
    return {};
}

} // namespace

Cluster::Cluster(const Settings &settings) : m_settings(settings) {}

Cluster::~Cluster()
{
    stop();
    if (m_socketFolder.startsWith(QDir::tempPath() + u"/comptoir-"))
        QDir(m_socketFolder).removeRecursively();
}

Result<std::unique_ptr<Cluster>> Cluster::start(const Settings &settings)
{
    std::unique_ptr<Cluster> cluster(new Cluster(settings));
    COMPTOIR_TRY(cluster->prepare());
    COMPTOIR_TRY(cluster->launch());
    COMPTOIR_TRY(cluster->makeDatabase());
    return cluster;
}

QString Cluster::dataFolder() const
{
    return m_settings.folder + u"/data";
}

qint64 Cluster::processId() const
{
    return m_server ? m_server->processId() : 0;
}

QByteArray Cluster::conninfo(const QByteArray &role, const QByteArray &database) const
{
    return "host=" + QFile::encodeName(m_socketFolder) + " user=" + role + " dbname=" + database;
}

Result<void> Cluster::prepare()
{
    if (!QDir().mkpath(m_settings.folder))
        return refuse(u"folder_unusable"_s, u"The folder %1 cannot be made."_s.arg(m_settings.folder));
    m_settings.folder = QDir(m_settings.folder).canonicalPath();
    COMPTOIR_TRY(findPrograms());
    COMPTOIR_TRY(lock());
    const Result<ServerAccount> account = ServerAccount::find();
    COMPTOIR_TRY(account);
    if (!account->give(m_settings.folder) || !account->canUse(m_settings.folder)) {
        return refuse(
            u"folder_unusable"_s,
            u"PostgreSQL runs as %1 and cannot use the folder %2: choose one that this user can enter, such as "
            "one below /var/lib."_s.arg(account->name(), m_settings.folder));
    }
    if (!QFile::exists(dataFolder() + u"/PG_VERSION"))
        COMPTOIR_TRY(makeData());
    COMPTOIR_TRY(makeSocketFolder());
    COMPTOIR_TRY(writeConfiguration());
    return endLeftover();
}

Result<void> Cluster::findPrograms()
{
    const QString version = readLine(dataFolder() + u"/PG_VERSION");
    m_programs = programsOf(version);
    if (!m_programs.isEmpty())
        return {};
    if (version.isEmpty() || programsOf({}).isEmpty()) {
        return refuse(u"postgres_missing"_s,
                      u"There is no PostgreSQL server on this machine: install the package postgresql."_s);
    }
    return refuse(
        u"postgres_version"_s,
        u"The data in %1 is of PostgreSQL %2, which is not installed (there is %3): install postgresql-%2, or "
        "bring the data over with pg_upgrade. Nothing was changed."_s.arg(m_settings.folder, version,
                                                                          programsOf({}).section(u'/', -2, -2)));
}

Result<void> Cluster::lock()
{
    m_lock = std::make_unique<QLockFile>(m_settings.folder + u"/comptoird.lock");
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return {};
    if (m_lock->error() != QLockFile::LockFailedError)
        return refuse(u"folder_unusable"_s, u"The folder %1 cannot be written."_s.arg(m_settings.folder));
    return refuse(u"folder_in_use"_s, u"Another comptoird works with the folder %1."_s.arg(m_settings.folder));
}

Result<void> Cluster::makeData()
{
    const Result<ServerAccount> account = ServerAccount::find();
    COMPTOIR_TRY(account);
    // Made beside its place and moved there when whole: a start that was interrupted leaves nothing half done.
    const QString half = m_settings.folder + u"/data.new";
    QDir(half).removeRecursively();
    QProcess initdb;
    account->applyTo(initdb);
    initdb.setWorkingDirectory(m_settings.folder);
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{u"-D"_s,
                          half,
                          u"-U"_s,
                          u"comptoir_admin"_s,
                          u"-E"_s,
                          u"UTF8"_s,
                          u"--locale=C.UTF-8"_s,
                          u"--auth=peer"_s,
                          u"--data-checksums"_s};
    if (!m_settings.durable)
        arguments += u"--no-sync"_s;
    initdb.start(m_programs + u"/initdb", arguments);
    if (!initdb.waitForFinished(startSeconds * 1000) || initdb.exitCode() != 0) {
        return broken(u"cluster_failed"_s, u"PostgreSQL's data could not be made: %1"_s.arg(
                                               QString::fromUtf8(initdb.readAll()).trimmed().section(u'\n', -3)));
    }
    if (!QDir().rename(half, dataFolder()))
        return refuse(u"folder_unusable"_s, u"The folder %1 cannot be written."_s.arg(m_settings.folder));
    return {};
}

Result<void> Cluster::makeSocketFolder()
{
    const Result<ServerAccount> account = ServerAccount::find();
    COMPTOIR_TRY(account);
    m_socketFolder = m_settings.folder + u"/run";
    if (QFile::encodeName(m_socketFolder).size() > socketPathMax) {
        // A socket's path has 107 bytes, wherever its folder is.
        QTemporaryDir shortFolder(QDir::tempPath() + u"/comptoir-XXXXXX");
        shortFolder.setAutoRemove(false);
        m_socketFolder = shortFolder.path();
    }
    const bool made = QDir().mkpath(m_socketFolder) && account->give(m_socketFolder) &&
                      chmod(QFile::encodeName(m_socketFolder).constData(), 0700) == 0;
    return made ? Result<void>() : refuse(u"folder_unusable"_s, u"%1 cannot be made."_s.arg(m_socketFolder));
}

Result<void> Cluster::writeConfiguration()
{
    const Result<ServerAccount> account = ServerAccount::find();
    COMPTOIR_TRY(account);
    const qint64 memoryMb = qint64{sysconf(_SC_PHYS_PAGES)} * sysconf(_SC_PAGESIZE) / (1024 * 1024);
    QString socketFolder = m_socketFolder;
    socketFolder.replace(u'\'', u"''"_s);
    QStringList lines{
        u"listen_addresses=''"_s,
        u"unix_socket_directories='%1'"_s.arg(socketFolder),
        u"unix_socket_permissions=0700"_s,
        u"max_connections=%1"_s.arg(m_settings.maxConnections),
        u"shared_buffers=%1MB"_s.arg(qBound(qint64{32}, memoryMb / 8, qint64{1024})),
        u"effective_cache_size=%1MB"_s.arg(qMax(qint64{128}, memoryMb / 2)),
        u"work_mem=8MB"_s,
        u"max_wal_size=1GB"_s,
        u"checkpoint_timeout=15min"_s,
        u"wal_compression=lz4"_s,
        u"wal_level=replica"_s,
        u"random_page_cost=1.1"_s,
        u"autovacuum_naptime=15s"_s, // a shop that has just sent its past is soon known to the planner
        u"autovacuum_analyze_scale_factor=0.02"_s,
        u"log_timezone='UTC'"_s,
        u"timezone='UTC'"_s,
        u"log_line_prefix='%m [%p] %u@%d '"_s,
        u"password_encryption='scram-sha-256'"_s,
    };
    if (!m_settings.durable)
        lines += {u"fsync=off"_s, u"synchronous_commit=off"_s, u"full_page_writes=off"_s, u"shared_buffers=32MB"_s};
    lines += m_settings.extra;
    QSet<QString> names{account->name()};
    if (account->isOther())
        names += u"root"_s;
    QString users;
    for (const QString &role : {u"comptoir_admin"_s, u"comptoir_app"_s, u"comptoir_ro"_s}) {
        for (const QString &name : std::as_const(names))
            users += u"comptoir %1 %2\n"_s.arg(name, role);
    }
    const QList<std::pair<QString, QString>> files{
        {u"/postgresql.conf"_s, lines.join(u'\n') + u'\n'},
        {u"/pg_hba.conf"_s, u"local all all peer map=comptoir\n"_s},
        {u"/pg_ident.conf"_s, users},
    };
    for (const auto &[name, text] : files) {
        QSaveFile file(dataFolder() + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit() ||
            !account->give(file.fileName()))
            return refuse(u"folder_unusable"_s, u"%1 cannot be written."_s.arg(file.fileName()));
    }
    return {};
}

Result<void> Cluster::endLeftover()
{
    // A program that was killed takes its server with it, and a server that was killed its children, but not at once;
    // two servers on the same data would destroy it.
    QDeadlineTimer deadline(stopSeconds * 1000);
    QList<pid_t> left = serversOf(dataFolder());
    for (const pid_t process : left)
        ::kill(process, SIGINT);
    for (int round = 1; !left.isEmpty(); ++round) {
        if (deadline.hasExpired())
            return failed(u"The server of an earlier run does not end"_s);
        QThread::msleep(20);
        left = serversOf(dataFolder());
        if (round % 100 == 0) {
            for (const pid_t process : std::as_const(left))
                ::kill(process, SIGQUIT);
        }
    }
    // Nobody uses the data: the file names a process that is gone, or one that has nothing to do with it.
    // The same goes for its socket, which is ours alone: the number may still be that of a server nobody has buried
    // yet.
    QFile::remove(dataFolder() + u"/postmaster.pid");
    QFile::remove(m_socketFolder + u"/.s.PGSQL.5432.lock");
    QFile::remove(m_socketFolder + u"/.s.PGSQL.5432");
    return {};
}

Result<void> Cluster::launch()
{
    const Result<ServerAccount> account = ServerAccount::find();
    COMPTOIR_TRY(account);
    const QString log = m_settings.folder + u"/postgresql.log";
    m_server = std::make_unique<QProcess>();
    account->applyTo(*m_server);
    m_server->setWorkingDirectory(m_settings.folder);
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->setStandardOutputFile(log, QIODevice::Append);
    m_server->start(m_programs + u"/postgres", {u"-D"_s, dataFolder()});
    if (!m_server->waitForStarted())
        return failed(u"The server cannot be started"_s);
    QDeadlineTimer deadline(startSeconds * 1000);
    while (!answers()) {
        if (m_server->waitForFinished(20))
            return failed(u"The server ended at once"_s);
        if (deadline.hasExpired())
            return failed(u"The server does not answer"_s);
    }
    return {};
}

bool Cluster::answers() const
{
    return PQping(conninfo("comptoir_admin", "postgres").constData()) == PQPING_OK;
}

Result<void> Cluster::makeDatabase()
{
    try {
        PgConnection connection(conninfo("comptoir_admin", "postgres"));
        if (connection.run("SELECT 1 FROM pg_database WHERE datname = 'comptoir'").isEmpty())
            connection.run("CREATE DATABASE comptoir");
        return {};
    } catch (const DatabaseError &error) {
        return failed(QString::fromUtf8(error.what()).trimmed());
    }
}

Unexpected Cluster::failed(const QString &what) const
{
    QFile log(m_settings.folder + u"/postgresql.log");
    QStringList lines;
    if (log.open(QIODevice::ReadOnly))
        lines = QString::fromUtf8(log.readAll().right(2000)).trimmed().split(u'\n');
    return broken(
        u"cluster_failed"_s,
        u"%1. %2 says: %3"_s.arg(what, log.fileName(), lines.mid(qMax(qsizetype{0}, lines.size() - 3)).join(u" | "_s)));
}

void Cluster::stop()
{
    if (!m_server || m_server->state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server->processId()), SIGINT);
    if (!m_server->waitForFinished(stopSeconds * 1000)) {
        ::kill(static_cast<pid_t>(m_server->processId()), SIGQUIT);
        m_server->waitForFinished(stopSeconds * 1000);
    }
}

void Cluster::kill()
{
    m_server->kill();
    m_server->waitForFinished();
}

Result<void> Cluster::restart()
{
    stop();
    COMPTOIR_TRY(endLeftover());
    return launch();
}

} // namespace comptoir::centre
