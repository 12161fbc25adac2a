// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/fiscal/ticketlistservice.h"
#include "tests/support/manytickets.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr qint64 many = 100'000;

QStringList numbersOf(const QList<TicketRow> &rows)
{
    QStringList numbers;
    for (const TicketRow &row : rows)
        numbers.append(row.number);
    return numbers;
}

double medianMs(const std::function<void()> &work)
{
    QList<qint64> taken;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        taken.append(timer.nsecsElapsed());
    }
    std::sort(taken.begin(), taken.end());
    return static_cast<double>(taken.at(taken.size() / 2)) / 1e6;
}

} // namespace

/// Lists of many tickets: their pages, how long they take, and files of them.
class TicketPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesHoldEveryTicketOnce();
    void laterTicketsStayOut();
    void manyTicketsAreFast();
    void exportsHoldEverything();
    void aCancelledExportLeavesNothing();
};

void TicketPagesTest::pagesHoldEveryTicketOnce()
{
    TestShop till;
    till.sellBread();
    addManyTickets(till, 1'234);
    TicketListService tickets(till.shop());
    for (const TicketSort sort : {TicketSort::Newest, TicketSort::Oldest, TicketSort::Dearest, TicketSort::Cheapest}) {
        TicketQuery query;
        query.sort = sort;
        const TicketSelection selection = value(tickets.select(query));
        QCOMPARE(selection.count, 1'235);
        TicketKey after;
        QStringList all;
        for (;;) {
            const QList<TicketRow> rows = value(tickets.page(query, {selection.lastRow, after, 0, 200}));
            if (rows.isEmpty())
                break;
            after = rows.last().key;
            all.append(numbersOf(rows));
        }
        QCOMPARE(all.size(), 1'235);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 1'235);
        // A page in the middle is the same whether its neighbours were read or skipped.
        const QList<TicketRow> skipped = value(tickets.page(query, {selection.lastRow, {}, 600, 200}));
        QCOMPARE(numbersOf(skipped), all.mid(600, 200));
    }
}

void TicketPagesTest::laterTicketsStayOut()
{
    TestShop till;
    for (int i = 0; i < 4; ++i)
        till.sellBread();
    TicketListService tickets(till.shop());
    const TicketSelection before = value(tickets.select({}));
    till.sellBread();
    QCOMPARE(value(tickets.page({}, {before.lastRow, {}, 0, 200})).size(), 4);
    QCOMPARE(value(tickets.select({})).count, 5);
}

void TicketPagesTest::manyTicketsAreFast()
{
    TestShop till;
    till.sellBread();
    addManyTickets(till, many);
    TicketListService tickets(till.shop());
    TicketQuery words;
    words.text = u"lait 7"_s;
    QElapsedTimer indexing;
    indexing.start();
    QVERIFY(value(tickets.select(words)).count > 0);
    qInfo("words of %lld tickets indexed in %lld ms", many, indexing.elapsed());
    TicketQuery dearest;
    dearest.sort = TicketSort::Dearest;
    TicketQuery amount;
    amount.text = u"777,00"_s;
    TicketQuery common;
    common.text = u"caf"_s;
    TicketQuery method;
    method.method = TenderMethod::Card;
    TicketQuery rare;
    rare.method = TenderMethod::Voucher;
    TicketQuery month;
    month.from = testMorning - 30LL * 86'400'000;
    TicketQuery training;
    training.training = true;
    const QList<std::pair<const char *, TicketQuery>> cases{{"all", {}},
                                                            {"dearest", dearest},
                                                            {"amount", amount},
                                                            {"two words", words},
                                                            {"a common word", common},
                                                            {"by card", method},
                                                            {"no such method", rare},
                                                            {"30 days", month},
                                                            {"training", training}};
    for (const auto &[name, query] : cases) {
        const TicketSelection selection = value(tickets.select(query));
        const double sum = medianMs([&] { value(tickets.select(query)); });
        const TicketSlice first{selection.lastRow, {}, 0, 200};
        const double page = medianMs([&] { value(tickets.page(query, first)); });
        const TicketSlice last{selection.lastRow, {}, std::max<qint64>(0, selection.count - 200), 200};
        const double far = medianMs([&] { value(tickets.page(query, last)); });
        qInfo("%-16s %6lld found: sum %5.1f ms, first page %5.1f ms, jump to the last %5.1f ms", name, selection.count,
              sum, page, far);
        // Ten times what an optimised build takes: what is caught here is a plan that reads everything.
        QVERIFY2(page < 160, name);
        QVERIFY2(sum < 300, name);
    }
}

void TicketPagesTest::exportsHoldEverything()
{
    TestShop till;
    till.sellBread();
    addManyTickets(till, 2'500);
    TicketListService tickets(till.shop());
    QStringList headers;
    for (qsizetype i = 0; i < ticketExportColumns; ++i)
        headers.append(u"h%1"_s.arg(i));
    const QString csv = till.path(u"tickets.csv"_s);
    QList<qint64> progress;
    const qint64 rows = value(
        tickets.exportTo({}, {TicketExport::Form::Csv, csv, u"s"_s, headers, {}}, [&](qint64 count, qint64 total) {
            progress.append(count);
            return total == 2'501;
        }));
    QCOMPARE(rows, 2'501);
    QCOMPARE(progress, QList<qint64>({1'000, 2'000, 2'501}));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("\r\n"), 2'502);
    QVERIFY(text.contains("T01-002501,2026-01-15,09:00:00,,Karim,3,"));
    const QString xlsx = till.path(u"tickets.xlsx"_s);
    QCOMPARE(value(tickets.exportTo({}, {TicketExport::Form::Xlsx, xlsx, u"s"_s, headers, {}}, {})), 2'501);
    QVERIFY(QFile(xlsx).size() > 20'000);
}

void TicketPagesTest::aCancelledExportLeavesNothing()
{
    TestShop till;
    till.sellBread();
    TicketListService tickets(till.shop());
    const QStringList headers(ticketExportColumns, u"h"_s);
    for (const TicketExport::Form form : {TicketExport::Form::Csv, TicketExport::Form::Xlsx}) {
        const QString path = till.path(u"none"_s);
        const auto result =
            tickets.exportTo({}, {form, path, u"s"_s, headers, {}}, [](qint64, qint64) { return false; });
        QCOMPARE(error(result), u"cancelled"_s);
        QVERIFY(!QFile::exists(path));
    }
    const auto nowhere = tickets.exportTo({}, {TicketExport::Form::Csv, u"/nowhere/x.csv"_s, {}, headers, {}}, {});
    QCOMPARE(error(nowhere), u"read_only"_s);
}

QTEST_GUILESS_MAIN(TicketPagesTest)
#include "ticketpages_test.moc"
