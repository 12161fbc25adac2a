// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/sha256.h"
#include "models/journal/signingkey.h"
#include "sync/protocol/compression.h"
#include "sync/protocol/devicemessages.h"
#include "sync/protocol/digest.h"
#include "sync/protocol/manifest.h"
#include "sync/protocol/problem.h"
#include "sync/protocol/pullmessages.h"
#include "sync/protocol/pushmessages.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::sync;

namespace
{

const Uuid device = Uuid::fromBytes("device-device-de");

/// Entries of one journal, chained and signed.
QList<JournalEntry> chain(int count, const QByteArray &payload = "{\"name\":\"caf\xc3\xa9 \\\"x\\\"\"}")
{
    static const SigningKey key = SigningKey::generate();
    QList<JournalEntry> entries;
    QByteArray previous = journalRoot();
    for (int i = 1; i <= count; ++i) {
        JournalEntry entry;
        entry.epoch = 1;
        entry.seq = i;
        entry.opId = Uuid::fromBytes(sha256({bigEndian({i})}).first(Uuid::size));
        entry.kind = u"customer.saved"_s;
        entry.hlc = (i + 1) << 16;
        entry.at = 1'768'464'000'000 + i;
        entry.payload = payload;
        entry.hash = entryHash(device, entry, previous);
        entry.signature = key.sign(entry.hash);
        previous = entry.hash;
        entries.append(entry);
    }
    return entries;
}

PushBatch batchOf(const QList<JournalEntry> &entries)
{
    BatchFiller filler;
    for (const JournalEntry &entry : entries) {
        if (!filler.add(entry))
            break;
    }
    return {device, journalRoot(), filler.entries()};
}

FeedRow row(qint64 seq, const QByteArray &body = "{\"a\":1}")
{
    return {u"T"_s,
            seq,
            u"product"_s,
            u"id"_s,
            Uuid::fromBytes(sha256({bigEndian({seq})}).first(Uuid::size)),
            RowOrigin{device, 1, seq},
            body};
}

PullPage pageOf(QList<FeedRow> rows, bool more, const StreamCursor &end)
{
    return {{end}, more, 1, std::move(rows)};
}

quint64 sumOf(const QList<FeedRow> &rows)
{
    quint64 sum = 0;
    for (const FeedRow &each : rows)
        sum ^= rowSum(each);
    return sum;
}

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

/// A text like `text` with one byte changed, taken out, doubled, or its end gone.
QByteArray damaged(QByteArray text, std::mt19937 &chance)
{
    const auto at = static_cast<qsizetype>(chance() % static_cast<unsigned>(text.size()));
    switch (chance() % 4) {
    case 0:
        text[at] = static_cast<char>(chance() % 256);
        break;
    case 1:
        text.remove(at, 1);
        break;
    case 2:
        text.insert(at, text.mid(at, 9));
        break;
    default:
        text.truncate(at);
    }
    return text;
}

} // namespace

class ProtocolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchArrivesAsItWasSent();
    void payloadsOfTheTillStayAtHomeAndTheChainHolds();
    void aHugeEntryIsSentByItsDigest();
    void aBatchIsBoundedInEntriesAndBytes();
    void aChangedEntryBreaksTheChain();
    void repliesAndProblemsArriveAsSent();
    void anHtmlPageIsNotACentre();
    void rowsKeepTheirBytes();
    void aCutIsWholeOrNothing();
    void aMissingOrDoubledRowIsSeen();
    void aChangedRowIsDivergence();
    void aBombIsRefused();
    void chunksAreCheckedBeforeTheyAreOpened();
    void aDigestArrivesAsSent();
    void aDigestIsTheOneOfTheSpecification();
    void signedBytesAreFixed();
    void nothingHostileCrashes();
};

void ProtocolTest::aBatchArrivesAsItWasSent()
{
    const PushBatch sent = batchOf(chain(3));
    const Result<PushBatch> got = decodePushBatch(encode(sent));
    QVERIFY(got);
    QCOMPARE(got->entries.size(), 3);
    QCOMPARE(got->device, device);
    QCOMPARE(got->entries.at(2).entry.payload, sent.entries.at(2).entry.payload);
    QCOMPARE(got->entries.at(2).entry.signature, sent.entries.at(2).entry.signature);
    QVERIFY(checkChain(*got));
    QVERIFY(decodePushBatch(encode(PushBatch{device, journalRoot(), {}}))); // asks only for the head
}

void ProtocolTest::payloadsOfTheTillStayAtHomeAndTheChainHolds()
{
    QList<JournalEntry> entries = chain(2);
    entries[1].kind = u"feed.applied"_s;
    entries[1].hash = entryHash(device, entries.at(1), entries.at(0).hash);
    const QByteArray body = encode(batchOf(entries));
    const Result<PushBatch> got = decodePushBatch(body);
    QVERIFY(got);
    QVERIFY(got->entries.at(1).entry.payload.isEmpty());
    QVERIFY(!got->entries.at(1).withheld);
    QVERIFY(checkChain(*got));
}

void ProtocolTest::aHugeEntryIsSentByItsDigest()
{
    const Result<PushBatch> got = decodePushBatch(encode(batchOf(chain(1, QByteArray(2 * 1024 * 1024, 'x')))));
    QVERIFY(got);
    QVERIFY(got->entries.at(0).withheld);
    QVERIFY(checkChain(*got));
}

void ProtocolTest::aBatchIsBoundedInEntriesAndBytes()
{
    QCOMPARE(batchOf(chain(600, "{}")).entries.size(), batchEntriesMax);
    const PushBatch large = batchOf(chain(20, QByteArray(200'000, 'x')));
    QCOMPARE(large.entries.size(), 5);
    QVERIFY(encode(large).size() <= batchBytesMax + 1000);
    QJsonObject object = *wireObject(encode(batchOf(chain(400))));
    QJsonArray twice = object.value("entries"_L1).toArray();
    for (const QJsonValue &value : object.value("entries"_L1).toArray())
        twice.append(value);
    object.insert(u"entries"_s, twice);
    QCOMPARE(codeOf(decodePushBatch(wireBytes(object))), u"bad_message"_s);
}

void ProtocolTest::aChangedEntryBreaksTheChain()
{
    QList<JournalEntry> entries = chain(3);
    entries[1].payload = "{}";
    QCOMPARE(codeOf(checkChain(batchOf(entries))), u"broken_chain"_s);
    entries = chain(3);
    entries.removeAt(1);
    QCOMPARE(codeOf(checkChain(batchOf(entries))), u"broken_chain"_s);
}

void ProtocolTest::repliesAndProblemsArriveAsSent()
{
    PushReply reply;
    reply.results = {{device, u"quarantined"_s, u"bad_payload"_s, u"No such customer."_s}};
    reply.head = {2, 7, QByteArray(32, 'h')};
    reply.backedUp = {1, 5, {}};
    reply.serverTime = 99;
    reply.streams = {{u"T"_s, 12}};
    const Result<PushReply> got = decodePushReply(encode(reply));
    QVERIFY(got);
    QCOMPARE(got->results.at(0).detail, u"No such customer."_s);
    QCOMPARE(got->head, reply.head);
    QCOMPARE(got->streams, reply.streams);
    const Problem problem{409, u"gap"_s, u"Send from there."_s, reply.head, 17, u"T"_s};
    const Result<Problem> back = decodeProblem(409, encode(problem));
    QVERIFY(back);
    QCOMPARE(*back->head, reply.head);
    QCOMPARE(*back->serverTime, 17);
}

void ProtocolTest::anHtmlPageIsNotACentre()
{
    QCOMPARE(codeOf(decodeProblem(302, "<html>sign in to the hotel's network</html>")), u"not_a_centre"_s);
    QCOMPARE(codeOf(decodePushReply("<html></html>")), u"bad_message"_s);
    QCOMPARE(codeOf(decodePullPage("<html>\n</html>")), u"bad_message"_s);
}

void ProtocolTest::rowsKeepTheirBytes()
{
    const QByteArray odd = "{\"b\" :1,\"a\":\"\xc3\xa9\\t\"}";
    const Result<FeedRow> got = feedRow(feedLine(row(4, odd)).chopped(1));
    QVERIFY(got);
    QCOMPARE(*got, row(4, odd));
    const Result<FeedRow> deleted = feedRow(feedLine(row(4, {})).chopped(1));
    QVERIFY(deleted && deleted->body.isEmpty());
}

void ProtocolTest::aCutIsWholeOrNothing()
{
    const QList<FeedRow> rows{row(1), row(2), row(3)};
    const StreamCursor end{u"T"_s, 1, 3, sumOf(rows)};
    CutCollector collector({{u"T"_s, 1, 0, 0}});
    QVERIFY(collector.add(*decodePullPage(encode(pageOf(rows.first(2), true, end)))));
    QVERIFY(!collector.isComplete());
    QCOMPARE(collector.next().streams.first().seq, 2);
    QCOMPARE(collector.next().cut, QList<StreamCursor>{end});
    QVERIFY(collector.add(pageOf({rows.at(2)}, false, end)));
    QVERIFY(collector.isComplete());
    QCOMPARE(collector.rows(), rows);
    CutCollector mixed({{u"T"_s, 1, 0, 0}});
    QVERIFY(mixed.add(pageOf(rows.first(2), true, end)));
    QCOMPARE(codeOf(mixed.add(pageOf({rows.at(2)}, false, {u"T"_s, 1, 4, 0}))), u"feed_mixed"_s);
}

void ProtocolTest::aMissingOrDoubledRowIsSeen()
{
    const StreamCursor end{u"T"_s, 1, 3, 0};
    for (const QList<FeedRow> &rows : {QList{row(1), row(3)}, QList{row(1), row(1)}, QList{row(2)}, QList{row(1)}}) {
        CutCollector collector({{u"T"_s, 1, 0, 0}});
        QCOMPARE(codeOf(collector.add(pageOf(rows, false, end))), u"feed_gap"_s);
    }
}

void ProtocolTest::aChangedRowIsDivergence()
{
    QList<FeedRow> rows{row(1), row(2)};
    const StreamCursor end{u"T"_s, 1, 2, sumOf(rows)};
    rows[1].body = "{\"a\":2}";
    CutCollector collector({{u"T"_s, 1, 0, 0}});
    QCOMPARE(codeOf(collector.add(pageOf(rows, false, end))), u"diverged"_s);
    QCOMPARE(collector.divergedStream(), u"T"_s);
    CutCollector restored({{u"T"_s, 1, 9, 0}});
    QCOMPARE(codeOf(restored.add(pageOf({}, false, end))), u"diverged"_s);
}

void ProtocolTest::aBombIsRefused()
{
    const QByteArray bomb = packed(QByteArray(64 * 1024 * 1024, '\0'));
    QVERIFY(bomb.size() < 16'000);
    QCOMPARE(codeOf(unpacked(bomb, bodyMax)), u"bad_zstd"_s);
    QCOMPARE(*unpacked(packed("abc"), 3), QByteArray("abc"));
    QCOMPARE(codeOf(unpacked(packed("abcd"), 3)), u"bad_zstd"_s);
    QCOMPARE(codeOf(unpacked(packed("abcd") + "x", 10)), u"bad_zstd"_s);
    QCOMPARE(codeOf(unpacked(packed("abcdefgh").chopped(2), 10)), u"bad_zstd"_s);
    QCOMPARE(codeOf(unpacked({}, 10)), u"bad_zstd"_s);
}

void ProtocolTest::chunksAreCheckedBeforeTheyAreOpened()
{
    const QByteArray bytes = packed(feedLine(row(1)) + feedLine(row(5)));
    const ManifestChunk chunk{0, bytes.size(), 2, sha256({bytes})};
    QCOMPARE(openChunk(chunk, bytes)->size(), 2);
    QCOMPARE(codeOf(openChunk(chunk, bytes + "x")), u"chunk_damaged"_s);
    ManifestChunk fewer = chunk;
    fewer.rows = 1;
    QCOMPARE(codeOf(openChunk(fewer, bytes)), u"bad_message"_s);
    const Manifest manifest{u"m1"_s, {u"T"_s, 2, 5, 77}, {chunk}};
    QCOMPARE(*decodeManifest(encode(manifest)), manifest);
}

void ProtocolTest::aDigestArrivesAsSent()
{
    KindDigest digest{{u"T"_s, 2, 9, 77}, u"category"_s, {}};
    addDocument(digest.buckets, u"boulangerie"_s, 7);
    addDocument(digest.buckets, u"épicerie"_s, 9);
    const Result<KindDigest> read = decodeKindDigest(encode(digest));
    QVERIFY(read);
    QCOMPARE(*read, digest);
    QCOMPARE(codeOf(decodeKindDigest(encode(digest).replace("\"count\":1", "\"count\":-1"))), u"bad_message"_s);
    QByteArray short1 = encode(digest);
    short1.replace("{\"count\":0,\"sum\":\"0000000000000000\"},", "");
    QCOMPARE(codeOf(decodeKindDigest(short1)), u"bad_message"_s);
}

void ProtocolTest::aDigestIsTheOneOfTheSpecification()
{
    const QString id = u"épicerie"_s;
    Digest digest{};
    addDocument(digest, id, 9);
    const QByteArray named = sha256({id.toUtf8()});
    QCOMPARE(bucketOf(id), static_cast<std::size_t>(static_cast<unsigned char>(named.front())));
    const QByteArray summed = QByteArray(7, '\0') + '\x09' + id.toUtf8();
    const DigestBucket wanted{1, sha256({summed}).first(8).toHex().toULongLong(nullptr, 16)};
    QCOMPARE(digest.at(bucketOf(id)), wanted);
    addDocument(digest, id, 9);
    QCOMPARE(digest.at(bucketOf(id)).sum, quint64{0});
    QCOMPARE(digest.at(bucketOf(id)).count, 2);
}

void ProtocolTest::signedBytesAreFixed()
{
    const auto number = [](char last) -> QByteArray { return QByteArray(7, '\0') + last; };
    EnrolRequest request;
    request.code = u"ABCD-1234"_s;
    request.device = device;
    request.head = {1, 2, QByteArray(32, '\1')};
    request.at = 3;
    const QByteArray enrol = "comptoir-enrol1device-device-de" + number('\1') + number('\2') + QByteArray(32, '\1') +
                             number('\3') + "ABCD-1234";
    QCOMPARE(request.digest(), sha256({enrol}));
    const QByteArray nonce(nonceSize, 'n');
    const QByteArray auth = "comptoir-auth1device-device-de" + number('\3') + nonce;
    QCOMPARE((AuthRequest{device, 3, nonce, {}}).digest(), sha256({auth}));
    const QByteArray summed = number('\1') + "device-device-de{}";
    QCOMPARE(rowSum(1, device, "{}"), sha256({summed}).first(8).toHex().toULongLong(nullptr, 16));
}

void ProtocolTest::nothingHostileCrashes()
{
    std::mt19937 chance(20260101);
    const QByteArray push = encode(batchOf(chain(2)));
    const QByteArray reply = encode(PushReply{{{device, u"applied"_s, {}, {}}}, {1, 1, {}}, {}, 1, {}});
    const QByteArray page = encode(pageOf({row(1), row(2)}, false, {u"T"_s, 1, 2, 0}));
    const QByteArray zstd = packed(page);
    int refused = 0;
    for (int i = 0; i < 4000; ++i) {
        refused += decodePushBatch(damaged(push, chance)) ? 0 : 1;
        refused += decodePushReply(damaged(reply, chance)) ? 0 : 1;
        refused += decodePullPage(damaged(page, chance)) ? 0 : 1;
        refused += unpacked(damaged(zstd, chance), bodyMax) ? 0 : 1;
    }
    QVERIFY(refused > 8000);
    const QByteArray deep = QByteArray(100'000, '[');
    QVERIFY(!decodePushBatch(deep));
    QVERIFY(!decodePushBatch("{\"proto\":1,\"device\":" + deep));
}

QTEST_GUILESS_MAIN(ProtocolTest)
#include "protocol_test.moc"
