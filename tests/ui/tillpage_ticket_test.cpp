// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/tillstage.h"
#include "ui/pages/sales/questionstrip.h"
#include "ui/pages/sales/returnsheet.h"
#include "ui/pages/sales/searchresults.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/textfield.h"

using namespace comptoir;
using namespace comptoir::testing;
using namespace Qt::StringLiterals;
using State = PaymentPresenter::State;

/// What is done to an open ticket on the page: holding, discounts, unknown codes, returns, undo.
class TillPageTicketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installLook(*qApp); }

    void holdsAndTakesBack()
    {
        TillStage stage;
        stage.desk.run.scan(u"BREAD"_s);
        stage.key(Qt::Key_F6);
        QVERIFY(stage.frame.dialog());
        stage.type(u"Terrasse 3"_s);
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.till().held().size(), 1);
        QTRY_VERIFY(stage.till().isEmpty());
        ui::Chip *chip = nullptr;
        for (ui::Chip *candidate : stage.page->sellPanel()->findChildren<ui::Chip *>()) {
            if (candidate->text() == u"Terrasse 3"_s)
                chip = candidate;
        }
        QVERIFY(chip);
        QTRY_VERIFY(chip->isVisible() && chip->height() > 0 && chip->visibleRegion().boundingRect().height() > 0);
        TillStage::click(chip);
        QTRY_COMPARE(stage.till().ticket()->rowCount(), 1);
        QTRY_VERIFY(stage.till().held().isEmpty());
    }

    void aDiscountAboveTheRightNeedsTheManager()
    {
        TillStage stage;
        stage.desk.run.scan(u"BREAD"_s);
        stage.desk.managerWillRefuse();
        stage.key(Qt::Key_F4);
        stage.type(u"20"_s);
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.desk.asked.size(), 1);
        stage.settle();
        QCOMPARE(stage.till().totals().total, dzd(2500));
        QCOMPARE(stage.frame.errors.size(), 1);
        QCOMPARE(stage.frame.errors.first().code, u"discount_above_right"_s);

        stage.desk.managerWillApprove();
        stage.key(Qt::Key_F4);
        stage.type(u"20"_s);
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.till().totals().total, dzd(2000));
        QCOMPARE(stage.desk.asked.size(), 2);
    }

    void anUnknownCodeNeverHoldsUpTheNextScan()
    {
        TillStage stage;
        ui::QuestionStrip *strip = stage.page->sellPanel()->strip();
        QVERIFY(!strip->isVisible());
        QVERIFY(stage.page->takesScan(u"6130000000017"_s));
        QVERIFY(stage.page->takesScan(u"BREAD"_s));
        QTRY_VERIFY(strip->isVisible());
        QTRY_COMPARE(stage.till().ticket()->rowCount(), 1);
        QCOMPARE(QApplication::focusWidget(), stage.search());

        stage.desk.managerWillApprove(); // a cashier may not edit the catalogue
        stage.key(Qt::Key_N, Qt::ControlModifier);
        stage.type(u"Sirop"_s);
        stage.key(Qt::Key_Return);
        stage.type(u"120,50"_s);
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.till().ticket()->rowCount(), 2);
        stage.settle();
        QCOMPARE(stage.cell(1, TicketModel::NameRole), u"Sirop"_s);
        QTRY_VERIFY(!strip->isVisible());
        QCOMPARE(QApplication::focusWidget(), stage.search());
    }

    void asksForTheWeightOfWhatIsWeighed()
    {
        TillStage stage;
        QVERIFY(stage.page->takesScan(u"CHEESE"_s));
        QTRY_VERIFY(stage.page->sellPanel()->entry()->isVisible());
        stage.type(u"0,750"_s);
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.till().ticket()->rowCount(), 1);
        stage.settle();
        QCOMPARE(stage.till().totals().total, dzd(90'000));
        QTRY_COMPARE(QApplication::focusWidget(), stage.search());
    }

    void payingDoesNotDropWhatWaitsForItsWeight()
    {
        TillStage stage;
        QVERIFY(stage.page->takesScan(u"BREAD"_s));
        stage.settle();
        QVERIFY(stage.page->takesScan(u"CHEESE"_s));
        QTRY_VERIFY(stage.page->sellPanel()->entry()->isVisible());
        stage.key(Qt::Key_F9);
        QTRY_COMPARE(stage.frame.errors.size(), 1);
        QCOMPARE(stage.frame.errors.first().code, u"goods_unanswered"_s);
        QCOMPARE(stage.payment().state(), PaymentPresenter::State::Closed);
        QVERIFY(stage.page->sellPanel()->entry()->isVisible());
        stage.type(u"0,500"_s);
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.till().ticket()->rowCount(), 2);
    }

    void takesBackWhatWasSoldAndNoMore()
    {
        TillStage stage;
        const SellResult sold =
            value(stage.desk.counter.till.sell(stage.desk.counter.till.basket({{u"BREAD"_s, u"3"_s}})));
        stage.key(Qt::Key_F7);
        auto *sheet = qobject_cast<ui::ReturnSheet *>(stage.frame.dialog());
        QVERIFY(sheet);
        QVERIFY(stage.page->takesScan(sold.sale.fiscal.text())); // from the foot of the ticket
        QTRY_COMPARE(sheet->rows().size(), 1);
        ui::Stepper *stepper = sheet->rows().first()->stepper();
        QCOMPARE(stepper->maximum(), 3);
        TillStage::click(stepper->plus());
        TillStage::click(stepper->plus());
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.till().ticket()->rowCount(), 1);
        stage.settle();
        QCOMPARE(stage.till().totals().total, dzd(-5000));
        QVERIFY(stage.button(u"Give back cash"_s));
        stage.key(Qt::Key_F9);
        QVERIFY(stage.waitFor(State::Open));
        stage.key(Qt::Key_Return);
        QVERIFY(stage.waitFor(State::Done));
        QCOMPARE(stage.desk.run.sold.first().priced.total, dzd(-5000));
    }

    void noStampIsInAnAmountThatDutyTakenBackMakesSmaller()
    {
        TillStage stage;
        const SellResult sold =
            value(stage.desk.counter.till.sell(stage.desk.counter.till.basket({{u"BREAD"_s, u"20"_s}})));
        QVERIFY(!sold.sale.settlement.stampDuty.isZero());
        stage.till().addReturn(sold.sale.fiscal.text(), 0, u"20"_s);
        stage.settle();
        stage.desk.run.scan(u"MILK"_s);
        stage.till().setQuantity(u"6"_s);
        stage.settle();
        QCOMPARE(stage.till().totals().total, dzd(4'000));
        QVERIFY(stage.till().totals().stampDuty.isNegative());
        auto *cash = static_cast<ui::Button *>(stage.button(u"Cash"_s));
        QVERIFY(cash);
        QCOMPARE(cash->caption(), stage.desk.counter.business.format().amountWithSign(dzd(3'500)));
    }

    void saysInTheSheetThatATicketIsUnknown()
    {
        TillStage stage;
        stage.key(Qt::Key_F7);
        stage.type(u"T01-999999"_s);
        stage.key(Qt::Key_Return);
        auto *sheet = qobject_cast<ui::ReturnSheet *>(stage.frame.dialog());
        QVERIFY(sheet);
        const auto wrong = [sheet] {
            const QList<ui::Field *> fields = sheet->findChildren<ui::Field *>();
            return std::ranges::any_of(fields, [](const ui::Field *field) { return field->hasError(); });
        };
        QTRY_VERIFY(wrong());
        QVERIFY(stage.frame.errors.isEmpty());
    }

    void takesARemovalBack()
    {
        TillStage stage;
        stage.desk.run.scan(u"BREAD"_s);
        stage.desk.run.scan(u"MILK"_s);
        stage.key(Qt::Key_Delete);
        QTRY_COMPARE(stage.till().ticket()->rowCount(), 1);
        QVERIFY(!stage.frame.toasts.isEmpty());
        QVERIFY(stage.frame.toasts.last().undo);
        stage.settle();
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stage.till().ticket()->rowCount(), 2);
    }

    void searchesAsOneTypes()
    {
        TillStage stage;
        stage.type(u"lait"_s);
        QTRY_COMPARE(stage.till().results()->rowCount(), 1);
        QVERIFY(stage.page->sellPanel()->results()->isVisible());
        QVERIFY(!stage.page->sellPanel()->grid()->isVisible());
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.till().ticket()->rowCount(), 1);
        QVERIFY(stage.page->sellPanel()->grid()->isVisible());
        stage.type(u"zzz"_s);
        QTRY_VERIFY(stage.button(u"Sell as open item"_s));
        stage.key(Qt::Key_Escape);
        QVERIFY(stage.search()->text().isEmpty());
    }

    void tilesAnswerArrowsAndEnter()
    {
        TillStage stage;
        ui::TileGrid *grid = stage.page->sellPanel()->grid();
        grid->setFocus(Qt::TabFocusReason);
        grid->setCurrentIndex(grid->model()->index(0, 0));
        stage.key(Qt::Key_Right);
        QCOMPARE(grid->currentIndex().row(), 1);
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.till().ticket()->rowCount(), 1);
        stage.type(u"b"_s);
        QCOMPARE(QApplication::focusWidget(), stage.search());
        QCOMPARE(stage.search()->text(), u"b"_s);
    }

    void anEmptyShelfSaysSo()
    {
        TillStage stage;
        TestShop &shop = stage.desk.counter.till;
        value(stage.desk.run.catalogue.saveCategories(shop.owner(), {{u"toys"_s, u"Toys"_s, {}, 4, 0}}));
        stage.till().showCategory(u"toys"_s);
        QTRY_VERIFY(stage.button(u"Open the products"_s));
        QVERIFY(!stage.page->sellPanel()->grid()->isVisible());
        TillStage::click(stage.button(u"Open the products"_s));
        QCOMPARE(stage.frame.opened.last().first, u"products"_s);
        stage.till().showCategory({});
        QTRY_VERIFY(stage.page->sellPanel()->grid()->isVisible());
    }

    void digitsAreAQuantityAgainAfterADiscount()
    {
        TillStage stage;
        stage.desk.run.scan(u"BREAD"_s);
        stage.key(Qt::Key_F4);
        QCOMPARE(stage.till().keypad()->mode(), Keypad::Mode::Discount);
        stage.key(Qt::Key_Escape);
        QCOMPARE(stage.till().keypad()->mode(), Keypad::Mode::Quantity);
        QCOMPARE(QApplication::focusWidget(), stage.search());
    }

    void sellingWaitsForTheShift()
    {
        TillStage stage(TestShop::Shift::Closed);
        QVERIFY(stage.page->sellPanel()->grid()->isVisible());
        QAbstractButton *open = stage.button(u"Open the shift"_s);
        QVERIFY(open);
        QVERIFY(!stage.button(u"Cash"_s, stage.page->ticketPanel()));
        TillStage::click(open);
        QCOMPARE(stage.frame.opened.size(), 1);
        QCOMPARE(stage.frame.opened.first().first, u"shift"_s);
        stage.desk.run.scan(u"BREAD"_s);
        stage.key(Qt::Key_F9); // the key of the button that is not there leads to the same page
        QCOMPARE(stage.frame.opened.size(), 2);
        QCOMPARE(stage.payment().state(), PaymentPresenter::State::Closed);
    }

    void theTilesOfASheetAreOfOneHeight()
    {
        TillStage stage;
        stage.desk.run.scan(u"BREAD"_s);
        stage.till().hold(u"table"_s);
        stage.desk.run.scan(u"MILK"_s);
        stage.frame.command(u"till.recall"_s)->run();
        QAbstractButton *held = stage.button(u"table"_s, stage.frame.dialog());
        QAbstractButton *hold = stage.button(u"Put this one on hold"_s, stage.frame.dialog());
        QVERIFY(held && hold);
        QCOMPARE(held->height(), hold->height());
        QCOMPARE(held->y(), hold->y());
    }

    void voidingAsksFirst()
    {
        TillStage stage;
        stage.desk.run.scan(u"BREAD"_s);
        stage.desk.managerWillApprove();
        stage.key(Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(stage.frame.dialog());
        TillStage::click(stage.button(u"Void the ticket"_s));
        QTRY_VERIFY(stage.till().isEmpty());
    }
};

QTEST_MAIN(TillPageTicketTest)
#include "tillpage_ticket_test.moc"
