// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/business.h"
#include "tests/server/api/tillworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

/// What only people can decide: seen, decided once, told to tills.
class TasksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TillWorld> w;
    int m_item = 10;

    /// Two tills price the same item: 90.00 stands, 95.00 of the second is offered. Gives the task's id.
    QByteArray clash()
    {
        const ProductId item = w->saveProduct(w->till, ++m_item, 8'000);
        (void)w->push(w->till);
        const qint64 version = w->count("SELECT max(ver) FROM product");
        if (w->price(w->till, item, version, 9'000) != u"merged" ||
            w->price(w->second, item, version, 9'500) != u"conflict")
            qFatal("no clash");
        return newest();
    }
    QByteArray newest()
    {
        return w->owner().get("/v1/tasks?state=open&limit=1").json()[u"items"][0][u"id"].toString().toLatin1();
    }
    static QByteArray path(const QByteArray &id) { return "/v1/tasks/" + id + "/resolve"; }
    qint64 currentPrice() { return w->count("SELECT price_minor FROM product ORDER BY id DESC LIMIT 1"); }
    qint64 rowsOf(const char *like)
    {
        return w->sql("SELECT count(*) FROM change_feed WHERE stream LIKE $1", {like}).integer(0, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        w = std::make_unique<TillWorld>(businessRoutes());
        QCOMPARE(w->push(w->till).last(), u"applied"_s);
        QCOMPARE(w->push(w->second).last(), u"applied"_s);
    }

    void cleanupTestCase()
    {
        QCOMPARE(w->databaseFaults(), QByteArray());
        QCOMPARE(w->traffic.deviations(), QByteArray());
        w.reset();
    }

    void theTillsValueBecomesANewVersionOnce()
    {
        const QByteArray id = clash();
        const qint64 documents = rowsOf("T");
        const qint64 notices = rowsOf("D:%");
        for (int i = 0; i < 2; ++i) { // the second time says the same, and changes nothing
            const HttpReply reply =
                w->owner().post(path(id), {{u"choice"_s, u"device"_s}, {u"note"_s, u"asked Karim"_s}});
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.json()[u"state"].toString(), u"done"_s);
            QCOMPARE(reply.json()[u"value"].toInteger(), 9'500);
            QCOMPARE(reply.json()[u"note"].toString(), u"asked Karim"_s);
            QVERIFY(!reply.json()[u"done_by"].toString().isEmpty());
        }
        QCOMPARE(currentPrice(), 9'500);
        QCOMPARE(rowsOf("T"), documents + 1);
        QCOMPARE(rowsOf("D:%"), notices + 1);
        QCOMPARE(w->count("SELECT count(*) FROM product p JOIN change_feed f ON f.stream = 'T' AND f.seq = p.ver AND "
                          "f.body::jsonb ->> 'price' = '9500'"),
                 1);
        // The till's own stream ends with the task gone.
        QCOMPARE(
            w->sql("SELECT kind || ' ' || (body IS NULL) FROM change_feed WHERE stream = $1 ORDER BY seq DESC LIMIT 1",
                   {QString(u"D:"_s + w->second.device().toText())})
                .text(0, 0),
            u"task true"_s);
        QCOMPARE(w->count("SELECT count(*) FROM audit_log WHERE action = 'task.resolved'"), 1);
        QCOMPARE(w->owner().post(path(id), {{u"choice"_s, u"centre"_s}}).code(), u"task_closed"_s);
        QCOMPARE(currentPrice(), 9'500);
        // A later edit made on the new version wins as usual.
        const qint64 version = w->count("SELECT max(ver) FROM product");
        QCOMPARE(w->price(w->till, ProductId(testId(6, m_item)), version, 9'900), u"merged"_s);
    }

    void whatStandsStays()
    {
        const QByteArray id = clash();
        const qint64 documents = rowsOf("T");
        QCOMPARE(w->owner().post(path(id), {{u"choice"_s, u"centre"_s}}).status, 200);
        QCOMPARE(currentPrice(), 9'000);
        QCOMPARE(rowsOf("T"), documents);
    }

    void aTillDecidesItsOwnByTheNamesItUses()
    {
        const QByteArray id = clash().replace("-", "");
        const QJsonObject body{{u"choice"_s, u"value"_s}, {u"value"_s, u"9200"_s}, {u"actor"_s, QString(32, u'7')}};
        QCOMPARE(w->caller("till").post(path(id), body).status, 404); // it concerns another till
        QCOMPARE(w->caller("till elsewhere").post(path(id), body).status, 404);
        for (int i = 0; i < 2; ++i) {
            const HttpReply reply = w->caller("till 2").post(path(id), body);
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.json()[u"done_by"].toString().remove(u'-'), QString(32, u'7'));
        }
        QCOMPARE(currentPrice(), 9'200);
    }

    void aValueTheFieldCannotHaveIsRefused_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << QJsonValue(u"dear"_s);
        QTest::newRow("negative") << QJsonValue(-1);
        QTest::newRow("beyond") << QJsonValue(qint64{2'000'000'000'000});
        QTest::newRow("list") << QJsonValue(QJsonArray{1});
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"minor"_s, 1}});
        QTest::newRow("truth") << QJsonValue(true);
        QTest::newRow("text beyond 64 bits") << QJsonValue(u"99999999999999999999"_s);
    }
    void aValueTheFieldCannotHaveIsRefused()
    {
        QFETCH(QJsonValue, value);
        const QByteArray id = newest().isEmpty() ? clash() : newest();
        const qint64 before = currentPrice();
        const HttpReply reply = w->owner().post(path(id), {{u"choice"_s, u"value"_s}, {u"value"_s, value}});
        QCOMPARE(reply.status, 422);
        QCOMPARE(currentPrice(), before);
        QCOMPARE(newest(), id); // still open
    }

    void theBodyIsChecked()
    {
        const QByteArray id = newest().isEmpty() ? clash() : newest();
        QCOMPARE(w->owner().post(path(id), {}).status, 422);
        QCOMPARE(w->owner().post(path(id), {{u"choice"_s, u"done"_s}}).status, 422);
        QCOMPARE(w->owner().post(path(id), {{u"choice"_s, u"value"_s}}).status, 422);
        QCOMPARE(w->owner().post(path(id), {{u"choice"_s, u"device"_s}, {u"value"_s, 1}}).status, 422);
        QCOMPARE(w->owner().post(path(id), {{u"choice"_s, u"device"_s}, {u"actor"_s, u"me"_s}}).status, 422);
        QCOMPARE(w->owner().post("/v1/tasks/" + QByteArray(36, 'x') + "/resolve", {{u"choice"_s, u"done"_s}}).status,
                 404);
        QCOMPARE(w->viewer().post(path(id), {{u"choice"_s, u"centre"_s}}).status, 403);
        QCOMPARE(w->stranger().post(path(id), {{u"choice"_s, u"centre"_s}}).status, 404);
        QCOMPARE(newest(), id);
    }

    void aDeletedDocumentIsOnlyClosed()
    {
        const QByteArray id = clash();
        w->sql("UPDATE product SET deleted = true WHERE id = $1", {testId(6, m_item)});
        QCOMPARE(w->owner().post(path(id), {{u"choice"_s, u"device"_s}}).code(), u"document_gone"_s);
        QCOMPARE(w->owner().post(path(id), {{u"choice"_s, u"centre"_s}}).status, 200);
    }

    void decidingIsNoWayAroundTheRightToEdit()
    {
        const QByteArray id = clash();
        w->sql("UPDATE task SET object_kind = 'role', object_id = 'cashier/rights', detail = '{\"field\": \"rights\", "
               "\"centre\": [], \"offered\": [\"sale.refund\"]}' WHERE id = $1",
               {QString::fromLatin1(id)});
        w->sql("INSERT INTO till_role (tenant_id, code, name, body, ver) VALUES ($1, 'cashier', 'x', "
               "'{\"code\": \"cashier\", \"name\": \"x\", \"rights\": []}', 1)",
               {w->mine.id});
        // This owner has the rights of the routes in this test; to change roles is none of them.
        QCOMPARE(w->owner().post(path(id), {{u"choice"_s, u"device"_s}}).status, 403);
        QCOMPARE(
            w->owner().post(path(id), {{u"choice"_s, u"value"_s}, {u"value"_s, QJsonArray{u"sale.refund"_s}}}).status,
            403);
        QCOMPARE(w->count("SELECT ver FROM till_role WHERE code = 'cashier'"), 1);
        QCOMPARE(w->owner().post(path(id), {{u"choice"_s, u"centre"_s}}).status, 200);
    }

    void anyOtherTaskIsClosedWithWhoAndWhen()
    {
        QStringList kinds{u"oversold"_s, u"refund_twice"_s, u"late_shift"_s, u"clock_ahead"_s, u"fork"_s};
        {
            PgTransaction transaction(w->connection(), w->mine.scope());
            QList<NewTask> tasks;
            for (int i = 0; i < kinds.size(); ++i)
                tasks.append({testId(98, i), kinds.at(i), w->mine.branch, w->till.device(), std::nullopt, u"device"_s,
                              QString::number(i)});
            QCOMPARE(TaskStore(transaction).add(tasks).size(), kinds.size());
            transaction.commit();
        }
        for (int i = 0; i < kinds.size(); ++i) {
            const QByteArray id = testId(98, i).toText().toLatin1();
            QCOMPARE(w->owner().post(path(id), {{u"choice"_s, u"device"_s}}).status, 422);
            const HttpReply reply = w->owner().post(path(id), {{u"choice"_s, u"done"_s}});
            QCOMPARE(reply.status, 200);
            QVERIFY(reply.json()[u"done_at"].toString().endsWith(u'Z'));
            QVERIFY(reply.json()[u"value"].isNull());
        }
        QCOMPARE(w->owner().get("/v1/tasks?state=done&kind=fork").json()[u"items"].toArray().size(), 1);
    }

    void theListIsPagedAndEachSeesTheirOwn()
    {
        QSet<QString> seen;
        QByteArray next;
        int pages = 0;
        do {
            const HttpReply page =
                w->owner().get("/v1/tasks?limit=3" + (next.isEmpty() ? QByteArray() : "&cursor=" + next));
            QCOMPARE(page.status, 200);
            for (const QJsonValue &task : page.json()[u"items"].toArray())
                seen.insert(task[u"id"].toString());
            next = page.json()[u"next"].toString().toLatin1();
            ++pages;
        } while (!next.isEmpty());
        QCOMPARE(seen.size(), w->count("SELECT count(*) FROM task"));
        QVERIFY(pages > 2);
        QCOMPARE(w->stranger().get("/v1/tasks").json()[u"items"].toArray().size(), 0);
        QCOMPARE(w->caller("till elsewhere").get("/v1/tasks").json()[u"items"].toArray().size(), 0);
        for (const QJsonValue &task : w->caller("till 2").get("/v1/tasks?limit=200").json()[u"items"].toArray())
            QCOMPARE(task[u"device"].toString(), w->second.device().toText());
        QCOMPARE(w->owner().get("/v1/tasks?state=lost").status, 422);
    }
};

QTEST_GUILESS_MAIN(TasksTest)
#include "tasks_test.moc"
