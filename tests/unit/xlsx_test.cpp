// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tabular/tablereader.h"
#include "models/storage/tabular/xlsxreader.h"
#include "models/storage/tabular/xlsxstyles.h"
#include "models/storage/tabular/xlsxwriter.h"
#include "tests/unit/workbookfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;

namespace
{

using Row = QList<QString>;

void must(const Result<void> &outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
}

QByteArray written(const QList<QList<TableCell>> &rows)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.xlsx"_s);
    XlsxWriter writer(path, u"Sheet"_s);
    for (const QList<TableCell> &row : rows)
        must(writer.writeRow(row));
    must(writer.finish());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the workbook is not there");
    return file.readAll();
}

QString errorOf(const QByteArray &bytes, const TableLimits &limits = {})
{
    const auto table = readXlsx(bytes, limits);
    return table ? QString() : table.error().code;
}

} // namespace

class XlsxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreShownPlainly_data();
    void numbersAreShownPlainly();
    void formatsAreUnderstood();
    void roundTripsCells();
    void readsWhatOtherProgramsWrite();
    void readsGapsAndMissingReferences();
    void refusesDamagedSheets_data();
    void refusesDamagedSheets();
    void refusesHostileArchives();
    void limits();
    void truncatedFilesAreRefused();
    void flippedBytesNeverCrash();
    void writerReportsErrors();
    void anyTextSurvives();
};

void XlsxTest::numbersAreShownPlainly_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &raw, const QString &shown) { QTest::newRow(qPrintable(raw)) << raw << shown; };
    row(u"84.5"_s, u"84.5"_s);
    row(u"3"_s, u"3"_s);
    row(u"3.0"_s, u"3"_s);
    row(u"0"_s, u"0"_s);
    row(u"-0.0"_s, u"0"_s);
    row(u"6130000000017"_s, u"6130000000017"_s);
    row(u"6.130000000017E12"_s, u"6130000000017"_s);
    row(u"6.130000000017E+12"_s, u"6130000000017"_s);
    row(u"12345678901234567"_s, u"12345678901234567"_s);
    row(u"84.989999999999995"_s, u"84.99"_s);
    row(u"0.30000000000000004"_s, u"0.3"_s);
    row(u"1.0000000000000001E-3"_s, u"0.001"_s);
    row(u"-12.5"_s, u"-12.5"_s);
    row(u"1E20"_s, u"100000000000000000000"_s);
    row(u"999999999999999.9"_s, u"1000000000000000"_s);
    row(u"1.5E-7"_s, u"0.00000015"_s);
    row(u"abc"_s, u"abc"_s);
    row(u"nan"_s, u"nan"_s);
    row(u""_s, u""_s);
}

void XlsxTest::numbersAreShownPlainly()
{
    QFETCH(QString, raw);
    QTEST(shownNumber(raw, {}, false), "shown");
}

void XlsxTest::formatsAreUnderstood()
{
    using Kind = NumberFormat::Kind;
    const auto kind = [](QStringView code) { return NumberFormat::fromCode(code).kind; };
    QCOMPARE(kind(u"General"), Kind::General);
    QCOMPARE(kind(u"#,##0.00 \"dh\""), Kind::General);
    QCOMPARE(kind(u"[Red]0.00"), Kind::General);
    QCOMPARE(kind(u"#,##0.00\\ [$DA-fr]"), Kind::General);
    QCOMPARE(kind(u"d mmm yy"), Kind::Date);
    QCOMPARE(kind(u"hh:mm"), Kind::Time);
    QCOMPARE(kind(u"dd/mm/yyyy hh:mm"), Kind::DateTime);
    QCOMPARE(kind(u"0.0%"), Kind::Percent);
    QCOMPARE(NumberFormat::fromCode(u"00000").width, 5);
    QCOMPARE(shownNumber(u"46053", {Kind::Date}, false), u"2026-01-31"_s);
    QCOMPARE(shownNumber(u"44591", {Kind::Date}, true), u"2026-01-31"_s);
    QCOMPARE(shownNumber(u"1", {Kind::Date}, false), u"1900-01-01"_s);
    QCOMPARE(shownNumber(u"46053.5", {Kind::DateTime}, false), u"2026-01-31 12:00:00"_s);
    QCOMPARE(shownNumber(u"46053.999999", {Kind::DateTime}, false), u"2026-02-01 00:00:00"_s);
    QCOMPARE(shownNumber(u"0.25", {Kind::Time}, false), u"06:00:00"_s);
    QCOMPARE(shownNumber(u"1E300", {Kind::Date}, false).size(), 301);
    QCOMPARE(shownNumber(u"-5", {Kind::Date}, false), u"-5"_s);
    QCOMPARE(shownNumber(u"0.19", {Kind::Percent}, false), u"19%"_s);
    QCOMPARE(shownNumber(u"7.0000000000000007E-2", {Kind::Percent}, false), u"7%"_s);
    QCOMPARE(shownNumber(u"17", {Kind::Padded, 5}, false), u"00017"_s);
}

void XlsxTest::roundTripsCells()
{
    const QByteArray bytes =
        written({{{u"name"_s}, {u"barcode"_s}, {u"price"_s}},
                 {{u"Café =1+1"_s}, TableCell::number(u"6130000000017"_s), TableCell::number(u"84.50"_s)},
                 {{u"=1+1"_s}, TableCell::number(u"12345678901234567890"_s), {}},
                 {},
                 {{u"قهوة"_s}, TableCell::number(u"007"_s), TableCell::number(u"-0.5"_s)}});
    const auto table = readTable(bytes);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->header, Row({u"name"_s, u"barcode"_s, u"price"_s}));
    QCOMPARE(table->rows.size(), 3);
    QCOMPARE(table->rows[0].cells, Row({u"Café =1+1"_s, u"6130000000017"_s, u"84.5"_s}));
    QCOMPARE(table->rows[1].cells, Row({u"=1+1"_s, u"12345678901234567890"_s}));
    QCOMPARE(table->rows[2], (TableRow{5, {u"قهوة"_s, u"007"_s, u"-0.5"_s}}));
    QCOMPARE(table->source, u"XLSX"_s);
}

void XlsxTest::readsWhatOtherProgramsWrite()
{
    const auto table = readXlsx(workbook(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>
        <c r="B3" t="str"><f>A1&amp;"x"</f><v>result</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c>
        <c r="E3" s="1"><v>46053</v></c><c r="F3" s="2"><v>0.19</v></c><c r="G3" s="3"><v>17</v></c>
        <c r="H3" s="6"><v>84.5</v></c><c r="I3" s="99"><v>5</v></c><c r="J3"><f>1+1</f><v>2</v></c><c r="K3" s="1"/>
        <extLst><x/></extLst></row>)"));
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->header, Row({u"name"_s, u"Café "_s, u"a\rb_x0041_"_s}));
    QCOMPARE(table->rows.front().number, 3);
    QCOMPARE(table->rows.front().cells, Row({u"inline"_s, u"result"_s, u"TRUE"_s, u"#N/A"_s, u"2026-01-31"_s, u"19%"_s,
                                             u"0000000000017"_s, u"84.5"_s, u"5"_s, u"2"_s, QString()}));
}

void XlsxTest::readsGapsAndMissingReferences()
{
    const auto table = readXlsx(workbook("<row><c><v>1</v></c><c><v>2</v></c></row>"
                                         "<row r='7'><c r='C7'><v>3</v></c><c><v>4</v></c></row>"
                                         "<row><c r='A8' t='str'><v> </v></c></row>"));
    QVERIFY(table);
    QCOMPARE(table->header, Row({u"1"_s, u"2"_s}));
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->rows.front(), (TableRow{7, {QString(), QString(), u"3"_s, u"4"_s}}));
}

void XlsxTest::refusesDamagedSheets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &code = u"bad_xlsx"_s) {
        QTest::newRow(name) << bytes << code;
    };
    row("no rows", workbook(""), u"empty_file"_s);
    row("not XML", workbook("<row"));
    row("string that is not there", workbook("<row><c t='s'><v>3</v></c></row>"));
    row("negative string", workbook("<row><c t='s'><v>-1</v></c></row>"));
    row("no string index", workbook("<row><c t='s'><v>x</v></c></row>"));
    row("rows backwards", workbook("<row r='2'/><row r='1'/>"));
    row("row zero", workbook("<row r='0'/>"));
    row("row beyond the last", workbook("<row r='1048577'/>"));
    row("column beyond the last", workbook("<row><c r='XFE1'><v>1</v></c></row>"));
    row("endless column", workbook("<row><c r='" + QByteArray(1000, 'Z') + "1'><v>1</v></c></row>"));
    row("no column", workbook("<row><c r='11'><v>1</v></c></row>"));
    row("entities", workbook("<row><c t='str'><v>&bomb;</v></c></row>"));
    row("no sheet", workbook("", "<workbook xmlns='m'/>"));
    row("no workbook", zipOf({{"_rels/.rels", rootRelations()}}));
    row("no relations", zipOf({{"word/document.xml", "<x/>"}}));
    row("relations to nowhere", zipOf({{"_rels/.rels", "<Relationships/>"}}));
    row("no entries", zipOf({}));
}

void XlsxTest::refusesDamagedSheets()
{
    QFETCH(QByteArray, bytes);
    QTEST(errorOf(bytes), "code");
}

void XlsxTest::refusesHostileArchives()
{
    QByteArray bomb = R"(<!DOCTYPE r [<!ENTITY a "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">)";
    for (char c = 'b'; c <= 'z'; ++c) {
        const QByteArray before = QByteArray("&") + static_cast<char>(c - 1) + ';';
        bomb += QByteArray("<!ENTITY ") + c + " \"" + before.repeated(10) + "\">";
    }
    const QByteArray relations = bomb + "]><Relationships>&z;</Relationships>";
    QCOMPARE(errorOf(zipOf({{"_rels/.rels", relations}})), u"bad_xlsx"_s);

    QCOMPARE(errorOf(zipOf({{"a", "1"}, {"a", "2"}})), u"bad_archive"_s);
    ZipFault fault;
    fault.encrypted = true;
    QCOMPARE(errorOf(zipOf({{"_rels/.rels", rootRelations()}}, fault)), u"unsupported_format"_s);
    fault = {};
    fault.wrongChecksum = true;
    QCOMPARE(errorOf(zipOf({{"_rels/.rels", rootRelations()}}, fault)), u"bad_archive"_s);
    fault = {};
    fault.wrongSize = true;
    QCOMPARE(errorOf(zipOf({{"_rels/.rels", rootRelations()}}, fault)), u"bad_archive"_s);
    fault = {};
    fault.method = 12;
    QCOMPARE(errorOf(zipOf({{"_rels/.rels", rootRelations()}}, fault)), u"bad_archive"_s);
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("PK\x03\x04"), QByteArray(22, '\0'), QByteArray(70'000, 'x')})
        QCOMPARE(errorOf(bytes), u"bad_archive"_s);
}

void XlsxTest::limits()
{
    TableLimits limits;
    limits.cells = 3;
    QVERIFY(readXlsx(workbook("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"), limits));
    QCOMPARE(errorOf(workbook("<row><c r='D1'><v>1</v></c></row>"), limits), u"too_many_cells"_s);
    limits = {};
    limits.fileBytes = 100;
    QCOMPARE(errorOf(workbook(""), limits), u"file_too_large"_s);
    limits = {};
    limits.uncompressedBytes = 1'000'000;
    const QByteArray blanks = "<row><c t='str'><v>" + QByteArray(50'000'000, ' ') + "</v></c></row>";
    const QByteArray bytes = workbook(blanks);
    QVERIFY(bytes.size() < 100'000);
    QCOMPARE(errorOf(bytes, limits), u"file_too_large"_s);
}

void XlsxTest::truncatedFilesAreRefused()
{
    const QByteArray bytes = written({{{u"name"_s}}, {{u"tea"_s}}});
    QVERIFY(readXlsx(bytes));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!readXlsx(bytes.first(size)));
}

void XlsxTest::flippedBytesNeverCrash()
{
    for (const QByteArray &whole :
         {written({{{u"name"_s}}, {{u"tea"_s}}}), workbook("<row><c t='s'><v>1</v></c></row>")}) {
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (int mask : {0x01, 0x80, 0xFF}) {
                QByteArray bytes = whole;
                bytes[at] = static_cast<char>(bytes[at] ^ mask);
                const auto table = readTable(bytes);
                QVERIFY(table || !table.error().message.isEmpty());
            }
        }
    }
}

void XlsxTest::writerReportsErrors()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.xlsx"_s);
    {
        XlsxWriter abandoned(path, u"Sheet"_s);
        QVERIFY(abandoned.writeRow({{u"x"_s}}));
        QCOMPARE(abandoned.writeRow({{QString(40'000, u'x')}}).error().code, u"cell_too_long"_s);
        QCOMPARE(abandoned.writeRow(QList<TableCell>(20'000)).error().code, u"sheet_full"_s);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    XlsxWriter nowhere(folder.filePath(u"no/where.xlsx"_s), u"Sheet"_s);
    QVERIFY(nowhere.writeRow({{u"x"_s}}));
    QCOMPARE(nowhere.finish().error().code, u"write_failed"_s);
    XlsxWriter misnamed(path, u"a[b]"_s);
    QCOMPARE(misnamed.writeRow({{u"x"_s}}).error().code, u"write_failed"_s);
    QCOMPARE(misnamed.finish().error().code, u"write_failed"_s);
}

void XlsxTest::anyTextSurvives()
{
    const QList<QString> awkward{u"a\rb\u0001\u001F"_s, u"_x0041_"_s,        u"__x_x0041"_s,    u" edges "_s,
                                 u"a\nb\tc"_s,          u"<&>\"'"_s,         u"\uFFFE\uFFFF"_s, u"🍵"_s,
                                 u"_x005F_"_s,          u"_x_x0009_x0041_"_s};
    for (const QString &text : awkward) {
        const auto table = readXlsx(written({{{u"head"_s}, {text}}}));
        QVERIFY(table);
        QCOMPARE(table->header[1], text);
    }
    QVERIFY(rc::check("any text survives", [](const std::u16string &units) {
        QString text = QString::fromStdU16String(units);
        text.remove(QChar(u'\0'));
        const auto table = readXlsx(written({{{u"head"_s}, {text}, {u"end"_s}}}));
        RC_ASSERT(table.has_value());
        RC_ASSERT(table->header[1] == text);
    }));
}

QTEST_GUILESS_MAIN(XlsxTest)
#include "xlsx_test.moc"
