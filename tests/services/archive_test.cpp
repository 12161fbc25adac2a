// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/sha256.h"
#include "models/journal/signingkey.h"
#include "models/services/fiscal/archiveservice.h"
#include "tests/services/fullshop.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr qint64 dayMs = 24LL * 3'600'000;

Result<ArchiveCheck> check(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return checkArchive(buffer);
}

/// True when the check says that something is wrong, in whatever way.
bool isNoticed(const QByteArray &bytes)
{
    const Result<ArchiveCheck> result = check(bytes);
    return !result || !result->findings.isEmpty();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> linesOf(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    lines.removeLast();
    return lines;
}

QByteArray joined(const QList<QByteArray> &lines)
{
    return lines.join('\n') + '\n';
}

} // namespace

class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsSoundWithoutTheShop();
    void anyChangedByteIsNoticed();
    void anyRemovedLineIsNoticed();
    void swappedLinesAreNoticed();
    void anyTruncationIsNoticed();
    void somethingBehindTheEndIsNoticed();
    void aShortenedArchiveSealedByAnotherIsNoticed();
    void otherFilesAreNoArchive_data();
    void otherFilesAreNoArchive();
    void absurdFiguresAreNoticed();
    void aChangedTicketIsNamed();
    void aLaterMonthStandsAlone();
    void aPeriodWithNothingIsRefused();
    void itIsJournalledAndNeverOverwrites();
    void anUnwritablePathLeavesNoTrace();

private:
    QByteArray m_archive;
    ArchiveSummary m_summary;
};

void ArchiveTest::initTestCase()
{
    TestShop till;
    liveADay(till);
    const QString path = till.path(u"archive.jsonl"_s);
    m_summary = value(ArchiveService(till.shop()).exportTo(till.owner(), path, {}));
    m_archive = contentOf(path);
}

void ArchiveTest::itIsSoundWithoutTheShop()
{
    const ArchiveCheck found = value(check(m_archive));
    for (const Finding &finding : found.findings)
        qWarning("%s: %s", qPrintable(finding.record), qPrintable(finding.message));
    QVERIFY(found.findings.isEmpty());
    QCOMPARE(found.business, u"Épicerie du Port"_s);
    QCOMPARE(found.summary.entries, m_summary.entries);
    QCOMPARE(found.summary.tickets, m_summary.tickets);
    QCOMPARE(found.summary.number, u"T01-A-000001"_s);
    QCOMPARE(found.publicKey.size(), SigningKey::publicSize);
}

void ArchiveTest::anyChangedByteIsNoticed()
{
    // Every byte of the two lines that no other line vouches for, and a sample of the rest.
    const qsizetype header = m_archive.indexOf('\n');
    const qsizetype seal = m_archive.lastIndexOf('\n', m_archive.size() - 2);
    for (qsizetype i = 0; i < m_archive.size(); i += (i < header || i >= seal) ? 1 : 997) {
        for (const char mask : {'\x01', '\x20'}) {
            QByteArray changed = m_archive;
            changed[i] = static_cast<char>(changed[i] ^ mask);
            QVERIFY2(isNoticed(changed), qPrintable(QString::number(i)));
        }
    }
}

void ArchiveTest::anyRemovedLineIsNoticed()
{
    const QList<QByteArray> lines = linesOf(m_archive);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QList<QByteArray> fewer = lines;
        fewer.removeAt(i);
        QVERIFY2(isNoticed(joined(fewer)), qPrintable(QString::number(i)));
    }
}

void ArchiveTest::swappedLinesAreNoticed()
{
    const QList<QByteArray> lines = linesOf(m_archive);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QList<QByteArray> swapped = lines;
        swapped.swapItemsAt(i - 1, i);
        QVERIFY2(isNoticed(joined(swapped)), qPrintable(QString::number(i)));
    }
}

void ArchiveTest::anyTruncationIsNoticed()
{
    const QList<QByteArray> lines = linesOf(m_archive);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QVERIFY(isNoticed(joined(lines.first(i))));
        QVERIFY(isNoticed(joined(lines.first(i)) + lines.at(i).first(lines.at(i).size() / 2)));
    }
    QVERIFY(isNoticed(m_archive.chopped(1)));
}

void ArchiveTest::somethingBehindTheEndIsNoticed()
{
    QVERIFY(isNoticed(m_archive + "\n"));
    QVERIFY(isNoticed(m_archive + m_archive));
}

void ArchiveTest::aShortenedArchiveSealedByAnotherIsNoticed()
{
    // At a lasting level: the level is stated inside the signed chain, so the forger keeps it there.
    TestShop till;
    till.close();
    SeededRng rng(7);
    auto opened = value(OpenTill::open(till.folder(), Database::Open::Existing, till.clock(), rng, u"a password"_s));
    const Authority owner{{{}, builtInRoles().last()}, std::nullopt};
    const QString path = till.path(u"lasting.jsonl"_s);
    value(ArchiveService(opened->shop()).exportTo(owner, till.path(u"before.jsonl"_s), {}));
    value(ArchiveService(opened->shop()).exportTo(owner, path, {}));
    QVERIFY(!isNoticed(contentOf(path)));
    QList<QByteArray> lines = linesOf(contentOf(path));
    QJsonObject header = QJsonDocument::fromJson(lines.first()).object();
    header.insert(u"last_pos"_s, header.value(u"last_pos"_s).toInteger() - 1);
    lines.first() = QJsonDocument(header).toJson(QJsonDocument::Compact);
    lines.remove(lines.size() - 2);
    const QByteArray kept = joined(lines.first(lines.size() - 1));
    const QByteArray digest = QCryptographicHash::hash(kept, QCryptographicHash::Sha256);
    const SigningKey forger = SigningKey::generate();
    const QJsonObject seal{
        {u"sha256"_s, QString::fromLatin1(digest.toHex())},
        {u"number"_s, u"T01-A-000001"_s},
        {u"public_key"_s, QString::fromLatin1(forger.publicKey().toHex())},
        {u"signature"_s, QString::fromLatin1(forger.sign(archiveSeal(digest, u"T01-A-000001"_s)).toHex())}};
    const auto found = value(check(kept + QJsonDocument(seal).toJson(QJsonDocument::Compact) + '\n'));
    QCOMPARE(found.findings.size(), 1);
    QCOMPARE(found.findings.first().code, u"foreign_seal"_s);
}

void ArchiveTest::otherFilesAreNoArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Hello\nworld\n");
    QTest::newRow("zeros") << QByteArray(5'000'000, '\0');
    QTest::newRow("JSON") << QByteArray("{\"comptoir_archive\":2}\n");
    QTest::newRow("list") << QByteArray("[1]\n");
    QTest::newRow("database") << QByteArray("SQLite format 3\0", 16);
}

void ArchiveTest::otherFilesAreNoArchive()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(error(check(bytes)), u"not_an_archive"_s);
}

void ArchiveTest::absurdFiguresAreNoticed()
{
    QVERIFY(isNoticed("{\"comptoir_archive\":1}\n"));
    QVERIFY(isNoticed(
        "{\"comptoir_archive\":1,\"first_pos\":-9223372036854775808,\"last_pos\":9223372036854775807}\n"
        "{\"payload\":\"{\\\"fiscal\\\":{\\\"series\\\":\\\"T01\\\",\\\"number\\\":9223372036854775807,"
        "\\\"perpetual_net\\\":9223372036854775807}}\",\"pos\":9223372036854775807,\"seq\":9223372036854775807}\n"
        "{\"payload\":\"{\\\"fiscal\\\":{\\\"series\\\":\\\"T01\\\"},\\\"totals\\\":{\\\"total\\\":"
        "-9223372036854775808}}\",\"pos\":-9223372036854775808}\n{\"payload\":7}\n{\"sha256\":5}\n"));
}

void ArchiveTest::aChangedTicketIsNamed()
{
    QByteArray changed = m_archive;
    changed.replace("Pain de campagne", "Pain de Campagne");
    const ArchiveCheck found = value(check(changed));
    QVERIFY(std::any_of(found.findings.begin(), found.findings.end(), [](const Finding &finding) {
        return finding.record.startsWith(u"ticket T01-00000"_s) && finding.code == "hash_mismatch"_L1;
    }));
}

void ArchiveTest::aLaterMonthStandsAlone()
{
    TestShop till;
    ShiftService shifts(till.shop());
    till.sellBread();
    value(shifts.close(till.manager(), {dzd(2'500), {}}));
    till.clock().advance(31 * dayMs); // February
    value(shifts.open(till.manager(), dzd(0), {}));
    till.sellBread();
    till.sellBread();
    value(shifts.close(till.manager(), {dzd(5'000), {}}));
    till.clock().advance(31 * dayMs);
    till.reopen();
    value(ShiftService(till.shop()).open(till.manager(), dzd(0), {}));
    const QString path = till.path(u"february.jsonl"_s);
    const ArchiveSummary summary =
        value(ArchiveService(till.shop()).exportTo(till.owner(), path, {QDate(2026, 2, 1), QDate(2026, 2, 28)}));
    QCOMPARE(summary.tickets, 2);
    QVERIFY(summary.firstPos > 1);
    const ArchiveCheck found = value(check(contentOf(path)));
    QVERIFY(found.findings.isEmpty());
    QCOMPARE(found.summary.tickets, 2);
    QList<QByteArray> lines = linesOf(contentOf(path));
    lines.remove(1);
    QVERIFY(isNoticed(joined(lines)));
}

void ArchiveTest::aPeriodWithNothingIsRefused()
{
    TestShop till;
    const QString path = till.path(u"none.jsonl"_s);
    QCOMPARE(error(ArchiveService(till.shop()).exportTo(till.owner(), path, {QDate(2020, 1, 1), QDate(2020, 12, 31)})),
             u"nothing_to_archive"_s);
    QVERIFY(!QFile::exists(path));
}

void ArchiveTest::itIsJournalledAndNeverOverwrites()
{
    TestShop till;
    ArchiveService archives(till.shop());
    const QString path = till.path(u"archive.jsonl"_s);
    QCOMPARE(error(archives.exportTo(till.manager(), path, {})), u"not_allowed"_s);
    value(archives.exportTo(till.owner(), path, {}));
    QCOMPARE(number(till, u"SELECT count(*) FROM document WHERE kind = 'archive'"_s), 1);
    QCOMPARE(error(archives.exportTo(till.owner(), path, {})), u"file_exists"_s);
}

void ArchiveTest::anUnwritablePathLeavesNoTrace()
{
    TestShop till;
    const qint64 entries = journalLength(till);
    QCOMPARE(error(ArchiveService(till.shop()).exportTo(till.owner(), till.path(u"no/such/folder.jsonl"_s), {})),
             u"read_only"_s);
    QCOMPARE(journalLength(till), entries);
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
