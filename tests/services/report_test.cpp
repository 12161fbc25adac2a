// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/reportservice.h"
#include "models/services/setup/setupservice.h"
#include "models/storage/tabular/tablereader.h"
#include "tests/services/fullshop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsExported();
    void anItemCannotBeAFormula();
    void moneyIsANumberInTheWorkbook();
    void anUnknownTableWritesNothing();
    void anUnwritablePathIsRefused();
    void aReportIsOfItsDates();
    void badDatesAreRefused();
};

void ReportTest::everyTableIsExported()
{
    TestShop till;
    liveADay(till);
    ReportService reports(till.shop());
    for (const QString &table : ReportStore::exportableTables()) {
        const QString csv = till.path(table + u".csv"_s);
        const qint64 rows = value(reports.exportCsv(table, csv));
        QVERIFY2(rows > 0, qPrintable(table));
        const QByteArray content = contentOf(csv);
        QVERIFY(content.startsWith("\xEF\xBB\xBF"));
        QVERIFY(content.count("\r\n") >= rows + 1);
        QCOMPARE(value(reports.exportXlsx(table, till.path(table + u".xlsx"_s))), rows);
        QVERIFY(contentOf(till.path(table + u".xlsx"_s)).startsWith("PK"));
    }
}

void ReportTest::anItemCannotBeAFormula()
{
    TestShop till;
    saved(till, item(u"=HYPERLINK(\"http://evil\")"_s, 100));
    saved(till, item(u"@SUM(A1)"_s, 100));
    const QString path = till.path(u"products.csv"_s);
    value(ReportService(till.shop()).exportCsv(u"products"_s, path));
    const QByteArray content = contentOf(path);
    QVERIFY(content.contains("\"'=HYPERLINK(\"\"http://evil\"\")\""));
    QVERIFY(content.contains(",'@SUM(A1),"));
}

void ReportTest::moneyIsANumberInTheWorkbook()
{
    TestShop till;
    till.sellBread();
    const QString path = till.path(u"sales.xlsx"_s);
    value(ReportService(till.shop()).exportXlsx(u"sales"_s, path));
    const Table table = value(readTableFile(path));
    const qsizetype total = table.header.indexOf(u"total_minor"_s);
    QVERIFY(total >= 0);
    QCOMPARE(table.rows.first().cells.at(total), u"2500"_s);
    QCOMPARE(table.rows.first().cells.first(), u"T01-000001"_s);
}

void ReportTest::anUnknownTableWritesNothing()
{
    TestShop till;
    ReportService reports(till.shop());
    QCOMPARE(error(reports.exportCsv(u"user"_s, till.path(u"user.csv"_s))), u"unknown_table"_s);
    QCOMPARE(error(reports.exportXlsx(u"journal"_s, till.path(u"journal.xlsx"_s))), u"unknown_table"_s);
    QVERIFY(!QFile::exists(till.path(u"user.csv"_s)));
    QVERIFY(!QFile::exists(till.path(u"journal.xlsx"_s)));
}

void ReportTest::anUnwritablePathIsRefused()
{
    TestShop till;
    ReportService reports(till.shop());
    QCOMPARE(error(reports.exportCsv(u"sales"_s, till.path(u"no/such/folder.csv"_s))), u"read_only"_s);
    QVERIFY(!reports.exportXlsx(u"sales"_s, till.path(u"no/such/folder.xlsx"_s)).result());
}

void ReportTest::aReportIsOfItsDates()
{
    TestShop till;
    till.sellBread();
    value(till.sell(till.basket({{u"BREAD"_s, u"2"_s}, {u"MILK"_s, u"1"_s}})));
    ReportService reports(till.shop());
    const QDate day(2026, 1, 15);
    const QList<ReportRow> rows = value(reports.sales(day, day, ReportBy::Product));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).key, u"Lait entier 1 l"_s);
    QCOMPARE(rows.at(0).tickets, 1);
    QCOMPARE(rows.at(1).tickets, 2);
    QCOMPARE(rows.at(1).quantityMilli, 3'000);
    QCOMPARE(rows.at(1).totalMinor, 7'500);
    QVERIFY(value(reports.sales(day.addDays(1), day.addDays(9), ReportBy::Day)).isEmpty());
    QCOMPARE(value(reports.sales(day, day, ReportBy::Cashier)).first().key, u"Karim"_s);
    QCOMPARE(value(reports.sales(day, day, ReportBy::Tax)).first().key, u"TVA19 19 %"_s);
}

void ReportTest::badDatesAreRefused()
{
    TestShop till;
    ReportService reports(till.shop());
    const QDate day(2026, 1, 15);
    QCOMPARE(error(reports.sales(day, day.addDays(-1), ReportBy::Day)), u"bad_date_range"_s);
    QCOMPARE(error(reports.sales({}, day, ReportBy::Day)), u"bad_date_range"_s);
}

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
