// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/sync/pushworld.h"

#include <QJsonDocument>
#include <QTest>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

namespace
{

ProductsSaved catalogue(int items)
{
    ProductsSaved saved;
    for (int i = 0; i < items; ++i) {
        Product product;
        product.id = ProductId(testId(9, i));
        product.name = u"Article %1"_s.arg(i);
        product.units = {{{}, 1000, {u"200%1"_s.arg(i)}, std::nullopt}};
        saved.products.append(product);
    }
    return saved;
}

} // namespace

/// What pushed entries mean together: sums, discrepancies for people, documents that meet, streams.
class PushMeaningTest : public QObject, private PushWorld
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void theLastUnitSoldTwiceIsATask();
    void aRefundGivenTwiceIsATask();
    void aSaleForAClosedShiftIsATask();
    void aClockFarAheadIsATask();
    void aGapInASeriesIsATask();
    void documentsMergeByField();
    void aPriceClashIsATaskWithBothValues();
    void anEditReadsNoItemButItsOwn();
    void aCatalogueTakesFewLocks();
    void aTillThatJoinsTakesTheShopsSettings();
    void streamsAreDenseAndTheirSumsHold();
};

void PushMeaningTest::theLastUnitSoldTwiceIsATask()
{
    addProduct(till->products.at(0), 1'000);
    till->products = {till->products.at(0)};
    till->sell(1);
    QCOMPARE(pushed(till->batch()).last(), u"applied"_s);
    const auto other = newTill(2);
    other->products = till->products;
    other->begin();
    other->sell(1);
    QCOMPARE(pushed(other->batch()).last(), u"applied oversold"_s);
    QCOMPARE(count("SELECT quantity_milli FROM stock_level"), -1'000);
    QCOMPARE(column("SELECT kind || ' ' || object_kind || ' ' || (detail ->> 'quantity') FROM task"),
             QStringList{u"oversold product -1000"_s});
    QCOMPARE(column("SELECT kind FROM change_feed WHERE stream LIKE 'D:%'"), QStringList{u"task"_s});
}

void PushMeaningTest::aRefundGivenTwiceIsATask()
{
    const JournalEntry sold = till->sell(1);
    const Uuid saleId = saleIdOf(sold);
    QCOMPARE(pushed(till->batch()).last(), u"applied"_s);
    const auto other = newTill(2);
    other->begin();
    const auto refund = [&](TestTill &by) {
        Sale back = by.sale(1);
        PricedLine &line = back.priced.lines.front();
        line.line.quantity = Quantity::of(-1);
        line.line.returnOf = ReturnOf{SaleId(saleId), 0};
        line.total = Money(-8'400, Currency::dzd());
        back.priced.total = line.total;
        back.stock = {{*line.line.product, 1'000, u"return"_s}};
        by.record(back);
        return pushed(by.batch()).last();
    };
    QCOMPARE(refund(*till), u"applied"_s);
    QCOMPARE(refund(*other), u"applied refund_twice"_s);
    QCOMPARE(count("SELECT returned_milli FROM line_return"), 2'000);
    QCOMPARE(column("SELECT kind FROM task"), QStringList{u"refund_twice"_s});
    QCOMPARE(count("SELECT count(*) FROM sale"), 3); // flagged, never refused
}

void PushMeaningTest::aSaleForAClosedShiftIsATask()
{
    ShiftClosed closed;
    closed.shift = till->shift;
    closed.businessDate = QDate(2026, 1, 5);
    closed.at = till->now;
    closed.openedBy = closed.user = till->sale(1).cashier;
    closed.totals.currency = Currency::dzd();
    closed.totals.total = Money(0, Currency::dzd());
    till->record(closed);
    QCOMPARE(pushed(till->batch()).last(), u"applied"_s);
    QCOMPARE(count("SELECT count(*) FROM shift WHERE closed_at IS NOT NULL AND z_number = 1"), 1);
    till->sell(1);
    QCOMPARE(pushed(till->batch()), QStringList{u"applied late_shift"_s});
    QCOMPARE(column("SELECT kind FROM task"), QStringList{u"late_shift"_s});
}

void PushMeaningTest::aClockFarAheadIsATask()
{
    QCOMPARE(pushed(till->batch()).size(), 3);
    till->now += 3'600'000;
    till->sell(1);
    till->sell(1);
    QCOMPARE(pushed(till->batch()), QStringList({u"applied clock_ahead"_s, u"applied clock_ahead"_s}));
    QCOMPARE(column("SELECT kind FROM task"), QStringList{u"clock_ahead"_s});
}

void PushMeaningTest::aGapInASeriesIsATask()
{
    till->sell(1);
    Sale second = till->sale(1);
    second.fiscal = {u"T01"_s, 3, QByteArray(), 8'400, 8'400};
    till->append(u"sale.recorded"_s, JsonEncoder::encode(second));
    QCOMPARE(pushed(till->batch()).mid(3), QStringList({u"applied"_s, u"applied series_gap"_s}));
    QCOMPARE(column("SELECT kind || ' ' || object_id FROM task"), QStringList{u"series_gap T01"_s});
}

void PushMeaningTest::documentsMergeByField()
{
    Customer customer;
    customer.id = CustomerId(testId(8, 1));
    customer.identity.name = u"Karim"_s;
    till->record(CustomerSaved{customer});
    QCOMPARE(pushed(till->batch()).last(), u"merged"_s);
    const qint64 version = count("SELECT ver FROM customer");
    QCOMPARE(version, 1);
    const auto edit = [&](TestTill &by, const char *changes) {
        const QByteArray body = QByteArray("{\"customer\":{\"id\":\"") +
                                customer.id.uuid().bytes().toByteArray().toHex() + "\",\"base\":1," + changes + "}}";
        by.append(u"customer.saved"_s, body);
        return pushed(by.batch()).last();
    };
    const auto other = newTill(2);
    other->begin();
    QCOMPARE(edit(*till, "\"identity\":{\"name\":\"Karim\"},\"group\":\"pro\",\"changed\":[\"group\"]"), u"merged"_s);
    QCOMPARE(edit(*other, "\"identity\":{\"name\":\"Karim\"},\"code\":\"K1\",\"changed\":[\"code\"]"), u"merged"_s);
    QCOMPARE(column("SELECT name || ' ' || code || ' ' || customer_group || ' ' || ver FROM customer"),
             QStringList{u"Karim K1 pro 3"_s});
    QCOMPARE(column("SELECT seq || ' ' || kind || ' ' || origin_seq FROM change_feed WHERE stream = 'T' ORDER BY seq"),
             QStringList({u"1 customer 4"_s, u"2 customer 5"_s, u"3 customer 4"_s}));
}

void PushMeaningTest::aPriceClashIsATaskWithBothValues()
{
    addProduct(till->products.at(0), 0);
    QCOMPARE(pushed(till->batch()).last(), u"merged"_s);
    const QByteArray id = till->products.at(0).uuid().bytes().toByteArray().toHex();
    const auto price = [&](TestTill &by, const QByteArray &minor) {
        by.append(u"products.saved"_s, "{\"products\":[{\"id\":\"" + id +
                                           "\",\"name\":\"Baguette\",\"unit\":\"piece\","
                                           "\"kind\":\"stocked\",\"price\":" +
                                           minor + ",\"base\":1,\"changed\":[\"price\"]}]}");
        return pushed(by.batch()).last();
    };
    const auto other = newTill(2);
    other->begin();
    QCOMPARE(price(*till, "9000"), u"merged"_s);
    QCOMPARE(price(*other, "9500"), u"conflict"_s);
    QCOMPARE(count("SELECT price_minor FROM product"), 9'000);
    QCOMPARE(column("SELECT kind || ' ' || (detail ->> 'field') || ' ' || (detail ->> 'centre') || ' ' || (detail ->> "
                    "'offered') FROM task"),
             QStringList{u"document_conflict price 9000 9500"_s});
}

/// Once PostgreSQL knows its tables, as it does a minute later.
void PushMeaningTest::anEditReadsNoItemButItsOwn()
{
    ProductsSaved saved = catalogue(1);
    till->record(saved);
    QCOMPARE(pushed(till->batch()).last(), u"merged"_s);
    saved.products.first().priceMinor = 9'000;
    till->record(saved);
    {
        PgTransaction transaction(connection(), tenant.scope());
        fillCatalogue(transaction, 20'000);
        transaction.commit();
    }
    PgConnection(TestCluster::as("comptoir_admin", conninfo())).runScript("ANALYZE product");
    SeededRng rng{7};
    PgTransaction transaction(connection(), tenant.scope());
    const qint64 before = rowsRead(transaction, u"product"_s);
    QVERIFY(PushService(transaction, till->now, rng).push(till->batch()));
    QVERIFY(rowsRead(transaction, u"product"_s) - before < 10);
}

/// The server has room for some thousand locks, for all who push at once.
void PushMeaningTest::aCatalogueTakesFewLocks()
{
    till->record(catalogue(1'500));
    SeededRng rng{7};
    PgTransaction transaction(connection(), tenant.scope());
    QVERIFY(PushService(transaction, till->now, rng).push(till->batch()));
    const PgRows locks = transaction.run("SELECT FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()");
    QVERIFY(locks.count() > 0);
    QVERIFY(locks.count() < 100);
}

/// What was written before a till belonged to the business says no `changed`: it fills in and changes nothing.
void PushMeaningTest::aTillThatJoinsTakesTheShopsSettings()
{
    const auto settings = [&](TestTill &by, const QByteArray &values, const QByteArray &rest = {}) {
        by.append(u"settings.changed"_s, "{\"values\":{" + values + '}' + rest + '}');
        return pushed(by.batch()).last();
    };
    const auto stored = [&] { return column("SELECT key || ' ' || value FROM setting WHERE ver > 0 ORDER BY key"); };
    QCOMPARE(settings(*till, R"("seller.name":"Zitouna","tax.mode":"inclusive")"), u"merged"_s);
    QCOMPARE(settings(*till, R"("seller.name":"Maison Zitouna")"), u"merged"_s); // its own history goes on
    QCOMPARE(stored(), QStringList({u"seller.name Maison Zitouna"_s, u"tax.mode inclusive"_s}));
    const auto other = newTill(2);
    other->begin();
    other->now += 60'000; // later by its clock, and all the same no edit of what the shop has
    QCOMPARE(settings(*other, R"("seller.name":"Owner","tax.mode":"exclusive","seller.phone":"021")"), u"merged"_s);
    QCOMPARE(stored(), QStringList({u"seller.name Maison Zitouna"_s, u"seller.phone 021"_s, u"tax.mode inclusive"_s}));
    QCOMPARE(
        settings(*other, R"("seller.name":"Zitouna SARL")", R"(,"base":{"seller.name":3},"changed":["seller.name"])"),
        u"merged"_s);
    QCOMPARE(stored().first(), u"seller.name Zitouna SARL"_s);
}

void PushMeaningTest::streamsAreDenseAndTheirSumsHold()
{
    addProduct(till->products.at(0), 5'000);
    for (int i = 0; i < 5; ++i)
        till->sell(1);
    QCOMPARE(pushed(till->batch()).size(), 9);
    till->sell(1);
    const Result<PushReply> reply = push(till->batch());
    QVERIFY(reply);
    QCOMPARE(reply->streams.first(), 8); // the shift, the opening stock and six sales
    QCOMPARE(count("SELECT count(*) FROM sync_stream s WHERE last_seq <> (SELECT count(*) FROM change_feed f WHERE "
                   "f.stream = s.stream) OR sum <> (SELECT f.sum FROM change_feed f WHERE f.stream = s.stream "
                   "ORDER BY seq DESC LIMIT 1)"),
             0);
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::PushMeaningTest)
#include "pushmeaningtest.moc"
