// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/setup/backupservice.h"
#include "tests/support/testshop.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

/// What happens to a till whose file was set back, copied or restored: no number is ever given twice.
class EpochTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anUntouchedFileGoesOn();
    void anOlderCopyBeginsAnEpoch();
    void aCutTailIsFound();
    void aForkIsFoundOnBothSides();
    void aRestoredBackupBeginsAnEpoch();
    void aKillAfterTheRestoreChangesNothing();
    void restoringTwiceNeverReusesANumber();
    void eachRunNamesItsKeyOnce();
    void aLastingKeyIsNamedOnce();

private:
    /// Puts the files of an earlier copy in the place of the shop's.
    void putBack(const QString &copy);
    [[nodiscard]] QString copyNow(const QString &name);
    [[nodiscard]] qint64 scalar(const char *sql);
    [[nodiscard]] QString sellAndName() { return m_test->sellBread().sale.fiscal.text(); }

    std::unique_ptr<TestShop> m_test;
};

void EpochTest::init()
{
    m_test = std::make_unique<TestShop>();
    QCOMPARE(sellAndName(), u"T01-000001"_s);
}

QString EpochTest::copyNow(const QString &name)
{
    m_test->close();
    QString copy = m_test->path(name);
    copyFolder(m_test->folder(), copy);
    m_test->reopen();
    return copy;
}

void EpochTest::putBack(const QString &copy)
{
    m_test->close();
    QDir(m_test->folder()).removeRecursively();
    copyFolder(copy, m_test->folder());
    m_test->reopen();
}

qint64 EpochTest::scalar(const char *sql)
{
    return value(m_test->shop().read([sql](Connection &c) -> Result<qint64> { return c.scalar(sql); }));
}

void EpochTest::anUntouchedFileGoesOn()
{
    m_test->till().writeAnchor();
    m_test->reopen();
    QCOMPARE(m_test->shop().device().finding, QString());
    QCOMPARE(sellAndName(), u"T01-000002"_s);
    m_test->reopen(); // further than the anchor, as after a killed program: nothing is missing
    QCOMPARE(m_test->shop().device().finding, QString());
    QCOMPARE(sellAndName(), u"T01-000003"_s);
    QCOMPARE(verifyFindings(m_test->shop()), QString());
}

void EpochTest::anOlderCopyBeginsAnEpoch()
{
    const QString older = copyNow(u"older"_s);
    QCOMPARE(sellAndName(), u"T01-000002"_s);
    m_test->till().writeAnchor();
    putBack(older);
    QCOMPARE(m_test->shop().device().epochReason, u"older_copy"_s);
    QVERIFY(verifyFindings(m_test->shop()).startsWith(u"older_copy: "));
    QCOMPARE(sellAndName(), u"T01.2-000001"_s);
    QCOMPARE(sellAndName(), u"T01.2-000002"_s);
    m_test->till().writeAnchor();
    m_test->reopen();
    QCOMPARE(verifyFindings(m_test->shop()), QString());
    QCOMPARE(sellAndName(), u"T01.2-000003"_s);
    QCOMPARE(ticketNumbers(m_test->shop()), gapless(1));
    QCOMPARE(ticketNumbers(m_test->shop(), u"T01.2"_s), gapless(3));
    QCOMPARE(scalar("SELECT count(*) FROM epoch"), 2);
}

void EpochTest::aCutTailIsFound()
{
    m_test->sellBread();
    m_test->till().writeAnchor();
    m_test->close();
    {
        Connection file(Database::fileIn(m_test->folder()), Connection::Mode::ReadWrite);
        file.execute("DELETE FROM journal WHERE pos = (SELECT max(pos) FROM journal)");
    }
    m_test->reopen();
    QCOMPARE(m_test->shop().device().epochReason, u"older_copy"_s);
    QVERIFY(verifyFindings(m_test->shop()).contains(u"older_copy: "));
}

void EpochTest::aForkIsFoundOnBothSides()
{
    m_test->till().writeAnchor();
    const QString copy = copyNow(u"copy"_s);
    const QString states = m_test->path(u"state/comptoir"_s);
    copyFolder(states, m_test->path(u"states of the other machine"_s));
    m_test->sellBread();
    m_test->till().writeAnchor();
    const QString here = copyNow(u"here"_s);
    const auto swapStates = [this, states] {
        const QString other = m_test->path(u"states of the other machine"_s);
        QVERIFY(QDir().rename(states, m_test->path(u"aside"_s)) && QDir().rename(other, states) &&
                QDir().rename(m_test->path(u"aside"_s), other));
    };
    swapStates();
    putBack(copy); // on the other machine
    QCOMPARE(m_test->shop().device().finding, QString());
    m_test->clock().advance(1000);
    m_test->sellBread();
    m_test->till().writeAnchor();
    const QString there = copyNow(u"there"_s);
    putBack(here); // the first machine's file arrives at the other one
    QCOMPARE(m_test->shop().device().epochReason, u"forked"_s);
    swapStates();
    putBack(there); // and the other's at the first
    QCOMPARE(m_test->shop().device().epochReason, u"forked"_s);
    QCOMPARE(sellAndName(), u"T01.2-000001"_s);
}

void EpochTest::aRestoredBackupBeginsAnEpoch()
{
    const QString backup = m_test->path(u"backup.db"_s);
    value(BackupService(m_test->shop()).backUp(backup));
    QCOMPARE(sellAndName(), u"T01-000002"_s); // and no anchor was written: the program was killed, the disk died
    m_test->close();
    value(restoreBackup(backup, m_test->folder(), testMorning));
    m_test->reopen();
    value(BackupService(m_test->shop()).noteRestore(backup));
    QCOMPARE(sellAndName(), u"T01.2-000001"_s);
    QCOMPARE(scalar("SELECT count(*) FROM epoch WHERE reason = 'restored_backup'"), 1);
    QCOMPARE(scalar("SELECT count(*) FROM event WHERE code = 'data.restored'"), 1);
    m_test->till().writeAnchor();
    m_test->reopen();
    QCOMPARE(verifyFindings(m_test->shop()), QString());
    QCOMPARE(sellAndName(), u"T01.2-000002"_s);
}

void EpochTest::aKillAfterTheRestoreChangesNothing()
{
    const QString backup = m_test->path(u"backup.db"_s);
    value(BackupService(m_test->shop()).backUp(backup));
    QCOMPARE(sellAndName(), u"T01-000002"_s);
    m_test->close();
    value(restoreBackup(backup, m_test->folder(), testMorning));
    m_test->reopen(); // killed before the restore was noted: the file itself knows what is due
    QCOMPARE(sellAndName(), u"T01.2-000001"_s);
    QCOMPARE(scalar("SELECT count(*) FROM epoch_due"), 0);
    QCOMPARE(verifyFindings(m_test->shop()), QString());
}

void EpochTest::restoringTwiceNeverReusesANumber()
{
    const QString backup = m_test->path(u"backup.db"_s);
    value(BackupService(m_test->shop()).backUp(backup));
    QStringList given;
    for (int time = 0; time < 3; ++time) {
        m_test->close();
        value(restoreBackup(backup, m_test->folder(), testMorning));
        m_test->reopen();
        value(BackupService(m_test->shop()).noteRestore(backup));
        given.append(sellAndName());
        m_test->till().writeAnchor();
    }
    QCOMPARE(given, QStringList({u"T01.2-000001"_s, u"T01.3-000001"_s, u"T01.4-000001"_s}));
}

void EpochTest::eachRunNamesItsKeyOnce()
{
    const qint64 before = scalar("SELECT count(*) FROM device_key");
    for (int run = 1; run <= 3; ++run) {
        m_test->reopen(); // a run that writes nothing names no key
        m_test->reopen();
        m_test->sellBread();
        m_test->sellBread();
        QCOMPARE(scalar("SELECT count(*) FROM device_key WHERE level = 'session'"), before + run);
    }
    QCOMPARE(scalar("SELECT count(*) FROM journal WHERE kind = 'device.key'"), before + 3);
    QCOMPARE(verifyFindings(m_test->shop()), QString());
}

void EpochTest::aLastingKeyIsNamedOnce()
{
    m_test->close();
    for (int run = 0; run < 3; ++run) {
        const auto till = value(OpenTill::open(m_test->folder(), Database::Open::Existing, m_test->clock(),
                                               m_test->rng(), u"a long password"_s));
        SellRequest request;
        request.id = SaleId(till->shop().newId());
        request.basket.lines.append(BasketLine{});
        request.basket.lines.first().name = u"Open price"_s;
        request.basket.lines.first().taxClass = u"exempt"_s;
        request.basket.lines.first().unitPrice = dzd(1000);
        const User owner = value(StaffService(till->shop()).users()).first();
        value(SaleService(till->shop()).sell({{owner, builtInRoles().at(3)}, std::nullopt}, request));
        QCOMPARE(verifyFindings(till->shop()), QString());
    }
    m_test->reopen();
    QCOMPARE(scalar("SELECT count(*) FROM device_key WHERE level = 'wrapped_file'"), 1);
}

QTEST_GUILESS_MAIN(EpochTest)
#include "epoch_test.moc"
