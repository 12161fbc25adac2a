// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrunner.h"
#include "tests/sync/httpcentre.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;
using test::CtlRunner;

namespace
{

constexpr int patienceMs = 60'000;

struct Said {
    int exitCode = -1;
    QJsonObject answer;
    QString error;
};

/// The real program beside a centre on this thread, which must go on serving while the program runs.
class Till
{
public:
    Till()
    {
        runner.write(u"key"_s, "a password for the key\n");
        runner.write(u"words"_s, "quatre mots de passe\n");
        centre.setClock(QDateTime::currentMSecsSinceEpoch());
        centre.setCode(u"ABCD-EFGH"_s);
    }
    Said call(const QStringList &words)
    {
        QProcess process;
        runner.start(process, QStringList{u"--key-password-file"_s, runner.file(u"key"_s)} + words);
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs))
            return {};
        const QList<QJsonObject> out = test::jsonLines(process.readAllStandardOutput());
        const QList<QJsonObject> errors = test::jsonLines(process.readAllStandardError());
        return {process.exitCode(), out.isEmpty() ? QJsonObject() : out.last(),
                errors.isEmpty() ? QString() : errors.last().value("error"_L1).toString()};
    }
    [[nodiscard]] bool joins()
    {
        return call({u"init"_s, u"--name"_s, u"Maison"_s, u"--country"_s, u"DZ"_s, u"--currency"_s, u"DZD"_s,
                     u"--branch"_s, u"Hydra"_s, u"--till"_s, u"T01"_s, u"--owner-pin"_s, u"4826"_s})
                       .exitCode == 0 &&
               call({u"enrol"_s, u"--server"_s, centre.address(), u"--code"_s, u"ABCD-EFGH"_s}).exitCode == 0 &&
               call({u"sync"_s}).exitCode == 0;
    }
    /// Something that the centre does not have.
    [[nodiscard]] bool records()
    {
        return call({u"shift"_s, u"open"_s, u"--pin"_s, u"4826"_s, u"--float"_s, u"1000.00"_s}).exitCode == 0;
    }
    /// Files beside the data that hold keys and anchors of this till's device.
    [[nodiscard]] QStringList keptSecrets() const
    {
        QStringList names;
        for (QDirIterator it(runner.file(u"state"_s), {u"key-*"_s, u"pepper-*"_s, u"anchor-*"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext(); it.next())
            names.append(it.fileName());
        return names;
    }
    [[nodiscard]] bool hasData() const { return QFile::exists(runner.data() + u"/comptoir.db"_s); }
    [[nodiscard]] QStringList withRescue(const QStringList &words) const
    {
        return words + QStringList{u"--rescue"_s, rescueFile(), u"--passphrase-file"_s, runner.file(u"words"_s)};
    }
    [[nodiscard]] QString rescueFile() const { return runner.file(u"rescue"_s); }
    [[nodiscard]] bool centreHas(const QString &kind)
    {
        const auto &entries = centre.centre().entries();
        return std::any_of(entries.begin(), entries.end(),
                           [&kind](const SimCentre::Stored &stored) { return stored.entry.kind == kind; });
    }

    CtlRunner runner;
    HttpCentre centre;
};

} // namespace

/// Leaving a centre and giving a till away, by the real program: what waits is never lost on the way.
class SyncCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavingKeepsTheShopAndForgetsTheCentre();
    void nothingIsLeftWhileEntriesWait();
    void aTillComesBackAfterItLeft();
    void aWithdrawnTillDeliversBeforeItIsWiped();
    void nothingIsWipedWhileEntriesWait();
};

void SyncCommandTest::leavingKeepsTheShopAndForgetsTheCentre()
{
    Till till;
    QCOMPARE(till.call({u"sync"_s, u"leave"_s}).exitCode, 2); // no data yet
    QVERIFY(till.joins());
    QCOMPARE(till.call({u"sync"_s, u"leave"_s}).exitCode, 0);
    QCOMPARE(till.call({u"sync"_s, u"status"_s}).answer.value("state"_L1).toString(), u"alone"_s);
    QCOMPARE(till.call({u"sync"_s, u"leave"_s}).error, u"not_enrolled"_s);
    QCOMPARE(till.call({u"verify"_s}).exitCode, 0);
    QVERIFY(till.records()); // the shop goes on
}

void SyncCommandTest::nothingIsLeftWhileEntriesWait()
{
    Till till;
    QVERIFY(till.joins());
    till.centre.setManner(HttpCentre::Manner::HangUp);
    QVERIFY(till.records());
    const Said refused = till.call({u"sync"_s, u"leave"_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.error, u"entries_wait"_s);
    QCOMPARE(till.call({u"sync"_s, u"status"_s}).answer.value("state"_L1).toString(), u"offline"_s);
    const Said left = till.call(till.withRescue({u"sync"_s, u"leave"_s}));
    QCOMPARE(left.exitCode, 0);
    QVERIFY(left.answer.value("rescued"_L1).toInteger() > 0);
    QVERIFY(QFile::exists(till.rescueFile()));
    QCOMPARE(till.call({u"verify"_s}).exitCode, 0);
}

void SyncCommandTest::aTillComesBackAfterItLeft()
{
    Till till;
    QVERIFY(till.joins());
    QCOMPARE(till.call({u"sync"_s, u"leave"_s}).exitCode, 0);
    QVERIFY(till.records());
    QVERIFY(!till.centreHas(u"shift.opened"_s));
    till.centre.setCode(u"SECOND"_s);
    QCOMPARE(till.call({u"enrol"_s, u"--server"_s, till.centre.address(), u"--code"_s, u"SECOND"_s}).exitCode, 0);
    QCOMPARE(till.call({u"sync"_s}).exitCode, 0);
    QVERIFY(till.centreHas(u"shift.opened"_s));
    for (const SimCentre::Stored &stored : till.centre.centre().entries())
        QVERIFY(stored.applied <= 1);
    QCOMPARE(till.call({u"verify"_s}).exitCode, 0);
}

void SyncCommandTest::aWithdrawnTillDeliversBeforeItIsWiped()
{
    Till till;
    QVERIFY(till.joins());
    QVERIFY(till.records());
    till.centre.centre().revoke(till.centre.centre().entries().first().device);
    QCOMPARE(till.call({u"sync"_s, u"wipe"_s, u"--till"_s, u"T02"_s}).error, u"confirm_till"_s);
    QVERIFY(till.hasData());
    QCOMPARE(till.keptSecrets().size(), 3); // the key, what PINs are mixed with, and where the journal ended
    QCOMPARE(till.call({u"sync"_s, u"wipe"_s, u"--till"_s, u"T01"_s}).exitCode, 0);
    QVERIFY(till.centreHas(u"shift.opened"_s));
    QVERIFY(!till.hasData());
    QCOMPARE(till.keptSecrets(), QStringList());
    QCOMPARE(till.call({u"sync"_s, u"status"_s}).exitCode, 2); // there is nothing any more
}

void SyncCommandTest::nothingIsWipedWhileEntriesWait()
{
    Till till;
    QVERIFY(till.joins());
    till.centre.setManner(HttpCentre::Manner::HangUp);
    QVERIFY(till.records());
    QCOMPARE(till.call({u"sync"_s, u"wipe"_s, u"--till"_s, u"T01"_s}).error, u"entries_wait"_s);
    QVERIFY(till.hasData());
    const QStringList among{u"--rescue"_s, till.runner.data() + u"/rescue"_s, u"--passphrase-file"_s,
                            till.runner.file(u"words"_s)};
    QCOMPARE(till.call(QStringList{u"sync"_s, u"wipe"_s, u"--till"_s, u"T01"_s} + among).error, u"inside_data"_s);
    QVERIFY(till.hasData());
    QCOMPARE(till.call(till.withRescue({u"sync"_s, u"wipe"_s, u"--till"_s, u"T01"_s})).exitCode, 0);
    QVERIFY(!till.hasData());
    QVERIFY(QFile::exists(till.rescueFile()));
}

QTEST_GUILESS_MAIN(SyncCommandTest)
#include "command_test.moc"
