// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/testcluster.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

/// What happens when two transactions meet, step by step, as PostgreSQL's own isolationtester plays it: every
/// `*.spec` of this folder must give its `*.out`.
class IsolationTest : public QObject
{
    Q_OBJECT

private:
    TestCluster m_cluster;

private Q_SLOTS:
    void meets_data();
    void meets();
};

void IsolationTest::meets_data()
{
    QTest::addColumn<QString>("spec");
    const QDir folder(QStringLiteral(COMPTOIR_SPECS));
    const QStringList specs = folder.entryList({u"*.spec"_s}, QDir::Files, QDir::Name);
    QVERIFY(specs.size() >= 3);
    for (const QString &spec : specs)
        QTest::newRow(qPrintable(spec)) << folder.filePath(spec);
}

void IsolationTest::meets()
{
    QFETCH(QString, spec);
    QFile wanted(spec.chopped(5) + u".out");
    QVERIFY(wanted.open(QIODevice::ReadOnly));
    const QString version =
        QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).value(0);
    QProcess tester;
    tester.setStandardInputFile(spec);
    tester.setProcessChannelMode(QProcess::MergedChannels);
    tester.start(u"/usr/lib/postgresql/%1/lib/pgxs/src/test/isolation/isolationtester"_s.arg(version),
                 {QString::fromUtf8(m_cluster.freshDatabase())});
    QVERIFY(tester.waitForFinished(60'000));
    const QString given = QString::fromUtf8(tester.readAll());
    QCOMPARE(given.split(u'\n'), QString::fromUtf8(wanted.readAll()).split(u'\n'));
    QCOMPARE(tester.exitCode(), 0);
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::IsolationTest)
#include "isolationtest.moc"
