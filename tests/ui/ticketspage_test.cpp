// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manytickets.h"
#include "tests/ui/ticketsfixture.h"
#include "ui/pages/fiscal/invoicesheet.h"
#include "ui/pages/fiscal/periodpopover.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/stamp.h"
#include "ui/widgets/textfield.h"

#include <QAccessible>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;
using namespace comptoir::ui;

namespace
{

using List = TicketListModel;

void nothing(TestShop &) {}

} // namespace

class TicketsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLook(*qApp); }
    void cleanup();
    void aClickOpensATicket();
    void arrowsGoThroughTheTickets();
    void typingFindsAndEnterOpens();
    void chipsNarrowTheList();
    void thePeriodIsChosen();
    void daysAreReadAsTyped();
    void titlesSort();
    void scansOfPapersOpenThem();
    void aNumberFromThePaletteOpens();
    void anInvoiceAskedForAtTheTillIsBegun();
    void emptyListsSaySo();
    void narrowWindowsLayTheTicketOverTheList();
    void mirroredInArabic();
    void aListIsExported();
    void manyTicketsScroll();
    void everyControlHasAName();
};

void TicketsPageTest::cleanup()
{
    Look::instance().setDensity(Density::Comfortable);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TicketsPageTest::aClickOpensATicket()
{
    OnPage on(liveTicketDay);
    QCOMPARE(on.table()->model()->rowCount(), 7);
    QVERIFY(on.page->panel()->isHidden());
    on.clickRow(5);
    QTRY_VERIFY(on.page->panel()->isVisible());
    QTRY_COMPARE(on.presenter.detail()->view.sale.fiscal.text(), u"T01-000002"_s);
    QCOMPARE(on.table()->currentRow(), 5);
    QCOMPARE(on.page->panel()->findChild<Stamp *>()->text(), u"DUPLICATA 2"_s);
    // The customer's name is worth more than how many lines there are, which the open ticket tells.
    const QHeaderView *titles = on.table()->horizontalHeader();
    QVERIFY(titles->isSectionHidden(TicketListModel::Lines));
    QVERIFY(titles->sectionSize(TicketListModel::Customer) >= 140);
    QVERIFY(on.page->list()->rangeText().contains(u"1 to 7 of 7"_s));
    QVERIFY(on.page->bar()->foundText().startsWith(u"7"_s));
    QTest::mouseClick(on.page->panel()->closeButton(), Qt::LeftButton);
    QVERIFY(on.page->panel()->isHidden());
    QVERIFY(!on.presenter.detail());
}

void TicketsPageTest::arrowsGoThroughTheTickets()
{
    OnPage on(liveTicketDay);
    QTRY_VERIFY(on.search()->hasFocus());
    QTest::keyClick(on.search(), Qt::Key_Down);
    QVERIFY(on.table()->hasFocus());
    QTRY_COMPARE(on.presenter.openNumber(), u"T01-000007"_s);
    QTest::keyClick(on.table(), Qt::Key_Down);
    QTest::keyClick(on.table(), Qt::Key_Down);
    QTRY_COMPARE(on.presenter.openNumber(), u"T01-000005"_s);
    QTRY_VERIFY(on.page->panel()->isVisible());
    QVERIFY(on.table()->hasFocus());
    QTest::keyClick(on.table(), Qt::Key_Escape);
    QVERIFY(on.page->panel()->isHidden());
    QVERIFY(on.table()->hasFocus());
}

void TicketsPageTest::typingFindsAndEnterOpens()
{
    OnPage on(liveTicketDay);
    QTest::keyClicks(on.search(), u"gruyere"_s);
    QTRY_COMPARE(on.table()->model()->rowCount(), 1);
    QTest::keyClick(on.search(), Qt::Key_Escape);
    QTRY_COMPARE(on.table()->model()->rowCount(), 7);
    QTest::keyClicks(on.search(), u"T01-000003"_s);
    QTest::keyClick(on.search(), Qt::Key_Return);
    QTRY_VERIFY(on.page->panel()->isVisible());
    QCOMPARE(on.presenter.openNumber(), u"T01-000003"_s);
    QTRY_COMPARE(on.table()->model()->rowCount(), 1);
    QVERIFY(on.page->panel()->lines()->hasFocus()); // who names a ticket goes on with it by keys
    on.search()->clear();
    on.search()->setFocus();
    QTest::keyClicks(on.search(), u"1 200,00"_s);
    QTRY_COMPARE(on.table()->model()->index(0, List::Number).data().toString(), u"T01-000004"_s);
}

void TicketsPageTest::chipsNarrowTheList()
{
    OnPage on(liveTicketDay);
    QTest::mouseClick(on.page->bar()->methodChip(), Qt::LeftButton);
    QTRY_VERIFY(on.page->bar()->menu() && on.page->bar()->menu()->isVisible());
    QTest::keyClick(on.page->bar()->menu(), Qt::Key_Down);
    QTest::keyClick(on.page->bar()->menu(), Qt::Key_Down);
    QTest::keyClick(on.page->bar()->menu(), Qt::Key_Return);
    QTRY_COMPARE(on.table()->model()->rowCount(), 2);
    QVERIFY(on.page->bar()->methodChip()->isChecked());
    QCOMPARE(on.page->bar()->methodChip()->text(), u"Card"_s);
    QTest::mouseClick(on.page->bar()->methodChip(), Qt::LeftButton, {},
                      on.page->bar()->methodChip()->closeRect().center());
    QTRY_COMPARE(on.table()->model()->rowCount(), 7);
    QTest::mouseClick(on.page->bar()->returnsChip(), Qt::LeftButton);
    QTRY_COMPARE(on.table()->model()->rowCount(), 6);
    QTest::mouseClick(on.page->bar()->returnsChip(), Qt::LeftButton);
    QTRY_COMPARE(on.table()->model()->rowCount(), 7);
    QVERIFY(on.page->bar()->trainingChip()->isVisible());
    QTest::mouseClick(on.page->bar()->trainingChip(), Qt::LeftButton);
    QTRY_COMPARE(on.table()->model()->rowCount(), 1);
    QTest::mouseClick(on.page->bar()->cashierChip(), Qt::LeftButton);
    QTRY_VERIFY(on.page->bar()->menu() && on.page->bar()->menu()->isVisible());
    QCOMPARE(on.page->bar()->menu()->actions().first()->text(), u"Karim"_s);
    on.page->bar()->menu()->actions().first()->trigger();
    QTRY_COMPARE(on.table()->model()->rowCount(), 0);
    on.page->bar()->menu()->close();
}

void TicketsPageTest::thePeriodIsChosen()
{
    OnPage on([](TestShop &till) {
        till.sellBread();
        till.clock().advance(86'400'000);
        till.sellBread();
    });
    QCOMPARE(on.table()->model()->rowCount(), 1);
    QTest::mouseClick(on.page->bar()->periodButton(), Qt::LeftButton);
    QTRY_VERIFY(on.page->bar()->popover());
    PeriodPopover *popover = on.page->bar()->popover();
    QTest::mouseClick(popover->button(TicketFilter::Period::Week), Qt::LeftButton);
    QTRY_COMPARE(on.table()->model()->rowCount(), 2);
    QCOMPARE(on.page->bar()->periodButton()->text(), u"Last 7 days"_s);
    on.page->bar()->openPeriod();
    popover = on.page->bar()->popover();
    popover->from()->setText(u"15.1"_s);
    popover->to()->setText(u"nonsense"_s);
    QTest::mouseClick(popover->applyButton(), Qt::LeftButton);
    QVERIFY(popover->to()->hasError());
    QVERIFY(popover->isVisible());
    popover->to()->edit()->clear();
    QTest::keyClicks(popover->to()->edit(), u"15/01/2026"_s);
    QTest::keyClick(popover->to()->edit(), Qt::Key_Return);
    QTRY_COMPARE(on.table()->model()->rowCount(), 1);
    QCOMPARE(on.table()->model()->index(0, 0).data().toString(), u"T01-000001"_s);
    QCOMPARE(on.page->bar()->periodButton()->text(), u"15/01/2026"_s);
}

void TicketsPageTest::daysAreReadAsTyped()
{
    const QDate today(2026, 11, 24);
    for (const QString &text : {u"3/2/2026"_s, u"03-02-26"_s, u" 3.2.2026 "_s, u"3 2"_s, u"2026-02-03"_s})
        QCOMPARE(PeriodPopover::dayFrom(text, today), QDate(2026, 2, 3));
    for (const QString &text : {u""_s, u"31/02"_s, u"12"_s, u"1/2/3/4"_s, u"x"_s})
        QVERIFY(!PeriodPopover::dayFrom(text, today).isValid());
}

void TicketsPageTest::titlesSort()
{
    OnPage on(liveTicketDay);
    QHeaderView *header = on.table()->horizontalHeader();
    const auto click = [&](int column) {
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    const auto top = [&] { return on.table()->model()->index(0, List::Number).data().toString(); };
    click(List::Total);
    QTRY_COMPARE(top(), u"T01-000004"_s);
    click(List::Total);
    QTRY_COMPARE(top(), u"T01-000003"_s);
    QCOMPARE(header->sortIndicatorSection(), int(List::Total));
    click(List::Cashier); // does not sort
    QCOMPARE(header->sortIndicatorSection(), int(List::Total));
    click(List::Number);
    QTRY_COMPARE(top(), u"T01-000007"_s);
    click(List::Number);
    QTRY_COMPARE(top(), u"T01-000001"_s);
}

void TicketsPageTest::scansOfPapersOpenThem()
{
    OnPage on(liveTicketDay);
    QVERIFY(!on.page->takesScan(u"6130000000017"_s));
    QVERIFY(!on.page->takesScan(u"T02-000001"_s));
    QVERIFY(on.page->takesScan(u"T01-000003"_s));
    QTRY_VERIFY(on.page->panel()->isVisible());
    QCOMPARE(on.presenter.openNumber(), u"T01-000003"_s);
    QVERIFY(on.page->takesScan(u"T01-000999"_s));
    QTRY_COMPARE(on.frame.errors.size(), 1);
}

void TicketsPageTest::aNumberFromThePaletteOpens()
{
    OnPage on(liveTicketDay);
    on.enter(u"T01-000002"_s);
    QTRY_VERIFY(on.page->panel()->isVisible());
    QCOMPARE(on.presenter.openNumber(), u"T01-000002"_s);
    QTRY_COMPARE(on.table()->currentRow(), 5);
    const Command *duplicate = on.frame.command(u"tickets.duplicate"_s);
    QVERIFY(duplicate);
    duplicate->run();
    QTRY_COMPARE(on.presenter.detail()->view.copies, 3);
    on.presenter.close();
    on.frame.toasts.clear();
    on.frame.command(u"tickets.refund"_s)->run();
    QCOMPARE(on.frame.toasts.first().tone, Toast::Tone::Info);
}

void TicketsPageTest::anInvoiceAskedForAtTheTillIsBegun()
{
    OnPage on(liveTicketDay);
    on.enter(u"invoice:T01-000002"_s);
    QTRY_VERIFY(qobject_cast<InvoiceSheet *>(on.frame.dialog()));
    QCOMPARE(on.presenter.openNumber(), u"T01-000002"_s);
}

void TicketsPageTest::emptyListsSaySo()
{
    OnPage on(nothing);
    EmptyState *empty = on.table()->emptyState();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->button()->text(), u"Show all dates"_s);
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QTRY_VERIFY(!empty->button()->isVisible());
    on.till.sellBread();
    on.till.clock().advance(2 * 86'400'000);
    TicketFilter today;
    on.presenter.setFilter(today);
    QTest::keyClicks(on.search(), u"pain"_s);
    QTRY_COMPARE(empty->button()->text(), u"Search all dates"_s);
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QTRY_COMPARE(on.table()->model()->rowCount(), 1);
    QTRY_VERIFY(!empty->isVisible());
    QCOMPARE(on.search()->text(), u"pain"_s);
    QTest::keyClicks(on.search(), u" introuvable"_s);
    QTRY_COMPARE(empty->button()->text(), u"Clear the filters"_s);
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QTRY_COMPARE(on.table()->model()->rowCount(), 1);
    QCOMPARE(on.search()->text(), QString());
}

void TicketsPageTest::narrowWindowsLayTheTicketOverTheList()
{
    OnPage on(liveTicketDay, narrow);
    QVERIFY(on.page->isNarrow());
    QTest::keyClick(on.search(), Qt::Key_Down);
    QTest::keyClick(on.table(), Qt::Key_Down);
    QVERIFY(on.page->panel()->isHidden()); // going through does not cover the list
    QTest::keyClick(on.table(), Qt::Key_Return);
    QTRY_VERIFY(on.page->panel()->isVisible());
    QCOMPARE(on.page->list()->parentWidget()->width(), narrow.width());
    QCOMPARE(on.page->panel()->geometry().right(), narrow.width() - 1);
    QTest::keyClick(on.lines(), Qt::Key_Escape);
    QVERIFY(on.page->panel()->isHidden());
    on.page->resize(wide);
    on.clickRow(0);
    QTRY_VERIFY(on.page->panel()->isVisible());
    QCOMPARE(on.page->list()->parentWidget()->width() + on.page->panel()->width(), wide.width());
}

void TicketsPageTest::mirroredInArabic()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    OnPage on(liveTicketDay, wide, u"ar"_s);
    on.open(u"T01-000001"_s);
    QCOMPARE(on.page->panel()->geometry().left(), 0);
    QVERIFY(on.lines()->checkRect(0).left() > on.lines()->width() / 2);
    on.clickLine(0);
    QCOMPARE(on.presenter.lines().chosenCount(), 1);
}

void TicketsPageTest::aListIsExported()
{
    OnPage on(liveTicketDay);
    QTest::mouseClick(on.page->bar()->exportButton(), Qt::LeftButton);
    QTRY_VERIFY(on.page->bar()->menu() && on.page->bar()->menu()->isVisible());
    on.page->bar()->menu()->actions().last()->trigger();
    on.page->bar()->menu()->close();
    auto *dialog = on.page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().first().endsWith(u"tickets-2026-01-15.csv"_s));
    const QString path = on.till.path(u"out.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_COMPARE(on.frame.toasts.size(), 1);
    QTRY_VERIFY(!on.frame.dialog());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 8);
    QVERIFY(text.contains("T01-000005,2026-01-15,09:04:00,,Karim,1,Cash + Card,90.00,"));
}

void TicketsPageTest::manyTicketsScroll()
{
    OnPage on([](TestShop &till) {
        till.sellBread();
        addManyTickets(till, 20'000);
    });
    on.presenter.searchAllDates();
    QTRY_COMPARE(on.table()->model()->rowCount(), 20'001);
    on.table()->setFocus();
    QTest::keyClick(on.table(), Qt::Key_End);
    QCOMPARE(on.table()->currentRow(), 20'000);
    QTRY_COMPARE(on.table()->model()->index(20'000, List::Number).data().toString(), u"T01-000001"_s);
    QTRY_VERIFY(on.page->list()->rangeText().endsWith(u"20\u202f001"_s));
    QTest::keyClick(on.table(), Qt::Key_Up);
    QTRY_COMPARE(on.table()->model()->index(19'999, List::Number).data().toString(), u"T01-000002"_s);
}

void TicketsPageTest::everyControlHasAName()
{
    OnPage on(liveTicketDay);
    on.open(u"T01-000004"_s);
    on.clickLine(0);
    for (QWidget *widget : on.page->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                             qobject_cast<QAbstractItemView *>(widget);
        if (!control || !widget->isVisible() || qobject_cast<QHeaderView *>(widget) ||
            widget->objectName().startsWith(u"qt_"_s))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TicketsPageTest)
#include "ticketspage_test.moc"
