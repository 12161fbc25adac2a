// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/fonts/fonts.h"
#include "tests/support/testcounter.h"
#include "tests/ui/fakeframe.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/setup/categorylist.h"
#include "ui/pages/setup/choicetile.h"
#include "ui/pages/setup/firstrun.h"
#include "ui/pages/setup/settingspage.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr QSize desktop(1352, 844);
constexpr QSize touchScreen(948, 600);

/// Where pictures go when somebody wants to look at them.
void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("COMPTOIR_TEST_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

/// The settings in a window of their own, the owner at the till.
struct Bench {
    explicit Bench(const QString &language = u"en"_s, QSize size = desktop) : counter(language)
    {
        counter.session.setSeat(counter.till.owner().user);
        QApplication::setLayoutDirection(language == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
        page = std::make_unique<ui::SettingsPage>(frame, area, preferences);
        frame.window = page.get();
        page->resize(size);
        page->show();
        QApplication::setActiveWindow(page.get());
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("The page never became active.");
        page->enter({});
        if (!QTest::qWaitFor([this] { return area.settings.isLoaded() && area.people.isLoaded(); }))
            qFatal("The settings were never read.");
    }
    ~Bench()
    {
        page.reset();
        const auto nothing = [](Connection &) -> Result<void> { return {}; };
        Database &database = counter.till.till().database();
        for (QFuture<Result<void>> last : {database.read(nothing), database.read(nothing), database.write(nothing)})
            last.waitForFinished();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void open(const QString &id)
    {
        auto *list = page->findChild<ui::CategoryList *>();
        QTest::mouseClick(list->button(id), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    template <typename Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        QWidget *where = frame.dialog() ? static_cast<QWidget *>(frame.dialog()) : page.get();
        for (Widget *widget : where->findChildren<Widget *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        qFatal("There is no \"%s\".", qPrintable(name));
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        QWidget *where = frame.dialog() ? static_cast<QWidget *>(frame.dialog()) : page.get();
        for (QAbstractButton *each : where->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && (each->text() == name || each->accessibleName() == name))
                return each;
        }
        qFatal("There is no button \"%s\".", qPrintable(name));
    }
    void click(const QString &name) const
    {
        QCoreApplication::processEvents(); // rows that were made anew are shown by the event loop
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    void write(const QString &field, const QString &text) const
    {
        auto *edit = named<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    TestCounter counter;
    Preferences preferences{counter.till.path(u"window.ini"_s)};
    PrintQueueService queue{counter.till.shop()};
    PrintSpooler spooler{queue};
    PrintingPresenter printing{queue, spooler, counter.business};
    SetupArea area{counter.setup,    counter.staff,   spooler,          printing,
                   counter.business, counter.session, counter.approvals};
    FakeFrame frame;
    std::unique_ptr<ui::SettingsPage> page;
};

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSettingIsTypedAndSavedByKeys();
    void savingGoesToTheFirstErrorOfAnyPart();
    void leavingWithChangesAsksOnce();
    void readOnlyForWhoMayNot();
    void aTestPageIsAnsweredInline();
    void aPersonIsAddedByHand();
    void theLastOwnerHasNoWayOut();
    void aRoleIsChanged();
    void anotherRoleAsksWhatBecomesOfTheFirst();
    void onesOwnPinIsChanged();
    void theScreenChangesAtOnce();
    void aTaxModeWarns();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void theFirstMinute();
    void pictures_data();
    void pictures();
};

void SettingsPageTest::initTestCase()
{
    loadFonts();
    ui::installLook(*qApp);
    ui::Look::instance().setTheme(u"light"_s);
    ui::Look::instance().setReducedMotion(true);
}

void SettingsPageTest::aSettingIsTypedAndSavedByKeys()
{
    Bench bench;
    bench.write(u"Name of the business"_s, u"Chez Lina"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(bench.counter.business.settings().name, u"Chez Lina"_s);
    QCOMPARE(bench.frame.toasts.size(), 1);
    QVERIFY(!bench.area.settings.isChanged());
}

void SettingsPageTest::savingGoesToTheFirstErrorOfAnyPart()
{
    Bench bench;
    bench.open(u"till"_s);
    bench.write(u"Smallest coin"_s, u"five"_s);
    bench.open(u"business"_s);
    bench.click(u"Save"_s);
    QCOMPARE(bench.area.settings.category(), u"till"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Smallest coin"_s);
    QVERIFY(bench.shows(u"This is not an amount."_s));
    QVERIFY(bench.button(u"Save"_s)->isEnabled());
}

void SettingsPageTest::leavingWithChangesAsksOnce()
{
    Bench bench;
    int left = 0;
    const auto leave = [&left] { ++left; };
    QVERIFY(bench.page->mayLeave(leave));
    bench.write(u"Branch"_s, u"Oran"_s);
    QVERIFY(!bench.page->mayLeave(leave));
    bench.click(u"Keep editing"_s);
    QCOMPARE(left, 0);
    QVERIFY(!bench.page->mayLeave(leave));
    bench.click(u"Save"_s);
    QTRY_COMPARE(left, 1);
    QTRY_COMPARE(bench.counter.business.settings().branch, u"Oran"_s);
    bench.write(u"Branch"_s, u"Blida"_s);
    QVERIFY(!bench.page->mayLeave(leave));
    bench.click(u"Discard"_s);
    QCOMPARE(left, 2);
    QCOMPARE(bench.area.settings.text(u"branch"_s), u"Oran"_s);
}

void SettingsPageTest::readOnlyForWhoMayNot()
{
    Bench bench;
    bench.counter.session.setSeat(bench.counter.till.cashier().user);
    QVERIFY(!bench.named<QLineEdit>(u"Branch"_s)->isEnabled());
    QVERIFY(bench.shows(u"You can look at these settings."_s));
    bench.open(u"people"_s);
    QVERIFY(bench.shows(u"You can look at the team."_s));
    bench.open(u"screen"_s);
    QVERIFY(!bench.shows(u"You can look"_s));
    QVERIFY(bench.button(u"Dark"_s)->isEnabled());
}

void SettingsPageTest::aTestPageIsAnsweredInline()
{
    Bench bench;
    bench.open(u"printers"_s);
    bench.click(u"Print a test page"_s);
    QTRY_VERIFY(bench.shows(u"Say first where the printer is."_s));
    bench.area.settings.setText(u"printer.receipt"_s, QString(u"folder:"_s + bench.counter.till.path(u"paper"_s)));
    QVERIFY(QDir().mkpath(bench.counter.till.path(u"paper"_s)));
    bench.click(u"Print a test page"_s);
    QTRY_VERIFY(bench.shows(u"The test page was printed."_s));
    QCOMPARE(QDir(bench.counter.till.path(u"paper"_s)).entryList(QDir::Files).size(), 1);
    bench.click(u"Open the drawer"_s);
    QTRY_COMPARE(bench.area.printers.outcome(PrinterBench::Trial::Drawer).state, PrinterBench::State::Failed);
}

void SettingsPageTest::aPersonIsAddedByHand()
{
    Bench bench;
    bench.open(u"people"_s);
    bench.click(u"Add a person"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Lina"_s);
    bench.click(u"Save"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"PIN"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"5566"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"5566"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(bench.area.people.model().rowCount(), 4);
    QCOMPARE(value(bench.counter.staff.signIn(u"5566"_s)).role.code, u"cashier"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!bench.area.people.isOpen());
}

void SettingsPageTest::theLastOwnerHasNoWayOut()
{
    Bench bench;
    bench.open(u"people"_s);
    bench.area.people.open(bench.counter.session.seat().user.id);
    for (const QAbstractButton *each : bench.page->findChildren<QAbstractButton *>())
        QVERIFY(!each->isVisible() || each->text() != u"Has left"_s);
    const Authority cashier = bench.counter.till.cashier();
    bench.area.people.open(cashier.user.user.id);
    bench.click(u"Has left"_s);
    QVERIFY(bench.frame.dialog());
    bench.click(u"Karim has left"_s);
    QTRY_COMPARE(error(bench.counter.staff.signIn(u"1234"_s)), u"wrong_pin"_s);
}

void SettingsPageTest::aRoleIsChanged()
{
    Bench bench;
    bench.open(u"people"_s);
    bench.click(u"Roles"_s);
    QTest::keyClick(bench.button(u"Open the drawer without a sale"_s), Qt::Key_Space);
    QVERIFY(bench.area.people.roleForm().isChanged());
    bench.click(u"Save the role"_s);
    QTRY_VERIFY(bench.area.people.role(u"cashier"_s)->may(Right::OpenDrawer));
}

void SettingsPageTest::anotherRoleAsksWhatBecomesOfTheFirst()
{
    Bench bench;
    bench.open(u"people"_s);
    bench.click(u"Roles"_s);
    const RoleForm &form = bench.area.people.roleForm();
    const qsizetype roles = bench.area.people.roles().size();
    const QString drawer = u"Open the drawer without a sale"_s;
    bench.click(drawer);
    bench.click(u"Manager"_s);
    QVERIFY(bench.frame.dialog());
    bench.click(u"Keep editing"_s);
    QCOMPARE(form.draft().code, u"cashier"_s);
    QVERIFY(form.isChanged());
    bench.click(u"Manager"_s); // still asks: nothing was dropped and the list did not move on
    bench.click(u"Save"_s);
    QTRY_COMPARE(form.draft().code, u"manager"_s);
    QVERIFY(bench.area.people.role(u"cashier"_s)->may(Right::OpenDrawer));
    bench.click(drawer);
    bench.click(u"New role"_s);
    bench.click(u"Discard"_s);
    QVERIFY(form.isNew());
    bench.write(u"Name of the role"_s, u" "_s);
    bench.click(u"Cashier"_s);
    bench.click(u"Save"_s); // without a name it cannot be saved: it stays open and says so
    QVERIFY(form.isNew());
    QVERIFY(bench.shows(u"A role needs a name."_s));
    bench.write(u"Name of the role"_s, u"Trainee"_s);
    bench.click(u"Save the role"_s);
    QTRY_COMPARE(form.draft().name, u"Trainee"_s); // saving it now does not remember where one wanted to go then
    QTRY_COMPARE(bench.area.people.roles().size(), roles + 1);
    QCOMPARE(form.draft().name, u"Trainee"_s);
}

void SettingsPageTest::onesOwnPinIsChanged()
{
    Bench bench;
    bench.counter.session.setSeat(bench.counter.till.cashier().user);
    bench.open(u"people"_s);
    bench.click(u"My PIN"_s);
    bench.write(u"PIN in use"_s, u"1234"_s);
    bench.write(u"New PIN"_s, u"8080"_s);
    bench.write(u"New PIN again"_s, u"8081"_s);
    bench.click(u"Change my PIN"_s);
    QVERIFY(bench.shows(u"The two PINs are not the same."_s));
    bench.write(u"New PIN again"_s, u"8080"_s);
    bench.click(u"Change my PIN"_s);
    QTRY_COMPARE(bench.frame.toasts.size(), 1);
    QCOMPARE(value(bench.counter.staff.signIn(u"8080"_s)).user.name, u"Karim"_s);
}

void SettingsPageTest::theScreenChangesAtOnce()
{
    Bench bench;
    bench.open(u"screen"_s);
    bench.click(u"Dark"_s);
    QTRY_COMPARE(bench.preferences.theme(), u"dark"_s);
    bench.click(u"العربية"_s);
    QTRY_COMPARE(bench.preferences.language(), u"ar"_s);
    bench.click(u"Touch"_s);
    QTRY_COMPARE(bench.preferences.density(), u"touch"_s);
    bench.click(u"Show the customer's screen: what is sold and what is due"_s);
    QVERIFY(bench.preferences.customerDisplay());
}

void SettingsPageTest::aTaxModeWarns()
{
    Bench bench;
    bench.open(u"taxes"_s);
    QVERIFY(!bench.shows(u"Tax will be added"_s));
    auto *mode = bench.named<QComboBox>(u"Prices are kept"_s);
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    QVERIFY(bench.shows(u"Tax will be added to every price"_s));
    bench.click(u"Undo changes"_s);
    QVERIFY(!bench.shows(u"Tax will be added"_s));
    bench.click(u"New rate of TVA19"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"20"_s);
    bench.click(u"Plan the rate"_s);
    QTRY_VERIFY(bench.shows(u"20"_s));
    QTRY_COMPARE(bench.frame.toasts.size(), 1);
}

void SettingsPageTest::everyControlHasAName_data()
{
    QTest::addColumn<QString>("part");
    for (const QString &part : {u"business"_s, u"till"_s, u"printers"_s, u"taxes"_s, u"people"_s, u"screen"_s})
        QTest::newRow(qPrintable(part)) << part;
}

void SettingsPageTest::everyControlHasAName()
{
    QFETCH(QString, part);
    Bench bench;
    bench.open(part);
    bench.area.people.open(bench.counter.session.seat().user.id);
    for (QWidget *each : bench.page->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(each) || qobject_cast<QLineEdit *>(each) ||
                             qobject_cast<QComboBox *>(each) || qobject_cast<QPlainTextEdit *>(each) ||
                             qobject_cast<QTableView *>(each);
        if (!control || !each->isVisible() || each->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(each);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), each->metaObject()->className());
    }
}

void SettingsPageTest::theFirstMinute()
{
    ui::FirstRunWindow window(u"en"_s);
    window.resize(1280, 800);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy created(&window, &ui::FirstRunWindow::created);
    const QSignalSpy demo(&window, &ui::FirstRunWindow::demoWanted);
    const auto type = [](const QString &text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    const auto click = [&window](const QString &text) {
        QCoreApplication::processEvents(); // what was made anew is shown by the event loop
        for (QAbstractButton *each : window.findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text() == text)
                each->click();
        }
    };
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), u"Name of the business"_s);
    type(u"Chez Lina"_s);
    click(u"Open the shop"_s);
    QCOMPARE(created.size(), 0);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Branch"_s);
    type(u"Hydra"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // the till is called T01
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    type(u"Lina"_s);
    type(u"135790"_s);
    window.setLanguage(u"ar"_s); // what was typed stays
    QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
    window.setLanguage(u"en"_s);
    for (QLineEdit *edit : window.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Your PIN again"_s)
            edit->setFocus();
    }
    QTest::keyClicks(QApplication::focusWidget(), u"135790"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(created.size(), 1);
    const auto business = created.first().first().value<NewBusiness>();
    QCOMPARE(business.name, u"Chez Lina"_s);
    QCOMPARE(business.ownerName, u"Lina"_s);
    QCOMPARE(business.ownerPin, u"135790"_s);
    QCOMPARE(business.till, u"T01"_s);
    window.setBusy(u"wait"_s);
    click(u"Start the demo"_s);
    QCOMPARE(demo.size(), 0);
    window.showError(u"Not so."_s);
    click(u"Start the demo"_s);
    QCOMPARE(demo.size(), 1);
}

void SettingsPageTest::pictures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<bool>("touch");
    QTest::newRow("light") << u"en"_s << u"light"_s << false;
    QTest::newRow("dark") << u"en"_s << u"dark"_s << false;
    QTest::newRow("rtl") << u"ar"_s << u"light"_s << false;
    QTest::newRow("touch") << u"en"_s << u"light"_s << true;
}

/// Every part is drawn whole in every look: no warning, no control outside the page's width.
void SettingsPageTest::pictures()
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    QFETCH(bool, touch);
    ui::Look::instance().setTheme(theme);
    ui::Look::instance().setDensity(touch ? ui::Density::Touch : ui::Density::Comfortable);
    {
        Bench bench(language, touch ? touchScreen : desktop);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        for (const QString &part : {u"business"_s, u"till"_s, u"printers"_s, u"taxes"_s, u"people"_s, u"screen"_s}) {
            bench.open(part);
            keepPicture(*bench.page, QString(name + u'-' + part));
            for (QWidget *each : bench.page->findChildren<QAbstractButton *>()) {
                const QRect place(each->mapTo(bench.page.get(), QPoint()), each->size());
                if (each->isVisible() && !each->visibleRegion().isEmpty())
                    QVERIFY2(place.left() >= 0 && place.right() < bench.page->width(),
                             qPrintable(each->accessibleName()));
            }
        }
        bench.open(u"people"_s);
        bench.area.people.open(bench.counter.till.cashier().user.user.id);
        QCoreApplication::processEvents();
        keepPicture(*bench.page, QString(name + u"-person"_s));
        bench.area.people.close();
        bench.page->findChild<ui::SegmentedControl *>()->setCurrent(u"roles"_s);
        for (ui::SegmentedControl *parts : bench.page->findChildren<ui::SegmentedControl *>())
            parts->setCurrent(u"roles"_s);
        QCoreApplication::processEvents();
        keepPicture(*bench.page, QString(name + u"-roles"_s));
        ui::FirstRunWindow first(language);
        first.resize(touch ? QSize(1024, 600) : QSize(1440, 900));
        first.show();
        QCoreApplication::processEvents();
        keepPicture(first, QString(name + u"-firstrun"_s));
    }
    ui::Look::instance().setTheme(u"light"_s);
    ui::Look::instance().setDensity(ui::Density::Comfortable);
}

QTEST_MAIN(SettingsPageTest)
#include "settingspage_test.moc"
