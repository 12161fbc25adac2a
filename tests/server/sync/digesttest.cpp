// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/digestservice.h"
#include "tests/server/sync/pushworld.h"

#include <QTest>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

/// What a kind amounts to, so that a till finds what it lacks.
class DigestTest : public QObject, private PushWorld
{
    Q_OBJECT

private:
    sync::KindDigest digestOf(const QString &kind)
    {
        PgTransaction snapshot(connection(), tenant.scope(), PgTransaction::Mode::Snapshot);
        const Result<sync::KindDigest> digest = DigestService(snapshot, till->now).digest(u"T"_s, kind);
        const Result<sync::KindDigest> read =
            digest ? sync::decodeKindDigest(sync::encode(*digest)) : Result<sync::KindDigest>(refuse({}, {}));
        return read.value_or(sync::KindDigest());
    }
    QList<FeedRow> rowsOf(const QString &kind, std::size_t bucket)
    {
        QList<FeedRow> rows;
        QString after;
        while (true) {
            PgTransaction snapshot(connection(), tenant.scope(), PgTransaction::Mode::Snapshot);
            const auto page = DigestService(snapshot, till->now).rows(u"T"_s, kind, bucket, after);
            const auto read = page ? sync::decodePullPage(sync::encode(*page)) : Result<sync::PullPage>(refuse({}, {}));
            if (!read)
                return {};
            rows += read->rows;
            if (!read->more)
                return rows;
            after = rows.last().id;
        }
    }
    /// As a till computes it from what it received.
    sync::Digest fromFeed(const QString &kind)
    {
        QHash<QString, qint64> latest;
        PgTransaction transaction(connection(), tenant.scope());
        const PgRows rows = transaction.run("SELECT replace(row_id, '-', ''), seq, body IS NULL FROM change_feed "
                                            "WHERE stream = 'T' AND kind = $1 ORDER BY seq",
                                            {kind});
        for (int row = 0; row < rows.count(); ++row) {
            if (rows.boolean(row, 2))
                latest.remove(rows.text(row, 0));
            else
                latest.insert(rows.text(row, 0), rows.integer(row, 1));
        }
        sync::Digest digest{};
        for (auto it = latest.cbegin(); it != latest.cend(); ++it)
            sync::addDocument(digest, it.key(), it.value());
        return digest;
    }

private Q_SLOTS:
    void init() { begin(); }
    void theBytesAreThoseOfThePage();
    void itIsWhatTheFeedSays();
    void aBucketHoldsWhatItCounts();
    void longBucketsComeInPages();
    void whatIsNotComparedIsNotThere();
};

void DigestTest::theBytesAreThoseOfThePage()
{
    TaxesChanged changed;
    changed.classes.append({u"TVA19"_s, u"TVA 19 %"_s, {}});
    till->record(changed);
    QCOMPARE(pushed(till->batch()).last(), u"merged"_s);
    const sync::KindDigest digest = digestOf(u"tax_class"_s);
    QCOMPARE(digest.cursor.stream, u"T"_s);
    QCOMPARE(digest.cursor.seq, 1);
    // Computed apart: SHA-256("TVA19")[0] = 227, SHA-256(0x0000000000000001 "TVA19")[0..7].
    QCOMPARE(digest.buckets.at(227), (sync::DigestBucket{1, 0xbd5f'16c6'46c1'b213}));
    qint64 all = 0;
    for (const sync::DigestBucket &bucket : digest.buckets)
        all += bucket.count;
    QCOMPARE(all, 1);
}

void DigestTest::itIsWhatTheFeedSays()
{
    for (int i = 1; i <= 60; ++i) {
        Customer customer;
        customer.id = CustomerId(testId(8, i));
        customer.identity.name = u"Karim"_s;
        till->record(CustomerSaved{customer});
        if (i % 7 == 0) {
            customer.group = u"pro"_s;
            till->record(CustomerSaved{customer});
        }
        addProduct(ProductId(testId(6, i)), 0);
    }
    till->append(u"settings.changed"_s, R"({"values":{"tax.mode":"inclusive","seller.name":"Amina"}})");
    QVERIFY(!pushed(till->batch()).contains(u"quarantined bad_payload"_s));
    {
        PgTransaction transaction(connection(), tenant.scope());
        transaction.run("UPDATE product SET deleted = true WHERE id = $1", {testId(6, 3)});
        (void)appendFeed(transaction, tenantStream, {{u"product"_s, testId(6, 3).toText(), testId(7, 1), {}}});
        transaction.commit();
    }
    for (const QString &kind : sync::digestKinds())
        QVERIFY2(digestOf(kind).buckets == fromFeed(kind), qPrintable(kind));
    QVERIFY(digestOf(u"customer"_s).buckets != digestOf(u"product"_s).buckets);
}

void DigestTest::aBucketHoldsWhatItCounts()
{
    for (int i = 1; i <= 300; ++i)
        addProduct(ProductId(testId(6, i)), 0);
    QCOMPARE(pushed(till->batch()).size(), 303);
    const sync::KindDigest digest = digestOf(u"product"_s);
    qint64 all = 0;
    for (std::size_t bucket = 0; bucket < sync::digestBuckets; ++bucket) {
        sync::Digest again{};
        QByteArray last;
        for (const FeedRow &row : rowsOf(u"product"_s, bucket)) {
            sync::addDocument(again, row.id, row.seq);
            QVERIFY(row.id.toUtf8() > last);
            last = row.id.toUtf8();
            QVERIFY(row.body.contains("Baguette") && !row.origin && row.op.isNull());
            ++all;
        }
        QCOMPARE(again.at(bucket), digest.buckets.at(bucket));
    }
    QCOMPARE(all, 300);
}

void DigestTest::longBucketsComeInPages()
{
    // One bucket of bodies that are together more than an answer may be.
    QStringList ids;
    for (int i = 0; ids.size() < 5; ++i) {
        if (sync::bucketOf(u"K%1"_s.arg(i)) == 7)
            ids.append(u"K%1"_s.arg(i));
    }
    for (const QString &id : std::as_const(ids)) {
        PgTransaction transaction(connection(), tenant.scope());
        transaction.run("INSERT INTO category (tenant_id, code, name, body, ver) VALUES ($1, $2, 'x', "
                        "jsonb_build_object('code', $2::text, 'name', repeat('n', 1500000)), 1)",
                        {tenant.id, id});
        transaction.commit();
    }
    const QList<FeedRow> rows = rowsOf(u"category"_s, 7);
    QCOMPARE(rows.size(), 5);
    PgTransaction snapshot(connection(), tenant.scope(), PgTransaction::Mode::Snapshot);
    const auto page = DigestService(snapshot, till->now).rows(u"T"_s, u"category"_s, 7, {});
    QVERIFY(page && page->more);
    QVERIFY(sync::encode(*page).size() < sync::bodyMax);
}

void DigestTest::whatIsNotComparedIsNotThere()
{
    PgTransaction snapshot(connection(), tenant.scope(), PgTransaction::Mode::Snapshot);
    DigestService service(snapshot, till->now);
    for (const QString &stream : {branchStream(tenant.branch), deviceStream(till->device()), QString()})
        QCOMPARE(service.digest(stream, u"product"_s).error().code, u"not_found"_s);
    for (const QString &kind : {u"entry"_s, u"task"_s, u""_s, u"product; DROP TABLE product"_s}) {
        QCOMPARE(service.digest(u"T"_s, kind).error().code, u"not_found"_s);
        QCOMPARE(service.rows(u"T"_s, kind, 0, {}).error().code, u"not_found"_s);
    }
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::DigestTest)
#include "digesttest.moc"
