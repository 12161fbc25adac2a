// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sales/pricing.h"
#include "tests/support/generators.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

BasketLine item(qint64 price, Quantity quantity = Quantity::of(1), const QString &taxClass = u"TVA19"_s)
{
    BasketLine line;
    line.name = u"Item"_s;
    line.unitPrice = dinars(price);
    line.quantity = quantity;
    line.taxClass = taxClass;
    return line;
}

Basket basketOf(const QList<BasketLine> &lines)
{
    Basket made;
    made.lines = lines;
    return made;
}

Discount percent(qint64 ppm)
{
    return {Discount::Kind::Percent, ppm, {}};
}

Discount amount(qint64 minor)
{
    return {Discount::Kind::Amount, minor, {}};
}

void assertLineAddsUp(const PricedLine &line, TaxMode mode)
{
    RC_ASSERT(line.gross - line.discountTotal() == (mode == TaxMode::Inclusive ? line.total : line.net));
    RC_ASSERT(line.net + line.tax == line.total);
    Money tax = dinars(0);
    for (const TaxAmount &part : line.taxes) {
        RC_ASSERT(part.base == line.net);
        tax += part.tax;
    }
    RC_ASSERT(tax == line.tax);
    for (const AppliedDiscount &discount : line.discounts)
        RC_ASSERT(discount.amount > dinars(0));
    RC_ASSERT(line.discountTotal() <= line.gross);
}

} // namespace

class PricingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundsLinesHalfUp();
    void ticketsKeepTheirTotal_case23();
    void discountsComeInOrder();
    void ticketDiscountIsSpread();
    void wholeDiscountMakesItFree();
    void refuses_data();
    void refuses();
    void refusesTooManyLines();
    void refusesWhatCannotBeCounted();
    void returnsMustBePriced();
    void packsTakeNoPartInBundles();
    void readsDiscounts();
    void refusesDiscounts_data();
    void refusesDiscounts();
    void everythingAddsUp();
    void percentDiscountIsExactToTheUnit();

private:
    TaxTable m_taxes = algerianTaxes();
    PricingRules m_rules;
};

void PricingTest::init()
{
    m_rules = PricingRules{};
    m_rules.taxes = &m_taxes;
    m_rules.day = today;
}

void PricingTest::roundsLinesHalfUp()
{
    const Basket basket = basketOf({item(3'33, Quantity(1'500)), item(99, Quantity(5))});
    const PricedBasket priced = price(basket, m_rules).value();
    QCOMPARE(priced.lines.front().gross, dinars(5'00)); // 4.995
    QCOMPARE(priced.lines.back().gross, dinars(0));
    QCOMPARE(priced.total, dinars(5'00));
}

void PricingTest::ticketsKeepTheirTotal_case23()
{
    m_taxes.put(TaxDefinition{u"A"_s, {}, {{QDate(2000, 1, 1), 220'000}}});
    m_taxes.put(TaxDefinition{u"B"_s, {}, {{QDate(2000, 1, 1), 100'000}}});
    m_taxes.put(TaxClass{u"A"_s, {}, {u"A"_s}});
    m_taxes.put(TaxClass{u"B"_s, {}, {u"B"_s}});
    const Basket basket = basketOf({item(28'90, Quantity::of(1), u"A"_s), item(1'25, Quantity::of(1), u"B"_s)});
    QCOMPARE(price(basket, m_rules)->total, dinars(30'15));

    BasketLine discounted = item(2'30);
    discounted.discount = percent(50'000); // 0.115, so 0.12
    const PricedBasket priced = price(basketOf({discounted}), m_rules).value();
    QCOMPARE(priced.lines.front().total, dinars(2'18));
    QCOMPARE(priced.total, dinars(2'18));
}

void PricingTest::discountsComeInOrder()
{
    Promotion promotion;
    promotion.name = u"Week"_s;
    promotion.percentPpm = 100'000;
    const QList<Promotion> offers{promotion};
    m_rules.promotions = &offers;
    BasketLine line = item(100'00);
    line.discount = Discount{Discount::Kind::Amount, 20'00, u"Dent"_s};
    Basket basket = basketOf({line});
    basket.discount = percent(500'000);
    const PricedLine priced = price(basket, m_rules)->lines.front();
    using Source = AppliedDiscount::Source;
    QCOMPARE(priced.discounts, (QList<AppliedDiscount>{{Source::Line, u"Dent"_s, dinars(20'00)},
                                                       {Source::Promotion, u"Week"_s, dinars(8'00)},
                                                       {Source::Ticket, {}, dinars(36'00)}}));
    QCOMPARE(priced.total, dinars(36'00));
}

void PricingTest::ticketDiscountIsSpread()
{
    Basket basket = basketOf({item(10'00), item(10'00), item(10'00, Quantity::of(1), u"TVA9"_s)});
    basket.discount = amount(10'00);
    const PricedBasket priced = price(basket, m_rules).value();
    QCOMPARE(priced.lines.at(0).discountTotal(), dinars(3'34));
    QCOMPARE(priced.lines.at(1).discountTotal(), dinars(3'33));
    QCOMPARE(priced.lines.at(2).discountTotal(), dinars(3'33));
    QCOMPARE(priced.discount, dinars(10'00));
    QCOMPARE(priced.total, dinars(20'00));
}

void PricingTest::wholeDiscountMakesItFree()
{
    BasketLine line = item(10'00);
    line.discount = percent(1'000'000);
    Basket basket = basketOf({line});
    basket.discount = percent(1'000'000);
    const PricedBasket priced = price(basket, m_rules).value();
    QVERIFY(priced.total.isZero());
    QCOMPARE(priced.lines.front().discounts.size(), 1);
}

void PricingTest::refuses_data()
{
    QTest::addColumn<BasketLine>("line");
    QTest::addColumn<std::optional<Discount>>("ticket");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const BasketLine &line, const QString &code,
                        const std::optional<Discount> &ticket = {}) { QTest::newRow(name) << line << ticket << code; };
    const auto discounted = [](const Discount &discount) {
        BasketLine line = item(10'00);
        line.discount = discount;
        return line;
    };
    row("zero quantity", item(1'00, Quantity(0)), u"bad_quantity"_s);
    row("negative quantity", item(1'00, Quantity::of(-1)), u"bad_quantity"_s);
    row("huge quantity", item(1'00, Quantity(limits::quantityMilliMax + 1)), u"bad_quantity"_s);
    row("negative price", item(-1), u"bad_price"_s);
    row("huge price", item(limits::priceMinorMax + 1), u"bad_price"_s);
    row("unknown tax class", item(1'00, Quantity::of(1), u"TVA7"_s), u"unknown_tax_class"_s);
    row("discount above the line", discounted(amount(10'01)), u"discount_too_large"_s);
    row("above 100 %", discounted(percent(1'000'001)), u"discount_too_large"_s);
    row("negative discount", discounted(amount(-1)), u"bad_discount"_s);
    row("ticket discount above the ticket", item(10'00), u"discount_too_large"_s, amount(10'01));
    row("negative ticket discount", item(10'00), u"bad_discount"_s, percent(-1));
    BasketLine foreign = item(1);
    foreign.unitPrice = Money(1, Currency::fromCode(u"EUR").value());
    row("another currency", foreign, u"currency_mismatch"_s);
}

void PricingTest::refuses()
{
    QFETCH(BasketLine, line);
    QFETCH(std::optional<Discount>, ticket);
    QFETCH(QString, code);
    Basket basket = basketOf({line});
    basket.discount = ticket;
    const Result<PricedBasket> priced = price(basket, m_rules);
    QVERIFY(!priced);
    QCOMPARE(priced.error().code, code);
    QVERIFY(!priced.error().message.isEmpty());
}

void PricingTest::refusesTooManyLines()
{
    QCOMPARE(price(Basket{}, m_rules).error().code, u"empty_basket"_s);
    QList<BasketLine> lines(limits::linesMax, item(1'00));
    QVERIFY(price(basketOf(lines), m_rules).has_value());
    lines.append(item(1'00));
    QCOMPARE(price(basketOf(lines), m_rules).error().code, u"too_many_lines"_s);
}

void PricingTest::refusesWhatCannotBeCounted()
{
    const BasketLine huge = item(limits::priceMinorMax, Quantity(limits::quantityMilliMax));
    QVERIFY(price(basketOf({huge}), m_rules).has_value());
    const QList<BasketLine> many(20, huge);
    QCOMPARE(price(basketOf(many), m_rules).error().code, u"out_of_range"_s);
}

void PricingTest::returnsMustBePriced()
{
    BasketLine back = item(10'00, Quantity::of(-1));
    back.returnOf = ReturnOf{SaleId(productNumber(9).uuid()), 0};
    const PricedBasket sale = price(basketOf({item(10'00)}), m_rules).value();
    PricedLine priced = priceReturn(sale.lines.front(), back.returnOf->sale, 0, Quantity(0), Quantity::of(1)).value();
    QCOMPARE(price(basketOf({back}), m_rules).error().code, u"bad_return"_s);
    QCOMPARE(price(basketOf({item(1'00)}), m_rules, {priced}).error().code, u"bad_return"_s);
    QCOMPARE(price(basketOf({back}), m_rules, {priced})->total, dinars(-10'00));
    priced.line.returnOf->line = 1;
    QCOMPARE(price(basketOf({back}), m_rules, {priced}).error().code, u"bad_return"_s);
}

void PricingTest::packsTakeNoPartInBundles()
{
    Promotion promotion;
    promotion.kind = Promotion::Kind::FixedBundle;
    promotion.products = {productNumber(1)};
    promotion.bundlePriceMinor = 50'00;
    const QList<Promotion> offers{promotion};
    m_rules.promotions = &offers;
    BasketLine line = item(60'00);
    line.product = productNumber(1);
    QCOMPARE(price(basketOf({line}), m_rules)->total, dinars(50'00));
    line.unitFactorMilli = 6'000;
    QCOMPARE(price(basketOf({line}), m_rules)->total, dinars(60'00));
}

void PricingTest::readsDiscounts()
{
    const Currency dzd = Currency::dzd();
    QCOMPARE(Discount::fromText(u"10%", dzd).value(), percent(100'000));
    QCOMPARE(Discount::fromText(u" 2,5 % ", dzd).value(), percent(25'000));
    QCOMPARE(Discount::fromText(u"100%", dzd).value(), percent(1'000'000));
    QCOMPARE(Discount::fromText(u"\u0661\u0660\u066A", dzd).value(), percent(100'000));
    QCOMPARE(Discount::fromText(u"5.00", dzd).value(), amount(5'00));
    QCOMPARE(Discount::fromText(u"0", dzd).value(), amount(0));
}

void PricingTest::refusesDiscounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("negative") << u"-5"_s << u"bad_discount"_s;
    QTest::newRow("negative share") << u"-5%"_s << u"bad_discount"_s;
    QTest::newRow("above 100 %") << u"100.0001%"_s << u"bad_discount"_s;
    QTest::newRow("sign alone") << u"%"_s << u"not_a_number"_s;
    QTest::newRow("empty") << QString() << u"not_a_number"_s;
    QTest::newRow("too precise") << u"5.001"_s << u"too_precise"_s;
}

void PricingTest::refusesDiscounts()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const Result<Discount> read = Discount::fromText(text, Currency::dzd());
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void PricingTest::everythingAddsUp()
{
    QVERIFY(rc::check("lines, taxes and discounts of any basket add up to its totals", [this] {
        const Basket drawn = *basket();
        const QList<Promotion> offers = *promotions();
        PricingRules rules = m_rules;
        rules.promotions = &offers;
        rules.taxMode = *taxMode();
        rules.taxRounding = *taxRounding();
        const Result<PricedBasket> priced = price(drawn, rules);
        RC_PRE(priced || priced.error().code != u"discount_too_large"_s);
        RC_ASSERT(priced.has_value());
        PricedBasket sums{{}, {}, dinars(0), dinars(0), dinars(0), dinars(0)};
        Money taxByRate = dinars(0);
        for (const PricedLine &line : priced->lines) {
            assertLineAddsUp(line, rules.taxMode);
            addTaxes(sums.byRate, line.taxes);
            sums.discount += line.discountTotal();
            sums.net += line.net;
            sums.tax += line.tax;
            sums.total += line.total;
        }
        for (const TaxAmount &rate : priced->byRate)
            taxByRate += rate.tax;
        sums.lines = priced->lines;
        RC_ASSERT(*priced == sums);
        RC_ASSERT(taxByRate == priced->tax);
        RC_ASSERT(priced->net + priced->tax == priced->total);
    }));
}

void PricingTest::percentDiscountIsExactToTheUnit()
{
    QVERIFY(rc::check("a ticket share is rounded once, however many lines bear it", [this] {
        Basket drawn = *basket();
        for (BasketLine &line : drawn.lines)
            line.discount.reset();
        drawn.discount.reset();
        const Money before = price(drawn, m_rules)->total;
        const auto ppm = *rc::gen::inRange<qint64>(0, 1'000'001);
        drawn.discount = percent(ppm);
        const PricedBasket after = price(drawn, m_rules).value();
        RC_ASSERT(after.discount == before.scaled(ppm, 1'000'000, Rounding::HalfUp));
        RC_ASSERT(after.total == before - after.discount);
    }));
}

QTEST_GUILESS_MAIN(PricingTest)
#include "pricing_test.moc"
