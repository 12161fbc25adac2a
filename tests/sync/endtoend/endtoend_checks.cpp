// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/endtoend/endtoend.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

using test::Answer;

void EndToEndTest::checkTills()
{
    for (std::size_t till : {0U, 1U}) {
        const TillProgram &program = m_tills.at(till);
        const Told &told = m_told.at(till);
        const Answer verify = m_tills.at(till).call({u"verify"_s});
        QVERIFY2(verify.exitCode == 0, verify.rawError.constData());
        QCOMPARE(verify.last().value(u"tickets"_s).toInteger(), told.tickets.size());
        qint64 number = 0;
        for (const QString &ticket : told.tickets.keys()) // in order: numbers are padded
            QCOMPARE(ticket, u"%1-%2"_s.arg(program.name()).arg(++number, 6, 10, QChar(u'0')));
        QCOMPARE(told.z.value(u"total_minor"_s).toInteger(), told.total());
        QCOMPARE(told.z.value(u"expected_minor"_s).toInteger() - told.z.value(u"float_minor"_s).toInteger(),
                 program.rows("SELECT sum(amount_minor) FROM payment WHERE method = 'cash'").first().toLongLong());
    }
    for (int item = 0; item < 3; ++item) {
        for (TillProgram &till : m_tills)
            QCOMPARE(till.call({u"scan"_s, m_trade.items.at(item)}).last().value(u"price_minor"_s).toInteger(),
                     lastPrices.at(std::size_t(item)));
    }
    // The till whose price did not stand is asked; the other has nothing to decide.
    QCOMPARE(m_tills[0].call({u"sync"_s, u"status"_s}).last().value(u"choices"_s).toInt(), 1);
    QCOMPARE(m_tills[1].call({u"sync"_s, u"status"_s}).last().value(u"choices"_s).toInt(), 0);
}

namespace
{

/// Rows of the centre as TillProgram::rows() gives a till's.
QStringList rowsOf(centre::PgTransaction &centre, const char *sql)
{
    const centre::PgRows rows = centre.run(sql);
    QStringList found;
    for (int row = 0; row < rows.count(); ++row)
        found.append(rows.text(row, 0));
    return found;
}

} // namespace

void EndToEndTest::checkTickets(centre::PgTransaction &centre)
{
    QStringList wanted;
    for (const Told &told : m_told) {
        for (const auto &[number, total] : told.tickets.asKeyValueRange())
            wanted.append(u"%1 %2"_s.arg(number).arg(total));
    }
    QCOMPARE(rowsOf(centre, "SELECT series || '-' || lpad(number::text, 6, '0') || ' ' || total_minor FROM sale "
                            "WHERE NOT training ORDER BY series, number"),
             wanted);
    // Every entry of both journals is there, in order and without a hole; nothing was put aside.
    for (TillProgram &till : m_tills) {
        const QString device = till.rows("SELECT lower(hex(id)) FROM device").value(0);
        const QStringList mine = till.rows("SELECT epoch || ' ' || seq || ' ' || lower(hex(hash)) FROM journal "
                                           "WHERE pos <= (SELECT acked_pos FROM sync_state) ORDER BY pos");
        const centre::PgRows theirs = centre.run("SELECT epoch || ' ' || seq || ' ' || encode(hash, 'hex') "
                                                 "FROM journal_entry WHERE device_id = $1::uuid ORDER BY epoch, seq",
                                                 {device});
        QCOMPARE(theirs.count(), mine.size());
        for (int row = 0; row < theirs.count(); ++row)
            QCOMPARE(theirs.text(row, 0), mine.at(row));
    }
    QCOMPARE(rowsOf(centre, "SELECT count(*) FROM quarantine"), QStringList{u"0"_s});
}

void EndToEndTest::checkSums(centre::PgTransaction &centre)
{
    const QStringList stock = rowsOf(centre, "SELECT replace(product_id::text, '-', '') || ' ' || quantity_milli "
                                             "FROM stock_level WHERE quantity_milli <> 0 ORDER BY product_id");
    const QStringList balances = rowsOf(centre, "SELECT balance_minor FROM customer_balance");
    QVERIFY(balances.size() == 1 && balances.first().toLongLong() > 0);
    for (TillProgram &till : m_tills) {
        QCOMPARE(till.rows("SELECT lower(hex(product)), quantity_milli FROM stock_level WHERE quantity_milli <> 0 "
                           "ORDER BY product"),
                 stock);
        QCOMPARE(till.rows("SELECT balance_minor FROM customer_balance"), balances);
    }
    const qint64 sold = m_told[0].pieces + m_told[1].pieces;
    QCOMPARE(rowsOf(centre, "SELECT sum(quantity_milli) FROM stock_level").first().toLongLong(),
             m_trade.stockMilli - sold * 1000);
    QStringList cash;
    for (TillProgram &till : m_tills)
        cash.append(till.rows("SELECT sum(amount_minor) FROM payment WHERE method = 'cash'").first());
    QCOMPARE(rowsOf(centre, "SELECT sum(p.amount_minor) FROM payment p JOIN sale s ON s.tenant_id = p.tenant_id AND "
                            "s.id = p.document_id WHERE p.method = 'cash' GROUP BY s.series ORDER BY s.series"),
             cash);
    QStringList drawers;
    for (const Told &told : m_told)
        drawers.append(u"%1 %2 %3"_s.arg(floatMinor)
                           .arg(told.z.value(u"expected_minor"_s).toInteger())
                           .arg(told.z.value(u"difference_minor"_s).toInteger()));
    QCOMPARE(rowsOf(centre, "SELECT float_minor || ' ' || expected_minor || ' ' || difference_minor FROM shift "
                            "ORDER BY z_series"),
             drawers);
}

/// Both tills stand where the centre does in the streams they share, with the same sum over all rows.
void EndToEndTest::checkFeed(centre::PgTransaction &centre)
{
    const QStringList wanted = rowsOf(centre, "SELECT stream || ' ' || epoch || ' ' || last_seq || ' ' || sum FROM "
                                              "sync_stream WHERE stream NOT LIKE 'D:%' ORDER BY stream COLLATE \"C\"");
    QCOMPARE(wanted.size(), 2);
    for (TillProgram &till : m_tills)
        QCOMPARE(
            till.rows("SELECT stream, epoch, seq, sum FROM sync_cursor WHERE stream NOT LIKE 'D:%' ORDER BY stream"),
            wanted);
}

} // namespace comptoir::testing
