// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tabular/csvreader.h"
#include "models/storage/tabular/csvwriter.h"
#include "models/storage/tabular/tablereader.h"
#include "models/storage/tabular/textencoding.h"

#include <QBuffer>
#include <QStringEncoder>
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

QByteArray written(const QList<QList<TableCell>> &rows, CsvStyle style = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, style);
    for (const QList<TableCell> &row : rows)
        must(writer.writeRow(row));
    must(writer.finish());
    return buffer.data();
}

QString errorOf(const QByteArray &bytes)
{
    const auto table = readCsv(bytes);
    return table ? QString() : table.error().code;
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuotesAndLineEnds();
    void rowNumbersAreThoseOfTheSpreadsheet();
    void detectsDelimiter_data();
    void detectsDelimiter();
    void separatorLine();
    void encodings_data();
    void encodings();
    void windowsTablesAreExact();
    void refuses_data();
    void refuses();
    void limits();
    void readsFiles();
    void quotesWhatItMust();
    void neutralisesFormulas_data();
    void neutralisesFormulas();
    void writeErrorsAreReported();
    void roundTrip();
    void anyBytesAreReadOrRefused();
};

void CsvTest::readsQuotesAndLineEnds()
{
    const auto table = readCsv("name,price\r\n\"a \"\"b\"\", c\",1\n\"two\r\nlines\",2\rEcran 24\" LED,3\n,\n\"\",x");
    QVERIFY(table);
    QCOMPARE(table->header, Row({u"name"_s, u"price"_s}));
    QCOMPARE(table->rows.size(), 4);
    QCOMPARE(table->rows[0].cells, Row({u"a \"b\", c"_s, u"1"_s}));
    QCOMPARE(table->rows[1].cells, Row({u"two\r\nlines"_s, u"2"_s}));
    QCOMPARE(table->rows[2].cells, Row({u"Ecran 24\" LED"_s, u"3"_s}));
    QCOMPARE(table->rows[3].cells, Row({QString(), u"x"_s}));
    QCOMPARE(table->rows[3].number, 6);
    QCOMPARE(table->source, u"UTF-8, separated by ,"_s);
}

void CsvTest::rowNumbersAreThoseOfTheSpreadsheet()
{
    const auto table = readCsv("\n\nname;price\n\n\"a\nb\";1\n;\nc;2\n");
    QVERIFY(table);
    QCOMPARE(table->header.size(), 2);
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(table->rows[0].number, 5);
    QCOMPARE(table->rows[1].number, 7);
}

void CsvTest::detectsDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << u","_s;
    QTest::newRow("semicolon and decimal commas") << QByteArray("a;b;c\n1,5;2,5;3,5\n4,1;5,1;6,1\n") << u";"_s;
    QTest::newRow("comma in the header") << QByteArray("Name, short;price\nx;1\ny;2\n") << u";"_s;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << u"tab"_s;
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << u"|"_s;
    QTest::newRow("quoted") << QByteArray("a;b\n\"x,y,z\";\"1;2\"\n") << u";"_s;
    QTest::newRow("one column") << QByteArray("name\nx\n") << u","_s;
}

void CsvTest::detectsDelimiter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, delimiter);
    const auto table = readCsv(bytes);
    QVERIFY(table);
    QCOMPARE(table->source, QString(u"UTF-8, separated by " + delimiter));
}

void CsvTest::separatorLine()
{
    const auto table = readCsv("sep=;\r\na,b;c\r\nx;y");
    QVERIFY(table);
    QCOMPARE(table->header, Row({u"a,b"_s, u"c"_s}));
    QCOMPARE(table->rows.front().number, 3);
    QCOMPARE(readCsv("sep=x\n1\n")->header, Row{u"sep=x"_s});
    QCOMPARE(errorOf("sep=;"), u"empty_file"_s);
    QCOMPARE(readCsv("a;b,c\n", u',')->header, Row({u"a;b"_s, u"c"_s}));
}

void CsvTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const QString text = u"désignation;قهوة;€"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s << text;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << u"UTF-8"_s << text;
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE" + QByteArray(little(text))) << u"UTF-16LE"_s << text;
    QTest::newRow("UTF-16BE") << QByteArray("\xFE\xFF" + QByteArray(big(text))) << u"UTF-16BE"_s << text;
    QTest::newRow("1252") << QByteArray("d\xE9signation;prix \x80;CAF\xC9;D\xC9P\xD4T") << u"windows-1252"_s
                          << u"désignation;prix €;CAFÉ;DÉPÔT"_s;
    QTest::newRow("1256") << QByteArray("\xC7\xE1\xC7\xD3\xE3;\xDE\xE5\xE6\xC9 caf\xE9") << u"windows-1256"_s
                          << u"الاسم;قهوة café"_s;
}

void CsvTest::encodings()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QTEST(decoded->encoding, "encoding");
    QTEST(decoded->text, "text");
}

void CsvTest::windowsTablesAreExact()
{
    QByteArray high;
    for (int byte = 0x80; byte <= 0xFF; ++byte)
        high += static_cast<char>(byte);
    const auto latin =
        decodeText(QByteArray(QByteArray("A\xC9Z A\xC9Z A\xC9Z ") + high.sliced(0, 0x40))); // few Arabic neighbours
    QVERIFY(latin);
    QCOMPARE(latin->encoding, u"windows-1252"_s);
    QCOMPARE(latin->text.last(0x40).first(4), u"€\u0081‚ƒ"_s);
    const auto arabic = decodeText(high);
    QVERIFY(arabic);
    QCOMPARE(arabic->encoding, u"windows-1256"_s);
    QCOMPARE(arabic->text.first(4), u"€پ‚ƒ"_s);
    QCOMPARE(arabic->text.last(3), u"\u200E\u200Fے"_s);
    QSet<QChar> letters(arabic->text.begin(), arabic->text.end());
    QCOMPARE(letters.size(), 128);
}

void CsvTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &code, const QString &says = {}) {
        QTest::newRow(name) << bytes << code << says;
    };
    row("empty", "", u"empty_file"_s);
    row("blank", " \n\r\n,,\n", u"empty_file"_s);
    row("open quote", "a,b\n1,2\n3,\"4\n5,6\n", u"unbalanced_quote"_s, u"line 3"_s);
    row("open quote after two lines", "\"a\nb\",c\nx,\"", u"unbalanced_quote"_s, u"line 3"_s);
    row("text after quote", "a,b\n\"1\"x,2\n", u"stray_quote"_s, u"Line 2"_s);
    row("NUL", QByteArray("a,b\0c", 5), u"binary_file"_s);
    row("picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), u"binary_file"_s);
    row("UTF-8 mark, other bytes", "\xEF\xBB\xBF caf\xE9", u"bad_encoding"_s);
    row("UTF-16, half a pair", QByteArray("\xFF\xFE\x00\xD8 \x00", 6), u"bad_encoding"_s);
    row("UTF-16, odd size",
        QByteArray("\xFF\xFE"
                   "a\0b",
                   5),
        u"bad_encoding"_s);
    row("UTF-16 with NUL",
        QByteArray("\xFF\xFE"
                   "a\0\0\0",
                   6),
        u"binary_file"_s);
}

void CsvTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto table = readCsv(bytes);
    QVERIFY(!table);
    QTEST(table.error().code, "code");
    QVERIFY2(table.error().message.contains(says), qPrintable(table.error().message));
}

void CsvTest::limits()
{
    TableLimits small;
    small.fileBytes = 10;
    QCOMPARE(readCsv("0123456789a", std::nullopt, small).error().code, u"file_too_large"_s);
    small.fileBytes = 1000;
    small.cells = 5;
    QVERIFY(readCsv("a,b\n1,2\n3", std::nullopt, small));
    QCOMPARE(readCsv("a,b\n1,2\n3,4", std::nullopt, small).error().code, u"too_many_cells"_s);
}

void CsvTest::readsFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.txt"_s);
    QCOMPARE(readTableFile(path).error().code, u"file_not_readable"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a;b\n1;2\n");
    file.close();
    QCOMPARE(readTableFile(path)->rows.size(), 1);
    QCOMPARE(readTableFile(path, TableLimits{3}).error().code, u"file_too_large"_s);
    QVERIFY(!readTableFile(folder.path()));
    QCOMPARE(readTable(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")).error().code, u"unsupported_format"_s);
}

void CsvTest::quotesWhatItMust()
{
    const QByteArray bytes =
        written({{{u"plain"_s}, {u"a,b"_s}, {u"say \"hi\""_s}, {u"two\nlines"_s}, {u" edge"_s}, {}}}, {u',', false});
    QCOMPARE(bytes, QByteArray("plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\" edge\",\r\n"));
    QVERIFY(written({{{u"x"_s}}}).startsWith("\xEF\xBB\xBFx"));
    QCOMPARE(written({}), QByteArray());
    QCOMPARE(written({{{u"a;b"_s}, {u"c,d"_s}}}, {u';', false}), QByteArray("\"a;b\";c,d\r\n"));
}

void CsvTest::neutralisesFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFormula");
    const auto row = [](const QString &text, bool isFormula) { QTest::newRow(qPrintable(text)) << text << isFormula; };
    row(u"=1+1"_s, true);
    row(u"=HYPERLINK(\"http://x\")"_s, true);
    row(u"+cmd|' /C calc'!A0"_s, true);
    row(u"@SUM(A1)"_s, true);
    row(u"-2+3"_s, true);
    row(u"-"_s, true);
    row(u"\t=1"_s, true);
    row(u"\r=1"_s, true);
    row(u"+1.2.3"_s, true);
    row(u"-12.50"_s, false);
    row(u"+213555123456"_s, false);
    row(u"-1,5"_s, false);
    row(u"a=b"_s, false);
    row(u""_s, false);
}

void CsvTest::neutralisesFormulas()
{
    QFETCH(QString, text);
    QFETCH(bool, isFormula);
    const auto table = readCsv(written({{{u"head"_s}, {text}}}));
    QVERIFY(table);
    QCOMPARE(table->header[1], isFormula ? QString(u'\'' + text) : text);
    const auto number = readCsv(written({{{u"head"_s}, TableCell::number(u"-2+3"_s)}}));
    QCOMPARE(number->header[1], u"-2+3"_s); // numbers are the program's own, never touched
}

void CsvTest::writeErrorsAreReported()
{
    QBuffer closed;
    CsvWriter writer(closed);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(writer.writeRow({{u"x"_s}}));
    QCOMPARE(writer.finish().error().code, u"write_failed"_s);
}

void CsvTest::roundTrip()
{
    const auto field = rc::gen::map(rc::gen::container<std::string>(rc::gen::element(
                                        'a', 'b', ',', ';', '"', '\n', '\r', '\t', ' ', '\'', '|', '=', '7', '.')),
                                    [](const std::string &text) { return QString::fromStdString(text); });
    QVERIFY(rc::check("what is written is read again", [&] {
        const auto columns = *rc::gen::inRange<std::size_t>(1, 5);
        const auto style =
            CsvStyle{*rc::gen::element(QChar(u','), QChar(u';'), QChar(u'\t')), *rc::gen::arbitrary<bool>()};
        QList<QList<TableCell>> rows{QList<TableCell>(static_cast<qsizetype>(columns), {u"head"_s})};
        for (const auto &texts : *rc::gen::container<std::vector<std::vector<QString>>>(
                 rc::gen::container<std::vector<QString>>(columns, field))) {
            QList<TableCell> row{{u"x"_s}};
            for (const QString &text : texts)
                row << TableCell::number(text); // as numbers: no apostrophes
            rows << row;
        }
        const auto table = readCsv(written(rows, style), style.delimiter);
        RC_ASSERT(table.has_value());
        RC_ASSERT(table->rows.size() == rows.size() - 1);
        for (qsizetype i = 0; i < table->rows.size(); ++i) {
            RC_ASSERT(table->rows[i].cells.size() == rows[i + 1].size());
            for (qsizetype j = 0; j < rows[i + 1].size(); ++j)
                RC_ASSERT(table->rows[i].cells[j] == rows[i + 1][j].text);
        }
    }));
    QVERIFY(rc::check("any Unicode text survives", [](const std::u16string &units) {
        QString text = QString::fromUtf8(QString::fromStdU16String(units).toUtf8()); // no half surrogate pairs
        text.remove(QChar(u'\0'));
        const auto table = readCsv(written({{{u"head"_s}, TableCell::number(text)}}), u',');
        RC_ASSERT(table.has_value());
        RC_ASSERT(table->header[1] == text);
    }));
}

void CsvTest::anyBytesAreReadOrRefused()
{
    QVERIFY(rc::check("any bytes are read or refused", [](const std::string &bytes) {
        const auto table = readTable(QByteArray::fromStdString(bytes));
        RC_ASSERT(table.has_value() || !table.error().code.isEmpty());
    }));
    QVERIFY(rc::check("any CSV-like text is read or refused", [] {
        const auto bytes = *rc::gen::container<std::string>(
            rc::gen::element('a', ',', ';', '"', '\n', '\r', '\t', ' ', '\xE9', '\xC7', '\xFF'));
        (void)readTable(QByteArray::fromStdString(bytes));
    }));
}

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
