// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec/synccodec.h"
#include "models/journal/entryjson.h"
#include "models/storage/sync/documentedits.h"
#include "models/storage/sync/feeddigest.h"
#include "models/storage/sync/feedprojection.h"
#include "models/storage/sync/outboxview.h"
#include "models/storage/sync/syncstore.h"
#include "tests/sync/enrolledshop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

FeedRow entryRow(const JournalEntry &entry, const Uuid &device)
{
    return {u"B:1"_s,
            0,
            u"entry"_s,
            hexOf(entry.opId),
            entry.opId,
            RowOrigin{device, entry.epoch, entry.seq},
            QJsonDocument(entryObject(entry, EntryForm::Sent)).toJson(QJsonDocument::Compact)};
}

} // namespace

class FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTillOfItsOwnWritesWhatItAlwaysWrote();
    void otherTillsMoveTheStock();
    void stockAdjustedAtTheCentreIsCountedOnce();
    void whatTheCentreAppliedLaterIsNoLongerSetAside();
    void ownEntriesAreNotCountedTwice();
    void aLoadTakesThePlaceOfWhatWasReceived();
    void aDeletionRetires();
    void aTaxOfTheCentreIsInForceForTheNextSale();
    void whatStandsAtTheCentreIsTaken();
    void whatIsHeldIsCountedAsTheCentreCounts();
    void hostileRowsDoNoHarm();
    void anotherTillIsKnownByNameBeforeItSells();
    void theOutboxSaysWhatWaits();
};

void FeedTest::aTillOfItsOwnWritesWhatItAlwaysWrote()
{
    TestShop till;
    Product bread = value(till.shop().read(
        [&](Connection &c) -> Result<Product> { return CatalogueStore(c).byCode(u"BREAD"_s)->product; }));
    bread.priceMinor = 3000;
    value(CatalogueService(till.shop()).save(till.owner(), bread));
    const QByteArray payload = value(till.shop().read([](Connection &c) -> Result<QByteArray> {
        JournalStore journal(c);
        return journal.at(journal.head().pos)->payload;
    }));
    QVERIFY(!payload.contains("\"changed\""));
    QVERIFY(value(till.shop().read([](Connection &c) -> Result<bool> { return !SyncStore(c).enrolment(); })));
}

void FeedTest::otherTillsMoveTheStock()
{
    EnrolledShop till;
    const qint64 before = till.stock();
    Sale sale;
    sale.currency = Currency::dzd();
    sale.till = u"T02"_s;
    sale.cashier = {UserId(), u"Nabil"_s};
    sale.stock = {{till.bread, -2000, u"sale"_s}};
    JournalEntry entry;
    entry.epoch = 1;
    entry.seq = 9;
    entry.opId = till.shop().newId();
    entry.kind = u"sale.recorded"_s;
    entry.at = testMorning;
    entry.payload = JsonEncoder::encode(sale);
    till.receive({entryRow(entry, otherDevice)});
    QCOMPARE(till.stock(), before - 2000);
    QCOMPARE(ticketNumbers(till.shop()).size(), 0); // it is no ticket of this till
    const auto others = value(
        till.shop().read([](Connection &c) -> Result<QList<OtherTillSeen>> { return SyncStore(c).otherTills(); }));
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.first().till, u"T02"_s);
    QCOMPARE(others.first().person, u"Nabil"_s);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void FeedTest::stockAdjustedAtTheCentreIsCountedOnce()
{
    EnrolledShop till;
    const qint64 before = till.stock();
    const QByteArray id = hexOf(till.bread.uuid()).toLatin1();
    FeedRow row;
    row.stream = u"B:1"_s;
    row.kind = u"stock_moved"_s;
    row.id = u"adjustment"_s;
    row.body = "{\"at\":1767600000000,\"moves\":[{\"product\":\"" + id +
               "\",\"qty\":-1500,\"reason\":\"count\"},{\"product\":\"" + id +
               "\",\"qty\":4000,\"reason\":\"delivery\"},{\"product\":\"zz\",\"qty\":9,\"reason\":\"count\"}]}";
    till.receive({row});
    QCOMPARE(till.stock(), before + 2500);
    // Loaded anew, the sums hold it: what was counted before is taken back first.
    value(till.shop().write([&](Recorder &recorder) -> Result<void> {
        recorder.record(FeedReset{u"B:1"_s, u"diverged"_s, recorder.now()}, Uuid());
        FeedRow sum{
            u"B:1"_s, 1, u"stock"_s, QString::fromLatin1(id), {}, {}, "{\"product\":\"" + id + "\",\"qty\":2500}"};
        writeFeed(recorder, {sum}, {{u"B:1"_s, 2, 40, 7}});
        return {};
    }));
    QCOMPARE(till.stock(), before + 2500);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void FeedTest::whatTheCentreAppliedLaterIsNoLongerSetAside()
{
    EnrolledShop till;
    till.sellBread();
    const JournalEntry sale = till.lastEntry();
    const auto setAside = [&till] {
        return value(till.shop().read(
            [](Connection &c) -> Result<qint64> { return SyncStore(c).kept(u"quarantined"_s).size(); }));
    };
    value(till.shop().write([&sale](Recorder &recorder) -> Result<void> {
        SyncStore(recorder.connection()).keep({sale.opId, u"quarantined"_s, u"bad_payload"_s, {}}, sale.pos, sale.at);
        return {};
    }));
    QCOMPARE(setAside(), 1);
    const QByteArray op = hexOf(sale.opId).toLatin1();
    FeedRow row;
    row.stream = u"D:1"_s;
    row.kind = u"command"_s;
    row.id = QString::fromLatin1(op);
    row.body = "no JSON";
    till.receive({row});
    row.body = "{\"do\":\"result\",\"op\":\"" + op + "\",\"status\":\"quarantined\",\"code\":\"parent_quarantined\"}";
    till.receive({row});
    QCOMPARE(setAside(), 1);
    row.body = "{\"do\":\"result\",\"op\":\"" + op + "\",\"status\":\"applied\"}";
    till.receive({row});
    QCOMPARE(setAside(), 0);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void FeedTest::ownEntriesAreNotCountedTwice()
{
    EnrolledShop till;
    till.sellBread();
    const JournalEntry sale = till.lastEntry();
    const qint64 stock = till.stock();
    till.receive({entryRow(sale, till.shop().device().id)});
    QCOMPARE(till.stock(), stock);
    JournalEntry lost = sale; // of a file that was put back
    lost.opId = till.shop().newId();
    till.receive({entryRow(lost, till.shop().device().id)});
    QCOMPARE(till.stock(), stock - 1000);
}

void FeedTest::aLoadTakesThePlaceOfWhatWasReceived()
{
    EnrolledShop till;
    const qint64 before = till.stock();
    const auto sum = [&till](qint64 qty) -> FeedRow {
        return {u"B:1"_s,
                1,
                u"stock"_s,
                hexOf(till.bread.uuid()),
                {},
                {},
                QJsonDocument(QJsonObject{{u"product"_s, hexOf(till.bread.uuid())}, {u"qty"_s, qty}})
                    .toJson(QJsonDocument::Compact)};
    };
    till.receive({sum(-5000)});
    QCOMPARE(till.stock(), before - 5000);
    value(till.shop().write([&](Recorder &recorder) -> Result<void> {
        recorder.record(FeedReset{u"B:1"_s, u"diverged"_s, recorder.now()}, Uuid());
        writeFeed(recorder, {sum(-7000)}, {{u"B:1"_s, 2, 40, 7}});
        return {};
    }));
    QCOMPARE(till.stock(), before - 7000);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void FeedTest::aDeletionRetires()
{
    EnrolledShop till;
    FeedRow row = till.documentRow(till.product());
    row.body.clear();
    till.receive({row});
    QVERIFY(!till.product().active);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void FeedTest::aTaxOfTheCentreIsInForceForTheNextSale()
{
    EnrolledShop till;
    const auto rate = [&till] { return till.sellBread().sale.priced.byRate.first().rate.ratePpm; };
    QCOMPARE(rate(), 90'000);
    const TaxDefinition dearer{u"TVA9"_s, u"TVA 9 %"_s, {{QDate(2020, 1, 1), 110'000}}};
    till.receive({{u"T"_s, 0, u"tax"_s, dearer.code, {}, {}, JsonEncoder::encode(dearer)}});
    QCOMPARE(rate(), 110'000);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

/// A row from no entry says how a document stands: in a load or a comparison, also under a lower number.
void FeedTest::whatStandsAtTheCentreIsTaken()
{
    EnrolledShop till;
    Product theirs = till.product();
    till.receive({till.documentRow(theirs), till.documentRow(theirs)});
    theirs.name = u"Pain du centre"_s;
    FeedRow row = till.documentRow(theirs);
    row.seq = 1;
    value(till.shop().write([row](Recorder &recorder) -> Result<void> {
        writeFeed(recorder, {row}, {});
        return {};
    }));
    QCOMPARE(till.product().name, u"Pain du centre"_s);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void FeedTest::whatIsHeldIsCountedAsTheCentreCounts()
{
    EnrolledShop till;
    const auto held = [&till] {
        return value(till.shop().read(
            [](Connection &c) -> Result<QMap<QString, qint64>> { return EditStore(c).held(u"product"_s); }));
    };
    QVERIFY(held().isEmpty());
    Product mine = till.product();
    till.receive({till.documentRow(mine)});
    QCOMPARE(held(), (QMap<QString, qint64>{{hexOf(mine.id.uuid()), 1}}));
    mine.priceMinor = 3100;
    till.save(mine); // an edit that waits changes nothing of it
    QCOMPARE(held().value(hexOf(mine.id.uuid())), 1);
    FeedRow gone = till.documentRow(mine);
    gone.body.clear();
    till.receive({gone});
    QVERIFY(held().isEmpty());
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void FeedTest::hostileRowsDoNoHarm()
{
    EnrolledShop till;
    const Product before = till.product();
    QList<FeedRow> rows;
    for (const QByteArray &body : {QByteArray("{"), QByteArray("[]"), QByteArray("{\"id\":17}"), QByteArray("null")}) {
        for (const QString &kind : {u"product"_s, u"customer"_s, u"user"_s, u"role"_s, u"setting"_s, u"no_such_kind"_s})
            rows.append({u"T"_s, 0, kind, hexOf(before.id.uuid()), {}, RowOrigin{otherDevice, 1, 1}, body});
    }
    rows.append({u"T"_s, 0, u"setting"_s, u"till"_s, {}, {}, "{\"key\":\"till\",\"value\":\"T99\"}"});
    till.receive(rows);
    till.receive({{u"B:1"_s, 0, u"entry"_s, u"x"_s, {}, RowOrigin{otherDevice, 1, 1}, "{\"kind\":\"sale.recorded\"}"},
                  {u"B:1"_s, 0, u"stock"_s, u"x"_s, {}, {}, "{\"product\":\"zz\"}"}});
    QCOMPARE(till.product(), before);
    QCOMPARE(
        value(till.shop().read([](Connection &c) -> Result<QString> { return SettingsStore(c).value(u"till"_s); })),
        u"T01"_s);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void FeedTest::anotherTillIsKnownByNameBeforeItSells()
{
    EnrolledShop till;
    const auto names = [&till] {
        QStringList found;
        for (const OtherTillSeen &other : value(till.shop().read(
                 [](Connection &c) -> Result<QList<OtherTillSeen>> { return SyncStore(c).otherTills(); })))
            found.append(other.till);
        return found;
    };
    const auto row = [](const Uuid &device, const QByteArray &name) -> FeedRow {
        const QByteArray body = "{\"device\":\"" + hexOf(device).toLatin1() + "\",\"name\":\"" + name + "\"}";
        return {u"B:1"_s, 0, u"till"_s, hexOf(device), {}, {}, name.isEmpty() ? QByteArray() : body};
    };
    till.receive({row(otherDevice, "T02"), row(till.shop().device().id, "T01"), row(Uuid(), "T99")});
    QCOMPARE(names(), QStringList(u"T02"_s));
    till.receive({row(otherDevice, "T03")});
    QCOMPARE(names(), QStringList(u"T03"_s));
    till.receive({row(otherDevice, {})});
    QCOMPARE(names(), QStringList());
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void FeedTest::theOutboxSaysWhatWaits()
{
    EnrolledShop till;
    const qint64 acked =
        value(till.shop().read([](Connection &c) -> Result<qint64> { return JournalStore(c).head().pos; }));
    till.sellBread();
    till.receive({till.documentRow(till.product())}); // concerns only the till: nobody waits for it
    const auto items = value(till.shop().read([acked](Connection &c) -> Result<QList<OutboxItem>> {
        return OutboxView(c, Currency::dzd()).first(acked, 10);
    }));
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().document, u"T01-000001"_s);
    QCOMPARE(items.first().person, u"Karim"_s);
    QCOMPARE(items.first().method, u"cash"_s);
    QCOMPARE(items.first().lines, 1);
    QVERIFY(items.first().amount.has_value());
}

QTEST_GUILESS_MAIN(FeedTest)
#include "feed_test.moc"
