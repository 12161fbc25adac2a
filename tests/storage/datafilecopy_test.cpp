// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/setup/backupservice.h"
#include "models/storage/datafilecopy.h"
#include "tests/support/testshop.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

class DataFileCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backsUpWhileTheTillSells();
    void keepsThePresentFileAside();
    void keepsEveryFileThatWasSetAside();
    void takesTheLogOfTheSourceAlong();
    void neverMixesALogIn();
    void refusesWhatIsNotABackup();
    void refusesWhileTheDataAreOpen();
    void restoresWhereNothingWas();

private:
    [[nodiscard]] QString backUp();
    [[nodiscard]] qint64 tickets();

    std::unique_ptr<TestShop> m_test;
};

void DataFileCopyTest::init()
{
    m_test = std::make_unique<TestShop>();
    m_test->sellBread();
}

QString DataFileCopyTest::backUp()
{
    QString path = m_test->path(u"backup.db"_s);
    value(BackupService(m_test->shop()).backUp(path));
    return path;
}

qint64 DataFileCopyTest::tickets()
{
    return ticketNumbers(m_test->shop()).size();
}

void DataFileCopyTest::backsUpWhileTheTillSells()
{
    const QFuture<Result<void>> copy = BackupService(m_test->shop()).backUp(m_test->path(u"backup.db"_s));
    m_test->sellBread();
    value(copy);
    value(checkDataFile(m_test->path(u"backup.db"_s)));
    QCOMPARE(error(BackupService(m_test->shop()).backUp(m_test->path(u"backup.db"_s))), u"file_exists"_s);
    QCOMPARE(tickets(), 2);
}

void DataFileCopyTest::keepsThePresentFileAside()
{
    const QString backup = backUp();
    m_test->sellBread();
    m_test->close();
    const QString kept = value(restoreBackup(backup, m_test->folder(), testMorning));
    m_test->reopen();
    QCOMPARE(tickets(), 1);
    m_test->close();
    // The file that was set aside is whole: put back, it holds both sales.
    value(restoreBackup(m_test->folder() + u'/' + kept, m_test->folder(), testMorning));
    m_test->reopen();
    QCOMPARE(tickets(), 2);
    QCOMPARE(verifyFindings(m_test->shop()), QString());
}

void DataFileCopyTest::keepsEveryFileThatWasSetAside()
{
    const QString backup = backUp();
    m_test->close();
    const QString first = value(restoreBackup(backup, m_test->folder(), testMorning));
    const QString second = value(restoreBackup(backup, m_test->folder(), testMorning)); // within the same millisecond
    QVERIFY(first != second);
    value(checkDataFile(m_test->folder() + u'/' + first));
    value(checkDataFile(m_test->folder() + u'/' + second));
}

void DataFileCopyTest::takesTheLogOfTheSourceAlong()
{
    const QString raw = m_test->path(u"raw"_s); // copied file by file while the till runs: the sale is in the log only
    copyFolder(m_test->folder(), raw);
    QVERIFY(QFileInfo(raw + u"/comptoir.db-wal"_s).size() > 0);
    m_test->close();
    value(restoreBackup(raw + u"/comptoir.db"_s, m_test->folder(), testMorning));
    m_test->reopen();
    QCOMPARE(tickets(), 1);
    QCOMPARE(verifyFindings(m_test->shop()), QString());
}

void DataFileCopyTest::neverMixesALogIn()
{
    const QString backup = backUp();
    m_test->sellBread();
    const QString killed = m_test->path(u"killed"_s);
    copyFolder(m_test->folder(), killed);
    QFile::remove(killed + u"/comptoir.lock"_s);
    QVERIFY(QFileInfo(killed + u"/comptoir.db-wal"_s).size() > 0);
    m_test->close();
    for (const bool fileIsThere : {true, false}) {
        const QString folder = m_test->path(fileIsThere ? u"with"_s : u"without"_s);
        copyFolder(killed, folder);
        if (!fileIsThere) // as a restore leaves it that was cut off between its renames
            QFile::remove(Database::fileIn(folder));
        const QString kept = value(restoreBackup(backup, folder, testMorning));
        QCOMPARE(kept.isEmpty(), !fileIsThere);
        QVERIFY(!QFileInfo::exists(Database::fileIn(folder) + u"-wal"_s));
        const auto till = value(OpenTill::open(folder, Database::Open::Existing, m_test->clock(), m_test->rng()));
        QCOMPARE(ticketNumbers(till->shop()).size(), 1);
        QCOMPARE(verifyFindings(till->shop()), QString());
    }
    // The log went with its file: set aside together, they still hold both sales.
    const QString with = m_test->path(u"with"_s);
    const QString again = m_test->path(u"again"_s);
    value(restoreBackup(with + u"/comptoir-before-restore-%1.db"_s.arg(testMorning), again, testMorning));
    const auto till = value(OpenTill::open(again, Database::Open::Existing, m_test->clock(), m_test->rng()));
    QCOMPARE(ticketNumbers(till->shop()).size(), 2);
}

void DataFileCopyTest::refusesWhatIsNotABackup()
{
    m_test->close();
    const QString path = m_test->path(u"odd.db"_s);
    QCOMPARE(error(restoreBackup(path, m_test->folder(), testMorning)), u"no_data_file"_s);
    for (const QByteArray &content : {QByteArray(), QByteArray("hello"), QByteArray(9000, 'x')}) {
        setContent(path, content);
        QCOMPARE(error(restoreBackup(path, m_test->folder(), testMorning)), u"not_a_data_file"_s);
    }
    QFile sound(Database::fileIn(m_test->folder()));
    QVERIFY(sound.open(QIODevice::ReadOnly));
    QByteArray bytes = sound.readAll();
    setContent(path, bytes.first(bytes.size() / 2));
    QCOMPARE(error(restoreBackup(path, m_test->folder(), testMorning)), u"data_corrupt"_s);
    bytes.replace(bytes.size() / 2, 20'000, QByteArray(20'000, '\x11'));
    setContent(path, bytes);
    QCOMPARE(error(restoreBackup(path, m_test->folder(), testMorning)), u"data_corrupt"_s);
    m_test->reopen();
    QCOMPARE(tickets(), 1);
}

void DataFileCopyTest::refusesWhileTheDataAreOpen()
{
    const QString backup = backUp();
    QCOMPARE(error(restoreBackup(backup, m_test->folder(), testMorning)), u"data_in_use"_s);
    QCOMPARE(tickets(), 1);
}

void DataFileCopyTest::restoresWhereNothingWas()
{
    const QString backup = backUp();
    const QString folder = m_test->path(u"new machine"_s);
    QCOMPARE(value(restoreBackup(backup, folder, testMorning)), QString());
    value(checkDataFile(Database::fileIn(folder)));
}

QTEST_GUILESS_MAIN(DataFileCopyTest)
#include "datafilecopy_test.moc"
