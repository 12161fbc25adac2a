// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/fiscal/verifyservice.h"
#include "models/storage/catalogue/deferredindexes.h"
#include "tests/services/tillhelpers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr int rowCount = 20'000;
constexpr int badCount = 37;
const QList<QString> header{u"barcode"_s, u"name"_s, u"price"_s, u"tax"_s, u"stock"_s};

QString gtin(int number)
{
    const QString body = u"6130%1"_s.arg(number, 8, 10, QLatin1Char('0'));
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const QString code = body + QChar(digit);
        if (hasValidCheckDigit(code))
            return code;
    }
    return {};
}

QList<TableRow> wholesaleList()
{
    QList<TableRow> rows;
    for (int i = 0; i < rowCount; ++i) {
        const bool bad = i % (rowCount / badCount) == 7 && i / (rowCount / badCount) < badCount;
        rows.append({i + 2,
                     {gtin(i), u"Item %1"_s.arg(i), bad ? u"-5"_s : u"%1.50"_s.arg(1 + i % 500), u"19%"_s,
                      i % 4 == 0 ? u"12"_s : QString()}});
    }
    return rows;
}

TableRow row(const QString &barcode, const QString &name, const QString &price)
{
    return {2, {barcode, name, price, u"9%"_s, {}}};
}

ImportPreview previewOf(TestShop &till, const QList<TableRow> &rows)
{
    return value(CatalogueService(till.shop()).previewImport(header, rows, {}));
}

qint64 products(const TestShop &till)
{
    return number(till, u"SELECT count(*) FROM product"_s);
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRowsAreListedAndNothingIsWritten_39();
    void theRestIsWrittenInOneTransaction_39();
    void openingStockMovesOnce();
    void cancellingWritesNothing();
    void aFirstCatalogueIsIndexedAtItsEnd();
    void importingNeedsTheRight();
    void aKnownBarcodeUpdates();
    void aRetiredItemComesBack();
    void aRetiredCatalogueIsNotDoubled();
    void aBarcodeIsNeverTakenFromAnotherItem();
    void aPacksBarcodeIsNotTheItems();
};

void ImportTest::badRowsAreListedAndNothingIsWritten_39()
{
    TestShop till;
    const qint64 entries = journalLength(till);
    const ImportPreview preview = previewOf(till, wholesaleList());
    QCOMPARE(preview.plan.badRows, badCount);
    QCOMPARE(preview.plan.errors.size(), badCount);
    QCOMPARE(preview.plan.errors.first().row, 9);
    QCOMPARE(preview.plan.errors.first().code, u"negative_price"_s);
    QCOMPARE(preview.created, rowCount - badCount);
    QCOMPARE(preview.updated, 0);
    QCOMPARE(journalLength(till), entries);
    QCOMPARE(products(till), 3);
}

void ImportTest::theRestIsWrittenInOneTransaction_39()
{
    TestShop till;
    const qint64 before = journalLength(till);
    value(CatalogueService(till.shop()).import(till.owner(), previewOf(till, wholesaleList())));
    QCOMPARE(products(till), 3 + rowCount - badCount);
    QVERIFY(journalLength(till) - before > 10);
    QVERIFY(number(till, u"SELECT max(length(payload)) FROM journal"_s) <= 256 * 1024);
    QCOMPARE(number(till, u"SELECT count(*) FROM journal WHERE pos > %1 AND kind <> 'products.saved'"_s.arg(before)),
             0);
    QCOMPARE(value(CatalogueService(till.shop()).scan(gtin(0))).item.product.name, u"Item 0"_s);
    QVERIFY(value(VerifyService(till.shop()).verify()).sound());
    // The same list again changes items and makes none.
    const ImportPreview again = previewOf(till, wholesaleList());
    QCOMPARE(again.updated, rowCount - badCount);
    value(CatalogueService(till.shop()).import(till.owner(), again));
    QCOMPARE(products(till), 3 + rowCount - badCount);
}

void ImportTest::openingStockMovesOnce()
{
    TestShop till;
    const QList<TableRow> rows{{2, {gtin(1), u"One"_s, u"5"_s, {}, u"12"_s}}};
    value(CatalogueService(till.shop()).import(till.owner(), previewOf(till, rows)));
    QCOMPARE(number(till, u"SELECT quantity_milli FROM stock_move WHERE reason = 'opening'"_s), 12'000);
    value(CatalogueService(till.shop()).import(till.owner(), previewOf(till, rows)));
    QCOMPARE(number(till, u"SELECT sum(quantity_milli) FROM stock_move WHERE reason = 'opening'"_s), 12'000);
}

void ImportTest::cancellingWritesNothing()
{
    TestShop till;
    const qint64 entries = journalLength(till);
    QList<qint64> steps;
    const auto cancelLate = [&steps](qint64 done, qint64) {
        steps.append(done);
        return done < 15'000;
    };
    QCOMPARE(error(CatalogueService(till.shop()).import(till.owner(), previewOf(till, wholesaleList()), cancelLate)),
             u"cancelled"_s);
    QCOMPARE(steps.last(), 15'000);
    QCOMPARE(journalLength(till), entries);
    QCOMPARE(products(till), 3);
    till.sellBread();
}

/// Nothing is searched while the first items come: the indexes are made once, or stand as before when it is cancelled.
void ImportTest::aFirstCatalogueIsIndexedAtItsEnd()
{
    TestShop till;
    value(till.shop().write([](Recorder &recorder) -> Result<void> {
        recorder.connection().execute("INSERT INTO product_words (product_words) VALUES ('delete-all');"
                                      "INSERT INTO product_parts (product_parts) VALUES ('delete-all');"
                                      "DELETE FROM product; DELETE FROM barcode; DELETE FROM stock_level;");
        return {};
    }));
    const auto indexes = [&till] {
        return value(till.shop().write([](Recorder &recorder) -> Result<QMap<QString, QString>> {
            recorder.connection().execute(
                "INSERT INTO product_words (product_words, rank) VALUES ('integrity-check', 1);"
                "INSERT INTO product_parts (product_parts, rank) VALUES ('integrity-check', 1);");
            return DeferredIndexes(recorder.connection()).ofLists();
        }));
    };
    const QMap<QString, QString> before = indexes();
    QVERIFY(before.size() > 5);
    CatalogueService catalogue(till.shop());
    QCOMPARE(
        error(catalogue.import(till.owner(), previewOf(till, wholesaleList()), [](qint64, qint64) { return false; })),
        u"cancelled"_s);
    QCOMPARE(indexes(), before);
    value(catalogue.import(till.owner(), previewOf(till, wholesaleList())));
    QCOMPARE(indexes(), before);
    QCOMPARE(number(till, u"SELECT count(*) FROM deferred_index"_s), 0);
    QCOMPARE(value(catalogue.find(u"item 12345"_s, 10)).first().name, u"Item 12345"_s);
}

void ImportTest::importingNeedsTheRight()
{
    TestShop till;
    const ImportPreview preview = previewOf(till, {row(gtin(1), u"One"_s, u"5"_s)});
    QCOMPARE(error(CatalogueService(till.shop()).import(till.cashier(), preview)), u"not_allowed"_s);
    QCOMPARE(products(till), 3);
}

void ImportTest::aKnownBarcodeUpdates()
{
    TestShop till;
    Product known = item(u"Old name"_s, 1'000);
    known.units.first().barcodes = {gtin(1)};
    known.category = u"kept"_s;
    known.negativeStock = NegativeStock::Block;
    known = saved(till, known);
    const ImportPreview preview = previewOf(till, {row(gtin(1), u"New name"_s, u"12.00"_s)});
    QCOMPARE(preview.updated, 1);
    value(CatalogueService(till.shop()).import(till.owner(), preview));
    const Product now = value(CatalogueService(till.shop()).scan(gtin(1))).item.product;
    QCOMPARE(now.id, known.id);
    QCOMPARE(now.name, u"New name"_s);
    QCOMPARE(now.priceMinor, std::optional<qint64>(1'200));
    QCOMPARE(now.taxClass, u"TVA9"_s);
    QCOMPARE(now.category, u"kept"_s);
    QCOMPARE(now.negativeStock, NegativeStock::Block);
}

void ImportTest::aRetiredItemComesBack()
{
    TestShop till;
    Product known = item(u"Retired"_s, 1'000);
    known.units.first().barcodes = {gtin(1)};
    known.active = false;
    known = saved(till, known);
    CatalogueService catalogue(till.shop());
    QCOMPARE(error(catalogue.scan(gtin(1))), u"unknown_code"_s);
    value(catalogue.import(till.owner(), previewOf(till, {row(gtin(1), u"Back"_s, u"5"_s)})));
    QCOMPARE(value(catalogue.scan(gtin(1))).item.product.id, known.id);
    QCOMPARE(products(till), 4);
}

void ImportTest::aRetiredCatalogueIsNotDoubled()
{
    TestShop till;
    CatalogueService catalogue(till.shop());
    Product known = item(u"Retired"_s, 1'000);
    known.units.first().barcodes = {gtin(1)};
    known = saved(till, known);
    for (Product product :
         {known, value(catalogue.scan(u"BREAD"_s)).item.product, value(catalogue.scan(u"MILK"_s)).item.product,
          value(catalogue.scan(u"CHEESE"_s)).item.product}) {
        product.active = false;
        saved(till, product);
    }
    value(catalogue.import(till.owner(), previewOf(till, {row(gtin(1), u"Back"_s, u"5"_s)})));
    QCOMPARE(products(till), 4);
    QCOMPARE(value(catalogue.scan(gtin(1))).item.product.id, known.id);
}

void ImportTest::aBarcodeIsNeverTakenFromAnotherItem()
{
    TestShop till;
    Product first = item(u"First"_s, 1'000);
    first.units.first().barcodes = {gtin(1)};
    saved(till, first);
    Product second = item(u"Second"_s, 1'000);
    second.units.first().barcodes = {gtin(2)};
    second = saved(till, second);
    const ImportPreview preview = previewOf(till, {row(gtin(1) + u'|' + gtin(2), u"Both"_s, u"5"_s)});
    QCOMPARE(preview.plan.badRows, 1);
    QCOMPARE(preview.plan.errors.first().code, u"barcode_taken"_s);
    QVERIFY(preview.plan.drafts.isEmpty());
    Product thief = item(u"Thief"_s, 1'000);
    thief.units.first().barcodes = {gtin(2)};
    QCOMPARE(error(CatalogueService(till.shop()).save(till.owner(), thief)), u"barcode_taken"_s);
    QCOMPARE(value(CatalogueService(till.shop()).scan(gtin(2))).item.product.id, second.id);
}

void ImportTest::aPacksBarcodeIsNotTheItems()
{
    TestShop till;
    Product water = item(u"Water"_s, 4'000);
    water.units.append({u"Pack of 6"_s, 6'000, {gtin(6)}, 21'000});
    saved(till, water);
    const ImportPreview preview = previewOf(till, {row(gtin(6), u"Water x6"_s, u"200"_s)});
    QCOMPARE(preview.plan.errors.size(), 1);
    QVERIFY(preview.plan.errors.first().message.contains(u"a pack of \"Water\""_s));
}

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
