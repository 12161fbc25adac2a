// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/fiscal/verifyservice.h"
#include "tests/support/testshop.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QString openingError(const QString &folder, Database::Open how = Database::Open::Existing)
{
    const auto database = Database::open(folder, how);
    return database ? u"opened"_s : database.error().code;
}

/// The other program: this very test, started with a folder, holds its data until it is ended.
int holdOpen(const QString &folder)
{
    const auto database = Database::open(folder, Database::Open::Existing);
    std::puts(database ? "open" : qPrintable(database.error().message));
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void createsAndOpensAgain();
    void needsAFileToOpen();
    void refusesASecondOpening();
    void namesTheOtherProcess();
    void recognisesADeadHolder();
    void refusesAnotherFormat_data();
    void refusesAnotherFormat();
    void leavesANewerFileUntouched();
    void leavesAForeignDatabaseUntouched();
    void neverTakesAnEmptyFileForANewOne();
    void refusesATruncatedFile();
    void findsFlippedBytes();
    void cannotCreateWhereAFileStands();

private:
    [[nodiscard]] QString file() const { return Database::fileIn(m_folder); }
    void alter(const char *sql);
    void checkDamaged(const QByteArray &damaged);

    std::unique_ptr<TestShop> m_test;
    QByteArray m_sound;
    QByteArray m_head;
    QString m_folder;
};

void DatabaseTest::initTestCase()
{
    m_test = std::make_unique<TestShop>();
    for (int i = 0; i < 5; ++i)
        m_test->sellBread();
    m_head =
        value(m_test->shop().read([](Connection &c) -> Result<QByteArray> { return JournalStore(c).head().hash; }));
    m_test->close();
    m_sound = contentOf(Database::fileIn(m_test->folder()));
}

void DatabaseTest::init()
{
    m_folder = m_test->path(u"trial"_s);
    QDir(m_folder).removeRecursively();
    QDir().mkpath(m_folder);
    setContent(file(), m_sound);
}

void DatabaseTest::alter(const char *sql)
{
    Connection connection(file(), Connection::Mode::ReadWrite);
    connection.execute(sql);
}

void DatabaseTest::createsAndOpensAgain()
{
    const QString fresh = m_test->path(u"fresh/deep"_s);
    value(Database::open(fresh, Database::Open::Create));
    const auto again = value(Database::open(fresh, Database::Open::Existing));
    QVERIFY(QFileInfo(again->path()).permissions().testFlag(QFileDevice::ReadOwner));
    QVERIFY(!QFileInfo(again->path()).permissions().testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

void DatabaseTest::needsAFileToOpen()
{
    const QString nowhere = m_test->path(u"nowhere"_s);
    QCOMPARE(openingError(nowhere), u"no_data_file"_s);
    QVERIFY(!QFileInfo::exists(nowhere));
}

void DatabaseTest::refusesASecondOpening()
{
    const auto first = value(Database::open(m_folder, Database::Open::Existing));
    QCOMPARE(openingError(m_folder), u"data_in_use"_s);
    QCOMPARE(openingError(m_folder, Database::Open::Create), u"data_in_use"_s);
}

void DatabaseTest::namesTheOtherProcess()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_folder});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine().trimmed(), QByteArray("open"));
    const auto refused = Database::open(m_folder, Database::Open::Existing);
    QCOMPARE(error(refused.map([](const auto &) {})), u"data_in_use"_s);
    QVERIFY(refused.error().message.contains(QString::number(other.processId())));
    QVERIFY(refused.error().message.contains(QFileInfo(QCoreApplication::applicationFilePath()).fileName()));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(openingError(m_folder), u"opened"_s);
}

void DatabaseTest::recognisesADeadHolder()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_folder});
    QVERIFY(other.waitForReadyRead());
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(QFileInfo::exists(m_folder + u"/comptoir.lock"_s));
    QCOMPARE(openingError(m_folder), u"opened"_s);
}

void DatabaseTest::refusesAnotherFormat_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("sku;name;price\n").repeated(500);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("noise") << QByteArray("\x7f"
                                         "ELF\x02\x01\xff\xfe")
                                  .repeated(2000);
    QTest::newRow("only the first words") << QByteArray("SQLite format 3\0", 16);
}

void DatabaseTest::refusesAnotherFormat()
{
    QFETCH(QByteArray, content);
    setContent(file(), content);
    QCOMPARE(openingError(m_folder), u"not_a_data_file"_s);
    QCOMPARE(contentOf(file()), content);
}

void DatabaseTest::leavesANewerFileUntouched()
{
    alter("PRAGMA user_version = 1000");
    const QByteArray newer = contentOf(file());
    QCOMPARE(openingError(m_folder), u"data_newer"_s);
    QCOMPARE(openingError(m_folder, Database::Open::Create), u"data_newer"_s);
    QCOMPARE(contentOf(file()), newer);
}

void DatabaseTest::leavesAForeignDatabaseUntouched()
{
    alter("PRAGMA application_id = 7");
    const QByteArray foreign = contentOf(file());
    QCOMPARE(openingError(m_folder), u"not_a_data_file"_s);
    QCOMPARE(contentOf(file()), foreign);
    setContent(file(), m_sound);
    alter("PRAGMA user_version = -3");
    QCOMPARE(openingError(m_folder), u"data_corrupt"_s);
    setContent(file(), m_sound);
    alter("PRAGMA user_version = 0");
    QCOMPARE(openingError(m_folder), u"data_corrupt"_s);
}

void DatabaseTest::neverTakesAnEmptyFileForANewOne()
{
    setContent(file(), {});
    QCOMPARE(openingError(m_folder), u"not_a_data_file"_s);
}

/// Opened at all, it must hold what it held, or verify must say that it does not.
void DatabaseTest::checkDamaged(const QByteArray &damaged)
{
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(file() + QLatin1StringView(suffix));
    setContent(file(), damaged);
    const ManualClock clock(testMorning);
    SeededRng rng(3);
    const auto till = OpenTill::open(m_folder, Database::Open::Existing, clock, rng);
    if (!till)
        return;
    Shop &shop = (*till)->shop();
    const auto verification = VerifyService(shop).verify().result();
    if (!verification || !verification->sound())
        return;
    QCOMPARE(verification->head, m_head);
    QCOMPARE(ticketNumbers(shop), gapless(5));
}

void DatabaseTest::refusesATruncatedFile()
{
    QList<qsizetype> lengths{1, 15, 16, 99, 100, 101, 511, 512, 4095, 4096, 4097, m_sound.size() - 4096};
    for (qsizetype pages = 2; pages * 4096 < m_sound.size(); pages += 7)
        lengths.append(pages * 4096);
    for (const qsizetype length : lengths) {
        setContent(file(), m_sound.first(length));
        const QString code = openingError(m_folder);
        QVERIFY2(code == "data_corrupt"_L1 || code == "not_a_data_file"_L1,
                 qPrintable(u"%1 bytes: %2"_s.arg(length).arg(code)));
    }
    for (const qsizetype lost : {1, 2, 100, 2000, 4000})
        checkDamaged(m_sound.chopped(lost));
}

void DatabaseTest::findsFlippedBytes()
{
    std::minstd_rand chance(20260115);
    for (int i = 0; i < 150; ++i) {
        QByteArray damaged = m_sound;
        const int flips = 1 + static_cast<int>(chance() % 8);
        for (int flip = 0; flip < flips; ++flip) {
            const auto at = static_cast<qsizetype>(chance()) % (i % 3 == 0 ? 100 : damaged.size());
            damaged[at] = static_cast<char>(damaged.at(at) ^ (1 << (chance() % 8)));
        }
        checkDamaged(damaged);
    }
}

void DatabaseTest::cannotCreateWhereAFileStands()
{
    QCOMPARE(openingError(file(), Database::Open::Create), u"read_only"_s); // a file where the folder should be
}

int main(int count, char **arguments)
{
    const QCoreApplication program(count, arguments);
    if (count == 3 && qstrcmp(arguments[1], "--hold") == 0)
        return holdOpen(QFile::decodeName(arguments[2]));
    DatabaseTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "database_test.moc"
