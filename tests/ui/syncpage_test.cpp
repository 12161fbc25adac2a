// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/printing/fonts/fonts.h"
#include "tests/support/fakesync.h"
#include "tests/support/testcounter.h"
#include "tests/ui/fakeframe.h"
#include "ui/pages/sync/linescard.h"
#include "ui/pages/sync/syncpage.h"
#include "ui/shell/statuspill.h"
#include "ui/style/look.h"
#include "ui/style/textstyle.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>

using namespace comptoir;
using namespace comptoir::testing;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 1, 15);

/// Nothing waits.
SyncStatus quietSync()
{
    SyncStatus status = busySync(today);
    status.waiting.clear();
    status.waitingCount = 0;
    return status;
}

struct Bench {
    explicit Bench(const SyncStatus &status = busySync(today), QSize size = {1352, 844})
    {
        counter.till.clock().set(syncTime(today, 17, 42));
        sync.tell(status);
        page = std::make_unique<ui::SyncPage>(frame, presenter, shift);
        frame.window = page.get();
        page->resize(size);
        page->show();
        QApplication::setActiveWindow(page.get());
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("The page never became active.");
        page->enter({});
        if (!QTest::qWaitFor([this] { return shift.journal().has_value(); }))
            qFatal("The journal was never looked at.");
    }
    [[nodiscard]] QWidget *top() const { return frame.dialog() ? static_cast<QWidget *>(frame.dialog()) : page.get(); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *button : top()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && (button->text() == name || button->accessibleName() == name))
                return button;
        }
        qFatal("There is no button \"%s\".", qPrintable(name));
    }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QLabel *label : top()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    [[nodiscard]] QWidget *part(const QString &name) const { return page->findChild<QWidget *>(name); }
    /// In the dialog that asks where to save; gives the whole path.
    QString chooseFile(const QString &name)
    {
        auto *chooser = page->findChild<QFileDialog *>();
        if (!chooser)
            qFatal("Nobody asks where to save.");
        const QString path = counter.till.path(name);
        Q_EMIT chooser->fileSelected(path);
        return path;
    }
    /// Answers the dialog that asks for a passphrase, and the one after it.
    QString saveRescue(const QString &name)
    {
        type(u"a long passphrase"_s);
        key(Qt::Key_Tab);
        type(u"a long passphrase"_s);
        key(Qt::Key_Return);
        return chooseFile(name);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void key(Qt::Key code) { QTest::keyClick(QApplication::focusWidget(), code); }

    TestCounter counter;
    ShiftService shifts{counter.till.shop()};
    ShiftViewService views{counter.till.shop()};
    ClosureService closures{counter.till.shop()};
    ShiftPresenter shift{{shifts, views, closures}, counter.business, counter.session, counter.approvals};
    FakeSync sync;
    SyncPresenter presenter{sync, counter.business, counter.session, counter.approvals};
    FakeFrame frame;
    std::unique_ptr<ui::SyncPage> page;
};

} // namespace

class SyncPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        ui::installLook(*qApp);
    }

    void aBusyDayIsToldFromTopToBottom()
    {
        const Bench bench;
        QVERIFY(bench.shows(u"Online since 17:31: 3 on the way, 2 to look at."_s));
        QVERIFY(bench.shows(u"chain verified"_s));
        QVERIFY(bench.shows(u"1, from 09:42 to 17:31"_s));
        QVERIFY(bench.shows(u"older than this till"_s));
        QVERIFY(bench.shows(u"silent since 17:12"_s));
        QVERIFY(bench.shows(u"37 sent since the connection came back"_s));
        const auto *table = bench.page->findChild<ui::DataTable *>();
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(table->height() >= 3 * table->rowHeight(0)); // the page scrolls, not the list in it
        QVERIFY(bench.part(u"dayStrip"_s)->accessibleName().contains(u"37"_s));
    }

    void aChoiceIsMadeWithTheMouse()
    {
        const Bench bench;
        const auto kindOf = [&](const QString &name) { return static_cast<ui::Button *>(bench.button(name))->kind(); };
        QCOMPARE(int(kindOf(u"Keep 390,00 everywhere"_s)), int(ui::Button::Kind::Primary));
        const DisplayFormat &format = bench.counter.business.format();
        bench.click(u"Centre, office Hydra: "_s + format.amountWithSign(bench.counter.business.money(39'500)));
        QCOMPARE(int(kindOf(u"Take 395,00"_s)), int(ui::Button::Kind::Primary));
        QCOMPARE(int(kindOf(u"Keep 390,00 everywhere"_s)), int(ui::Button::Kind::Secondary));
        bench.click(u"Take 395,00"_s);
        QTRY_COMPARE(bench.frame.toasts.size(), 1);
        QCOMPARE(int(bench.sync.answers.first().choice), int(SyncAnswer::Choice::Centre));
        QCOMPARE(bench.sync.answers.first().task, syncId(41));
    }

    void anotherPriceIsTyped()
    {
        Bench bench;
        bench.click(u"Another price…"_s);
        Bench::key(Qt::Key_Return);
        QVERIFY(bench.shows(u"Write the value"_s));
        Bench::type(u"392,50"_s);
        Bench::key(Qt::Key_Return);
        QTRY_COMPARE(bench.sync.answers.size(), 1);
        QCOMPARE(bench.sync.answers.first().value, u"39250"_s);
        QVERIFY(!bench.frame.dialog());
    }

    void severalChoicesAreLookedAtOneAfterTheOther()
    {
        SyncStatus status = busySync(today);
        status.choices.append(twoPrices(42, syncTime(today, 11, 0)));
        status.choices.last().objectName = u"Olive oil"_s;
        Bench bench(status);
        QVERIFY(bench.shows(u"Ground coffee"_s));
        bench.click(u"The next one"_s);
        QVERIFY(bench.shows(u"Olive oil"_s));
        status.choices.removeLast(); // decided elsewhere
        bench.sync.tell(status);
        QVERIFY(bench.shows(u"Ground coffee"_s));
        status.choices.clear();
        bench.sync.tell(status);
        QVERIFY(!bench.part(u"syncChoices"_s)->isVisible());
    }

    void whatWaitsIsCopiedUnderAPassphrase()
    {
        Bench bench;
        bench.click(u"Copy to a USB stick"_s);
        Bench::type(u"short"_s);
        Bench::key(Qt::Key_Return);
        QVERIFY(bench.shows(u"8 characters"_s));
        QApplication::focusWidget()->setProperty("text", QString());
        Bench::type(u"a long passphrase"_s);
        Bench::key(Qt::Key_Tab);
        Bench::type(u"another one"_s);
        Bench::key(Qt::Key_Return);
        QVERIFY(bench.shows(u"not the same"_s));
        QApplication::focusWidget()->setProperty("text", QString());
        Bench::type(u"a long passphrase"_s);
        Bench::key(Qt::Key_Return);
        const QString path = bench.chooseFile(u"stick.rescue"_s);
        QTRY_COMPARE(bench.frame.toasts.size(), 1);
        QCOMPARE(bench.sync.rescues, (QList<std::pair<QString, QString>>{{path, u"a long passphrase"_s}}));
        QVERIFY(bench.frame.toasts.first().text.contains(u"stick.rescue"_s));
    }

    void aTillThatStandsAloneShowsTheWayToJoin()
    {
        Bench bench{SyncStatus()};
        QVERIFY(bench.shows(u"This till stands alone"_s));
        bench.click(u"Join a business"_s);
        Bench::key(Qt::Key_Return);
        QVERIFY(bench.shows(u"Write the address"_s));
        Bench::type(u"centre.example"_s);
        Bench::key(Qt::Key_Tab);
        Bench::type(u"4711-0815"_s);
        bench.sync.refusal = Error{u"bad_code"_s, u"This code was used already."_s, ErrorClass::Rule};
        Bench::key(Qt::Key_Return);
        QTRY_VERIFY(bench.shows(u"This code was used already."_s));
        QVERIFY(bench.frame.dialog());         // what was typed is still there
        QVERIFY(bench.frame.errors.isEmpty()); // and it is said once
        bench.sync.refusal.reset();
        Bench::key(Qt::Key_Return);
        QTRY_VERIFY(!bench.frame.dialog());
        QCOMPARE(bench.sync.joins.last().server, u"https://centre.example"_s);
        bench.sync.tell(busySync(today));
        QVERIFY(bench.shows(u"Online since 17:31"_s));
    }

    void aTillThatWasSignedOutJoinsAgain()
    {
        SyncStatus status = busySync(today);
        status.state = SyncState::SignedOut;
        Bench bench(status);
        QVERIFY(bench.shows(u"does not know this till"_s));
        bench.click(u"Join again"_s);
        QCOMPARE(bench.frame.dialog()->findChild<ui::TextField *>()->text(), u"https://centre.example"_s);
    }

    void whatWaitsIsInAFileBeforeATillLeaves()
    {
        Bench bench;
        bench.click(u"Leave this centre…"_s);
        bench.click(u"Leave the centre"_s);
        QVERIFY(bench.shows(u"still wait for the centre"_s));
        Bench::key(Qt::Key_Escape);
        QVERIFY(!bench.frame.dialog());
        QCOMPARE(bench.sync.people, QStringList());
        bench.click(u"Leave this centre…"_s);
        bench.click(u"Leave the centre"_s);
        const QString path = bench.saveRescue(u"left.rescue"_s);
        QTRY_COMPARE(bench.frame.toasts.size(), 2);
        QVERIFY(bench.frame.toasts.first().text.contains(u"left.rescue"_s));
        QVERIFY(bench.frame.toasts.last().text.contains(u"stands alone"_s));
        QCOMPARE(bench.sync.rescues, (QList<std::pair<QString, QString>>{{path, u"a long passphrase"_s}}));
        QCOMPARE(bench.sync.people.size(), 1);
    }

    void whatWaitsIsInAFileBeforeATillIsWiped()
    {
        Bench bench;
        QSignalSpy wiped(&bench.presenter, &SyncPresenter::wiped);
        bench.click(u"Wipe this till…"_s);
        Bench::type(u"T01"_s);
        Bench::key(Qt::Key_Return);
        const QString path = bench.saveRescue(u"wiped.rescue"_s);
        QTRY_COMPARE(wiped.count(), 1);
        QCOMPARE(bench.sync.rescues.first().first, path);
    }

    void leavingSaysWhatStaysAndIsConfirmed()
    {
        Bench bench(quietSync());
        bench.click(u"Leave this centre…"_s);
        QVERIFY(bench.shows(u"Everything stays on this till"_s));
        Bench::key(Qt::Key_Return); // the keyboard stands on Cancel
        QVERIFY(!bench.frame.dialog());
        QCOMPARE(bench.sync.people, QStringList());
        bench.click(u"Leave this centre…"_s);
        bench.click(u"Leave the centre"_s);
        QTRY_COMPARE(bench.frame.toasts.size(), 1);
        QCOMPARE(bench.sync.people.size(), 1);
        bench.sync.tell(SyncStatus());
        QVERIFY(bench.shows(u"This till stands alone"_s));
        bench.frame.command(u"sync.leave"_s)->run();
        QCOMPARE(bench.frame.toasts.size(), 2);
        QVERIFY(!bench.frame.dialog());
    }

    void onlyItsNameWipesATill()
    {
        Bench bench(quietSync());
        QSignalSpy wiped(&bench.presenter, &SyncPresenter::wiped);
        bench.click(u"Wipe this till…"_s);
        QVERIFY(bench.shows(u"its key are removed"_s));
        Bench::type(u"T02"_s);
        Bench::key(Qt::Key_Return);
        QVERIFY(bench.shows(u"This till is called T01."_s));
        QCOMPARE(bench.sync.people, QStringList());
        QApplication::focusWidget()->setProperty("text", QString());
        Bench::type(u"T01"_s);
        bench.sync.refusal = Error{u"entries_wait"_s, u"3 entries wait."_s, ErrorClass::Rule};
        Bench::key(Qt::Key_Return);
        QTRY_COMPARE(bench.frame.errors.size(), 1);
        QCOMPARE(wiped.count(), 0);
        bench.sync.refusal.reset();
        bench.click(u"Wipe this till…"_s);
        Bench::type(u"T01"_s);
        bench.click(u"Wipe the till"_s);
        QTRY_COMPARE(wiped.count(), 1);
    }

    void aTicketThatWaitsOrWasSetAsideIsOpened()
    {
        Bench bench;
        bench.click(u"Open the ticket T02-018409"_s);
        QCOMPARE(bench.frame.opened.last().second.toString(), u"T02-018409"_s);
        auto *table = bench.page->findChild<ui::DataTable *>();
        table->setFocus();
        table->setCurrentRow(2);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(bench.frame.opened.last().second.toString(), u"T02-018403"_s);
    }

    void synchroniseIsAskedByHand()
    {
        const Bench bench;
        bench.click(u"Synchronise"_s);
        QCOMPARE(bench.sync.asked, 1);
    }

    void commandsSayWhenThereIsNothingToDo()
    {
        Bench bench(quietSync());
        QVERIFY(bench.shows(u"Nothing waits"_s));
        bench.frame.command(u"sync.rescue"_s)->run();
        bench.frame.command(u"sync.join"_s)->run();
        QCOMPARE(bench.frame.toasts.size(), 2);
        QVERIFY(!bench.frame.dialog());
    }

    void thePillIsAButtonThatSaysItAll()
    {
        const Bench bench;
        ui::StatusPill pill(ui::StatusPill::Form::Line, bench.presenter.view().pill());
        QVERIFY(pill.accessibleName().contains(u"Online since 17:31"_s));
        const int narrow = pill.width();
        SyncStatus offline;
        offline.state = SyncState::Offline;
        offline.since = syncTime(today, 9, 42);
        offline.waitingCount = 37;
        pill.setState(SyncView(offline, bench.counter.business).pill());
        QVERIFY(pill.width() > narrow);
        QSignalSpy clicked(&pill, &QAbstractButton::clicked);
        pill.show();
        QTest::keyClick(&pill, Qt::Key_Space);
        QCOMPARE(clicked.count(), 1);
    }

    void nothingIsCutOffUnderFingers()
    {
        ui::Look::instance().setDensity(ui::Density::Touch);
        const Bench bench(busySync(today), {948, 600});
        for (const QAbstractButton *button : bench.page->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            const QRect place(button->mapTo(bench.page.get(), QPoint()), button->size());
            QVERIFY2(place.left() >= 0 && place.right() < 948, qPrintable(button->accessibleName() + button->text()));
            QVERIFY2(button->height() >= 36, qPrintable(button->text()));
        }
        const auto *table = bench.page->findChild<ui::DataTable *>();
        QVERIFY(table->isColumnHidden(SyncWaitingModel::Detail)); // the details stand under the name
        const QFontMetrics strong(ui::fontOf(ui::TextStyle::BodyStrong)), small(ui::fontOf(ui::TextStyle::Caption));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const int room = table->columnWidth(SyncWaitingModel::What) - 60;
            const auto text = [&](int column) { return table->model()->index(row, column).data().toString(); };
            QVERIFY2(strong.horizontalAdvance(text(SyncWaitingModel::What)) <= room, qPrintable(text(0)));
            QVERIFY2(small.horizontalAdvance(text(SyncWaitingModel::Detail)) <= room, qPrintable(text(1)));
        }
        ui::Look::instance().setDensity(ui::Density::Comfortable);
    }

    void theSignsOfTheSideCardsAreAsHighAsTheirLine()
    {
        const Bench bench;
        int signs = 0;
        for (const auto *row : bench.page->findChildren<ui::SyncLineRow *>()) {
            const auto *sign = row->findChild<ui::IconLabel *>();
            if (!sign->isVisible())
                continue;
            QCOMPARE(sign->height(), ui::lineHeight(ui::TextStyle::Body));
            ++signs;
        }
        QVERIFY(signs > 0);
    }
};

QTEST_MAIN(SyncPageTest)
#include "syncpage_test.moc"
