// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/business.h"
#include "sync/protocol/digest.h"
#include "sync/protocol/pullmessages.h"
#include "tests/server/api/tillworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

/// What tills compare, and what was set aside, through the API: who may, and what another business sees.
class SyncApiTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TillWorld> w;

    QByteArray quarantinePath() { return "/v1/devices/" + w->till.device().toText().toLatin1() + "/quarantine"; }

private Q_SLOTS:
    void initTestCase()
    {
        w = std::make_unique<TillWorld>(businessRoutes());
        QCOMPARE(w->push(w->till).last(), u"applied"_s);
        QCOMPARE(w->push(w->second).last(), u"applied"_s);
        QCOMPARE(w->push(w->elsewhere).last(), u"applied"_s);
        for (int n = 1; n <= 20; ++n)
            (void)w->saveProduct(w->till, n, 100 * n);
        QCOMPARE(w->push(w->till).count(u"merged"_s), 20);
    }

    void cleanupTestCase()
    {
        QCOMPARE(w->databaseFaults(), QByteArray());
        QCOMPARE(w->traffic.deviations(), QByteArray());
        w.reset();
    }

    void tillsCompare()
    {
        const HttpReply reply = w->caller("till").get("/v1/sync/digest?stream=T&kind=product");
        QCOMPARE(reply.status, 200);
        const Result<sync::KindDigest> digest = sync::decodeKindDigest(reply.body);
        QVERIFY(digest);
        QCOMPARE(digest->cursor.seq, 20);
        qint64 all = 0;
        for (std::size_t bucket = 0; bucket < sync::digestBuckets; ++bucket) {
            if (digest->buckets.at(bucket).count == 0)
                continue;
            const HttpReply rows = w->caller("till").get("/v1/sync/rows?stream=T&kind=product&bucket=" +
                                                         QByteArray::number(static_cast<int>(bucket)));
            const Result<sync::PullPage> page = sync::decodePullPage(rows.body);
            QVERIFY(page);
            QCOMPARE(page->cut.first(), digest->cursor);
            QCOMPARE(page->rows.size(), digest->buckets.at(bucket).count);
            all += page->rows.size();
        }
        QCOMPARE(all, 20);
    }

    void onlyTillsOfTheBusinessCompare()
    {
        const Result<sync::KindDigest> other =
            sync::decodeKindDigest(w->caller("till elsewhere").get("/v1/sync/digest?stream=T&kind=product").body);
        QVERIFY(other);
        QCOMPARE(other->buckets, sync::Digest{}); // the other business has no item
        QCOMPARE(w->viewer().get("/v1/sync/digest?stream=T&kind=product").status, 403);
        QCOMPARE(w->owner().get("/v1/sync/digest?stream=T&kind=product").status, 404); // no till
        const QByteArray branch = "B:" + w->mine.branch.toText().toLatin1();
        QCOMPARE(w->caller("till").get("/v1/sync/digest?stream=" + branch + "&kind=product").status, 404);
        QCOMPARE(w->caller("till").get("/v1/sync/digest?stream=T&kind=entry").status, 404);
        QCOMPARE(w->caller("till").get("/v1/sync/rows?stream=T&kind=product").status, 422);
        QCOMPARE(w->caller("till").get("/v1/sync/rows?stream=T&kind=product&bucket=256").status, 422);
        QCOMPARE(w->caller("till").get("/v1/sync/rows?stream=T&kind=product&bucket=-1").status, 422);
    }

    void whatWasSetAsideIsSeenAndDriven()
    {
        w->sql("UPDATE device SET status = 'revoked', revoked_at = now() WHERE id = $1", {w->till.device()});
        for (int i = 0; i < 5; ++i)
            w->till.sell(1);
        QCOMPARE(w->push(w->till).count(u"quarantined revoked"_s), 5);
        w->sql("UPDATE device SET status = 'active', revoked_at = NULL WHERE id = $1", {w->till.device()});
        QStringList ids;
        QByteArray next;
        do {
            const HttpReply page = w->owner().get(quarantinePath() + "?state=waiting&limit=2" +
                                                  (next.isEmpty() ? QByteArray() : "&cursor=" + next));
            QCOMPARE(page.status, 200);
            for (const QJsonValue &item : page.json()[u"items"].toArray()) {
                QCOMPARE(item[u"code"].toString(), u"revoked"_s);
                ids.append(item[u"id"].toString());
            }
            next = page.json()[u"next"].toString().toLatin1();
        } while (!next.isEmpty());
        QCOMPARE(ids.size(), 5);
        const QByteArray redrive = "/v1/quarantine/" + ids.first().toLatin1() + "/redrive";
        QCOMPARE(w->stranger().call("POST", redrive).status, 404);
        QCOMPARE(w->viewer().call("POST", redrive).status, 403);
        QCOMPARE(w->caller("till").call("POST", redrive).status, 403);
        QCOMPARE(w->stranger().get(quarantinePath()).status, 404);
        for (int i = 0; i < 2; ++i) {
            const HttpReply reply = w->owner().call("POST", redrive);
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.json()[u"items"][0][u"state"].toString(), u"redriven"_s);
        }
        QCOMPARE(w->count("SELECT count(*) FROM sale"), 1);
        QCOMPARE(w->count("SELECT count(*) FROM audit_log WHERE action = 'entry.redriven'"), 1);
        QCOMPARE(w->owner().get(quarantinePath() + "?state=waiting").json()[u"items"].toArray().size(), 4);
        QCOMPARE(w->owner().call("POST", "/v1/quarantine/" + testId(99, 1).toText().toLatin1() + "/redrive").status,
                 404);
        QCOMPARE(w->owner().call("POST", "/v1/quarantine/x/redrive").status, 404);
    }

    void whatIsGivenByOthersCannotBeDriven()
    {
        w->till.sell(1);
        sync::PushBatch batch = w->till.batch();
        batch.entries.first().entry.signature[5] = static_cast<char>(batch.entries.first().entry.signature.at(5) ^ 1);
        SeededRng rng(3);
        {
            PgTransaction transaction(w->connection(), w->mine.scope());
            QVERIFY(PushService(transaction, w->till.now, rng).push(batch));
            transaction.commit();
        }
        const QJsonArray items = w->owner().get(quarantinePath() + "?state=waiting").json()[u"items"].toArray();
        const QByteArray id = items.last()[u"id"].toString().toLatin1();
        const HttpReply reply = w->owner().call("POST", "/v1/quarantine/" + id + "/redrive");
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.code(), u"not_redrivable"_s);
    }

    void onlySettingsTillsShareAreTaken()
    {
        const JsonClient::Headers make{{"If-None-Match", "*"}};
        for (const char *key : {"printer.receipt", "till", "tax.modus", "seller.", "colour", "business.names"})
            QCOMPARE(w->owner().send("PUT", "/v1/settings/" + QByteArray(key), {{u"value"_s, u"x"_s}}, make).code(),
                     u"unknown_setting"_s);
        QCOMPARE(w->count("SELECT count(*) FROM setting"), 0);
        QCOMPARE(w->owner().send("PUT", "/v1/settings/tax.mode", {{u"value"_s, u"inclusive"_s}}, make).status, 201);
        // A till that hands in years of its own keeps its printers to itself.
        w->second.append(u"settings.changed"_s,
                         R"({"values":{"printer.receipt":"tcp:10.0.0.9","seller.name":"Amina"}})");
        QCOMPARE(w->push(w->second).last(), u"merged"_s);
        QCOMPARE(w->count("SELECT count(*) FROM setting WHERE key LIKE 'printer.%'"), 0);
        QCOMPARE(w->count("SELECT count(*) FROM setting"), 2);
    }
};

QTEST_GUILESS_MAIN(SyncApiTest)
#include "sync_test.moc"
