// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/ctlrunner.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir::test;

/// The contract other programs rely on: names, JSON keys, exit codes, what goes where.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCashDayFromOpeningToArchive();
    void exitCodesSayWhatKindOfNo();
    void sellAnswersEachBasketAndGoesOn();
    void theSameIdIsSoldOnce();
    void anExchangeIsOneTicket();
    void aCashierClosesBlind();
    void clockAndAtGiveTheBusinessDay();
    void importNamesBadRowsAndWritesNothingOnDryRun();
    void aChangedByteIsNamed();
    void aFolderTakenByAnotherProgramIsSaid();
    void restoreKeepsTheOldFileAndNeverReusesNumbers();
};

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList pin{u"--pin"_s, u"1234"_s};

Answer openShift(const CtlRunner &ctl)
{
    return ctl.call(QStringList{u"shift"_s, u"open"_s} + pin + QStringList{u"--float"_s, u"5000"_s});
}

Answer sell(const CtlRunner &ctl, const QByteArray &baskets)
{
    return ctl.call(QStringList{u"sell"_s} + pin + QStringList{u"-"_s}, baskets);
}

const QByteArray bread = "{\"lines\":[{\"name\":\"Pain\",\"price\":\"150.00\",\"qty\":2}]}\n";

} // namespace

void CommandLineTest::aCashDayFromOpeningToArchive()
{
    const CtlRunner ctl;
    ctl.init();
    QCOMPARE(openShift(ctl).exitCode, 0);
    const Answer sold =
        sell(ctl, bread + "{\"lines\":[{\"name\":\"Café\",\"price\":1000}],"
                          "\"payments\":[{\"method\":\"card\",\"amount\":\"1000.00\",\"reference\":\"A1\"}]}\n");
    QCOMPARE(sold.exitCode, 0);
    QCOMPARE(sold.lines.size(), 2);
    const QJsonObject first = sold.lines.first();
    for (const char *key : {"number", "total_minor", "tax_minor", "rounding_minor", "stamp_minor", "seq"})
        QVERIFY2(first.contains(QLatin1StringView(key)), key);
    QCOMPARE(first.value("number"_L1).toString(), u"T01-000001"_s);
    QCOMPARE(first.value("total_minor"_L1).toInteger(), 30'000);
    QCOMPARE(first.value("stamp_minor"_L1).toInteger(), 0);             // up to 300 DA there is none
    QCOMPARE(sold.lines.last().value("stamp_minor"_L1).toInteger(), 0); // a card bears none
    const Answer refund =
        ctl.call(QStringList{u"refund"_s} + pin + QStringList{u"--ticket"_s, u"1"_s, u"--line"_s, u"1:1"_s});
    QCOMPARE(refund.last().value("total_minor"_L1).toInteger(), -15'000);
    const Answer tooMuch =
        ctl.call(QStringList{u"refund"_s} + pin + QStringList{u"--ticket"_s, u"1"_s, u"--line"_s, u"1:2"_s});
    QCOMPARE(tooMuch.exitCode, 1);
    QCOMPARE(tooMuch.error(), u"return_exceeds_sold"_s);
    QCOMPARE(ctl.call({u"shift"_s, u"x"_s}).last().value("expected_minor"_L1).toInteger(), 515'000);
    const Answer close = ctl.call(QStringList{u"shift"_s, u"close"_s} + pin +
                                  QStringList{u"--counted"_s, u"2000x2,1000x1,100x1,50x1"_s});
    QCOMPARE(close.exitCode, 0);
    QCOMPARE(close.last().value("difference_minor"_L1).toInteger(), 0);
    QCOMPARE(close.last().value("total_minor"_L1).toInteger(), 115'000);
    QCOMPARE(ctl.call({u"shift"_s, u"z"_s}).last().value("total_minor"_L1).toInteger(), 115'000);
    QCOMPARE(ctl.call({u"day"_s, u"close"_s}).last().value("total_minor"_L1).toInteger(), 115'000);
    QCOMPARE(ctl.call({u"archive"_s, u"export"_s, ctl.file(u"a.jsonl"_s)}).exitCode, 0);
    QCOMPARE(ctl.call({u"archive"_s, u"check"_s, ctl.file(u"a.jsonl"_s)}).last().value("tickets"_L1).toInteger(), 3);
    QCOMPARE(ctl.call({u"verify"_s}).exitCode, 0);
    const Answer paper =
        ctl.call({u"ticket"_s, u"1"_s, u"--pdf"_s, ctl.file(u"t.pdf"_s), u"--png"_s, ctl.file(u"t.png"_s),
                  u"--escpos"_s, ctl.file(u"t.bin"_s), u"--lang"_s, u"ar"_s, u"--width"_s, u"58"_s});
    QCOMPARE(paper.exitCode, 0);
    QCOMPARE(bytesOf(ctl.file(u"t.pdf"_s)).first(5), QByteArray("%PDF-"));
    QCOMPARE(bytesOf(ctl.file(u"t.png"_s)).first(4), QByteArray("\x89PNG"));
    QCOMPARE(bytesOf(ctl.file(u"t.bin"_s)).first(10), QByteArray("\x1b@\x1dv0\0\x30\0\x30\0", 10)); // 48 bytes wide
    QCOMPARE(ctl.call({u"ticket"_s, u"1"_s, u"--pdf"_s, ctl.file(u"t.pdf"_s), u"--width"_s, u"70"_s}).exitCode, 2);
}

void CommandLineTest::exitCodesSayWhatKindOfNo()
{
    const CtlRunner ctl;
    QCOMPARE(ctl.call({u"verify"_s}).exitCode, 2); // no data yet
    QCOMPARE(ctl.call({u"verify"_s}).error(), u"no_data_file"_s);
    QCOMPARE(ctl.call({u"no such command"_s}).exitCode, 2);
    ctl.init();
    QCOMPARE(ctl.call({u"sell"_s, u"-"_s}).exitCode, 2); // --pin is missing
    QCOMPARE(ctl.call({u"find"_s, u"--colour"_s, u"red"_s}).exitCode, 2);
    const Answer closed = sell(ctl, bread);
    QCOMPARE(closed.exitCode, 1);
    QCOMPARE(closed.errors.first().value("error"_L1).toString(), u"shift_closed"_s);
    const Answer wrongPin = ctl.call({u"sell"_s, u"--pin"_s, u"9999"_s, u"-"_s}, bread);
    QCOMPARE(wrongPin.exitCode, 1);
    QCOMPARE(wrongPin.error(), u"wrong_pin"_s);
    ctl.write(u"bad.jsonl"_s, "not an archive\n");
    QCOMPARE(ctl.call({u"archive"_s, u"check"_s, ctl.file(u"bad.jsonl"_s)}).exitCode, 3);
}

void CommandLineTest::sellAnswersEachBasketAndGoesOn()
{
    const CtlRunner ctl;
    ctl.init();
    openShift(ctl);
    const Answer answer = sell(ctl, bread + "{\"lines\":[{\"code\":\"123\"}]}\nnot json\n{\"lines\":[]}\n" + bread);
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.lines.size(), 2);
    QCOMPARE(answer.errors.size(), 4);
    QCOMPARE(answer.errors.at(0).value("error"_L1).toString(), u"unknown_code"_s);
    QCOMPARE(answer.errors.at(0).value("line"_L1).toInteger(), 2);
    QCOMPARE(answer.errors.at(1).value("error"_L1).toString(), u"bad_basket"_s);
    QCOMPARE(answer.lines.last().value("number"_L1).toString(), u"T01-000002"_s);
}

void CommandLineTest::theSameIdIsSoldOnce()
{
    const CtlRunner ctl;
    ctl.init();
    openShift(ctl);
    const QByteArray basket =
        "{\"id\":\"01900000-0000-7000-8000-000000000001\",\"lines\":[{\"name\":\"Pain\",\"price\":\"15\"}]}\n";
    QCOMPARE(sell(ctl, basket).last().value("number"_L1).toString(), u"T01-000001"_s);
    const Answer again = sell(ctl, basket + basket);
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.lines.size(), 2);
    QVERIFY(again.lines.first().value("repeated"_L1).toBool());
    QCOMPARE(again.lines.last().value("number"_L1).toString(), u"T01-000001"_s);
}

void CommandLineTest::anExchangeIsOneTicket()
{
    const CtlRunner ctl;
    ctl.init();
    openShift(ctl);
    sell(ctl, bread);
    const Answer exchange = sell(ctl, "{\"lines\":[{\"name\":\"Lait\",\"price\":\"250.00\"}],"
                                      "\"returns\":[{\"ticket\":\"T01-000001\",\"line\":1,\"qty\":1}]}\n");
    QCOMPARE(exchange.last().value("total_minor"_L1).toInteger(), 10'000); // only the difference
    QCOMPARE(exchange.last().value("number"_L1).toString(), u"T01-000002"_s);
    QCOMPARE(ctl.call({u"verify"_s}).exitCode, 0);
}

void CommandLineTest::aCashierClosesBlind()
{
    const CtlRunner ctl;
    ctl.init();
    const Answer person =
        ctl.call({u"user"_s, u"add"_s, u"--name"_s, u"Samia"_s, u"--role"_s, u"cashier"_s, u"--new-pin"_s, u"2222"_s});
    QCOMPARE(person.exitCode, 0);
    openShift(ctl);
    sell(ctl, bread);
    const QStringList cashier{u"--pin"_s, u"2222"_s};
    const Answer x = ctl.call(QStringList{u"shift"_s, u"x"_s} + cashier);
    QCOMPARE(x.exitCode, 1);
    QCOMPARE(x.error(), u"not_allowed"_s);
    const Answer close =
        ctl.call(QStringList{u"shift"_s, u"close"_s} + cashier + QStringList{u"--counted-total"_s, u"5000.00"_s});
    QCOMPARE(close.exitCode, 0);
    QCOMPARE(close.last().value("tickets"_L1).toInteger(), 1);
    // Neither the expected amount nor what it could be worked out from.
    for (const char *hidden : {"expected_minor", "difference_minor", "total_minor", "payments", "perpetual_net_minor"})
        QVERIFY2(!close.last().contains(QLatin1StringView(hidden)), hidden);
    QCOMPARE(close.last().value("approved"_L1).toBool(true), false); // 300 DA short: it waits for a manager
    QCOMPARE(ctl.call({u"shift"_s, u"z"_s}).last().value("difference_minor"_L1).toInteger(), -30'000);
}

void CommandLineTest::clockAndAtGiveTheBusinessDay()
{
    const CtlRunner ctl;
    ctl.init();
    const QStringList morning{u"--clock"_s, u"2026-03-01T07:00:00"_s};
    QCOMPARE(ctl.call(morning + QStringList{u"shift"_s, u"open"_s} + pin + QStringList{u"--float"_s, u"0"_s})
                 .last()
                 .value("business_date"_L1)
                 .toString(),
             u"2026-03-01"_s);
    const Answer sold = ctl.call(morning + QStringList{u"sell"_s} + pin + QStringList{u"-"_s},
                                 "{\"at\":\"2026-03-01T09:30:00\",\"lines\":[{\"name\":\"Pain\",\"price\":\"15\"}]}\n");
    QCOMPARE(sold.exitCode, 0);
    const Answer byHour = ctl.call(
        {u"report"_s, u"sales"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-01"_s, u"--by"_s, u"hour"_s});
    QCOMPARE(byHour.last().value("key"_L1).toString(), u"09"_s);
    QCOMPARE(byHour.last().value("qty"_L1).toDouble(), 1.0);
    QCOMPARE(ctl.call({u"verify"_s}).exitCode, 0); // init ran at today's clock: going back is an event, not a fault
}

void CommandLineTest::importNamesBadRowsAndWritesNothingOnDryRun()
{
    const CtlRunner ctl;
    ctl.init();
    QByteArray csv = "barcode,name,price\n";
    for (int row = 0; row < 2000; ++row)
        csv +=
            (row % 400 == 7 ? QByteArray("12345678,bad digit,1\n") : ",Item " + QByteArray::number(row) + ",12.50\n");
    ctl.write(u"items.csv"_s, csv);
    const Answer dry = ctl.call({u"import"_s, u"products"_s, ctl.file(u"items.csv"_s), u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 0);
    QCOMPARE(dry.lines.size(), 6);
    QCOMPARE(dry.lines.first().value("row"_L1).toInteger(), 9);
    QCOMPARE(dry.lines.first().value("code"_L1).toString(), u"bad_check_digit"_s);
    QCOMPARE(ctl.call({u"find"_s, u"Item"_s}).lines.size(), 0);
    QCOMPARE(ctl.call({u"import"_s, u"products"_s, ctl.file(u"items.csv"_s)}).last().value("imported"_L1).toInteger(),
             1995);
    QCOMPARE(ctl.call({u"find"_s, u"item 1999"_s}).last().value("price_minor"_L1).toInteger(), 1250);
}

void CommandLineTest::aChangedByteIsNamed()
{
    const CtlRunner ctl;
    ctl.init();
    openShift(ctl);
    sell(ctl, bread + bread + bread);
    QProcess editor; // as a person with a database browser would
    editor.start(u"sqlite3"_s,
                 {ctl.data() + u"/comptoir.db"_s,
                  u"UPDATE journal SET payload = CAST(replace(CAST(payload AS TEXT), 'Pain', 'Paon') AS BLOB) "
                  "WHERE pos = (SELECT pos FROM sale WHERE number = 2)"_s});
    QVERIFY(editor.waitForFinished(-1));
    QCOMPARE(editor.exitCode(), 0);
    const Answer verify = ctl.call({u"verify"_s});
    QCOMPARE(verify.exitCode, 3);
    QVERIFY(verify.lines.first().value("record"_L1).toString().contains("T01-000002"_L1));
    QCOMPARE(verify.lines.first().value("finding"_L1).toString(), u"hash_mismatch"_s);
}

void CommandLineTest::aFolderTakenByAnotherProgramIsSaid()
{
    const CtlRunner ctl;
    ctl.init();
    openShift(ctl);
    QProcess till;
    ctl.start(till, QStringList{u"sell"_s} + pin + QStringList{u"-"_s});
    till.write(bread);
    QVERIFY(till.waitForReadyRead(60'000)); // it holds the data now
    const Answer second = ctl.call({u"shift"_s, u"x"_s});
    QCOMPARE(second.exitCode, 3);
    QCOMPARE(second.error(), u"data_in_use"_s);
    till.closeWriteChannel();
    QVERIFY(till.waitForFinished(-1));
    QCOMPARE(ctl.call({u"shift"_s, u"x"_s}).exitCode, 0);
}

void CommandLineTest::restoreKeepsTheOldFileAndNeverReusesNumbers()
{
    const CtlRunner ctl;
    ctl.init();
    openShift(ctl);
    sell(ctl, bread);
    const QString copy = ctl.file(u"copy.db"_s);
    QCOMPARE(ctl.call({u"backup"_s, copy}).exitCode, 0);
    sell(ctl, bread);
    const Answer restored = ctl.call({u"restore"_s, copy});
    QVERIFY2(restored.exitCode == 0, restored.rawError.constData());
    QVERIFY(QFile::exists(ctl.data() + u'/' + restored.last().value("kept"_L1).toString()));
    QCOMPARE(sell(ctl, bread).last().value("number"_L1).toString(), u"T01.2-000001"_s);
    const Answer verify = ctl.call({u"verify"_s});
    QVERIFY2(verify.exitCode == 0, verify.rawError.constData());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline_test.moc"
