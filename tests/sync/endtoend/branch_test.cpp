// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/cluster.h"
#include "server/store/postgres.h"
#include "tests/sync/endtoend/programs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr auto levelOfAll = "SELECT coalesce(sum(quantity_milli), 0) FROM stock_level";

} // namespace

/// A till moves to another branch of its centre, all of them the real programs: it leaves, and enrols with a code that
/// lets it back in.
class BranchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTillMovesToAnotherBranch();

private:
    void run(TillProgram &till, const QStringList &words, const QByteArray &input = {})
    {
        const test::Answer answer = till.call(words, input);
        QVERIFY2(answer.exitCode == 0, qPrintable(words.join(u' ') + QString::fromUtf8(answer.rawError)));
    }
    void enrol(TillProgram &till, const QString &code)
    {
        QVERIFY(!code.isEmpty());
        run(till, {u"enrol"_s, u"--server"_s, u"http://127.0.0.1:%1"_s.arg(m_centre.port()), u"--code"_s, code});
        run(till, {u"sync"_s, u"--until-idle"_s});
    }
    void join(TillProgram &till)
    {
        run(till, {u"init"_s, u"--name"_s, u"Épicerie"_s, u"--branch"_s, u"Hydra"_s, u"--till"_s, till.name(),
                   u"--owner-pin"_s, u"1234"_s});
        enrol(till, m_centre.deviceCode(till.name()));
        run(till, {u"shift"_s, u"open"_s, u"--pin"_s, u"1234"_s, u"--float"_s, u"5000"_s});
    }
    void sell(TillProgram &till, int pieces)
    {
        const QByteArray basket =
            "{\"lines\":[{\"code\":\"4006381333931\",\"qty\":\"" + QByteArray::number(pieces) + "\"}]}\n";
        run(till, {u"sell"_s, u"--pin"_s, u"1234"_s, u"-"_s}, basket);
        run(till, {u"sync"_s, u"--until-idle"_s});
    }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder{QDir::tempPath() + u"/comptoir-branch-XXXXXX"_s};
    CentreProgram m_centre{file(u"centre"_s)};
    TillProgram m_mover{u"T01"_s, file(u"T01"_s)};
    TillProgram m_other{u"T02"_s, file(u"T02"_s)};
};

#define STEP(step)                                                                                                     \
    do {                                                                                                               \
        step;                                                                                                          \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)

void BranchTest::aTillMovesToAnotherBranch()
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7755)); // PostgreSQL may run as another user
    QVERIFY(m_centre.start());
    STEP(join(m_mover));
    QFile csv(file(u"goods.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly) &&
            csv.write("barcode,name,price,stock\n4006381333931,Stylo,80.00,100\n") > 0);
    csv.close();
    STEP(run(m_mover, {u"import"_s, u"products"_s, csv.fileName()}));
    STEP(sell(m_mover, 1));
    STEP(join(m_other));
    QCOMPARE(m_other.rows("SELECT till FROM other_till"), QStringList(u"T01"_s)); // known before it does anything more
    STEP(sell(m_other, 2));
    STEP(run(m_mover, {u"sync"_s, u"--until-idle"_s}));
    QCOMPARE(m_mover.rows(levelOfAll), QStringList(u"97000"_s));

    STEP(run(m_mover, {u"sync"_s, u"leave"_s}));
    STEP(enrol(m_mover, m_centre.codeToComeBack(u"T01"_s, m_centre.addBranch(u"Oran"_s))));
    QCOMPARE(m_mover.rows(levelOfAll), QStringList(u"0"_s)); // what the new branch has: nothing
    QCOMPARE(m_mover.rows("SELECT till FROM other_till"), QStringList());
    STEP(sell(m_mover, 3));
    STEP(sell(m_other, 4));
    STEP(run(m_mover, {u"sync"_s, u"--until-idle"_s}));
    QCOMPARE(m_mover.rows(levelOfAll), QStringList(u"-3000"_s));
    QCOMPARE(m_other.rows(levelOfAll), QStringList(u"93000"_s));
    QCOMPARE(m_other.rows("SELECT till FROM other_till"), QStringList());
    for (TillProgram *till : {&m_mover, &m_other})
        STEP(run(*till, {u"verify"_s}));

    QCOMPARE(m_centre.stop(), 0);
    const auto cluster = centre::Cluster::start({file(u"centre"_s)});
    QVERIFY(cluster);
    centre::PgConnection connection((*cluster)->conninfo("comptoir_admin"));
    centre::PgTransaction transaction(connection, {*Uuid::fromText(m_centre.tenant()), {}, u"test"_s});
    const centre::PgRows levels =
        transaction.run("SELECT quantity_milli FROM stock_level WHERE quantity_milli <> 0 ORDER BY 1");
    QCOMPARE(levels.count(), 2);
    QCOMPARE(levels.integer(0, 0), -3000);
    QCOMPARE(levels.integer(1, 0), 93000);
}

QTEST_GUILESS_MAIN(BranchTest)
#include "branch_test.moc"
