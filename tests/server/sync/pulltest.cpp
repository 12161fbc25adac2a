// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/bootstrapservice.h"
#include "server/services/sync/pullservice.h"
#include "tests/server/sync/pushworld.h"

#include <QJsonDocument>
#include <QTest>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

/// What tills read: whole cuts that prove themselves, and first loads that begin where pulls go on.
class PullTest : public QObject, private PushWorld
{
    Q_OBJECT

private:
    SeededRng m_loadRng{5};

    [[nodiscard]] QStringList streams() const
    {
        return {tenantStream, branchStream(tenant.branch), deviceStream(till->device())};
    }
    Result<sync::PullPage> page(const sync::PullRequest &request);
    /// Everything after `from`, by pages of `limit`, as a till collects it; empty when something does not hold.
    QList<FeedRow> pulled(const QList<StreamCursor> &from, qint64 limit);
    QList<FeedRow> loaded(const QString &stream, const Uuid &device, StreamCursor *cursor = nullptr)
    {
        return loadedBy(stream, device, ends(device), cursor);
    }
    /// As `loaded`, of a till whose journal goes as far as `own` says.
    QList<FeedRow> loadedBy(const QString &stream, const Uuid &device, const QList<JournalPlace> &own,
                            StreamCursor *cursor = nullptr);
    /// How far the device's journal goes, as one that lost nothing would say it.
    QList<JournalPlace> ends(const Uuid &device);
    [[nodiscard]] QString refusal(const StreamCursor &cursor);

private Q_SLOTS:
    void init() { begin(); }
    void pagesOfACutProveThemselves();
    void relayedEntriesAreTheOriginals();
    void rowsThatComeMeanwhileBelongToTheNextCut();
    void aPullReadsNoEntryButItsOwn();
    void whatDoesNotFitIsLoadedAnew();
    void othersStreamsAreNotThere();
    void aFirstLoadHoldsTheDocumentsAndItsPlace();
    void aFirstLoadReadsEachDocumentOnce();
    void aFirstLoadOfABranchLeavesOutTheAskersOwn();
    void aFirstLoadOfABranchBringsWhatTheAskerLost();
    void chunksAreTheAskersOnly();
};

Result<sync::PullPage> PullTest::page(const sync::PullRequest &request)
{
    PgTransaction snapshot(connection(), tenant.scope(), PgTransaction::Mode::Snapshot);
    Result<sync::PullPage> page = PullService(snapshot, till->now).pull(request, streams());
    COMPTOIR_TRY(page);
    return sync::decodePullPage(sync::encode(*page)); // over the wire
}

QList<FeedRow> PullTest::pulled(const QList<StreamCursor> &from, qint64 limit)
{
    sync::CutCollector collector(from);
    while (!collector.isComplete()) {
        const auto next = page(collector.next(limit));
        if (!next || !collector.add(*next))
            return {};
    }
    return collector.rows();
}

QList<JournalPlace> PullTest::ends(const Uuid &device)
{
    PgTransaction transaction(connection(), tenant.scope());
    const PgRows rows = transaction.run("SELECT DISTINCT ON (epoch) epoch, seq, hash FROM journal_entry WHERE "
                                        "tenant_id = $1 AND device_id = $2 ORDER BY epoch, seq DESC",
                                        {transaction.scope().tenant, device});
    QList<JournalPlace> places;
    for (int row = 0; row < rows.count(); ++row)
        places.append({rows.integer(row, 0), rows.integer(row, 1), rows.bytes(row, 2)});
    return places;
}

QList<FeedRow> PullTest::loadedBy(const QString &stream, const Uuid &device, const QList<JournalPlace> &own,
                                  StreamCursor *cursor)
{
    BootstrapService service(device, till->now, m_loadRng);
    PgTransaction snapshot(connection(), tenant.scope(), PgTransaction::Mode::Snapshot);
    const BootstrapService::Made made = service.make(snapshot, stream, own);
    snapshot.commit();
    PgTransaction transaction(connection(), tenant.scope());
    service.keep(transaction, made);
    const auto manifest = sync::decodeManifest(sync::encode(made.manifest));
    if (!manifest)
        return {};
    QList<FeedRow> rows;
    for (const sync::ManifestChunk &chunk : manifest->chunks) {
        const auto packed =
            BootstrapStore(transaction).chunk(Uuid::fromText(manifest->id).value_or(Uuid()), device, chunk.n);
        const auto opened = packed ? sync::openChunk(chunk, *packed) : Result<QList<FeedRow>>(refuse({}, {}));
        if (!opened)
            return {};
        rows += *opened;
    }
    transaction.commit();
    if (cursor)
        *cursor = manifest->cursor;
    return rows;
}

QString PullTest::refusal(const StreamCursor &cursor)
{
    const auto answer = page({{cursor}, {}, 10});
    return answer ? u"none"_s : answer.error().code;
}

void PullTest::pagesOfACutProveThemselves()
{
    addProduct(till->products.at(0), 5'000);
    for (int i = 0; i < 7; ++i)
        till->sell(1);
    QCOMPARE(pushed(till->batch()).size(), 11);
    const QList<StreamCursor> from{{tenantStream, 1, 0, 0}, {branchStream(tenant.branch), 1, 0, 0}};
    for (const qint64 limit : {1, 2, 3, 9, 10, 5000}) {
        const QList<FeedRow> rows = pulled(from, limit);
        QCOMPARE(rows.size(), 10);
        QCOMPARE(rows.first().kind, u"product"_s);
        QCOMPARE(rows.first().id, QString::fromLatin1(till->products.at(0).uuid().bytes().toByteArray().toHex()));
        QCOMPARE(rows.first().origin->seq, 4);
        QCOMPARE(rows.last().kind, u"entry"_s);
    }
}

void PullTest::relayedEntriesAreTheOriginals()
{
    const JournalEntry sold = till->sell(2);
    QCOMPARE(pushed(till->batch()).size(), 4);
    const QList<FeedRow> rows = pulled({{branchStream(tenant.branch), 1, 0, 0}}, 100);
    QCOMPARE(rows.size(), 2);
    const auto sent = sentEntry(QJsonDocument::fromJson(rows.last().body).object());
    QVERIFY(sent);
    QCOMPARE(sent->entry.payload, sold.payload);
    QCOMPARE(sent->entry.hash, sold.hash);
    QVERIFY(verifySignature(sent->entry.hash, sent->entry.signature, till->key().publicKey()));
}

void PullTest::rowsThatComeMeanwhileBelongToTheNextCut()
{
    for (int i = 0; i < 5; ++i)
        till->sell(1);
    QCOMPARE(pushed(till->batch()).size(), 8);
    sync::CutCollector collector({{branchStream(tenant.branch), 1, 0, 0}});
    QVERIFY(collector.add(*page(collector.next(2))));
    till->sell(1);
    QCOMPARE(pushed(till->batch()).size(), 1);
    while (!collector.isComplete())
        QVERIFY(collector.add(*page(collector.next(2))));
    QCOMPARE(collector.rows().size(), 6);
    QCOMPARE(pulled(collector.cut(), 100).size(), 1);
}

/// A shop that just sent its past is one the planner has no statistics of yet.
void PullTest::aPullReadsNoEntryButItsOwn()
{
    for (int i = 0; i < 300; ++i)
        till->sell(1);
    QCOMPARE(pushed(till->batch()).size(), 303);
    PgTransaction snapshot(connection(), tenant.scope(), PgTransaction::Mode::Snapshot);
    const auto entriesRead = [&] {
        return snapshot
            .run(
                "SELECT sum(pg_stat_get_xact_tuples_returned(i.indexrelid))::bigint FROM pg_index i JOIN pg_inherits p "
                "ON p.inhrelid = i.indrelid WHERE p.inhparent = 'journal_entry'::regclass")
            .integer(0, 0);
    };
    const qint64 before = entriesRead();
    const auto page =
        PullService(snapshot, till->now).pull({{{branchStream(tenant.branch), 1, 0, 0}}, {}, 100}, streams());
    QCOMPARE(page->rows.size(), 100);
    QCOMPARE(entriesRead() - before, 100);
}

void PullTest::whatDoesNotFitIsLoadedAnew()
{
    till->sell(1);
    till->sell(1);
    QCOMPARE(pushed(till->batch()).size(), 5);
    const QString stream = branchStream(tenant.branch);
    QCOMPARE(refusal({stream, 1, 0, 0}), u"none"_s);
    QCOMPARE(refusal({stream, 2, 0, 0}), u"stream_epoch"_s);
    QCOMPARE(refusal({stream, 1, 2, 12345}), u"diverged"_s);
    QCOMPARE(refusal({stream, 1, 77, 0}), u"diverged"_s);
    {
        PgTransaction transaction(connection(), tenant.scope());
        transaction.run("DELETE FROM change_feed WHERE stream = $1 AND seq <= 2", {stream});
        transaction.run("UPDATE sync_stream SET floor_seq = 2 WHERE stream = $1", {stream});
        transaction.commit();
    }
    QCOMPARE(refusal({stream, 1, 0, 0}), u"cursor_too_old"_s);
}

void PullTest::othersStreamsAreNotThere()
{
    QCOMPARE(refusal({branchStream(testId(3, 77)), 1, 0, 0}), u"not_found"_s);
    QCOMPARE(refusal({u"T' OR '1'='1"_s, 1, 0, 0}), u"not_found"_s);
    QCOMPARE(page({{{tenantStream, 1, 0, 0}, {tenantStream, 1, 0, 0}}, {}, 10}).error().code, u"not_found"_s);
}

void PullTest::aFirstLoadHoldsTheDocumentsAndItsPlace()
{
    for (int i = 1; i <= 30; ++i)
        addProduct(ProductId(testId(6, i)), 0);
    QCOMPARE(pushed(till->batch()).size(), 33);
    StreamCursor cursor;
    const QList<FeedRow> rows = loaded(tenantStream, till->device(), &cursor);
    QCOMPARE(rows.size(), 30);
    QCOMPARE(cursor.seq, 30);
    QCOMPARE(QJsonDocument::fromJson(rows.first().body).object().value(u"name").toString(), u"Baguette"_s);
    addProduct(ProductId(testId(6, 31)), 0);
    QCOMPARE(pushed(till->batch()).size(), 1);
    QCOMPARE(pulled({cursor}, 100).size(), 1);
    // The next till takes the same load, and pulls the rest.
    QCOMPARE(loaded(tenantStream, testId(4, 99)).size(), 30);
}

void PullTest::aFirstLoadReadsEachDocumentOnce()
{
    constexpr int items = 7'500; // more than are read at once
    PgTransaction transaction(connection(), tenant.scope());
    fillCatalogue(transaction, items);
    const qint64 before = rowsRead(transaction, u"product"_s);
    const BootstrapService::Made made = BootstrapService({}, till->now, m_loadRng).make(transaction, tenantStream);
    QCOMPARE(made.manifest.rows(), items);
    QCOMPARE(rowsRead(transaction, u"product"_s) - before, items);
}

void PullTest::aFirstLoadOfABranchLeavesOutTheAskersOwn()
{
    addProduct(till->products.at(0), 9'000);
    till->products = {till->products.at(0)};
    till->sell(1);
    QCOMPARE(pushed(till->batch()).size(), 5);
    const auto other = newTill(2);
    other->products = till->products;
    other->begin();
    other->sell(1);
    other->sell(1);
    QCOMPARE(pushed(other->batch()).size(), 5);
    const auto quantity = [&](const Uuid &device) {
        qint64 sum = 0;
        for (const FeedRow &row : loaded(branchStream(tenant.branch), device)) {
            if (row.kind == u"stock")
                sum += QJsonDocument::fromJson(row.body).object().value(u"qty").toInteger();
        }
        return sum;
    };
    const QList<FeedRow> names = loaded(branchStream(tenant.branch), till->device());
    QCOMPARE(std::ranges::count(names, u"till"_s, &FeedRow::kind), 1); // the other one, by its name
    QCOMPARE(quantity(till->device()), -2'000);
    QCOMPARE(quantity(other->device()), 8'000);
    QCOMPARE(quantity(testId(4, 99)), 6'000);
}

/// An older copy was put back, or a clone wrote: what the asking journal does not hold comes entry by entry.
void PullTest::aFirstLoadOfABranchBringsWhatTheAskerLost()
{
    addProduct(till->products.at(0), 9'000);
    till->products = {till->products.at(0)};
    const JournalEntry kept = till->sell(1);
    const JournalEntry lost = till->sell(2);
    QCOMPARE(pushed(till->batch()).size(), 6);
    const QString stream = branchStream(tenant.branch);
    const auto entries = [&](const QList<JournalPlace> &own) {
        QList<Uuid> ops;
        for (const FeedRow &row : loadedBy(stream, till->device(), own)) {
            if (row.kind == u"entry")
                ops.append(row.op);
        }
        return ops;
    };
    QVERIFY(entries({{lost.epoch, lost.seq, lost.hash}}).isEmpty());
    QCOMPARE(entries({{kept.epoch, kept.seq, kept.hash}}), QList<Uuid>{lost.opId});
    // An end that is not known here proves nothing: all of it comes, and the till leaves out what it holds.
    QCOMPARE(entries({{lost.epoch, lost.seq, kept.hash}}).size(), 3);
    QCOMPARE(entries({}).size(), 3);
    const QList<FeedRow> rows = loadedBy(stream, till->device(), {{kept.epoch, kept.seq, kept.hash}});
    const JournalEntry relayed = entryFromObject(QJsonDocument::fromJson(rows.last().body).object());
    QCOMPARE(relayed.hash, lost.hash);
    QCOMPARE(relayed.payload, lost.payload);
}

void PullTest::chunksAreTheAskersOnly()
{
    till->sell(1);
    QCOMPARE(pushed(till->batch()).size(), 4);
    QCOMPARE(loaded(branchStream(tenant.branch), till->device()).size(), 1);
    PgTransaction transaction(connection(), tenant.scope());
    const Uuid id = transaction.run("SELECT id FROM bootstrap").uuid(0, 0);
    QVERIFY(BootstrapStore(transaction).chunk(id, till->device(), 0));
    QVERIFY(!BootstrapStore(transaction).chunk(id, testId(4, 99), 0));
    QVERIFY(!BootstrapStore(transaction).chunk(id, till->device(), 1));
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::PullTest)
#include "pulltest.moc"
