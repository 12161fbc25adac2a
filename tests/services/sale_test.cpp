// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/tillhelpers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

Basket of252250(TestShop &till)
{
    return basketOf({lineOf(saved(till, item(u"Lamp"_s, 252'250)))});
}

} // namespace

class SaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cashPaysDutyAndIsRoundedToTheCoin_20_21();
    void aSplitPaymentRoundsAndTaxesTheCashPartOnly_20_21();
    void cardPaysTheExactTotal_20();
    void coinsThatFitExactlyAreNotRounded_21();
    void taxIsHeldByRate();
    void mixedRatesAddUp_18();
    void sameSaleTwiceIsOneSale();
    void closedShiftRefusesAndWritesNothing();
    void numbersAreGaplessAcrossReopening_8();
    void anOpenItemIsSoldByNameAndPrice();
    void twoThousandLinesAreSold();
    void oneLineTooManyIsRefused();
    void absurdFiguresAreRefused_data();
    void absurdFiguresAreRefused();
    void perpetualTotalsThatOverflowAreRefused();
    void tooLittleMoneyIsRefused();
    void anotherCurrencyIsRefused();
};

void SaleTest::cashPaysDutyAndIsRoundedToTheCoin_20_21()
{
    TestShop till;
    const Sale sale = value(till.sell(of252250(till), {cash(300'000)})).sale;
    QCOMPARE(sale.priced.total, dzd(252'250));
    QCOMPARE(sale.settlement.stampDuty, dzd(2'600));
    QCOMPARE(sale.settlement.rounding, dzd(150));
    QCOMPARE(sale.settlement.due, dzd(255'000));
    QCOMPARE(sale.settlement.change, dzd(45'000));
    QCOMPARE(number(till, u"SELECT cash_minor FROM sale"_s), 255'000);
    QCOMPARE(number(till, u"SELECT amount_minor FROM payment"_s), 255'000);
}

void SaleTest::aSplitPaymentRoundsAndTaxesTheCashPartOnly_20_21()
{
    TestShop till;
    const Sale sale = value(till.sell(of252250(till), {card(150'000), cash(150'000)})).sale;
    QCOMPARE(sale.settlement.stampDuty, dzd(1'100));
    QCOMPARE(sale.settlement.rounding, dzd(150));
    QCOMPARE(sale.settlement.due, dzd(253'500));
    QCOMPARE(sale.settlement.change, dzd(46'500));
    QCOMPARE(number(till, u"SELECT cash_minor FROM sale"_s), 103'500);
    QCOMPARE(number(till, u"SELECT sum(amount_minor) FROM payment"_s), 253'500);
}

void SaleTest::cardPaysTheExactTotal_20()
{
    TestShop till;
    const Sale sale = value(till.sell(of252250(till), {card(252'250)})).sale;
    QVERIFY(sale.settlement.stampDuty.isZero());
    QVERIFY(sale.settlement.rounding.isZero());
    QCOMPARE(sale.settlement.due, dzd(252'250));
}

void SaleTest::coinsThatFitExactlyAreNotRounded_21()
{
    TestShop till;
    const Sale sale = value(till.sell(of252250(till), {cash(254'850)})).sale;
    QVERIFY(sale.settlement.rounding.isZero());
    QCOMPARE(sale.settlement.due, dzd(254'850));
    QVERIFY(sale.settlement.change.isZero());
}

void SaleTest::taxIsHeldByRate()
{
    TestShop till;
    const Sale sale = value(till.sell(till.basket({{u"BREAD"_s, u"4"_s}, {u"MILK"_s, u"2"_s}}))).sale;
    // 100.00 at 9 % holds 8.26; 180.00 at 19 % holds 28.74.
    QCOMPARE(sale.priced.byRate.size(), 2);
    QCOMPARE(sale.priced.byRate.at(0).tax, dzd(2'874));
    QCOMPARE(sale.priced.byRate.at(1).tax, dzd(826));
    QCOMPARE(sale.priced.tax, dzd(3'700));
    QCOMPARE(number(till, u"SELECT sum(base_minor + tax_minor) FROM sale_tax"_s), 28'000);
    QCOMPARE(sale.hour, 9);
}

void SaleTest::mixedRatesAddUp_18()
{
    TestShop till;
    const Product first = saved(till, item(u"First"_s, 2'890, u"TVA19"_s));
    const Product second = saved(till, item(u"Second"_s, 125, u"TVA9"_s));
    const Sale sale = value(till.sell(basketOf({lineOf(first), lineOf(second)}), {card(3'015)})).sale;
    QCOMPARE(sale.priced.total, dzd(3'015));
    QCOMPARE(sale.priced.net + sale.priced.tax, sale.priced.total);
    QCOMPARE(value(till.sell(basketOf({lineOf(saved(till, item(u"Third"_s, 801)))}), {card(801)})).sale.priced.total,
             dzd(801));
}

void SaleTest::sameSaleTwiceIsOneSale()
{
    TestShop till;
    const SellRequest request{till.newSaleId(), till.basket({{u"BREAD"_s, u"1"_s}}), {}, false, false, {}};
    SaleService sales(till.shop());
    const SellResult first = value(sales.sell(till.cashier(), request));
    const qint64 entries = journalLength(till);
    const SellResult again = value(sales.sell(till.cashier(), request));
    QVERIFY(!first.repeated);
    QVERIFY(again.repeated);
    QCOMPARE(again.sale.fiscal, first.sale.fiscal);
    QCOMPARE(again.hash, first.hash);
    QCOMPARE(again.seq, first.seq);
    QCOMPARE(journalLength(till), entries);
    QCOMPARE(number(till, u"SELECT count(*) FROM sale"_s), 1);
}

void SaleTest::closedShiftRefusesAndWritesNothing()
{
    TestShop till(TestShop::Shift::Closed);
    const qint64 entries = journalLength(till);
    QCOMPARE(error(till.sell(till.basket({{u"BREAD"_s, u"1"_s}}))), u"shift_closed"_s);
    QCOMPARE(journalLength(till), entries);
    QCOMPARE(number(till, u"SELECT count(*) FROM sale"_s), 0);
}

void SaleTest::numbersAreGaplessAcrossReopening_8()
{
    TestShop till;
    QCOMPARE(till.sellBread().sale.fiscal.text(), u"T01-000001"_s);
    till.reopen();
    QCOMPARE(error(till.sell({})), u"empty_basket"_s);
    QCOMPARE(till.sellBread().sale.fiscal.text(), u"T01-000002"_s);
}

void SaleTest::anOpenItemIsSoldByNameAndPrice()
{
    TestShop till;
    WantedLine wanted;
    wanted.name = u"Repair"_s;
    wanted.priceMinor = 30'000;
    const Sale sale = value(till.sell(basketOf({wantedLine(till, wanted)}))).sale;
    QVERIFY(!sale.priced.lines.first().line.product);
    QCOMPARE(sale.priced.byRate.first().rate.code, u"TVA19"_s);
    QVERIFY(sale.stock.isEmpty());
    wanted.priceMinor.reset();
    QCOMPARE(error(CatalogueService(till.shop()).lines({wanted}, {})), u"unknown_item"_s);
}

void SaleTest::twoThousandLinesAreSold()
{
    TestShop till;
    const Basket basket = basketOf(QList<BasketLine>(2'000, till.line(u"BREAD"_s)));
    const Sale sale = value(till.sell(basket, {card(5'000'000)})).sale;
    QCOMPARE(sale.priced.total, dzd(5'000'000));
    QCOMPARE(number(till, u"SELECT sum(total_minor) FROM sale_line"_s), 5'000'000);
    QCOMPARE(number(till, u"SELECT quantity_milli FROM stock_level ORDER BY sold_milli DESC"_s), -1'900'000);
}

void SaleTest::oneLineTooManyIsRefused()
{
    TestShop till;
    QCOMPARE(error(till.sell(basketOf(QList<BasketLine>(2'001, till.line(u"BREAD"_s))))), u"too_many_lines"_s);
}

void SaleTest::absurdFiguresAreRefused_data()
{
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<QString>("code");
    QTest::newRow("price at the end of 64 bits")
        << std::numeric_limits<qint64>::max() << qint64{1000} << u"bad_price"_s;
    QTest::newRow("negative price") << qint64{-1} << qint64{1000} << u"bad_price"_s;
    QTest::newRow("quantity at the end") << qint64{100} << std::numeric_limits<qint64>::max() << u"bad_quantity"_s;
    QTest::newRow("no quantity") << qint64{100} << qint64{0} << u"bad_quantity"_s;
    QTest::newRow("negative quantity") << qint64{100} << qint64{-1000} << u"bad_quantity"_s;
    QTest::newRow("smallest quantity") << qint64{100} << std::numeric_limits<qint64>::min() << u"bad_quantity"_s;
}

void SaleTest::absurdFiguresAreRefused()
{
    QFETCH(qint64, price);
    QFETCH(qint64, quantity);
    QFETCH(QString, code);
    TestShop till;
    BasketLine line = till.line(u"BREAD"_s);
    line.unitPrice = dzd(price);
    line.quantity = Quantity(quantity);
    const qint64 entries = journalLength(till);
    QCOMPARE(error(till.sell(basketOf({line}))), code);
    QCOMPARE(journalLength(till), entries);
}

void SaleTest::perpetualTotalsThatOverflowAreRefused()
{
    TestShop till;
    BasketLine dear = till.line(u"BREAD"_s);
    dear.unitPrice = dzd(limits::priceMinorMax);
    dear.quantity = Quantity(limits::quantityMilliMax);
    const qint64 total = 1'000'000'000'000'000'000; // nine of them fit
    for (int i = 0; i < 9; ++i)
        value(till.sell(basketOf({dear}), {card(total)}));
    const qint64 entries = journalLength(till);
    QCOMPARE(error(till.sell(basketOf({dear}), {card(total)})), u"out_of_range"_s);
    QCOMPARE(journalLength(till), entries);
    till.sellBread();
}

void SaleTest::tooLittleMoneyIsRefused()
{
    TestShop till;
    QCOMPARE(error(till.sell(of252250(till), {cash(200'000)})), u"tender_too_small"_s);
    QCOMPARE(error(till.sell(of252250(till), {card(300'000)})), u"tender_too_large"_s);
    QCOMPARE(number(till, u"SELECT count(*) FROM sale"_s), 0);
}

void SaleTest::anotherCurrencyIsRefused()
{
    TestShop till;
    const Currency euro = value(Currency::fromCode(u"EUR"_s));
    BasketLine line = till.line(u"BREAD"_s);
    line.unitPrice = Money(2'500, euro);
    QCOMPARE(error(till.sell(basketOf({line}))), u"currency_mismatch"_s);
    QCOMPARE(error(till.sell(till.basket({{u"BREAD"_s, u"1"_s}}), {{TenderMethod::Cash, Money(2'500, euro), {}}})),
             u"currency_mismatch"_s);
}

QTEST_GUILESS_MAIN(SaleTest)
#include "sale_test.moc"
