// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/tillhelpers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

const QDate testDay(2026, 1, 15);

PriceRule rule(const Product &product, qint64 priceMinor)
{
    PriceRule made;
    made.product = product.id;
    made.list = u"Test"_s;
    made.priceMinor = priceMinor;
    return made;
}

Promotion promotion(TestShop &till, const QString &name, Promotion::Kind kind)
{
    Promotion made;
    made.id = PromotionId(till.shop().newId());
    made.name = name;
    made.kind = kind;
    return made;
}

WantedLine wanted(const QString &code, const QString &quantity = u"1"_s)
{
    WantedLine made;
    made.code = code;
    made.quantity = quantity;
    return made;
}

} // namespace

class OfferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupPriceIsForItsCustomers();
    void aQuantityPriceBeginsAtItsStep();
    void aPeriodPriceEndsWithThePeriod();
    void threeForTwo();
    void percentOnACategory();
    void aBundleHasOnePrice();
    void aCouponMustBeGiven();
    void anEndedPromotionIsOver();
    void aPromotionNeedsNoRightToDiscount();
    void weightInsideABarcode_22();
    void priceInsideABarcode_22();
    void aWrongCheckDigitIsRefused_22();
    void anUnknownCodeBlocksNothing_24();
    void aPackHasItsPriceAndItsStock();
    void aKitTakesItsParts();
    void aKitOfKitsIsRefused();
    void aUnitThatHoldsNothingIsRefused();
    void variantsAreItemsOfTheirOwn();
    void stockBelowZeroIsAllowedWarnedOrBlocked();
    void onlyEditorsChangeTheCatalogue();
};

void OfferTest::aGroupPriceIsForItsCustomers()
{
    TestShop till;
    const Product lamp = saved(till, item(u"Lamp"_s, 10'000));
    PriceRule trade = rule(lamp, 8'000);
    trade.customerGroup = u"trade"_s;
    value(CatalogueService(till.shop()).savePriceList(till.owner(), u"Test"_s, {trade}));
    const Customer builder = customer(till, u"Builder"_s, 0, u"trade"_s);
    WantedLine line;
    line.name = u"Lamp"_s;
    QCOMPARE(wantedLine(till, line).unitPrice, dzd(10'000));
    QCOMPARE(wantedLine(till, line, builder.id).unitPrice, dzd(8'000));
}

void OfferTest::aQuantityPriceBeginsAtItsStep()
{
    TestShop till;
    Product bolt = item(u"Bolt"_s, 1'000);
    bolt.sku = u"BOLT"_s;
    bolt = saved(till, bolt);
    PriceRule many = rule(bolt, 700);
    many.fromQuantityMilli = 10'000;
    value(CatalogueService(till.shop()).savePriceList(till.owner(), u"Test"_s, {many}));
    QCOMPARE(wantedLine(till, wanted(u"BOLT"_s, u"9"_s)).unitPrice, dzd(1'000));
    QCOMPARE(wantedLine(till, wanted(u"BOLT"_s, u"10"_s)).unitPrice, dzd(700));
}

void OfferTest::aPeriodPriceEndsWithThePeriod()
{
    TestShop till;
    Product bolt = item(u"Bolt"_s, 1'000);
    bolt.sku = u"BOLT"_s;
    bolt = saved(till, bolt);
    PriceRule sales = rule(bolt, 500);
    sales.period = DateRange::day(testDay);
    value(CatalogueService(till.shop()).savePriceList(till.owner(), u"Test"_s, {sales}));
    QCOMPARE(wantedLine(till, wanted(u"BOLT"_s)).unitPrice, dzd(500));
    till.clock().advance(24 * 3'600'000);
    QCOMPARE(wantedLine(till, wanted(u"BOLT"_s)).unitPrice, dzd(1'000));
}

void OfferTest::threeForTwo()
{
    TestShop till;
    Promotion free = promotion(till, u"3 for 2"_s, Promotion::Kind::NForM);
    free.buyCount = 3;
    free.payCount = 2;
    free.products = {*till.line(u"BREAD"_s).product};
    value(CatalogueService(till.shop()).savePromotion(till.owner(), free));
    const Sale sale = value(till.sell(till.basket({{u"BREAD"_s, u"3"_s}}))).sale;
    QCOMPARE(sale.priced.total, dzd(5'000));
    QCOMPARE(sale.priced.lines.first().discounts.first().label, u"3 for 2"_s);
    QCOMPARE(value(till.sell(till.basket({{u"BREAD"_s, u"2"_s}}))).sale.priced.total, dzd(5'000));
}

void OfferTest::percentOnACategory()
{
    TestShop till;
    Product lamp = item(u"Lamp"_s, 10'000);
    lamp.category = u"light"_s;
    lamp = saved(till, lamp);
    Promotion light = promotion(till, u"Light week"_s, Promotion::Kind::PercentOff);
    light.category = u"light"_s;
    light.percentPpm = 200'000;
    value(CatalogueService(till.shop()).savePromotion(till.owner(), light));
    const Sale sale = value(till.sell(basketOf({lineOf(lamp), till.line(u"BREAD"_s)}), {card(10'500)})).sale;
    QCOMPARE(sale.priced.discount, dzd(2'000));
    QCOMPARE(sale.priced.total, dzd(10'500));
}

void OfferTest::aBundleHasOnePrice()
{
    TestShop till;
    Promotion breakfast = promotion(till, u"Breakfast"_s, Promotion::Kind::FixedBundle);
    breakfast.products = {*till.line(u"BREAD"_s).product, *till.line(u"MILK"_s).product};
    breakfast.bundlePriceMinor = 10'000;
    value(CatalogueService(till.shop()).savePromotion(till.owner(), breakfast));
    const Sale sale = value(till.sell(till.basket({{u"BREAD"_s, u"2"_s}, {u"MILK"_s, u"1"_s}}))).sale;
    QCOMPARE(sale.priced.total, dzd(12'500));
}

void OfferTest::aCouponMustBeGiven()
{
    TestShop till;
    Promotion secret = promotion(till, u"Coupon"_s, Promotion::Kind::PercentOff);
    secret.percentPpm = 500'000;
    secret.coupon = u"SPRING"_s;
    value(CatalogueService(till.shop()).savePromotion(till.owner(), secret));
    Basket basket = till.basket({{u"BREAD"_s, u"2"_s}});
    QCOMPARE(value(till.sell(basket)).sale.priced.total, dzd(5'000));
    basket.coupons = {u"spring"_s};
    QCOMPARE(value(till.sell(basket)).sale.priced.total, dzd(2'500));
}

void OfferTest::anEndedPromotionIsOver()
{
    TestShop till;
    Promotion week = promotion(till, u"Week"_s, Promotion::Kind::PercentOff);
    week.percentPpm = 500'000;
    CatalogueService catalogue(till.shop());
    value(catalogue.savePromotion(till.owner(), week));
    QCOMPARE(till.sellBread().sale.priced.total, dzd(1'250));
    week.active = false;
    value(catalogue.savePromotion(till.owner(), week));
    QCOMPARE(till.sellBread().sale.priced.total, dzd(2'500));
}

void OfferTest::aPromotionNeedsNoRightToDiscount()
{
    TestShop till;
    Promotion all = promotion(till, u"All"_s, Promotion::Kind::PercentOff);
    all.percentPpm = 900'000;
    value(CatalogueService(till.shop()).savePromotion(till.owner(), all));
    QCOMPARE(till.sellBread().sale.priced.total, dzd(250));
    QCOMPARE(events(till, u"override"_s), 0);
}

void OfferTest::weightInsideABarcode_22()
{
    TestShop till;
    Product olives = item(u"Olives"_s, 80'000);
    olives.unit = Unit::Kilogram;
    olives.units.first().barcodes = {u"12345"_s};
    olives = saved(till, olives);
    const ScanResult scanned = value(CatalogueService(till.shop()).scan(u"2112345015002"_s));
    QCOMPARE(scanned.quantity, Quantity(1'500, Unit::Kilogram));
    QCOMPARE(wantedLine(till, wanted(u"2112345015002"_s)).quantity, Quantity(1'500, Unit::Kilogram));
    const Basket basket = basketOf({wantedLine(till, wanted(u"2112345015002"_s))});
    QCOMPARE(value(till.sell(basket, {card(120'000)})).sale.priced.total, dzd(120'000));
    QCOMPARE(stockOf(till, olives), -1'500);
}

void OfferTest::priceInsideABarcode_22()
{
    TestShop till;
    Product tray = item(u"Tray"_s, 0);
    tray.priceMinor.reset();
    tray.units.first().barcodes = {u"54321"_s};
    tray = saved(till, tray);
    const ScanResult scanned = value(CatalogueService(till.shop()).scan(u"2354321012500"_s));
    QCOMPARE(scanned.priceMinor, std::optional<qint64>(1'250));
    QCOMPARE(scanned.quantity, Quantity::of(1));
}

void OfferTest::aWrongCheckDigitIsRefused_22()
{
    TestShop till;
    QCOMPARE(error(CatalogueService(till.shop()).scan(u"2112345015003"_s)), u"bad_check_digit"_s);
}

void OfferTest::anUnknownCodeBlocksNothing_24()
{
    TestShop till;
    CatalogueService catalogue(till.shop());
    QCOMPARE(error(catalogue.scan(u"6130000000000"_s)), u"unknown_code"_s);
    QCOMPARE(error(catalogue.scan({})), u"unknown_code"_s);
    QCOMPARE(value(catalogue.scan(u"BREAD"_s)).item.product.name, u"Pain de campagne"_s);
}

void OfferTest::aPackHasItsPriceAndItsStock()
{
    TestShop till;
    Product water = item(u"Water"_s, 4'000);
    water.units.first().barcodes = {u"96385074"_s};
    water.units.append({u"Pack of 6"_s, 6'000, {u"4006381333931"_s}, 21'000});
    water = saved(till, water);
    const Basket basket =
        basketOf({wantedLine(till, wanted(u"4006381333931"_s, u"2"_s)), wantedLine(till, wanted(u"96385074"_s))});
    QCOMPARE(value(till.sell(basket, {card(46'000)})).sale.priced.total, dzd(46'000));
    QCOMPARE(stockOf(till, water), -13'000);
}

void OfferTest::aKitTakesItsParts()
{
    TestShop till;
    const Product cup = saved(till, item(u"Cup"_s, 1'000));
    Product cleaning = item(u"Cleaning"_s, 1'000);
    cleaning.kind = ItemKind::Service;
    cleaning = saved(till, cleaning);
    Product set = item(u"Set"_s, 5'000);
    set.kind = ItemKind::Kit;
    set.components = {{cup.id, 6'000}, {cleaning.id, 1'000}};
    set = saved(till, set);
    const Sale sale = value(till.sell(basketOf({lineOf(set, 2'000)}))).sale;
    QCOMPARE(sale.stock.size(), 1);
    QCOMPARE(stockOf(till, cup), -12'000);
    QCOMPARE(stockOf(till, set), 0);
    value(refundOf(till, sale));
    QCOMPARE(stockOf(till, cup), 0);
}

void OfferTest::aKitOfKitsIsRefused()
{
    TestShop till;
    Product kit = item(u"Kit"_s, 1'000);
    kit.kind = ItemKind::Kit;
    kit.components = {{*till.line(u"BREAD"_s).product, 1'000}};
    kit = saved(till, kit);
    CatalogueService catalogue(till.shop());
    Product outer = kit;
    outer.id = {};
    outer.components = {{kit.id, 1'000}};
    QCOMPARE(error(catalogue.save(till.owner(), outer)), u"bad_component"_s);
    kit.components.first().quantityMilli = -1'000;
    QCOMPARE(error(catalogue.save(till.owner(), kit)), u"bad_component"_s);
}

void OfferTest::aUnitThatHoldsNothingIsRefused()
{
    TestShop till;
    CatalogueService catalogue(till.shop());
    for (const qint64 factor : {qint64{0}, qint64{-6'000}, std::numeric_limits<qint64>::max()}) {
        Product product = item(u"Box"_s, 1'000);
        product.units.append({u"Box"_s, factor, {}, {}});
        QCOMPARE(error(catalogue.save(till.owner(), product)), u"bad_quantity"_s);
    }
    Product cheap = item(u"Box"_s, 1'000);
    cheap.units.append({u"Box"_s, 6'000, {}, -1});
    QCOMPARE(error(catalogue.save(till.owner(), cheap)), u"bad_price"_s);
    QCOMPARE(error(catalogue.save(till.owner(), item(u" "_s, 1))), u"empty_name"_s);
    QCOMPARE(error(catalogue.save(till.owner(), item(u"Box"_s, 1, u"none"_s))), u"unknown_tax_class"_s);
}

void OfferTest::variantsAreItemsOfTheirOwn()
{
    TestShop till;
    Product family = item(u"Shirt"_s, 150'000);
    family.kind = ItemKind::Variants;
    family = saved(till, family);
    Product medium = item(u"Shirt M"_s, 150'000);
    medium.variantOf = family.id;
    medium.variantValues = {{u"size"_s, u"M"_s}};
    medium.units.first().barcodes = {u"96385074"_s};
    medium = saved(till, medium);
    const FoundItem found = value(CatalogueService(till.shop()).scan(u"96385074"_s)).item;
    QCOMPARE(found.product, medium);
    value(till.sell(basketOf({lineOf(medium)})));
    QCOMPARE(stockOf(till, medium), -1'000);
    QCOMPARE(stockOf(till, family), 0);
}

void OfferTest::stockBelowZeroIsAllowedWarnedOrBlocked()
{
    TestShop till;
    Product product = item(u"Last one"_s, 1'000);
    product.negativeStock = NegativeStock::Allow;
    product = saved(till, product);
    QVERIFY(value(till.sell(basketOf({lineOf(product)}))).warnings.isEmpty());
    product.negativeStock = NegativeStock::Warn;
    product = saved(till, product);
    QCOMPARE(value(till.sell(basketOf({lineOf(product)}))).warnings,
             (QList<StockWarning>{{u"Last one"_s, {}, Quantity::of(-2)}}));
    product.negativeStock = NegativeStock::Block;
    product = saved(till, product);
    value(CatalogueService(till.shop()).adjustStock(till.owner(), product.id, 3'000, u"receipt"_s));
    // One is left: two lines of one each are together too many.
    QCOMPARE(error(till.sell(basketOf({lineOf(product), lineOf(product)}))), u"out_of_stock"_s);
    QVERIFY(value(till.sell(basketOf({lineOf(product)}))).warnings.isEmpty());
    QCOMPARE(stockOf(till, product), 0);
}

void OfferTest::onlyEditorsChangeTheCatalogue()
{
    TestShop till;
    CatalogueService catalogue(till.shop());
    const qint64 entries = journalLength(till);
    QCOMPARE(error(catalogue.save(till.cashier(), item(u"Mine"_s, 1))), u"not_allowed"_s);
    QCOMPARE(error(catalogue.savePriceList(till.cashier(), u"Mine"_s, {})), u"not_allowed"_s);
    QCOMPARE(error(catalogue.savePromotion(till.cashier(), {})), u"not_allowed"_s);
    QCOMPARE(error(catalogue.saveCategories(till.cashier(), {})), u"not_allowed"_s);
    QCOMPARE(error(catalogue.saveCustomer(till.cashier(), {})), u"not_allowed"_s);
    QCOMPARE(error(catalogue.adjustStock(till.cashier(), *till.line(u"BREAD"_s).product, 1, u"gift"_s)),
             u"not_allowed"_s);
    QCOMPARE(journalLength(till), entries);
    QCOMPARE(error(catalogue.adjustStock(till.owner(), ProductId(till.shop().newId()), 1'000, u"gift"_s)),
             u"unknown_item"_s);
    QCOMPARE(error(catalogue.adjustStock(till.owner(), *till.line(u"BREAD"_s).product, 1'000, u" "_s)),
             u"reason_needed"_s);
}

QTEST_GUILESS_MAIN(OfferTest)
#include "offer_test.moc"
