// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shiftbench.h"
#include "ui/dialogs/progressdialog.h"
#include "ui/pages/cash/closepanel.h"
#include "ui/pages/cash/digitpad.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textfield.h"

#include <QAccessible>
#include <QPlainTextEdit>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

class ShiftPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aShiftOpensByKeys();
    void aShiftOpensNoteByNote_17();
    void enterLeadsFromNoteToNote_17();
    void cashGoesInByKeys();
    void cashGoesOutByFinger();
    void aMoveWithoutAmountOrReasonSaysWhatIsMissing();
    void theDrawerOpensWithAManager();
    void theXGivesTheKeysBack();
    void theWholeCloseByKeys();
    void theWholeCloseByFinger();
    void fingersTypeOnThePad();
    void floatAndSafeFollowAtOnce();
    void anEmptyCountIsAskedAbout();
    void theCountIsPutAside();
    void heldTicketsAreTold();
    void theHistoryIsReadByKeys();
    void theDayIsClosed();
    void slowWorkIsShown();
    void everyControlHasAName();
    void aFingerHitsEveryControl();
    void tabGoesFromCountToCount();
    void rightToLeftIsMirrored();
};

void ShiftPageTest::initTestCase()
{
    loadFonts();
    ui::installLook(*qApp);
    qApp->setStyleSheet({});
}

void ShiftPageTest::cleanup()
{
    ui::Look::instance().setDensity(ui::Density::Comfortable);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void ShiftPageTest::aShiftOpensByKeys()
{
    ShiftBench bench(TestShop::Shift::Closed);
    QVERIFY(bench.shows(u"No shift is open"_s));
    bench.type(u"10 000,50"_s);
    bench.key(Qt::Key_Return);
    QTRY_COMPARE(bench.area.shift.state(), ShiftPresenter::State::Open);
    QCOMPARE(bench.area.shift.overview().shift->floatMinor, 1'000'050);
    QVERIFY(bench.shows(u"Open since"_s));
    QTRY_COMPARE(bench.frame.toasts.size(), 1);
}

void ShiftPageTest::aShiftOpensNoteByNote_17()
{
    ShiftBench bench(TestShop::Shift::Closed);
    bench.click(u"Count notes and coins"_s);
    QCOMPARE(bench.counts().size(), 11);
    QTest::mouseClick(bench.counts().at(1)->plus(), Qt::LeftButton);
    QTest::mouseClick(bench.counts().at(1)->plus(), Qt::LeftButton);
    QTest::mouseClick(bench.counts().at(10)->plus(), Qt::LeftButton);
    QVERIFY(bench.shows(u"2\u202F005,00"_s));
    bench.click(u"Open the shift"_s);
    QTRY_COMPARE(bench.area.shift.state(), ShiftPresenter::State::Open);
    QCOMPARE(bench.area.shift.overview().shift->floatMinor, 200'500);
}

void ShiftPageTest::enterLeadsFromNoteToNote_17()
{
    ShiftBench bench(TestShop::Shift::Closed);
    bench.click(u"Count notes and coins"_s);
    bench.type(u"2"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.area.shift.state(), ShiftPresenter::State::Closed); // one note is no count
    bench.type(u"3"_s);
    for (int left = 0; left < 9; ++left)
        bench.key(Qt::Key_Return);
    bench.type(u"4"_s);
    QVERIFY(bench.shows(u"7\u202F020,00"_s));
    bench.key(Qt::Key_Return); // the last
    QTRY_COMPARE(bench.area.shift.state(), ShiftPresenter::State::Open);
    QCOMPARE(bench.area.shift.overview().shift->floatMinor, 702'000);
}

void ShiftPageTest::cashGoesInByKeys()
{
    ShiftBench bench;
    bench.key(Qt::Key_F6);
    QVERIFY(bench.frame.dialog());
    bench.type(u"1500"_s);
    bench.key(Qt::Key_Tab);
    bench.type(u"From the safe"_s);
    bench.key(Qt::Key_Return);
    QTRY_COMPARE(bench.area.shift.moves().rowCount(), 1);
    QVERIFY(!bench.frame.dialog());
    QCOMPARE(bench.area.shift.overview().moves.first().amount, dzd(150'000));
    QCOMPARE(bench.area.shift.overview().moves.first().reason, u"From the safe"_s);
}

void ShiftPageTest::cashGoesOutByFinger()
{
    ui::Look::instance().setDensity(ui::Density::Touch);
    ShiftBench bench(TestShop::Shift::Open, u"en"_s, touchScreen);
    bench.click(u"Cash out"_s);
    for (const QString &digit : {u"2"_s, u"5"_s, u"0"_s})
        bench.click(digit);
    bench.click(u"Supplier"_s);
    bench.click(u"Take out"_s);
    QTRY_COMPARE(bench.area.shift.moves().rowCount(), 1);
    QCOMPARE(bench.area.shift.overview().moves.first().amount, dzd(-25'000));
    QCOMPARE(bench.area.shift.overview().moves.first().reason, u"Supplier"_s);
}

void ShiftPageTest::aMoveWithoutAmountOrReasonSaysWhatIsMissing()
{
    ShiftBench bench;
    bench.click(u"Cash in"_s);
    bench.click(u"Put in"_s);
    QVERIFY(bench.shows(u"Give an amount above zero."_s));
    bench.type(u"12"_s);
    QVERIFY(!bench.shows(u"Give an amount above zero."_s));
    bench.click(u"Put in"_s);
    QVERIFY(bench.shows(u"say which"_s));
    QVERIFY(bench.frame.dialog());
    bench.key(Qt::Key_Escape);
    QTRY_VERIFY(!bench.frame.dialog());
    QCOMPARE(bench.area.shift.moves().rowCount(), 0);
}

void ShiftPageTest::theDrawerOpensWithAManager()
{
    ShiftBench bench;
    bench.click(u"No sale"_s);
    bench.click(u"Change a note"_s);
    bench.click(u"Open the drawer"_s);
    QTRY_COMPARE(bench.frame.errors.size(), 1);
    QVERIFY(bench.frame.dialog()); // what was typed is still there
    bench.managerPin = u"4321"_s;
    bench.click(u"Open the drawer"_s);
    QTRY_VERIFY(!bench.frame.dialog());
    QTRY_COMPARE(bench.area.shift.moves().rowCount(), 1);
}

void ShiftPageTest::theXGivesTheKeysBack()
{
    ShiftBench bench;
    bench.managerPin = u"4321"_s;
    QAbstractButton *x = bench.button(u"X report"_s);
    x->setFocus();
    bench.key(Qt::Key_Space);
    QTRY_VERIFY(bench.frame.dialog());
    bench.key(Qt::Key_Escape);
    QTRY_VERIFY(!bench.frame.dialog());
    QCOMPARE(QApplication::focusWidget(), x);
}

void ShiftPageTest::theWholeCloseByKeys()
{
    ShiftBench bench;
    bench.counter.till.sellBread();
    bench.key(Qt::Key_F10);
    QCOMPARE(bench.area.closer.step(), ShiftCloser::Step::Count);
    QCOMPARE(bench.page->title(), u"Close the shift"_s);
    bench.type(u"1"_s);
    bench.key(Qt::Key_Tab);
    bench.type(u"3"_s);
    bench.key(Qt::Key_Plus);
    bench.key(Qt::Key_Plus);
    bench.key(Qt::Key_Minus);
    QCOMPARE(bench.total(), u"6\u202F000,00"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.area.closer.step(), ShiftCloser::Step::Count); // one denomination is no count
    for (qsizetype row = 2; row < bench.counts().size(); ++row)
        bench.key(Qt::Key_Return);
    QCOMPARE(bench.area.closer.step(), ShiftCloser::Step::Others);
    bench.type(u"2"_s);
    bench.key(Qt::Key_Return);
    bench.type(u"800,50"_s);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_Return); // no vouchers
    QCOMPARE(bench.area.closer.step(), ShiftCloser::Step::Others);
    bench.key(Qt::Key_Return);
    QTRY_COMPARE(bench.area.closer.step(), ShiftCloser::Step::Result);
    QVERIFY(bench.shows(u"T01-Z-000001 is written"_s));
    const ShiftClosed z = value(bench.shifts.z(u"1"_s));
    QCOMPARE(z.counted, dzd(600'000));
    QCOMPARE(z.declared.first().count, 2);
    QCOMPARE(z.declared.first().amount, dzd(80'050));
    bench.key(Qt::Key_Return); // Done has the focus
    QTRY_VERIFY(bench.shows(u"No shift is open"_s));
    QCOMPARE(bench.page->title(), u"Shift"_s);
}

void ShiftPageTest::theWholeCloseByFinger()
{
    ui::Look::instance().setDensity(ui::Density::Touch);
    ShiftBench bench(TestShop::Shift::Open, u"en"_s, touchScreen);
    bench.click(u"Close the shift"_s);
    QTest::mouseClick(bench.counts().at(0)->plus(), Qt::LeftButton);
    QTest::mouseClick(bench.counts().at(0)->plus(), Qt::LeftButton);
    QTest::mouseClick(bench.counts().at(0)->minus(), Qt::LeftButton);
    QCOMPARE(bench.total(), u"2\u202F000,00"_s);
    bench.click(u"Continue"_s);
    bench.click(u"Back"_s);
    QCOMPARE(bench.counts().at(0)->value(), 1);
    bench.click(u"Continue"_s);
    bench.click(u"Close the shift"_s);
    QTRY_COMPARE(bench.area.closer.step(), ShiftCloser::Step::Result);
    bench.click(u"Done"_s);
    QTRY_VERIFY(bench.shows(u"No shift is open"_s));
}

void ShiftPageTest::fingersTypeOnThePad()
{
    ui::Look::instance().setDensity(ui::Density::Touch);
    ShiftBench bench(TestShop::Shift::Open, u"en"_s, touchScreen);
    bench.click(u"Close the shift"_s);
    QTest::mouseClick(bench.counts().at(2)->edit(), Qt::LeftButton);
    for (const QString &digit : {u"1"_s, u"9"_s, u"4"_s})
        bench.click(digit);
    bench.click(u"Erase the last digit"_s);
    for (const QAbstractButton *key : bench.page->findChild<ui::DigitPad *>()->findChildren<QAbstractButton *>())
        QVERIFY(key->height() >= ui::tokens::controlTouch);
    QCOMPARE(bench.counts().at(2)->value(), 19);
    QCOMPARE(bench.total(), u"9\u202F500,00"_s);
}

void ShiftPageTest::floatAndSafeFollowAtOnce()
{
    ShiftBench bench;
    bench.area.closer.begin();
    auto *panel = bench.page->findChild<ui::ClosePanel *>();
    ui::LineEdit *kept = panel->findChild<ui::TextField *>()->edit();
    bench.area.closer.count().setPieces(0, 32);
    kept->setFocus();
    kept->selectAll();
    bench.type(u"10000"_s);
    QVERIFY(bench.shows(u"54\u202F000,00\u00A0DA"_s));
    bench.type(u"x"_s);
    QVERIFY(bench.shows(u"This is not an amount."_s));
    QCOMPARE(bench.area.closer.wantedFloat(), dzd(1'000'000));
    bench.key(Qt::Key_Tab);
    QCOMPARE(kept->text(), u"10\u202F000,00"_s);
    bench.area.closer.count().setPieces(0, 2);
    QVERIFY(bench.shows(u"Less than that was counted"_s));
    QCOMPARE(bench.area.closer.forSafe(), dzd(0));
}

void ShiftPageTest::anEmptyCountIsAskedAbout()
{
    ShiftBench bench;
    bench.area.closer.begin();
    const qsizetype rows = bench.counts().size();
    for (qsizetype row = 0; row < rows; ++row)
        bench.key(Qt::Key_Return);
    QVERIFY(bench.frame.dialog());
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.area.closer.step(), ShiftCloser::Step::Count);
    bench.click(u"Continue"_s);
    bench.click(u"The drawer is empty"_s);
    QCOMPARE(bench.area.closer.step(), ShiftCloser::Step::Others);
}

void ShiftPageTest::theCountIsPutAside()
{
    ShiftBench bench;
    bench.area.closer.begin();
    bench.area.closer.count().setPieces(1, 4);
    bench.area.closer.setOther(TenderMethod::Card, 2, dzd(80'050));
    bench.page->findChild<ui::TextArea *>()->edit()->setPlainText(u"A torn note"_s);
    bench.click(u"Save and finish later"_s);
    QTRY_VERIFY(bench.shows(u"Open since"_s));
    QTRY_VERIFY(bench.shows(u"A count was begun at 09:00"_s));
    bench.click(u"Go on with the count"_s);
    QCOMPARE(bench.counts().at(1)->value(), 4);
    QCOMPARE(bench.page->findChild<ui::TextArea *>()->text(), u"A torn note"_s);
    bench.click(u"Continue"_s);
    QCOMPARE(bench.counts().at(0)->value(), 2);
    QCOMPARE(bench.area.closer.others().first().amount, dzd(80'050));
}

void ShiftPageTest::heldTicketsAreTold()
{
    ShiftBench bench;
    SaleService sales(bench.counter.till.shop());
    value(sales.hold(bench.counter.till.cashier(), u"Table 4"_s, bench.counter.till.basket({{u"MILK"_s, u"1"_s}})));
    bench.area.shift.refresh();
    bench.area.closer.begin();
    QTRY_VERIFY(bench.shows(u"held ticket(s) go on in the next shift."_s));
    bench.click(u"See the held tickets"_s);
    QCOMPARE(bench.frame.opened.first().first, u"till"_s);
}

void ShiftPageTest::theHistoryIsReadByKeys()
{
    ShiftBench bench;
    value(bench.shifts.close(bench.counter.till.manager(), {dzd(0), {}}));
    value(bench.shifts.open(bench.counter.till.manager(), dzd(0), {}));
    value(bench.shifts.close(bench.counter.till.cashier(), {dzd(60'000), {}}));
    bench.sitDown(bench.counter.till.manager());
    bench.page->enter(u"closed"_s);
    const ui::DataTable *table = bench.table(u"Closed shifts"_s);
    QTRY_COMPARE(bench.area.history.rowCount(), 2);
    QTRY_VERIFY(bench.shows(u"Z T01-Z-000002"_s));
    QTRY_VERIFY(table->hasFocus());
    bench.key(Qt::Key_Down);
    QTRY_VERIFY(bench.shows(u"Z T01-Z-000001"_s));
    auto *search = bench.page->findChild<ui::SearchField *>();
    search->setFocus();
    bench.type(u"000002"_s);
    QTRY_COMPARE(bench.area.history.rowCount(), 1);
    QTRY_VERIFY(bench.shows(u"Z T01-Z-000002"_s));
    bench.click(u"Look at the difference"_s);
    QTRY_VERIFY(bench.frame.dialog());
    bench.key(Qt::Key_Return);
    QTRY_VERIFY(bench.shows(u"Difference approved by Meriem"_s));
    search->setFocus();
    search->selectAll();
    bench.type(u"nobody"_s);
    QTRY_VERIFY(bench.shows(u"No closed shift fits."_s));
    QVERIFY(!bench.shows(u"Z T01-Z-000002"_s));
}

void ShiftPageTest::theDayIsClosed()
{
    ShiftBench bench;
    bench.sitDown(bench.counter.till.manager());
    value(bench.shifts.close(bench.counter.till.manager(), {dzd(0), {}}));
    bench.page->enter(u"days"_s);
    QTRY_COMPARE(bench.area.shift.state(), ShiftPresenter::State::Closed);
    bench.click(u"Close the day"_s);
    QTRY_COMPARE(bench.area.closures.rowCount(), 1);
    QTRY_VERIFY(bench.shows(u"Thursday 15 Jan 2026"_s));
}

void ShiftPageTest::slowWorkIsShown()
{
    ShiftBench bench;
    bench.area.closer.begin();
    bench.area.closer.next();
    QSemaphore gate;
    const QFuture<Result<void>> slow =
        bench.counter.till.till().database().write([&gate](Connection &) -> Result<void> {
            gate.acquire();
            return {};
        });
    bench.area.closer.close();
    QTRY_VERIFY(qobject_cast<ui::ProgressDialog *>(bench.frame.dialog()));
    QCOMPARE(bench.area.closer.step(), ShiftCloser::Step::Others);
    gate.release();
    QTRY_COMPARE(bench.area.closer.step(), ShiftCloser::Step::Result);
    QTRY_VERIFY(!bench.frame.dialog());
    QVERIFY(slow.isFinished());
}

void ShiftPageTest::everyControlHasAName()
{
    ShiftBench bench;
    const auto named = [&bench] {
        for (QWidget *widget : bench.page->findChildren<QWidget *>()) {
            const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                                 qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<ui::DataTable *>(widget) ||
                                 qobject_cast<ui::Stepper *>(widget);
            if (!control || widget->isHidden() || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s +
                                QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
        }
    };
    named();
    bench.area.closer.begin();
    named();
    bench.click(u"Save and finish later"_s);
    QTRY_VERIFY(bench.shows(u"Open since"_s));
    bench.click(u"Cash in"_s);
    named();
}

void ShiftPageTest::aFingerHitsEveryControl()
{
    ui::Look::instance().setDensity(ui::Density::Touch);
    constexpr int fingerTip = 44;
    ShiftBench bench(TestShop::Shift::Open, u"en"_s, touchScreen);
    const auto large = [&bench] {
        QCOMPARE(bench.page->size(), touchScreen); // nothing pushed the window wider or higher
        for (const QAbstractButton *button : bench.page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && !button->objectName().startsWith(u"qt_"_s))
                QVERIFY2(button->height() >= fingerTip && button->width() >= fingerTip,
                         qPrintable(button->text() + u" / "_s + button->accessibleName()));
        }
    };
    large();
    bench.area.closer.begin();
    QTest::qWait(0);
    large();
    bench.area.closer.count().setPieces(0, 1);
    bench.area.closer.next();
    QTest::qWait(0);
    large();
    bench.area.closer.close();
    QTRY_COMPARE(bench.area.closer.step(), ShiftCloser::Step::Result);
    QTest::qWait(0);
    large();
}

void ShiftPageTest::tabGoesFromCountToCount()
{
    ShiftBench bench;
    bench.area.closer.begin();
    const QList<ui::Stepper *> counts = bench.counts();
    QCOMPARE(counts.size(), 11);
    for (const ui::Stepper *count : counts) {
        QCOMPARE(QApplication::focusWidget(), count->edit());
        bench.key(Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), bench.page->findChild<ui::TextArea *>()->edit());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), counts.last()->edit());
}

void ShiftPageTest::rightToLeftIsMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    ShiftBench bench(TestShop::Shift::Open, u"ar"_s);
    bench.area.closer.begin();
    QTest::qWait(0);
    auto *panel = bench.page->findChild<ui::ClosePanel *>();
    const QPoint count = bench.counts().first()->mapTo(bench.page.get(), QPoint());
    QVERIFY(panel->mapTo(bench.page.get(), QPoint()).x() < count.x());
    const QPoint coin = bench.counts().last()->mapTo(bench.page.get(), QPoint());
    QVERIFY(coin.x() < count.x()); // notes first, from the right
    bench.area.closer.count().setPieces(0, 19);
    QVERIFY(bench.total().contains(u"38\u202F000,00"_s));
    QVERIFY(bench.total().startsWith(QChar(0x2066))); // the figure runs left-to-right
}

QTEST_MAIN(ShiftPageTest)
#include "shiftpage_test.moc"
