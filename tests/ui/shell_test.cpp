// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/printing/fonts/fonts.h"
#include "tests/support/fakesync.h"
#include "tests/support/testcounter.h"
#include "ui/dialogs/pindialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scannerfilter.h"
#include "ui/shell/statuspill.h"
#include "ui/style/look.h"
#include "ui/style/textstyle.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace comptoir;
using namespace comptoir::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A page with a field, which remembers what happened to it.
class FieldPage : public ui::Page
{
public:
    struct Log {
        int made = 0;
        QStringList entered;
        QStringList scans;
        int commands = 0;
        bool mayLeave = true;
        bool takesScans = true;
    };
    FieldPage(ui::Frame &frame, Log &log, const QString &name) : Page(frame), m_log(log), m_name(name)
    {
        ++m_log.made;
        field = new QLineEdit;
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(field);
        frame.addCommand(
            this, {u"do-"_s + name, u"Do the thing on "_s + name, u"check"_s, QKeySequence(Qt::Key_F7), {}, [this] {
                       ++m_log.commands;
                   }});
        frame.addCommand(this,
                         {u"letter-"_s + name, u"Letter of "_s + name, u"check"_s, QKeySequence(Qt::Key_R), {}, [this] {
                              ++m_log.commands;
                          }});
    }
    [[nodiscard]] QString title() const override { return m_name; }
    void enter(const QVariant &argument) override { m_log.entered.append(argument.toString()); }
    [[nodiscard]] bool takesScan(const QString &code) override
    {
        if (m_log.takesScans)
            m_log.scans.append(code);
        return m_log.takesScans;
    }
    [[nodiscard]] bool mayLeave(const std::function<void()> &) override { return m_log.mayLeave; }

    QLineEdit *field = nullptr;

private:
    Log &m_log;
    QString m_name;
};

/// A window over two pages.
struct Bench {
    TestCounter counter;
    FieldPage::Log till;
    FieldPage::Log reports;
    PaletteModel palette;
    ui::MainWindow window{{counter.session, counter.approvals, counter.business, palette, entries(), {}}};

    QList<ui::PageEntry> entries()
    {
        return {{u"till"_s, u"till"_s, [] { return u"Till"_s; }, std::nullopt,
                 [this](ui::Frame &frame) { return new FieldPage(frame, till, u"till"_s); }},
                {u"reports"_s, u"chart"_s, [] { return u"Reports"_s; }, Right::SeeReports,
                 [this](ui::Frame &frame) { return new FieldPage(frame, reports, u"reports"_s); }}};
    }
    Bench()
    {
        window.resize(1200, 800);
        window.show();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window never became active.");
    }
    [[nodiscard]] QLineEdit *field() { return static_cast<FieldPage *>(window.currentPage())->field; }
    void seat(const Authority &who) { counter.session.setSeat(who.user); }
};

/// Kernel numbers of the digit row, plus 8 as X11 counts: 1 … 9, 0.
quint32 scanCodeOf(QChar digit)
{
    return digit == u'0' ? 19 : quint32(digit.digitValue()) + 9;
}

/// The keys of a scanner, as the window system delivers them: the physical key is right, the text is the layout's.
void burst(QWindow *window, const QString &digits, const QString &typed, quint64 from = 1'000)
{
    quint64 at = from;
    const auto send = [&](QEvent::Type type, quint32 scanCode, int key, const QString &text) {
        QKeyEvent event(type, key, Qt::NoModifier, scanCode, 0, 0, text);
        event.setTimestamp(at);
        QCoreApplication::sendEvent(window, &event);
        at += 2;
    };
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const QString text = typed.mid(i, 1);
        send(QEvent::KeyPress, scanCodeOf(digits.at(i)), text.front().unicode(), text);
        send(QEvent::KeyRelease, scanCodeOf(digits.at(i)), text.front().unicode(), text);
    }
    send(QEvent::KeyPress, 36, Qt::Key_Return, u"\r"_s);
    send(QEvent::KeyRelease, 36, Qt::Key_Return, u"\r"_s);
}

} // namespace

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        ui::installLook(*qApp);
    }

    void thePillFollowsTheSyncAndOpensItsPage()
    {
        TestCounter counter;
        FakeSync source;
        SyncPresenter sync(source, counter.business, counter.session, counter.approvals);
        FieldPage::Log till, page;
        PaletteModel palette;
        const QList<ui::PageEntry> entries{
            {u"till"_s, u"till"_s, [] { return u"Till"_s; }, std::nullopt,
             [&till](ui::Frame &frame) { return new FieldPage(frame, till, u"till"_s); }},
            {u"sync"_s, u"sync"_s, [] { return u"Sync"_s; }, std::nullopt,
             [&page](ui::Frame &frame) { return new FieldPage(frame, page, u"sync"_s); }, false}};
        ui::MainWindow window{{counter.session, counter.approvals, counter.business, palette, entries, {}, &sync}};
        window.resize(1200, 800);
        window.show();
        const auto pill = [&window] { return window.findChild<ui::StatusPill *>(); };
        QCOMPARE(pill()->accessibleName(), u"Everything is saved on this till"_s);
        SyncStatus offline;
        offline.state = SyncState::Offline;
        offline.since = counter.business.nowMs();
        offline.waitingCount = 37;
        source.tell(offline);
        QVERIFY(pill()->accessibleName().startsWith(u"Offline since"_s));
        ui::Look::instance().setDensity(ui::Density::Touch); // everything is made anew
        QVERIFY(pill()->accessibleName().startsWith(u"Offline since"_s));
        QVERIFY(!window.findChild<QWidget *>(u"rail_sync"_s));
        QTest::mouseClick(pill(), Qt::LeftButton);
        QCOMPARE(window.currentPageId(), u"sync"_s);
        ui::Look::instance().setDensity(ui::Density::Comfortable);
    }

    void pagesAreMadeWhenFirstOpenedAndOnlyOnce()
    {
        Bench bench;
        QCOMPARE(bench.till.made, 1);
        QCOMPARE(bench.reports.made, 0);
        bench.seat(bench.counter.till.owner());
        bench.window.openPage(u"reports"_s, u"week"_s);
        bench.window.openPage(u"till"_s);
        bench.window.openPage(u"reports"_s);
        QCOMPARE(bench.reports.made, 1);
        QCOMPARE(bench.reports.entered, QStringList({u"week"_s, QString()}));
    }

    void aPageNeedsItsRight()
    {
        Bench bench;
        bench.window.openPage(u"reports"_s);
        QCOMPARE(bench.window.currentPageId(), u"till"_s);
        QVERIFY(bench.window.findChild<QWidget *>(u"rail_reports"_s)->isHidden());
        bench.seat(bench.counter.till.owner());
        QVERIFY(!bench.window.findChild<QWidget *>(u"rail_reports"_s)->isHidden());
        bench.window.openPage(u"reports"_s);
        QCOMPARE(bench.window.currentPageId(), u"reports"_s);
        bench.seat(bench.counter.till.cashier()); // somebody else stands there now
        QCOMPARE(bench.window.currentPageId(), u"till"_s);
    }

    void aPageThatHoldsSomethingIsNotLeft()
    {
        Bench bench;
        bench.seat(bench.counter.till.owner());
        bench.till.mayLeave = false;
        QTest::mouseClick(bench.window.findChild<QWidget *>(u"rail_reports"_s), Qt::LeftButton);
        QCOMPARE(bench.window.currentPageId(), u"till"_s);
        bench.till.mayLeave = true;
        QTest::mouseClick(bench.window.findChild<QWidget *>(u"rail_reports"_s), Qt::LeftButton);
        QCOMPARE(bench.window.currentPageId(), u"reports"_s);
    }

    void commandsWorkByKeyOnThePageTheyBelongTo()
    {
        Bench bench;
        bench.seat(bench.counter.till.owner());
        QTest::keyClick(&bench.window, Qt::Key_F7);
        QCOMPARE(bench.till.commands, 1);
        bench.window.openPage(u"reports"_s);
        QTest::keyClick(&bench.window, Qt::Key_F7);
        QCOMPARE(bench.till.commands, 1);
        QCOMPARE(bench.reports.commands, 1);
    }

    void aLetterCommandYieldsToAField()
    {
        Bench bench;
        bench.field()->setFocus();
        QTest::keyClick(bench.field(), Qt::Key_R);
        QCOMPARE(bench.field()->text(), u"r"_s);
        QCOMPARE(bench.till.commands, 0);
        bench.window.setFocus();
        QTest::keyClick(&bench.window, Qt::Key_R);
        QCOMPARE(bench.till.commands, 1);
    }

    void thePaletteFindsCommandsAndRunsThem()
    {
        Bench bench;
        const QAbstractItemModelTester tester(&bench.palette, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTest::keyClick(&bench.window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = bench.window.findChild<QWidget *>(u"commandPalette"_s);
        QTRY_VERIFY(palette->isVisible());
        auto *field = palette->findChild<QLineEdit *>();
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, u"thing"_s);
        QTRY_COMPARE(bench.palette.rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(bench.till.commands, 1);
    }

    void escClosesThePaletteAndGivesTheFocusBack()
    {
        Bench bench;
        bench.field()->setFocus();
        bench.window.openPalette();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), bench.field());
    }

    void switchingThePersonKeepsThePage()
    {
        Bench bench;
        bench.field()->setText(u"half typed"_s);
        QTest::keyClick(&bench.window, Qt::Key_F12);
        auto *pad = bench.window.findChild<ui::PinDialog *>();
        QVERIFY(pad);
        QTest::keyClicks(pad, u"4321"_s);
        QTest::keyClick(pad, Qt::Key_Return);
        QTRY_COMPARE(bench.counter.session.seat().role.code, u"manager"_s);
        QTRY_VERIFY(!bench.window.findChild<ui::PinDialog *>());
        QCOMPARE(bench.field()->text(), u"half typed"_s);
    }

    void underASheetKeysDoNothing()
    {
        Bench bench;
        bench.window.askPin();
        QTest::keyClick(&bench.window, Qt::Key_F7);
        QTest::keyClick(&bench.window, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(bench.till.commands, 0);
        QVERIFY(!bench.window.findChild<QWidget *>(u"commandPalette"_s)->isVisible());
    }

    void aWrongPinIsSaidOnThePad()
    {
        Bench bench;
        bench.window.askPin();
        auto *pad = bench.window.findChild<ui::PinDialog *>();
        QSignalSpy refused(&bench.counter.session, &Session::refused);
        QTest::keyClicks(pad, u"9999"_s);
        QTest::keyClick(pad, Qt::Key_Return);
        QVERIFY(refused.wait());
        QVERIFY(pad->isVisible());
        QCOMPARE(bench.counter.session.seat().role.code, u"cashier"_s);
    }

    void withNobodySignedInThePadCannotBeClosed()
    {
        Bench bench;
        bench.counter.session.lock();
        auto *pad = bench.window.findChild<ui::PinDialog *>();
        QVERIFY(pad);
        QTest::keyClick(pad, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(bench.window.findChild<ui::PinDialog *>());
        bench.window.scanned(u"6130000000017"_s);
        QVERIFY(bench.till.scans.isEmpty());
    }

    void aManagerApprovesWhatACashierMayNot()
    {
        Bench bench;
        int asked = 0;
        const auto action = [&asked](const Authority &by) {
            ++asked;
            Result<QString> result = by.approver ? Result<QString>(by.approver->user.name)
                                                 : Result<QString>(refuse(u"not_allowed"_s, u"no"_s));
            return QtFuture::makeReadyFuture(result);
        };
        const QFuture<Result<QString>> done = bench.counter.approvals.run<QString>(action, u"Discount of 50 %"_s);
        QTRY_VERIFY(bench.window.findChild<ui::PinDialog *>());
        auto *pad = bench.window.findChild<ui::PinDialog *>();
        QTest::keyClicks(pad, u"4321"_s);
        QTest::keyClick(pad, Qt::Key_Return);
        QCOMPARE(value(awaited(done)), bench.counter.till.manager().user.user.name);
        QCOMPARE(asked, 2);
    }

    void aCancelledApprovalEndsWithTheRefusal()
    {
        Bench bench;
        const auto action = [](const Authority &) {
            return QtFuture::makeReadyFuture(Result<int>(refuse(u"not_allowed"_s, u"no"_s)));
        };
        const QFuture<Result<int>> done = bench.counter.approvals.run<int>(action, u"Anything"_s);
        QTRY_VERIFY(bench.window.findChild<ui::PinDialog *>());
        QTest::keyClick(bench.window.findChild<ui::PinDialog *>(), Qt::Key_Escape);
        QCOMPARE(awaited(done).error().code, u"not_allowed"_s);
        QVERIFY(!bench.counter.approvals.isAsking());
    }

    void aToastCanBeUndone()
    {
        Bench bench;
        int undone = 0;
        bench.window.toast({u"Line removed"_s, ui::Toast::Tone::Info, [&undone] { ++undone; }});
        auto *button = bench.window.findChild<QAbstractButton *>(u"toastUndo"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(undone, 1);
        QTRY_VERIFY(!bench.window.findChild<QWidget *>(u"toast"_s));
    }

    void aLongToastIsShownWhole()
    {
        Bench bench;
        bench.window.toast({u"Your role does not allow this. A manager can allow it with their PIN, here and now."_s,
                            ui::Toast::Tone::Warning,
                            {}});
        const auto *text = bench.window.findChild<QWidget *>(u"toast"_s)->findChild<ui::Label *>();
        QTRY_VERIFY(text->height() >= 2 * ui::lineHeight(ui::TextStyle::Body));
        QCOMPARE(text->height(), text->heightForWidth(text->width()));
    }

    void underFingersAToastLeavesTheScanRowFree_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("from the left") << u"fr"_s;
        QTest::newRow("from the right") << u"ar"_s;
    }
    void underFingersAToastLeavesTheScanRowFree()
    {
        QFETCH(QString, language);
        ui::Look::instance().setDensity(ui::Density::Touch);
        const auto back = qScopeGuard([] { ui::Look::instance().setDensity(ui::Density::Comfortable); });
        Bench bench;
        bench.counter.business.setLanguage(language);
        bench.window.rebuild();
        bench.window.toast({u"The shift is open."_s, ui::Toast::Tone::Success, {}});
        const auto *box = bench.window.findChild<QWidget *>(u"toast"_s);
        const int panel = ui::tokens::ticketPanelTouch;
        const bool mirrored = bench.window.layoutDirection() == Qt::RightToLeft;
        const QRect ticket(mirrored ? 0 : bench.window.width() - panel, 0, panel, bench.window.height());
        QCOMPARE(mirrored, language == "ar"_L1);
        QVERIFY(ticket.contains(box->geometry()));
        QVERIFY(box->testAttribute(Qt::WA_TransparentForMouseEvents)); // what lies under it can be pressed
    }

    void oneBannerAtATimeTheWeightiest()
    {
        Bench bench;
        int answered = 0;
        bench.window.banner().say(
            u"printer"_s, {1, false, u"The printer does not answer."_s, u"Try again"_s, [&answered] { ++answered; }});
        bench.window.banner().say(u"clock"_s, {5, true, u"The clock went back."_s, {}});
        QCOMPARE(bench.window.banner().accessibleName(), u"The clock went back."_s);
        bench.window.banner().clear(u"clock"_s);
        QCOMPARE(bench.window.banner().accessibleName(), u"The printer does not answer."_s);
        bench.window.banner().clear(u"printer"_s);
        QVERIFY(bench.window.banner().isHidden());
    }

    void aLanguageChangeMirrorsAndMakesPagesAnew()
    {
        Bench bench;
        bench.counter.business.setLanguage(u"ar"_s);
        bench.window.rebuild();
        QCOMPARE(bench.till.made, 2);
        QCOMPARE(bench.window.layoutDirection(), Qt::RightToLeft);
        const QWidget *rail = bench.window.findChild<QWidget *>(u"rail_till"_s);
        QTRY_VERIFY(rail->mapTo(&bench.window, QPoint()).x() > bench.window.width() / 2);
    }

    void aScanIsReadWhateverHasTheFocusAndTypesNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("US") << u"6130004201388"_s;
        QTest::newRow("AZERTY") << u"-&\"ààà'éà&\"__"_s;
        QTest::newRow("Arabic digits") << u"٦١٣٠٠٠٤٢٠١٣٨٨"_s;
    }
    void aScanIsReadWhateverHasTheFocusAndTypesNothing()
    {
        QFETCH(QString, typed);
        Bench bench;
        ui::ScannerFilter filter(ScannerDecoder::Codes::Xkb);
        qApp->installEventFilter(&filter);
        connect(&filter, &ui::ScannerFilter::scanned, &bench.window, &ui::MainWindow::scanned);
        bench.field()->setFocus();
        burst(bench.window.windowHandle(), u"6130004201388"_s, typed);
        QTRY_COMPARE(bench.till.scans, QStringList(u"6130004201388"_s));
        QCOMPARE(bench.field()->text(), QString());
    }

    void aScanOnAnotherPageOpensTheTill()
    {
        Bench bench;
        bench.seat(bench.counter.till.owner());
        bench.reports.takesScans = false;
        bench.window.openPage(u"reports"_s);
        bench.window.scanned(u"6130004201388"_s);
        QCOMPARE(bench.window.currentPageId(), u"till"_s);
        QCOMPARE(bench.till.scans, QStringList(u"6130004201388"_s));
        QVERIFY(bench.reports.scans.isEmpty());
    }

    void aScanBehindASheetLeavesItsPageAndItsKeys()
    {
        Bench bench;
        bench.seat(bench.counter.till.owner());
        bench.reports.takesScans = false;
        bench.window.openPage(u"reports"_s);
        auto *sheet = new ui::PinDialog(u"Asks for something"_s);
        bench.window.showDialog(sheet);
        QTRY_VERIFY(sheet->isAncestorOf(QApplication::focusWidget()) || sheet == QApplication::focusWidget());
        bench.window.scanned(u"6130004201388"_s);
        QCOMPARE(bench.till.scans, QStringList(u"6130004201388"_s)); // not lost
        QCOMPARE(bench.window.currentPageId(), u"reports"_s);
        bench.field()->setFocus(); // what a page wants for what was scanned comes after what the sheet asks
        QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()) || sheet == QApplication::focusWidget());
    }

    void aFastTypistGetsTheLettersBack()
    {
        Bench bench;
        ui::ScannerFilter filter(ScannerDecoder::Codes::Xkb);
        qApp->installEventFilter(&filter);
        QSignalSpy scans(&filter, &ui::ScannerFilter::scanned);
        bench.field()->setFocus();
        quint64 at = 5'000;
        for (const QChar digit : u"123"_s) {
            QKeyEvent press(QEvent::KeyPress, digit.unicode(), Qt::NoModifier, scanCodeOf(digit), 0, 0, digit);
            press.setTimestamp(at += 8);
            QCoreApplication::sendEvent(bench.window.windowHandle(), &press);
        }
        QTRY_COMPARE(bench.field()->text(), u"123"_s);
        QCOMPARE(scans.count(), 0);
    }

    void everythingInTheFrameHasAName()
    {
        Bench bench;
        for (const QWidget *widget : bench.window.findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !qobject_cast<const QLineEdit *>(widget))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
