// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/sync/pushworld.h"

#include <QJsonDocument>
#include <QTest>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

/// What the centre makes of what tills send: everything kept once, nothing held up, everything odd named.
class PushTest : public QObject, private PushWorld
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void aSaleBecomesItsRows();
    void eachEntryOnceHoweverOftenItIsSent();
    void overlappingBatchesMeet();
    void aBrokenChainIsRefusedWhole();
    void aGapIsNamedWithWhereToGoOn();
    void aStrangersJournalIsRefused();
    void anUnreadableEntryIsSetAsideAndBlocksNothing_data();
    void anUnreadableEntryIsSetAsideAndBlocksNothing();
    void unknownKindsAreKept();
    void aForgedSignatureIsSetAside();
    void aKeyNobodyVouchesForIsSetAside();
    void aRevokedTillsEntriesAreKept();
    void whatStaysAtHomeKeepsTheChain();
    void anEntryTooLargeIsAcknowledged();
    void aClonedDiskIsAFork();
    void aRestoredCopyBeginsANewEpoch();
    void reusedIdentityIsKeptApart();
};

void PushTest::aSaleBecomesItsRows()
{
    addProduct(till->products.at(0), 10'000);
    till->sell(4);
    QCOMPARE(pushed(till->batch()), QStringList({u"applied"_s, u"applied"_s, u"applied"_s, u"merged"_s, u"applied"_s}));
    QCOMPARE(
        column("SELECT series || ' ' || number || ' ' || total_minor || ' ' || lines || ' ' || business_date || ' ' "
               "|| cashier_name || ' ' || change_minor FROM sale"),
        QStringList{u"T01 1 33600 4 2026-01-05 Amina 600"_s});
    QCOMPARE(column("SELECT idx || ' ' || name || ' ' || quantity_milli || ' ' || total_minor || ' ' || tax_minor FROM "
                    "sale_line ORDER BY idx")
                 .at(3),
             u"3 Baguette tradition 1000 8400 1341"_s);
    QCOMPARE(column("SELECT code || ' ' || rate_ppm || ' ' || base_minor || ' ' || tax_minor FROM sale_tax"),
             QStringList{u"TVA 190000 28236 5364"_s});
    QCOMPARE(column("SELECT method || ' ' || amount_minor FROM payment"), QStringList{u"cash 33600"_s});
    QCOMPARE(count("SELECT sum(quantity_milli) FROM stock_level"), 10'000 - 4'000);
    QCOMPARE(count("SELECT sum(quantity_milli) FROM stock_move"), 10'000 - 4'000);
    QCOMPARE(count("SELECT float_minor FROM shift"), 500'000);
    QCOMPARE(column("SELECT code FROM product_barcode"), QStringList{u"6130001000017"_s});
    QCOMPARE(count("SELECT count(*) FROM task"), 0);
}

void PushTest::eachEntryOnceHoweverOftenItIsSent()
{
    till->sell();
    const sync::PushBatch batch = till->batch();
    QCOMPARE(pushed(batch).count(u"applied"_s), 4);
    QCOMPARE(pushed(batch), QStringList({u"duplicate"_s, u"duplicate"_s, u"duplicate"_s, u"duplicate"_s}));
    QCOMPARE(count("SELECT count(*) FROM sale"), 1);
    QCOMPARE(count("SELECT sum(quantity_milli) FROM stock_level"), -4'000);
    QCOMPARE(count("SELECT last_seq FROM sync_stream WHERE stream LIKE 'B:%'"), 2);
    const Result<PushReply> reply = push(batch);
    QCOMPARE(reply->head.seq, 4);
    QCOMPARE(reply->head.hash, batch.entries.last().entry.hash);
}

void PushTest::overlappingBatchesMeet()
{
    till->sell();
    const sync::PushBatch first = till->batch();
    QCOMPARE(pushed(first).size(), 4);
    till->sell();
    till->sell();
    const sync::PushBatch rest = till->batch();
    sync::PushBatch both = first;
    both.entries += rest.entries;
    QCOMPARE(pushed(both),
             QStringList({u"duplicate"_s, u"duplicate"_s, u"duplicate"_s, u"duplicate"_s, u"applied"_s, u"applied"_s}));
    QCOMPARE(count("SELECT count(*) FROM sale"), 3);
}

void PushTest::aBrokenChainIsRefusedWhole()
{
    till->sell();
    sync::PushBatch batch = till->batch();
    batch.entries.last().entry.payload.replace("33600", "33601");
    QCOMPARE(pushed(batch), QStringList{u"broken_chain"_s});
    QCOMPARE(count("SELECT count(*) FROM journal_entry"), 0);
}

void PushTest::aGapIsNamedWithWhereToGoOn()
{
    QCOMPARE(pushed(till->batch()).size(), 3);
    till->sell();
    (void)till->batch(); // lost on the way
    till->sell();
    SeededRng rng(7);
    PgTransaction transaction(connection(), tenant.scope());
    PushService service(transaction, till->now, rng);
    const Result<PushReply> reply = service.push(till->batch());
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, u"gap"_s);
    QCOMPARE(service.head().seq, 3);
}

void PushTest::aStrangersJournalIsRefused()
{
    QCOMPARE(pushed(till->batch()).size(), 3);
    TestTill other(till->device());
    other.products = till->products;
    other.begin();
    (void)other.batch();
    other.seq = 1;
    other.sell();
    QCOMPARE(pushed(other.batch()), QStringList{u"unknown_previous"_s});
    // A till of another tenant, or of nobody.
    TestTill nobody(testId(4, 9999));
    nobody.begin();
    QCOMPARE(pushed(nobody.batch()), QStringList{u"not_found"_s});
}

void PushTest::anUnreadableEntryIsSetAsideAndBlocksNothing_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("no JSON") << QByteArray("{\"fiscal\":");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("zero byte") << QByteArray("{\"note\":\"a\\u0000b\"}");
    QTest::newRow("too deep") << QByteArray(20'000, '[') + QByteArray(20'000, ']');
    QTest::newRow("beyond 64 bits") << QByteArray(
        "{\"fiscal\":{\"series\":\"T01\",\"number\":99999999999999999999},\"priced\":{},\"settlement\":{}}");
    QTest::newRow("lines are no list") << QByteArray(
        "{\"fiscal\":{\"series\":\"T01\",\"number\":1},\"priced\":{\"lines\":{\"a\":1}},\"settlement\":{}}");
}

void PushTest::anUnreadableEntryIsSetAsideAndBlocksNothing()
{
    QFETCH(QByteArray, payload);
    till->sell();
    till->append(u"sale.recorded"_s, payload);
    till->sell();
    QCOMPARE(pushed(till->batch()), QStringList({u"applied"_s, u"applied"_s, u"applied"_s, u"applied"_s,
                                                 u"quarantined bad_payload"_s, u"applied"_s}));
    QCOMPARE(count("SELECT count(*) FROM sale"), 2);
    QCOMPARE(count("SELECT count(*) FROM journal_entry"), 6);
    QCOMPARE(column("SELECT code FROM quarantine"), QStringList{u"bad_payload"_s});
    till->sell();
    QCOMPARE(pushed(till->batch()), QStringList{u"applied"_s});
}

void PushTest::unknownKindsAreKept()
{
    till->append(u"hologram.projected"_s, "{\"x\":1}");
    till->sell();
    QCOMPARE(pushed(till->batch()).mid(3), QStringList({u"quarantined unknown_kind"_s, u"applied"_s}));
    QCOMPARE(column("SELECT convert_from(payload, 'UTF8') FROM journal_entry WHERE status = 'quarantined'"),
             QStringList{u"{\"x\":1}"_s});
}

void PushTest::aForgedSignatureIsSetAside()
{
    till->sell();
    till->sell();
    sync::PushBatch batch = till->batch();
    batch.entries[3].entry.signature[5] = static_cast<char>(batch.entries.at(3).entry.signature.at(5) ^ 1);
    QCOMPARE(pushed(batch).mid(3), QStringList({u"quarantined bad_signature"_s, u"applied"_s}));
    QCOMPARE(count("SELECT count(*) FROM sale"), 1);
    QCOMPARE(count("SELECT count(*) FROM journal_entry"), 5);
}

void PushTest::aKeyNobodyVouchesForIsSetAside()
{
    QCOMPARE(pushed(till->batch()).size(), 3);
    // Somebody goes on with the journal under a key of their own.
    TestTill thief(till->device());
    thief.products = till->products;
    thief.previous = till->previous;
    thief.seq = 3;
    const QByteArray before = till->previous;
    const QList<JournalEntry> entries{thief.record(DeviceKeyAdded{thief.key().publicKey(), u"keychain"_s}),
                                      thief.sell()};
    QCOMPARE(pushed(thief.batchOf(entries, before)),
             QStringList({u"quarantined unknown_key"_s, u"quarantined unknown_key"_s}));
    const QByteArray after = thief.previous;
    QCOMPARE(pushed(thief.batchOf({thief.sell()}, after)), QStringList{u"quarantined unknown_key"_s});
    QCOMPARE(count("SELECT count(*) FROM sale"), 0);
}

void PushTest::aRevokedTillsEntriesAreKept()
{
    QCOMPARE(pushed(till->batch()).size(), 3);
    {
        PgTransaction transaction(connection(), tenant.scope());
        transaction.run("UPDATE device SET status = 'revoked', revoked_at = now()");
        transaction.commit();
    }
    till->sell();
    QCOMPARE(pushed(till->batch()), QStringList{u"quarantined revoked"_s});
    QCOMPARE(count("SELECT count(*) FROM sale"), 0);
    QCOMPARE(count("SELECT count(*) FROM quarantine WHERE code = 'revoked'"), 1);
}

void PushTest::whatStaysAtHomeKeepsTheChain()
{
    till->append(u"feed.applied"_s, "{\"rows\":[]}");
    till->sell();
    QCOMPARE(pushed(till->batch()).mid(3), QStringList({u"applied"_s, u"applied"_s}));
    QCOMPARE(count("SELECT count(*) FROM journal_entry WHERE payload IS NULL AND length(payload_sha256) = 32"), 1);
}

void PushTest::anEntryTooLargeIsAcknowledged()
{
    till->append(u"products.saved"_s, "{\"products\":[]}");
    till->sell();
    sync::PushBatch batch = till->batch();
    SentEntry &large = batch.entries[3];
    large.payloadSha256 = large.contentDigest();
    large.entry.payload.clear();
    large.withheld = true;
    QCOMPARE(pushed(batch).mid(3), QStringList({u"quarantined entry_too_large"_s, u"applied"_s}));
}

void PushTest::aClonedDiskIsAFork()
{
    till->sell();
    QCOMPARE(pushed(till->batch()).size(), 4);
    const QByteArray common = till->previous;
    const JournalEntry one = till->sell();
    QCOMPARE(pushed(till->batch()), QStringList{u"applied"_s});
    // The clone writes another entry at the same place, signed by the same key.
    JournalEntry clone = one;
    clone.opId = testId(7, 1);
    clone.payload.replace(one.opId.bytes().toByteArray().toHex(), "");
    clone.payload.replace("\"hour\":9", "\"hour\":8");
    const QByteArray saleId = saleIdOf(one).bytes().toByteArray().toHex();
    clone.payload.replace(saleId, testId(7, 2).bytes().toByteArray().toHex());
    clone.hash = entryHash(till->device(), clone, common);
    clone.signature = till->key().sign(clone.hash);
    QCOMPARE(pushed(till->batchOf({clone}, common)), QStringList{u"applied fork"_s});
    QCOMPARE(count("SELECT count(*) FROM sale"), 3);
    QCOMPARE(column("SELECT status || ' ' || status_reason FROM device"), QStringList{u"frozen fork"_s});
    QCOMPARE(count("SELECT count(*) FROM task WHERE kind = 'fork'"), 1);
    // The first one goes on.
    till->sell();
    QCOMPARE(pushed(till->batch()), QStringList{u"applied"_s});
}

void PushTest::aRestoredCopyBeginsANewEpoch()
{
    till->sell();
    QCOMPARE(pushed(till->batch()).size(), 4);
    const QByteArray backup = till->previous;
    till->sell();
    QCOMPARE(pushed(till->batch()).size(), 1);
    till->previous = backup;
    const QList<JournalEntry> entries{till->beginEpoch(2, u"restored_backup"_s), till->sell()};
    QCOMPARE(pushed(till->batchOf(entries, backup)), QStringList({u"applied"_s, u"applied"_s}));
    QCOMPARE(count("SELECT count(*) FROM sale"), 3); // what followed the backup stays valid
    QCOMPARE(column("SELECT kind FROM task"), QStringList{u"restored_copy"_s});
    QCOMPARE(column("SELECT epoch || ' ' || seq FROM device_head ORDER BY 1"), QStringList({u"1 5"_s, u"2 2"_s}));
    QCOMPARE(column("SELECT status FROM device"), QStringList{u"active"_s});
}

void PushTest::reusedIdentityIsKeptApart()
{
    const JournalEntry first = till->sell(1);
    QCOMPARE(pushed(till->batch()).size(), 4);
    JournalEntry again = till->sell(1);
    again.opId = first.opId;
    again.hash = entryHash(till->device(), again, first.hash);
    again.signature = till->key().sign(again.hash);
    QCOMPARE(pushed(till->batchOf({again}, first.hash)), QStringList{u"quarantined op_reused"_s});
    QCOMPARE(count("SELECT count(*) FROM sale"), 1);
    QCOMPARE(column("SELECT entry ->> 'kind' FROM quarantine"), QStringList{u"sale.recorded"_s});
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::PushTest)
#include "pushtest.moc"
