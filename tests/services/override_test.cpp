// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/tillhelpers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

Basket discounted(TestShop &till, qint64 percentOff)
{
    Basket basket = till.basket({{u"MILK"_s, u"1"_s}});
    basket.lines.first().discount = percent(percentOff);
    return basket;
}

QString lastEvent(const TestShop &till)
{
    return cell(till, u"SELECT payload FROM journal WHERE kind = 'event.logged' ORDER BY pos DESC"_s);
}

} // namespace

class OverrideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDiscountWithinTheRoleIsGiven_29();
    void aDiscountAboveTheRoleIsRefused_29();
    void aManagerApprovesADiscountWithBothNames_29();
    void aManagerCannotApproveAboveTheirOwnMaximum_29();
    void aTicketDiscountCountsLikeALineDiscount_29();
    void aLineAndATicketDiscountCountTogether_29();
    void aShareThatIsRoundedUpIsStillThatShare_29();
    void anApproverWithoutTheRightApprovesNothing_29();
    void aPriceOfOnesOwnNeedsTheRight();
    void creditStopsAtTheLimit_33();
    void aManagerApprovesCreditAboveTheLimit_33();
    void payingOnAccountNeedsACustomer_33();
    void payingBackMovesDrawerAndDebt_33();
    void payingBackByCardLeavesTheDrawer_33();
    void payingBackNonsenseIsRefused_33();
    void aRefundToTheAccountLowersTheDebt_33();
};

void OverrideTest::aDiscountWithinTheRoleIsGiven_29()
{
    TestShop till;
    QCOMPARE(value(till.sell(discounted(till, 5))).sale.priced.discount, dzd(450));
    QCOMPARE(events(till, u"override"_s), 0);
}

void OverrideTest::aDiscountAboveTheRoleIsRefused_29()
{
    TestShop till;
    const qint64 entries = journalLength(till);
    QCOMPARE(error(till.sell(discounted(till, 6))), u"discount_above_right"_s);
    QCOMPARE(journalLength(till), entries);
}

void OverrideTest::aManagerApprovesADiscountWithBothNames_29()
{
    TestShop till;
    const Sale sale = value(sellAs(till, approvedCashier(till), discounted(till, 20))).sale;
    QCOMPARE(sale.cashier.name, u"Karim"_s);
    QCOMPARE(sale.approvedBy->name, u"Meriem"_s);
    QCOMPARE(events(till, u"override"_s), 1);
    const QString event = lastEvent(till);
    QVERIFY(event.contains(u"Karim"_s) && event.contains(u"Meriem"_s) && event.contains(u"20.0000 %"_s));
}

void OverrideTest::aManagerCannotApproveAboveTheirOwnMaximum_29()
{
    TestShop till;
    QCOMPARE(error(sellAs(till, approvedCashier(till), discounted(till, 60))), u"discount_above_right"_s);
    QCOMPARE(error(sellAs(till, till.manager(), discounted(till, 60))), u"discount_above_right"_s);
    value(sellAs(till, till.owner(), discounted(till, 60)));
}

void OverrideTest::aTicketDiscountCountsLikeALineDiscount_29()
{
    TestShop till;
    Basket basket = till.basket({{u"MILK"_s, u"1"_s}, {u"BREAD"_s, u"3"_s}});
    basket.discount = percent(6);
    QCOMPARE(error(till.sell(basket)), u"discount_above_right"_s);
    basket.discount = Discount{Discount::Kind::Amount, 10'000, {}};
    QCOMPARE(error(till.sell(basket)), u"discount_above_right"_s);
    basket.discount = percent(5);
    value(till.sell(basket));
}

void OverrideTest::aLineAndATicketDiscountCountTogether_29()
{
    TestShop till;
    Basket basket = discounted(till, 5);
    basket.discount = percent(5);
    QCOMPARE(error(till.sell(basket)), u"discount_above_right"_s);
}

void OverrideTest::aShareThatIsRoundedUpIsStillThatShare_29()
{
    TestShop till;
    for (const qint64 price : {qint64{2'550}, qint64{110}, qint64{10}, qint64{30}}) {
        BasketLine line = lineOf(saved(till, item(u"Sweet %1"_s.arg(price), price)));
        line.discount = percent(5);
        value(till.sell(basketOf({line})));
    }
    Basket spread = basketOf(QList<BasketLine>(7, lineOf(saved(till, item(u"Sweet"_s, 33)))));
    spread.discount = percent(5);
    value(till.sell(spread));
}

void OverrideTest::anApproverWithoutTheRightApprovesNothing_29()
{
    TestShop till;
    Authority by = approvedCashier(till);
    by.approver->role.rights.removeAll(Right::Discount);
    QCOMPARE(error(sellAs(till, by, discounted(till, 20))), u"discount_above_right"_s);
    by = approvedCashier(till);
    by.user.role.rights.removeAll(Right::Discount);
    value(sellAs(till, by, discounted(till, 3)));
    QCOMPARE(events(till, u"override"_s), 1);
}

void OverrideTest::aPriceOfOnesOwnNeedsTheRight()
{
    TestShop till;
    WantedLine wanted;
    wanted.code = u"BREAD"_s;
    wanted.priceMinor = 100;
    const Basket basket = basketOf({wantedLine(till, wanted)});
    QVERIFY(basket.lines.first().priceOverridden);
    QCOMPARE(error(till.sell(basket)), u"not_allowed"_s);
    QCOMPARE(value(sellAs(till, approvedCashier(till), basket)).sale.priced.total, dzd(100));
    QCOMPARE(events(till, u"override"_s), 1);
    QVERIFY(lastEvent(till).contains(rightCode(Right::PriceOverride)));
}

void OverrideTest::creditStopsAtTheLimit_33()
{
    TestShop till;
    Basket basket = till.basket({{u"MILK"_s, u"1"_s}});
    basket.customer = customer(till, u"Nadia"_s, 18'000).id;
    value(till.sell(basket, {account(9'000)}));
    value(till.sell(basket, {account(9'000)}));
    QCOMPARE(error(till.sell(basket, {account(9'000)})), u"credit_limit"_s);
    QCOMPARE(number(till, u"SELECT balance_minor FROM customer_balance"_s), 18'000);
    QCOMPARE(number(till, u"SELECT cash_minor FROM sale"_s), 0);
}

void OverrideTest::aManagerApprovesCreditAboveTheLimit_33()
{
    TestShop till;
    Basket basket = till.basket({{u"MILK"_s, u"1"_s}});
    basket.customer = customer(till, u"Nadia"_s, 0).id;
    value(sellAs(till, approvedCashier(till), basket, {account(9'000)}));
    QCOMPARE(number(till, u"SELECT balance_minor FROM customer_balance"_s), 9'000);
    QCOMPARE(events(till, u"override"_s), 1);
    QVERIFY(lastEvent(till).contains(u"Nadia"_s));
}

void OverrideTest::payingOnAccountNeedsACustomer_33()
{
    TestShop till;
    QCOMPARE(error(till.sell(till.basket({{u"MILK"_s, u"1"_s}}), {account(9'000)})), u"customer_needed"_s);
}

void OverrideTest::payingBackMovesDrawerAndDebt_33()
{
    TestShop till;
    Basket basket = till.basket({{u"MILK"_s, u"1"_s}});
    const Customer nadia = customer(till, u"Nadia"_s, 20'000);
    basket.customer = nadia.id;
    value(till.sell(basket, {account(9'000)}));
    value(SaleService(till.shop()).payAccount(till.cashier(), nadia.id, cash(5'000)));
    QCOMPARE(number(till, u"SELECT balance_minor FROM customer_balance"_s), 4'000);
    QCOMPARE(value(ShiftService(till.shop()).x(till.manager())).cash.expected, dzd(5'000));
}

void OverrideTest::payingBackByCardLeavesTheDrawer_33()
{
    TestShop till;
    const Customer nadia = customer(till, u"Nadia"_s, 20'000);
    value(SaleService(till.shop()).payAccount(till.cashier(), nadia.id, card(5'000)));
    QCOMPARE(number(till, u"SELECT balance_minor FROM customer_balance"_s), -5'000);
    QVERIFY(value(ShiftService(till.shop()).x(till.manager())).cash.expected.isZero());
}

void OverrideTest::payingBackNonsenseIsRefused_33()
{
    TestShop till;
    SaleService sales(till.shop());
    const CustomerId nadia = customer(till, u"Nadia"_s, 20'000).id;
    const qint64 entries = journalLength(till);
    QCOMPARE(error(sales.payAccount(till.cashier(), nadia, cash(0))), u"bad_amount"_s);
    QCOMPARE(error(sales.payAccount(till.cashier(), nadia, cash(-100))), u"bad_amount"_s);
    QCOMPARE(error(sales.payAccount(till.cashier(), nadia, account(100))), u"bad_amount"_s);
    QCOMPARE(error(sales.payAccount(till.cashier(), CustomerId(till.shop().newId()), cash(100))),
             u"unknown_customer"_s);
    const Money euros(100, value(Currency::fromCode(u"EUR"_s)));
    QCOMPARE(error(sales.payAccount(till.cashier(), nadia, {TenderMethod::Cash, euros, {}})), u"currency_mismatch"_s);
    QCOMPARE(journalLength(till), entries);
}

void OverrideTest::aRefundToTheAccountLowersTheDebt_33()
{
    TestShop till;
    Basket basket = till.basket({{u"MILK"_s, u"2"_s}});
    basket.customer = customer(till, u"Nadia"_s, 20'000).id;
    const Sale sale = value(till.sell(basket, {account(18'000)})).sale;
    value(refundOf(till, sale, {{0, Quantity::of(1)}}, {account(-9'000)}));
    QCOMPARE(number(till, u"SELECT balance_minor FROM customer_balance"_s), 9'000);
}

QTEST_GUILESS_MAIN(OverrideTest)
#include "override_test.moc"
