// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/chainchecker.h"
#include "models/journal/signingkey.h"
#include "tests/support/testshop.h"

#include <QCryptographicHash>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

QByteArray sha(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray number(qint64 value)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

Uuid uuidOf(char filling)
{
    return Uuid::fromBytes(QByteArray(Uuid::size, filling));
}

using Change = std::function<void(JournalEntry &, quint32)>;

void flip(QByteArray &bytes, quint32 chance)
{
    if (bytes.isEmpty())
        bytes = "x";
    else
        bytes[chance % bytes.size()] = static_cast<char>(bytes.at(chance % bytes.size()) ^ (1 << (chance >> 8) % 8));
}

void flip(qint64 &value, quint32 chance)
{
    value ^= qint64{1} << chance % 63;
}

void flip(Uuid &id, quint32 chance)
{
    QByteArray bytes = id.bytes().toByteArray();
    flip(bytes, chance);
    id = Uuid::fromBytes(bytes);
}

/// One byte of one column. `pos` is not among them: it is the order, which other tests change.
const QList<std::pair<const char *, Change>> &columnChanges()
{
    static const QList<std::pair<const char *, Change>> changes{
        {"epoch", [](JournalEntry &e, quint32 c) { flip(e.epoch, c); }},
        {"seq", [](JournalEntry &e, quint32 c) { flip(e.seq, c); }},
        {"op_id", [](JournalEntry &e, quint32 c) { flip(e.opId, c); }},
        {"kind", [](JournalEntry &e, quint32 c) { e.kind[c % e.kind.size()] = QChar(u'a' + (c >> 8) % 26); }},
        {"schema_v", [](JournalEntry &e, quint32 c) { flip(e.schemaVersion, c); }},
        {"hlc", [](JournalEntry &e, quint32 c) { flip(e.hlc, c); }},
        {"at", [](JournalEntry &e, quint32 c) { flip(e.at, c); }},
        {"actor", [](JournalEntry &e, quint32 c) { flip(e.actor, c); }},
        {"payload", [](JournalEntry &e, quint32 c) { flip(e.payload, c); }},
        {"hash", [](JournalEntry &e, quint32 c) { flip(e.hash, c); }},
        {"signature", [](JournalEntry &e, quint32 c) { flip(e.signature, c); }},
    };
    return changes;
}

bool same(const JournalEntry &a, const JournalEntry &b)
{
    return a.epoch == b.epoch && a.seq == b.seq && a.kind == b.kind && a.payload == b.payload && a.hlc == b.hlc;
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hashesAsTheFormatSays();
    void hashesEveryPart();
    void isSoundAsItWasWritten();
    void namesTheChangedEntry_data();
    void namesTheChangedEntry();
    void findsATakenOutEntry();
    void findsATakenOutEntryThatWasRenumbered();
    void findsSwappedEntries();
    void findsAnInsertedEntry();
    void findsAnotherDevicesSignature();
    void findsAnotherDevicesJournal();
    void followsASliceFromItsKey();

private:
    [[nodiscard]] QList<Finding> check(const QList<JournalEntry> &entries) const;
    [[nodiscard]] QList<JournalEntry> withoutEntry(qsizetype index) const;

    Uuid m_device;
    QList<JournalEntry> m_entries;
};

void JournalTest::initTestCase()
{
    TestShop test;
    for (int run = 0; run < 3; ++run) { // each run of the program has its own session key
        test.sellBread();
        value(test.sell(test.basket({{u"MILK"_s, u"2"_s}, {u"CHEESE"_s, u"0.5"_s}})));
        test.reopen();
    }
    m_device = test.shop().device().id;
    m_entries = value(test.shop().read([](Connection &c) -> Result<QList<JournalEntry>> {
        QList<JournalEntry> entries;
        JournalStore journal(c);
        journal.forEach(1, journal.head().pos, [&entries](const JournalEntry &entry) {
            entries.append(entry);
            return true;
        });
        return entries;
    }));
    QVERIFY(m_entries.size() > 15);
}

QList<Finding> JournalTest::check(const QList<JournalEntry> &entries) const
{
    ChainChecker checker(m_device, journalRoot(), {});
    for (const JournalEntry &entry : entries)
        checker.check(entry);
    return checker.findings();
}

void JournalTest::hashesAsTheFormatSays()
{
    JournalEntry entry;
    entry.epoch = 2;
    entry.seq = 7;
    entry.opId = uuidOf('\x11');
    entry.kind = u"sale.recorded"_s;
    entry.schemaVersion = 1;
    entry.hlc = (testMorning << 16) + 3;
    entry.at = testMorning;
    entry.actor = uuidOf('\x22');
    entry.payload = "{\"total\":2500}";
    const QByteArray device(16, '\x33');
    const QByteArray previous(32, '\x44');
    const QByteArray header = sha(QByteArray(16, '\x11') + number(1) + number((testMorning << 16) + 3) +
                                  number(testMorning) + QByteArray(16, '\x22') + "sale.recorded");
    const QByteArray expected =
        sha("comptoir-j1" + device + number(2) + number(7) + previous + header + sha("{\"total\":2500}"));
    QCOMPARE(entryHash(uuidOf('\x33'), entry, previous).toHex(), expected.toHex());
    // Fixed for ever: what was signed with this format must be checked with it in ten years.
    QCOMPARE(expected.toHex(), QByteArray("3df007f553e24f17d9e07cf79358ae9fdd53501eb7a567dcb6d9977c6b8a3f70"));
    QCOMPARE(journalRoot(), QByteArray(32, '\0'));
}

void JournalTest::hashesEveryPart()
{
    const JournalEntry &entry = m_entries.at(3);
    const QByteArray hash = entryHash(m_device, entry, m_entries.at(2).hash);
    QCOMPARE(hash, entry.hash);
    for (const auto &[column, change] : columnChanges()) {
        JournalEntry changed = entry;
        change(changed, 0x105);
        const bool sealed = qstrcmp(column, "hash") == 0 || qstrcmp(column, "signature") == 0;
        QVERIFY2((entryHash(m_device, changed, m_entries.at(2).hash) == hash) == sealed, column);
    }
    QVERIFY(entryHash(uuidOf('\1'), entry, m_entries.at(2).hash) != hash);
}

void JournalTest::isSoundAsItWasWritten()
{
    for (const Finding &finding : check(m_entries))
        QFAIL(qPrintable(finding.record + u": "_s + finding.message));
}

void JournalTest::namesTheChangedEntry_data()
{
    QTest::addColumn<int>("column");
    for (int i = 0; i < columnChanges().size(); ++i)
        QTest::newRow(columnChanges().at(i).first) << i;
}

void JournalTest::namesTheChangedEntry()
{
    QFETCH(int, column);
    std::minstd_rand chance(static_cast<quint32>(column) + 1);
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        for (int round = 0; round < 8; ++round) {
            QList<JournalEntry> entries = m_entries;
            columnChanges().at(column).second(entries[index], static_cast<quint32>(chance()));
            if (same(entries.at(index), m_entries.at(index)) && column == 3)
                continue; // the letter that was drawn stood there already
            const QList<Finding> findings = check(entries);
            QVERIFY2(!findings.isEmpty(), qPrintable(u"entry %1 passed"_s.arg(index + 1)));
            for (const Finding &finding : findings)
                QVERIFY2(finding.record == recordName(entries.at(index)),
                         qPrintable(u"entry %1: %2 %3 %4"_s.arg(index + 1).arg(finding.code, finding.record,
                                                                               finding.message)));
        }
    }
}

QList<JournalEntry> JournalTest::withoutEntry(qsizetype index) const
{
    QList<JournalEntry> entries = m_entries;
    entries.removeAt(index);
    return entries;
}

void JournalTest::findsATakenOutEntry()
{
    for (qsizetype index = 0; index + 1 < m_entries.size(); ++index) {
        const QList<Finding> findings = check(withoutEntry(index));
        QVERIFY(!findings.isEmpty());
        QCOMPARE(findings.first().record, recordName(m_entries.at(index + 1)));
    }
}

void JournalTest::findsATakenOutEntryThatWasRenumbered()
{
    for (qsizetype index = 0; index + 1 < m_entries.size(); ++index) {
        QList<JournalEntry> entries = withoutEntry(index);
        for (qsizetype i = index; i < entries.size(); ++i) {
            --entries[i].pos;
            --entries[i].seq;
        }
        QVERIFY(!check(entries).isEmpty());
    }
}

void JournalTest::findsSwappedEntries()
{
    for (qsizetype index = 0; index + 1 < m_entries.size(); ++index) {
        QList<JournalEntry> entries = m_entries;
        entries.swapItemsAt(index, index + 1);
        QVERIFY(!check(entries).isEmpty());
        std::swap(entries[index].pos, entries[index + 1].pos);
        QVERIFY(!check(entries).isEmpty());
    }
}

void JournalTest::findsAnInsertedEntry()
{
    const SigningKey key = SigningKey::generate();
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        QList<JournalEntry> entries = m_entries;
        JournalEntry forged = entries.at(index);
        forged.opId = uuidOf('\x55');
        forged.hash = entryHash(m_device, forged, index == 0 ? journalRoot() : entries.at(index - 1).hash);
        forged.signature = key.sign(forged.hash);
        entries.insert(index, forged);
        QVERIFY(!check(entries).isEmpty());
    }
}

void JournalTest::findsAnotherDevicesSignature()
{
    const SigningKey other = SigningKey::generate();
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        QList<JournalEntry> entries = m_entries;
        entries[index].signature = other.sign(entries.at(index).hash);
        const QList<Finding> findings = check(entries);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().code, u"bad_signature"_s);
        QCOMPARE(findings.first().record, recordName(m_entries.at(index)));
    }
}

void JournalTest::findsAnotherDevicesJournal()
{
    ChainChecker checker(uuidOf('\x66'), journalRoot(), {});
    for (const JournalEntry &entry : std::as_const(m_entries))
        checker.check(entry);
    QVERIFY(checker.findings().size() >= m_entries.size());
}

void JournalTest::followsASliceFromItsKey()
{
    const qsizetype from = m_entries.size() / 2;
    ChainChecker whole(m_device, journalRoot(), {});
    for (const JournalEntry &entry : m_entries.first(from))
        whole.check(entry);
    ChainChecker slice(m_device, whole.lastHash(), whole.publicKey());
    for (const JournalEntry &entry : m_entries.sliced(from))
        slice.check(entry);
    QVERIFY(slice.findings().isEmpty());
    ChainChecker wrongKey(m_device, whole.lastHash(), SigningKey::generate().publicKey());
    wrongKey.check(m_entries.at(from));
    QCOMPARE(wrongKey.findings().isEmpty(), m_entries.at(from).kind == "device.key"_L1);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
