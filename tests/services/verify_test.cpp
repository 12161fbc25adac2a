// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/fiscal/verifyservice.h"
#include "tests/services/fullshop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

const QStringList tables{u"epoch"_s,          u"device_key"_s,    u"series"_s,        u"document"_s,
                         u"setting"_s,        u"tax"_s,           u"tax_class"_s,     u"role"_s,
                         u"user"_s,           u"pin_guard"_s,     u"category"_s,      u"product"_s,
                         u"product_unit"_s,   u"barcode"_s,       u"kit_component"_s, u"price_rule"_s,
                         u"promotion"_s,      u"customer"_s,      u"account_entry"_s, u"customer_balance"_s,
                         u"shift"_s,          u"cash_move"_s,     u"sale"_s,          u"sale_line"_s,
                         u"sale_tax"_s,       u"payment"_s,       u"line_return"_s,   u"sale_return"_s,
                         u"stock_move"_s,     u"stock_level"_s,   u"invoice"_s,       u"copy"_s,
                         u"closure"_s,        u"held_basket"_s,   u"event"_s,         u"product_change"_s,
                         u"sync_enrolment"_s, u"sync_cursor"_s,   u"sync_version"_s,  u"sync_edit"_s,
                         u"other_stock"_s,    u"other_balance"_s, u"other_till"_s,    u"sync_notice"_s};

/// Of another value, whatever the column holds.
QString otherValue(const QString &column, const QString &declared)
{
    const QString filled = declared == "BLOB"_L1 ? u"x'00'"_s : declared == "TEXT"_L1 ? u"'x'"_s : u"1"_s;
    return u"CASE typeof(%1) WHEN 'integer' THEN %1 + 1 WHEN 'text' THEN %1 || 'x' WHEN 'blob' THEN "
           "CAST(iif(substr(%1, 1, 1) = x'ff', x'00', x'ff') || substr(%1, 2) AS BLOB) ELSE %2 END"_s.arg(column,
                                                                                                          filled);
}

/// One row of a table, chosen by its place: a condition on its key.
QString rowWhere(const QString &table, const QStringList &key, int place)
{
    const QString columns = key.join(u", "_s);
    return u"(%1) IN (SELECT %1 FROM %2 ORDER BY %1 LIMIT 1 OFFSET %3)"_s.arg(columns, table).arg(place);
}

struct Column {
    QString name;
    QString declared;
};

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSoundShopIsSound();
    void anyChangedCellIsNamed_9_data();
    void anyChangedCellIsNamed_9();
    void anyChangedJournalColumnIsNamed_9_data();
    void anyChangedJournalColumnIsNamed_9();
    void aMissingRowIsNamed_9_data();
    void aMissingRowIsNamed_9();
    void anAddedTicketIsNamed_9();
    void aMissingEntryIsNamed_9();
    void theLastEntryCutOffIsNamed_9();
    void oneChangedFigureInAPayloadIsNamed_9();
    void aPayloadOfNonsenseIsNamed_9_data();
    void aPayloadOfNonsenseIsNamed_9();

private:
    /// The findings on a copy of the shop in which this SQL was run; none when SQLite refused it.
    std::optional<QList<Finding>> findingsAfter(const QString &sql);
    [[nodiscard]] QList<Column> columnsOf(const QString &table, bool keyOnly);
    [[nodiscard]] QStringList keyOf(const QString &table);

    std::unique_ptr<TestShop> m_till;
    QByteArray m_file;
};

void VerifyTest::initTestCase()
{
    m_till = std::make_unique<TestShop>();
    hearOfACentre(*m_till);
    liveADay(*m_till);
    m_till->close();
    QFile file(Database::fileIn(m_till->folder()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_file = file.readAll();
    for (const QString &table : tables)
        QVERIFY2(number(*m_till, u"SELECT count(*) FROM "_s + table) > 0, qPrintable(table));
    QCOMPARE(
        number(*m_till,
               u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%product_words%' "
               "AND name NOT LIKE '%product_parts%' AND name NOT LIKE 'sale_words%' AND name NOT LIKE 'sqlite_%'"_s),
        // and the journal, the device it belongs to, whether an epoch is due, and what is of this till alone: the
        // ticket being typed, the count put aside, the papers to be printed, where the talk with the centre stands,
        // what the centre could not apply, outages, a first load and its parts
        tables.size() + 12);
}

QList<Column> VerifyTest::columnsOf(const QString &table, bool keyOnly)
{
    QList<Column> columns;
    const int count = static_cast<int>(number(*m_till, u"SELECT count(*) FROM pragma_table_info('%1')"_s.arg(table)));
    for (int i = 0; i < count; ++i) {
        const QString where = u" FROM pragma_table_info('%1') WHERE cid = %2"_s.arg(table).arg(i);
        if (!keyOnly || number(*m_till, u"SELECT pk"_s + where) > 0)
            columns.append({cell(*m_till, u"SELECT name"_s + where), cell(*m_till, u"SELECT type"_s + where)});
    }
    return columns;
}

QStringList VerifyTest::keyOf(const QString &table)
{
    QStringList names;
    for (const Column &column : columnsOf(table, true))
        names.append(column.name);
    return names;
}

std::optional<QList<Finding>> VerifyTest::findingsAfter(const QString &sql)
{
    const QTemporaryDir folder;
    QFile file(Database::fileIn(folder.path()));
    if (!file.open(QIODevice::WriteOnly) || file.write(m_file) != m_file.size())
        qFatal("the copy cannot be written");
    file.close();
    if (!tamper(folder.path(), sql))
        return std::nullopt;
    SeededRng rng(1);
    const std::unique_ptr<OpenTill> till =
        value(OpenTill::open(folder.path(), Database::Open::Existing, m_till->clock(), rng));
    return value(VerifyService(till->shop()).verify()).findings;
}

void VerifyTest::aSoundShopIsSound()
{
    const QList<Finding> findings = findingsAfter(u"SELECT 1"_s).value();
    for (const Finding &finding : findings)
        qWarning("%s: %s", qPrintable(finding.record), qPrintable(finding.message));
    QVERIFY(findings.isEmpty());
}

void VerifyTest::anyChangedCellIsNamed_9_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : tables)
        QTest::newRow(qPrintable(table)) << table;
}

void VerifyTest::anyChangedCellIsNamed_9()
{
    QFETCH(QString, table);
    const int rows = static_cast<int>(number(*m_till, u"SELECT count(*) FROM "_s + table));
    const QStringList key = keyOf(table);
    int changed = 0;
    int place = 0;
    for (const Column &column : columnsOf(table, false)) {
        const QString sql = u"UPDATE %1 SET %2 = %3 WHERE %4"_s.arg(
            table, column.name, otherValue(column.name, column.declared), rowWhere(table, key, place));
        place = (place + 3) % rows;
        const std::optional<QList<Finding>> findings = findingsAfter(sql);
        if (!findings)
            continue; // SQLite itself refuses it, so nobody can do it
        ++changed;
        const bool named = std::any_of(findings->begin(), findings->end(), [&table](const Finding &finding) {
            return finding.record.startsWith(table + u' ');
        });
        QVERIFY2(named, qPrintable(column.name));
    }
    QVERIFY(changed > 0);
}

void VerifyTest::anyChangedJournalColumnIsNamed_9_data()
{
    QTest::addColumn<int>("pos");
    const int last = static_cast<int>(number(*m_till, u"SELECT max(pos) FROM journal"_s));
    for (const int pos : {1, 2, last / 2, last})
        QTest::addRow("entry %d", pos) << pos;
}

void VerifyTest::anyChangedJournalColumnIsNamed_9()
{
    QFETCH(int, pos);
    for (const Column &column : columnsOf(u"journal"_s, false)) {
        const QString sql = u"UPDATE journal SET %1 = %2 WHERE pos = %3"_s
                                .arg(column.name, column.name == "pos"_L1 ? u"pos + 100000"_s
                                                                          : otherValue(column.name, column.declared))
                                .arg(pos);
        const std::optional<QList<Finding>> findings = findingsAfter(sql);
        if (!findings)
            continue;
        const QString name = column.name == "pos"_L1 ? u"entry %1"_s.arg(pos + 100'000) : u"entry %1"_s.arg(pos);
        const bool named = std::any_of(findings->begin(), findings->end(), [&name](const Finding &finding) {
            return finding.record.contains(name + u' ') || finding.record.contains(name + u')');
        });
        QVERIFY2(named, qPrintable(column.name));
    }
}

void VerifyTest::aMissingRowIsNamed_9_data()
{
    anyChangedCellIsNamed_9_data();
}

void VerifyTest::aMissingRowIsNamed_9()
{
    QFETCH(QString, table);
    const QList<Finding> findings =
        findingsAfter(u"DELETE FROM %1 WHERE %2"_s.arg(table, rowWhere(table, keyOf(table), 0))).value();
    const auto own = std::find_if(findings.begin(), findings.end(),
                                  [&table](const Finding &finding) { return finding.record.startsWith(table + u' '); });
    QVERIFY(own != findings.end());
    QCOMPARE(own->message, u"The journal has this row, the file does not."_s);
    // The rows after it are in their place: one row of this table is missing, not all of them.
    const auto others = std::count_if(findings.begin(), findings.end(), [&table](const Finding &finding) {
        return finding.record.startsWith(table + u' ');
    });
    QCOMPARE(others, 1);
}

void VerifyTest::anAddedTicketIsNamed_9()
{
    const QList<Finding> findings =
        findingsAfter(
            u"INSERT INTO sale SELECT pk + 100, x'00112233445566778899aabbccddeeff', series, 777, training, pos, "
            "shift, business_date, hour, at, cashier, customer, net_minor, tax_minor, total_minor, "
            "discount_minor, stamp_minor, rounding_minor, due_minor, cash_minor, line_count, methods, returns FROM sale WHERE pk = 1"_s)
            .value();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().record, u"sale T01-000777"_s);
}

void VerifyTest::aMissingEntryIsNamed_9()
{
    const QString pos = cell(*m_till, u"SELECT pos FROM sale WHERE number = 2 AND training = 0"_s);
    const QList<Finding> findings = findingsAfter(u"DELETE FROM journal WHERE pos = "_s + pos).value();
    QVERIFY(std::any_of(findings.begin(), findings.end(), [&pos](const Finding &finding) {
        return finding.code == "gap"_L1 && finding.message.contains(pos);
    }));
    QVERIFY(std::any_of(findings.begin(), findings.end(),
                        [](const Finding &finding) { return finding.record == "document T01 / 2"_L1; }));
}

void VerifyTest::theLastEntryCutOffIsNamed_9()
{
    const QList<Finding> findings =
        findingsAfter(u"DELETE FROM journal WHERE pos = (SELECT max(pos) FROM journal)"_s).value();
    QVERIFY(std::any_of(findings.begin(), findings.end(),
                        [](const Finding &finding) { return finding.record.startsWith(u"closure "_s); }));
}

void VerifyTest::oneChangedFigureInAPayloadIsNamed_9()
{
    const QList<Finding> findings =
        findingsAfter(
            u"UPDATE journal SET payload = CAST(replace(CAST(payload AS TEXT), '\"total\":', '\"total\":1') AS "
            "BLOB) WHERE pos = (SELECT pos FROM sale WHERE number = 2 AND training = 0)"_s)
            .value();
    QVERIFY(findings.first().record.startsWith(u"ticket T01-000002 (entry "_s));
    QCOMPARE(findings.first().code, u"hash_mismatch"_s);
}

void VerifyTest::aPayloadOfNonsenseIsNamed_9_data()
{
    QTest::addColumn<QString>("payload");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"\u0001\u0002{{{"_s;
    QTest::newRow("empty object") << u"{}"_s;
    QTest::newRow("a list") << u"[1,2,3]"_s;
    QTest::newRow("absurd figures")
        << u"{\"fiscal\":{\"series\":\"T01\",\"number\":9223372036854775807,\"perpetual_net\":-9223372036854775807},"
           "\"currency\":\"DZD\",\"priced\":{\"total\":9223372036854775807},\"settlement\":{\"currency\":\"EUR\","
           "\"change\":5,\"tenders\":[{\"method\":\"cash\",\"amount\":9223372036854775807},"
           "{\"method\":\"cash\",\"amount\":9223372036854775807}]}}"_s;
}

void VerifyTest::aPayloadOfNonsenseIsNamed_9()
{
    QFETCH(QString, payload);
    const QString hex = QString::fromLatin1(payload.toUtf8().toHex());
    const int last = static_cast<int>(number(*m_till, u"SELECT max(pos) FROM journal"_s));
    for (int pos = 1; pos <= last; pos += 17) {
        const QList<Finding> findings =
            findingsAfter(u"UPDATE journal SET payload = x'%1' WHERE pos = %2"_s.arg(hex).arg(pos)).value();
        QVERIFY(std::any_of(findings.begin(), findings.end(), [pos](const Finding &finding) {
            return finding.code == "hash_mismatch"_L1 && finding.record.contains(u"entry %1"_s.arg(pos));
        }));
    }
}

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
