// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sync/syncservice.h"
#include "models/services/sync/syncstatusreader.h"
#include "models/services/whendone.h"
#include "models/storage/staff/staffstore.h"
#include "sync/transport/centreaddress.h"
#include "tests/support/testshop.h"
#include "tests/sync/httpcentre.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr int patienceMs = 20'000;

/// The shop of every test with a key that lasts, and its sync.
class SyncedShop
{
public:
    explicit SyncedShop(const QString &name) : m_folder(m_base.path(name))
    {
        m_base.close();
        copyFolder(m_base.folder(), m_folder);
        till = value(OpenTill::open(m_folder, Database::Open::Existing, clock, rng, u"a long password"_s));
        sync = std::make_unique<SyncService>(till->shop(), rng);
    }
    ~SyncedShop()
    {
        sync.reset();
        till.reset();
    }
    Authority owner()
    {
        return value(till->shop().read([](Connection &c) -> Result<Authority> {
            StaffStore staff(c);
            for (const User &user : staff.activeUsers()) {
                if (user.role == "owner"_L1)
                    return Authority{{user, staff.role(user.role).value_or(Role{})}, std::nullopt};
            }
            return refuse(u"no_owner"_s, u"no owner"_s);
        }));
    }
    template <typename T>
    Result<T> waited(const QFuture<Result<T>> &future)
    {
        bool ready = QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs);
        return ready ? future.result() : Result<T>(tl::unexpected(Error{u"too_slow"_s, {}, ErrorClass::Rule}));
    }
    [[nodiscard]] bool enrol(HttpCentre &centre)
    {
        centre.setClock(clock.nowMs());
        centre.setCode(u"ABCD-EFGH"_s);
        return waited(sync->enrol(owner(), centre.address(), u" ABCD-EFGH "_s)).has_value();
    }
    [[nodiscard]] bool comesToRest()
    {
        return QTest::qWaitFor([this] { return sync->isIdle(); }, patienceMs);
    }
    [[nodiscard]] bool becomes(SyncState state)
    {
        return QTest::qWaitFor([this, state] { return sync->status().state == state; }, patienceMs);
    }
    void recordStock(qint64 milli)
    {
        value(till->shop().write([this, milli](Recorder &recorder) -> Result<void> {
            StockMoved moved;
            moved.moves = {{ProductId(till->shop().newId()), milli, u"receipt"_s}};
            recorder.record(moved, Uuid());
            return {};
        }));
    }
    [[nodiscard]] qint64 head()
    {
        return value(till->shop().read([](Connection &c) -> Result<qint64> { return JournalStore(c).head().pos; }));
    }

private:
    TestShop m_base{TestShop::Shift::Closed};
    QString m_folder;

public:
    ManualClock clock{testMorning};
    SeededRng rng{77};
    std::unique_ptr<OpenTill> till;
    std::unique_ptr<SyncService> sync;
};

} // namespace

class SyncServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreHttpsOrThisMachine();
    void aKeyThatIsNotKeptCannotEnrol();
    void aShopEnrolsAndItsHistoryArrives();
    void whatIsRecordedLaterArrivesByItself();
    void aWrongCodeChangesNothing();
    void whatIsNoCentreIsNamed_data();
    void whatIsNoCentreIsNamed();
    void aCutConnectionLosesNothing();
    void entriesThatWaitForbidLeaving();
    void aRescueFileIsDeliveredOnce();
    void aForgedRescueFileIsRefused();
    void aTillThatJoinsTakesTheShopsSettings();
    void itsOwnChangesComingBackAreNoNews();
};

void SyncServiceTest::addressesAreHttpsOrThisMachine()
{
    QCOMPARE(sync::centreAddress(u"centre.example"_s)->toString(), u"https://centre.example"_s);
    QCOMPARE(sync::centreAddress(u" http://127.0.0.1:8080/ "_s)->toString(), u"http://127.0.0.1:8080"_s);
    QVERIFY(sync::centreAddress(u"http://localhost"_s));
    QCOMPARE(error(sync::centreAddress(u"http://centre.example"_s)), u"insecure_address"_s);
    for (const QString &bad : {u""_s, u"ftp://x"_s, u"https://user:secret@x"_s, u"https://"_s, u"https://x/?a=1"_s})
        QCOMPARE(error(sync::centreAddress(bad)), u"bad_address"_s);
}

void SyncServiceTest::aKeyThatIsNotKeptCannotEnrol()
{
    TestShop shop(TestShop::Shift::Closed);
    SyncService sync(shop.shop(), shop.rng());
    const auto future = sync.enrol(shop.owner(), u"http://127.0.0.1:1"_s, u"X"_s);
    QVERIFY(QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs));
    QCOMPARE(error(future.result()), u"device_key_not_kept"_s);
}

void SyncServiceTest::aShopEnrolsAndItsHistoryArrives()
{
    HttpCentre centre;
    SyncedShop shop(u"till"_s);
    QVERIFY(shop.enrol(centre));
    QVERIFY(shop.comesToRest());
    QCOMPARE(shop.sync->status().waitingCount, 0);
    QCOMPARE(shop.sync->status().state, SyncState::Online);
    QCOMPARE(shop.sync->status().business, u"Maison Zitouna"_s);
    // A command that only looks has no engine running; the till belongs to its centre all the same.
    const EpochMs now = shop.clock.nowMs();
    QCOMPARE(value(shop.till->shop().read(
                 [now](Connection &c) -> Result<SyncState> { return readSyncStatus(c, EngineView{}, now).state; })),
             SyncState::Offline);
    QVERIFY(centre.centre().entries().size() >= 10);
    QVERIFY(!centre.lastHead().toLower().contains("http/2"));
    QCOMPARE(verifyFindings(shop.till->shop()), QString());
}

void SyncServiceTest::whatIsRecordedLaterArrivesByItself()
{
    HttpCentre centre;
    SyncedShop shop(u"till"_s);
    QVERIFY(shop.enrol(centre));
    QVERIFY(shop.comesToRest());
    const qsizetype before = centre.centre().entries().size();
    shop.recordStock(5000);
    QVERIFY(QTest::qWaitFor([&] { return centre.centre().entries().size() > before; }, patienceMs));
    QVERIFY(shop.comesToRest());
    QVERIFY(shop.sync->status().journalAtCentre > 0);
}

void SyncServiceTest::aWrongCodeChangesNothing()
{
    HttpCentre centre;
    SyncedShop shop(u"till"_s);
    centre.setCode(u"OTHER"_s);
    const Result<Enrolment> result = shop.waited(shop.sync->enrol(shop.owner(), centre.address(), u"ABCD"_s));
    QCOMPARE(error(result), u"bad_code"_s);
    QVERIFY(!shop.sync->isRunning());
}

void SyncServiceTest::whatIsNoCentreIsNamed_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<QString>("code");
    QTest::newRow("a portal's page") << static_cast<int>(HttpCentre::Manner::Html) << u"not_a_centre"_s;
    QTest::newRow("a redirect") << static_cast<int>(HttpCentre::Manner::Redirect) << u"not_a_centre"_s;
    QTest::newRow("half an answer") << static_cast<int>(HttpCentre::Manner::CutShort) << u"offline"_s;
    QTest::newRow("hangs up") << static_cast<int>(HttpCentre::Manner::HangUp) << u"offline"_s;
    QTest::newRow("a bomb") << static_cast<int>(HttpCentre::Manner::Bomb) << u"offline"_s;
}

void SyncServiceTest::whatIsNoCentreIsNamed()
{
    QFETCH(const int, manner);
    QFETCH(const QString, code);
    HttpCentre centre;
    SyncedShop shop(u"till"_s);
    QVERIFY(shop.enrol(centre));
    QVERIFY(shop.comesToRest());
    const qsizetype before = centre.centre().entries().size();
    centre.setManner(static_cast<HttpCentre::Manner>(manner));
    shop.recordStock(1000);
    QVERIFY(shop.becomes(code == "offline"_L1 ? SyncState::Offline : SyncState::Blocked));
    QCOMPARE(shop.sync->status().code, code);
    QVERIFY(shop.sync->status().waitingCount > 0);
    centre.setManner(HttpCentre::Manner::Normal);
    shop.sync->syncNow();
    QVERIFY(
        QTest::qWaitFor([&] { return shop.sync->isIdle() && centre.centre().entries().size() > before; }, patienceMs));
    for (const SimCentre::Stored &stored : centre.centre().entries())
        QVERIFY(stored.applied <= 1);
    QCOMPARE(verifyFindings(shop.till->shop()), QString());
}

void SyncServiceTest::aCutConnectionLosesNothing()
{
    HttpCentre centre;
    SyncedShop shop(u"till"_s);
    QVERIFY(shop.enrol(centre));
    QVERIFY(shop.comesToRest());
    centre.setManner(HttpCentre::Manner::CutShort); // done there, and nobody hears of it
    shop.recordStock(1000);
    shop.recordStock(2000);
    QVERIFY(shop.becomes(SyncState::Offline));
    centre.setManner(HttpCentre::Manner::Normal);
    QVERIFY(QTest::qWaitFor([&] { return shop.sync->isIdle(); }, patienceMs)); // by itself
    int moves = 0;
    for (const SimCentre::Stored &stored : centre.centre().entries()) {
        moves += stored.entry.kind == "stock.moved"_L1 ? 1 : 0;
        QVERIFY(stored.applied <= 1);
    }
    QVERIFY(moves >= 2);
    QVERIFY(!shop.sync->status().outages.isEmpty());
}

void SyncServiceTest::entriesThatWaitForbidLeaving()
{
    HttpCentre centre;
    SyncedShop shop(u"till"_s);
    QVERIFY(shop.enrol(centre));
    QVERIFY(shop.comesToRest());
    const auto check = [&shop] {
        return shop.till->shop().read([](Connection &c) -> Result<void> { return checkNothingWaits(c); }).result();
    };
    QVERIFY(check());
    centre.setManner(HttpCentre::Manner::HangUp);
    shop.recordStock(1000);
    QCOMPARE(error(check()), u"entries_wait"_s);
}

void SyncServiceTest::aRescueFileIsDeliveredOnce()
{
    HttpCentre centre;
    SyncedShop shop(u"till"_s);
    QVERIFY(shop.enrol(centre));
    QVERIFY(shop.comesToRest());
    centre.setManner(HttpCentre::Manner::HangUp);
    shop.recordStock(1000);
    const QString file = shop.till->database().directory() + u"/rescue"_s;
    QCOMPARE(error(shop.waited(shop.sync->writeRescue(shop.owner(), file, u"short"_s))), u"weak_passphrase"_s);
    const Result<qint64> written = shop.waited(shop.sync->writeRescue(shop.owner(), file, u"quatre mots de passe"_s));
    QVERIFY(written && *written > 0);
    centre.setManner(HttpCentre::Manner::Normal);
    shop.sync->syncNow();
    QVERIFY(shop.comesToRest());
    const qsizetype before = centre.centre().entries().size();
    for (int i = 0; i < 2; ++i) { // all of it is there: nothing changes
        const Result<qint64> delivered =
            shop.waited(shop.sync->importRescue(shop.owner(), file, u"quatre mots de passe"_s));
        QVERIFY(delivered);
        QCOMPARE(*delivered, *written);
    }
    QVERIFY(shop.comesToRest());
    for (const SimCentre::Stored &stored : centre.centre().entries())
        QVERIFY(stored.applied <= 1);
    QVERIFY(centre.centre().entries().size() >= before);
}

void SyncServiceTest::aForgedRescueFileIsRefused()
{
    Rescue rescue{Uuid::fromBytes("device-device-de"), journalRoot(), {}};
    QByteArray file = sealRescue(rescue, u"quatre mots de passe"_s);
    QVERIFY(openRescue(file, u"quatre mots de passe"_s));
    QCOMPARE(error(openRescue(file, u"autre chose encore"_s)), u"wrong_passphrase"_s);
    file[file.size() - 1] = static_cast<char>(file.back() ^ 1);
    QCOMPARE(error(openRescue(file, u"quatre mots de passe"_s)), u"wrong_passphrase"_s);
    QCOMPARE(error(openRescue("PK\x03\x04 something else entirely", u"x"_s)), u"not_a_rescue_file"_s);
}

/// What the business has stands in the joining till's file, and in the rules it sells by, without a new start.
void SyncServiceTest::itsOwnChangesComingBackAreNoNews()
{
    HttpCentre centre;
    SyncedShop shop(u"till"_s);
    QVERIFY(shop.enrol(centre));
    QVERIFY(shop.comesToRest());
    const auto cursor = [&shop] {
        return value(shop.till->shop().read([](Connection &c) -> Result<qint64> {
            return c.scalar("SELECT seq FROM sync_cursor WHERE stream LIKE 'B:%'");
        }));
    };
    const qint64 before = cursor();
    const qsizetype sent = centre.centre().entries().size();
    shop.recordStock(5000);
    QVERIFY(
        QTest::qWaitFor([&] { return centre.centre().entries().size() > sent && shop.sync->isIdle(); }, patienceMs));
    shop.sync->syncNow();
    QVERIFY(QTest::qWaitFor([&] { return cursor() > before; }, patienceMs));
    QVERIFY(shop.comesToRest());
    QCOMPARE(shop.sync->status().lastReceivedRows, 0);
}

void SyncServiceTest::aTillThatJoinsTakesTheShopsSettings()
{
    HttpCentre centre;
    SyncedShop shop(u"till"_s);
    const QString name = u"Maison Zitouna SARL"_s;
    const auto say = [&centre](const QString &key, const QString &text) {
        centre.centre().write(u"setting"_s, key, {{u"key"_s, key}, {u"value"_s, text}});
    };
    const auto inForce = [&shop] {
        return value(shop.till->shop().write([&s = shop.till->shop()](Recorder &recorder) -> Result<QString> {
            const BusinessSettings &business = s.rules(recorder.connection()).business;
            return business.seller.name + u' ' + QString::number(business.maxDifferenceMinor);
        }));
    };
    QVERIFY(!inForce().startsWith(name));
    say(u"seller.name"_s, name);
    say(u"shift.max_difference_minor"_s, u"777"_s);
    QVERIFY(shop.enrol(centre));
    QVERIFY(shop.comesToRest());
    QCOMPARE(inForce(), QString(name + u" 777"_s));
    say(u"shift.max_difference_minor"_s, u"888"_s);
    shop.sync->syncNow();
    QVERIFY(QTest::qWaitFor([&] { return inForce() == QString(name + u" 888"_s); }, patienceMs));
    QCOMPARE(verifyFindings(shop.till->shop()), QString());
}

QTEST_GUILESS_MAIN(SyncServiceTest)
#include "service_test.moc"
