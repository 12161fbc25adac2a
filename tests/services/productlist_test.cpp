// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/textfolding.h"
#include "models/services/catalogue/productservice.h"
#include "models/services/fiscal/verifyservice.h"
#include "tests/services/tillhelpers.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr int many = 7000; ///< more than what is sorted without an index
constexpr qsizetype shortCount = 60;

Product made(TestShop &till, int i)
{
    static const QStringList classes{u"TVA19"_s, u"TVA9"_s, u"exempt"_s};
    Product product;
    product.id = ProductId(till.shop().newId());
    product.name = u"%1 %2"_s.arg(i % 7 == 0 ? u"Écrou"_s : i % 3 == 0 ? u"café"_s : u"Vis"_s).arg(i * 7919 % many);
    product.taxClass = classes.at(i % 3);
    product.category = u"c%1"_s.arg(i % 11);
    if (i % 90 != 0)
        product.priceMinor = 100 + i * 3571 % 90'000;
    if (i % 50 != 0)
        product.costMinor = 50 + i * 2741 % 60'000;
    if (i % 400 != 0)
        product.units.front().barcodes.append(u"77%1"_s.arg(i, 6, 10, QLatin1Char('0')));
    product.active = i % 800 != 5;
    return product;
}

void fill(TestShop &till, int count)
{
    value(till.shop().write([&till, count](Recorder &recorder) -> Result<void> {
        ProductsSaved fact;
        fact.at = recorder.now();
        for (int i = 0; i < count; ++i) {
            fact.products.append(made(till, i));
            if (i % 4 != 0)
                fact.stock.append({fact.products.last().id, (i * 37 % 60 - 5) * 1000, u"opening"_s});
        }
        recorder.record(fact, Uuid());
        return {};
    }));
}

/// Every row of a list, page after page, as a person scrolls.
QList<ProductRow> walk(TestShop &till, const ProductQuery &query)
{
    ProductService products(till.shop());
    QList<ProductRow> all;
    for (;;) {
        const std::optional<ProductKey> after = all.isEmpty() ? std::nullopt : std::optional(all.last().key);
        const QList<ProductRow> page = value(products.page(query, after));
        all.append(page);
        if (page.size() < ProductService::pageSize)
            return all;
    }
}

qint64 marginKey(const ProductRow &row)
{
    static const QHash<QString, qint64> rates{{u"TVA19"_s, 190'000}, {u"TVA9"_s, 90'000}, {u"exempt"_s, 0}};
    if (!row.priceMinor || *row.priceMinor <= 0 || !row.costMinor)
        return std::numeric_limits<qint64>::min();
    const qint64 ratio = *row.costMinor * 1'000'000 / *row.priceMinor;
    return -(ratio * (1'000'000 + rates.value(row.taxClass)) / 1'000'000);
}

bool inOrder(const QList<ProductRow> &rows, ProductOrder order, bool descending)
{
    const auto number = [order](const ProductRow &row) {
        return order == ProductOrder::Price   ? row.priceMinor.value_or(-1)
               : order == ProductOrder::Stock ? row.stockMilli
                                              : marginKey(row);
    };
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const ProductRow &a = descending ? rows.at(i) : rows.at(i - 1);
        const ProductRow &b = descending ? rows.at(i - 1) : rows.at(i);
        if (order == ProductOrder::Name ? foldedText(a.name) > foldedText(b.name) : number(a) > number(b))
            return false;
    }
    return true;
}

QSet<ProductId> idsOf(const QList<ProductRow> &rows)
{
    QSet<ProductId> ids;
    for (const ProductRow &row : rows)
        ids.insert(row.id);
    return ids;
}

} // namespace

class ProductListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderShowsEveryItemOnce_data();
    void everyOrderShowsEveryItemOnce();
    void filtersLeaveWhatTheySay_data();
    void filtersLeaveWhatTheySay();
    void aShortListIsSortedByTheNamesOfItsLanguage();
    void searchFindsPartsAndBarcodes();
    void historySaysWhoChangedWhat();
    void pricesOfSeveralChangeInOneEntry();
    void aPriceChangeNeedsTheRight();
    void whatIsExportedIsImportedAgain();
    void marginIsTakenOffTheNetPrice();
    void theRebuiltTablesAgree();
    void cleanupTestCase() { m_shops.clear(); }

private:
    /// A shop with so many items for tests that only look: made once.
    [[nodiscard]] TestShop &shopWith(int count);

    std::map<int, std::unique_ptr<TestShop>> m_shops;
};

TestShop &ProductListTest::shopWith(int count)
{
    std::unique_ptr<TestShop> &shop = m_shops[count];
    if (!shop) {
        shop = std::make_unique<TestShop>();
        fill(*shop, count);
    }
    return *shop;
}

void ProductListTest::everyOrderShowsEveryItemOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("descending");
    for (const int count : {int(shortCount), many}) {
        for (const ProductOrder order :
             {ProductOrder::Name, ProductOrder::Price, ProductOrder::Stock, ProductOrder::Margin}) {
            for (const bool descending : {false, true})
                QTest::addRow("%d items, order %d%s", count, int(order), descending ? " down" : "")
                    << count << int(order) << descending;
        }
    }
}

void ProductListTest::everyOrderShowsEveryItemOnce()
{
    QFETCH(int, count);
    QFETCH(int, order);
    QFETCH(bool, descending);
    TestShop &till = shopWith(count);
    ProductQuery query;
    query.order = ProductOrder(order);
    query.descending = descending;
    const QList<ProductRow> rows = walk(till, query);
    const qint64 expected = number(till, u"SELECT count(*) FROM product WHERE active = 1"_s);
    QCOMPARE(rows.size(), expected);
    QCOMPARE(idsOf(rows).size(), expected);
    QVERIFY(inOrder(rows, query.order, descending));
    ProductService products(till.shop());
    const ProductDirectory directory = value(products.directory(query));
    QCOMPARE(directory.count, expected);
    for (qsizetype page = 0; page < directory.pageEnds.size(); page += 7) {
        const QList<ProductRow> jumped = value(products.page(query, directory.pageEnds.at(page)));
        const qsizetype first = (page + 1) * ProductService::pageSize;
        QCOMPARE(jumped.isEmpty(), first >= rows.size());
        if (!jumped.isEmpty())
            QCOMPARE(jumped.first().id, rows.at(first).id);
    }
}

void ProductListTest::filtersLeaveWhatTheySay_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("sql");
    QTest::newRow("all") << u"all"_s << u"1 = 1"_s;
    QTest::newRow("retired") << u"retired"_s << u"active = 0"_s;
    QTest::newRow("category") << u"category"_s << u"active = 1 AND category = 'c3'"_s;
    QTest::newRow("tax") << u"tax"_s << u"active = 1 AND tax_class = 'TVA9'"_s;
    QTest::newRow("barcode") << u"barcode"_s << u"active = 1 AND pk NOT IN (SELECT product FROM barcode)"_s;
    QTest::newRow("price") << u"price"_s << u"active = 1 AND price_minor IS NULL"_s;
    QTest::newRow("stock") << u"stock"_s
                           << u"active = 1 AND coalesce((SELECT sum(quantity_milli) FROM stock_move m "
                              "WHERE m.product = id), 0) <= 0"_s;
    QTest::newRow("text") << u"text"_s << u"active = 1 AND name LIKE 'caf%'"_s;
    QTest::newRow("several") << u"several"_s
                             << u"active = 1 AND category = 'c3' AND tax_class = 'TVA9' AND name LIKE 'Vis%'"_s;
}

void ProductListTest::filtersLeaveWhatTheySay()
{
    QFETCH(QString, filter);
    QFETCH(QString, sql);
    TestShop &till = shopWith(many);
    ProductQuery query;
    ProductFilter &wanted = query.filter;
    if (filter == "all"_L1)
        wanted.active.reset();
    if (filter == "retired"_L1)
        wanted.active = false;
    wanted.category = filter == "category"_L1 || filter == "several"_L1 ? u"c3"_s : QString();
    wanted.taxClass = filter == "tax"_L1 || filter == "several"_L1 ? u"TVA9"_s : QString();
    wanted.withoutBarcode = filter == "barcode"_L1;
    wanted.withoutPrice = filter == "price"_L1;
    wanted.outOfStock = filter == "stock"_L1;
    wanted.text = filter == "text"_L1 ? u"CAFE"_s : filter == "several"_L1 ? u"vis"_s : QString();
    const qint64 expected = number(till, QString(u"SELECT count(*) FROM product WHERE "_s + sql));
    QVERIFY(expected > 0);
    for (const ProductOrder order :
         {ProductOrder::Name, ProductOrder::Price, ProductOrder::Stock, ProductOrder::Margin}) {
        query.order = order;
        const QList<ProductRow> rows = walk(till, query);
        QCOMPARE(idsOf(rows).size(), expected);
        QCOMPARE(rows.size(), expected);
        QVERIFY(inOrder(rows, order, false));
        QCOMPARE(value(ProductService(till.shop()).ids(query)).size(), expected);
    }
}

void ProductListTest::aShortListIsSortedByTheNamesOfItsLanguage()
{
    TestShop till;
    for (const auto &[fr, ar] : {std::pair(u"Abricot"_s, u"يوسفي"_s), std::pair(u"Zeste"_s, u"أرز"_s)}) {
        Product product = item(fr, 1000);
        product.names = {{u"fr"_s, fr}, {u"ar"_s, ar}};
        saved(till, product);
    }
    ProductQuery query;
    query.filter.taxClass = u"TVA19"_s;
    query.language = u"ar"_s;
    QStringList names;
    for (const ProductRow &row : walk(till, query)) {
        if (row.name == "يوسفي"_L1 || row.name == u"يوسفي"_s || row.name == u"أرز"_s)
            names.append(row.name);
    }
    QCOMPARE(names, QStringList({u"أرز"_s, u"يوسفي"_s}));
}

void ProductListTest::searchFindsPartsAndBarcodes()
{
    TestShop till;
    fill(till, many);
    Product screw = item(u"Tournevis cruciforme"_s, 45'000);
    screw.units.front().barcodes.append(u"6130000000017"_s);
    screw = saved(till, screw);
    ProductQuery query;
    for (const QString &text : {u"tourn cruc"_s, u"nevis"_s, u"6130000000017"_s}) {
        query.filter.text = text;
        const QList<ProductRow> rows = walk(till, query);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().id, screw.id);
    }
    query.filter.text = u"nothing like it"_s;
    QVERIFY(walk(till, query).isEmpty());
    query.filter.text = u"%_'\"*("_s;
    QVERIFY(walk(till, query).size() <= many);
}

void ProductListTest::historySaysWhoChangedWhat()
{
    TestShop till;
    Product product = saved(till, item(u"Vis"_s, 1000));
    product.priceMinor = 1200;
    CatalogueService catalogue(till.shop());
    value(catalogue.save(till.manager(), product));
    value(catalogue.adjustStock(till.manager(), product.id, 7000, u"count"_s));
    const ProductRecord record = value(ProductService(till.shop()).record(product.id, 10));
    QCOMPARE(record.changeCount, 2);
    QCOMPARE(record.changes.size(), 2);
    QCOMPARE(record.changes.first().user, till.manager().actor().name);
    QCOMPARE(record.changes.first().after.priceMinor, std::optional<qint64>(1200));
    QCOMPARE(record.changes.first().before->priceMinor, std::optional<qint64>(1000));
    QVERIFY(!record.changes.last().before);
    QCOMPARE(record.stockMilli, 7000);
    QCOMPARE(record.moves.size(), 1);
    QCOMPARE(record.moves.first().reason, u"count"_s);
    QCOMPARE(value(ProductService(till.shop()).record(product.id, 1)).changes.first().before->priceMinor,
             std::optional<qint64>(1000));
}

void ProductListTest::pricesOfSeveralChangeInOneEntry()
{
    TestShop till;
    const Product a = saved(till, item(u"A"_s, 1010));
    const Product b = saved(till, item(u"B"_s, 38'000));
    Product asked = item(u"C"_s, 0);
    asked.priceMinor.reset();
    asked = saved(till, asked);
    const qint64 entries = journalLength(till);
    ProductService products(till.shop());
    const PriceEdit dearer{PriceEdit::Kind::Percent, 50'000, 500};
    QCOMPARE(value(products.changePrices(till.owner(), {a.id, b.id, asked.id}, dearer)), 2);
    QCOMPARE(journalLength(till), entries + 1);
    const auto priceOf = [&](const Product &product) {
        return value(products.record(product.id, 1)).product.priceMinor;
    };
    QCOMPARE(priceOf(a), std::optional<qint64>(1000));   // 1060.5, to the nearest 5.00
    QCOMPARE(priceOf(b), std::optional<qint64>(40'000)); // 39900
    QVERIFY(!priceOf(asked));
    QCOMPARE(error(products.changePrices(till.owner(), {asked.id}, dearer)), u"nothing_to_change"_s);
}

void ProductListTest::aPriceChangeNeedsTheRight()
{
    TestShop till;
    const Product product = saved(till, item(u"A"_s, 1000));
    ProductService products(till.shop());
    const PriceEdit free{PriceEdit::Kind::Set, 0, 0};
    QCOMPARE(error(products.changePrices(till.cashier(), {product.id}, free)), u"not_allowed"_s);
    QCOMPARE(error(products.setActive(till.cashier(), {product.id}, false)), u"not_allowed"_s);
    QCOMPARE(value(products.setActive(approvedCashier(till), {product.id}, false)), 1);
    QVERIFY(!value(products.record(product.id, 1)).product.active);
}

void ProductListTest::whatIsExportedIsImportedAgain()
{
    TestShop till;
    Product product = item(u"Café \"moulu\"; 250 g"_s, 38'050);
    product.names = {{u"fr"_s, product.name}, {u"ar"_s, u"قهوة"_s}};
    product.costMinor = 30'400;
    product.units.front().barcodes = {u"6130004201388"_s, u"2000000000015"_s};
    product = saved(till, product);
    for (const QString &name : {u"list.csv"_s, u"list.xlsx"_s}) {
        ProductService products(till.shop());
        const QString path = till.path(name);
        const qint64 written = value(products.exportTo(path, {}));
        QCOMPARE(written, number(till, u"SELECT count(*) FROM product WHERE active = 1"_s));
        TestShop other;
        const ImportFile file = value(ProductService(other.shop()).readTable(path));
        CatalogueService catalogue(other.shop());
        const ImportPreview preview = value(catalogue.previewImport(file.table.header, file.table.rows, {}));
        QCOMPARE(preview.plan.errors.size(), 0);
        value(catalogue.import(other.owner(), preview));
        const FoundItem found = value(catalogue.scan(u"6130004201388"_s)).item;
        QCOMPARE(found.product.name, product.name);
        QCOMPARE(found.product.names.value(u"ar"_s), u"قهوة"_s);
        QCOMPARE(found.product.priceMinor, product.priceMinor);
        QCOMPARE(found.product.costMinor, product.costMinor);
    }
    const auto cancel = [](qint64, qint64) { return false; };
    fill(till, many);
    QCOMPARE(error(ProductService(till.shop()).exportTo(till.path(u"none.csv"_s), {}, cancel)), u"cancelled"_s);
    QVERIFY(!QFile::exists(till.path(u"none.csv"_s)));
}

void ProductListTest::marginIsTakenOffTheNetPrice()
{
    // 380.00 with 19 % holds 319.33 net; 304.00 of it is cost.
    const std::optional<Margin> margin = marginOf(38'000, 30'400, 190'000);
    QVERIFY(margin);
    QCOMPARE(margin->minor, 1533);
    QCOMPARE(margin->ppm, 48'000);
    QVERIFY(!marginOf(std::nullopt, 100, 0));
    QVERIFY(!marginOf(0, 100, 0));
    QVERIFY(!marginOf(100, std::nullopt, 0));
    QCOMPARE(marginOf(10'000, 12'000, 0)->ppm, -200'000);
}

void ProductListTest::theRebuiltTablesAgree()
{
    TestShop till;
    fill(till, int(shortCount));
    const QList<ProductRow> rows = walk(till, {});
    value(ProductService(till.shop()).setActive(till.owner(), {rows.first().id}, false));
    QCOMPARE(verifyFindings(till.shop()), QString());
}

QTEST_GUILESS_MAIN(ProductListTest)
#include "productlist_test.moc"
