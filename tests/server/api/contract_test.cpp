// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"
#include "tests/server/api/apiworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

namespace
{

HttpReply reply(int status, const QByteArray &type, const QByteArray &body)
{
    HttpReply made;
    made.status = status;
    made.headers.insert("content-type", type);
    made.body = body;
    return made;
}

const QByteArray json = "application/json; charset=utf-8";

} // namespace

/// docs/api/openapi.yaml is what the centre does, no more and no less, and the test of it finds what is not so.
class ContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checklist_04_aFieldTheDocumentDoesNotNameIsFound()
    {
        ApiTraffic traffic;
        const QByteArray setting =
            R"({"key":"a","version":1,"value":"x","updated_at":"2026-01-05T08:00:00.000Z","secret":1})";
        traffic.add("GET", "/v1/settings/a", {}, reply(200, json, setting));
        QVERIFY(traffic.deviations().contains("secret"));
    }

    void anAnswerTheDocumentDoesNotNameIsFound()
    {
        ApiTraffic traffic;
        traffic.add("GET", "/v1/settings/a", {}, reply(202, json, "{}"));
        QVERIFY(traffic.deviations().contains("answer 202"));
    }

    void anotherContentTypeIsFound()
    {
        ApiTraffic traffic;
        traffic.add("GET", "/v1/settings/a", {}, reply(404, "text/html", "<h1>no</h1>"));
        QVERIFY(traffic.deviations().contains("text/html"));
    }

    void aBodyThatShouldHaveBeenRefusedIsFound()
    {
        ApiTraffic traffic;
        const QByteArray setting = R"({"key":"a","version":1,"value":"x","updated_at":"2026-01-05T08:00:00.000Z"})";
        traffic.add("PUT", "/v1/settings/a", R"({"value":"x","tenant_id":"y"})", reply(200, json, setting));
        QVERIFY(traffic.deviations().contains("tenant_id"));
    }

    void aParameterThatShouldHaveBeenRefusedIsFound()
    {
        ApiTraffic traffic;
        traffic.add("GET", "/v1/settings?limit=500", {}, reply(200, json, R"({"items":[]})"));
        QVERIFY(traffic.deviations().contains("limit"));
    }

    void nothingComparedIsNotFine()
    {
        ApiTraffic traffic;
        QVERIFY(!traffic.deviations().isEmpty());
    }

    void whatIsRightIsFine()
    {
        ApiTraffic traffic;
        traffic.add("GET", "/v1/settings?limit=200", {}, reply(200, json, R"({"items":[]})"));
        QCOMPARE(traffic.deviations(), QByteArray());
    }

    void aRouteThatIsAnotherThanWrittenIsFound_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("permission") << 0 << QByteArray("permission");
        QTest::newRow("rate class") << 1 << QByteArray("rate");
        QTest::newRow("body limit") << 2 << QByteArray("body_limit");
        QTest::newRow("access") << 3 << QByteArray("access");
        QTest::newRow("idempotency") << 4 << QByteArray("idempotency");
        QTest::newRow("not served") << 5 << QByteArray("not served");
        QTest::newRow("not written") << 6 << QByteArray("not in the document");
    }
    void aRouteThatIsAnotherThanWrittenIsFound()
    {
        QFETCH(int, change);
        QFETCH(QByteArray, found);
        Routes routes = allRoutes();
        const auto at = std::find_if(routes.begin(), routes.end(), [](const Route &route) {
            return qstrcmp(route.path, "/v1/products") == 0 && route.method == Method::Post;
        });
        QVERIFY(at != routes.end());
        if (change == 0)
            at->permission = "products.read";
        else if (change == 1)
            at->rate = RateClass::Read;
        else if (change == 2)
            at->bodyLimit = 1;
        else if (change == 3)
            at->access = Route::Access::Public;
        else if (change == 4)
            at->idempotency = Idempotency::Never;
        else if (change == 5)
            routes.erase(at);
        else
            at->path = "/v1/secret-products";
        QVERIFY(ApiTraffic::deviationsOf(routes).contains(found));
    }

    void everyRouteIsInTheDocumentAndTheOtherWayRound()
    {
        QCOMPARE(ApiTraffic::deviationsOf(allRoutes()), QByteArray());
    }

    void theDocumentIsServed()
    {
        ApiWorld w(allRoutes());
        const HttpReply document = w.centre().client().get("/v1/openapi.json");
        QCOMPARE(document.status, 200);
        QCOMPARE(document.json().value(u"openapi").toString(), u"3.1.0"_s);
        QVERIFY(document.json().value(u"paths").toObject().contains(u"/v1/products"_s));
    }
};

QTEST_GUILESS_MAIN(ContractTest)
#include "contract_test.moc"
