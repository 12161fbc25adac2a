// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewmodels/sales/customerdisplay.h"
#include "tests/viewmodels/tilldesk.h"

#include <random>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

/// What the rows of the ticket show, as text.
QStringList shown(TillRun &run)
{
    QStringList rows;
    for (int row = 0; row < run.till.ticket()->rowCount(); ++row)
        rows.append(run.cellOf(row, TicketModel::QuantityRole) + u' ' + run.cellOf(row, TicketModel::AmountRole) +
                    u' ' + run.cellOf(row, TicketModel::TotalRole));
    return rows;
}

/// What a stored sale would show.
QStringList stored(const Sale &sale)
{
    const DisplayFormat format(u"en"_s);
    QStringList rows;
    for (const PricedLine &line : sale.priced.lines) {
        const QString quantity = format.quantity(line.line.quantity);
        const QString times = line.line.quantity.unit() == Unit::Piece ? u"\u00A0×"_s : QString();
        rows.append(quantity + times + u' ' + format.amount(line.gross) + u' ' +
                    format.amount(line.gross - line.discountTotal()));
    }
    return rows;
}

} // namespace

class PaymentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactCashSellsTheTicket();
    void stampDutyAndRoundingAreInTheCashDue_20();
    void cashGivesChangeInNotesAndCoins();
    void quickAmountsSayTheirChange();
    void aTicketIsSplitOverCardAndCash();
    void cashFirstAndTheRestByCard();
    void equalPartsMakeTheTicket();
    void aRowTakenAwayIsDueAgain();
    void cardAboveTheRestIsRefused();
    void accountNeedsACustomerAndStopsAtTheLimit_33();
    void pressingTwiceSellsOnce();
    void aSaleInDoubtIsAskedForUnderTheSameId();
    void aClosedShiftKeepsTheTicket();
    void aDiskErrorKeepsTicketAndRows();
    void aScanDuringThePaymentChangesWhatIsDue();
    void rowsThatAreMoreThanTheTicketWaitToBeTakenAway();
    void aScanWhileTheSaleIsWrittenWaitsForTheNextTicket();
    void aTotalThatChangedIsNotSold();
    void theChangeCanPayTheAccount();
    void anEmptyTicketCannotBePaid();
    void theCustomerSeesLineTotalAndChange();
    void whatTheTicketShowsIsWhatWasSold();
};

void PaymentTest::exactCashSellsTheTicket()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.open(TenderMethod::Cash);
    QVERIFY(desk.run.payment.settled());
    desk.run.finish();
    QCOMPARE(desk.run.sold.size(), 1);
    QCOMPARE(desk.run.sold.first().priced.total, dzd(9'000));
    QCOMPARE(desk.run.till.lastTicket(), u"T01-000001"_s);
    QVERIFY(desk.run.till.isEmpty());
    QTRY_COMPARE(desk.run.till.nextNumber(), u"T01-000002"_s);
    QCOMPARE(number(desk.counter.till, u"SELECT count(*) FROM draft_basket"_s), 0);
    QCOMPARE(verifyFindings(desk.counter.till.shop()), QString());
}

void PaymentTest::stampDutyAndRoundingAreInTheCashDue_20()
{
    TillDesk desk;
    desk.run.till.addOpenItem(u"Lot"_s, dzd(102'250));
    desk.run.settle();
    QCOMPARE(desk.run.till.totals().cardDue, dzd(102'250));
    QCOMPARE(desk.run.till.totals().stampDuty, dzd(1'100));
    QCOMPARE(desk.run.till.totals().cashDue, dzd(102'250 + 1'100) + desk.run.till.totals().rounding);
    desk.run.open(TenderMethod::Cash);
    QCOMPARE(desk.run.payment.due(), desk.run.till.totals().cashDue);
    QCOMPARE(desk.run.payment.cashPart(), dzd(102'250));
    desk.run.payment.setMethod(TenderMethod::Card);
    QCOMPARE(desk.run.payment.due(), dzd(102'250));
    QCOMPARE(desk.run.payment.stampDuty(), dzd(0));
    desk.run.finish();
    QCOMPARE(desk.run.sold.first().settlement.stampDuty, dzd(0));
}

void PaymentTest::cashGivesChangeInNotesAndCoins()
{
    TillDesk desk;
    desk.run.till.addOpenItem(u"Lot"_s, dzd(103'500 - 1'100));
    desk.run.open(TenderMethod::Cash);
    const Money due = desk.run.payment.due();
    desk.run.type(u"1500"_s);
    QCOMPARE(desk.run.payment.entryText(), u"1500"_s);
    QCOMPARE(desk.run.payment.change(), dzd(150'000) - due);
    Money parts = dzd(0);
    for (const CountedDenomination &part : desk.run.payment.changeParts())
        parts += dzd(part.valueMinor * part.count);
    QCOMPARE(parts, desk.run.payment.change());
    desk.run.finish();
    QCOMPARE(desk.run.sold.first().settlement.change, dzd(150'000) - due);
    QCOMPARE(desk.run.payment.change(), dzd(150'000) - due);
    desk.run.scan(u"MILK"_s); // shown until the next scan
    QCOMPARE(desk.run.payment.state(), PaymentPresenter::State::Closed);
}

void PaymentTest::quickAmountsSayTheirChange()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.open(TenderMethod::Cash);
    const QList<QuickAmount> &quick = desk.run.payment.quickAmounts();
    QVERIFY(quick.size() >= 4 && quick.size() <= 5);
    QCOMPARE(quick.first(), (QuickAmount{desk.run.payment.due(), dzd(0), true}));
    for (const QuickAmount &amount : quick)
        QCOMPARE(amount.change, amount.amount - desk.run.payment.due());
    desk.run.payment.setEntry(quick.last().amount);
    QCOMPARE(desk.run.payment.change(), quick.last().change);
    desk.run.finish();
    QCOMPARE(desk.run.sold.first().settlement.change, quick.size() == 0 ? dzd(0) : dzd(200'000 - 9'000));
}

void PaymentTest::aTicketIsSplitOverCardAndCash()
{
    TillDesk desk;
    desk.run.till.addOpenItem(u"Lot"_s, dzd(252'250));
    desk.run.open(TenderMethod::Card);
    desk.run.payment.setReference(u"004512"_s);
    desk.run.type(u"1500"_s);
    QVERIFY(!desk.run.payment.settled());
    QCOMPARE(desk.run.payment.stillMissing(), dzd(102'250));
    desk.run.payment.finish(); // Enter makes it a row
    QCOMPARE(desk.run.payment.rows().size(), 1);
    QCOMPARE(desk.run.payment.method(), TenderMethod::Cash);
    QCOMPARE(desk.run.payment.stampDuty(), dzd(1'100)); // on the cash part alone
    desk.run.finish();
    const Settlement &settlement = desk.run.sold.first().settlement;
    QCOMPARE(settlement.tenders.size(), 2);
    QCOMPARE(settlement.tenders.first(), (Tender{TenderMethod::Card, dzd(150'000), u"004512"_s}));
    QCOMPARE(settlement.stampDuty, dzd(1'100));
    QCOMPARE(settlement.change, dzd(0));
}

void PaymentTest::cashFirstAndTheRestByCard()
{
    TillDesk desk;
    desk.run.till.addOpenItem(u"Lot"_s, dzd(252'250));
    desk.run.open(TenderMethod::Cash);
    desk.run.type(u"1000"_s);
    desk.run.payment.commitEntry();
    desk.run.payment.setMethod(TenderMethod::Card);
    QVERIFY(desk.run.payment.settled());
    QCOMPARE(desk.run.payment.entry(), dzd(252'250 - 99'000)); // 990 of goods and 10 of duty are in the 1000
    desk.run.finish();
    QCOMPARE(desk.run.sold.first().settlement.cashKept(), dzd(100'000));
}

void PaymentTest::equalPartsMakeTheTicket()
{
    TillDesk desk;
    desk.run.till.addOpenItem(u"Lot"_s, dzd(100'000));
    desk.run.open(TenderMethod::Card);
    desk.run.payment.splitEqually(3);
    desk.run.payment.setMethod(TenderMethod::Card);
    QCOMPARE(desk.run.payment.part(), 1);
    QCOMPARE(desk.run.payment.entry(), dzd(33'334));
    desk.run.payment.commitEntry();
    QCOMPARE(desk.run.payment.part(), 2);
    desk.run.payment.setMethod(TenderMethod::Card);
    QCOMPARE(desk.run.payment.entry(), dzd(33'333));
    desk.run.payment.commitEntry();
    QCOMPARE(desk.run.payment.part(), 3);
    QCOMPARE(desk.run.payment.entry(), desk.run.payment.remaining()); // the last one pays what is left, in cash
    desk.run.finish();
    QCOMPARE(desk.run.sold.first().settlement.tenders.size(), 3);
}

void PaymentTest::aRowTakenAwayIsDueAgain()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.open(TenderMethod::Card);
    desk.run.type(u"50"_s);
    desk.run.payment.commitEntry();
    QCOMPARE(desk.run.payment.remaining(), dzd(4'000));
    desk.run.payment.removeRow(0);
    QCOMPARE(desk.run.payment.remaining(), dzd(9'000));
    desk.run.payment.cancel();
    QCOMPARE(desk.run.payment.state(), PaymentPresenter::State::Closed);
    QCOMPARE(desk.run.till.ticket()->rowCount(), 1);
}

void PaymentTest::cardAboveTheRestIsRefused()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.open(TenderMethod::Card);
    desk.run.type(u"100"_s);
    QVERIFY(!desk.run.payment.settled());
    desk.run.payment.finish();
    QCOMPARE(desk.run.errors, QStringList{u"tender_too_large"_s});
    QVERIFY(desk.run.payment.rows().isEmpty());
}

void PaymentTest::accountNeedsACustomerAndStopsAtTheLimit_33()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.payment.begin(TenderMethod::Account);
    QCOMPARE(desk.run.errors, QStringList{u"customer_needed"_s});
    desk.run.till.setCustomer(customer(desk.counter.till, u"Mme Benali"_s, 10'000).id);
    desk.run.settle();
    desk.run.open(TenderMethod::Account);
    desk.run.finish();
    QCOMPARE(desk.run.sold.first().settlement.tenders.first().method, TenderMethod::Account);
    desk.run.scan(u"MILK"_s);
    desk.run.till.setCustomer(*desk.run.sold.first().customer);
    desk.run.settle();
    QTRY_COMPARE(desk.run.till.customer()->owes, dzd(9'000));
    desk.managerWillRefuse();
    desk.run.open(TenderMethod::Account);
    desk.run.payment.finish();
    desk.run.waitFor(PaymentPresenter::State::Open);
    QTRY_COMPARE(desk.run.errors.last(), u"credit_limit"_s);
    desk.managerWillApprove();
    desk.run.finish();
    QCOMPARE(desk.run.sold.last().approvedBy->name, u"Meriem"_s);
}

void PaymentTest::pressingTwiceSellsOnce()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.open(TenderMethod::Cash);
    for (int i = 0; i < 10; ++i)
        desk.run.payment.finish();
    desk.run.waitFor(PaymentPresenter::State::Done);
    desk.run.payment.finish();
    desk.run.settle();
    QCOMPARE(desk.run.sold.size(), 1);
    QCOMPARE(ticketNumbers(desk.counter.till.shop()), gapless(1));
}

/// The answer of a sale was lost on the way: the same ticket is finished again and gives the sale there is.
void PaymentTest::aSaleInDoubtIsAskedForUnderTheSameId()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    SellRequest request = desk.run.till.request();
    value(desk.run.sales.sell(desk.counter.till.cashier(), request));
    desk.run.open(TenderMethod::Cash);
    desk.run.finish();
    QVERIFY(desk.run.payment.sale()->repeated);
    QCOMPARE(ticketNumbers(desk.counter.till.shop()), gapless(1));
}

void PaymentTest::aClosedShiftKeepsTheTicket()
{
    TillDesk desk(TestShop::Shift::Closed);
    desk.run.scan(u"MILK"_s);
    QVERIFY(!desk.run.till.shiftOpen());
    desk.run.open(TenderMethod::Cash);
    desk.run.type(u"200"_s);
    desk.run.payment.finish();
    QTRY_COMPARE(desk.run.errors, QStringList{u"shift_closed"_s});
    QCOMPARE(desk.run.payment.state(), PaymentPresenter::State::Open);
    QCOMPARE(desk.run.payment.entry(), dzd(20'000));
    QCOMPARE(desk.run.till.ticket()->rowCount(), 1);
    value(desk.run.shifts.open(desk.counter.till.manager(), dzd(0), {}));
    desk.run.finish();
    QCOMPARE(desk.run.sold.first().settlement.change, dzd(11'000));
}

void PaymentTest::aDiskErrorKeepsTicketAndRows()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.open(TenderMethod::Card);
    desk.run.type(u"50"_s);
    desk.run.payment.commitEntry();
    // the data file refuses the sale, as a full or failing disk does; the draft may still be being written
    QTRY_VERIFY(
        tamper(desk.counter.till.folder(),
               u"CREATE TRIGGER IF NOT EXISTS broken BEFORE INSERT ON sale BEGIN SELECT RAISE(ABORT, 'disk'); END"_s));
    desk.run.payment.finish();
    QTRY_COMPARE(desk.run.errors.size(), 1);
    QCOMPARE(desk.run.payment.state(), PaymentPresenter::State::Open);
    QCOMPARE(desk.run.payment.rows().size(), 1);
    QCOMPARE(desk.run.till.ticket()->rowCount(), 1);
    QCOMPARE(number(desk.counter.till, u"SELECT count(*) FROM draft_basket"_s), 1);
    QTRY_VERIFY(tamper(desk.counter.till.folder(), u"DROP TRIGGER IF EXISTS broken"_s));
    desk.run.finish();
    QCOMPARE(ticketNumbers(desk.counter.till.shop()), gapless(1));
    QCOMPARE(desk.run.sold.first().settlement.tenders.size(), 2);
}

void PaymentTest::aScanDuringThePaymentChangesWhatIsDue()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.open(TenderMethod::Card);
    QCOMPARE(desk.run.payment.due(), dzd(9'000));
    desk.run.scan(u"BREAD"_s);
    QCOMPARE(desk.run.payment.state(), PaymentPresenter::State::Open);
    QCOMPARE(desk.run.payment.due(), dzd(11'500));
    desk.run.till.scan(u"BREAD"_s);
    desk.run.payment.finish(); // its figures are not there yet: nobody has seen them
    QCOMPARE(desk.run.payment.state(), PaymentPresenter::State::Open);
    desk.run.settle();
    desk.run.finish();
    QCOMPARE(desk.run.sold.first().priced.total, dzd(14'000));
}

void PaymentTest::rowsThatAreMoreThanTheTicketWaitToBeTakenAway()
{
    TillDesk desk;
    desk.run.scan(u"BREAD"_s);
    desk.run.scan(u"MILK"_s);
    desk.run.open(TenderMethod::Card);
    desk.run.type(u"100"_s);
    desk.run.payment.commitEntry();
    desk.run.till.removeLine(); // the milk; the card has paid more than the bread
    desk.run.settle();
    QVERIFY(!desk.run.payment.settled());
    QCOMPARE(desk.run.payment.remaining(), dzd(0));
    desk.run.payment.finish();
    QCOMPARE(desk.run.payment.state(), PaymentPresenter::State::Open);
    desk.run.payment.removeRow(0);
    QCOMPARE(desk.run.payment.remaining(), dzd(2'500));
    desk.run.finish();
    QCOMPARE(desk.run.sold.first().priced.total, dzd(2'500));
}

void PaymentTest::aScanWhileTheSaleIsWrittenWaitsForTheNextTicket()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.open(TenderMethod::Cash);
    desk.run.payment.finish();
    QCOMPARE(desk.run.payment.state(), PaymentPresenter::State::Finishing);
    desk.run.till.scan(u"BREAD"_s);
    desk.run.till.stepQuantity(+1); // nothing changes the ticket now
    desk.run.till.setTicketNote(u"late"_s);
    QTRY_COMPARE(desk.run.sold.size(), 1);
    desk.run.settle();
    QCOMPARE(desk.run.sold.first().priced.lines.size(), 1);
    QCOMPARE(desk.run.sold.first().priced.total, dzd(9'000));
    QCOMPARE(desk.run.sold.first().note, QString());
    QCOMPARE(desk.run.till.ticket()->rowCount(), 1);
    QCOMPARE(desk.run.cellOf(0, TicketModel::NameRole), u"Pain de campagne"_s);
}

void PaymentTest::aTotalThatChangedIsNotSold()
{
    TillDesk desk;
    desk.run.scan(u"MILK"_s);
    desk.run.open(TenderMethod::Card);
    Promotion promotion;
    promotion.id = PromotionId(desk.counter.till.shop().newId());
    promotion.name = u"Morning"_s;
    promotion.percentPpm = 100'000;
    value(desk.run.catalogue.savePromotion(desk.counter.till.owner(), promotion));
    desk.run.payment.finish();
    QTRY_COMPARE(desk.run.errors, QStringList{u"total_changed"_s});
    QCOMPARE(ticketNumbers(desk.counter.till.shop()), QList<qint64>());
    QTRY_COMPARE(desk.run.payment.due(), dzd(8'100));
    desk.run.finish();
    QCOMPARE(desk.run.sold.first().priced.total, dzd(8'100));
}

void PaymentTest::theChangeCanPayTheAccount()
{
    TillDesk desk;
    const Customer client = customer(desk.counter.till, u"Mme Benali"_s, 100'000);
    desk.run.scan(u"MILK"_s);
    desk.run.till.setCustomer(client.id);
    desk.run.settle();
    desk.run.open(TenderMethod::Account);
    desk.run.finish();
    desk.run.scan(u"BREAD"_s);
    desk.run.till.setCustomer(client.id);
    desk.run.settle();
    QTRY_VERIFY(desk.run.till.customer());
    desk.run.open(TenderMethod::Cash);
    QVERIFY(!desk.run.payment.canDeductChange());
    desk.run.type(u"100"_s);
    QVERIFY(desk.run.payment.canDeductChange());
    desk.run.payment.setDeductChange(true);
    desk.run.finish();
    QTRY_COMPARE(desk.run.payment.change(), dzd(0));
    QCOMPARE(value(desk.run.customers.load(client.id)).balanceMinor, 9'000 - 7'500);
}

void PaymentTest::anEmptyTicketCannotBePaid()
{
    TillDesk desk;
    desk.run.payment.begin(TenderMethod::Cash);
    QCOMPARE(desk.run.payment.state(), PaymentPresenter::State::Closed);
    desk.run.payment.finish();
    QVERIFY(desk.run.sold.isEmpty());
}

void PaymentTest::theCustomerSeesLineTotalAndChange()
{
    TillDesk desk;
    CustomerDisplay display(desk.run.till, desk.run.payment, desk.counter.business);
    QCOMPARE(display.view().kind, CustomerView::Kind::Welcome);
    desk.run.scan(u"MILK"_s);
    QCOMPARE(display.view().kind, CustomerView::Kind::Ticket);
    QCOMPARE(display.view().lineName, u"Lait entier 1 l"_s);
    QCOMPARE(display.view().total, u"90,00\u00A0DA"_s);
    desk.run.open(TenderMethod::Cash);
    QCOMPARE(display.view().kind, CustomerView::Kind::Payment);
    desk.run.type(u"100"_s);
    desk.run.finish();
    QCOMPARE(display.view().kind, CustomerView::Kind::Thanks);
    QCOMPARE(display.view().change, u"10,00\u00A0DA"_s);
    desk.run.payment.dismiss();
    QCOMPARE(display.view().kind, CustomerView::Kind::Welcome);
}

void PaymentTest::whatTheTicketShowsIsWhatWasSold()
{
    TillDesk desk;
    desk.counter.session.setSeat(desk.counter.till.owner().user);
    const QStringList codes{u"BREAD"_s, u"MILK"_s, u"CHEESE"_s};
    const bool holds = rc::check("every line and figure on the screen is in the sale that is stored", [&] {
        std::mt19937_64 engine(*rc::gen::arbitrary<quint64>());
        const auto any = [&engine](int from, int to) { return std::uniform_int_distribution<int>(from, to)(engine); };
        TillPresenter &till = desk.run.till;
        for (int step = any(1, 10); step > 0; --step) {
            switch (any(0, 7)) {
            case 0:
                till.stepQuantity(any(1, 3));
                break;
            case 1:
                till.setLineDiscount(QString::number(any(0, 60)), true);
                break;
            case 2:
                till.setPrice(u"%1,%2"_s.arg(any(1, 900)).arg(any(10, 99)));
                break;
            case 3:
                till.setTicketDiscount(QString::number(any(0, 30)), true);
                break;
            case 4:
                till.undo();
                break;
            default:
                desk.run.scan(codes.at(any(0, 2)));
                if (!till.questions().isEmpty())
                    till.answerQuestion(till.questions().first().id, u"%1,%2"_s.arg(any(0, 3)).arg(any(100, 999)));
            }
            desk.run.settle();
        }
        if (till.isEmpty())
            desk.run.scan(u"MILK"_s);
        const QStringList before = shown(desk.run);
        const TicketTotals totals = till.totals();
        desk.run.pay();
        const Sale &sale = desk.run.sold.last();
        RC_ASSERT(before == stored(sale));
        RC_ASSERT(totals.total == sale.priced.total);
        RC_ASSERT(totals.discount == sale.priced.discount);
        RC_ASSERT(totals.cashDue == sale.settlement.due);
        RC_ASSERT(totals.stampDuty == sale.settlement.stampDuty);
    });
    QVERIFY(holds);
    QCOMPARE(ticketNumbers(desk.counter.till.shop()), gapless(desk.run.sold.size()));
    QCOMPARE(verifyFindings(desk.counter.till.shop()), QString());
}

QTEST_GUILESS_MAIN(PaymentTest)

#include "payment_test.moc"
