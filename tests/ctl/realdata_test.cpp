// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/ctlrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir::test;

namespace
{

#ifdef __SANITIZE_ADDRESS__
/// Each call takes many times as long there, and two months with their closures walk every path of half a year.
constexpr qsizetype daysMax = 62;
#else
constexpr qsizetype daysMax = 366;
#endif

/// Unpacks one of the real files; where they are not, made-up input of the same form stands in.
QByteArray dataOf(const QString &name, QByteArray (*madeUp)())
{
    const QString folder = qEnvironmentVariable("COMPTOIR_REAL_DATA", QStringLiteral(COMPTOIR_REAL_DATA));
    if (!QFile::exists(folder + u'/' + name))
        return madeUp();
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, folder + u'/' + name});
    gzip.waitForFinished(-1);
    return gzip.readAllStandardOutput();
}

/// Two months of forty tickets a day, of one to four items.
QByteArray madeUpSales()
{
    constexpr int days = 62;
    constexpr int ticketsOfDay = 40;
    static constexpr std::array items{"Coffee", "Bread", "Tea", "Cake", "Pastry", "Sandwich", "Medialuna"};
    QByteArray csv = "Date,Time,Transaction,Item\n";
    for (int n = 0; n < days * ticketsOfDay; ++n) {
        const QDateTime at = QDateTime(QDate(2016, 11, 1).addDays(n / ticketsOfDay), QTime(8, 0), Qt::UTC)
                                 .addSecs(n % ticketsOfDay * 871);
        for (int item = 0; item <= n % 4; ++item)
            csv += at.toString(u"yyyy-MM-dd,HH:mm:ss"_s).toLatin1() + ',' + QByteArray::number(n + 1) + ',' +
                   items.at(static_cast<std::size_t>(n * 5 + item * 3) % items.size()) + '\n';
    }
    return csv;
}

/// A hundred thousand items with EAN-13 codes; one of them is asked for by name.
QByteArray madeUpCatalogue()
{
    constexpr int items = 100'000;
    constexpr int pistou = 20;
    QByteArray csv = "barcode,name\n";
    for (int n = 1; n <= items; ++n) {
        const QByteArray digits = QByteArray::number(n).rightJustified(12, '0');
        int sum = 0;
        for (qsizetype i = 0; i < digits.size(); ++i)
            sum += (digits.at(i) - '0') * (i % 2 == 0 ? 1 : 3);
        csv += digits + QByteArray::number((10 - sum % 10) % 10) + ',' +
               (n == pistou ? QByteArray("Pistou d'ail des ours") : "Article " + QByteArray::number(n)) + '\n';
    }
    return csv;
}

/// The baskets of a day: JSON lines ordered by time.
using Day = QMap<QString, QByteArray>;

QByteArray basketOf(const QString &at, const QMap<QString, int> &items)
{
    QJsonArray lines;
    for (const auto &[name, count] : items.asKeyValueRange())
        lines.append(QJsonObject{{u"name"_s, name}, {u"qty"_s, count}});
    return QJsonDocument(QJsonObject{{u"at"_s, at}, {u"lines"_s, lines}}).toJson(QJsonDocument::Compact) + '\n';
}

QMap<QString, Day> daysOf(const QByteArray &csv)
{
    struct Ticket {
        QString at;
        QMap<QString, int> items;
    };
    QMap<QString, QMap<QString, Ticket>> tickets; // date → zero-padded transaction → what was bought
    for (const QByteArray &row : csv.split('\n').sliced(1)) {
        const QList<QByteArray> cells = row.trimmed().split(',');
        if (cells.size() < 4)
            continue;
        Ticket &ticket = tickets[QString::fromLatin1(cells[0])][QString::fromLatin1(cells[2].rightJustified(6, '0'))];
        ticket.at = QString::fromLatin1(cells[0] + 'T' + cells[1]);
        ++ticket.items[QString::fromUtf8(cells[3])];
    }
    QMap<QString, Day> days;
    for (const auto &[date, ofDay] : tickets.asKeyValueRange()) {
        for (const auto &[number, ticket] : ofDay.asKeyValueRange())
            days[date].insert(ticket.at + number, basketOf(ticket.at, ticket.items));
    }
    return days;
}

/// The file has no prices: each item gets one from its name, with centimes, under one of two rates.
QByteArray itemsOf(const QByteArray &csv)
{
    QMap<QByteArray, int> names;
    for (const QByteArray &row : csv.split('\n').sliced(1)) {
        if (row.count(',') >= 3)
            names.insert(row.trimmed().split(',').at(3), 0);
    }
    QByteArray items = "name,price,tax\n";
    for (const auto &[name, unused] : names.asKeyValueRange()) {
        const auto price = 1500 + (qHash(name, 7) % 50'000);
        items += '"' + name + "\"," + QByteArray::number(price / 100) + '.' +
                 QByteArray::number(price % 100).rightJustified(2, '0') + (price % 2 == 0 ? ",TVA19\n" : ",TVA9\n");
    }
    return items;
}

qint64 sumOf(const QList<QJsonObject> &lines, QLatin1StringView key)
{
    qint64 sum = 0;
    for (const QJsonObject &line : lines)
        sum += line.value(key).toInteger();
    return sum;
}

} // namespace

/// Real input, outside the repository (COMPTOIR_REAL_DATA names its folder): half a year of a bakery, and a catalogue
/// of 100,000 items. Elsewhere the same walks over made-up input: two months, and as many items.
class RealDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfAYearOfABakery();
    void aCatalogueOfAHundredThousand();

private:
    static void playDay(const CtlRunner &ctl, const QString &date, const Day &day, qint64 &total, qint64 &tickets);
    static void checkReports(const CtlRunner &ctl, qint64 total);
};

void RealDataTest::playDay(const CtlRunner &ctl, const QString &date, const Day &day, qint64 &total, qint64 &tickets)
{
    const QStringList dawn{u"--clock"_s, date + u"T00:05:00"_s};
    const QStringList pin{u"--pin"_s, u"1234"_s};
    QCOMPARE(ctl.call(dawn + QStringList{u"shift"_s, u"open"_s} + pin + QStringList{u"--float"_s, u"5000"_s}).exitCode,
             0);
    const Answer sold = ctl.call(dawn + QStringList{u"sell"_s} + pin + QStringList{u"-"_s}, day.values().join());
    QVERIFY2(sold.exitCode == 0, sold.rawError.constData());
    QCOMPARE(sold.lines.size(), day.size());
    const qint64 sum = sumOf(sold.lines, "total_minor"_L1);
    const Answer z = ctl.call(QStringList{u"--clock"_s, date + u"T23:50:00"_s, u"shift"_s, u"close"_s} + pin +
                              QStringList{u"--counted-total"_s, u"5000"_s});
    QCOMPARE(z.last().value("total_minor"_L1).toInteger(), sum);
    QCOMPARE(z.last().value("tax_minor"_L1).toInteger(), sumOf(sold.lines, "tax_minor"_L1));
    total += sum;
    tickets += day.size();
}

void RealDataTest::checkReports(const CtlRunner &ctl, qint64 total)
{
    for (const char *by : {"day", "hour", "product", "category", "cashier", "tax"}) {
        const Answer report = ctl.call({u"report"_s, u"sales"_s, u"--from"_s, u"2016-01-01"_s, u"--to"_s,
                                        u"2017-12-31"_s, u"--by"_s, QString::fromLatin1(by)});
        QVERIFY2(sumOf(report.lines, "total_minor"_L1) == total, by);
    }
    QCOMPARE(ctl.call({u"export"_s, u"sales"_s, u"--csv"_s, ctl.file(u"sales.csv"_s)}).exitCode, 0);
    QFile csv(ctl.file(u"sales.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const qsizetype column = csv.readLine().trimmed().split(',').indexOf("total_minor");
    qint64 exported = 0;
    while (!csv.atEnd())
        exported += csv.readLine().split(',').at(column).toLongLong();
    QCOMPARE(exported, total);
}

void RealDataTest::halfAYearOfABakery()
{
    const QByteArray csv = dataOf(u"bakery-sales.csv.gz"_s, madeUpSales);
    const CtlRunner ctl;
    ctl.init();
    ctl.write(u"items.csv"_s, itemsOf(csv));
    QCOMPARE(ctl.call({u"import"_s, u"products"_s, ctl.file(u"items.csv"_s)}).exitCode, 0);
    qint64 total = 0;
    qint64 tickets = 0;
    const QMap<QString, Day> days = daysOf(csv);
    for (const QString &date : days.keys().first(std::min(days.size(), daysMax))) {
        playDay(ctl, date, days.value(date), total, tickets);
        if (QTest::currentTestFailed())
            return;
    }
    checkReports(ctl, total);
    const Answer verify = ctl.call({u"verify"_s});
    QVERIFY2(verify.exitCode == 0, verify.rawError.constData());
    QCOMPARE(verify.last().value("tickets"_L1).toInteger(), tickets);
    QCOMPARE(ctl.call({u"archive"_s, u"export"_s, ctl.file(u"a.jsonl"_s)}).exitCode, 0);
    QCOMPARE(ctl.call({u"archive"_s, u"check"_s, ctl.file(u"a.jsonl"_s)}).last().value("tickets"_L1).toInteger(),
             tickets);
}

void RealDataTest::aCatalogueOfAHundredThousand()
{
    const QByteArray csv = dataOf(u"products-100k.csv.gz"_s, madeUpCatalogue);
    const CtlRunner ctl;
    ctl.init();
    ctl.write(u"products.csv"_s, csv);
    const Answer imported = ctl.call({u"import"_s, u"products"_s, ctl.file(u"products.csv"_s)});
    QVERIFY2(imported.exitCode == 0, imported.rawError.constData());
    QCOMPARE(imported.last().value("imported"_L1).toInteger(), csv.count('\n') - 1);
    QCOMPARE(ctl.call({u"scan"_s, u"0000000000208"_s}).last().value("name"_L1).toString(), u"Pistou d'ail des ours"_s);
    QVERIFY(ctl.call({u"find"_s, u"pistou ours"_s}).last().value("barcode"_L1).toString().endsWith("208"_L1));
    QCOMPARE(ctl.call({u"shift"_s, u"open"_s, u"--pin"_s, u"1234"_s, u"--float"_s, u"0"_s}).exitCode, 0);
    const Answer sold = ctl.call({u"sell"_s, u"--pin"_s, u"1234"_s, u"-"_s},
                                 "{\"lines\":[{\"code\":\"0000000000208\",\"qty\":3,\"price\":\"120.00\"}]}\n");
    QCOMPARE(sold.last().value("total_minor"_L1).toInteger(), 36'000);
    QCOMPARE(ctl.call({u"stock"_s, u"0000000000208"_s}).last().value("stock_milli"_L1).toInteger(), -3000);
    QCOMPARE(ctl.call({u"verify"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(RealDataTest)
#include "realdata_test.moc"
