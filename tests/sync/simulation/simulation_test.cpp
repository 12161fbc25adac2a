// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/simulation/simworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr quint64 firstSeed = 20'260'101;

/// `./check --long` asks for more.
int seedCount(int usual)
{
    bool number = false;
    const int wanted = qEnvironmentVariableIntValue("COMPTOIR_SIM_SEEDS", &number);
    return number ? wanted : usual;
}

#if defined(__SANITIZE_ADDRESS__)
constexpr int usualSeeds = 15;
#else
constexpr int usualSeeds = 120;
#endif

} // namespace

/// Whole shops under a seed: see SimWorld. A seed that fails prints itself; COMPTOIR_SIM_SEED=n runs it alone, with
/// COMPTOIR_SIM_TRACE=1 telling everything that happened.
class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseHoldsUnderEverySeed();
    void aSeedIsAlwaysTheSameStory();
    void findsWhatIsPlanted_data();
    void findsWhatIsPlanted();

private:
    FaultVfs m_disk;
};

void SimulationTest::everyPromiseHoldsUnderEverySeed()
{
    bool alone = false;
    const int only = qEnvironmentVariableIntValue("COMPTOIR_SIM_SEED", &alone);
    const int count = alone ? 1 : seedCount(usualSeeds);
    int entries = 0;
    int crashes = 0;
    int restores = 0;
    int clones = 0;
    QStringList failed;
    for (int i = 0; i < count; ++i) {
        const quint64 seed = alone ? static_cast<quint64>(only) : firstSeed + static_cast<quint64>(i);
        const SimReport report = SimWorld(seed, Planted::None, m_disk).run();
        entries += report.entries;
        crashes += report.crashes;
        restores += report.restores;
        clones += report.clones;
        if (!report.violations.isEmpty())
            failed.append(u"seed %1: %2"_s.arg(seed).arg(report.violations.join(u"; "_s)));
    }
    qInfo("%d seeds: %d entries, %d crashes, %d older copies, %d clones", count, entries, crashes, restores, clones);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.join(u'\n')));
    QVERIFY(alone || (entries > count * 20 && crashes > count / 4));
}

void SimulationTest::aSeedIsAlwaysTheSameStory()
{
    for (quint64 seed = firstSeed; seed < firstSeed + 5; ++seed) {
        const QByteArray first = SimWorld(seed, Planted::None, m_disk).run().trace;
        QCOMPARE(SimWorld(seed, Planted::None, m_disk).run().trace, first);
    }
}

void SimulationTest::findsWhatIsPlanted_data()
{
    QTest::addColumn<int>("planted");
    QTest::newRow("naive cursor") << static_cast<int>(Planted::NaiveCursor);
    QTest::newRow("no dedupe") << static_cast<int>(Planted::NoDedupe);
    QTest::newRow("answer before commit") << static_cast<int>(Planted::AckBeforeCommit);
    QTest::newRow("dead retry timer") << static_cast<int>(Planted::DeadRetryTimer);
    QTest::newRow("foreign key on facts") << static_cast<int>(Planted::ForeignKeyOnFacts);
    QTest::newRow("epoch not bumped") << static_cast<int>(Planted::EpochNotBumped);
    QTest::newRow("horizon after the query") << static_cast<int>(Planted::HorizonAfterQuery);
    QTest::newRow("half a cut") << static_cast<int>(Planted::HalfACut);
}

void SimulationTest::findsWhatIsPlanted()
{
    QFETCH(const int, planted);
    constexpr int within = 200;
    for (quint64 seed = firstSeed; seed < firstSeed + within; ++seed) {
        const SimReport report = SimWorld(seed, static_cast<Planted>(planted), m_disk).run();
        if (!report.violations.isEmpty()) {
            qInfo("found after %d seeds: %s", static_cast<int>(seed - firstSeed) + 1,
                  qPrintable(report.violations.first()));
            return;
        }
    }
    QFAIL("the simulation does not see it");
}

QTEST_GUILESS_MAIN(SimulationTest)
#include "simulation_test.moc"
