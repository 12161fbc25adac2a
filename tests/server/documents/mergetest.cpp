// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/documents/merge.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

namespace
{

Uuid deviceId(int n)
{
    QByteArray bytes(Uuid::size, '\0');
    bytes.back() = static_cast<char>(n);
    return Uuid::fromBytes(bytes);
}

const QString product = u"product"_s;
const QStringList latestFields = {u"name"_s, u"category"_s, u"sku"_s, u"active"_s};

StoredDocument aProduct()
{
    return {QJsonObject{{u"name"_s, u"Pain"_s}, {u"price"_s, 1000}, {u"tax_class"_s, u"TVA9"_s}},
            FieldVersions(FieldStamp{5, 100, deviceId(1)}), 5, false};
}

/// Merges and gives the outcome the next number, as the transaction that writes it does.
StoredDocument applied(const StoredDocument &before, const DocumentEdit &edit)
{
    MergeOutcome outcome = merge(product, before, edit);
    outcome.versions.place(before.ver + 1);
    return {outcome.body, outcome.versions, before.ver + 1, outcome.deleted};
}

/// Edits that some tills made on the same version, each clock reading its own.
std::vector<DocumentEdit> concurrentEdits(const QStringList &fields)
{
    const int count = *rc::gen::inRange(2, 6);
    std::vector<DocumentEdit> edits;
    for (int i = 0; i < count; ++i) {
        DocumentEdit edit{{}, {}, 5, *rc::gen::inRange<qint64>(0, 6), deviceId(i + 2)};
        for (const QString &field : fields) {
            if (!*rc::gen::arbitrary<bool>())
                continue;
            edit.changed.append(field);
            const int value = *rc::gen::inRange(0, 3);
            if (value > 0)
                edit.body.insert(field, value);
        }
        edits.push_back(edit);
    }
    return edits;
}

QJsonObject bodyAfter(const std::vector<DocumentEdit> &edits)
{
    StoredDocument document = aProduct();
    for (const DocumentEdit &edit : edits)
        document = applied(document, edit);
    return document.body;
}

QSet<QString> asSet(const QJsonValue &list)
{
    QSet<QString> set;
    for (const QJsonValue &value : list.toArray())
        set.insert(value.toString());
    return set;
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditOnTheLatestVersionSetsEveryField()
    {
        const MergeOutcome outcome = merge(
            product, aProduct(), {{{u"price"_s, 1200}, {u"name"_s, u"Baguette"_s}}, {u"price"_s, u"name"_s}, 5, 0, {}});
        QCOMPARE(outcome.body.value(u"price"_s).toInt(), 1200);
        QCOMPARE(outcome.body.value(u"name"_s).toString(), u"Baguette"_s);
        QCOMPARE(outcome.taken.size(), 2);
        QVERIFY(!outcome.isConflict());
    }

    void aFieldThatIsNotInTheBodyWasEmptied()
    {
        const MergeOutcome outcome = merge(product, aProduct(), {{}, {u"price"_s}, 5, 0, {}});
        QVERIFY(!outcome.body.contains(u"price"_s));
    }

    void fieldsNobodyElseChangedMergeWhateverTheBase()
    {
        const StoredDocument newer = applied(aProduct(), {{{u"price"_s, 1200}}, {u"price"_s}, 5, 200, deviceId(2)});
        const MergeOutcome outcome = merge(product, newer, {{{u"name"_s, u"Miche"_s}}, {u"name"_s}, 5, 1, deviceId(3)});
        QCOMPARE(outcome.body.value(u"price"_s).toInt(), 1200);
        QCOMPARE(outcome.body.value(u"name"_s).toString(), u"Miche"_s);
        QVERIFY(!outcome.isConflict());
    }

    void aPriceClashKeepsTheCentresAndAsksAPerson()
    {
        const StoredDocument newer = applied(aProduct(), {{{u"price"_s, 1200}}, {u"price"_s}, 5, 200, deviceId(2)});
        const MergeOutcome outcome = merge(product, newer, {{{u"price"_s, 900}}, {u"price"_s}, 5, 999, deviceId(3)});
        QCOMPARE(outcome.body.value(u"price"_s).toInt(), 1200);
        QCOMPARE(outcome.kept.size(), 1);
        QVERIFY(outcome.kept.front().needsPerson);
        QCOMPARE(outcome.kept.front().centre.toInt(), 1200);
        QCOMPARE(outcome.kept.front().offered.toInt(), 900);
    }

    void theSamePriceTwiceIsNoClash()
    {
        const StoredDocument newer = applied(aProduct(), {{{u"price"_s, 1200}}, {u"price"_s}, 5, 200, deviceId(2)});
        QVERIFY(!merge(product, newer, {{{u"price"_s, 1200}}, {u"price"_s}, 5, 999, deviceId(3)}).isConflict());
    }

    void theLaterClockWinsThenTheLargerDevice()
    {
        const StoredDocument newer = applied(aProduct(), {{{u"name"_s, u"B"_s}}, {u"name"_s}, 5, 200, deviceId(2)});
        const auto nameAfter = [&](qint64 hlc, int device) {
            const DocumentEdit edit{{{u"name"_s, u"C"_s}}, {u"name"_s}, 5, hlc, deviceId(device)};
            return merge(product, newer, edit).body.value(u"name"_s).toString();
        };
        QCOMPARE(nameAfter(201, 1), u"C"_s);
        QCOMPARE(nameAfter(200, 3), u"C"_s);
        QCOMPARE(nameAfter(200, 1), u"B"_s);
        QCOMPARE(nameAfter(199, 9), u"B"_s);
    }

    void barcodesOfBothStandAndUnitPricesAskAPerson()
    {
        StoredDocument stored = aProduct();
        const auto unit = [](const QJsonArray &codes, int price) {
            return QJsonArray{QJsonObject{{u"name"_s, u"pack"_s}, {u"barcodes"_s, codes}, {u"price"_s, price}}};
        };
        stored.body.insert(u"units"_s, unit({u"1"_s}, 500));
        stored = applied(stored, {{{u"units"_s, unit({u"1"_s, u"2"_s}, 500)}}, {u"units"_s}, 5, 9, deviceId(2)});
        const MergeOutcome outcome =
            merge(product, stored, {{{u"units"_s, unit({u"1"_s, u"3"_s}, 600)}}, {u"units"_s}, 5, 9, deviceId(3)});
        const QJsonObject pack = outcome.body.value(u"units"_s).toArray().at(0).toObject();
        QCOMPARE(pack.value(u"barcodes"_s).toArray(), (QJsonArray{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(pack.value(u"price"_s).toInt(), 500);
        QCOMPARE(outcome.kept.size(), 1);
        QVERIFY(outcome.kept.front().needsPerson);
    }

    void partsOfAPartMergeApart()
    {
        const StoredDocument customer{{{u"identity"_s, QJsonObject{{u"name"_s, u"A"_s}, {u"phone"_s, u"1"_s}}}},
                                      FieldVersions(FieldStamp{5, 0, {}}),
                                      5,
                                      false};
        const StoredDocument newer =
            applied(customer, {{{u"identity"_s, QJsonObject{{u"phone"_s, u"2"_s}}}}, {u"identity.phone"_s}, 5, 7, {}});
        const MergeOutcome outcome =
            merge(u"customer"_s, newer,
                  {{{u"identity"_s, QJsonObject{{u"name"_s, u"B"_s}}}}, {u"identity.name"_s}, 5, 1, deviceId(3)});
        QCOMPARE(outcome.body.value(u"identity"_s).toObject(),
                 (QJsonObject{{u"name"_s, u"B"_s}, {u"phone"_s, u"2"_s}}));
        // The whole part, edited on the old version with an older clock, loses to the newer phone.
        const MergeOutcome whole =
            merge(u"customer"_s, newer,
                  {{{u"identity"_s, QJsonObject{{u"name"_s, u"C"_s}}}}, {u"identity"_s}, 5, 1, deviceId(3)});
        QCOMPARE(whole.body, newer.body);
    }

    void whatWasDeletedLaterStaysDeleted()
    {
        StoredDocument gone = aProduct();
        gone.ver = 9;
        gone.deleted = true;
        QVERIFY(merge(product, gone, {{{u"name"_s, u"X"_s}}, {u"name"_s}, 5, 999, deviceId(2)}).deleted);
        QVERIFY(merge(product, gone, {{{u"name"_s, u"X"_s}}, {u"name"_s}, std::nullopt, 999, deviceId(2)}).deleted);
        QVERIFY(!merge(product, gone, {{{u"name"_s, u"X"_s}}, {u"name"_s}, 9, 999, deviceId(2)}).deleted);
    }

    void aClockFarAheadCountsAsFiveMinutes()
    {
        const EpochMs now = 1'764'000'000'000;
        QCOMPARE(clampedHlc(hlcOf(now + 86'400'000), now), hlcOf(now + 300'000));
        QCOMPARE(clampedHlc(hlcOf(now - 5), now), hlcOf(now - 5));
        QCOMPARE(clampedHlc(-7, now), 0);
    }

    void stampsSurviveTheirJson()
    {
        QVERIFY(rc::check([] {
            FieldVersions versions(FieldStamp{*rc::gen::positive<qint64>(), *rc::gen::positive<qint64>(), deviceId(3)});
            for (const QString &field : latestFields)
                versions.set(field, {*rc::gen::positive<qint64>(), *rc::gen::positive<qint64>(), deviceId(4)});
            RC_ASSERT(FieldVersions::fromJson(versions.toJson()) == versions);
        }));
    }

    void concurrentEditsGiveTheSameInAnyOrder()
    {
        QVERIFY(rc::check([] {
            std::vector<DocumentEdit> edits = concurrentEdits(latestFields);
            const QJsonObject once = bodyAfter(edits);
            std::reverse(edits.begin(), edits.end());
            RC_ASSERT(bodyAfter(edits) == once);
            std::rotate(edits.begin(), edits.begin() + 1, edits.end());
            RC_ASSERT(bodyAfter(edits) == once);
        }));
    }

    void anEditTwiceIsAnEditOnce()
    {
        QVERIFY(rc::check([] {
            const std::vector<DocumentEdit> edits = concurrentEdits(latestFields + QStringList{u"price"_s});
            StoredDocument document = aProduct();
            for (const DocumentEdit &edit : edits) {
                document = applied(document, edit);
                RC_ASSERT(applied(document, edit).body == document.body);
            }
        }));
    }

    void nothingButTheChangedFieldsMoves()
    {
        QVERIFY(rc::check([] {
            const std::vector<DocumentEdit> edits = concurrentEdits(latestFields + QStringList{u"price"_s});
            for (const DocumentEdit &edit : edits) {
                for (const QString &field : differingFields(aProduct().body, applied(aProduct(), edit).body))
                    RC_ASSERT(edit.changed.contains(field));
            }
        }));
    }

    void unionsGrowInAnyOrder()
    {
        QVERIFY(rc::check([] {
            std::vector<DocumentEdit> edits;
            QSet<QString> all;
            for (int i = 0; i < 4; ++i) {
                const QString tag = QString::number(*rc::gen::inRange(0, 5));
                all.insert(tag);
                edits.push_back({{{u"tags"_s, QJsonArray{tag}}}, {u"tags"_s}, 4, i, deviceId(i)});
            }
            RC_ASSERT(asSet(bodyAfter(edits).value(u"tags"_s)) == all);
            std::reverse(edits.begin(), edits.end());
            RC_ASSERT(asSet(bodyAfter(edits).value(u"tags"_s)) == all);
        }));
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "mergetest.moc"
