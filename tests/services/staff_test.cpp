// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/setup/setupservice.h"
#include "tests/services/tillhelpers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

const QString wrongPin = u"9999"_s;

/// Locks the pad; the clock stands at the moment of the fifth wrong PIN.
void lockPad(TestShop &till)
{
    StaffService staff(till.shop());
    for (int i = 1; i < StaffService::wrongPinsBeforeLock; ++i)
        QCOMPARE(error(staff.signIn(wrongPin)), u"wrong_pin"_s);
    QCOMPARE(error(staff.signIn(wrongPin)), u"pin_locked"_s);
}

User person(const QString &name, const QString &role)
{
    return {{}, name, role, {}, true};
}

/// Rights of the roles as the shop is told they are: one letter a role, in the order of builtInRoles().
struct Grant {
    Right right;
    const char *roles; ///< V viewer, E editor, R receptionist, C cashier, M manager, A admin, O owner
};

constexpr std::array grants{
    Grant{Right::Sell, "RCMAO"},
    Grant{Right::Discount, "RCMAO"},
    Grant{Right::PriceOverride, "MAO"},
    Grant{Right::VoidLine, "RCMAO"},
    Grant{Right::VoidTicket, "MAO"},
    Grant{Right::Refund, "RCMAO"},
    Grant{Right::RefundWithoutTicket, "MAO"},
    Grant{Right::CreditOverride, "MAO"},
    Grant{Right::Reprint, "RCMAO"},
    Grant{Right::Invoice, "RCMAO"},
    Grant{Right::OpenShift, "RCMAO"},
    Grant{Right::CloseShift, "RCMAO"},
    Grant{Right::SeeExpected, "MAO"},
    Grant{Right::ApproveDifference, "MAO"},
    Grant{Right::CashMove, "RCMAO"},
    Grant{Right::OpenDrawer, "MAO"},
    Grant{Right::Training, "MAO"},
    Grant{Right::EditCatalogue, "EMAO"},
    Grant{Right::AdjustStock, "EMAO"},
    Grant{Right::EditCustomers, "EMAO"},
    Grant{Right::SeeReports, "VMAO"},
    Grant{Right::ClosePeriods, "MAO"},
    Grant{Right::ExportArchive, "AO"},
    Grant{Right::ManageUsers, "AO"},
    Grant{Right::ChangeSettings, "AO"},
};

} // namespace

class StaffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePinSaysWho();
    void fiveWrongPinsLock_28();
    void theLockDoubles_28();
    void theLockSurvivesReopening_28();
    void theRightPinClearsTheCount();
    void guessingTheManagerBesideOnesOwnPinLocks();
    void aLockFromAWrongClockDoesNotLast();
    void weakPinsAreRefused_data();
    void weakPinsAreRefused();
    void aPinBelongsToOnePerson();
    void aPersonNeedsNameAndRole();
    void onlyTeamManagersSavePeople();
    void whoLeftCannotSignIn();
    void noPinIsInTheDataFile();
    void theLastOwnerStays();
    void anEmptyPinKeepsTheOne();
    void whoComesBackNeedsAPin();
    void theTeamIsListedWithoutPins();
    void aRoleOfOnesOwn();
    void theOwnerKeepsTheTeam();
    void badRolesAreRefused();
    void onesOwnPin();
    void onesOwnPinIsNoWayToGuess();
    void rightsOfEveryRole_data();
    void rightsOfEveryRole();
};

void StaffTest::thePinSaysWho()
{
    TestShop till;
    StaffService staff(till.shop());
    QCOMPARE(value(staff.signIn(u"1234"_s)).user.name, u"Karim"_s);
    const Authority both = value(staff.signIn(u"1234"_s, u"4321"_s));
    QCOMPARE(both.user.user.name, u"Karim"_s);
    QCOMPARE(both.approver->user.name, u"Meriem"_s);
    QVERIFY(!value(staff.signIn(u"1234"_s, {})).approver);
}

void StaffTest::fiveWrongPinsLock_28()
{
    TestShop till;
    lockPad(till);
    StaffService staff(till.shop());
    const qint64 entries = journalLength(till);
    QCOMPARE(error(staff.signIn(u"1234"_s)), u"pin_locked"_s);
    QCOMPARE(journalLength(till), entries);
    till.clock().advance(StaffService::firstLockMs - 1);
    QCOMPARE(error(staff.signIn(u"1234"_s)), u"pin_locked"_s);
    till.clock().advance(1);
    QCOMPARE(value(staff.signIn(u"1234"_s)).user.name, u"Karim"_s);
    QCOMPARE(events(till, u"pin.locked"_s), 1);
}

void StaffTest::theLockDoubles_28()
{
    TestShop till;
    lockPad(till);
    StaffService staff(till.shop());
    qint64 lockMs = StaffService::firstLockMs;
    for (int i = 0; i < 3; ++i) {
        till.clock().advance(lockMs);
        QCOMPARE(error(staff.signIn(wrongPin)), u"pin_locked"_s);
        lockMs *= 2;
        till.clock().advance(lockMs - 1);
        QCOMPARE(error(staff.signIn(u"1234"_s)), u"pin_locked"_s);
        till.clock().advance(1 - lockMs);
        QCOMPARE(number(till, u"SELECT locked_until FROM pin_guard"_s), till.clock().nowMs() + lockMs);
    }
}

void StaffTest::theLockSurvivesReopening_28()
{
    TestShop till;
    lockPad(till);
    till.reopen();
    QCOMPARE(error(StaffService(till.shop()).signIn(u"1234"_s)), u"pin_locked"_s);
}

void StaffTest::theRightPinClearsTheCount()
{
    TestShop till;
    StaffService staff(till.shop());
    for (int i = 0; i < 3; ++i) {
        for (int wrong = 0; wrong < 4; ++wrong)
            QCOMPARE(error(staff.signIn(wrongPin)), u"wrong_pin"_s);
        value(staff.signIn(u"1234"_s));
    }
    QCOMPARE(number(till, u"SELECT failures FROM pin_guard"_s), 0);
}

void StaffTest::guessingTheManagerBesideOnesOwnPinLocks()
{
    TestShop till;
    StaffService staff(till.shop());
    for (int i = 1; i < StaffService::wrongPinsBeforeLock; ++i)
        QCOMPARE(error(staff.signIn(u"1234"_s, u"100%1"_s.arg(i))), u"wrong_pin"_s);
    QCOMPARE(error(staff.signIn(u"1234"_s, u"1009"_s)), u"pin_locked"_s);
    QCOMPARE(error(staff.signIn(u"1234"_s, u"4321"_s)), u"pin_locked"_s);
}

void StaffTest::aLockFromAWrongClockDoesNotLast()
{
    TestShop till;
    till.clock().advance(4'000LL * 24 * 3'600'000);
    lockPad(till);
    till.clock().advance(-4'000LL * 24 * 3'600'000);
    StaffService staff(till.shop());
    QCOMPARE(error(staff.signIn(wrongPin)), u"pin_locked"_s);
    till.clock().advance(2 * StaffService::firstLockMs);
    QCOMPARE(value(staff.signIn(u"1234"_s)).user.name, u"Karim"_s);
}

void StaffTest::weakPinsAreRefused_data()
{
    QTest::addColumn<QString>("pin");
    QTest::newRow("none") << QString();
    QTest::newRow("short") << u"123"_s;
    QTest::newRow("long") << u"1234567890123"_s;
    QTest::newRow("letters") << u"12a4"_s;
    QTest::newRow("arabic digits") << u"١٢٣٤"_s;
    QTest::newRow("space") << u"12 34"_s;
}

void StaffTest::weakPinsAreRefused()
{
    QFETCH(QString, pin);
    TestShop till;
    QCOMPARE(error(StaffService(till.shop()).save(till.owner(), person(u"New"_s, u"cashier"_s), pin)), u"weak_pin"_s);
}

void StaffTest::aPinBelongsToOnePerson()
{
    TestShop till;
    StaffService staff(till.shop());
    QCOMPARE(error(staff.save(till.owner(), person(u"New"_s, u"cashier"_s), u"1234"_s)), u"pin_taken"_s);
    const User known = value(staff.signIn(u"1234"_s)).user;
    value(staff.save(till.owner(), known, u"1234"_s));
    value(staff.save(till.owner(), known, u"55555"_s));
    QCOMPARE(error(staff.signIn(u"1234"_s)), u"wrong_pin"_s);
    QCOMPARE(value(staff.signIn(u"55555"_s)).user.id, known.id);
}

void StaffTest::aPersonNeedsNameAndRole()
{
    TestShop till;
    StaffService staff(till.shop());
    QCOMPARE(error(staff.save(till.owner(), person(u" "_s, u"cashier"_s), u"5555"_s)), u"empty_name"_s);
    QCOMPARE(error(staff.save(till.owner(), person(u"New"_s, u"pirate"_s), u"5555"_s)), u"unknown_role"_s);
}

void StaffTest::onlyTeamManagersSavePeople()
{
    TestShop till;
    StaffService staff(till.shop());
    const qint64 entries = journalLength(till);
    QCOMPARE(error(staff.save(till.cashier(), person(u"Mine"_s, u"owner"_s), u"5555"_s)), u"not_allowed"_s);
    QCOMPARE(error(staff.save(till.manager(), person(u"Mine"_s, u"owner"_s), u"5555"_s)), u"not_allowed"_s);
    QCOMPARE(error(SetupService(till.shop()).change(till.manager(), {{u"stamp_duty"_s, u"off"_s}})), u"not_allowed"_s);
    QCOMPARE(journalLength(till), entries);
}

void StaffTest::whoLeftCannotSignIn()
{
    TestShop till;
    StaffService staff(till.shop());
    User known = value(staff.signIn(u"1234"_s)).user;
    known.active = false;
    value(staff.save(till.owner(), known, u"1234"_s));
    QCOMPARE(error(staff.signIn(u"1234"_s)), u"wrong_pin"_s);
    QCOMPARE(value(staff.users()).size(), 2);
    value(staff.save(till.owner(), person(u"Next"_s, u"cashier"_s), u"1234"_s));
}

void StaffTest::noPinIsInTheDataFile()
{
    TestShop till;
    value(StaffService(till.shop()).save(till.owner(), person(u"New"_s, u"cashier"_s), u"739164205"_s));
    QCOMPARE(error(StaffService(till.shop()).signIn(u"739164206"_s)), u"wrong_pin"_s);
    till.close();
    for (const QString &name : {u"comptoir.db"_s, u"comptoir.db-wal"_s}) {
        QFile file(till.folder() + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("73916420"));
    }
}

void StaffTest::theLastOwnerStays()
{
    TestShop till;
    StaffService staff(till.shop());
    User owner = till.owner().user.user;
    const qint64 entries = journalLength(till);
    User retired = owner;
    retired.active = false;
    QCOMPARE(error(staff.save(till.owner(), retired, {})), u"last_owner"_s);
    User demoted = owner;
    demoted.role = u"admin"_s;
    QCOMPARE(error(staff.save(till.owner(), demoted, {})), u"last_owner"_s);
    QCOMPARE(journalLength(till), entries);
    value(staff.save(till.owner(), person(u"Second"_s, u"owner"_s), u"778899"_s));
    value(staff.save(till.owner(), retired, {}));
    QCOMPARE(error(staff.signIn(u"246810"_s)), u"wrong_pin"_s);
    User second = value(staff.signIn(u"778899"_s)).user;
    second.active = false;
    QCOMPARE(error(staff.save(till.owner(), second, {})), u"last_owner"_s); // who left is no owner any more
}

void StaffTest::anEmptyPinKeepsTheOne()
{
    TestShop till;
    StaffService staff(till.shop());
    User known = value(staff.signIn(u"1234"_s)).user;
    known.name = u"Karim B."_s;
    known.pin = {}; // lists do not carry it
    value(staff.save(till.owner(), known, {}));
    QCOMPARE(value(staff.signIn(u"1234"_s)).user.name, u"Karim B."_s);
}

void StaffTest::whoComesBackNeedsAPin()
{
    TestShop till;
    StaffService staff(till.shop());
    User known = value(staff.signIn(u"1234"_s)).user;
    known.active = false;
    value(staff.save(till.owner(), known, {}));
    value(staff.save(till.owner(), person(u"Next"_s, u"cashier"_s), u"1234"_s));
    known.active = true;
    QCOMPARE(error(staff.save(till.owner(), known, {})), u"pin_needed"_s);
    QCOMPARE(error(staff.save(till.owner(), known, u"1234"_s)), u"pin_taken"_s);
    value(staff.save(till.owner(), known, u"4455"_s));
    QCOMPARE(value(staff.signIn(u"4455"_s)).user.id, known.id);
}

void StaffTest::theTeamIsListedWithoutPins()
{
    TestShop till;
    StaffService staff(till.shop());
    User known = value(staff.signIn(u"1234"_s)).user;
    known.active = false;
    value(staff.save(till.owner(), known, {}));
    const Team team = value(staff.team());
    QCOMPARE(team.people.size(), 3);
    QCOMPARE(team.people.last().id, known.id); // who left comes last
    QVERIFY(std::all_of(team.people.begin(), team.people.end(),
                        [](const User &user) { return user.pin == PinVerifier{}; }));
    QCOMPARE(team.roles.size(), 7);
    QCOMPARE(team.roles.last().code, u"owner"_s);
}

void StaffTest::aRoleOfOnesOwn()
{
    TestShop till;
    StaffService staff(till.shop());
    const Role saved = value(staff.saveRole(till.owner(), {{}, u" Apprentice "_s, {Right::Sell}, 0}));
    QVERIFY(!saved.code.isEmpty());
    QCOMPARE(saved.name, u"Apprentice"_s);
    value(staff.save(till.owner(), person(u"Lina"_s, saved.code), u"9191"_s));
    QVERIFY(value(staff.signIn(u"9191"_s)).role.may(Right::Sell));
    Role more = saved;
    more.rights.append(Right::Reprint);
    more.maxDiscountPpm = 20'000;
    value(staff.saveRole(till.owner(), more));
    const Role now = value(staff.signIn(u"9191"_s)).role;
    QVERIFY(now.may(Right::Reprint));
    QCOMPARE(now.maxDiscountPpm, 20'000);
    QCOMPARE(value(staff.team()).roles.last(), more); // the shop's own after the built-in ones
}

void StaffTest::theOwnerKeepsTheTeam()
{
    TestShop till;
    StaffService staff(till.shop());
    Role owner = till.owner().user.role;
    owner.rights.removeAll(Right::ManageUsers);
    QCOMPARE(error(staff.saveRole(till.owner(), owner)), u"owner_role"_s);
    owner.rights = {Right::ManageUsers};
    value(staff.saveRole(till.owner(), owner));
    QCOMPARE(value(staff.signIn(u"246810"_s)).role.rights, owner.rights);
}

void StaffTest::badRolesAreRefused()
{
    TestShop till;
    StaffService staff(till.shop());
    const qint64 entries = journalLength(till);
    QCOMPARE(error(staff.saveRole(till.manager(), {{}, u"Mine"_s, allRights(), 0})), u"not_allowed"_s);
    QCOMPARE(error(staff.saveRole(till.owner(), {{}, u"  "_s, {}, 0})), u"empty_name"_s);
    QCOMPARE(error(staff.saveRole(till.owner(), {{}, u"Gift"_s, {}, 1'000'001})), u"bad_discount"_s);
    QCOMPARE(error(staff.saveRole(till.owner(), {{}, u"Gift"_s, {}, -1})), u"bad_discount"_s);
    QCOMPARE(error(staff.saveRole(till.owner(), {u"pirate"_s, u"Pirate"_s, {}, 0})), u"unknown_role"_s);
    QCOMPARE(journalLength(till), entries);
}

void StaffTest::onesOwnPin()
{
    TestShop till;
    StaffService staff(till.shop());
    const Seat cashier = till.cashier().user;
    QCOMPARE(error(staff.changePin(cashier, u"1234"_s, u"12"_s)), u"weak_pin"_s);
    QCOMPARE(error(staff.changePin(cashier, u"4321"_s, u"8080"_s)), u"wrong_pin"_s); // somebody else's is not one's own
    value(staff.changePin(cashier, u"1234"_s, u"8080"_s));
    QCOMPARE(number(till, u"SELECT failures FROM pin_guard"_s), 0);
    QCOMPARE(value(staff.signIn(u"8080"_s)).user.id, cashier.user.id);
    QCOMPARE(error(staff.signIn(u"1234"_s)), u"wrong_pin"_s);
}

void StaffTest::onesOwnPinIsNoWayToGuess()
{
    TestShop till;
    StaffService staff(till.shop());
    const Seat cashier = till.cashier().user;
    for (int i = 1; i < StaffService::wrongPinsBeforeLock; ++i)
        QCOMPARE(error(staff.changePin(cashier, u"1234"_s, u"4321"_s)), u"pin_taken"_s);
    QCOMPARE(error(staff.changePin(cashier, u"1234"_s, u"4321"_s)), u"pin_locked"_s);
    QCOMPARE(error(staff.changePin(cashier, u"1234"_s, u"8080"_s)), u"pin_locked"_s);
    QCOMPARE(error(staff.signIn(u"1234"_s)), u"pin_locked"_s);
}

void StaffTest::rightsOfEveryRole_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < grants.size(); ++i)
        QTest::newRow(qPrintable(rightCode(grants.at(i).right))) << static_cast<int>(i);
    QCOMPARE(allRights().size(), static_cast<qsizetype>(grants.size()));
}

void StaffTest::rightsOfEveryRole()
{
    QFETCH(int, index);
    const Grant &grant = grants.at(static_cast<std::size_t>(index));
    const QList<Role> &roles = builtInRoles();
    const QByteArray letters("VERCMAO");
    QCOMPARE(roles.size(), letters.size());
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const bool expected = QByteArray(grant.roles).contains(letters.at(i));
        const Authority alone{{{}, roles.at(i)}, std::nullopt};
        QVERIFY2(authorise(alone, grant.right).has_value() == expected, qPrintable(roles.at(i).code));
        const Authority helped{{{}, roles.first()}, Seat{{}, roles.at(i)}};
        const bool own = roles.first().may(grant.right);
        QCOMPARE(authorise(helped, grant.right).has_value(), expected || own);
    }
}

QTEST_GUILESS_MAIN(StaffTest)
#include "staff_test.moc"
