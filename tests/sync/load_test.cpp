// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec/factcodec.h"
#include "models/journal/sha256.h"
#include "models/storage/catalogue/deferredindexes.h"
#include "models/storage/catalogue/productsearch.h"
#include "models/storage/database.h"
#include "models/storage/fiscal/rebuild.h"
#include "models/storage/migrator.h"
#include "models/storage/sync/feedprojection.h"
#include "sync/engine/exchange.h"
#include "sync/protocol/compression.h"
#include "tests/support/testshop.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr int items = 2500;

FeedRow itemRow(int number)
{
    Product product;
    product.id = ProductId(Uuid::fromBytes(QByteArray("item-" + QByteArray::number(number).rightJustified(11, '0'))));
    product.name = u"Article %1"_s.arg(number);
    product.priceMinor = 100 + number;
    product.taxClass = u"TVA19"_s;
    return {u"T"_s,
            number + 1,
            u"product"_s,
            QString::fromLatin1(product.id.uuid().bytes().toByteArray().toHex()),
            {},
            {},
            JsonEncoder::encode(product)};
}

/// A data file of a till that has no item and waits for its first load, which is here.
class LoadingTill
{
public:
    explicit LoadingTill(const QString &folder, quint64 seed = 5)
        : m_connection(Database::fileIn(folder), Connection::Mode::ReadWrite), m_rng(seed),
          m_exchange(m_device.id, m_rng)
    {
        m_device.id = Uuid::fromBytes("loading-device-0");
        m_device.key = *SigningKey::fromSeed(sha256({QByteArray("key")}));
        value(Migrator().migrate(m_connection, folder));
        write([](Recorder &recorder) {
            SyncEnrolled enrolled;
            enrolled.enrolment.server = u"https://centre.example"_s;
            enrolled.enrolment.streams = QStringList{u"T"_s};
            recorder.record(enrolled, Uuid());
        });
    }

    void receive(int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += sync::feedLine(itemRow(i));
        const QByteArray chunk = sync::packed(lines);
        const sync::Manifest manifest{u"1"_s, {u"T"_s, 1, count, 7}, {{0, chunk.size(), count, sha256({chunk})}}};
        write([&](Recorder &recorder) {
            SyncStore store(recorder.connection());
            store.beginLoad({u"T"_s, sync::encode(manifest), u"first"_s});
            store.putChunk(u"T"_s, 0, chunk);
        });
    }
    /// One step of the load; false after the last.
    bool apply()
    {
        sync::Verdict verdict = sync::Verdict::Done;
        write([&](Recorder &recorder) { verdict = m_exchange.applyLoad(recorder).verdict; });
        return verdict == sync::Verdict::More;
    }
    qsizetype found(const QString &text) { return ProductSearch(m_connection).find(text, 50).size(); }
    QStringList indexes() { return DeferredIndexes(m_connection).ofLists().keys(); }
    Connection &connection() { return m_connection; }

private:
    template <typename Work>
    void write(Work work)
    {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        Recorder recorder(m_connection, m_device, m_clock, m_rng);
        work(recorder);
        transaction.commit();
    }

    Connection m_connection;
    Device m_device;
    ManualClock m_clock{testMorning};
    SeededRng m_rng;
    sync::Exchange m_exchange;
};

} // namespace

/// First loads of whole catalogues, whose indexes are made when all of it is here.
class LoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeCatalogueIsIndexedAtTheEnd();
    void aFewItemsAreIndexedAsTheyCome();
    void aTillKilledMeanwhileIndexesWhenItStarts();

private:
    QTemporaryDir m_folder;
};

void LoadTest::aWholeCatalogueIsIndexedAtTheEnd()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"whole"_s));
    LoadingTill till(m_folder.filePath(u"whole"_s));
    const QStringList before = till.indexes();
    QVERIFY(before.size() > 8);
    till.receive(items);
    QVERIFY(till.apply());
    QCOMPARE(till.indexes(), QStringList());
    int steps = 0;
    while (till.apply())
        ++steps;
    QVERIFY(steps >= 2); // a sale waits for one search index at most
    QCOMPARE(till.indexes(), before);
    QVERIFY(!DeferredIndexes(till.connection()).isDeferred());
    QCOMPARE(till.found(u"article 2499"_s), 1);
    QCOMPARE(till.found(u"ticle 1234"_s), 1);
    QVERIFY(!SyncStore(till.connection()).load());
    QCOMPARE(SyncStore(till.connection()).cursors(), (QList<StreamCursor>{{u"T"_s, 1, items, 7}}));
    QCOMPARE(integrityFaults(till.connection()), QStringList());
    QCOMPARE(value(compareWithRebuild(till.connection())).differences.size(), 0);
}

void LoadTest::aFewItemsAreIndexedAsTheyCome()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"few"_s));
    LoadingTill till(m_folder.filePath(u"few"_s));
    till.receive(20);
    QVERIFY(!till.apply());
    QVERIFY(!till.indexes().isEmpty());
    QCOMPARE(till.found(u"article 19"_s), 1);
}

void LoadTest::aTillKilledMeanwhileIndexesWhenItStarts()
{
    const QString folder = m_folder.filePath(u"killed"_s);
    QVERIFY(QDir(m_folder.path()).mkdir(u"killed"_s));
    QStringList before;
    {
        LoadingTill till(folder);
        before = till.indexes();
        till.receive(items);
        QVERIFY(till.apply());
        QCOMPARE(till.found(u"article 7"_s), 0);
    }
    QVERIFY(Database::open(folder, Database::Open::Existing).has_value());
    LoadingTill till(folder, 6);
    QCOMPARE(till.indexes(), before);
    QVERIFY(till.found(u"article 7"_s) > 0);
    while (till.apply()) {
    }
    QCOMPARE(till.found(u"article 2499"_s), 1);
    QCOMPARE(integrityFaults(till.connection()), QStringList());
}

QTEST_GUILESS_MAIN(LoadTest)
#include "load_test.moc"
