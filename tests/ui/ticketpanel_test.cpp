// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ticketsfixture.h"
#include "ui/pages/fiscal/invoicesheet.h"
#include "ui/widgets/stamp.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/textfield.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;
using namespace comptoir::ui;

namespace
{

using List = TicketListModel;

} // namespace

/// The open ticket on its page: refunds, duplicates, invoices.
class TicketPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLook(*qApp); }
    void cleanup();
    void linesAreRefundedByHand();
    void aRefundByKeysAlone();
    void lettersAreTypedInTheField();
    void theStepperTakesAPartBack();
    void duplicatesAreStamped();
    void aManagerIsAskedFor();
    void anInvoiceIsMade();
    void anInvoiceAgainIsADuplicate();
    void theSellerMustBeNamed();
    void linkedTicketsAreReached();
    void fingersHaveRoom();
};

void TicketPanelTest::cleanup()
{
    Look::instance().setDensity(Density::Comfortable);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TicketPanelTest::linesAreRefundedByHand()
{
    OnPage on(liveTicketDay);
    on.open(u"T01-000001"_s);
    QVERIFY(on.foot()->refundButton()->isVisible());
    QCOMPARE(on.foot()->refundButton()->text(), u"Choose items to refund"_s);
    on.clickLine(1);
    QTRY_VERIFY(on.presenter.refundSummary().counted);
    QCOMPARE(on.presenter.lines().chosenCount(), 1);
    QVERIFY(on.foot()->refundButton()->text().contains(u"1"_s));
    QVERIFY(on.foot()->sentence().contains(u"in cash"_s));
    QTest::mouseClick(on.foot()->refundButton(), Qt::LeftButton);
    QTRY_COMPARE(on.frame.toasts.size(), 1);
    QCOMPARE(on.frame.toasts.first().tone, Toast::Tone::Success);
    QVERIFY(on.frame.toasts.first().text.contains(u"90,00"_s));
    QTRY_COMPARE(on.table()->model()->rowCount(), 8);
    QTRY_COMPARE(on.presenter.lines().index(1, RefundLinesModel::Amount).data().toString(), u"given back"_s);
    QCOMPARE(on.table()->currentRow(), 7); // still on the open ticket, a row further down
    QCOMPARE(value(on.list.detail(u"8"_s)).view.sale.settlement.due, dzd(-9'000));
}

void TicketPanelTest::aRefundByKeysAlone()
{
    OnPage on(liveTicketDay);
    QTest::keyClicks(on.search(), u"T01-000006"_s);
    QTest::keyClick(on.search(), Qt::Key_Return);
    QTRY_VERIFY(on.page->panel()->isVisible());
    on.table()->setFocus();
    QTest::keyClick(on.table(), Qt::Key_R); // shows what would go
    QCOMPARE(on.presenter.lines().chosenCount(), 1);
    QVERIFY(on.frame.toasts.isEmpty());
    on.lines()->setFocus();
    QTest::keyClick(on.lines(), Qt::Key_Minus);
    QCOMPARE(on.presenter.lines().chosen().first().second, Quantity::of(1));
    QTest::keyClick(on.lines(), Qt::Key_Space);
    QCOMPARE(on.presenter.lines().chosenCount(), 0);
    QTest::keyClick(on.lines(), Qt::Key_Plus);
    QTRY_VERIFY(on.presenter.refundSummary().counted);
    QTest::keyClick(on.lines(), Qt::Key_R);
    QTRY_COMPARE(on.frame.toasts.size(), 1);
    QTRY_COMPARE(on.presenter.detail()->left.first(), Quantity::of(1));
}

void TicketPanelTest::lettersAreTypedInTheField()
{
    OnPage on(liveTicketDay);
    on.open(u"T01-000001"_s);
    on.search()->setFocus();
    QTest::keyClicks(on.search(), u"rd"_s);
    QCOMPARE(on.search()->text(), u"rd"_s);
    QCOMPARE(on.presenter.lines().chosenCount(), 0);
    QVERIFY(!on.presenter.isBusy());
}

void TicketPanelTest::theStepperTakesAPartBack()
{
    OnPage on(liveTicketDay);
    on.open(u"T01-000001"_s);
    QVERIFY(!on.lines()->stepper());
    on.clickLine(0);
    QVERIFY(on.lines()->stepper());
    QCOMPARE(on.lines()->stepper()->value(), 2);
    QTest::mouseClick(on.lines()->stepper()->minus(), Qt::LeftButton);
    QCOMPARE(on.presenter.lines().chosen().first().second, Quantity::of(1));
    QVERIFY(!on.lines()->stepper()->minus()->isEnabled());
    // Beside its box a line that is counted stays chosen.
    const QRect name = on.lines()->visualRect(on.presenter.lines().index(0, RefundLinesModel::Name));
    QTest::mouseClick(on.lines()->viewport(), Qt::LeftButton, {}, name.center());
    QCOMPARE(on.presenter.lines().chosenCount(), 1);
    on.clickLine(1); // the stepper goes with the line
    QVERIFY(!on.lines()->stepper());
    QCOMPARE(on.presenter.lines().chosenCount(), 2);
    QTest::mouseClick(on.page->panel()->chooseAllButton(), Qt::LeftButton);
    QVERIFY(on.presenter.lines().allChosen());
    QTest::mouseClick(on.page->panel()->chooseAllButton(), Qt::LeftButton);
    QCOMPARE(on.presenter.lines().chosenCount(), 0);
}

void TicketPanelTest::duplicatesAreStamped()
{
    OnPage on(liveTicketDay);
    on.open(u"T01-000007"_s);
    QVERIFY(!on.page->panel()->findChild<Stamp *>());
    on.table()->setFocus();
    QTest::keyClick(on.table(), Qt::Key_D);
    QTRY_VERIFY(on.page->panel()->findChild<Stamp *>());
    QCOMPARE(on.page->panel()->findChild<Stamp *>()->text(), u"DUPLICATA 1"_s);
    QTest::mouseClick(on.foot()->duplicateButton(), Qt::LeftButton);
    QTRY_COMPARE(on.presenter.detail()->view.copies, 2);
    QTRY_COMPARE(on.table()->model()->index(0, List::State).data().toString(), u"duplicate 2"_s);
}

void TicketPanelTest::aManagerIsAskedFor()
{
    OnPage on(liveTicketDay);
    Seat seat = on.till.cashier().user;
    seat.role.rights = {Right::Sell};
    on.session.setSeat(seat);
    on.open(u"T01-000007"_s);
    QSignalSpy asked(&on.approvals, &Approvals::asked);
    QTest::mouseClick(on.foot()->duplicateButton(), Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(!on.foot()->duplicateButton()->isEnabled());
    on.approvals.answer(u"4321"_s);
    QTRY_COMPARE(on.presenter.detail()->view.copies, 1);
    QVERIFY(on.foot()->duplicateButton()->isEnabled());
    on.clickLine(0);
    QTRY_VERIFY(on.presenter.refundSummary().counted);
    QTest::mouseClick(on.foot()->refundButton(), Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 2);
    on.approvals.cancel();
    QTRY_COMPARE(on.frame.errors.size(), 1);
    QCOMPARE(on.frame.errors.first().code, u"not_allowed"_s);
    QCOMPARE(on.presenter.lines().chosenCount(), 1); // what was chosen stays
}

void TicketPanelTest::anInvoiceIsMade()
{
    OnPage on(liveTicketDay);
    on.open(u"T01-000001"_s);
    QTest::mouseClick(on.foot()->invoiceButton(), Qt::LeftButton);
    auto *sheet = qobject_cast<InvoiceSheet *>(on.frame.dialog());
    QVERIFY(sheet);
    QTest::mouseClick(sheet->makeButton(), Qt::LeftButton);
    QVERIFY(sheet->field(u"name"_s)->hasError());
    QVERIFY(sheet->field(u"address"_s)->hasError());
    QVERIFY(!sheet->field(u"NIF"_s)->hasError()); // a private person
    QVERIFY(sheet->field(u"name"_s)->edit()->hasFocus());
    QTest::keyClicks(sheet->field(u"name"_s)->edit(), u"SARL Atlas"_s);
    QVERIFY(!sheet->field(u"name"_s)->hasError());
    QTest::keyClicks(sheet->field(u"address"_s)->edit(), u"Oran"_s);
    sheet->professional()->setChecked(true);
    QTest::mouseClick(sheet->makeButton(), Qt::LeftButton);
    QVERIFY(sheet->field(u"RC"_s)->hasError());
    for (const QString &key : {u"RC"_s, u"NIF"_s, u"NIS"_s, u"AI"_s})
        QTest::keyClicks(sheet->field(key)->edit(), u"0001"_s);
    QTest::keyClick(sheet->field(u"AI"_s)->edit(), Qt::Key_Return);
    QTRY_COMPARE(on.presenter.detail()->view.invoice, u"T01-F-000002"_s);
    QTRY_VERIFY(!on.frame.dialog());
    QVERIFY(on.frame.toasts.first().text.contains(u"T01-F-000002"_s));
}

void TicketPanelTest::anInvoiceAgainIsADuplicate()
{
    OnPage on(liveTicketDay);
    on.open(u"T01-000006"_s);
    QCOMPARE(on.foot()->invoiceButton()->text(), u"Invoice again"_s);
    QTest::mouseClick(on.foot()->invoiceButton(), Qt::LeftButton);
    QTRY_COMPARE(on.frame.toasts.size(), 1);
    QVERIFY(!on.frame.dialog());
    QVERIFY(on.frame.toasts.first().text.contains(u"T01-F-000001"_s));
    on.open(u"T01-000004"_s); // a customer: everything is known
    QTest::mouseClick(on.foot()->invoiceButton(), Qt::LeftButton);
    auto *sheet = qobject_cast<InvoiceSheet *>(on.frame.dialog());
    QVERIFY(sheet);
    QVERIFY(sheet->professional()->isChecked());
    QCOMPARE(sheet->field(u"name"_s)->text(), u"Nadia Benali"_s);
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!on.frame.dialog());
    QVERIFY(on.presenter.detail()->view.invoice.isEmpty());
}

void TicketPanelTest::theSellerMustBeNamed()
{
    OnPage on([](TestShop &till) { till.sellBread(); });
    on.open(u"T01-000001"_s);
    QTest::mouseClick(on.foot()->invoiceButton(), Qt::LeftButton);
    auto *sheet = qobject_cast<InvoiceSheet *>(on.frame.dialog());
    QVERIFY(sheet);
    QVERIFY(!sheet->makeButton()->isEnabled());
}

void TicketPanelTest::linkedTicketsAreReached()
{
    OnPage on(liveTicketDay);
    on.open(u"T01-000003"_s);
    const QList<QLabel *> labels = on.page->panel()->findChildren<QLabel *>();
    const auto link = std::find_if(labels.begin(), labels.end(),
                                   [](const QLabel *label) { return label->text().contains(u"href"_s); });
    QVERIFY(link != labels.end());
    (*link)->setFocus();
    QTest::keyClick(*link, Qt::Key_Tab, Qt::NoModifier);
    Q_EMIT(*link)->linkActivated(u"T01-000001"_s);
    QTRY_COMPARE(on.presenter.openNumber(), u"T01-000001"_s);
}

void TicketPanelTest::fingersHaveRoom()
{
    Look::instance().setDensity(Density::Touch);
    OnPage on(liveTicketDay, QSize(948, 600));
    on.clickRow(6);
    QTRY_VERIFY(on.page->panel()->isVisible());
    on.clickLine(0);
    QVERIFY(on.lines()->stepper());
    for (const QWidget *control : std::initializer_list<QWidget *>{
             on.foot()->refundButton(), on.foot()->duplicateButton(), on.foot()->invoiceButton(),
             on.page->panel()->closeButton(), on.lines()->stepper()->minus(), on.lines()->stepper()->plus()})
        QVERIFY2(control->height() >= tokens::controlTouch, control->metaObject()->className());
    QVERIFY(on.lines()->rowHeight(0) >= tokens::controlTouch);
    QVERIFY(on.table()->rowHeight(0) >= tokens::controlTouch);
}

QTEST_MAIN(TicketPanelTest)
#include "ticketpanel_test.moc"
