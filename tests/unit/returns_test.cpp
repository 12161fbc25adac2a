// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sales/pricing.h"
#include "tests/support/generators.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

const SaleId sale(productNumber(50).uuid());

PricedLine soldLine(qint64 unitPrice, qint64 quantity)
{
    BasketLine line;
    line.name = u"Item"_s;
    line.unitPrice = dinars(unitPrice);
    line.quantity = Quantity::of(quantity);
    line.taxClass = u"TVA19"_s;
    line.discount = Discount{Discount::Kind::Percent, 100'000, u"Ten"_s};
    Basket basket;
    basket.lines = {line};
    const TaxTable taxes = algerianTaxes();
    PricingRules rules;
    rules.taxes = &taxes;
    rules.day = today;
    return price(basket, rules)->lines.front();
}

/// Cuts a sold quantity into random parts.
std::vector<qint64> anyParts(qint64 whole)
{
    std::vector<qint64> parts;
    while (whole > 0 && parts.size() < 6) {
        parts.push_back(*rc::gen::inRange<qint64>(1, whole + 1));
        whole -= parts.back();
    }
    if (whole > 0)
        parts.push_back(whole);
    return parts;
}

void assertPartAddsUp(const PricedLine &part, TaxMode mode)
{
    RC_ASSERT(part.net + part.tax == part.total);
    RC_ASSERT(part.gross - part.discountTotal() == (mode == TaxMode::Inclusive ? part.total : part.net));
    RC_ASSERT(part.total <= dinars(0));
    Money tax = dinars(0);
    for (const TaxAmount &amount : part.taxes) {
        RC_ASSERT(amount.base == part.net);
        RC_ASSERT(amount.tax <= dinars(0));
        tax += amount.tax;
    }
    RC_ASSERT(tax == part.tax);
    for (const AppliedDiscount &discount : part.discounts)
        RC_ASSERT(discount.amount <= dinars(0));
    RC_ASSERT(part.line.quantity.isNegative());
}

/// Adds a return to what is left of a sold line.
void takeBack(PricedLine &left, const PricedLine &part)
{
    left.gross += part.gross;
    left.net += part.net;
    left.tax += part.tax;
    left.total += part.total;
    for (qsizetype i = 0; i < left.discounts.size(); ++i)
        left.discounts[i].amount += part.discounts.at(i).amount;
    for (qsizetype i = 0; i < left.taxes.size(); ++i) {
        RC_ASSERT(left.taxes.at(i).rate == part.taxes.at(i).rate);
        left.taxes[i].base += part.taxes.at(i).base;
        left.taxes[i].tax += part.taxes.at(i).tax;
    }
}

void assertNothingLeft(const PricedLine &left)
{
    RC_ASSERT(left.gross.isZero() && left.net.isZero() && left.tax.isZero() && left.total.isZero());
    for (const AppliedDiscount &discount : left.discounts)
        RC_ASSERT(discount.amount.isZero());
    for (const TaxAmount &amount : left.taxes)
        RC_ASSERT(amount.base.isZero() && amount.tax.isZero());
}

Settlement settlement(qint64 total, qint64 duty)
{
    return {dinars(total), dinars(duty), dinars(0), dinars(total + duty), dinars(0), {}};
}

} // namespace

class ReturnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesBackTheWholeLine();
    void takesBackInThirds();
    void refusesMoreThanWasSold();
    void refusesBadQuantities();
    void refusesReturnsOfReturns();
    void saleAndRefundInPartsIsZero();
    void wholeTicketReturnedIsTheMirror();
    void exchangeCountsBothSides();
    void givesTheDutyBackInParts();
    void neverGivesMoreDutyBack();

private:
    TaxTable m_taxes = algerianTaxes();
    PricingRules m_rules;
};

void ReturnsTest::init()
{
    m_rules = PricingRules{};
    m_rules.taxes = &m_taxes;
    m_rules.day = today;
}

void ReturnsTest::takesBackTheWholeLine()
{
    const PricedLine original = soldLine(119'00, 2);
    const PricedLine back = priceReturn(original, sale, 3, Quantity(0), Quantity::of(2)).value();
    QCOMPARE(back.line.returnOf, (ReturnOf{sale, 3}));
    QCOMPARE(back.line.quantity, Quantity::of(-2));
    QVERIFY(!back.line.discount.has_value());
    QCOMPARE(back.gross, -original.gross);
    QCOMPARE(back.discounts, (QList<AppliedDiscount>{{AppliedDiscount::Source::Line, u"Ten"_s, dinars(-23'80)}}));
    QCOMPARE(back.total, dinars(-214'20));
    QCOMPARE(back.taxes.front().tax, -original.taxes.front().tax);
}

void ReturnsTest::takesBackInThirds()
{
    const PricedLine original = soldLine(11'11, 3); // 33.33 less 3.33
    QCOMPARE(original.total, dinars(30'00));
    QList<qint64> taxes;
    for (qint64 done = 0; done < 3; ++done) {
        const PricedLine part = priceReturn(original, sale, 0, Quantity::of(done), Quantity::of(1)).value();
        QCOMPARE(part.total, dinars(-10'00));
        taxes.append(part.tax.minor());
    }
    QCOMPARE(original.tax, dinars(4'79));
    QCOMPARE(taxes, (QList<qint64>{-1'60, -1'59, -1'60}));
}

void ReturnsTest::refusesMoreThanWasSold()
{
    const auto refused = priceReturn(soldLine(10'00, 3), sale, 0, Quantity(1'500), Quantity::of(2));
    QCOMPARE(refused.error().code, u"return_exceeds_sold"_s);
    QVERIFY(refused.error().message.contains(u"1.5 of the 3"));
    QVERIFY(priceReturn(soldLine(10'00, 3), sale, 0, Quantity(1'500), Quantity(1'500)).has_value());
    const auto emptied = priceReturn(soldLine(10'00, 3), sale, 0, Quantity::of(4), Quantity::of(1));
    QCOMPARE(emptied.error().code, u"return_exceeds_sold"_s);
}

void ReturnsTest::refusesBadQuantities()
{
    const PricedLine original = soldLine(10'00, 3);
    const auto codeOf = [&original](Quantity already, Quantity quantity) {
        return priceReturn(original, sale, 0, already, quantity).error().code;
    };
    QCOMPARE(codeOf(Quantity(0), Quantity(0)), u"bad_quantity"_s);
    QCOMPARE(codeOf(Quantity(0), Quantity::of(-1)), u"bad_quantity"_s);
    QCOMPARE(codeOf(Quantity(-1), Quantity::of(1)), u"bad_quantity"_s);
    QCOMPARE(codeOf(Quantity(0), Quantity::of(1, Unit::Litre)), u"bad_quantity"_s);
}

void ReturnsTest::refusesReturnsOfReturns()
{
    const PricedLine back = priceReturn(soldLine(10'00, 1), sale, 0, Quantity(0), Quantity::of(1)).value();
    QCOMPARE(priceReturn(back, sale, 0, Quantity(0), Quantity::of(1)).error().code, u"not_returnable"_s);
}

void ReturnsTest::saleAndRefundInPartsIsZero()
{
    QVERIFY(rc::check("a sale returned in any parts leaves zero everywhere, and each part adds up", [this] {
        const QList<Promotion> offers = *promotions();
        PricingRules rules = m_rules;
        rules.promotions = &offers;
        rules.taxMode = *taxMode();
        rules.taxRounding = *taxRounding();
        const Result<PricedBasket> sold = price(*basket(), rules);
        RC_PRE(sold.has_value());
        const Settlement settled =
            settle(sold->total, {}, CashRules{500, StampDutyRules::algeria()}, today, dinars(0)).value();
        Money returned = dinars(0);
        Money duty = settled.stampDuty;
        for (int i = 0; i < sold->lines.size(); ++i) {
            PricedLine left = sold->lines.at(i);
            Quantity done(0);
            for (const qint64 milli : anyParts(left.line.quantity.milli())) {
                const PricedLine part = priceReturn(sold->lines.at(i), sale, i, done, Quantity(milli)).value();
                assertPartAddsUp(part, rules.taxMode);
                takeBack(left, part);
                done = done + Quantity(milli);
                duty += dutyToReturn(settled, returned, returned - part.total);
                returned -= part.total;
            }
            assertNothingLeft(left);
        }
        RC_ASSERT(returned == sold->total);
        RC_ASSERT(duty.isZero());
    }));
}

void ReturnsTest::wholeTicketReturnedIsTheMirror()
{
    QVERIFY(rc::check("a ticket that takes back all of another is its mirror, rate by rate", [this] {
        const Result<PricedBasket> sold = price(*basket(), m_rules);
        RC_PRE(sold.has_value());
        Basket refund;
        QList<PricedLine> returns;
        for (int i = 0; i < sold->lines.size(); ++i) {
            const PricedLine &line = sold->lines.at(i);
            returns.append(priceReturn(line, sale, i, Quantity(0), line.line.quantity).value());
            refund.lines.append(returns.back().line);
        }
        const PricedBasket back = price(refund, m_rules, returns).value();
        RC_ASSERT(back.total == -sold->total);
        RC_ASSERT(back.tax == -sold->tax);
        RC_ASSERT(back.discount == -sold->discount);
        RC_ASSERT(back.byRate.size() == sold->byRate.size());
        for (qsizetype i = 0; i < back.byRate.size(); ++i) {
            RC_ASSERT(back.byRate.at(i).rate == sold->byRate.at(i).rate);
            RC_ASSERT(back.byRate.at(i).base == -sold->byRate.at(i).base);
            RC_ASSERT(back.byRate.at(i).tax == -sold->byRate.at(i).tax);
        }
    }));
}

void ReturnsTest::exchangeCountsBothSides()
{
    const PricedLine original = soldLine(119'00, 1);
    const PricedLine back = priceReturn(original, sale, 0, Quantity(0), Quantity::of(1)).value();
    BasketLine taken = original.line;
    taken.discount.reset();
    Basket exchange;
    exchange.lines = {back.line, taken};
    exchange.discount = Discount{Discount::Kind::Amount, 19'00, {}};
    const PricedBasket priced = price(exchange, m_rules, {back}).value();
    QCOMPARE(priced.lines.front(), back); // the discount of the ticket leaves returns alone
    QCOMPARE(priced.lines.back().total, dinars(100'00));
    QCOMPARE(priced.total, dinars(100'00 - 107'10));
    QCOMPARE(priced.net + priced.tax, priced.total);
    QCOMPARE(priced.byRate.size(), 1);
    QCOMPARE(priced.byRate.front().tax, priced.tax);
}

void ReturnsTest::givesTheDutyBackInParts()
{
    const Settlement settled = settlement(2'522'50, 26'00);
    QCOMPARE(dutyToReturn(settled, dinars(0), dinars(2'522'50)), dinars(-26'00));
    QCOMPARE(dutyToReturn(settled, dinars(0), dinars(1'000'00)), dinars(-10'31));
    QCOMPARE(dutyToReturn(settled, dinars(1'000'00), dinars(2'522'50)), dinars(-15'69));
    QCOMPARE(dutyToReturn(settlement(2'522'50, 0), dinars(0), dinars(2'522'50)), dinars(0));
}

void ReturnsTest::neverGivesMoreDutyBack()
{
    const Settlement exchange = settlement(600'00, 6'00);
    QCOMPARE(dutyToReturn(exchange, dinars(0), dinars(1'000'00)), dinars(-6'00));
    QCOMPARE(dutyToReturn(exchange, dinars(700'00), dinars(1'000'00)), dinars(0));
    QCOMPARE(dutyToReturn(settlement(-600'00, -6'00), dinars(0), dinars(600'00)), dinars(0));
    QCOMPARE(dutyToReturn(settlement(0, 0), dinars(0), dinars(600'00)), dinars(0));
}

QTEST_GUILESS_MAIN(ReturnsTest)
#include "returns_test.moc"
