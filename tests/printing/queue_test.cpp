// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cash/shiftservice.h"
#include "models/services/fiscal/documentservice.h"
#include "models/services/printing/printqueueservice.h"
#include "models/services/sales/saleservice.h"
#include "models/services/setup/setupservice.h"
#include "tests/services/tillhelpers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

const PrintOrder french{u"fr"_s};

struct Counter {
    Counter()
    {
        value(SetupService(till.shop())
                  .change(till.owner(), {{u"printer.receipt"_s, u"tcp:127.0.0.1:9"_s},
                                         {u"printer.invoice"_s, u"cups:office"_s},
                                         {u"seller.name"_s, u"Zitouna"_s},
                                         {u"seller.address"_s, u"Hydra"_s},
                                         {u"seller.rc"_s, u"1"_s},
                                         {u"seller.nif"_s, u"2"_s},
                                         {u"seller.nis"_s, u"3"_s},
                                         {u"seller.ai"_s, u"4"_s}}));
    }
    [[nodiscard]] SellRequest loaf(bool printed)
    {
        SellRequest request;
        request.id = till.newSaleId();
        request.basket = till.basket({{u"BREAD"_s, u"1"_s}});
        if (printed)
            request.print = french;
        return request;
    }
    [[nodiscard]] QList<PrintJob> jobs() { return value(queue.pending()); }
    [[nodiscard]] PaperRequest onlyPaper()
    {
        const QList<PrintJob> pending = jobs();
        return pending.size() == 1 ? pending.first().paper : PaperRequest{PaperKind::Bill, u"not one job"_s, -1, {}};
    }

    TestShop till;
    PrintQueueService queue{till.shop()};
    SaleService sales{till.shop()};
    ShiftService shifts{till.shop()};
    DocumentService documents{till.shop()};
};

} // namespace

class PrintQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobIsBornWithItsSaleAndNotWithout()
    {
        Counter counter;
        const SellRequest request = counter.loaf(true);
        const SellResult sold = value(counter.sales.sell(counter.till.cashier(), request));
        QCOMPARE(counter.onlyPaper(), (PaperRequest{PaperKind::Ticket, sold.sale.fiscal.text(), 0, {}}));
        QCOMPARE(counter.jobs().first().language, u"fr"_s);

        // Asked again after a doubt: the first answer, and no second paper.
        QVERIFY(value(counter.sales.sell(counter.till.cashier(), request)).repeated);
        QCOMPARE(counter.jobs().size(), 1);
        value(counter.sales.sell(counter.till.cashier(), counter.loaf(false)));
        QCOMPARE(counter.jobs().size(), 1);
    }

    void thePapersLanguageIsTheSettingsBeforeTheScreens()
    {
        Counter counter;
        value(SetupService(counter.till.shop()).change(counter.till.owner(), {{u"printer.language"_s, u"ar"_s}}));
        value(counter.sales.sell(counter.till.cashier(), counter.loaf(true)));
        QCOMPARE(counter.jobs().first().language, u"ar"_s);
    }

    void aRefusedSaleLeavesNoJob()
    {
        Counter counter;
        SellRequest request = counter.loaf(true);
        request.tenders = {cash(1)};
        QCOMPARE(error(counter.sales.sell(counter.till.cashier(), request)), u"tender_too_small"_s);
        QVERIFY(counter.jobs().isEmpty());
    }

    void withoutAPrinterThereIsNothingToWaitFor()
    {
        Counter counter;
        value(SetupService(counter.till.shop()).change(counter.till.owner(), {{u"printer.receipt"_s, QString()}}));
        value(counter.sales.sell(counter.till.cashier(), counter.loaf(true)));
        QVERIFY(counter.jobs().isEmpty());
    }

    void theQueueIsNoPartOfTheJournal()
    {
        Counter counter;
        value(counter.sales.sell(counter.till.cashier(), counter.loaf(true)));
        const qint64 entries = journalLength(counter.till);
        const PrintJob job = value(counter.queue.take(PrinterRole::Receipt)).value();
        value(counter.queue.finish(job.id, PrintState::Printed, {}));
        QCOMPARE(journalLength(counter.till), entries);
        QCOMPARE(verifyFindings(counter.till.shop()), QString());
    }

    void everyDocumentHasItsPaper()
    {
        Counter counter;
        const Authority owner = counter.till.owner();
        const QString ticket = value(counter.sales.sell(owner, counter.loaf(false))).sale.fiscal.text();

        QCOMPARE(value(counter.documents.copy(owner, ticket, french)).copy, 1);
        QCOMPARE(counter.onlyPaper(), (PaperRequest{PaperKind::Ticket, ticket, 1, {}}));
        const PaperContent copy = value(counter.queue.content(counter.onlyPaper()));
        QCOMPARE(std::get<TicketPaper>(copy.body).copy, 1);
        value(counter.queue.cancel(counter.jobs().first().id));

        LegalIdentity buyer;
        buyer.name = u"Amel"_s;
        buyer.address = u"Hydra"_s;
        const InvoiceIssued invoice = value(counter.documents.invoice(owner, ticket, buyer, false, french));
        QCOMPARE(counter.onlyPaper(), (PaperRequest{PaperKind::Invoice, invoice.fiscal.text(), 0, {}}));
        QCOMPARE(counter.jobs().first().printer, PrinterRole::Invoice);
        QCOMPARE(std::get<InvoicePaper>(value(counter.queue.content(counter.onlyPaper())).body).sale.fiscal.text(),
                 ticket);
        value(counter.documents.invoice(owner, ticket, buyer, false, french));
        QCOMPARE(counter.jobs().size(), 1);
        value(counter.queue.cancelWaiting());
        QCOMPARE(value(counter.documents.copyInvoice(owner, invoice.fiscal.text(), french)).copy, 1);
        QCOMPARE(counter.onlyPaper().copy, 1);
        value(counter.queue.cancelWaiting());
        QCOMPARE(error(counter.documents.copyInvoice(owner, u"T01-F-000099"_s, french)), u"unknown_invoice"_s);

        value(counter.shifts.moveCash(owner, CashMoved::Kind::Out, dzd(500), u"taxi"_s, french));
        QCOMPARE(std::get<CashSlipPaper>(value(counter.queue.content(counter.onlyPaper())).body).moved.reason,
                 u"taxi"_s);
        value(counter.queue.cancelWaiting());

        value(counter.shifts.x(owner, french));
        const auto x = std::get<XPaper>(value(counter.queue.content(counter.onlyPaper())).body);
        QCOMPARE(x.totals.tickets, 1);
        QCOMPARE(x.cash.movedOut, dzd(-500));
        value(counter.queue.cancelWaiting());

        value(counter.queue.printBill(owner, counter.till.basket({{u"MILK"_s, u"2"_s}}), french));
        QCOMPARE(std::get<BillPaper>(value(counter.queue.content(counter.onlyPaper())).body).priced.total, dzd(18000));
        QCOMPARE(events(counter.till, u"bill.printed"_s), 1);
        value(counter.queue.cancelWaiting());
        QVERIFY(counter.jobs().isEmpty());
    }

    void aRefundNamesTheTicketItTakesBackFrom()
    {
        Counter counter;
        const SellResult sold = value(counter.sales.sell(counter.till.owner(), counter.loaf(false)));
        RefundRequest refund;
        refund.id = counter.till.newSaleId();
        refund.ticket = {sold.sale.fiscal.series, sold.sale.fiscal.number};
        refund.print = french;
        value(counter.sales.refund(counter.till.owner(), refund));
        const auto paper = std::get<TicketPaper>(value(counter.queue.content(counter.onlyPaper())).body);
        QCOMPARE(paper.returnsOf, QStringList{sold.sale.fiscal.text()});
    }

    void anAccountSlipKeepsWhatWasOwedThen()
    {
        Counter counter;
        const Customer amel = customer(counter.till, u"Amel"_s, 100'000);
        SellRequest request = counter.loaf(false);
        request.basket.customer = amel.id;
        request.tenders = {account(2500)};
        value(counter.sales.sell(counter.till.owner(), request));
        value(counter.sales.payAccount(counter.till.owner(), amel.id, cash(1000), french));
        value(counter.sales.payAccount(counter.till.owner(), amel.id, cash(500)));
        const auto slip = std::get<AccountSlipPaper>(value(counter.queue.content(counter.onlyPaper())).body);
        QCOMPARE(slip.customer, u"Amel"_s);
        QCOMPARE(slip.owedAfter, dzd(1500));
    }

    void aBlindCashiersZShowsNothingThatWasExpected()
    {
        Counter counter;
        value(counter.sales.sell(counter.till.cashier(), counter.loaf(false)));
        CloseRequest request;
        request.counted = dzd(2500);
        request.print = french;
        value(counter.shifts.close(counter.till.cashier(), request));
        const auto blind = std::get<ZPaper>(value(counter.queue.content(counter.onlyPaper())).body);
        QVERIFY(blind.blind);
        QCOMPARE(blind.closed.counted, dzd(2500));
        QVERIFY(blind.closed.cash.expected.isZero() && blind.closed.totals.total.isZero());
        QCOMPARE(blind.closed.ticketPerpetualNet, 0);
        value(counter.queue.cancelWaiting());

        value(counter.shifts.copy(counter.till.owner(), {}, french));
        const auto whole = std::get<ZPaper>(value(counter.queue.content(counter.onlyPaper())).body);
        QVERIFY(!whole.blind);
        QCOMPARE(whole.copy, 1);
        QCOMPARE(whole.closed.totals.total, dzd(2500));
    }

    void whatWasBeingSentIsInDoubtAfterwards()
    {
        Counter counter;
        value(counter.sales.sell(counter.till.cashier(), counter.loaf(true)));
        value(counter.sales.sell(counter.till.cashier(), counter.loaf(true)));
        const PrintJob job = value(counter.queue.take(PrinterRole::Receipt)).value();
        counter.till.reopen();
        PrintQueueService queue(counter.till.shop());
        QCOMPARE(value(queue.recover()), 1);
        const QList<PrintJob> jobs = value(queue.pending());
        QCOMPARE(jobs.at(0).state, PrintState::Doubtful);
        QCOMPARE(jobs.at(1).state, PrintState::Waiting);
        QCOMPARE(value(queue.take(PrinterRole::Receipt)).value().id, job.id + 1);
        QCOMPARE(error(queue.cancel(job.id)), u"unknown_print_job"_s);
        value(queue.answerDoubt(job.id, true));
        QCOMPARE(error(queue.answerDoubt(job.id, true)), u"unknown_print_job"_s);
    }

    void printerAddressesAreReadOrRefused()
    {
        using Kind = PrinterAddress::Kind;
        QCOMPARE(value(PrinterAddress::fromText(u"tcp:192.0.2.7"_s)),
                 (PrinterAddress{Kind::Tcp, u"192.0.2.7"_s, 9100}));
        QCOMPARE(value(PrinterAddress::fromText(u" tcp:caisse:9101 "_s)),
                 (PrinterAddress{Kind::Tcp, u"caisse"_s, 9101}));
        QCOMPARE(value(PrinterAddress::fromText(u"tcp:[::1]:9100"_s)), (PrinterAddress{Kind::Tcp, u"::1"_s, 9100}));
        QCOMPARE(value(PrinterAddress::fromText(u"tcp:[::1]:9100"_s)).text(), u"tcp:[::1]:9100"_s);
        QCOMPARE(value(PrinterAddress::fromText({})).kind, Kind::None);
        QCOMPARE(value(PrinterAddress::fromText(u"file:/dev/usb/lp0"_s)).target, u"/dev/usb/lp0"_s);
        for (const QString &bad :
             {u"192.0.2.7"_s, u"tcp:"_s, u"tcp::9100"_s, u"tcp:host:0"_s, u"tcp:host:70000"_s, u"tcp:ho st"_s,
              u"file:lp0"_s, u"file:/"_s, u"cups:"_s, u"cups:a/b"_s, u"folder:here"_s, u"usb:1"_s})
            QCOMPARE(error(PrinterAddress::fromText(bad)), u"bad_printer_address"_s);
    }

    void settingsOfPrintersAreChecked()
    {
        Counter counter;
        SetupService setup(counter.till.shop());
        const QMap<QString, QStringList> bad{{u"printer.receipt"_s, {u"nowhere"_s}},
                                             {u"printer.width_mm"_s, {u"70"_s, {}}},
                                             {u"printer.language"_s, {u"de"_s}},
                                             {u"printer.auto"_s, {u"yes"_s}},
                                             {u"drawer.printer"_s, {u"cups:a"_s, u"folder:/tmp"_s}}};
        for (const auto &[key, values] : bad.asKeyValueRange()) {
            for (const QString &text : values)
                QCOMPARE(error(setup.change(counter.till.owner(), {{key, text}})), u"bad_setting"_s);
        }
        value(setup.change(counter.till.owner(), {{u"drawer.printer"_s, u"none"_s}, {u"printer.width_mm"_s, u"58"_s}}));
        const PrinterSettings printers = value(counter.queue.printers());
        QCOMPARE(printers.widthMm, 58);
        QCOMPARE(printers.drawer.kind, PrinterAddress::Kind::None);
    }
};

QTEST_GUILESS_MAIN(PrintQueueTest)
#include "queue_test.moc"
