// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/pool.h"
#include "tests/server/schema/fixtures.h"
#include "tests/server/support/testbouncer.h"

#include <QTest>

#include <libpq-fe.h>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

/// Every table × every verb × whose rows are asked for (own, another's, with no tenant set, with an empty one), as the
/// role that serves requests, straight and through PgBouncer in transaction mode. The tables come from PostgreSQL's own
/// catalogue; what may be done from its privileges.
class RlsTest : public QObject
{
    Q_OBJECT

private:
    TestCluster m_cluster;
    QByteArray m_direct = m_cluster.freshDatabase();
    TestBouncer m_bouncer{m_cluster.cluster()};
    PgConnection m_admin{TestCluster::as("comptoir_admin", m_direct)};
    TestTenant m_own;
    TestTenant m_other;

    enum class Set { Own, None, Empty };
    /// What became of a statement in a transaction of its own: rows, or −1 refused.
    int tried(PgConnection &connection, Set set, const QByteArray &sql, const std::vector<PgValue> &values = {});
    QByteArray copyOut(PgConnection &connection, const char *table);
    [[nodiscard]] bool may(const QByteArray &table, const char *privilege);
    void checkTable(PgConnection &connection, const Fixture &fixture);
    void checkReads(PgConnection &connection, const Fixture &fixture, const QByteArray &key);
    void checkWrites(PgConnection &connection, const Fixture &fixture, const QByteArray &key);
    void checkInserts(PgConnection &connection, const Fixture &fixture);

private Q_SLOTS:
    void initTestCase();
    void eachTable_25_data();
    void eachTable_25();
    void aReferenceToAnotherTenantIsRefused();
    void colleaguesAreSeenStrangersAreNot();
    void theTenantDoesNotLeakThroughTheBouncer_26();
    void searchFindsNothingOfOthers_2();
    void gateFunctionsGiveNothingWithoutTheSecret();
};

void RlsTest::initTestCase()
{
    PgConnection connection(m_direct);
    m_own = plant(connection, 1);
    m_other = plant(connection, 2);
}

int RlsTest::tried(PgConnection &connection, Set set, const QByteArray &sql, const std::vector<PgValue> &values)
{
    // "None": as a caller that forgot to say whose; on a fresh connection the settings do not exist at all.
    if (set == Set::None) {
        try {
            const PgRows rows = connection.run(sql.constData(), values);
            return rows.count() > 0 ? rows.count() : static_cast<int>(rows.affected());
        } catch (const DatabaseError &) {
            return -1;
        }
    }
    PgTransaction transaction(connection, set == Set::Own ? m_own.scope() : PgScope());
    try {
        const PgRows rows = transaction.run(sql.constData(), values);
        return rows.count() > 0 ? rows.count() : static_cast<int>(rows.affected());
    } catch (const DatabaseError &) {
        return -1;
    }
}

QByteArray RlsTest::copyOut(PgConnection &connection, const char *table)
{
    PgTransaction transaction(connection, m_own.scope());
    const QByteArray sql = QByteArray("COPY (SELECT * FROM ") + table + ") TO STDOUT";
    PQclear(PQexec(connection.handle(), sql.constData()));
    QByteArray text;
    char *line = nullptr;
    while (PQgetCopyData(connection.handle(), &line, 0) > 0) {
        text += line;
        PQfreemem(line);
    }
    while (PGresult *rest = PQgetResult(connection.handle()))
        PQclear(rest);
    return text;
}

bool RlsTest::may(const QByteArray &table, const char *privilege)
{
    return m_admin
        .run("SELECT has_table_privilege('comptoir_app', $1::text, $2)", {QString::fromLatin1(table), privilege})
        .boolean(0, 0);
}

void RlsTest::eachTable_25_data()
{
    QTest::addColumn<bool>("bouncer");
    QTest::addColumn<int>("index");
    for (const bool bouncer : {false, true}) {
        for (qsizetype i = 0; i < fixtures().size(); ++i)
            QTest::addRow("%s %s", fixtures().at(i).table, bouncer ? "bounced" : "direct")
                << bouncer << static_cast<int>(i);
    }
}

void RlsTest::eachTable_25()
{
    QFETCH(bool, bouncer);
    QFETCH(int, index);
    PgConnection connection(bouncer ? m_bouncer.through(m_direct) : m_direct);
    checkTable(connection, fixtures().at(index));
}

void RlsTest::checkTable(PgConnection &connection, const Fixture &fixture)
{
    const QByteArray table = fixture.table;
    const QByteArray key = table == "tenant" || table == "account"          ? "id"
                           : !fixture.ofPerson                              ? "tenant_id"
                           : table == "session" || table == "refresh_token" ? "subject_id"
                                                                            : "account_id";
    checkReads(connection, fixture, key);
    if (QTest::currentTestFailed())
        return;
    checkWrites(connection, fixture, key);
    if (QTest::currentTestFailed() || table == "audit_log")
        return; // has no INSERT but its function, which asks the same of its caller
    checkInserts(connection, fixture);
}

void RlsTest::checkReads(PgConnection &connection, const Fixture &fixture, const QByteArray &key)
{
    const PgValue own = fixture.ofPerson ? m_own.owner : m_own.id;
    const PgValue other = fixture.ofPerson ? m_other.owner : m_other.id;
    const QByteArray where = QByteArray("SELECT 1 FROM ") + fixture.table + " WHERE " + key + " = $1";
    QVERIFY(tried(connection, Set::Own, where, {own}) >= 1);
    QCOMPARE(tried(connection, Set::Own, where, {other}), 0);
    QCOMPARE(
        tried(connection, Set::Own, QByteArray("SELECT 1 FROM ") + fixture.table + " WHERE " + key + " <> $1", {own}),
        0);
    // A person without a business still reads their own account; nobody else's is there.
    const bool account = QByteArray(fixture.table) == "account";
    QCOMPARE(tried(connection, Set::Empty, where, {own}), account ? 0 : -1);
    QCOMPARE(tried(connection, Set::Empty, where, {other}), account ? 0 : -1);
    const int none = tried(connection, Set::None, where, {other});
    QVERIFY(account ? none <= 0 : none == -1);
    // COPY takes the same rows, whichever way.
    const QByteArray copied = copyOut(connection, fixture.table);
    QVERIFY(copied.contains((fixture.ofPerson ? m_own.owner : m_own.id).toText().toLatin1()));
    QVERIFY(!copied.contains((fixture.ofPerson ? m_other.owner : m_other.id).toText().toLatin1()));
    QCOMPARE(tried(connection, Set::Own, QByteArray("COPY ") + fixture.table + " FROM STDIN"), -1);
}

void RlsTest::checkWrites(PgConnection &connection, const Fixture &fixture, const QByteArray &key)
{
    const PgValue own = fixture.ofPerson ? m_own.owner : m_own.id;
    const PgValue other = fixture.ofPerson ? m_other.owner : m_other.id;
    const QByteArray table = fixture.table;
    const QByteArray update = "UPDATE " + table + " SET " + key + " = " + key + " WHERE " + key + " = $1";
    QVERIFY(may(table, "UPDATE") ? tried(connection, Set::Own, update, {own}) >= 1
                                 : tried(connection, Set::Own, update, {own}) == -1);
    QVERIFY(tried(connection, Set::Own, update, {other}) <= 0);
    QVERIFY(tried(connection, Set::Empty, update, {other}) <= 0);
    QVERIFY(tried(connection, Set::None, update, {other}) <= 0);
    // A row is not given away either.
    QCOMPARE(
        tried(connection, Set::Own, "UPDATE " + table + " SET " + key + " = $2 WHERE " + key + " = $1", {own, other}),
        -1);
    const QByteArray remove = "DELETE FROM " + table + " WHERE " + key + " = $1";
    QVERIFY(tried(connection, Set::Own, remove, {other}) <= 0);
    QVERIFY(tried(connection, Set::Empty, remove, {other}) <= 0);
    QVERIFY(tried(connection, Set::None, remove, {other}) <= 0);
    if (!may(table, "DELETE"))
        QCOMPARE(tried(connection, Set::Own, remove, {own}), -1);
    for (const Set set : {Set::Own, Set::Empty, Set::None})
        QCOMPARE(tried(connection, set, "TRUNCATE " + table + " CASCADE"), -1);
}

void RlsTest::checkInserts(PgConnection &connection, const Fixture &fixture)
{
    const QByteArray insert = fixture.insert;
    const PgValue own = fixture.ofPerson ? m_own.owner : m_own.id;
    const PgValue other = fixture.ofPerson ? m_other.owner : m_other.id;
    const Uuid fresh = testId(5, 0x77); // its last digits are a number too
    for (const char *suffix : {"", " ON CONFLICT DO NOTHING"}) {
        const QByteArray sql = insert + suffix;
        // Of another: refused. Some of these statements look for a row to hang on first, and find none to begin with.
        QVERIFY(tried(connection, Set::Own, sql, {other, fresh}) <= 0);
        QCOMPARE(m_admin.run("SELECT 1").count(), 1);
        QVERIFY(tried(connection, Set::Empty, sql, {own, fresh}) <= 0);
        QVERIFY(tried(connection, Set::None, sql, {other, fresh}) <= 0);
    }
    const std::vector<QByteArray> once{"tenant", "account", "account_secret", "membership"};
    if (std::find(once.begin(), once.end(), fixture.table) == once.end())
        QCOMPARE(tried(connection, Set::Own, insert, {own, fresh}), may(fixture.table, "INSERT") ? 1 : -1);
}

void RlsTest::aReferenceToAnotherTenantIsRefused()
{
    PgConnection connection(m_direct);
    const Uuid foreignBranch = testId(3, 2);
    try {
        PgTransaction transaction(connection, m_own.scope());
        transaction.run(
            "INSERT INTO device (tenant_id, id, branch_id, till, public_key) VALUES ($1, $2, $3, 'T77', $4)",
            {m_own.id, testId(5, 1), foreignBranch, QByteArray(32, 'k')});
        QFAIL("a device of one business stands in a branch of another");
    } catch (const DatabaseError &error) {
        QVERIFY(error.isForeignKeyViolation());
    }
}

void RlsTest::colleaguesAreSeenStrangersAreNot()
{
    PgConnection connection(m_direct);
    {
        // The other's owner works here too: seen by name, secrets and sessions are not.
        PgTransaction transaction(connection, m_own.scope());
        transaction.run("INSERT INTO membership (tenant_id, account_id) VALUES ($1, $2)", {m_own.id, m_other.owner});
        QCOMPARE(transaction.run("SELECT 1 FROM account").count(), 2);
        QCOMPARE(transaction.run("SELECT 1 FROM account_secret").count(), 1);
        QCOMPARE(transaction.run("SELECT 1 FROM session").count(), 1);
        QCOMPARE(transaction.run("UPDATE account SET name = 'x'").affected(), 1);
    }
    PgTransaction transaction(connection, m_own.scope());
    QCOMPARE(transaction.run("SELECT 1 FROM account").count(), 1);
}

void RlsTest::theTenantDoesNotLeakThroughTheBouncer_26()
{
    // Two connections to PostgreSQL for ten callers: each gets what the one before left.
    std::vector<std::unique_ptr<PgConnection>> callers;
    for (int i = 0; i < 10; ++i)
        callers.push_back(std::make_unique<PgConnection>(
            PgPool::withDeadlines({m_bouncer.through(m_direct), 1, 1, 5000, 1000, 5000})));
    for (int round = 0; round < 20; ++round) {
        for (size_t i = 0; i < callers.size(); ++i) {
            const TestTenant &tenant = (i + static_cast<size_t>(round)) % 2 ? m_own : m_other;
            PgTransaction transaction(*callers.at(i), tenant.scope());
            const PgRows rows = transaction.run("SELECT id FROM tenant");
            QCOMPARE(rows.count(), 1);
            QCOMPARE(rows.uuid(0, 0), tenant.id);
            if (round % 3)
                transaction.commit();
        }
        for (const auto &caller : callers)
            QVERIFY_THROWS_EXCEPTION(DatabaseError, caller->run("SELECT id FROM tenant"));
    }
}

void RlsTest::searchFindsNothingOfOthers_2()
{
    PgConnection connection(m_direct);
    {
        PgTransaction transaction(connection, m_other.scope());
        transaction.run("INSERT INTO customer (tenant_id, id, name, body) VALUES ($1, $2, 'Zoubida', '{}')",
                        {m_other.id, testId(5, 9)});
        QCOMPARE(transaction.run("SELECT * FROM search_entries('zoubi', NULL, 10)").count(), 1);
        transaction.commit();
    }
    PgTransaction transaction(connection, m_own.scope());
    QCOMPARE(transaction.run("SELECT * FROM search_entries('zoubi', NULL, 10)").count(), 0);
    QCOMPARE(transaction.run("SELECT * FROM search_entries('oubid', NULL, 10)").count(), 0);
}

void RlsTest::gateFunctionsGiveNothingWithoutTheSecret()
{
    PgConnection connection(m_direct);
    PgTransaction transaction(connection, {});
    const QByteArray wrong(32, 'x');
    for (const char *function :
         {"SELECT * FROM gate_refresh_token($1)", "SELECT * FROM gate_password_reset($1)",
          "SELECT * FROM gate_invitation($1)", "SELECT * FROM gate_api_key($1)", "SELECT * FROM gate_device_code($1)"})
        QCOMPARE(transaction.run(function, {wrong}).count(), 0);
    QCOMPARE(transaction.run("SELECT * FROM gate_tenant_by_domain($1)", {u"not-proven.dz"_s}).count(), 0);
    QVERIFY_THROWS_EXCEPTION(DatabaseError, transaction.run("SELECT * FROM gate_own_memberships()"));
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::RlsTest)
#include "rlstest.moc"
