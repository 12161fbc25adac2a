// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/viewmodels/tilldesk.h"

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

class TillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanAddsALineWithItsFigures();
    void theSameItemTwiceIsOneLine();
    void weighedGoodsAskForTheirWeight();
    void anItemWithoutAPriceAsksForIt();
    void anOpenItemIsSoldAtWhatWasTyped();
    void quantitiesAreSteppedAndTyped();
    void belowOneTheLineIsRemovedAndJournalled();
    void aPriceOfOnesOwnNeedsAManager_29();
    void aDiscountWithinTheRightNeedsNobody();
    void aDiscountAboveTheRightAsksOnceForTheWholeSale_29();
    void anApprovalCoversNothingMoreThanItWasGivenFor_29();
    void aRefusedDiscountChangesNothing_29();
    void aDiscountLargerThanTheTicketIsRefused();
    void undoBringsBackLinesAndTickets();
    void theKeypadAppliesWhatWasTyped();
    void notesGoOntoTheSale();
    void couponsAreCheckedAndTakenOff();
    void voidingATicketIsJournalledAndCanBeUndone();
    void pricesFollowTheQuantity();
    void aPriceChangedInTheCatalogueIsAskedAbout_34();
    void keepingTheOldPriceIsAskedOnce_34();
    void stockBelowZeroIsSaidBeforehand();
};

void TillTest::aScanAddsALineWithItsFigures()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    TicketModel &lines = *desk.run.till.ticket();
    QCOMPARE(lines.rowCount(), 1);
    QCOMPARE(desk.run.cellOf(0, TicketModel::NameRole), u"Lait entier 1 l"_s);
    QCOMPARE(desk.run.cellOf(0, TicketModel::QuantityRole), u"1\u00A0×"_s);
    QCOMPARE(desk.run.cellOf(0, TicketModel::TotalRole), u"90,00"_s);
    QCOMPARE(desk.run.till.totals().total, dzd(9'000));
    QCOMPARE(desk.run.till.totals().byRate.size(), 1);
    QCOMPARE(desk.run.till.totals().cardDue, dzd(9'000));
    QCOMPARE(desk.run.till.selectedRow(), 0);
    QCOMPARE(desk.run.till.nextNumber(), u"T01-000001"_s);
}

void TillTest::theSameItemTwiceIsOneLine()
{
    TillDesk desk;
    for (const QString &code : {u"MILK"_s, u"BREAD"_s, u"MILK"_s})
        desk.run.scan(code);
    QCOMPARE(desk.run.till.ticket()->rowCount(), 2);
    QCOMPARE(desk.run.cellOf(0, TicketModel::QuantityRole), u"2\u00A0×"_s);
    QCOMPARE(desk.run.cellOf(0, TicketModel::CaptionRole), u"90,00 each"_s);
    QCOMPARE(desk.run.till.selectedRow(), 0);
    QCOMPARE(desk.run.till.totals().pieces, 3);
    QCOMPARE(desk.run.till.totals().total, dzd(20'500));
}

void TillTest::weighedGoodsAskForTheirWeight()
{
    TillDesk desk;
    desk.run.scan(u"CHEESE"_s);
    QCOMPARE(desk.run.till.ticket()->rowCount(), 0);
    QCOMPARE(desk.run.till.questions().size(), 1);
    QCOMPARE(desk.run.till.questions().first().kind, TillQuestion::Kind::Weight);
    QCOMPARE(desk.run.till.questions().first().unit, u"kg"_s);
    desk.run.scan(u"MILK"_s); // the next scan is not held up
    QCOMPARE(desk.run.till.ticket()->rowCount(), 1);
    desk.run.payment.begin(); // unanswered, the goods would leave the shop unpaid
    QTRY_COMPARE(desk.run.errors, QStringList{u"goods_unanswered"_s});
    QCOMPARE(desk.run.payment.state(), PaymentPresenter::State::Closed);
    desk.run.till.hold(u"First"_s);
    QCOMPARE(desk.run.errors.size(), 2);
    desk.run.errors.clear();
    desk.run.till.answerQuestion(desk.run.till.questions().first().id, u"0"_s);
    QCOMPARE(desk.run.errors, QStringList{u"bad_quantity"_s});
    desk.run.till.answerQuestion(desk.run.till.questions().first().id, u"0,750"_s);
    desk.run.settle();
    QVERIFY(desk.run.till.questions().isEmpty());
    QCOMPARE(desk.run.cellOf(1, TicketModel::QuantityRole), u"0,750"_s);
    QCOMPARE(desk.run.cellOf(1, TicketModel::CaptionRole), u"0,750 kg × 1\u202F200,00"_s);
    QCOMPARE(desk.run.cellOf(1, TicketModel::TotalRole), u"900,00"_s);
}

void TillTest::anItemWithoutAPriceAsksForIt()
{
    TillDesk desk;
    Product phone = item(u"Recharge"_s, 0);
    phone.sku = u"PHONE"_s;
    phone.priceMinor.reset();
    saved(desk.counter.till, phone);
    desk.run.scan(u"PHONE"_s);
    QCOMPARE(desk.run.till.questions().first().kind, TillQuestion::Kind::Price);
    QCOMPARE(desk.run.till.keypad()->mode(), Keypad::Mode::Price);
    for (const int digit : {5, 0, 0})
        desk.run.till.keypad()->digit(digit);
    desk.run.till.applyKeypad();
    desk.run.pay();
    QCOMPARE(desk.run.sold.first().priced.total, dzd(50'000));
    QVERIFY(!desk.run.sold.first().priced.lines.first().line.priceOverridden);
}

void TillTest::anOpenItemIsSoldAtWhatWasTyped()
{
    TillDesk desk;
    desk.run.till.addOpenItem(u"Sac"_s, dzd(1'000));
    desk.run.pay();
    QCOMPARE(desk.run.sold.first().priced.lines.first().line.name, u"Sac"_s);
    QCOMPARE(desk.run.sold.first().priced.total, dzd(1'000));
}

void TillTest::quantitiesAreSteppedAndTyped()
{
    TillDesk desk;
    desk.run.scan(u"BREAD"_s);
    desk.run.till.stepQuantity(+1);
    desk.run.till.stepQuantity(+1);
    desk.run.till.stepQuantity(-1);
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().total, dzd(5'000));
    desk.run.till.setQuantity(u"12"_s);
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().total, dzd(30'000));
    desk.run.till.setQuantity(u"9999999"_s);
    desk.run.settle();
    QCOMPARE(desk.run.errors, QStringList{u"bad_quantity"_s});
    QCOMPARE(desk.run.till.totals().total, dzd(30'000));
}

void TillTest::belowOneTheLineIsRemovedAndJournalled()
{
    TillDesk desk;
    desk.run.scan(u"BREAD"_s);
    QSignalSpy undoable(&desk.run.till, &TillState::undoable);
    desk.run.till.stepQuantity(-1);
    desk.run.settle();
    QVERIFY(desk.run.till.isEmpty());
    QCOMPARE(undoable.size(), 1);
    QCOMPARE(events(desk.counter.till, u"line.void"_s), 1);
}

void TillTest::aPriceOfOnesOwnNeedsAManager_29()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.managerWillApprove();
    desk.run.till.setPrice(u"80,00"_s);
    desk.run.settle();
    QCOMPARE(desk.asked.size(), 1);
    QCOMPARE(desk.run.till.totals().total, dzd(8'000));
    QCOMPARE(desk.run.till.ticket()->index(0).data(TicketModel::OverriddenRole).toBool(), true);
    desk.run.pay();
    QCOMPARE(desk.asked.size(), 1);
    QCOMPARE(desk.run.sold.first().approvedBy->name, u"Meriem"_s);
    QCOMPARE(events(desk.counter.till, u"override"_s), 1);
}

void TillTest::aDiscountWithinTheRightNeedsNobody()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.till.setLineDiscount(u"5"_s, true);
    desk.run.settle();
    QCOMPARE(desk.run.till.ticket()->index(0).data(TicketModel::DiscountTextsRole).toStringList(),
             QStringList{u"Discount 5\u00A0%"_s});
    QCOMPARE(desk.run.till.ticket()->index(0).data(TicketModel::DiscountAmountsRole).toStringList(),
             QStringList{u"\u22124,50"_s});
    QCOMPARE(desk.run.till.totals().discount, dzd(450));
    QCOMPARE(desk.run.till.totals().subTotal, dzd(9'000));
    desk.run.till.setLineDiscount({}, true);
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().total, dzd(9'000));
    QVERIFY(desk.asked.isEmpty());
}

void TillTest::aDiscountAboveTheRightAsksOnceForTheWholeSale_29()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.managerWillApprove();
    desk.run.till.setTicketDiscount(u"20"_s, true);
    desk.run.settle();
    desk.run.scan(u"BREAD"_s); // goods added later keep the approved share
    QCOMPARE(desk.run.till.totals().total, dzd(9'200));
    desk.run.pay();
    QCOMPARE(desk.asked, QStringList{u"Discount of 20\u00A0%"_s});
    QCOMPARE(desk.run.sold.size(), 1);
    QCOMPARE(desk.run.sold.first().approvedBy->name, u"Meriem"_s);
    QCOMPARE(desk.run.sold.first().cashier.name, u"Karim"_s);
    QCOMPARE(events(desk.counter.till, u"override"_s), 1);
}

void TillTest::anApprovalCoversNothingMoreThanItWasGivenFor_29()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.scan(u"BREAD"_s);
    desk.managerWillApprove();
    desk.run.till.setLineDiscount(u"20"_s, true);
    desk.run.settle();
    desk.run.till.select(0);
    desk.managerWillRefuse();
    desk.run.till.setLineDiscount(u"20"_s, true); // the other line: asked anew
    desk.run.settle();
    QCOMPARE(desk.asked.size(), 2);
    QCOMPARE(desk.run.errors, QStringList{u"discount_above_right"_s});
    desk.run.till.setLineDiscount(u"5"_s, true); // one's own right beside what was approved
    desk.run.settle();
    QCOMPARE(desk.asked.size(), 2);
    QCOMPARE(desk.run.till.totals().discount, dzd(450 + 500));
    // an amount off becomes a larger share when the ticket shrinks: the sale notices
    desk.run.till.setLineDiscount({}, true);
    desk.managerWillApprove();
    desk.run.till.setTicketDiscount(u"50,00"_s, false);
    desk.run.settle();
    desk.managerWillRefuse();
    desk.run.till.removeLine();
    desk.run.settle();
    QCOMPARE(desk.run.till.ticket()->rowCount(), 1);
}

void TillTest::aRefusedDiscountChangesNothing_29()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.managerWillRefuse();
    desk.run.till.setLineDiscount(u"60"_s, true);
    desk.run.settle();
    QCOMPARE(desk.run.errors, QStringList{u"discount_above_right"_s});
    QCOMPARE(desk.run.till.totals().total, dzd(9'000));
    QCOMPARE(events(desk.counter.till, u"override"_s), 0);
}

void TillTest::aDiscountLargerThanTheTicketIsRefused()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.till.setLineDiscount(u"90,01"_s, false);
    desk.run.settle();
    QCOMPARE(desk.run.errors, QStringList{u"discount_too_large"_s});
    desk.run.till.setLineDiscount(u"1010"_s, true);
    QCOMPARE(desk.run.errors.last(), u"bad_discount"_s);
    QCOMPARE(desk.run.till.totals().total, dzd(9'000));
    QVERIFY(!desk.run.till.problem());
}

void TillTest::undoBringsBackLinesAndTickets()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.scan(u"BREAD"_s);
    desk.run.till.setQuantity(u"3"_s);
    desk.run.settle();
    desk.run.till.removeLine();
    desk.run.settle();
    QCOMPARE(desk.run.till.undoText(), u"Removed Pain de campagne"_s);
    desk.run.till.undo();
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().total, dzd(9'000 + 7'500));
    desk.run.till.undo();
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().total, dzd(9'000 + 2'500));
    desk.run.till.undo();
    desk.run.till.undo();
    desk.run.settle();
    QVERIFY(desk.run.till.isEmpty());
    desk.run.till.undo();
    QVERIFY(desk.run.till.undoText().isEmpty());
}

void TillTest::theKeypadAppliesWhatWasTyped()
{
    TillDesk desk;
    desk.run.scan(u"BREAD"_s);
    Keypad &keys = *desk.run.till.keypad();
    keys.digit(1);
    keys.digit(2);
    keys.backspace();
    QCOMPARE(keys.text(), u"1"_s);
    keys.doubleZero();
    desk.run.till.applyKeypad();
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().total, dzd(250'000));
    QVERIFY(keys.isEmpty());
    keys.setMode(Keypad::Mode::Discount);
    keys.comma();
    keys.digit(5);
    QCOMPARE(keys.text(), u"0,5"_s);
    desk.run.till.applyKeypad();
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().discount, dzd(1'250));
}

void TillTest::notesGoOntoTheSale()
{
    TillDesk desk;
    desk.run.scan(u"BREAD"_s);
    desk.run.till.setLineNote(u"sliced"_s);
    desk.run.till.setTicketNote(u"for Monday"_s);
    desk.run.pay();
    QCOMPARE(desk.run.sold.first().note, u"for Monday"_s);
    QCOMPARE(desk.run.sold.first().priced.lines.first().line.note, u"sliced"_s);
}

void TillTest::couponsAreCheckedAndTakenOff()
{
    TillDesk desk;
    Promotion promotion;
    promotion.id = PromotionId(desk.counter.till.shop().newId());
    promotion.name = u"Welcome"_s;
    promotion.coupon = u"HELLO"_s;
    promotion.percentPpm = 100'000;
    value(desk.run.catalogue.savePromotion(desk.counter.till.owner(), promotion));
    desk.run.scan(u"MILK"_s);
    desk.run.till.addCoupon(u"NOPE"_s);
    desk.run.settle();
    QCOMPARE(desk.run.errors, QStringList{u"unknown_coupon"_s});
    desk.run.till.addCoupon(u"HELLO"_s);
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().total, dzd(8'100));
    desk.run.till.removeCoupon(u"HELLO"_s);
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().total, dzd(9'000));
}

void TillTest::voidingATicketIsJournalledAndCanBeUndone()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.managerWillApprove();
    desk.run.till.voidTicket();
    desk.run.settle();
    QVERIFY(desk.run.till.isEmpty());
    QCOMPARE(desk.run.till.totals().total, dzd(0));
    QCOMPARE(events(desk.counter.till, u"ticket.void"_s), 1);
    desk.run.till.undo();
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().total, dzd(9'000));
}

void TillTest::pricesFollowTheQuantity()
{
    TillDesk desk;
    const Basket bread = desk.counter.till.basket({{u"BREAD"_s, u"1"_s}});
    PriceRule rule;
    rule.product = *bread.lines.first().product;
    rule.fromQuantityMilli = 10'000;
    rule.priceMinor = 2'000;
    value(desk.run.catalogue.savePriceList(desk.counter.till.owner(), u"gros"_s, {rule}));
    for (int i = 0; i < 12; ++i)
        desk.run.scan(u"BREAD"_s);
    desk.run.settle();
    QCOMPARE(desk.run.till.ticket()->rowCount(), 1);
    QCOMPARE(desk.run.till.totals().total, dzd(24'000));
    QVERIFY(desk.run.till.questions().isEmpty());
    desk.run.till.setQuantity(u"9"_s);
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().total, dzd(22'500));
    desk.run.pay();
    QVERIFY(!desk.run.sold.first().priced.lines.first().line.priceOverridden);
}

void TillTest::aPriceChangedInTheCatalogueIsAskedAbout_34()
{
    TillDesk desk;
    Product tea = saved(desk.counter.till, [] {
        Product made = item(u"Thé"_s, 5'000);
        made.sku = u"TEA"_s;
        return made;
    }());
    desk.run.scan(u"TEA"_s);
    tea.priceMinor = 6'000;
    saved(desk.counter.till, tea);
    desk.run.till.refresh();
    QTRY_COMPARE(desk.run.till.questions().size(), 1);
    const TillQuestion question = desk.run.till.questions().first();
    QCOMPARE(question.kind, TillQuestion::Kind::PriceChanged);
    QCOMPARE(question.oldPrice, dzd(5'000));
    QCOMPARE(question.newPrice, dzd(6'000));
    QCOMPARE(desk.run.till.totals().total, dzd(5'000));
    desk.run.till.takeNewPrice(question.id);
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().total, dzd(6'000));
    QVERIFY(desk.run.till.questions().isEmpty());
}

void TillTest::keepingTheOldPriceIsAskedOnce_34()
{
    TillDesk desk;
    Product tea = saved(desk.counter.till, [] {
        Product made = item(u"Thé"_s, 5'000);
        made.sku = u"TEA"_s;
        return made;
    }());
    desk.run.scan(u"TEA"_s);
    tea.priceMinor = 6'000;
    saved(desk.counter.till, tea);
    desk.run.scan(u"MILK"_s);
    QTRY_COMPARE(desk.run.till.questions().size(), 1);
    desk.run.till.dismissQuestion(desk.run.till.questions().first().id);
    desk.run.scan(u"BREAD"_s);
    QVERIFY(desk.run.till.questions().isEmpty());
    QCOMPARE(desk.run.till.totals().total, dzd(5'000 + 9'000 + 2'500));
}

void TillTest::stockBelowZeroIsSaidBeforehand()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.till.setQuantity(u"51"_s);
    desk.run.settle();
    QCOMPARE(desk.run.till.warnings(), QStringList{u"Lait entier 1 l: stock goes down to −1."_s});
    Product last = item(u"Unique"_s, 1'000);
    last.sku = u"LAST"_s;
    last.negativeStock = NegativeStock::Block;
    saved(desk.counter.till, last);
    desk.run.scan(u"LAST"_s);
    QVERIFY(desk.run.till.problem());
    QCOMPARE(desk.run.till.problem()->code, u"out_of_stock"_s);
    QCOMPARE(desk.run.till.problemText(), u"Unique: there is none left. Take it off the ticket."_s);
    desk.run.payment.begin();
    QCOMPARE(desk.run.errors, QStringList{u"out_of_stock"_s});
    QCOMPARE(desk.run.payment.state(), PaymentPresenter::State::Closed);
}

QTEST_GUILESS_MAIN(TillTest)

#include "till_test.moc"
