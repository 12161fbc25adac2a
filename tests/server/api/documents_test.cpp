// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/business.h"
#include "tests/server/api/apiworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

/// What people edit through the API: one transaction is the row, its event and its row in the feed of the tills.
class DocumentsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiWorld> w;

    qint64 feedRows(const QString &kind)
    {
        return w->sql("SELECT count(*) FROM change_feed WHERE stream = 'T' AND kind = $1", {kind}).integer(0, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        w = std::make_unique<ApiWorld>(businessRoutes());
        w->addBasics();
    }

    void cleanupTestCase()
    {
        QCOMPARE(w->databaseFaults(), QByteArray());
        QCOMPARE(w->traffic.deviations(), QByteArray());
        w.reset();
    }

    void aNewItemIsShownWithItsVersion()
    {
        const QJsonObject unit{{u"factor_milli"_s, 1000}, {u"barcodes"_s, QJsonArray{u"6130001000016"_s}}};
        const HttpReply made = w->owner().post("/v1/products", {{u"name"_s, u"Pain de mie"_s},
                                                                {u"names"_s, QJsonObject{{u"ar"_s, u"خبز"_s}}},
                                                                {u"tax_class"_s, u"TVA19"_s},
                                                                {u"category"_s, u"bakery"_s},
                                                                {u"price"_s, dinars(8'400)},
                                                                {u"cost"_s, dinars(5'000)},
                                                                {u"units"_s, QJsonArray{unit}}});
        QCOMPARE(made.status, 201);
        const QByteArray place = made.headers.value("location");
        const HttpReply read = w->owner().get(place);
        QCOMPARE(read.status, 200);
        QCOMPARE(read.body, made.body);
        QCOMPARE(read.headers.value("etag"), made.headers.value("etag"));
        QCOMPARE(read.json().value(u"price").toObject(), dinars(8'400));
        QCOMPARE(read.json().value(u"cost").toObject(), dinars(5'000));
        QCOMPARE(w->owner().get(place, {{"If-None-Match", read.headers.value("etag")}}).status, 304);
        const HttpReply found = w->owner().get("/v1/products?barcode=6130001000016");
        QCOMPARE(found.json().value(u"items").toArray().size(), 1);
    }

    void theBodyIsWhatATillWouldWrite()
    {
        const QString id = w->addProduct(u"Baguette"_s);
        const QJsonObject body = w->sql("SELECT body FROM product WHERE id = $1", {id}).json(0, 0).object();
        QCOMPARE(body, (QJsonObject{{u"id"_s, QString(id).remove(u'-')},
                                    {u"name"_s, u"Baguette"_s},
                                    {u"unit"_s, u"piece"_s},
                                    {u"kind"_s, u"stocked"_s},
                                    {u"price"_s, 8'400},
                                    {u"tax_class"_s, u"TVA19"_s},
                                    {u"negative_stock"_s, u"warn"_s},
                                    {u"units"_s, QJsonArray{QJsonObject{{u"factor"_s, 1000}}}},
                                    {u"active"_s, true}}));
    }

    void aChangeIsRowEventAndFeedTogether()
    {
        const QString id = w->addProduct(u"Miche"_s);
        const QByteArray path = "/v1/products/" + id.toLatin1();
        const QByteArray etag = w->owner().get(path).headers.value("etag");
        const qint64 before = feedRows(u"product"_s);
        const HttpReply changed = w->owner().send("PATCH", path, {{u"price"_s, dinars(9'000)}}, {{"If-Match", etag}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.json().value(u"price").toObject(), dinars(9'000));
        QCOMPARE(feedRows(u"product"_s), before + 1);
        const PgRows feed =
            w->sql("SELECT f.seq, f.body::jsonb ->> 'price', p.ver, p.field_ver #>> '{price,0}', e.kind "
                   "FROM change_feed f JOIN product p ON replace(p.id::text, '-', '') = f.row_id "
                   "JOIN event_log e ON e.id = f.op_id WHERE f.stream = 'T' ORDER BY f.seq DESC LIMIT 1");
        QCOMPARE(feed.text(0, 1), u"9000"_s);
        QCOMPARE(feed.integer(0, 2), feed.integer(0, 0));
        QCOMPARE(feed.integer(0, 3), feed.integer(0, 0));
        QCOMPARE(feed.text(0, 4), u"product.changed"_s);
        QCOMPARE(changed.json().value(u"version").toInteger(), feed.integer(0, 0));
    }

    void aChangeNeedsTheVersionItWasMadeOn()
    {
        const QByteArray path = "/v1/products/" + w->addProduct(u"Brioche"_s).toLatin1();
        const QByteArray etag = w->owner().get(path).headers.value("etag");
        const QJsonObject change{{u"name"_s, u"Brioche tressée"_s}};
        QCOMPARE(w->owner().send("PATCH", path, change).status, 428);
        QCOMPARE(w->owner().send("PATCH", path, change, {{"If-Match", etag}}).status, 200);
        const HttpReply late = w->owner().send("PATCH", path, change, {{"If-Match", etag}});
        QCOMPARE(late.status, 412);
        QCOMPARE(late.code(), u"version_conflict"_s);
        QCOMPARE(w->owner().send("PATCH", path, change, {{"If-Match", "nonsense"}}).status, 400);
    }

    void theFeedIsDenseAndItsSumHolds()
    {
        const PgRows gaps = w->sql("SELECT count(*) - max(seq), bit_xor(0) FROM change_feed WHERE stream = 'T'");
        QCOMPARE(gaps.integer(0, 0), 0);
        const PgRows sums = w->sql(
            "SELECT count(*) FROM (SELECT sum, bit_xor(('x' || encode(substring(sha256(int8send(seq) || "
            "uuid_send(op_id) "
            "|| convert_to(coalesce(body, ''), 'UTF8')) FOR 8), 'hex'))::bit(64)::bigint) OVER (ORDER BY seq) AS own "
            "FROM change_feed WHERE stream = 'T') AS s WHERE sum <> own");
        QCOMPARE(sums.integer(0, 0), 0);
        QCOMPARE(
            w->sql("SELECT s.sum = (SELECT f.sum FROM change_feed f WHERE f.stream = 'T' ORDER BY seq DESC LIMIT 1) "
                   "FROM sync_stream s WHERE s.stream = 'T'")
                .text(0, 0),
            u"t"_s);
    }

    void aThousandItemsAtOnceOrNone()
    {
        QJsonArray items;
        for (int i = 0; i < 1'000; ++i)
            items.append(QJsonObject{{u"name"_s, u"Lot %1"_s.arg(i)}, {u"tax_class"_s, u"TVA19"_s}});
        const qint64 before = feedRows(u"product"_s);
        const HttpReply made = w->owner().post("/v1/products/bulk", {{u"items"_s, items}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json().value(u"items").toArray().size(), 1'000);
        QCOMPARE(feedRows(u"product"_s), before + 1'000);
        QJsonObject bad = items.at(7).toObject();
        bad.insert(u"tax_class"_s, u"none"_s);
        items.replace(7, bad);
        const HttpReply refused = w->owner().post("/v1/products/bulk", {{u"items"_s, items}});
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.json().value(u"errors").toArray().at(0).toObject().value(u"pointer").toString(),
                 u"/items/7/tax_class"_s);
        QCOMPARE(feedRows(u"product"_s), before + 1'000);
    }

    void aBarcodeBelongsToOneItem()
    {
        const QJsonObject unit{{u"factor_milli"_s, 1000}, {u"barcodes"_s, QJsonArray{u"2000000000015"_s}}};
        const QString first = w->addProduct(u"Premier"_s, {{u"units"_s, QJsonArray{unit}}});
        QVERIFY(!first.isEmpty());
        const HttpReply second = w->owner().post(
            "/v1/products", {{u"name"_s, u"Second"_s}, {u"tax_class"_s, u"TVA19"_s}, {u"units"_s, QJsonArray{unit}}});
        QCOMPARE(second.status, 409);
        QCOMPARE(second.code(), u"barcode_taken"_s);
    }

    void pagesGoThroughTheWholeListOnce()
    {
        for (const QByteArray sort : {"name", "id"}) {
            QSet<QString> seen;
            qsizetype items = 0;
            QByteArray path = "/v1/products?limit=200&sort=" + sort;
            for (QByteArray next = path; !next.isEmpty();) {
                const QJsonObject page = w->owner().get(next).json();
                for (const QJsonValue &item : page.value(u"items").toArray())
                    seen.insert(item.toObject().value(u"id").toString());
                items += page.value(u"items").toArray().size();
                const QByteArray cursor = page.value(u"next").toString().toLatin1();
                next = cursor.isEmpty() ? QByteArray() : QByteArray(path + "&cursor=" + cursor);
            }
            QCOMPARE(seen.size(), items);
            QCOMPARE(items, w->sql("SELECT count(*) FROM product").integer(0, 0));
        }
    }

    void aCursorBelongsToItsList()
    {
        const QByteArray next = w->owner().get("/v1/products?limit=1").json().value(u"next").toString().toLatin1();
        QVERIFY(!next.isEmpty());
        QCOMPARE(w->owner().get("/v1/products?limit=1&active=true&cursor=" + next).code(), u"bad_cursor"_s);
        QCOMPARE(w->owner().get("/v1/customers?cursor=" + next).code(), u"bad_cursor"_s);
        QCOMPARE(w->stranger().get("/v1/products?limit=1&cursor=" + next).code(), u"bad_cursor"_s);
        QByteArray forged = next;
        forged[forged.size() / 2] = forged.at(forged.size() / 2) == 'A' ? 'B' : 'A';
        QCOMPARE(w->owner().get("/v1/products?limit=1&cursor=" + forged).code(), u"bad_cursor"_s);
    }

    void categoriesComeAndGo()
    {
        const HttpReply made =
            w->owner().post("/v1/categories", {{u"code"_s, u"drinks"_s}, {u"name"_s, u"Boissons"_s}, {u"hue"_s, 4}});
        QCOMPARE(made.status, 201);
        QCOMPARE(w->owner().post("/v1/categories", {{u"code"_s, u"drinks"_s}, {u"name"_s, u"X"_s}}).status, 409);
        const HttpReply changed = w->owner().send("PATCH", "/v1/categories/drinks", {{u"position"_s, 3}},
                                                  {{"If-Match", made.headers.value("etag")}});
        QCOMPARE(changed.json().value(u"position").toInt(), 3);
        QCOMPARE(changed.json().value(u"hue").toInt(), 4);
        const JsonClient::Headers match{{"If-Match", changed.headers.value("etag")}};
        QCOMPARE(w->owner().call("DELETE", "/v1/categories/drinks", {}, match).status, 204);
        QCOMPARE(w->owner().get("/v1/categories/drinks").status, 404);
        QCOMPARE(
            w->sql("SELECT body IS NULL FROM change_feed WHERE kind = 'category' ORDER BY seq DESC LIMIT 1").text(0, 0),
            u"t"_s);
        QCOMPARE(w->owner().post("/v1/categories", {{u"code"_s, u"drinks"_s}, {u"name"_s, u"Encore"_s}}).status, 201);
    }

    void aRateThatHasBegunStays()
    {
        const HttpReply tax = w->owner().get("/v1/taxes/TVA");
        const JsonClient::Headers match{{"If-Match", tax.headers.value("etag")}};
        const auto period = [](const QString &from, int ppm) {
            return QJsonObject{{u"from"_s, from}, {u"rate_ppm"_s, ppm}};
        };
        const HttpReply past = w->owner().send("PATCH", "/v1/taxes/TVA",
                                               {{u"periods"_s, QJsonArray{period(u"2017-01-01"_s, 200'000)}}}, match);
        QCOMPARE(past.status, 409);
        QCOMPARE(past.code(), u"bad_rate_date"_s);
        const QJsonArray both{period(u"2017-01-01"_s, 190'000), period(u"2099-01-01"_s, 200'000)};
        QCOMPARE(w->owner().send("PATCH", "/v1/taxes/TVA", {{u"periods"_s, both}}, match).status, 200);
        QCOMPARE(w->owner().get("/v1/taxes").json().value(u"items").toArray().size(), 1);
        QCOMPARE(w->owner().get("/v1/tax-classes").json().value(u"items").toArray().size(), 1);
        const HttpReply taxClass = w->owner().get("/v1/tax-classes/TVA19");
        QCOMPARE(w->owner()
                     .send("PATCH", "/v1/tax-classes/TVA19", {{u"taxes"_s, QJsonArray{u"none"_s}}},
                           {{"If-Match", taxClass.headers.value("etag")}})
                     .status,
                 422);
    }

    void aPriceListIsReplacedAsAWhole()
    {
        const QString item = w->addProduct(u"Soldé"_s);
        const auto rule = [&item](qint64 minor) {
            return QJsonObject{{u"product"_s, item}, {u"price"_s, dinars(minor)}, {u"customer_group"_s, u"gros"_s}};
        };
        const HttpReply made = w->owner().send("PUT", "/v1/price-lists/Gros", {{u"rules"_s, QJsonArray{rule(7'000)}}},
                                               {{"If-None-Match", "*"}});
        QCOMPARE(made.status, 201);
        QCOMPARE(w->owner().send("PUT", "/v1/price-lists/Gros", {{u"rules"_s, QJsonArray{}}}).status, 428);
        const HttpReply again =
            w->owner().send("PUT", "/v1/price-lists/Gros", {{u"rules"_s, QJsonArray{rule(6'000), rule(6'500)}}},
                            {{"If-Match", made.headers.value("etag")}});
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json().value(u"rules").toArray().size(), 2);
        QCOMPARE(
            w->owner().get("/v1/price-lists").json().value(u"items").toArray().at(0).toObject().value(u"rules").toInt(),
            2);
        const JsonClient::Headers match{{"If-Match", again.headers.value("etag")}};
        QCOMPARE(w->owner().call("DELETE", "/v1/price-lists/Gros", {}, match).status, 204);
        QCOMPARE(w->sql("SELECT count(*) FROM price_rule").integer(0, 0), 0);
    }

    void aCustomersFieldsMergeOneByOne()
    {
        const HttpReply made = w->owner().post(
            "/v1/customers", {{u"identity"_s, QJsonObject{{u"name"_s, u"Karim Haddad"_s}, {u"phone"_s, u"0550"_s}}},
                              {u"credit_limit"_s, dinars(500'000)}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json().value(u"balance").toObject(), dinars(0));
        const QByteArray path = made.headers.value("location");
        const HttpReply changed =
            w->owner().send("PATCH", path, {{u"identity"_s, QJsonObject{{u"email"_s, u"k@example.dz"_s}}}},
                            {{"If-Match", made.headers.value("etag")}});
        QCOMPARE(changed.status, 200);
        const QJsonObject identity = changed.json().value(u"identity").toObject();
        QCOMPARE(identity.value(u"phone").toString(), u"0550"_s);
        QCOMPARE(identity.value(u"email").toString(), u"k@example.dz"_s);
        w->sql("INSERT INTO account_entry VALUES ($1, $2, 0, $3, $4, NULL, 12500, now())",
               {w->mine.id, testId(70, 1), made.json().value(u"id").toString(), w->mine.branch});
        w->sql("INSERT INTO customer_balance VALUES ($1, $2, 12500)",
               {w->mine.id, made.json().value(u"id").toString()});
        QCOMPARE(w->owner().get(path).json().value(u"balance").toObject(), dinars(12'500));
        QCOMPARE(w->owner().get(path + "/account").json().value(u"items").toArray().size(), 1);
        QCOMPARE(w->owner().get("/v1/customers?owing=true").json().value(u"items").toArray().size(), 1);
    }

    void settingsAreMadeAndChanged()
    {
        const HttpReply made =
            w->owner().send("PUT", "/v1/settings/receipt.footer", {{u"value"_s, u"Merci"_s}}, {{"If-None-Match", "*"}});
        QCOMPARE(made.status, 201);
        const HttpReply changed = w->owner().send("PUT", "/v1/settings/receipt.footer", {{u"value"_s, u"Shukran"_s}},
                                                  {{"If-Match", made.headers.value("etag")}});
        QCOMPARE(changed.json().value(u"value").toString(), u"Shukran"_s);
        QCOMPARE(w->owner().get("/v1/settings").json().value(u"items").toArray().size(), 1);
        QCOMPARE(w->sql("SELECT body FROM change_feed WHERE kind = 'setting' ORDER BY seq DESC LIMIT 1").text(0, 0),
                 u"{\"key\":\"receipt.footer\",\"value\":\"Shukran\"}"_s);
    }

    void aRepeatedCreationHasOneEffect()
    {
        const QJsonObject body{{u"name"_s, u"Une fois"_s}, {u"tax_class"_s, u"TVA19"_s}};
        const HttpReply first = w->owner().post("/v1/products", body, {{"Idempotency-Key", "k-1"}});
        const HttpReply again = w->owner().post("/v1/products", body, {{"Idempotency-Key", "k-1"}});
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QCOMPARE(w->sql("SELECT count(*) FROM product WHERE name = 'Une fois'").integer(0, 0), 1);
    }

    void checklist_03_readOnlyFieldsAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field :
             {"tenant_id", "version", "created_at", "created_by", "role", "price_paid", "ver", "body"})
            QTest::addRow("%s", field) << QString::fromLatin1(field);
    }
    void checklist_03_readOnlyFieldsAreRefused()
    {
        QFETCH(QString, field);
        const QJsonObject body{{u"name"_s, u"X"_s}, {u"tax_class"_s, u"TVA19"_s}, {field, u"1"_s}};
        const HttpReply reply = w->owner().post("/v1/products", body);
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.json().value(u"errors").toArray().at(0).toObject().value(u"pointer").toString(),
                 QString(u'/' + field));
    }

    void checklist_01_anothersThingIsNotFound()
    {
        const QByteArray path = "/v1/products/" + w->addProduct(u"Le mien"_s).toLatin1();
        QCOMPARE(w->stranger().get(path).status, 404);
        QCOMPARE(w->stranger().send("PATCH", path, {{u"name"_s, u"volé"_s}}, {{"If-Match", "\"v1\""}}).status, 404);
        QCOMPARE(w->stranger().get("/v1/products").json().value(u"items").toArray().size(), 0);
    }

    void checklist_05_aViewerChangesNothing()
    {
        QCOMPARE(w->viewer().get("/v1/products?limit=1").status, 200);
        QCOMPARE(w->viewer().post("/v1/products", {{u"name"_s, u"X"_s}, {u"tax_class"_s, u"TVA19"_s}}).status, 403);
    }

    void costsAreForThoseWhoMaySeeThem()
    {
        const QByteArray path = "/v1/products/" + w->addProduct(u"Marge"_s, {{u"cost"_s, dinars(1)}}).toLatin1();
        QVERIFY(w->owner().get(path).json().contains(u"cost"));
        QVERIFY(!w->viewer().get(path).json().contains(u"cost"));
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "documents_test.moc"
