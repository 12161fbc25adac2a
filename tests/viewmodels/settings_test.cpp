// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sync/sharedsettings.h"
#include "models/viewmodels/setup/firstshopform.h"
#include "models/viewmodels/setup/rightstext.h"
#include "models/viewmodels/setup/setuparea.h"
#include "tests/support/testcounter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

const QString coin = u"cash.rounding_step_minor"_s;

/// The presenters of the settings over a till, the owner at it.
struct Desk {
    explicit Desk(const QString &language = u"en"_s) : counter(language)
    {
        counter.session.setSeat(counter.till.owner().user);
        const auto keep = [this](const Error &error) { failures.append(error.code); };
        QObject::connect(&settings, &SettingsPresenter::failed, &settings, keep);
        QObject::connect(&people, &PeoplePresenter::failed, &people, keep);
        settings.load();
        people.load();
        if (!QTest::qWaitFor([this] { return settings.isLoaded() && people.isLoaded(); }))
            qFatal("The settings were never read.");
    }
    /// Nothing is under way any more when the presenters go.
    ~Desk()
    {
        const auto nothing = [](Connection &) -> Result<void> { return {}; };
        Database &database = counter.till.till().database();
        for (QFuture<Result<void>> last : {database.read(nothing), database.read(nothing), database.write(nothing)})
            last.waitForFinished();
    }
    [[nodiscard]] UserId idOf(const QString &name)
    {
        for (int row = 0; row < people.model().rowCount(); ++row) {
            if (people.model().personAt(row).name == name)
                return people.model().personAt(row).id;
        }
        qFatal("There is no %s.", qPrintable(name));
    }
    [[nodiscard]] QString stored(const QString &key) { return value(counter.setup.overview()).values.value(key); }

    TestCounter counter;
    SettingsPresenter settings{counter.setup, counter.business, counter.session, counter.approvals};
    PeoplePresenter people{counter.staff, counter.business, counter.session, counter.approvals};
    QStringList failures;
};

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesReadAsPeopleWriteThem();
    void aChangeIsSavedAndInForce();
    void saveGoesToTheFirstError();
    void anErrorGoesAwayWhenItIsMended();
    void undoBringsEverythingBack();
    void changesSurviveReading();
    void aManagersPinCoversTheRight();
    void printerAddresses_data();
    void printerAddresses();
    void scaleRows();
    void whatInvoicesLack();
    void aNewRateIsPlanned();
    void everySettingHasASection();
    void thePeopleModelIsSound();
    void aPersonIsAdded();
    void aTakenPinIsSaidAtTheField();
    void theLastOwnerIsKept();
    void whoLeavesIsLockedOut();
    void aRoleFollowsToTheTill();
    void everyRightIsInOneGroup();
    void theFirstShopIsChecked();
};

void SettingsTest::valuesReadAsPeopleWriteThem()
{
    Desk desk;
    QCOMPARE(desk.settings.text(coin), u"5,00"_s);
    QCOMPARE(desk.settings.text(u"printer.width_mm"_s), u"80"_s); // never set: what counts then
    QVERIFY(!desk.settings.isChanged());
    desk.settings.setText(coin, u"10"_s);
    QVERIFY(desk.settings.isChanged(SettingsSection::Till));
    QVERIFY(!desk.settings.isChanged(SettingsSection::Business));
    desk.settings.setText(coin, u"5,00"_s);
    QVERIFY(!desk.settings.isChanged());
}

void SettingsTest::aChangeIsSavedAndInForce()
{
    Desk desk;
    const QSignalSpy saved(&desk.settings, &SettingsPresenter::saved);
    desk.settings.setText(coin, u"10"_s);
    desk.settings.setText(u"business.name"_s, u" Chez Lina "_s);
    desk.settings.save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.stored(coin), u"1000"_s);
    QTRY_COMPARE(desk.counter.business.settings().name, u"Chez Lina"_s);
    QCOMPARE(desk.counter.business.settings().cash.roundingStepMinor, 1000);
    QTRY_COMPARE(desk.settings.text(coin), u"10,00"_s);
    QVERIFY(!desk.settings.isChanged());
    QCOMPARE(desk.failures, QStringList());
}

void SettingsTest::saveGoesToTheFirstError()
{
    Desk desk;
    const QSignalSpy error(&desk.settings, &SettingsPresenter::firstError);
    const QSignalSpy saved(&desk.settings, &SettingsPresenter::saved);
    desk.settings.setText(u"printer.receipt"_s, u"tcp:"_s);
    desk.settings.setText(u"branch"_s, u"  "_s);
    desk.settings.setText(coin, u"five"_s);
    desk.settings.save();
    QCOMPARE(error.size(), 1);
    QCOMPARE(error.first().first().toString(), u"branch"_s);
    QCOMPARE(desk.settings.errors(), 3);
    QVERIFY(!desk.settings.problem(coin).isEmpty());
    QCOMPARE(saved.size(), 0);
    QCOMPARE(desk.stored(coin), u"500"_s);
}

void SettingsTest::anErrorGoesAwayWhenItIsMended()
{
    Desk desk;
    desk.settings.setText(coin, u"-5"_s);
    QVERIFY(desk.settings.problem(coin).isEmpty()); // not before the field is left
    desk.settings.leave(coin);
    QVERIFY(!desk.settings.problem(coin).isEmpty());
    desk.settings.setText(coin, u"5"_s);
    QVERIFY(desk.settings.problem(coin).isEmpty());
}

void SettingsTest::undoBringsEverythingBack()
{
    Desk desk;
    const QString name = desk.settings.text(u"business.name"_s);
    desk.settings.setText(u"business.name"_s, {});
    desk.settings.leave(u"business.name"_s);
    desk.settings.undoChanges();
    QCOMPARE(desk.settings.text(u"business.name"_s), name);
    QCOMPARE(desk.settings.errors(), 0);
    QVERIFY(!desk.settings.isChanged());
}

void SettingsTest::changesSurviveReading()
{
    Desk desk;
    desk.settings.setText(u"seller.rc"_s, u"16/00-123"_s);
    value(desk.counter.setup.change(desk.counter.till.owner(), {{u"branch"_s, u"Oran"_s}}));
    desk.settings.load();
    QTRY_COMPARE(desk.settings.text(u"branch"_s), u"Oran"_s);
    QCOMPARE(desk.settings.text(u"seller.rc"_s), u"16/00-123"_s);
}

void SettingsTest::aManagersPinCoversTheRight()
{
    Desk desk;
    desk.counter.session.setSeat(desk.counter.till.cashier().user);
    QVERIFY(!desk.settings.mayChange());
    QStringList asked;
    QObject::connect(&desk.counter.approvals, &Approvals::asked, &desk.settings, [&](const QString &what) {
        asked.append(what);
        desk.counter.approvals.answer(u"246810"_s);
    });
    const QSignalSpy saved(&desk.settings, &SettingsPresenter::saved);
    desk.settings.setText(u"stamp_duty"_s, u"off"_s);
    desk.settings.save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(desk.stored(u"stamp_duty"_s), u"off"_s);
}

void SettingsTest::printerAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("network") << u"tcp:192.168.1.50"_s << true;
    QTest::newRow("port") << u"tcp:192.168.1.50:9101"_s << true;
    QTest::newRow("no host") << u"tcp:"_s << false;
    QTest::newRow("port of letters") << u"tcp:host:abc"_s << false;
    QTest::newRow("device") << u"file:/dev/usb/lp0"_s << true;
    QTest::newRow("half a path") << u"file:lp0"_s << false;
    QTest::newRow("queue") << u"cups:TM-T20"_s << true;
    QTest::newRow("queue with a space") << u"cups:TM T20"_s << false;
}

void SettingsTest::printerAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    Desk desk;
    desk.settings.setPlace(u"printer.receipt"_s, PrinterPlace::fromText(text));
    QCOMPARE(desk.settings.text(u"printer.receipt"_s), text);
    desk.settings.leave(u"printer.receipt"_s);
    QCOMPARE(desk.settings.problem(u"printer.receipt"_s).isEmpty(), good);
}

void SettingsTest::scaleRows()
{
    Desk desk;
    QCOMPARE(desk.settings.scaleRows(), (QList<ScaleRow>{{u"21"_s, u"weight"_s}, {u"23"_s, u"price"_s}}));
    desk.settings.setScaleRows({{u"21"_s, u"weight"_s}, {u"21"_s, u"price:100"_s}});
    desk.settings.leave(u"scale.rules"_s);
    QVERIFY(desk.settings.problem(u"scale.rules"_s).contains(u"21"_s));
    desk.settings.setScaleRows({{u"2"_s, u"weight"_s}});
    desk.settings.leave(u"scale.rules"_s);
    QVERIFY(!desk.settings.problem(u"scale.rules"_s).isEmpty());
    const QSignalSpy saved(&desk.settings, &SettingsPresenter::saved);
    desk.settings.setScaleRows({{u"28"_s, u"price:100"_s}});
    desk.settings.save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.stored(u"scale.rules"_s), u"28=price:100"_s);
}

void SettingsTest::whatInvoicesLack()
{
    Desk desk;
    const qsizetype all = desk.settings.missingForInvoices().size();
    QVERIFY(all > 0);
    for (const QString &key : {u"name"_s, u"address"_s, u"rc"_s, u"nif"_s, u"nis"_s, u"ai"_s})
        desk.settings.setText(QString(u"seller."_s + key), u"x"_s);
    QCOMPARE(desk.settings.missingForInvoices(), QStringList());
    desk.settings.setText(u"seller.nif"_s, u" "_s);
    QCOMPARE(desk.settings.missingForInvoices(), QStringList{u"NIF"_s});
}

void SettingsTest::aNewRateIsPlanned()
{
    Desk desk;
    const QSignalSpy changed(&desk.settings, &SettingsPresenter::rateChanged);
    desk.settings.changeRate(u"TVA19"_s, QDate(2026, 7, 1), u"20,5"_s);
    QTRY_COMPARE(changed.size(), 1);
    const auto line = [&desk] {
        const QList<TaxLine> lines = desk.settings.taxes();
        return *std::find_if(lines.begin(), lines.end(), [](const TaxLine &each) { return each.code == u"TVA19"_s; });
    };
    QTRY_VERIFY(line().next.contains(u"20,5"_s));
    QVERIFY(line().next.contains(u"01/07/2026"_s));
    QVERIFY(line().rate.startsWith(u"19"_s));
    desk.settings.changeRate(u"TVA19"_s, QDate(2026, 1, 15), u"20"_s);
    QTRY_COMPARE(desk.failures, QStringList{u"bad_rate_date"_s});
}

void SettingsTest::everySettingHasASection()
{
    QCOMPARE(settingKeys().size(), 29);
    for (const QString &key : sharedSettings()) // the page has an order of its own, and leaves none of them out
        QVERIFY2(settingKeys().contains(key), qPrintable(key));
    QCOMPARE(QSet<QString>(settingKeys().begin(), settingKeys().end()).size(), settingKeys().size());
    QCOMPARE(SettingsPresenter::sectionOf(u"stamp_duty"_s), SettingsSection::Taxes);
    QCOMPARE(SettingsPresenter::sectionOf(u"drawer.printer"_s), SettingsSection::Printers);
    QCOMPARE(SettingsPresenter::sectionOf(u"seller.nif"_s), SettingsSection::Business);
    QCOMPARE(SettingsPresenter::sectionOf(u"scale.rules"_s), SettingsSection::Till);
    TestShop till; // the services know each of them
    for (const QString &key : settingKeys()) {
        const QString unlikely = u"\u0001"_s;
        const Result<void> tried = SetupService(till.shop()).change(till.owner(), {{key, unlikely}}).result();
        QVERIFY2(tried || tried.error().code != u"unknown_setting"_s, qPrintable(key));
    }
}

void SettingsTest::thePeopleModelIsSound()
{
    Desk desk;
    const QAbstractItemModelTester tester(&desk.people.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(desk.people.model().rowCount(), 3);
    const QSignalSpy loaded(&desk.people, &PeoplePresenter::loaded);
    desk.people.load();
    QTRY_COMPARE(loaded.size(), 1);
    desk.counter.session.setSeat(desk.counter.till.cashier().user);
    const int row = desk.people.model().rowOf(desk.counter.session.seat().user.id);
    QCOMPARE(desk.people.model().index(row, PeopleModel::State).data().toString(), u"at the till"_s);
}

void SettingsTest::aPersonIsAdded()
{
    Desk desk;
    const QSignalSpy error(&desk.people, &PeoplePresenter::firstError);
    const QSignalSpy saved(&desk.people, &PeoplePresenter::saved);
    desk.people.create();
    QVERIFY(!desk.people.isChanged());
    desk.people.save();
    QCOMPARE(error.size(), 1);
    QCOMPARE(error.first().first().value<PersonField>(), PersonField::Name);
    desk.people.setText(PersonField::Name, u"Lina"_s);
    desk.people.setText(PersonField::Pin, u"5566"_s);
    desk.people.setText(PersonField::PinAgain, u"5567"_s);
    desk.people.save();
    QCOMPARE(error.last().first().value<PersonField>(), PersonField::PinAgain);
    desk.people.setText(PersonField::PinAgain, u"5566"_s);
    desk.people.save();
    QTRY_COMPARE(saved.size(), 1);
    QTRY_COMPARE(desk.people.model().rowCount(), 4);
    QVERIFY(!desk.people.isChanged());
    QCOMPARE(value(desk.counter.staff.signIn(u"5566"_s)).user.name, u"Lina"_s);
}

void SettingsTest::aTakenPinIsSaidAtTheField()
{
    Desk desk;
    desk.people.open(desk.idOf(u"Karim"_s));
    desk.people.setText(PersonField::Pin, u"4321"_s);
    desk.people.setText(PersonField::PinAgain, u"4321"_s);
    desk.people.save();
    QTRY_VERIFY(!desk.people.problem(PersonField::Pin).isEmpty());
    QCOMPARE(desk.failures, QStringList());
}

void SettingsTest::theLastOwnerIsKept()
{
    Desk desk;
    desk.people.open(desk.counter.session.seat().user.id);
    QVERIFY(desk.people.isLastOwner());
    desk.people.setText(PersonField::Role, u"cashier"_s);
    desk.people.save();
    QVERIFY(!desk.people.problem(PersonField::Role).isEmpty());
    desk.people.undoChanges();
    desk.people.retire(); // no button offers it; the rule holds all the same
    QTRY_COMPARE(desk.failures, QStringList{u"last_owner"_s});
}

void SettingsTest::whoLeavesIsLockedOut()
{
    Desk desk;
    const QSignalSpy saved(&desk.people, &PeoplePresenter::saved);
    desk.people.open(desk.idOf(u"Karim"_s));
    desk.people.retire();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(error(desk.counter.staff.signIn(u"1234"_s)), u"wrong_pin"_s);
    desk.people.bringBack();
    QVERIFY(!desk.people.problem(PersonField::Pin).isEmpty()); // not without a new PIN
    desk.people.setText(PersonField::Pin, u"8877"_s);
    desk.people.setText(PersonField::PinAgain, u"8877"_s);
    desk.people.bringBack();
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(value(desk.counter.staff.signIn(u"8877"_s)).user.name, u"Karim"_s);
}

void SettingsTest::aRoleFollowsToTheTill()
{
    Desk desk;
    desk.counter.session.setSeat(desk.counter.till.cashier().user);
    QObject::connect(&desk.counter.approvals, &Approvals::asked, &desk.people,
                     [&] { desk.counter.approvals.answer(u"246810"_s); });
    RoleForm &form = desk.people.roleForm();
    const QSignalSpy saved(&form, &RoleForm::saved);
    form.open(*desk.people.role(u"cashier"_s));
    form.setRight(Right::OpenDrawer, true);
    form.setDiscountText(u"7,5"_s);
    QVERIFY(form.isChanged());
    form.save();
    QTRY_COMPARE(saved.size(), 1);
    QTRY_VERIFY(desk.counter.session.may(Right::OpenDrawer));
    QCOMPARE(desk.counter.session.seat().role.maxDiscountPpm, 75'000);
    form.open(*desk.people.role(u"owner"_s));
    form.setRight(Right::ManageUsers, false);
    QVERIFY(form.draft().may(Right::ManageUsers));
    form.setDiscountText(u"101"_s);
    form.save();
    QVERIFY(!form.discountProblem().isEmpty());
    QCOMPARE(saved.size(), 1);
}

void SettingsTest::everyRightIsInOneGroup()
{
    QList<Right> grouped;
    for (const RightsGroup &group : rightsGroups())
        grouped += group.rights;
    QCOMPARE(grouped.size(), allRights().size());
    for (const Right right : allRights()) {
        QCOMPARE(grouped.count(right), 1);
        QVERIFY(!rightText(right).isEmpty());
    }
    QCOMPARE(roleText({u"cashier"_s, u"Cashier"_s, {}, 0}), u"Cashier"_s);
    QCOMPARE(roleText({u"cashier"_s, u"Caisse rapide"_s, {}, 0}), u"Caisse rapide"_s);
}

void SettingsTest::theFirstShopIsChecked()
{
    FirstShopForm form;
    const QSignalSpy ready(&form, &FirstShopForm::ready);
    const QSignalSpy error(&form, &FirstShopForm::firstError);
    QCOMPARE(FirstShopForm::countries().first().first, u"DZ"_s);
    form.submit();
    QCOMPARE(error.last().first().value<FirstShopField>(), FirstShopField::Name);
    form.setText(FirstShopField::Name, u"Chez Lina"_s);
    form.setText(FirstShopField::Branch, u"Hydra"_s);
    form.setText(FirstShopField::Owner, u"Lina"_s);
    form.setText(FirstShopField::Till, u"caisse é"_s);
    form.submit();
    QCOMPARE(error.last().first().value<FirstShopField>(), FirstShopField::Till);
    form.setText(FirstShopField::Till, u"T01"_s);
    form.setText(FirstShopField::Pin, u"123"_s);
    form.submit();
    QCOMPARE(error.last().first().value<FirstShopField>(), FirstShopField::Pin);
    form.setText(FirstShopField::Pin, u"123456"_s);
    form.setText(FirstShopField::PinAgain, u"123456"_s);
    form.setText(FirstShopField::Country, u"TN"_s);
    QCOMPARE(form.text(FirstShopField::Currency), u"TND"_s);
    form.submit();
    QCOMPARE(ready.size(), 1);
    const auto business = ready.first().first().value<NewBusiness>();
    QCOMPARE(business.currency.code(), u"TND"_s);
    QCOMPARE(business.ownerPin, u"123456"_s);
    for (const auto &[code, name] : FirstShopForm::countries())
        QVERIFY(!name.isEmpty());
    for (const QString &code : FirstShopForm::currencies())
        QVERIFY(Currency::fromCode(code).has_value());
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
