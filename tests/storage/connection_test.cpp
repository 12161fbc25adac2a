// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testshop.h"

#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

int codeOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const StorageError &error) {
        return error.sqliteCode();
    }
    return SQLITE_OK;
}

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsBackEveryType();
    void keepsTheWholeText_data();
    void keepsTheWholeText();
    void emptyIsNotNull();
    void readsAnythingAsText();
    void usesAPreparedStatementAgain();
    void forgetsValuesBetweenUses();
    void givesAnUnfinishedReadBack();
    void namesEachFailure();
    void refusesTooManyValues();
    void rollsBackWhatWasNotCommitted();
    void rollsBackOnException();
    void canWriteAfterARollback();
    void readersCannotWrite();
    void readersSeeOneSnapshot();
    void writesSurviveThePower();
    void aRefusedUseCaseLeavesNothing();
    void overflowLeavesNothing();

private:
    [[nodiscard]] qint64 rows() { return m_connection->scalar("SELECT count(*) FROM t"); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Connection> m_connection;
};

void ConnectionTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_connection = std::make_unique<Connection>(m_directory->filePath(u"file.db"_s), Connection::Mode::ReadWrite);
    m_connection->execute("CREATE TABLE t (a, b)");
}

void ConnectionTest::cleanup()
{
    m_connection.reset();
    m_directory.reset();
}

void ConnectionTest::readsBackEveryType()
{
    SeededRng rng(7);
    const Uuid id = Uuid::v7(testMorning, rng);
    const QByteArray bytes = QByteArray::fromHex("00ff0001");
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    Statement query = m_connection->statement("SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?");
    query.bind(least, -7, true, u"é\"'"_s, bytes, id, std::nullopt, std::optional<qint64>(), std::optional(SaleId(id)));
    QVERIFY(query.next());
    QCOMPARE(query.columnCount(), 9);
    QCOMPARE(query.integer(0), least);
    QCOMPARE(query.integer(1), -7);
    QVERIFY(query.boolean(2));
    QCOMPARE(query.text(3), u"é\"'"_s);
    QCOMPARE(query.blob(4), bytes);
    QCOMPARE(query.uuid(5), id);
    QVERIFY(query.isNull(6));
    QCOMPARE(query.optionalInteger(7), std::optional<qint64>());
    QCOMPARE(query.optionalUuid(8), std::optional(id));
    QCOMPARE(query.optionalUuid(6), std::optional<Uuid>());
    QVERIFY(!query.next());
}

void ConnectionTest::keepsTheWholeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("zero inside") << u"a\0b"_s;
    QTest::newRow("arabic") << u"خبز الدار"_s;
    QTest::newRow("outside the base plane") << u"🥖 bread"_s;
    QTest::newRow("sql") << u"'); DROP TABLE t; --"_s;
    QTest::newRow("long") << QString(300'000, u'x');
}

void ConnectionTest::keepsTheWholeText()
{
    QFETCH(QString, text);
    m_connection->statement("INSERT INTO t (a) VALUES (?)").run(text);
    Statement query = m_connection->statement("SELECT a FROM t");
    QVERIFY(query.next());
    QCOMPARE(query.text(0), text);
}

void ConnectionTest::emptyIsNotNull()
{
    m_connection->statement("INSERT INTO t (a, b) VALUES (?, ?)").run(QString(), QByteArray());
    QCOMPARE(m_connection->scalar("SELECT a IS NOT NULL AND typeof(a) = 'text' AND b IS NOT NULL AND "
                                  "typeof(b) = 'blob' FROM t"),
             1);
}

void ConnectionTest::readsAnythingAsText()
{
    Statement query = m_connection->statement("SELECT 12 AS dozen, x'00ff', 'text', NULL");
    QVERIFY(query.next());
    QCOMPARE(query.anyText(0), u"12"_s);
    QCOMPARE(query.anyText(1), u"00ff"_s);
    QCOMPARE(query.anyText(2), u"text"_s);
    QVERIFY(query.anyText(3).isEmpty());
    QCOMPARE(query.columnName(0), u"dozen"_s);
}

void ConnectionTest::usesAPreparedStatementAgain()
{
    for (int i = 0; i < 100; ++i)
        m_connection->statement("INSERT INTO t (a) VALUES (?)").run(i);
    QCOMPARE(rows(), 100);
    int prepared = 0;
    for (sqlite3_stmt *each = sqlite3_next_stmt(m_connection->handle(), nullptr); each;
         each = sqlite3_next_stmt(m_connection->handle(), each))
        ++prepared;
    QCOMPARE(prepared, 2);
}

void ConnectionTest::forgetsValuesBetweenUses()
{
    constexpr const char *insert = "INSERT INTO t (a, b) VALUES (?, ?)";
    m_connection->statement(insert).run(1, 2);
    m_connection->statement(insert).run(3);
    QCOMPARE(m_connection->scalar("SELECT count(*) FROM t WHERE a = 3 AND b IS NULL"), 1);
}

void ConnectionTest::givesAnUnfinishedReadBack()
{
    m_connection->execute("INSERT INTO t (a) VALUES (1), (2)");
    {
        Statement query = m_connection->statement("SELECT a FROM t ORDER BY a");
        QVERIFY(query.next());
    }
    Statement again = m_connection->statement("SELECT a FROM t ORDER BY a");
    QVERIFY(again.next());
    QCOMPARE(again.integer(0), 1);
}

void ConnectionTest::namesEachFailure()
{
    QCOMPARE(codeOf([&] { static_cast<void>(m_connection->statement("SELEC 1")); }), SQLITE_ERROR);
    QCOMPARE(codeOf([&] { m_connection->statement("SELECT * FROM nothing").run(); }), SQLITE_ERROR);
    m_connection->execute("CREATE TABLE one (k INTEGER PRIMARY KEY, n NOT NULL, c CHECK (c > 0))");
    m_connection->statement("INSERT INTO one VALUES (1, 1, 1)").run();
    QCOMPARE(codeOf([&] { m_connection->statement("INSERT INTO one VALUES (1, 1, 1)").run(); }),
             SQLITE_CONSTRAINT_PRIMARYKEY);
    QCOMPARE(codeOf([&] { m_connection->statement("INSERT INTO one VALUES (2, NULL, 1)").run(); }),
             SQLITE_CONSTRAINT_NOTNULL);
    QCOMPARE(codeOf([&] { m_connection->statement("INSERT INTO one VALUES (3, 1, 0)").run(); }),
             SQLITE_CONSTRAINT_CHECK);
    QCOMPARE(m_connection->scalar("SELECT count(*) FROM one"), 1);
    try {
        m_connection->statement("INSERT INTO one VALUES (1, 1, 1)").run();
        QFAIL("the row was accepted twice");
    } catch (const StorageError &error) {
        QCOMPARE(error.error().code, u"constraint"_s);
        QVERIFY(error.error().message.contains(u"one.k"));
    }
}

void ConnectionTest::refusesTooManyValues()
{
    QCOMPARE(codeOf([&] { m_connection->statement("INSERT INTO t (a) VALUES (?)").run(1, 2); }), SQLITE_RANGE);
    QCOMPARE(rows(), 0);
}

void ConnectionTest::rollsBackWhatWasNotCommitted()
{
    {
        Transaction transaction(*m_connection, Transaction::Kind::Write);
        m_connection->statement("INSERT INTO t (a) VALUES (1)").run();
        QCOMPARE(rows(), 1);
    }
    QCOMPARE(rows(), 0);
    QVERIFY(!m_connection->inTransaction());
}

void ConnectionTest::rollsBackOnException()
{
    const int code = codeOf([&] {
        Transaction transaction(*m_connection, Transaction::Kind::Write);
        m_connection->statement("INSERT INTO t (a) VALUES (1)").run();
        m_connection->statement("INSERT INTO nowhere VALUES (1)").run();
        transaction.commit();
    });
    QCOMPARE(code, SQLITE_ERROR);
    QCOMPARE(rows(), 0);
}

void ConnectionTest::canWriteAfterARollback()
{
    rollsBackOnException();
    Transaction transaction(*m_connection, Transaction::Kind::Write);
    m_connection->statement("INSERT INTO t (a) VALUES (1)").run();
    QCOMPARE(m_connection->changes(), 1);
    QCOMPARE(m_connection->lastRowId(), 1);
    transaction.commit();
    QCOMPARE(rows(), 1);
}

void ConnectionTest::readersCannotWrite()
{
    Connection reader(m_directory->filePath(u"file.db"_s), Connection::Mode::ReadOnly);
    QCOMPARE(codeOf([&] { reader.statement("INSERT INTO t (a) VALUES (1)").run(); }) & 0xff, SQLITE_READONLY);
    QCOMPARE(rows(), 0);
}

void ConnectionTest::readersSeeOneSnapshot()
{
    Connection reader(m_directory->filePath(u"file.db"_s), Connection::Mode::ReadOnly);
    Transaction snapshot(reader, Transaction::Kind::Read);
    QCOMPARE(reader.scalar("SELECT count(*) FROM t"), 0);
    m_connection->statement("INSERT INTO t (a) VALUES (1)").run();
    QCOMPARE(reader.scalar("SELECT count(*) FROM t"), 0);
    snapshot.commit();
    QCOMPARE(reader.scalar("SELECT count(*) FROM t"), 1);
}

void ConnectionTest::writesSurviveThePower()
{
    Statement mode = m_connection->statement("PRAGMA journal_mode");
    QVERIFY(mode.next());
    QCOMPARE(mode.text(0), u"wal"_s);
    QCOMPARE(m_connection->scalar("PRAGMA synchronous"), 2);
    QCOMPARE(m_connection->scalar("PRAGMA foreign_keys"), 1);
    QCOMPARE(m_connection->scalar("PRAGMA trusted_schema"), 0);
}

void ConnectionTest::aRefusedUseCaseLeavesNothing()
{
    TestShop test;
    const QFuture<Result<void>> refused = test.shop().database().write([](Connection &c) -> Result<void> {
        c.statement("INSERT INTO setting (key, value) VALUES ('odd', 'x')").run();
        return refuse(u"changed_my_mind"_s, u"No."_s);
    });
    QCOMPARE(error(refused), u"changed_my_mind"_s);
    const qint64 left = value(test.shop().read(
        [](Connection &c) -> Result<qint64> { return c.scalar("SELECT count(*) FROM setting WHERE key = 'odd'"); }));
    QCOMPARE(left, 0);
}

void ConnectionTest::overflowLeavesNothing()
{
    TestShop test;
    const QFuture<Result<void>> overflowing = test.shop().database().write([](Connection &c) -> Result<void> {
        c.statement("INSERT INTO setting (key, value) VALUES ('odd', 'x')").run();
        static_cast<void>(checkedAdd(std::numeric_limits<qint64>::max(), 1));
        return {};
    });
    QCOMPARE(error(overflowing), u"out_of_range"_s);
    const qint64 left = value(test.shop().read(
        [](Connection &c) -> Result<qint64> { return c.scalar("SELECT count(*) FROM setting WHERE key = 'odd'"); }));
    QCOMPARE(left, 0);
    test.sellBread();
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
