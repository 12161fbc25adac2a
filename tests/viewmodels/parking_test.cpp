// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/viewmodels/tilldesk.h"

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

class ParkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdingAndRecallingKeepsEverything_27();
    void recallingWithAnOpenTicketParksThatOne_27();
    void whatAManagerAgreedToStaysWithTheTicket_29();
    void whatWasAgreedToStaysWhenAnotherTicketIsTakenBack_29();
    void twoTicketsUnderOneNameAreBothThere();
    void aNewTicketParksTheOpenOne();
    void aTicketTakenBackElsewhereIsRefused();
    void whatIsHeldSurvivesARestart_27();
    void aKilledTillFindsItsTicketAgain_2();
    void aKilledTillNeverSeesASoldTicketAgain_2();
    void theDraftFollowsEveryChange();
    void aDraftOfASoldTicketIsNeverKept();
    void recallingIsOneTransactionWithTheDraft();
};

void ParkingTest::holdingAndRecallingKeepsEverything_27()
{
    TillDesk desk;
    const Customer client = customer(desk.counter.till, u"Mme Benali"_s, 100'000);
    desk.run.scan(u"MILK"_s);
    desk.run.till.setLineDiscount(u"5"_s, true);
    desk.run.settle();
    desk.run.till.setLineNote(u"cold"_s);
    desk.run.till.setTicketNote(u"terrace"_s);
    desk.run.till.setCustomer(client.id);
    desk.run.settle();
    const Basket before = desk.run.till.request().basket;
    desk.run.till.hold(u"Table 3"_s);
    desk.run.settle();
    QVERIFY(desk.run.till.isEmpty());
    QVERIFY(!desk.run.till.customer());
    QTRY_COMPARE(desk.run.till.held().size(), 1);
    QCOMPARE(desk.run.till.held().first().name, u"Table 3"_s);
    QCOMPARE(desk.run.till.held().first().total, dzd(8'550));
    desk.counter.till.clock().advance(12 * 60'000);
    desk.run.till.refresh();
    QTRY_COMPARE(desk.run.till.held().first().minutes, 12);
    desk.run.till.recall(desk.run.till.held().first().id);
    desk.run.settle();
    QCOMPARE(desk.run.till.request().basket, before);
    QTRY_COMPARE(desk.run.till.held().size(), 0);
    QTRY_VERIFY(desk.run.till.customer());
}

void ParkingTest::recallingWithAnOpenTicketParksThatOne_27()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.till.hold(u"First"_s);
    desk.run.settle();
    QTRY_COMPARE(desk.run.till.held().size(), 1);
    desk.run.scan(u"BREAD"_s);
    desk.run.till.recall(desk.run.till.held().first().id);
    desk.run.settle();
    QCOMPARE(desk.run.cellOf(0, TicketModel::NameRole), u"Lait entier 1 l"_s);
    QTRY_COMPARE(desk.run.till.held().first().total, dzd(2'500));
    QCOMPARE(desk.run.till.held().size(), 1);
    QCOMPARE(desk.run.till.held().first().name, QString());
}

void ParkingTest::whatAManagerAgreedToStaysWithTheTicket_29()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.managerWillApprove();
    desk.run.till.setTicketDiscount(u"20"_s, true);
    desk.run.settle();
    desk.run.till.hold(u"Table 3"_s);
    desk.run.settle();
    QTRY_COMPARE(desk.run.till.held().size(), 1);
    // A ticket of the same goods is another ticket: nobody agreed to anything of it.
    desk.run.scan(u"MILK"_s);
    QVERIFY(!desk.run.till.request().approval);
    desk.run.pay();
    QVERIFY(!desk.run.sold.first().approvedBy);
    desk.run.till.recall(desk.run.till.held().first().id);
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().total, dzd(7'200));
    desk.run.pay();
    QCOMPARE(desk.asked.size(), 1);
    QCOMPARE(desk.run.sold.size(), 2);
    QCOMPARE(desk.run.sold.last().approvedBy->name, u"Meriem"_s);
    QCOMPARE(verifyFindings(desk.counter.till.shop()), QString());
}

void ParkingTest::whatWasAgreedToStaysWhenAnotherTicketIsTakenBack_29()
{
    TillDesk desk;
    desk.run.scan(u"BREAD"_s);
    desk.run.till.hold(u"First"_s);
    desk.run.settle();
    QTRY_COMPARE(desk.run.till.held().size(), 1);
    const Uuid first = desk.run.till.held().first().id;
    desk.run.scan(u"MILK"_s);
    desk.managerWillApprove();
    desk.run.till.setTicketDiscount(u"20"_s, true);
    desk.run.settle();
    desk.run.till.recall(first); // puts the discounted one aside
    QTRY_COMPARE(desk.run.till.totals().total, dzd(2'500));
    desk.run.settle();
    desk.run.pay();
    QVERIFY(!desk.run.sold.first().approvedBy);
    QTRY_COMPARE(desk.run.till.held().size(), 1);
    desk.run.till.recall(desk.run.till.held().first().id);
    desk.run.settle();
    desk.managerWillRefuse(); // more than what was agreed to is asked again
    desk.run.till.setTicketDiscount(u"40"_s, true);
    desk.run.settle();
    QCOMPARE(desk.run.errors, QStringList{u"discount_above_right"_s});
    desk.run.pay();
    QCOMPARE(desk.run.sold.last().priced.total, dzd(7'200));
    QCOMPARE(desk.run.sold.last().approvedBy->name, u"Meriem"_s);
    QCOMPARE(desk.asked.size(), 2);
}

void ParkingTest::twoTicketsUnderOneNameAreBothThere()
{
    TillDesk desk;
    for (const QString &code : {u"MILK"_s, u"BREAD"_s}) {
        desk.run.scan(code);
        desk.run.till.hold(u"Terrasse"_s);
        desk.run.settle();
    }
    QTRY_COMPARE(desk.run.till.held().size(), 2);
    desk.run.till.recall(desk.run.till.held().last().id);
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().total, dzd(2'500));
}

void ParkingTest::aNewTicketParksTheOpenOne()
{
    TillDesk desk;
    desk.run.till.newTicket(); // nothing to park
    desk.run.settle();
    desk.run.scan(u"MILK"_s);
    desk.run.till.newTicket();
    desk.run.settle();
    QVERIFY(desk.run.till.isEmpty());
    QTRY_COMPARE(desk.run.till.held().size(), 1);
}

void ParkingTest::aTicketTakenBackElsewhereIsRefused()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.till.hold(u"First"_s);
    desk.run.settle();
    QTRY_COMPARE(desk.run.till.held().size(), 1);
    const Uuid id = desk.run.till.held().first().id;
    value(desk.run.sales.recall(desk.counter.till.cashier(), u"First"_s));
    desk.run.scan(u"BREAD"_s);
    desk.run.till.recall(id);
    desk.run.settle();
    QCOMPARE(desk.run.errors, QStringList{u"unknown_held_ticket"_s});
    QCOMPARE(desk.run.till.totals().total, dzd(2'500));
    QTRY_COMPARE(desk.run.till.held().size(), 0);
    desk.run.scan(u"BREAD"_s); // nothing stays locked
    QCOMPARE(desk.run.till.totals().total, dzd(5'000));
}

void ParkingTest::whatIsHeldSurvivesARestart_27()
{
    TestCounter counter;
    {
        TillRun run(counter);
        run.scan(u"MILK"_s);
        run.till.hold(u"First"_s);
        run.settle();
    }
    TillRun again(counter);
    QTRY_COMPARE(again.till.held().size(), 1);
    QVERIFY(again.till.isEmpty());
}

void ParkingTest::aKilledTillFindsItsTicketAgain_2()
{
    TestCounter counter;
    Basket before;
    SaleId id;
    {
        TillRun run(counter);
        run.scan(u"MILK"_s);
        run.scan(u"BREAD"_s);
        run.till.setLineNote(u"sliced"_s);
        run.settle();
        before = run.till.request().basket;
        id = run.till.request().id;
        // the last write of the draft is on its way: the disk has it when the lane has done it
        value(run.sales.dropDraft(SaleId()));
        QTRY_VERIFY(value(run.sales.draft())->basket == before);
    }
    TillRun again(counter);
    QCOMPARE(again.till.request().basket, before);
    QCOMPARE(again.till.request().id, id);
    again.pay();
    QCOMPARE(again.sold.first().id, id);
}

void ParkingTest::aKilledTillNeverSeesASoldTicketAgain_2()
{
    TestCounter counter;
    {
        TillRun run(counter);
        run.scan(u"MILK"_s);
        run.open(TenderMethod::Cash);
        run.payment.finish();
        QTRY_COMPARE(number(counter.till, u"SELECT count(*) FROM sale"_s), 1); // killed before it is shown
    }
    TillRun again(counter);
    QVERIFY(again.till.isEmpty());
    QCOMPARE(again.till.nextNumber(), u"T01-000002"_s);
}

void ParkingTest::theDraftFollowsEveryChange()
{
    TillDesk desk;
    const auto kept = [&desk] { return value(desk.run.sales.draft()).value_or(Draft()).basket; };
    desk.run.scan(u"MILK"_s);
    QTRY_COMPARE(kept(), desk.run.till.request().basket);
    desk.run.till.setQuantity(u"7"_s);
    desk.run.settle();
    QTRY_COMPARE(kept(), desk.run.till.request().basket);
    desk.run.till.removeLine();
    desk.run.settle();
    QTRY_VERIFY(!value(desk.run.sales.draft()));
    desk.run.till.undo();
    QTRY_COMPARE(kept(), desk.run.till.request().basket);
}

void ParkingTest::aDraftOfASoldTicketIsNeverKept()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    const SellRequest request = desk.run.till.request();
    Draft draft;
    draft.id = request.id;
    draft.currency = Currency::dzd();
    draft.basket = request.basket;
    value(desk.run.sales.sell(desk.counter.till.cashier(), request));
    QVERIFY(!value(desk.run.sales.draft()));
    value(desk.run.sales.keepDraft(draft));
    QVERIFY(!value(desk.run.sales.draft()));
}

void ParkingTest::recallingIsOneTransactionWithTheDraft()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.till.hold(u"First"_s);
    desk.run.settle();
    const HeldBasket held = value(desk.run.sales.held()).first();
    const SaleId fresh = desk.run.sales.newId();
    value(desk.run.sales.takeBack(desk.counter.till.cashier(), held.id, fresh, std::nullopt));
    QCOMPARE(value(desk.run.sales.draft())->id, fresh);
    QCOMPARE(value(desk.run.sales.draft())->basket, held.basket);
    QVERIFY(value(desk.run.sales.held()).isEmpty());
    QCOMPARE(verifyFindings(desk.counter.till.shop()), QString());
}

QTEST_GUILESS_MAIN(ParkingTest)

#include "parking_test.moc"
