// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/testcluster.h"

#include "server/store/migrator.h"

#include <QDir>
#include <QLockFile>
#include <QProcess>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

namespace
{

void copyFolder(const QString &from, const QString &to)
{
    if (QProcess::execute(u"cp"_s, {u"-a"_s, u"--reflink=auto"_s, from, to}) != 0)
        qFatal("%s cannot be copied", qPrintable(from));
}

std::unique_ptr<Cluster> startOrEnd(const Cluster::Settings &settings)
{
    auto cluster = Cluster::start(settings);
    if (!cluster)
        qFatal("%s", qPrintable(cluster.error().message));
    return std::move(*cluster);
}

/// Makes the data in a place every account may enter, then puts it whole into the cache.
void makeTemplate(const QString &cache)
{
    QTemporaryDir folder(QDir::tempPath() + u"/comptoir-XXXXXX");
    QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::ExeOther | QFile::ReadOther);
    {
        const auto cluster = startOrEnd({folder.path(), false});
        PgConnection connection(cluster->conninfo("comptoir_admin"));
        const Result<int> migrated = Migrator(connection).run();
        if (!migrated)
            qFatal("%s", qPrintable(migrated.error().message));
    }
    copyFolder(folder.path() + u"/data", cache + u".new");
    if (!QDir().rename(cache + u".new", cache))
        qFatal("%s cannot be made", qPrintable(cache));
}

/// The folder of data for this set of migrations, made when it is not there.
QString templateData()
{
    const QString folder = QStringLiteral(COMPTOIR_TEST_CACHE);
    QDir().mkpath(folder);
    const QString cache = folder + u'/' + QString::fromLatin1(Migrator::fingerprint().toHex().left(16));
    QLockFile lock(folder + u"/lock");
    lock.setStaleLockTime(0);
    lock.lock(); // several test programs start at once
    if (!QFile::exists(cache + u"/PG_VERSION")) {
        for (const QString &old : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QDir(folder + u'/' + old).removeRecursively();
        makeTemplate(cache);
    }
    return cache;
}

} // namespace

TestCluster::TestCluster(const Settings &settings) : m_folder(QDir::tempPath() + u"/comptoir-XXXXXX")
{
    copyFolder(templateData(), m_folder.path() + u"/data");
    m_cluster = startOrEnd({m_folder.path(), settings.durable, 80, settings.extra});
}

QByteArray TestCluster::freshDatabase(const QByteArray &role)
{
    const QByteArray name = "test" + QByteArray::number(++m_databases);
    PgConnection connection(m_cluster->conninfo("comptoir_admin", "postgres"));
    connection.runScript("CREATE DATABASE " + name + " TEMPLATE comptoir");
    return m_cluster->conninfo(role, name);
}

QByteArray TestCluster::as(const QByteArray &role, const QByteArray &conninfo)
{
    QByteArray other = conninfo;
    const qsizetype begin = other.indexOf("user=") + 5;
    return other.replace(begin, other.indexOf(' ', begin) - begin, role);
}

Uuid testId(int kind, int n)
{
    return Uuid::fromText(u"019b7000-%1-7000-8000-%2"_s.arg(kind, 4, 16, '0'_L1).arg(n, 12, 16, '0'_L1)).value();
}

TestTenant TestTenant::make(PgConnection &connection, int n)
{
    const TestTenant tenant{testId(1, n), testId(2, n), testId(3, n)};
    PgTransaction transaction(connection, tenant.scope());
    transaction.run("INSERT INTO tenant (id, name, country, currency) VALUES ($1, $2, 'DZ', 'DZD')",
                    {tenant.id, u"Boulangerie %1"_s.arg(n)});
    transaction.run("INSERT INTO account (id, email, name) VALUES ($1, $2, 'Amina')",
                    {tenant.owner, u"owner%1@example.dz"_s.arg(n)});
    transaction.run("INSERT INTO membership (tenant_id, account_id) VALUES ($1, $2)", {tenant.id, tenant.owner});
    transaction.run("INSERT INTO branch (tenant_id, id, code, name) VALUES ($1, $2, 'B1', 'Centre')",
                    {tenant.id, tenant.branch});
    transaction.commit();
    return tenant;
}

Uuid addDevice(PgConnection &connection, const TestTenant &tenant, int n, const QByteArray &publicKey)
{
    const Uuid device = testId(4, n);
    PgTransaction transaction(connection, tenant.scope());
    transaction.run("INSERT INTO device (tenant_id, id, branch_id, till, public_key) VALUES ($1, $2, $3, $4, $5)",
                    {tenant.id, device, tenant.branch, u"T%1"_s.arg(n, 2, 10, '0'_L1), publicKey});
    transaction.commit();
    return device;
}

} // namespace comptoir::centre
