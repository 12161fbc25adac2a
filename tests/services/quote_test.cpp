// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec/salecodec.h"
#include "models/services/catalogue/tillcatalogueservice.h"
#include "models/services/customers/customerservice.h"
#include "tests/services/tillhelpers.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

SellRequest requestOf(TestShop &till, const Basket &basket)
{
    SellRequest request;
    request.id = till.newSaleId();
    request.basket = basket;
    return request;
}

Basket discounted(TestShop &till, qint64 percentOff)
{
    Basket basket = till.basket({{u"MILK"_s, u"1"_s}, {u"BREAD"_s, u"2"_s}});
    basket.lines.first().discount = percent(percentOff);
    return basket;
}

EarlierApproval approvalOf(TestShop &till, const Basket &basket)
{
    return {till.manager().user, basket};
}

} // namespace

class QuoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuoteIsTheSale();
    void aQuoteOfAReturnGivesTheDutyBack();
    void aQuoteWritesNothing();
    void aQuoteSaysWhatTheStockWouldBe();
    void aQuoteSeesThePriceOfToday();
    void anotherTotalThanShownIsNotSold();
    void aChangeNeedsOnlyTheRightForWhatIsNew_29();
    void anEarlierPinCoversWhatItWasGivenFor_29();
    void anEarlierPinCoversNoHigherDiscount_29();
    void anEarlierPinCoversNoOtherPrice_29();
    void anEarlierPinOfSomebodyWithoutTheRightCoversNothing_29();
    void theNextNumberIsTheOneThatIsGiven();
    void oldTicketsWithoutNamesAreReadable();
    void tilesComeInPages();
    void retiredItemsAreNoTiles();
    void customersAreFoundByNameCodeAndPhone();
    void anItemPickedOnTheScreenHasTheCustomersPrice();
};

void QuoteTest::aQuoteIsTheSale()
{
    TestShop till;
    SaleService sales(till.shop());
    SellRequest request = requestOf(till, discounted(till, 5));
    request.basket.discount = Discount{Discount::Kind::Amount, 300, {}};
    const Quote quote = value(sales.quote(request));
    QCOMPARE(quote.subTotal, dzd(9'000 + 5'000));
    const Sale sale = value(sales.sell(till.manager(), request)).sale;
    QCOMPARE(quote.priced, sale.priced);
    QCOMPARE(quote.inCash, sale.settlement);
    QCOMPARE(quote.byCard, sale.priced.total);
}

void QuoteTest::aQuoteOfAReturnGivesTheDutyBack()
{
    TestShop till;
    SaleService sales(till.shop());
    const Sale sold = value(till.sell(till.basket({{u"CHEESE"_s, u"1"_s}}))).sale;
    QVERIFY(sold.settlement.stampDuty.minor() > 0);
    Basket back;
    back.lines = {returnLine(sold, 0, Quantity(500, Unit::Kilogram))};
    const SellRequest request = requestOf(till, back);
    const Quote quote = value(sales.quote(request));
    QVERIFY(quote.returnedDuty.isNegative());
    const Sale refunded = value(sales.sell(till.cashier(), request)).sale;
    QCOMPARE(quote.priced, refunded.priced);
    QCOMPARE(quote.inCash, refunded.settlement);
    QCOMPARE(value(sales.returnable(sold.fiscal.text())).left.first(), Quantity(500, Unit::Kilogram));
}

void QuoteTest::aQuoteWritesNothing()
{
    TestShop till;
    const qint64 before = journalLength(till);
    value(SaleService(till.shop()).quote(requestOf(till, discounted(till, 60))));
    QCOMPARE(journalLength(till), before);
}

void QuoteTest::aQuoteSaysWhatTheStockWouldBe()
{
    TestShop till;
    SaleService sales(till.shop());
    const Basket much = till.basket({{u"MILK"_s, u"30"_s}, {u"MILK"_s, u"30"_s}});
    const QList<StockWarning> warnings = value(sales.quote(requestOf(till, much))).warnings;
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings.first().name, u"Lait entier 1 l"_s);
    QCOMPARE(warnings.first().left, Quantity::of(-10));
    Product last = item(u"Unique"_s, 1'000);
    last.negativeStock = NegativeStock::Block;
    const Basket none = basketOf({lineOf(saved(till, last))});
    const Quote quote = value(sales.quote(requestOf(till, none)));
    QCOMPARE(quote.stockRefusal->code, u"out_of_stock"_s);
    QCOMPARE(quote.priced.total, dzd(1'000));
}

void QuoteTest::aQuoteSeesThePriceOfToday()
{
    TestShop till;
    SaleService sales(till.shop());
    Product tea = saved(till, item(u"Thé"_s, 5'000));
    const Basket basket = basketOf({lineOf(tea)});
    QVERIFY(value(sales.quote(requestOf(till, basket))).priceChanges.isEmpty());
    tea.priceMinor = 6'000;
    saved(till, tea);
    QCOMPARE(value(sales.quote(requestOf(till, basket))).priceChanges, (QList<PriceChange>{{0, dzd(6'000), false}}));
    PriceRule rule;
    rule.product = tea.id;
    rule.fromQuantityMilli = 10'000;
    rule.priceMinor = 4'000;
    value(CatalogueService(till.shop()).savePriceList(till.owner(), u"gros"_s, {rule}));
    const Basket many = basketOf({lineOf(tea, 12'000)});
    QCOMPARE(value(sales.quote(requestOf(till, many))).priceChanges, (QList<PriceChange>{{0, dzd(4'000), true}}));
}

void QuoteTest::anotherTotalThanShownIsNotSold()
{
    TestShop till;
    SellRequest request = requestOf(till, till.basket({{u"MILK"_s, u"1"_s}}));
    request.shownTotal = dzd(8'999);
    SaleService sales(till.shop());
    QCOMPARE(error(sales.sell(till.cashier(), request)), u"total_changed"_s);
    request.shownTotal = dzd(9'000);
    value(sales.sell(till.cashier(), request));
}

void QuoteTest::aChangeNeedsOnlyTheRightForWhatIsNew_29()
{
    TestShop till;
    SaleService sales(till.shop());
    const SellRequest plain = requestOf(till, discounted(till, 0));
    const SellRequest high = requestOf(till, discounted(till, 20));
    QCOMPARE(error(sales.allow(till.cashier(), plain, high)), u"discount_above_right"_s);
    value(sales.allow(approvedCashier(till), plain, high));
    SellRequest more = high; // what was high before is not asked about again
    more.basket.lines[1].discount = percent(5);
    value(sales.allow(till.cashier(), high, more));
    more.basket.lines[1].unitPrice = dzd(2'000);
    more.basket.lines[1].priceOverridden = true;
    QCOMPARE(error(sales.allow(till.cashier(), high, more)), u"not_allowed"_s);
    SellRequest practice = plain;
    practice.training = true;
    QCOMPARE(error(sales.allow(till.cashier(), plain, practice)), u"not_allowed"_s);
}

void QuoteTest::anEarlierPinCoversWhatItWasGivenFor_29()
{
    TestShop till;
    SellRequest request = requestOf(till, discounted(till, 20));
    request.approval = approvalOf(till, request.basket);
    request.basket.lines.append(till.line(u"BREAD"_s));
    const Sale sale = value(SaleService(till.shop()).sell(till.cashier(), request)).sale;
    QCOMPARE(sale.approvedBy->name, u"Meriem"_s);
    QCOMPARE(events(till, u"override"_s), 1);
}

void QuoteTest::anEarlierPinCoversNoHigherDiscount_29()
{
    TestShop till;
    SellRequest request = requestOf(till, discounted(till, 21));
    request.approval = approvalOf(till, discounted(till, 20));
    QCOMPARE(error(SaleService(till.shop()).sell(till.cashier(), request)), u"discount_above_right"_s);
}

void QuoteTest::anEarlierPinCoversNoOtherPrice_29()
{
    TestShop till;
    SaleService sales(till.shop());
    SellRequest request = requestOf(till, till.basket({{u"MILK"_s, u"1"_s}}));
    request.basket.lines.first().priceOverridden = true;
    request.basket.lines.first().unitPrice = dzd(8'000);
    request.approval = approvalOf(till, request.basket);
    request.basket.lines.first().unitPrice = dzd(1'000);
    QCOMPARE(error(sales.sell(till.cashier(), request)), u"not_allowed"_s);
    request.basket.lines.first().unitPrice = dzd(8'000);
    QCOMPARE(value(sales.sell(till.cashier(), request)).sale.approvedBy->name, u"Meriem"_s);
}

void QuoteTest::anEarlierPinOfSomebodyWithoutTheRightCoversNothing_29()
{
    TestShop till;
    SellRequest request = requestOf(till, discounted(till, 20));
    request.approval = EarlierApproval{till.cashier().user, request.basket};
    QCOMPARE(error(SaleService(till.shop()).sell(till.cashier(), request)), u"discount_above_right"_s);
}

void QuoteTest::theNextNumberIsTheOneThatIsGiven()
{
    TestShop till(TestShop::Shift::Closed);
    SaleService sales(till.shop());
    QVERIFY(!value(sales.counter(false)).shiftOpen);
    value(ShiftService(till.shop()).open(till.manager(), dzd(0), {}));
    for (int i = 0; i < 3; ++i) {
        const CounterState counter = value(sales.counter(false));
        QVERIFY(counter.shiftOpen);
        QCOMPARE(till.sellBread().sale.fiscal.text(), counter.nextNumber);
    }
    QVERIFY(value(sales.counter(true)).nextNumber != value(sales.counter(false)).nextNumber);
}

void QuoteTest::oldTicketsWithoutNamesAreReadable()
{
    TestShop till;
    BasketLine line = till.line(u"MILK"_s);
    const QByteArray before = JsonEncoder::encode(line);
    QVERIFY(!before.contains("names")); // nothing changes for items without other names
    line.names = {{u"ar"_s, u"حليب"_s}, {u"fr"_s, u"Lait"_s}};
    const auto decoded = [](const QByteArray &json) {
        return JsonDecoder::decode<BasketLine>(QJsonDocument::fromJson(json).object());
    };
    QCOMPARE(decoded(JsonEncoder::encode(line)).names, line.names);
    QVERIFY(decoded(before).names.isEmpty());
}

void QuoteTest::tilesComeInPages()
{
    TestShop till;
    TillCatalogueService catalogue(till.shop());
    for (int i = 0; i < 25; ++i) {
        Product product = item(i % 2 == 0 ? u"Same name"_s : u"Tile %1"_s.arg(i), 100);
        product.category = u"cat"_s;
        saved(till, product);
    }
    QList<Tile> all;
    std::optional<Tile> last;
    for (;;) {
        const QList<Tile> page = value(catalogue.tiles(u"cat"_s, last, 7));
        if (page.isEmpty())
            break;
        QVERIFY(page.size() <= 7);
        all.append(page);
        last = page.last();
    }
    QCOMPARE(all.size(), 25);
    QSet<ProductId> different;
    for (const Tile &tile : all)
        different.insert(tile.id);
    QCOMPARE(different.size(), 25);
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const Tile &a, const Tile &b) { return a.name < b.name; }));
}

void QuoteTest::retiredItemsAreNoTiles()
{
    TestShop till;
    TillCatalogueService catalogue(till.shop());
    Product tea = item(u"Thé"_s, 5'000);
    tea.favourite = true;
    tea = saved(till, tea);
    QCOMPARE(value(catalogue.tiles({}, std::nullopt, 10)).size(), 1);
    tea.active = false;
    saved(till, tea);
    QCOMPARE(value(catalogue.tiles({}, std::nullopt, 10)).size(), 0);
    QCOMPARE(error(catalogue.item(tea.id, std::nullopt)), u"unknown_item"_s);
}

void QuoteTest::customersAreFoundByNameCodeAndPhone()
{
    TestShop till;
    CustomerService customers(till.shop());
    const CustomerStanding made = value(customers.create(till.owner(), u" Mme Bénali "_s, u"0550 12 34 56"_s));
    QCOMPARE(made.customer.identity.name, u"Mme Bénali"_s);
    Customer coded = customer(till, u"Hôtel du Port"_s, 0);
    coded.code = u"C042"_s;
    value(CatalogueService(till.shop()).saveCustomer(till.owner(), coded));
    const auto namesOf = [&customers](const QString &text) {
        QStringList names;
        for (const CustomerStanding &found : value(customers.find(text, 10)))
            names.append(found.customer.identity.name);
        return names;
    };
    QCOMPARE(namesOf(u"benali"_s), QStringList{u"Mme Bénali"_s});
    QCOMPARE(namesOf(u"c04"_s), QStringList{u"Hôtel du Port"_s});
    QCOMPARE(namesOf(u"550-123"_s), QStringList{u"Mme Bénali"_s});
    QCOMPARE(namesOf({}).size(), 2);
    QCOMPARE(namesOf(u"nobody"_s), QStringList());
    QCOMPARE(error(customers.create(till.cashier(), u"X"_s, {})), u"not_allowed"_s);
    QCOMPARE(error(customers.create(till.owner(), u" "_s, {})), u"empty_name"_s);
    QCOMPARE(error(customers.load(CustomerId(till.shop().newId()))), u"unknown_customer"_s);
}

void QuoteTest::anItemPickedOnTheScreenHasTheCustomersPrice()
{
    TestShop till;
    const Product tea = saved(till, item(u"Thé"_s, 5'000));
    PriceRule rule;
    rule.product = tea.id;
    rule.customerGroup = u"hotels"_s;
    rule.priceMinor = 4'500;
    value(CatalogueService(till.shop()).savePriceList(till.owner(), u"hotels"_s, {rule}));
    const Customer hotel = customer(till, u"Hôtel du Port"_s, 0, u"hotels"_s);
    TillCatalogueService catalogue(till.shop());
    QCOMPARE(value(catalogue.item(tea.id, std::nullopt)).priceMinor, 5'000);
    QCOMPARE(value(catalogue.item(tea.id, hotel.id)).priceMinor, 4'500);
}

QTEST_GUILESS_MAIN(QuoteTest)

#include "quote_test.moc"
