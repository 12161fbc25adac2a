// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/fiscal/verifyservice.h"
#include "models/services/setup/setupservice.h"
#include "tests/services/tillhelpers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

NewBusiness business()
{
    NewBusiness wanted;
    wanted.name = u"Shop"_s;
    wanted.branch = u"Oran"_s;
    wanted.till = u"T01"_s;
    wanted.ownerPin = u"1357"_s;
    return wanted;
}

/// A folder with nothing in it yet.
class EmptyTill
{
public:
    [[nodiscard]] Result<void> create(const NewBusiness &wanted, SetupService::Over over = SetupService::Over::Nothing)
    {
        return SetupService(m_till->shop()).create(wanted, over).result();
    }
    [[nodiscard]] Shop &shop() { return m_till->shop(); }
    [[nodiscard]] qint64 entries()
    {
        return value(
            shop().read([](Connection &c) -> Result<qint64> { return c.scalar("SELECT count(*) FROM journal"); }));
    }

private:
    QTemporaryDir m_directory;
    TestShop m_isolation{TestShop::Shift::Closed}; // keeps the state directory out of the user's home
    ManualClock m_clock{testMorning};
    SeededRng m_rng{3};
    std::unique_ptr<OpenTill> m_till =
        openedTill(OpenTill::open(m_directory.filePath(u"data"_s), Database::Open::Create, m_clock, m_rng));

    static std::unique_ptr<OpenTill> openedTill(Result<std::unique_ptr<OpenTill>> opened)
    {
        return std::move(opened).value();
    }
};

} // namespace

class SetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAlgerianShopIsReady();
    void elsewhereThereIsNoTaxYet();
    void twiceIsRefused();
    void aBusinessThatDidNothingIsMadeAnew();
    void badAnswersAreRefused_data();
    void badAnswersAreRefused();
    void settingsTakeEffectAtOnce();
    void badSettingsAreRefused_data();
    void badSettingsAreRefused();
    void oneBadSettingChangesNone();
    void changingNeedsTheRight();
    void aNewRateBeginsOnItsDay();
    void badRatesAreRefused();
    void tryingTheDrawerLeavesATrace();
};

void SetupTest::anAlgerianShopIsReady()
{
    EmptyTill till;
    QVERIFY(till.create(business()));
    const BusinessSettings made =
        value(till.shop().read([](Connection &c) -> Result<BusinessSettings> { return SettingsStore(c).business(); }));
    QCOMPARE(made.timeZone.id(), QByteArray("Africa/Algiers"));
    QCOMPARE(made.cash.roundingStepMinor, 500);
    QVERIFY(made.cash.stampDuty.enabled);
    QCOMPARE(made.defaultTaxClass, u"TVA19"_s);
    QCOMPARE(made.maxDifferenceMinor, 20'000);
    QCOMPARE(value(StaffService(till.shop()).signIn(u"1357"_s)).role.code, u"owner"_s);
    QVERIFY(value(VerifyService(till.shop()).verify()).sound());
}

void SetupTest::elsewhereThereIsNoTaxYet()
{
    EmptyTill till;
    NewBusiness wanted = business();
    wanted.country = u"FR"_s;
    wanted.currency = value(Currency::fromCode(u"EUR"_s));
    QVERIFY(till.create(wanted));
    const BusinessSettings made =
        value(till.shop().read([](Connection &c) -> Result<BusinessSettings> { return SettingsStore(c).business(); }));
    QCOMPARE(made.timeZone.id(), QByteArray("Europe/Paris"));
    QCOMPARE(made.cash.roundingStepMinor, 0);
    QVERIFY(!made.cash.stampDuty.enabled);
    QCOMPARE(made.defaultTaxClass, u"exempt"_s);
}

void SetupTest::twiceIsRefused()
{
    EmptyTill till;
    QVERIFY(till.create(business()));
    const qint64 entries = till.entries();
    QCOMPARE(error(till.create(business())), u"already_initialised"_s);
    QCOMPARE(till.entries(), entries);
}

/// As after a first start whose centre was never found.
void SetupTest::aBusinessThatDidNothingIsMadeAnew()
{
    EmptyTill till;
    NewBusiness wanted = business();
    value(till.create(wanted));
    wanted.name = u"Épicerie"_s;
    wanted.till = u"T07"_s;
    wanted.currency = Currency::fromCode(u"EUR"_s).value();
    wanted.ownerName = u"Lina"_s;
    wanted.ownerPin = u"8642"_s;
    value(till.create(wanted, SetupService::Over::Unused));
    const BusinessSettings made = value(SetupService(till.shop()).settings());
    QCOMPARE(made.name, u"Épicerie"_s);
    QCOMPARE(made.till, u"T07"_s);
    QCOMPARE(made.currency.code(), u"EUR"_s);
    StaffService staff(till.shop());
    QCOMPARE(error(staff.signIn(u"1357"_s)), u"wrong_pin"_s); // there is one owner, with the last PIN
    const Seat owner = value(staff.signIn(u"8642"_s));
    QCOMPARE(owner.user.name, u"Lina"_s);
    QCOMPARE(verifyFindings(till.shop()), QString());
    ShiftService shifts(till.shop());
    value(shifts.open({owner, std::nullopt}, Money(0, made.currency), {}));
    QCOMPARE(error(till.create(business(), SetupService::Over::Unused)), u"already_initialised"_s);
    value(shifts.close({owner, std::nullopt}, {Money(0, made.currency), {}}));
    QCOMPARE(error(till.create(business(), SetupService::Over::Unused)), u"already_initialised"_s);
}

void SetupTest::badAnswersAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("no name") << u"name"_s << u" "_s << u"empty_name"_s;
    QTest::newRow("no branch") << u"branch"_s << QString() << u"empty_name"_s;
    QTest::newRow("no till") << u"till"_s << QString() << u"bad_till"_s;
    QTest::newRow("dash in the till") << u"till"_s << u"T-1"_s << u"bad_till"_s;
    QTest::newRow("dot in the till") << u"till"_s << u"T01.2"_s << u"bad_till"_s;
    QTest::newRow("nine letters") << u"till"_s << u"ABCDEFGHI"_s << u"bad_till"_s;
    QTest::newRow("accent in the till") << u"till"_s << u"Té"_s << u"bad_till"_s;
    QTest::newRow("zone") << u"zone"_s << u"Africa/Atlantis"_s << u"unknown_time_zone"_s;
    QTest::newRow("PIN") << u"pin"_s << u"12"_s << u"weak_pin"_s;
}

void SetupTest::badAnswersAreRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, answer);
    QFETCH(QString, code);
    NewBusiness wanted = business();
    QString &target = field == "name"_L1     ? wanted.name
                      : field == "branch"_L1 ? wanted.branch
                      : field == "till"_L1   ? wanted.till
                      : field == "zone"_L1   ? wanted.timeZone
                                             : wanted.ownerPin;
    target = answer;
    EmptyTill till;
    QCOMPARE(error(till.create(wanted)), code);
    QCOMPARE(till.entries(), 0);
    QVERIFY(till.create(business()));
}

void SetupTest::settingsTakeEffectAtOnce()
{
    TestShop till;
    const Product lamp = saved(till, item(u"Lamp"_s, 100'100));
    QCOMPARE(value(till.sell(basketOf({lineOf(lamp)}))).sale.settlement.due, dzd(101'000));
    value(SetupService(till.shop())
              .change(till.owner(), {{u"stamp_duty"_s, u"off"_s}, {u"cash.rounding_step_minor"_s, u"0"_s}}));
    QCOMPARE(value(till.sell(basketOf({lineOf(lamp)}))).sale.settlement.due, dzd(100'100));
    till.reopen();
    QCOMPARE(value(till.sell(basketOf({lineOf(lamp)}))).sale.settlement.due, dzd(100'100));
}

void SetupTest::badSettingsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("code");
    QTest::newRow("other till") << u"till"_s << u"T02"_s << u"fixed_setting"_s;
    QTest::newRow("other currency") << u"currency"_s << u"EUR"_s << u"fixed_setting"_s;
    QTest::newRow("unknown") << u"colour"_s << u"red"_s << u"unknown_setting"_s;
    QTest::newRow("unknown seller field") << u"seller.iban"_s << u"1"_s << u"unknown_setting"_s;
    QTest::newRow("mode") << u"tax.mode"_s << u"sometimes"_s << u"bad_setting"_s;
    QTest::newRow("rounding") << u"tax.rounding"_s << u"never"_s << u"bad_setting"_s;
    QTest::newRow("class") << u"tax.default_class"_s << u"TVA20"_s << u"bad_setting"_s;
    QTest::newRow("duty") << u"stamp_duty"_s << u"yes"_s << u"bad_setting"_s;
    QTest::newRow("step in words") << u"cash.rounding_step_minor"_s << u"five"_s << u"bad_setting"_s;
    QTest::newRow("negative step") << u"cash.rounding_step_minor"_s << u"-5"_s << u"bad_setting"_s;
    QTest::newRow("zone") << u"time_zone"_s << u"Mars/Base"_s << u"bad_setting"_s;
    QTest::newRow("scale") << u"scale.rules"_s << u"21=colour"_s << u"bad_setting"_s;
    QTest::newRow("scale without end") << u"scale.rules"_s << u"21=weight,"_s << u"bad_setting"_s;
    QTest::newRow("nameless") << u"business.name"_s << u"  "_s << u"bad_setting"_s;
}

void SetupTest::badSettingsAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, setting);
    QFETCH(QString, code);
    TestShop till;
    QCOMPARE(error(SetupService(till.shop()).change(till.owner(), {{key, setting}})), code);
}

void SetupTest::oneBadSettingChangesNone()
{
    TestShop till;
    const qint64 entries = journalLength(till);
    QCOMPARE(error(SetupService(till.shop())
                       .change(till.owner(), {{u"business.name"_s, u"New"_s}, {u"stamp_duty"_s, u"maybe"_s}})),
             u"bad_setting"_s);
    QCOMPARE(journalLength(till), entries);
    value(SetupService(till.shop()).change(till.owner(), {{u"scale.rules"_s, u"21=weight,23=price:100"_s}}));
    value(SetupService(till.shop()).change(till.owner(), {{u"scale.rules"_s, {}}}));
}

void SetupTest::changingNeedsTheRight()
{
    TestShop till;
    SetupService setup(till.shop());
    QCOMPARE(error(setup.change(till.manager(), {{u"stamp_duty"_s, u"off"_s}})), u"not_allowed"_s);
    const Authority helped{till.cashier().user, till.owner().user};
    value(setup.change(helped, {{u"stamp_duty"_s, u"off"_s}}));
    QCOMPARE(events(till, u"override"_s), 1);
}

void SetupTest::aNewRateBeginsOnItsDay()
{
    TestShop till;
    SetupService setup(till.shop());
    const QDate today = value(setup.overview()).today;
    QCOMPARE(today, QDate(2026, 1, 15));
    value(setup.changeRate(till.owner(), u"TVA19"_s, today.addDays(1), 200'000));
    const TaxTable taxes = value(setup.overview()).taxes;
    QCOMPARE(value(taxes.ratesFor(u"TVA19", today)), (QList<TaxRate>{{u"TVA19"_s, 190'000}}));
    QCOMPARE(value(taxes.ratesFor(u"TVA19", today.addDays(1))), (QList<TaxRate>{{u"TVA19"_s, 200'000}}));
    value(setup.changeRate(till.owner(), u"TVA19"_s, today.addDays(1), 210'000)); // planned anew
    QCOMPARE(value(value(setup.overview()).taxes.ratesFor(u"TVA19", today.addDays(1))),
             (QList<TaxRate>{{u"TVA19"_s, 210'000}}));
    const Money before = value(till.sell(till.basket({{u"MILK"_s, u"1"_s}}))).sale.priced.tax;
    till.clock().advance(24LL * 3'600'000);
    const Money after = value(till.sell(till.basket({{u"MILK"_s, u"1"_s}}))).sale.priced.tax;
    QCOMPARE(before, dzd(1437)); // 90.00 × 19/119
    QCOMPARE(after, dzd(1562));  // 90.00 × 21/121
}

void SetupTest::badRatesAreRefused()
{
    TestShop till;
    SetupService setup(till.shop());
    const QDate today = value(setup.overview()).today;
    const qint64 entries = journalLength(till);
    QCOMPARE(error(setup.changeRate(till.owner(), u"TVA19"_s, today, 200'000)), u"bad_rate_date"_s);
    QCOMPARE(error(setup.changeRate(till.owner(), u"TVA19"_s, {}, 200'000)), u"bad_rate_date"_s);
    QCOMPARE(error(setup.changeRate(till.owner(), u"TVA19"_s, today.addDays(1), 1'000'001)), u"bad_rate"_s);
    QCOMPARE(error(setup.changeRate(till.owner(), u"TVA19"_s, today.addDays(1), -1)), u"bad_rate"_s);
    QCOMPARE(error(setup.changeRate(till.owner(), u"VAT"_s, today.addDays(1), 200'000)), u"unknown_tax"_s);
    QCOMPARE(error(setup.changeRate(till.manager(), u"TVA19"_s, today.addDays(1), 200'000)), u"not_allowed"_s);
    QCOMPARE(journalLength(till), entries);
}

void SetupTest::tryingTheDrawerLeavesATrace()
{
    TestShop till;
    SetupService setup(till.shop());
    QCOMPARE(error(setup.noteDrawerTrial(till.cashier())), u"not_allowed"_s);
    QCOMPARE(events(till, u"drawer.trial"_s), 0);
    value(setup.noteDrawerTrial(till.owner()));
    QCOMPARE(events(till, u"drawer.trial"_s), 1);
}

QTEST_GUILESS_MAIN(SetupTest)
#include "setup_test.moc"
