// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/viewmodels/tilldesk.h"

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

class TakeBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefundIsPaidBackByTheMethodChosen_35();
    void anExchangePaysOnlyTheDifference_32();
    void onlyWhatIsLeftCanBeTakenBack_30();
    void aReturnWithoutTicketNeedsAManagerAndAReason_36();
};

void TakeBackTest::aRefundIsPaidBackByTheMethodChosen_35()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.open(TenderMethod::Card);
    desk.run.finish();
    desk.run.till.addReturn(desk.run.till.lastTicket(), 0);
    desk.run.settle();
    QVERIFY(desk.run.till.ticket()->index(0).data(TicketModel::ReturnRole).toBool());
    QCOMPARE(desk.run.cellOf(0, TicketModel::CaptionRole), u"Return of T01-000001"_s);
    QCOMPARE(desk.run.till.totals().total, dzd(-9'000));
    desk.run.open(TenderMethod::Card);
    QVERIFY(desk.run.payment.paysBack());
    QCOMPARE(desk.run.payment.entry(), dzd(9'000));
    desk.run.finish();
    QCOMPARE(desk.run.sold.last().settlement.tenders, (QList<Tender>{{TenderMethod::Card, dzd(-9'000), {}}}));
    QCOMPARE(verifyFindings(desk.counter.till.shop()), QString());
}

void TakeBackTest::anExchangePaysOnlyTheDifference_32()
{
    TillDesk desk;
    desk.run.scan(u"BREAD"_s);
    desk.run.till.setQuantity(u"2"_s);
    desk.run.settle();
    desk.run.pay();
    desk.run.till.addReturn(desk.run.till.lastTicket(), 0, u"1"_s);
    desk.run.settle();
    desk.run.scan(u"MILK"_s);
    QCOMPARE(desk.run.till.totals().total, dzd(9'000 - 2'500));
    desk.run.pay();
    QCOMPARE(desk.run.sold.last().priced.total, dzd(6'500));
    QCOMPARE(desk.run.sold.last().stock.size(), 2);
}

void TakeBackTest::onlyWhatIsLeftCanBeTakenBack_30()
{
    TillDesk desk;
    desk.run.scan(u"BREAD"_s);
    desk.run.till.setQuantity(u"3"_s);
    desk.run.settle();
    desk.run.pay();
    const QString ticket = desk.run.till.lastTicket();
    QSignalSpy found(&desk.run.till, &TillState::returnableFound);
    desk.run.till.findReturnable(ticket);
    QTRY_COMPARE(found.size(), 1);
    const auto view = found.first().first().value<ReturnableView>();
    QCOMPARE(view.lines.size(), 1);
    QCOMPARE(view.lines.first().left, Quantity::of(3));
    desk.run.till.addReturn(ticket, 0, u"2"_s);
    desk.run.settle();
    desk.run.till.addReturn(ticket, 0, u"2"_s);
    desk.run.settle();
    QCOMPARE(desk.run.errors, QStringList{u"return_exceeds_sold"_s});
    desk.run.till.stepQuantity(+1); // one more back: allowed, the third
    desk.run.settle();
    desk.run.till.stepQuantity(+1);
    desk.run.settle();
    QCOMPARE(desk.run.errors.size(), 2);
    QCOMPARE(desk.run.till.totals().total, dzd(-7'500));
    desk.run.till.addReturn(ticket, 0);
    desk.run.settle();
    QCOMPARE(desk.run.errors.last(), u"nothing_to_return"_s);
    desk.run.till.addReturn(u"T01-000099"_s, 0);
    desk.run.settle();
    QCOMPARE(desk.run.errors.last(), u"unknown_ticket"_s);
}

void TakeBackTest::aReturnWithoutTicketNeedsAManagerAndAReason_36()
{
    TillDesk desk;
    desk.run.scan(u"BREAD"_s);
    desk.run.till.beginReturn(u"spoiled"_s);
    QTRY_COMPARE(desk.run.till.held().size(), 1);
    desk.run.settle();
    QVERIFY(desk.run.till.returning());
    desk.run.scan(u"MILK"_s);
    desk.run.till.stepQuantity(+1);
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().total, dzd(-18'000));
    desk.managerWillApprove();
    desk.run.pay();
    QCOMPARE(desk.run.sold.first().note, u"spoiled"_s);
    QCOMPARE(desk.run.sold.first().approvedBy->name, u"Meriem"_s);
    QVERIFY(!desk.run.till.returning());
}

QTEST_GUILESS_MAIN(TakeBackTest)

#include "takeback_test.moc"
