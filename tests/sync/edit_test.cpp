// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sync/feeddigest.h"
#include "tests/sync/enrolledshop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

QJsonObject firstProduct(const JournalEntry &entry)
{
    return QJsonDocument::fromJson(entry.payload).object().value("products"_L1).toArray().first().toObject();
}

} // namespace

/// Documents changed at a till of a business, until the centre has answered.
class EditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditNamesItsFieldsAndItsVersion();
    void whatIsEditedHereStandsUntilItIsAnswered();
    void anAnsweredEditTakesWhatTheCentreSays();
    void anEditThatALoadHoldsIsSettledByTheNextPull();
    void anEditTheCentreHasNotAnsweredOutlivesAPull();
    void anEditThatWasSetAsideStandsUntilTheDocumentIsFetched();
    void aPriceListEmptiedHereTakesTheCentres();
};

void EditTest::anEditNamesItsFieldsAndItsVersion()
{
    EnrolledShop till;
    till.receive({till.documentRow(till.product())});
    Product bread = till.product();
    bread.priceMinor = 3000;
    bread.name = u"Pain"_s;
    till.save(bread);
    const QJsonObject written = firstProduct(till.lastEntry());
    QCOMPARE(written.value("base"_L1).toInteger(), 1);
    QCOMPARE(written.value("changed"_L1).toArray(), (QJsonArray{u"name"_s, u"price"_s}));
    QCOMPARE(till.pending(), 2);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void EditTest::whatIsEditedHereStandsUntilItIsAnswered()
{
    EnrolledShop till;
    Product theirs = till.product();
    Product mine = theirs;
    mine.priceMinor = 3000;
    till.save(mine);
    theirs.priceMinor = 2700;
    theirs.name = u"Pain du centre"_s;
    till.receive({till.documentRow(theirs, RowOrigin{otherDevice, 1, 5})});
    QCOMPARE(*till.product().priceMinor, 3000); // nothing flickers
    QCOMPARE(till.product().name, u"Pain du centre"_s);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void EditTest::anAnsweredEditTakesWhatTheCentreSays()
{
    EnrolledShop till;
    Product mine = till.product();
    mine.priceMinor = 3000;
    till.save(mine);
    const JournalEntry edit = till.lastEntry();
    mine.priceMinor = 2700; // the centre stood
    till.receive({till.documentRow(mine, RowOrigin{till.shop().device().id, edit.epoch, edit.seq})});
    QCOMPARE(*till.product().priceMinor, 2700);
    QCOMPARE(till.pending(), 0);
    const auto prices = [&till] {
        return value(till.shop().read([](Connection &c) -> Result<qint64> { return receivedSince(c, 0).prices; }));
    };
    QCOMPARE(prices(), 0); // it came from here
    till.receive({till.documentRow(mine, RowOrigin{otherDevice, 1, 7})});
    QCOMPARE(prices(), 1);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void EditTest::anEditThatALoadHoldsIsSettledByTheNextPull()
{
    EnrolledShop till;
    Product mine = till.product();
    mine.priceMinor = 3000;
    mine.name = u"Pain"_s;
    till.save(mine);
    const JournalEntry edit = till.lastEntry();
    // The centre took the edit; then somebody else changed the price again, and all of it was loaded.
    Product theirs = mine;
    theirs.priceMinor = 2700;
    till.load({till.documentRow(theirs)});
    QCOMPARE(*till.product().priceMinor, 3000);
    QCOMPARE(till.pending(), 2);
    till.answer({edit.epoch, edit.seq - 1, {}});
    QCOMPARE(till.pending(), 2);
    till.answer({edit.epoch, edit.seq, {}});
    QCOMPARE(till.pending(), 0);
    QCOMPARE(*till.product().priceMinor, 2700);
    QCOMPARE(till.product().name, u"Pain"_s);
    const qint64 entries = till.lastEntry().pos;
    till.answer({edit.epoch, edit.seq, {}}); // nothing waits: nothing is written
    QCOMPARE(till.lastEntry().pos, entries);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void EditTest::anEditTheCentreHasNotAnsweredOutlivesAPull()
{
    EnrolledShop till;
    Product mine = till.product();
    mine.priceMinor = 3000;
    till.save(mine);
    const JournalEntry first = till.lastEntry();
    mine.priceMinor = 3100;
    till.save(mine);
    Product theirs = mine;
    theirs.priceMinor.reset(); // of the same field: the later edit waits on
    till.receive({till.documentRow(theirs, RowOrigin{till.shop().device().id, first.epoch, first.seq})});
    till.answer({first.epoch, first.seq, {}});
    QCOMPARE(*till.product().priceMinor, 3100);
    const JournalEntry last = till.lastEntry();
    till.answer({last.epoch, last.seq, {}}); // the centre set the edit aside: what it has is what counts
    QVERIFY(!till.product().priceMinor);
    QCOMPARE(till.pending(), 0);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void EditTest::anEditThatWasSetAsideStandsUntilTheDocumentIsFetched()
{
    EnrolledShop till;
    const Product theirs = till.product();
    till.receive({till.documentRow(theirs)});
    till.receive({till.documentRow(theirs)});
    Product mine = theirs;
    mine.priceMinor = 3000;
    till.save(mine);
    const JournalEntry edit = till.lastEntry();
    till.answer({edit.epoch, edit.seq, {}});
    QCOMPARE(till.pending(), 0);
    QCOMPARE(*till.product().priceMinor, 3000);
    const DocumentName name{u"product"_s, hexOf(theirs.id.uuid())};
    const auto version = [&] {
        return value(till.shop().read([&](Connection &c) -> Result<qint64> { return EditStore(c).version(name); }));
    };
    QCOMPARE(version(), 1); // the centre's is 2: a comparison sees that they differ
    FeedRow row = till.documentRow(theirs);
    row.seq = 2;
    value(till.shop().write([&](Recorder &recorder) -> Result<void> {
        writeFeed(recorder, {row}, {});
        return {};
    }));
    QCOMPARE(till.product().priceMinor, theirs.priceMinor);
    QCOMPARE(version(), 2);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void EditTest::aPriceListEmptiedHereTakesTheCentres()
{
    EnrolledShop till;
    PriceListSaved list;
    list.list = u"wholesale"_s;
    PriceRule rule;
    rule.product = till.bread;
    rule.priceMinor = 2000;
    const auto record = [&till](const PriceListSaved &saved) {
        value(till.shop().write([&saved](Recorder &recorder) -> Result<void> {
            recorder.record(PriceListSaved(saved), Uuid());
            return {};
        }));
        return till.lastEntry();
    };
    list.rules = {rule};
    record(list);
    list.rules.clear();
    const JournalEntry edit = record(list);
    list.rules = {rule};
    till.load({{u"T"_s, 5, u"price_list"_s, list.list, {}, {}, JsonEncoder::encode(list)}});
    const auto rules = [&till] {
        return value(till.shop().read(
            [&till](Connection &c) -> Result<qint64> { return CatalogueStore(c).rulesFor(till.bread).size(); }));
    };
    QCOMPARE(rules(), 0);
    till.answer({edit.epoch, edit.seq, {}});
    QCOMPARE(rules(), 1);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

QTEST_GUILESS_MAIN(EditTest)
#include "edit_test.moc"
