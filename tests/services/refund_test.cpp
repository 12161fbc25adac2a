// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/tillhelpers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

BasketLine returnOf(const Sale &sale, int index, qint64 quantityMilli)
{
    BasketLine line = sale.priced.lines.at(index).line;
    line.quantity = Quantity(-quantityMilli, line.quantity.unit());
    line.returnOf = ReturnOf{sale.id, index};
    return line;
}

SellRequest freeReturn(TestShop &till, const QString &reason)
{
    Basket basket = till.basket({{u"MILK"_s, u"1"_s}});
    basket.lines.first().quantity = -basket.lines.first().quantity;
    return {till.newSaleId(), basket, {}, false, true, reason};
}

} // namespace

class RefundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatRemainsIsOffered_30();
    void tooMuchIsRefusedWithWhatRemains_30();
    void theSameLineTwiceInOneTicketCountsTwice_30();
    void theDatabaseItselfRefusesTooMuch_30();
    void aRefundIsNotRefunded();
    void unknownTicketsAndLinesAreRefused();
    void sameRefundTwiceIsOneRefund();
    void stampDutyComesBackInParts_31();
    void promotionSharesComeBack_31();
    void anExchangePaysTheDifference_32();
    void anExchangeReceivesTheDifference_32();
    void withoutTicketNeedsRightAndReason();
    void aTrainingTicketIsNoTicket_12();
    void aCorrectionIsANewTicket_10();
};

void RefundTest::onlyWhatRemainsIsOffered_30()
{
    TestShop till;
    const Sale sale = value(till.sell(till.basket({{u"BREAD"_s, u"3"_s}, {u"MILK"_s, u"1"_s}}))).sale;
    const Sale part = value(refundOf(till, sale, {{0, Quantity::of(2)}})).sale;
    QCOMPARE(part.priced.total, dzd(-5'000));
    const Sale rest = value(refundOf(till, sale)).sale;
    QCOMPARE(rest.priced.lines.size(), 2);
    QCOMPARE(rest.priced.total, dzd(-11'500));
    QCOMPARE(error(refundOf(till, sale)), u"nothing_to_return"_s);
    QCOMPARE(number(till, u"SELECT sum(total_minor) FROM ticket"_s), 0);
}

void RefundTest::tooMuchIsRefusedWithWhatRemains_30()
{
    TestShop till;
    const Sale sale = value(till.sell(till.basket({{u"BREAD"_s, u"3"_s}}))).sale;
    value(refundOf(till, sale, {{0, Quantity::of(2)}}));
    const qint64 entries = journalLength(till);
    const auto refused = refundOf(till, sale, {{0, Quantity::of(2)}}).result();
    QCOMPARE(error(refused), u"return_exceeds_sold"_s);
    QVERIFY2(refused.error().message.contains(u"1 of the 3"_s), qPrintable(refused.error().message));
    QCOMPARE(error(refundOf(till, sale, {{0, Quantity::of(-1)}})), u"bad_quantity"_s);
    QCOMPARE(journalLength(till), entries);
}

void RefundTest::theSameLineTwiceInOneTicketCountsTwice_30()
{
    TestShop till;
    const Sale sale = value(till.sell(till.basket({{u"BREAD"_s, u"3"_s}}))).sale;
    QCOMPARE(error(refundOf(till, sale, {{0, Quantity::of(2)}, {0, Quantity::of(2)}})), u"return_exceeds_sold"_s);
    QCOMPARE(value(refundOf(till, sale, {{0, Quantity::of(2)}, {0, Quantity::of(1)}})).sale.priced.total, dzd(-7'500));
}

void RefundTest::theDatabaseItselfRefusesTooMuch_30()
{
    TestShop till;
    const Sale sale = value(till.sell(till.basket({{u"BREAD"_s, u"3"_s}}))).sale;
    const Sale back = value(refundOf(till, sale, {{0, Quantity::of(2)}})).sale;
    const qint64 entries = journalLength(till);
    // The same document once more, past the service and its arithmetic.
    const QString code = error(till.shop().write([&till, back](Recorder &recorder) -> Result<void> {
        Sale again = back;
        again.id = SaleId(recorder.newId());
        recorder.record(again, again.cashier.id.uuid());
        return {};
    }));
    QVERIFY2(!code.isEmpty(), "the CHECK of line_return lets more be returned than was sold");
    QCOMPARE(journalLength(till), entries);
    QCOMPARE(number(till, u"SELECT returned_milli FROM line_return"_s), 2'000);
}

void RefundTest::aRefundIsNotRefunded()
{
    TestShop till;
    const Sale sale = value(till.sell(till.basket({{u"BREAD"_s, u"3"_s}}))).sale;
    const Sale back = value(refundOf(till, sale)).sale;
    QCOMPARE(error(refundOf(till, back)), u"nothing_to_return"_s);
    const QString code = error(refundOf(till, back, {{0, Quantity::of(1)}}));
    QVERIFY2(code == "not_returnable"_L1 || code == "bad_quantity"_L1, qPrintable(code));
}

void RefundTest::unknownTicketsAndLinesAreRefused()
{
    TestShop till;
    Sale sale = till.sellBread().sale;
    QCOMPARE(error(refundOf(till, sale, {{1, Quantity::of(1)}})), u"unknown_line"_s);
    QCOMPARE(error(refundOf(till, sale, {{-1, Quantity::of(1)}})), u"unknown_line"_s);
    sale.fiscal.number = 99;
    QCOMPARE(error(refundOf(till, sale)), u"unknown_ticket"_s);
}

void RefundTest::sameRefundTwiceIsOneRefund()
{
    TestShop till;
    const Sale sale = till.sellBread().sale;
    RefundRequest request;
    request.id = till.newSaleId();
    request.ticket = {sale.fiscal.series, sale.fiscal.number};
    SaleService sales(till.shop());
    const SellResult first = value(sales.refund(till.cashier(), request));
    const SellResult again = value(sales.refund(till.cashier(), request));
    QVERIFY(again.repeated);
    QCOMPARE(again.sale.fiscal, first.sale.fiscal);
    QCOMPARE(number(till, u"SELECT count(*) FROM sale"_s), 2);
}

void RefundTest::stampDutyComesBackInParts_31()
{
    TestShop till;
    const Product lamp = saved(till, item(u"Lamp"_s, 110'000));
    const Sale sale = value(till.sell(basketOf({lineOf(lamp, 3'000)}))).sale;
    QCOMPARE(sale.settlement.stampDuty, dzd(3'300));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(value(refundOf(till, sale, {{0, Quantity::of(1)}})).sale.settlement.stampDuty, dzd(-1'100));
    QCOMPARE(number(till, u"SELECT sum(stamp_minor) FROM ticket"_s), 0);
    // What is left is the rounding to coins of four settlements, each a line of its own.
    QCOMPARE(number(till, u"SELECT sum(cash_minor - rounding_minor) FROM ticket"_s), 0);
}

void RefundTest::promotionSharesComeBack_31()
{
    TestShop till;
    Promotion free;
    free.id = PromotionId(till.shop().newId());
    free.name = u"3 for 2"_s;
    free.kind = Promotion::Kind::NForM;
    free.buyCount = 3;
    free.payCount = 2;
    value(CatalogueService(till.shop()).savePromotion(till.owner(), free));
    const Sale sale = value(till.sell(till.basket({{u"BREAD"_s, u"3"_s}}))).sale;
    const Sale part = value(refundOf(till, sale, {{0, Quantity::of(1)}})).sale;
    QCOMPARE(part.priced.total, dzd(-1'667));
    QCOMPARE(part.priced.discount, dzd(-833));
    value(refundOf(till, sale));
    QCOMPARE(number(till, u"SELECT abs(sum(total_minor)) + abs(sum(discount_minor)) FROM ticket"_s), 0);
}

void RefundTest::anExchangePaysTheDifference_32()
{
    TestShop till;
    const Sale sale = value(till.sell(till.basket({{u"BREAD"_s, u"2"_s}}))).sale;
    const Basket basket = basketOf({returnOf(sale, 0, 1'000), till.line(u"MILK"_s)});
    const Sale exchange = value(till.sell(basket, {cash(10'000)})).sale;
    QCOMPARE(exchange.priced.total, dzd(6'500));
    QCOMPARE(exchange.settlement.change, dzd(3'500));
    QCOMPARE(exchange.stock.size(), 2);
    QCOMPARE(number(till, u"SELECT returned_milli FROM line_return"_s), 1'000);
}

void RefundTest::anExchangeReceivesTheDifference_32()
{
    TestShop till;
    const Sale sale = value(till.sell(till.basket({{u"MILK"_s, u"1"_s}}))).sale;
    const Sale exchange = value(till.sell(basketOf({returnOf(sale, 0, 1'000), till.line(u"BREAD"_s)}))).sale;
    QCOMPARE(exchange.priced.total, dzd(-6'500));
    QCOMPARE(exchange.settlement.due, dzd(-6'500));
    QCOMPARE(value(ShiftService(till.shop()).x(till.manager())).cash.expected, dzd(2'500));
    // Taken back once, it is not there to be taken back a second time.
    QCOMPARE(error(till.sell(basketOf({returnOf(sale, 0, 1'000)}))), u"return_exceeds_sold"_s);
}

void RefundTest::withoutTicketNeedsRightAndReason()
{
    TestShop till;
    SaleService sales(till.shop());
    const qint64 entries = journalLength(till);
    QCOMPARE(error(sales.sell(till.cashier(), freeReturn(till, u"broken seal"_s))), u"not_allowed"_s);
    QCOMPARE(error(sales.sell(till.manager(), freeReturn(till, u"  "_s))), u"reason_needed"_s);
    SellRequest sold = freeReturn(till, u"broken seal"_s);
    sold.basket.lines.first().quantity = Quantity::of(1);
    QCOMPARE(error(sales.sell(till.manager(), sold)), u"bad_quantity"_s);
    QCOMPARE(journalLength(till), entries);
    const Sale back = value(sales.sell(approvedCashier(till), freeReturn(till, u"broken seal"_s))).sale;
    QCOMPARE(back.priced.total, dzd(-9'000));
    QCOMPARE(back.note, u"broken seal"_s);
    QCOMPARE(back.stock.first().quantityMilli, 1'000);
    QCOMPARE(events(till, u"override"_s), 1);
}

void RefundTest::aTrainingTicketIsNoTicket_12()
{
    TestShop till;
    SaleService sales(till.shop());
    const SellRequest lesson{till.newSaleId(), till.basket({{u"BREAD"_s, u"1"_s}}), {}, true, false, {}};
    const Sale exercise = value(sales.sell(till.manager(), lesson)).sale;
    RefundRequest back;
    back.id = till.newSaleId();
    back.ticket = {exercise.fiscal.series, exercise.fiscal.number};
    QCOMPARE(error(sales.refund(till.manager(), back)), u"unknown_ticket"_s);
    back.training = true;
    QCOMPARE(value(sales.refund(till.manager(), back)).sale.fiscal.series, u"T01-X"_s);
    const Sale real = till.sellBread().sale;
    back.id = till.newSaleId();
    back.ticket = {real.fiscal.series, real.fiscal.number};
    QCOMPARE(error(sales.refund(till.manager(), back)), u"unknown_ticket"_s);
}

void RefundTest::aCorrectionIsANewTicket_10()
{
    TestShop till;
    const Sale sale = till.sellBread().sale;
    const QString before = cell(till, u"SELECT hex(payload) FROM journal WHERE kind = 'sale.recorded'"_s);
    const Sale back = value(refundOf(till, sale)).sale;
    QCOMPARE(cell(till, u"SELECT hex(payload) FROM journal WHERE kind = 'sale.recorded'"_s), before);
    QCOMPARE(back.priced.lines.first().line.returnOf, std::optional(ReturnOf{sale.id, 0}));
    QCOMPARE(back.fiscal.perpetualNet, 0);
    QCOMPARE(back.fiscal.perpetualAbs, 5'000);
}

QTEST_GUILESS_MAIN(RefundTest)
#include "refund_test.moc"
