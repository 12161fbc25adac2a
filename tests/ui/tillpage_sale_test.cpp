// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/tillstage.h"
#include "ui/pages/sales/customersheet.h"
#include "ui/pages/sales/paymentrows.h"
#include "ui/pages/sales/tillsheets.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numpad.h"
#include "ui/widgets/stepper.h"

#include <QListView>

using namespace comptoir;
using namespace comptoir::testing;
using namespace Qt::StringLiterals;
using State = PaymentPresenter::State;

/// Whole sales on the page, from the first item to the change.
class TillPageSaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installLook(*qApp); }

    void sellsByKeysAlone()
    {
        TillStage stage;
        stage.type(u"BREAD"_s);
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.till().ticket()->rowCount(), 1);
        QVERIFY(stage.search()->text().isEmpty());

        stage.key(Qt::Key_F2);
        QTRY_VERIFY(stage.page->sellPanel()->entry()->isVisible());
        stage.type(u"12"_s);
        stage.key(Qt::Key_Backspace);
        stage.type(u"2"_s);
        QCOMPARE(stage.page->sellPanel()->entry()->figure(), u"12"_s);
        stage.key(Qt::Key_Backspace);
        stage.key(Qt::Key_Backspace);
        stage.type(u"4"_s);
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.cell(0, TicketModel::PlainQuantityRole), u"4"_s);
        QTRY_COMPARE(QApplication::focusWidget(), stage.search());

        stage.key(Qt::Key_F4);
        stage.type(u"5"_s);
        stage.key(Qt::Key_Return);
        stage.settle();
        QTRY_COMPARE(stage.till().totals().total, dzd(9500));

        stage.key(Qt::Key_F5);
        auto *sheet = qobject_cast<ui::CustomerSheet *>(stage.frame.dialog());
        QVERIFY(sheet);
        stage.type(u"benali"_s);
        QTRY_COMPARE(sheet->list()->model()->rowCount(), 1);
        stage.key(Qt::Key_Return);
        QTRY_VERIFY(stage.till().customer());
        stage.settle();

        stage.key(Qt::Key_F9);
        QVERIFY(stage.waitFor(State::Open));
        QCOMPARE(QApplication::focusWidget(), stage.page->paymentPanel()->rows()->entry());
        stage.type(u"200"_s);
        QTRY_COMPARE(stage.page->paymentPanel()->rows()->entry()->figure(), u"200"_s);
        stage.key(Qt::Key_Return);
        QVERIFY(stage.waitFor(State::Done));
        QCOMPARE(stage.desk.run.sold.size(), 1);
        QCOMPARE(stage.desk.run.sold.first().customerName, u"Mme Benali"_s);
        QCOMPARE(stage.page->donePanel()->change()->figure(), u"105,00"_s);

        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.payment().state(), State::Closed);
        QTRY_COMPARE(QApplication::focusWidget(), stage.search());
        QVERIFY(stage.frame.errors.isEmpty());
    }

    void sellsByClicksAlone()
    {
        TillStage stage;
        stage.clickTile(0);
        stage.clickTile(1);
        QCOMPARE(stage.till().ticket()->rowCount(), 2);
        auto *stepper = stage.lines()->controls()->findChild<ui::Stepper *>();
        QVERIFY(stepper->isVisible());
        TillStage::click(stepper->plus());
        QTRY_COMPARE(stage.cell(1, TicketModel::PlainQuantityRole), u"2"_s);
        stage.settle();
        const Money due = stage.till().totals().cashDue;

        TillStage::click(stage.button(u"Cash"_s, stage.page->ticketPanel()));
        QVERIFY(stage.waitFor(State::Open));
        const QList<ui::Button *> quick = stage.page->paymentPanel()->quickButtons();
        QVERIFY(quick.size() > 1);
        TillStage::click(quick.last());
        QVERIFY(stage.payment().entry() > due);
        const Money change = stage.payment().change();
        QCOMPARE(change, stage.payment().entry() - due);
        TillStage::click(stage.page->paymentPanel()->finishButton());
        QVERIFY(stage.waitFor(State::Done));
        QCOMPARE(stage.desk.run.sold.first().settlement.change, change);
        TillStage::click(stage.page->donePanel()->newTicketButton());
        QCOMPARE(stage.payment().state(), State::Closed);
        QVERIFY(stage.page->sellPanel()->isVisible());
    }

    void keysOfTheDigitBlockChangeTheLine()
    {
        TillStage stage;
        stage.clickTile(0);
        auto *pad = stage.page->sellPanel()->findChild<ui::NumPad *>();
        TillStage::click(pad->button(ui::NumPad::Key::Quantity));
        TillStage::click(pad->button(ui::NumPad::Key::D6));
        QCOMPARE(stage.page->sellPanel()->entry()->figure(), u"6"_s);
        TillStage::click(pad->button(ui::NumPad::Key::Ok));
        QTRY_COMPARE(stage.cell(0, TicketModel::PlainQuantityRole), u"6"_s);
        QVERIFY(stage.search()->isVisible());
    }

    void splitsBetweenCardAndCash()
    {
        TillStage stage;
        stage.desk.run.scan(u"MILK"_s);
        stage.key(Qt::Key_F10);
        QVERIFY(stage.waitFor(State::Open));
        stage.type(u"50"_s);
        stage.key(Qt::Key_Return); // not all of it: the row is taken and the rest is asked for
        QTRY_COMPARE(stage.payment().rows().size(), 1);
        stage.key(Qt::Key_F9);
        QCOMPARE(stage.payment().method(), TenderMethod::Cash);
        stage.key(Qt::Key_Return);
        QVERIFY(stage.waitFor(State::Done));
        const Settlement &settled = stage.desk.run.sold.first().settlement;
        QCOMPARE(settled.tenders.size(), 2);
        QCOMPARE(settled.tenders.first().method, TenderMethod::Card);
        QCOMPARE(settled.tenders.first().amount, dzd(5000));
    }

    void theReferenceFollowsTheAmount()
    {
        TillStage stage;
        stage.desk.run.scan(u"MILK"_s);
        stage.key(Qt::Key_F10);
        QVERIFY(stage.waitFor(State::Open));
        stage.type(u"50"_s);
        stage.key(Qt::Key_Tab);
        stage.type(u"AUT77"_s);
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.payment().rows().size(), 1);
        QCOMPARE(stage.payment().rows().first().amount, dzd(5000));
        QCOMPARE(stage.payment().rows().first().reference, u"AUT77"_s);
    }

    void threeMeansOfPaymentAreShownWhole()
    {
        TillStage stage;
        stage.desk.run.scan(u"MILK"_s);
        stage.key(Qt::Key_F10);
        QVERIFY(stage.waitFor(State::Open));
        for (const QString &part : {u"20"_s, u"30"_s}) {
            stage.type(part);
            stage.key(Qt::Key_Return);
        }
        stage.key(Qt::Key_F9);
        stage.key(Qt::Key_Return);
        QVERIFY(stage.waitFor(State::Done));
        QCOMPARE(stage.desk.run.sold.first().settlement.tenders.size(), 3);
        const auto labels = stage.page->findChild<ui::DonePanel *>()->findChildren<ui::Label *>();
        const auto paid = std::find_if(labels.cbegin(), labels.cend(),
                                       [](const ui::Label *label) { return label->text().contains(u"to pay"_s); });
        QVERIFY(paid != labels.cend());
        QCOMPARE((*paid)->text().count(u'\n'), 1);
        QVERIFY((*paid)->sizeHint().width() <= (*paid)->parentWidget()->contentsRect().width());
    }

    void splitsEquallyBetweenPeople()
    {
        TillStage stage;
        stage.desk.run.scan(u"MILK"_s);
        stage.key(Qt::Key_F10);
        QVERIFY(stage.waitFor(State::Open));
        TillStage::click(stage.button(u"Split equally"_s));
        auto *sheet = qobject_cast<ui::SplitSheet *>(stage.frame.dialog());
        QVERIFY(sheet);
        TillStage::click(sheet->findChild<ui::Stepper *>()->plus());
        TillStage::click(stage.button(u"Split"_s, sheet));
        QTRY_COMPARE(stage.payment().parts(), 3);
        QCOMPARE(stage.payment().entry(), dzd(3000));
        TillStage::click(stage.page->paymentPanel()->finishButton());
        TillStage::click(stage.page->paymentPanel()->finishButton());
        TillStage::click(stage.page->paymentPanel()->finishButton());
        QVERIFY(stage.waitFor(State::Done));
        QCOMPARE(stage.desk.run.sold.first().settlement.tenders.size(), 3);
    }

    void escapeGoesBackAndKeepsTheTicket()
    {
        TillStage stage;
        stage.desk.run.scan(u"BREAD"_s);
        stage.key(Qt::Key_F9);
        QVERIFY(stage.waitFor(State::Open));
        stage.key(Qt::Key_Escape);
        QTRY_COMPARE(stage.payment().state(), State::Closed);
        QCOMPARE(stage.till().ticket()->rowCount(), 1);
        QCOMPARE(QApplication::focusWidget(), stage.search());
    }

    void aScanWhileTheChangeIsShownBeginsTheNextTicket()
    {
        TillStage stage;
        stage.desk.run.scan(u"BREAD"_s);
        stage.key(Qt::Key_F9);
        QVERIFY(stage.waitFor(State::Open));
        stage.key(Qt::Key_Return);
        QVERIFY(stage.waitFor(State::Done));
        QVERIFY(stage.page->takesScan(u"MILK"_s));
        QTRY_COMPARE(stage.till().ticket()->rowCount(), 1);
        QCOMPARE(stage.payment().state(), State::Closed);
        QCOMPARE(stage.cell(0, TicketModel::NameRole), u"Lait entier 1 l"_s);
    }
};

QTEST_MAIN(TillPageSaleTest)
#include "tillpage_sale_test.moc"
