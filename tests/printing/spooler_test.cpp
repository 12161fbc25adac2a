// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/fonts/fonts.h"
#include "models/printing/spool/printspooler.h"
#include "models/services/setup/setupservice.h"
#include "tests/printing/code128reader.h"
#include "tests/printing/fakeprinter.h"
#include "tests/support/testcounter.h"

#include <QDir>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

/// The same waits as in a shop, in the same proportions, faster.
PrintTiming fast()
{
    return {400, 120, 600, 1200, 60, 40, 400, 15, 60};
}

/// A shop with a printer, and what the program prints with.
struct Counter {
    explicit Counter(const QString &printer, const QString &widthMm = u"80"_s)
    {
        set({{u"printer.receipt"_s, printer}, {u"printer.width_mm"_s, widthMm}});
    }

    void set(const QMap<QString, QString> &values) { value(SetupService(till.shop()).change(till.owner(), values)); }
    void start() { startWith(fast()); }
    void startWith(const PrintTiming &timing)
    {
        spooler = std::make_unique<PrintSpooler>(*queue, timing);
        QObject::connect(spooler.get(), &PrintSpooler::statusChanged, spooler.get(),
                         [this](const PrinterStatus &status) {
                             if (!status.trouble.code.isEmpty())
                                 troubles.append(status.trouble.code);
                         });
        spooler->start();
    }
    /// Sells one loaf with a paper ticket.
    SellResult sell()
    {
        SellRequest request;
        request.id = till.newSaleId();
        request.basket = till.basket({{u"BREAD"_s, u"1"_s}});
        request.print = PrintOrder{u"fr"_s};
        return value(SaleService(till.shop()).sell(till.cashier(), request));
    }
    [[nodiscard]] QList<PrintJob> pending() { return value(queue->pending()); }
    [[nodiscard]] bool idle() { return pending().isEmpty(); }
    /// The program is killed here, and started again.
    void restart()
    {
        spooler.reset();
        till.reopen();
        queue.emplace(till.shop());
    }

    TestShop till;
    std::optional<PrintQueueService> queue{till.shop()};
    std::unique_ptr<PrintSpooler> spooler;
    QStringList troubles;
};

} // namespace

class SpoolerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void aSaleIsPrintedOnceAndItsBarcodeIsItsNumber()
    {
        FakePrinter printer;
        Counter counter(printer.address());
        counter.start();
        const SellResult sold = counter.sell();
        QTRY_COMPARE(printer.papers.size(), 1);
        QTRY_VERIFY(counter.idle());
        QCOMPARE(printer.papers.first().width(), 576);
        QCOMPARE(readCode128(printer.papers.first()), sold.sale.fiscal.text());
        QCOMPARE(printer.unknown, QByteArray());
        QTest::qWait(150);
        QCOMPARE(printer.papers.size(), 1);
    }

    void narrowPaperIsPrintedNarrow()
    {
        FakePrinter printer;
        Counter counter(printer.address(), u"58"_s);
        counter.start();
        counter.sell();
        QTRY_COMPARE(printer.papers.size(), 1);
        QCOMPARE(printer.papers.first().width(), 384);
    }

    void unpluggedTheSaleGoesOnAndPrintsOnceWhenItReturns()
    {
        FakePrinter printer;
        Counter counter(printer.address());
        printer.switchOff();
        counter.start();
        const QString first = counter.sell().sale.fiscal.text();
        const QString second = counter.sell().sale.fiscal.text();
        QTRY_VERIFY(counter.troubles.contains(u"printer_unreachable"_s));
        QCOMPARE(counter.pending().size(), 2);
        printer.switchOn();
        QTRY_COMPARE(printer.papers.size(), 2);
        QTRY_VERIFY(counter.idle());
        QCOMPARE(readCode128(printer.papers.at(0)), first);
        QCOMPARE(readCode128(printer.papers.at(1)), second);
    }

    void whileItIsOffAJobIsNeverMarkedAsBeingSent()
    {
        FakePrinter printer;
        Counter counter(printer.address());
        printer.switchOff();
        counter.start();
        counter.sell();
        QTRY_VERIFY(counter.troubles.contains(u"printer_unreachable"_s));
        counter.restart();
        counter.start();
        QTRY_VERIFY(!counter.pending().isEmpty());
        QCOMPARE(counter.pending().first().state, PrintState::Waiting);
        QCOMPARE(counter.pending().first().attempts, 0);
        printer.switchOn();
        QTRY_COMPARE(printer.papers.size(), 1);
    }

    void brokenInTheMiddleItIsPrintedWholeOnAPaperOfItsOwn_data()
    {
        QTest::addColumn<qint64>("bytes");
        for (const qint64 bytes : {20, 700, 3481, 9999, 40'000})
            QTest::addRow("%lld bytes", static_cast<long long>(bytes)) << bytes;
    }

    void brokenInTheMiddleItIsPrintedWholeOnAPaperOfItsOwn()
    {
        QFETCH(qint64, bytes);
        FakePrinter printer;
        printer.breakAfter = bytes;
        Counter counter(printer.address());
        counter.start();
        const SellResult sold = counter.sell();
        QTRY_VERIFY(counter.idle() && !printer.papers.isEmpty());
        QVERIFY(counter.troubles.contains(u"printer_broke_off"_s));
        // The torn piece is cut off; what follows is the ticket and nothing but the ticket.
        QCOMPARE(printer.papers.size(), 2);
        const QImage whole = toDots(
            layOut(value(counter.queue->content({PaperKind::Ticket, sold.sale.fiscal.text(), 0, {}})), {u"fr"_s, 80}),
            0);
        QCOMPARE(printer.papers.last(), whole);
        QCOMPARE(printer.unknown, QByteArray());
    }

    void aSlowPrinterIsNotHurried()
    {
        FakePrinter printer;
        printer.bytesAtATime = 1500;
        Counter counter(printer.address());
        counter.start();
        counter.sell();
        QTRY_COMPARE(printer.papers.size(), 1);
        QTRY_VERIFY(counter.idle());
        QVERIFY(counter.troubles.isEmpty());
        QCOMPARE(printer.connections, 1);
    }

    void withoutPaperNothingIsSentUntilThereIsPaper()
    {
        FakePrinter printer;
        printer.paperOut = true;
        Counter counter(printer.address());
        counter.start();
        counter.sell();
        QTRY_VERIFY(counter.troubles.contains(u"paper_out"_s));
        QCOMPARE(counter.pending().first().state, PrintState::Waiting);
        QCOMPARE(printer.papers.size(), 0);
        printer.refill();
        QTRY_COMPARE(printer.papers.size(), 1);
        QTRY_VERIFY(counter.idle());
    }

    void paperThatEndsWhileItPrintsIsWaitedForAndNothingIsSentTwice()
    {
        FakePrinter printer;
        Counter counter(printer.address());
        counter.start();
        counter.sell();
        // The moment the connection is there the roll ends: the printer keeps what it is sent.
        QTRY_VERIFY(printer.bytesTaken > 3 || !printer.papers.isEmpty());
        QTRY_VERIFY(counter.idle());
        printer.papers.clear();
        printer.bytesTaken = 0;
        printer.bytesAtATime = 4000;
        counter.sell();
        QTRY_VERIFY(printer.bytesTaken > 6000);
        printer.paperOut = true;
        QTRY_VERIFY(counter.troubles.contains(u"paper_out"_s));
        QCOMPARE(counter.pending().first().state, PrintState::Sending);
        const int connections = printer.connections;
        QTest::qWait(1500); // longer than the wait for the last answer
        QCOMPARE(counter.pending().size(), 1);
        printer.refill();
        QTRY_VERIFY(counter.idle());
        QCOMPARE(printer.papers.size(), 1);
        QCOMPARE(printer.connections, connections);
    }

    void aPrinterThatNeverAnswersIsBelieved()
    {
        FakePrinter printer;
        printer.voice = FakePrinter::Voice::Mute;
        Counter counter(printer.address());
        counter.start();
        counter.sell();
        QTRY_VERIFY(counter.idle());
        QCOMPARE(printer.papers.size(), 1);
    }

    void aPrinterThatTalksNonsenseStillPrints()
    {
        FakePrinter printer;
        printer.voice = FakePrinter::Voice::Garbage;
        Counter counter(printer.address());
        counter.start();
        counter.sell();
        QTRY_VERIFY(counter.idle());
        QTRY_COMPARE(printer.papers.size(), 1);
        QVERIFY(counter.troubles.isEmpty());
    }

    void aPrinterThatFallsSilentLeavesADoubtAndTheNextTicketIsPrinted()
    {
        FakePrinter printer;
        printer.voice = FakePrinter::Voice::SilentAfterData;
        Counter counter(printer.address());
        counter.start();
        const SellResult first = counter.sell();
        QTRY_COMPARE(counter.pending().value(0).state, PrintState::Doubtful);
        QCOMPARE(counter.pending().first().paper.document, first.sale.fiscal.text());
        printer.voice = FakePrinter::Voice::Answers;
        counter.sell();
        QTRY_COMPARE(counter.pending().size(), 1);
        value(counter.queue->answerDoubt(counter.pending().first().id, true));
        QVERIFY(counter.idle());
    }

    void aPrinterThatHangsIsWaitedFor()
    {
        FakePrinter printer;
        Counter counter(printer.address());
        counter.start();
        counter.sell();
        QTRY_VERIFY(counter.idle());
        printer.hangs = true;
        counter.sell();
        QTRY_VERIFY(counter.troubles.contains(u"printer_unreachable"_s));
        QCOMPARE(counter.pending().first().state, PrintState::Waiting);
        QCOMPARE(printer.papers.size(), 1);
        printer.hangs = false;
        QTRY_VERIFY(counter.idle());
        QCOMPARE(printer.papers.size(), 2);
    }

    void killedWhileSendingItIsInDoubtAndNeverPrintedByItself()
    {
        FakePrinter printer;
        printer.bytesAtATime = 200;
        Counter counter(printer.address());
        counter.start();
        counter.sell();
        QTRY_VERIFY(printer.bytesTaken > 1000);
        counter.restart();
        printer.bytesAtATime = 0;
        printer.bytesTaken = 0;
        counter.start();
        QTRY_COMPARE(counter.pending().value(0).state, PrintState::Doubtful);
        counter.sell();
        QTRY_COMPARE(counter.pending().size(), 1); // the new one is printed, the old one still asked about
        const qsizetype before = printer.papers.size();
        QTest::qWait(150);
        QCOMPARE(printer.papers.size(), before);

        value(counter.queue->answerDoubt(counter.pending().first().id, false));
        QTRY_VERIFY(counter.idle());
        QCOMPARE(readCode128(printer.papers.last()), u"T01-000001"_s);
        QCOMPARE(error(counter.queue->answerDoubt(1, false)), u"unknown_print_job"_s);
    }

    void theDrawerOpensWithoutPaperOrNotAtAll()
    {
        FakePrinter printer;
        Counter counter(printer.address());
        counter.start();
        value(awaited(counter.spooler->kickDrawer()));
        QTRY_COMPARE(printer.pulses, 1);
        QCOMPARE(printer.papers.size(), 0);
        printer.switchOff();
        QCOMPARE(error(awaited(counter.spooler->kickDrawer())), u"printer_unreachable"_s);
        printer.switchOn();
        QTest::qWait(150);
        QCOMPARE(printer.pulses, 1); // it does not open later
        counter.set({{u"drawer.printer"_s, u"none"_s}});
        QCOMPARE(error(awaited(counter.spooler->kickDrawer())), u"no_drawer"_s);
    }

    void theDrawerOpensWhileATicketIsPrinted()
    {
        FakePrinter printer;
        printer.bytesAtATime = 800;
        Counter counter(printer.address());
        counter.start();
        counter.sell();
        QTRY_VERIFY(printer.bytesTaken > 1000);
        value(awaited(counter.spooler->kickDrawer()));
        QTRY_COMPARE(printer.pulses, 1);
        QTRY_VERIFY(counter.idle());
        QCOMPARE(printer.papers.size(), 1);
        QCOMPARE(printer.connections, 1);
        QCOMPARE(printer.unknown, QByteArray());
    }

    void aTestPageIsPrintedNowOrNotAtAll()
    {
        FakePrinter printer;
        Counter counter({});
        counter.start();
        const PrinterAddress address = value(PrinterAddress::fromText(printer.address()));
        value(awaited(counter.spooler->printTest(address, {u"ar"_s, 80})));
        QCOMPARE(printer.papers.size(), 1);
        printer.switchOff();
        QCOMPARE(error(awaited(counter.spooler->printTest(address, {u"ar"_s, 80}))), u"printer_unreachable"_s);
        QVERIFY(counter.idle());
    }

    void aFolderGetsEachPaperAsOneFile()
    {
        Counter counter({});
        const QString folder = counter.till.path(u"papers"_s);
        counter.set({{u"printer.receipt"_s, QString(u"folder:"_s + folder)}});
        counter.start();
        counter.sell();
        QTRY_VERIFY(counter.troubles.contains(u"printer_unreachable"_s));
        QVERIFY(QDir().mkpath(folder));
        QTRY_VERIFY(counter.idle());
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"ticket-T01-000001.pdf"_s});
    }

    void aDeviceFileIsWrittenWithoutWaiting()
    {
        Counter counter({});
        const QString device = counter.till.path(u"lp0"_s);
        QFile file(device);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        counter.set({{u"printer.receipt"_s, QString(u"file:"_s + device)}});
        counter.start();
        counter.sell();
        QTRY_VERIFY(counter.idle());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sent = file.readAll();
        QVERIFY(sent.contains(QByteArray("\x1b@", 2)));
        QCOMPARE(sent.count(QByteArray("\x1dVB", 3)), 1);
    }

    void theNextTicketFollowsItsCommit()
    {
        FakePrinter printer;
        Counter counter(printer.address());
        counter.start();
        counter.sell();
        QTRY_VERIFY(counter.idle());
        printer.bytesTaken = 0;
        QElapsedTimer clock;
        counter.sell();
        clock.start();
        QTRY_VERIFY(printer.bytesTaken > 6);
        qInfo("commit to first printed byte: at most %lld ms", clock.elapsed());
    }
};

QTEST_MAIN(SpoolerTest)
#include "spooler_test.moc"
