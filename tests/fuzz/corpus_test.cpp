// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/signingkey.h"
#include "sync/protocol/compression.h"
#include "sync/protocol/digest.h"
#include "sync/protocol/manifest.h"
#include "sync/protocol/pullmessages.h"
#include "sync/protocol/pushmessages.h"
#include "tests/fuzz/targets.h"
#include "tests/support/mutations.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace comptoir;

namespace
{

const Uuid device = Uuid::fromBytes("device-device-de");

JournalEntry entry()
{
    JournalEntry made;
    made.epoch = 1;
    made.seq = 1;
    made.opId = device;
    made.kind = u"device.key"_s;
    made.hlc = 65'536;
    made.at = 1;
    made.payload = "{\"public_key\":\"00\",\"level\":\"session\",\"fiscal\":{\"series\":\"T01\",\"number\":1}}";
    made.hash = entryHash(device, made, journalRoot());
    made.signature = SigningKey::generate().sign(made.hash);
    return made;
}

/// One good example of everything, and some that never were.
QList<QByteArray> corpus()
{
    sync::BatchFiller filler;
    static_cast<void>(filler.add(entry()));
    const FeedRow row{u"T"_s, 1, u"product"_s, u"x"_s, device, RowOrigin{device, 1, 1}, "{\"id\":1}"};
    const StreamCursor end{u"T"_s, 1, 1, sync::rowSum(row)};
    const QByteArray lines = sync::feedLine(row) + sync::feedLine(row);
    return {
        sync::encode(sync::PushBatch{device, journalRoot(), filler.entries()}),
        sync::encode(
            PushReply{{{device, u"applied"_s, {}, {}}}, {1, 1, QByteArray(32, 'h')}, {1, 1, {}}, 5, {{u"T"_s, 1}}}),
        sync::encode(sync::PullPage{{end}, true, 1, {row}}),
        sync::encode(sync::PullRequest{{end}, {end}, 7}),
        sync::encode(sync::KindDigest{end, u"product"_s, {}}),
        sync::encode(sync::Manifest{u"m"_s, end, {{0, 10, 1, QByteArray(32, 's')}}}),
        QJsonDocument(entryObject(entry(), EntryForm::Archive)).toJson(QJsonDocument::Compact) + '\n',
        lines,
        sync::packed(lines),
        sync::packed(QByteArray(16 * 1024 * 1024, '\0')),
        QByteArray(50'000, '['),
        "{\"proto\":1e999,\"entries\":[{\"epoch\":9223372036854775807,\"seq\":-9223372036854775808}]}",
        "\xff\xfe\x00\x01",
        {},
    };
}

} // namespace

/// Runs the fuzz targets over their corpus and a fixed number of changes of it. With COMPTOIR_FUZZ_CORPUS=DIR it leaves
/// the corpus there, for the libFuzzer programs to begin with.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingCrashes_data();
    void nothingCrashes();
};

void CorpusTest::initTestCase()
{
    const QString folder = qEnvironmentVariable("COMPTOIR_FUZZ_CORPUS");
    for (qsizetype i = 0; !folder.isEmpty() && i < corpus().size(); ++i) {
        QFile file(u"%1/%2"_s.arg(folder).arg(i));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(corpus().at(i)) >= 0);
    }
}

void CorpusTest::nothingCrashes_data()
{
    QTest::addColumn<int>("target");
    QTest::newRow("wire") << 0;
    QTest::newRow("journal") << 1;
    QTest::newRow("bootstrap") << 2;
}

void CorpusTest::nothingCrashes()
{
    QFETCH(const int, target);
    constexpr std::array targets{&fuzz::readWire, &fuzz::followJournal, &fuzz::openBootstrap};
    const auto run = targets.at(static_cast<std::size_t>(target));
    std::mt19937 chance(20'260'101);
    int runs = 0;
    for (const QByteArray &seed : corpus()) {
        run(seed);
        for (int i = 0; i < 400 && seed.size() < 10'000; ++i, ++runs)
            run(testing::mutated(seed, chance));
    }
    QVERIFY(runs > 4000);
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
