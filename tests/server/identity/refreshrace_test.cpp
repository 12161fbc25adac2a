// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/identity/accountstore.h"
#include "server/store/identity/sessionstore.h"
#include "tests/server/support/testcluster.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

/// The two orders in which a refresh and a revocation can meet, with each statement of theirs in its place. Neither
/// leaves a token that works.
class RefreshRaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void line11_refreshThenRevoke();
    void line11_revokeThenRefresh();
    void line11_secondUseWaitsForTheFirst();

private:
    [[nodiscard]] PgScope own() const { return {{}, m_person, u"test"_s}; }
    /// Whether some transaction waits for a lock, seen from outside.
    void awaitBlocked()
    {
        PgConnection admin(TestCluster::as("comptoir_admin", m_conninfo));
        QTRY_VERIFY(admin.run("SELECT count(*) FROM pg_locks WHERE NOT granted").integer(0, 0) > 0);
    }
    [[nodiscard]] bool isOpen()
    {
        PgConnection connection(m_conninfo);
        PgTransaction transaction(connection, own());
        return SessionStore(transaction).lock(m_session)->open;
    }

    TestCluster m_cluster;
    QByteArray m_conninfo;
    Uuid m_person = testId(9, 1);
    Uuid m_session = testId(9, 2);
    Uuid m_token = testId(9, 3);
};

void RefreshRaceTest::init()
{
    m_conninfo = m_cluster.freshDatabase();
    PgConnection connection(m_conninfo);
    PgTransaction transaction(connection, own());
    QVERIFY(AccountStore(transaction).create(u"a@example.dz"_s, u"A"_s, u"fr"_s, "phc"));
    SessionStore(transaction).open({m_session, m_token, QByteArray(32, 'a'), {}, {}, {}});
    transaction.commit();
}

void RefreshRaceTest::line11_refreshThenRevoke()
{
    PgConnection first(m_conninfo);
    PgTransaction refresh(first, own());
    QVERIFY(SessionStore(refresh).lock(m_session)->open);
    QVERIFY(SessionStore(refresh).use(m_token));
    std::thread revoker([this] {
        PgConnection second(m_conninfo);
        PgTransaction revoke(second, own());
        SessionStore(revoke).revoke(m_session, u"revoked"_s);
        revoke.commit();
    });
    awaitBlocked();
    SessionStore(refresh).addSuccessor(m_session, m_token, testId(9, 4), QByteArray(32, 'b'));
    refresh.commit();
    revoker.join();
    QVERIFY(!isOpen()); // the successor is of a family that has ended
}

void RefreshRaceTest::line11_revokeThenRefresh()
{
    PgConnection first(m_conninfo);
    PgTransaction revoke(first, own());
    QVERIFY(SessionStore(revoke).revoke(m_session, u"revoked"_s));
    bool open = true;
    std::thread refresher([&] {
        PgConnection second(m_conninfo);
        PgTransaction refresh(second, own());
        open = SessionStore(refresh).lock(m_session)->open;
    });
    awaitBlocked();
    revoke.commit();
    refresher.join();
    QVERIFY2(!open, "the refresh went on with what it saw before the revocation");
}

void RefreshRaceTest::line11_secondUseWaitsForTheFirst()
{
    PgConnection one(m_conninfo);
    PgTransaction first(one, own());
    QVERIFY(SessionStore(first).lock(m_session)->open);
    QVERIFY(SessionStore(first).use(m_token));
    SessionStore(first).addSuccessor(m_session, m_token, testId(9, 4), QByteArray(32, 'b'));
    bool used = true;
    bool repeats = false;
    std::thread other([&] {
        PgConnection two(m_conninfo);
        PgTransaction second(two, own());
        (void)SessionStore(second).lock(m_session);
        used = SessionStore(second).use(m_token);
        repeats = SessionStore(second).mayRepeat(m_token, QByteArray(32, 'b'));
    });
    awaitBlocked();
    first.commit();
    other.join();
    QVERIFY(!used);
    QVERIFY(repeats);
}

QTEST_APPLESS_MAIN(RefreshRaceTest)
#include "refreshrace_test.moc"
