// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/business.h"
#include "tests/server/api/apiworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

/// What the tills recorded, as the API shows it: tickets, payments, shifts, stock, sums, search and the log of events.
class FactsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiWorld> w;
    QString bread;
    const QDate monday{2026, 1, 26};

    QJsonArray items(const QByteArray &path) { return w->owner().get(path).json().value(u"items").toArray(); }

private Q_SLOTS:
    void initTestCase()
    {
        w = std::make_unique<ApiWorld>(businessRoutes());
        w->addBasics();
        bread = w->addProduct(u"Pain complet"_s);
        for (int week = 0; week < 5; ++week) {
            for (int n = 0; n < 4; ++n)
                (void)w->addSale(week * 10 + n, bread, 10'000 * (week + 1), monday.addDays(-7 * week), 8 + n);
        }
    }

    void cleanupTestCase()
    {
        QCOMPARE(w->databaseFaults(), QByteArray());
        QCOMPARE(w->traffic.deviations(), QByteArray());
        w.reset();
    }

    void ticketsComeNewestFirstPageByPage()
    {
        QList<QString> times;
        QSet<QString> ids;
        const QByteArray path = "/v1/sales?limit=7";
        for (QByteArray next = path; !next.isEmpty();) {
            const QJsonObject page = w->owner().get(next).json();
            for (const QJsonValue &item : page.value(u"items").toArray()) {
                times.append(item.toObject().value(u"at").toString());
                ids.insert(item.toObject().value(u"id").toString());
            }
            const QByteArray cursor = page.value(u"next").toString().toLatin1();
            next = cursor.isEmpty() ? QByteArray() : QByteArray(path + "&cursor=" + cursor);
        }
        QCOMPARE(times.size(), 20);
        QCOMPARE(ids.size(), 20);
        QVERIFY(std::is_sorted(times.rbegin(), times.rend()));
    }

    void ticketsAreFoundByTheirFilters()
    {
        const QByteArray day = monday.toString(Qt::ISODate).toLatin1();
        QCOMPARE(items("/v1/sales?from_date=" + day + "&to_date=" + day).size(), 4);
        QCOMPARE(items("/v1/sales?series=T01&number=3").size(), 1);
        QCOMPARE(items("/v1/sales?branch=" + w->mine.branch.toText().toLatin1() + "&limit=200").size(), 20);
        QCOMPARE(items("/v1/sales?branch=" + testId(99, 9).toText().toLatin1()).size(), 0);
        QCOMPARE(items("/v1/sales?training=true").size(), 0);
    }

    void aTicketHasLinesTaxesAndPayments()
    {
        const QJsonObject sale = w->owner().get("/v1/sales/" + testId(50, 3).toText().toLatin1()).json();
        QCOMPARE(sale.value(u"number").toString(), u"T01-000003"_s);
        QCOMPARE(sale.value(u"total").toObject(), dinars(10'000));
        QCOMPARE(sale.value(u"lines").toArray().at(0).toObject().value(u"product").toString(), bread);
        QCOMPARE(sale.value(u"taxes").toArray().size(), 1);
        QCOMPARE(sale.value(u"payments").toArray().at(0).toObject().value(u"method").toString(), u"cash"_s);
        QCOMPARE(w->stranger().get("/v1/sales/" + testId(50, 3).toText().toLatin1()).status, 404);
        QCOMPARE(items("/v1/payments?method=cash&limit=200").size(), 20);
        QCOMPARE(items("/v1/payments?document=" + testId(50, 3).toText().toLatin1()).size(), 1);
    }

    void shiftsShowTheirZ()
    {
        const Uuid shift = testId(60, 1);
        w->sql(
            "INSERT INTO shift (tenant_id, id, device_id, branch_id, business_date, currency, opened_at, opened_by, "
            "opened_by_name, float_minor) VALUES ($1, $2, $3, $4, $5, 'DZD', '2026-01-26 07:00Z', $2, 'Amina', 500000)",
            {w->mine.id, shift, w->device, w->mine.branch, monday.toString(Qt::ISODate)});
        QCOMPARE(items("/v1/shifts?open=true").size(), 1);
        w->sql("UPDATE shift SET closed_at = '2026-01-26 18:00Z', closed_by = $1, closed_by_name = 'Amina', "
               "expected_minor = 540000, counted_minor = 539000, difference_minor = -1000, approved = true, "
               "z_series = 'T01-Z', z_number = 9, totals = '{\"tickets\": 4}' WHERE id = $1",
               {shift});
        w->sql(
            "INSERT INTO cash_move VALUES ($1, $2, $3, $4, $5, 'out', 'DZD', -2000, 'pain', '2026-01-26 09:00Z', $5, "
            "'Amina')",
            {w->mine.id, testId(61, 1), w->device, w->mine.branch, shift});
        const QJsonObject shown = w->owner().get("/v1/shifts/" + shift.toText().toLatin1()).json();
        QCOMPARE(shown.value(u"z").toString(), u"T01-Z-000009"_s);
        QCOMPARE(shown.value(u"difference").toObject(), dinars(-1'000));
        QCOMPARE(shown.value(u"cash_moves").toArray().size(), 1);
        QCOMPARE(items("/v1/shifts?open=true").size(), 0);
    }

    void anAdjustmentMovesTheLevelOnce()
    {
        const QJsonObject body{
            {u"branch"_s, w->mine.branch.toText()},
            {u"note"_s, u"inventaire"_s},
            {u"moves"_s,
             QJsonArray{QJsonObject{{u"product"_s, bread}, {u"quantity_milli"_s, 12'000}, {u"reason"_s, u"count"_s}}}}};
        QCOMPARE(w->owner().post("/v1/inventory/adjustments", body).code(), u"idempotency_key_needed"_s);
        const JsonClient::Headers key{{"Idempotency-Key", "count-1"}};
        QCOMPARE(w->owner().post("/v1/inventory/adjustments", body, key).status, 201);
        QCOMPARE(w->owner().post("/v1/inventory/adjustments", body, key).status, 201);
        const QJsonArray levels = items("/v1/inventory/levels?product=" + bread.toLatin1());
        QCOMPARE(levels.size(), 1);
        QCOMPARE(levels.at(0).toObject().value(u"quantity_milli").toInteger(), 12'000);
        QCOMPARE(items("/v1/inventory/moves?reason=count").size(), 1);
        QCOMPARE(w->sql("SELECT count(*) FROM change_feed WHERE stream LIKE 'B:%'").integer(0, 0), 1);
        QCOMPARE(items("/v1/inventory/levels?at_most_milli=0").size(), 0);
    }

    void theDashboardComparesWithTheUsualWeekday()
    {
        w->sql("UPDATE stock_level SET quantity_milli = 1000 WHERE product_id = $1", {bread});
        const QJsonObject board =
            w->owner().get("/v1/analytics/dashboard?date=" + monday.toString(Qt::ISODate).toLatin1()).json();
        QCOMPARE(board.value(u"day").toObject().value(u"tickets").toInt(), 4);
        QCOMPARE(board.value(u"day").toObject().value(u"total").toObject(), dinars(40'000));
        QCOMPARE(board.value(u"day").toObject().value(u"average_ticket").toObject(), dinars(10'000));
        const QJsonObject usual = board.value(u"usual").toObject();
        QCOMPARE(usual.value(u"days").toInt(), 4);
        QCOMPARE(usual.value(u"total").toObject(), dinars(140'000)); // mean of 80, 120, 160 and 200 thousand
        QCOMPARE(board.value(u"hours").toArray().size(), 4);
        QCOMPARE(board.value(u"hours").toArray().at(0).toObject().value(u"usual_total").toObject(), dinars(35'000));
        const QJsonObject best = board.value(u"top_products").toArray().at(0).toObject();
        QCOMPARE(best.value(u"name").toString(), u"Pain complet"_s);
        QCOMPARE(best.value(u"quantity_milli").toInteger(), 4'000);
        QCOMPARE(board.value(u"branches").toArray().at(0).toObject().value(u"total").toObject(), dinars(40'000));
        QCOMPARE(board.value(u"reorder").toArray().size(), 1);
        QCOMPARE(board.value(u"cash_differences").toArray().at(0).toObject().value(u"difference").toObject(),
                 dinars(-1'000));
        QCOMPARE(w->owner().get("/v1/analytics/dashboard").status, 200);
    }

    void trainingTicketsAreInNoSum()
    {
        const qint64 before = w->sql("SELECT sum(tickets) FROM sales_by_hour").integer(0, 0);
        w->sql("INSERT INTO sale SELECT tenant_id, $1, $1, device_id, branch_id, 'T01-E', 1, true, shift_id, "
               "business_date, "
               "hour, at, cashier_id, cashier_name, customer_id, customer_name, currency, tax_mode, lines, net_minor, "
               "tax_minor, total_minor, discount_minor, stamp_minor, rounding_minor, due_minor, change_minor, note "
               "FROM sale WHERE id = $2",
               {testId(50, 999), testId(50, 3)});
        QCOMPARE(w->sql("SELECT sum(tickets) FROM sales_by_hour").integer(0, 0), before);
        QCOMPARE(items("/v1/sales?training=true").size(), 1);
    }

    void searchFindsKindsTheCallerMayRead()
    {
        const auto found = [this](RecordedClient client, const QJsonObject &body) {
            QStringList kinds;
            for (const QJsonValue &hit : client.post("/v1/search", body).json().value(u"items").toArray())
                kinds.append(hit.toObject().value(u"kind").toString());
            return kinds;
        };
        QCOMPARE(found(w->owner(), {{u"q"_s, u"pain comp"_s}}), QStringList{u"product"_s});
        QCOMPARE(found(w->owner(), {{u"q"_s, u"T01-000003"_s}}), QStringList{u"sale"_s});
        QCOMPARE(found(w->owner(), {{u"q"_s, u"omple"_s}, {u"kinds"_s, QJsonArray{u"product"_s}}}),
                 QStringList{u"product"_s});
        QCOMPARE(found(w->stranger(), {{u"q"_s, u"pain"_s}}), QStringList());
        QCOMPARE(found(w->owner(), {{u"q"_s, u"!!!"_s}}), QStringList());
    }

    void checklist_02_aStrangersIdsGiveNothing()
    {
        const QByteArray branch = w->mine.branch.toText().toLatin1();
        for (const QByteArray path : {"/v1/sales?branch=", "/v1/payments?branch=", "/v1/shifts?branch=",
                                      "/v1/inventory/levels?branch=", "/v1/inventory/moves?branch="})
            QCOMPARE(w->stranger().get(path + branch).json().value(u"items").toArray().size(), 0);
        const QJsonObject board = w->stranger().get("/v1/analytics/dashboard?branch=" + branch).json();
        QCOMPARE(board.value(u"branches").toArray().size(), 0);
        QCOMPARE(w->stranger().get("/v1/exports/stock.csv").body.count('\n'), 1);
    }

    void eventsShowWhatWasDoneThroughTheApi()
    {
        const QJsonArray made = items("/v1/events?kind=product.created");
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.at(0).toObject().value(u"object").toString(), bread);
        QCOMPARE(items("/v1/events?object=" + bread.toLatin1()).size(), 1);
        const QJsonObject first = w->owner().get("/v1/events?limit=2").json();
        const QJsonArray rest = items("/v1/events?limit=200&cursor=" + first.value(u"next").toString().toLatin1());
        QCOMPARE(rest.size() + 2, items("/v1/events?limit=200").size());
    }

    void searchFollowsWhatChanges()
    {
        const auto hits = [this](const QString &asked) {
            return w->sql("SELECT FROM search_entries($1, NULL, 10)", {asked}).count();
        };
        const QString item = w->addProduct(u"Zlabia"_s);
        QCOMPARE(hits(u"zlabia"_s), 1);
        const std::pair<const char *, QString> changes[] = {
            {"UPDATE product SET name = 'Makroud' WHERE id = $1::uuid", u"makroud"_s},
            {"UPDATE product SET names = '{\"en\": \"Semolina\"}' WHERE id = $1::uuid", u"semolina"_s},
            {"UPDATE product SET sku = 'MK7731' WHERE id = $1::uuid", u"mk7731"_s},
            {"UPDATE product SET body = jsonb_set(body, '{units}', '[{\"barcodes\": [\"6130009990017\"]}]') "
             "WHERE id = $1::uuid",
             u"6130009990017"_s},
        };
        for (const auto &[change, asked] : changes) {
            QCOMPARE(hits(asked), 0);
            w->sql(change, {item});
            QCOMPARE(hits(asked), 1);
        }
        QCOMPARE(hits(u"zlabia"_s), 0);
        w->sql("UPDATE product SET deleted = true WHERE id = $1::uuid", {item});
        QCOMPARE(hits(u"makroud"_s), 0);

        const QJsonObject body{{u"identity"_s, QJsonObject{{u"name"_s, u"Ghezali"_s}}}};
        const QString customer = w->owner().post("/v1/customers", body).json().value(u"id").toString();
        w->sql("UPDATE customer SET phone = '0550998877', email = 'g@example.org' WHERE id = $1::uuid", {customer});
        QCOMPARE(hits(u"0550998877"_s), 1);
        w->sql("UPDATE customer SET erased_at = now() WHERE id = $1::uuid", {customer});
        QCOMPARE(hits(u"ghezali"_s), 0);
        w->sql("UPDATE branch SET address = 'Rue Didouche' WHERE id = $1", {w->mine.branch});
        QCOMPARE(hits(u"didouche"_s), 1);
        w->sql("UPDATE category SET name = 'Viennoiserie' WHERE code = 'bakery'");
        QCOMPARE(hits(u"viennoiserie"_s), 1);
    }

    void checklist_23_exportsHoldNoFormula()
    {
        for (const QString &name : {u"=cmd|'/C calc'!A0"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"a \"b\", c"_s})
            QVERIFY(!w->addProduct(name).isEmpty());
        const HttpReply csv = w->owner().get("/v1/exports/products.csv");
        QCOMPARE(csv.status, 200);
        QVERIFY(csv.headers.value("content-type").startsWith("text/csv"));
        QVERIFY(csv.headers.value("content-disposition").startsWith("attachment"));
        for (const QByteArray cell : {"\"'=cmd|'/C calc'!A0\"", "\"'+1\"", "\"'-1\"", "\"'@x\"", "\"a \"\"b\"\", c\""})
            QVERIFY2(csv.body.contains(QByteArray(',' + cell + ',')), cell.constData());
        QVERIFY(csv.body.contains(",8400,"));
        const HttpReply sales = w->owner().get("/v1/exports/sales.csv?from_date=2026-01-01&to_date=2026-01-31");
        QCOMPARE(sales.body.count("T01-"), 16);
        QCOMPARE(w->owner().get("/v1/exports/sales.csv").status, 422);
        QCOMPARE(w->owner().get("/v1/exports/customers.csv").status, 200);
        QCOMPARE(w->viewer().get("/v1/exports/products.csv").status, 403);
        QCOMPARE(w->sql("SELECT count(*) FROM audit_log WHERE action = 'exported' AND outcome = 'done'").integer(0, 0),
                 3);
    }
};

QTEST_GUILESS_MAIN(FactsTest)
#include "facts_test.moc"
