// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/fonts/fonts.h"
#include "models/viewmodels/printing/printingpresenter.h"
#include "tests/printing/fakeprinter.h"
#include "tests/support/testcounter.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr PrintTiming fast{400, 120, 600, 1200, 60, 40, 400, 15, 60};

struct Desk {
    explicit Desk(const QString &printer) : presenter(queue, spooler, counter.business)
    {
        value(awaited(counter.business.change(counter.till.owner(), {{u"printer.receipt"_s, printer}})));
    }
    void sell()
    {
        SellRequest request;
        request.id = counter.till.newSaleId();
        request.basket = counter.till.basket({{u"BREAD"_s, u"1"_s}});
        request.print = presenter.saleOrder();
        value(SaleService(counter.till.shop()).sell(counter.till.cashier(), request));
    }

    TestCounter counter{u"fr"_s};
    PrintQueueService queue{counter.till.shop()};
    PrintSpooler spooler{queue, fast};
    PrintingPresenter presenter;
};

} // namespace

class PrintingPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void theBannerSaysWhatWaitsAndGoesWhenItIsPrinted()
    {
        FakePrinter printer;
        printer.switchOff();
        Desk desk(printer.address());
        QTRY_VERIFY(desk.presenter.hasPrinter(PrinterRole::Receipt));
        desk.spooler.start();
        QCOMPARE(desk.presenter.bannerText(), QString());
        desk.sell();
        desk.sell();
        QTRY_COMPARE(desk.presenter.bannerText(), u"The printer does not answer. 2 paper(s) wait."_s);
        printer.switchOn();
        desk.presenter.retry();
        QTRY_COMPARE(desk.presenter.pending(), 0);
        QCOMPARE(desk.presenter.bannerText(), QString());
        QCOMPARE(printer.papers.size(), 2);
    }

    void outOfPaperIsSaidAsSuch()
    {
        FakePrinter printer;
        printer.paperOut = true;
        Desk desk(printer.address());
        QTRY_VERIFY(desk.presenter.hasPrinter(PrinterRole::Receipt));
        desk.spooler.start();
        desk.sell();
        QTRY_COMPARE(desk.presenter.bannerText(), u"The printer is out of paper. 1 paper(s) wait."_s);
        desk.presenter.cancelWaiting();
        QTRY_COMPARE(desk.presenter.pending(), 0);
        printer.refill();
        QTest::qWait(100);
        QCOMPARE(printer.papers.size(), 0);
    }

    void whatIsInDoubtIsAskedAbout()
    {
        FakePrinter printer;
        Desk desk(printer.address());
        QTRY_VERIFY(desk.presenter.hasPrinter(PrinterRole::Receipt));
        desk.sell();
        value(desk.queue.take(PrinterRole::Receipt)); // the program is killed here
        desk.spooler.start();
        QTRY_VERIFY(desk.presenter.doubtful().has_value());
        QVERIFY(desk.presenter.doubtText().startsWith(u"Ticket T01-000001"_s));
        QCOMPARE(desk.presenter.pending(), 0);
        desk.presenter.answerDoubt(false);
        QTRY_COMPARE(printer.papers.size(), 2); // a torn piece may lie in the printer: it is cut off first
        QTRY_VERIFY(!desk.presenter.doubtful().has_value());
    }

    void aChangeOfTheAddressSendsWhatWaitsToTheNewPrinter()
    {
        FakePrinter broken;
        broken.switchOff();
        FakePrinter spare;
        Desk desk(broken.address());
        QTRY_VERIFY(desk.presenter.hasPrinter(PrinterRole::Receipt));
        desk.spooler.start();
        desk.sell();
        QTRY_VERIFY(!desk.presenter.bannerText().isEmpty());
        value(awaited(
            desk.counter.business.change(desk.counter.till.owner(), {{u"printer.receipt"_s, spare.address()}})));
        QTRY_COMPARE(spare.papers.size(), 1);
    }

    void theLanguageOfPapersIsTheSettingsOrTheScreens()
    {
        Desk desk(u"tcp:127.0.0.1:9"_s);
        QCOMPARE(desk.presenter.language(), u"fr"_s);
        value(awaited(desk.counter.business.change(desk.counter.till.owner(),
                                                   {{u"printer.language"_s, u"ar"_s}, {u"printer.auto"_s, u"off"_s}})));
        QTRY_COMPARE(desk.presenter.language(), u"ar"_s);
        QVERIFY(!desk.presenter.saleOrder());
        QCOMPARE(desk.presenter.order().language, u"ar"_s);
    }

    void aPdfIsSavedAndAFailureIsSaid()
    {
        Desk desk({});
        SellRequest request;
        request.id = desk.counter.till.newSaleId();
        request.basket = desk.counter.till.basket({{u"BREAD"_s, u"1"_s}});
        const SellResult sold = value(SaleService(desk.counter.till.shop()).sell(desk.counter.till.cashier(), request));
        const QSignalSpy saved(&desk.presenter, &PrintingPresenter::saved);
        const QSignalSpy failed(&desk.presenter, &PrintingPresenter::failed);
        const QString path = desk.counter.till.path(u"ticket.pdf"_s);
        desk.presenter.savePdf({PaperKind::Ticket, sold.sale.fiscal.text(), 0, {}}, path);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(QFile::exists(path));
        desk.presenter.savePdf({PaperKind::Ticket, u"T01-000099"_s, 0, {}}, path);
        QTRY_COMPARE(failed.size(), 1);
        desk.presenter.printTest(u"nowhere"_s, 80);
        QTRY_COMPARE(failed.size(), 2);
        desk.presenter.kickDrawer();
        QTRY_COMPARE(failed.size(), 3);
    }
};

QTEST_MAIN(PrintingPresenterTest)
#include "presenter_test.moc"
