// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/business.h"
#include "tests/server/api/apiworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

/// What nobody should send: each gets the answer that is written down, and PostgreSQL never hears of it.
class BadInputTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiWorld> w;

    static QByteArray encoded(const QByteArray &text) { return text.toPercentEncoding(); }

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

    void aBodyThatIsNoJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QByteArray("") << 415; // of no type either
        QTest::newRow("cut short") << QByteArray(R"({"name": "X")") << 400;
        QTest::newRow("a list") << QByteArray(R"([1])") << 400;
        QTest::newRow("a text") << QByteArray(R"("x")") << 400;
        QTest::newRow("a name twice") << QByteArray(R"({"name": "X", "name": "Y", "tax_class": "TVA19"})") << 400;
        QTest::newRow("beyond int64")
            << QByteArray(R"({"name":"X","tax_class":"TVA19","price":{"minor":9223372036854775808,"currency":"DZD"}})")
            << 400;
        QTest::newRow("a fraction") << QByteArray(
                                           R"({"name":"X","tax_class":"TVA19","price":{"minor":1.5,"currency":"DZD"}})")
                                    << 400;
        QTest::newRow("too deep") << QByteArray(QByteArray("{\"a\":").repeated(40) + "1" + QByteArray("}").repeated(40))
                                  << 400;
        QTest::newRow("bad UTF-8") << QByteArray("{\"name\": \"\xff\xfe\", \"tax_class\": \"TVA19\"}") << 400;
        QTest::newRow("lone surrogate") << QByteArray(R"({"name": "\ud800", "tax_class": "TVA19"})") << 400;
        QTest::newRow("a zero byte") << QByteArray(R"({"name": "a\u0000b", "tax_class": "TVA19"})") << 400;
        QTest::newRow("something after it") << QByteArray(R"({"name": "X", "tax_class": "TVA19"} x)") << 400;
        QTest::newRow("a comment") << QByteArray(R"({"name": "X" /* x */, "tax_class": "TVA19"})") << 400;
    }
    void aBodyThatIsNoJsonIsRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QCOMPARE(w->owner().call("POST", "/v1/products", body).status, status);
    }

    void aFieldBeyondItsLimitIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("pointer");
        const auto unit = [](const QJsonObject &more) {
            QJsonObject object{{u"factor_milli"_s, 1000}};
            for (auto at = more.begin(); at != more.end(); ++at)
                object.insert(at.key(), at.value());
            return object;
        };
        const auto times = [](const QJsonValue &value, int count) {
            QJsonArray list;
            for (int i = 0; i < count; ++i)
                list.append(value);
            return list;
        };
        QTest::newRow("name empty") << QJsonObject{{u"name"_s, u""_s}} << u"/name"_s;
        QTest::newRow("name 201") << QJsonObject{{u"name"_s, QString(201, u'x')}} << u"/name"_s;
        QTest::newRow("name null") << QJsonObject{{u"name"_s, QJsonValue::Null}} << u"/name"_s;
        QTest::newRow("name a number") << QJsonObject{{u"name"_s, 5}} << u"/name"_s;
        QTest::newRow("name turned") << QJsonObject{{u"name"_s, u"abc\u202Edef"_s}} << u"/name"_s;
        QTest::newRow("name with a bell") << QJsonObject{{u"name"_s, u"a\u0007b"_s}} << u"/name"_s;
        QTest::newRow("name in lines") << QJsonObject{{u"name"_s, u"a\nb"_s}} << u"/name"_s;
        QTest::newRow("sku 81") << QJsonObject{{u"sku"_s, QString(81, u'x')}} << u"/sku"_s;
        QTest::newRow("price below zero") << QJsonObject{{u"price"_s, dinars(-1)}} << u"/price/minor"_s;
        QTest::newRow("price above") << QJsonObject{{u"price"_s, dinars(1'000'000'000'001)}} << u"/price/minor"_s;
        QTest::newRow("price in euros") << QJsonObject{{u"price"_s,
                                                        QJsonObject{{u"minor"_s, 1}, {u"currency"_s, u"EUR"_s}}}}
                                        << u"/price/currency"_s;
        QTest::newRow("price a text") << QJsonObject{{u"price"_s, u"84.00"_s}} << u"/price"_s;
        QTest::newRow("kind unknown") << QJsonObject{{u"kind"_s, u"thing"_s}} << u"/kind"_s;
        QTest::newRow("tax class unknown") << QJsonObject{{u"tax_class"_s, u"nope"_s}} << u"/tax_class"_s;
        QTest::newRow("category unknown") << QJsonObject{{u"category"_s, u"nope"_s}} << u"/category"_s;
        QTest::newRow("21 units") << QJsonObject{{u"units"_s, times(unit({}), 21)}} << u"/units"_s;
        QTest::newRow("no unit") << QJsonObject{{u"units"_s, QJsonArray{}}} << u"/units"_s;
        QTest::newRow("factor 0") << QJsonObject{{u"units"_s, QJsonArray{unit({{u"factor_milli"_s, 0}})}}}
                                  << u"/units/0/factor_milli"_s;
        QTest::newRow("base of two") << QJsonObject{{u"units"_s, QJsonArray{unit({{u"factor_milli"_s, 2000}})}}}
                                     << u"/units/0/factor_milli"_s;
        QTest::newRow("51 barcodes") << QJsonObject{{u"units"_s,
                                                     QJsonArray{unit({{u"barcodes"_s, times(u"1"_s, 51)}})}}}
                                     << u"/units/0/barcodes"_s;
        QTest::newRow("component unknown")
            << QJsonObject{{u"components"_s,
                            QJsonArray{QJsonObject{{u"product"_s, testId(1, 1).toText()}, {u"quantity_milli"_s, 1}}}}}
            << u"/components"_s;
        QTest::newRow("101 components")
            << QJsonObject{{u"components"_s,
                            times(QJsonObject{{u"product"_s, testId(1, 1).toText()}, {u"quantity_milli"_s, 1}}, 101)}}
            << u"/components"_s;
        QTest::newRow("variant_of no id") << QJsonObject{{u"variant_of"_s, u"' OR 1=1 --"_s}} << u"/variant_of"_s;
        QTest::newRow("a language nobody speaks")
            << QJsonObject{{u"names"_s, QJsonObject{{u"tlh"_s, u"x"_s}}}} << u"/names/tlh"_s;
        QTest::newRow("active a text") << QJsonObject{{u"active"_s, u"yes"_s}} << u"/active"_s;
        QTest::newRow("an unknown field") << QJsonObject{{u"a/b~c"_s, 1}} << u"/a~1b~0c"_s;
    }
    void aFieldBeyondItsLimitIsNamed()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, pointer);
        QJsonObject body{{u"name"_s, u"X"_s}, {u"tax_class"_s, u"TVA19"_s}};
        for (auto at = more.begin(); at != more.end(); ++at)
            body.insert(at.key(), at.value());
        const HttpReply reply = w->owner().post("/v1/products", body);
        QCOMPARE(reply.status, 422);
        QStringList pointers;
        for (const QJsonValue &error : reply.json().value(u"errors").toArray())
            pointers.append(error.toObject().value(u"pointer").toString());
        QVERIFY2(pointers.contains(pointer), qPrintable(pointers.join(u' ')));
        QCOMPARE(w->owner().send("PATCH", "/v1/products/" + testId(1, 1).toText().toLatin1(), more).status / 100, 4);
    }

    void limitsThemselvesAreTaken()
    {
        const QJsonObject body{{u"name"_s, QString(200, u'x')},
                               {u"tax_class"_s, u"TVA19"_s},
                               {u"sku"_s, QString(80, u's')},
                               {u"price"_s, dinars(1'000'000'000'000)}};
        QCOMPARE(w->owner().post("/v1/products", body).status, 201);
    }

    void listsBeyondTheirLimitAreRefused()
    {
        QJsonArray items;
        for (int i = 0; i < 1'001; ++i)
            items.append(QJsonObject{{u"name"_s, u"X"_s}, {u"tax_class"_s, u"TVA19"_s}});
        QCOMPARE(w->owner().post("/v1/products/bulk", {{u"items"_s, items}}).status, 422);
        QCOMPARE(w->owner().post("/v1/products/bulk", {{u"items"_s, QJsonArray{}}}).status, 422);
        const QByteArray big = "{\"name\": \"" + QByteArray(256 * 1024, 'x') + "\"}";
        QCOMPARE(w->owner().call("POST", "/v1/products", big).status, 413);
        QCOMPARE(w->owner().call("POST", "/v1/search", "{\"q\": \"" + QByteArray(4 * 1024, 'x') + "\"}").status, 413);
    }

    void aParameterBeyondItsLimitIsNamed_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path :
             {"/v1/products?limit=201", "/v1/products?limit=0", "/v1/products?limit=-1", "/v1/products?limit=1e2",
              "/v1/products?limit=99999999999999999999", "/v1/products?sort=price", "/v1/products?active=1",
              "/v1/products?unknown=1", "/v1/sales?from_date=2026-02-30", "/v1/sales?from_date=26-1-1",
              "/v1/sales?number=9223372036854775808", "/v1/sales?branch=x", "/v1/payments?from=yesterday",
              "/v1/payments?from=2026-01-01T00:00:00", "/v1/events?object=1", "/v1/analytics/dashboard?date=now",
              "/v1/inventory/levels?at_most_milli=0x10", "/v1/exports/products.csv?x=1"})
            QTest::addRow("%s", path) << QByteArray(path);
    }
    void aParameterBeyondItsLimitIsNamed()
    {
        QFETCH(QByteArray, path);
        const HttpReply reply = w->owner().get(path);
        QCOMPARE(reply.status, 422);
        QVERIFY(!reply.json().value(u"errors").toArray().isEmpty());
    }

    void checklist_24_metacharactersAreText_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArrayList corpus = {"'",
                                       "''",
                                       "\"",
                                       "`",
                                       "\\",
                                       "\\'",
                                       "' OR '1'='1",
                                       "'; DROP TABLE product; --",
                                       "1) UNION SELECT password_phc FROM account_secret --",
                                       "$1",
                                       "$$",
                                       "%",
                                       "_",
                                       "%25%27",
                                       "*/ /*",
                                       "--",
                                       ";",
                                       "|| pg_sleep(10) ||",
                                       "{}",
                                       "[]",
                                       "& | ! :* <->",
                                       "\xD8\xA7\xD9\x8E",
                                       "\xF0\x9F\x92\xA9",
                                       "e\xCC\x81",
                                       "\xE2\x80\x8B",
                                       "\xEF\xBF\xBE",
                                       "NULL",
                                       "0x27"};
        for (const QByteArray &text : corpus)
            QTest::addRow("%s", text.toHex().constData()) << text;
    }
    void checklist_24_metacharactersAreText()
    {
        QFETCH(QByteArray, text);
        const QByteArray value = encoded(text);
        for (const QByteArray path : {"/v1/products?category=",
                                      "/v1/products?sku=",
                                      "/v1/products?barcode=",
                                      "/v1/products?sort=",
                                      "/v1/products?active=",
                                      "/v1/products?cursor=",
                                      "/v1/products?limit=",
                                      "/v1/categories?cursor=",
                                      "/v1/customers?code=",
                                      "/v1/customers?group=",
                                      "/v1/sales?series=",
                                      "/v1/sales?branch=",
                                      "/v1/sales?from_date=",
                                      "/v1/sales?cursor=",
                                      "/v1/payments?method=",
                                      "/v1/payments?from=",
                                      "/v1/inventory/moves?reason=",
                                      "/v1/inventory/levels?product=",
                                      "/v1/events?kind=",
                                      "/v1/events?cursor=",
                                      "/v1/shifts?device=",
                                      "/v1/analytics/dashboard?branch=",
                                      "/v1/exports/sales.csv?from_date=",
                                      "/v1/products/",
                                      "/v1/categories/",
                                      "/v1/taxes/",
                                      "/v1/price-lists/",
                                      "/v1/settings/",
                                      "/v1/sales/",
                                      "/v1/customers/",
                                      "/v1/shifts/",
                                      "/v1/products?"}) {
            const HttpReply reply = w->owner().get(path + value);
            const QByteArray what = path + value + " gave " + QByteArray::number(reply.status);
            QVERIFY2(QList<int>({200, 400, 404, 422}).contains(reply.status), what.constData());
        }
        const QString typed = QString::fromUtf8(text);
        const int searched = w->owner().post("/v1/search", {{u"q"_s, typed}}).status;
        QVERIFY(searched == 200 || searched == 422);
        const int made = w->owner().post("/v1/customers", {{u"identity"_s, QJsonObject{{u"name"_s, typed}}}}).status;
        QVERIFY(made == 201 || made == 422);
        QCOMPARE(w->databaseFaults(), QByteArray());
    }

    void whatIsStoredComesBackAsItWas()
    {
        const QString name = u"'; DROP TABLE customer; -- \u0627\u0644 $1 %s 💶"_s;
        const HttpReply made = w->owner().post("/v1/customers", {{u"identity"_s, QJsonObject{{u"name"_s, name}}}});
        QCOMPARE(made.status, 201);
        QCOMPARE(w->owner()
                     .get(made.headers.value("location"))
                     .json()
                     .value(u"identity")
                     .toObject()
                     .value(u"name")
                     .toString(),
                 name);
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "badinput_test.moc"
