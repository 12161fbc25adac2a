// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/fonts/fonts.h"
#include "models/printing/spool/printerport.h"
#include "tests/printing/fakecups.h"
#include "tests/printing/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

class CupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        // Before the first word with CUPS: it asks once where the printing system is.
        qputenv("CUPS_SERVER", QByteArray("127.0.0.1:" + QByteArray::number(m_cups.port())));
    }

    void aPaperIsPrintedWhenThePrintingSystemHasIt()
    {
        const PrintOutcome outcome = outcomeOf(sampleInvoice());
        QVERIFY2(outcome.kind == PrintOutcome::Kind::Printed, qPrintable(outcome.error.message));
        QVERIFY(m_cups.operations.endsWith("\x05\x06")); // Create-Job, Send-Document
        QCOMPARE(m_cups.operations.count('\x06'), 1);
        QVERIFY(m_cups.document.startsWith("%PDF") && m_cups.document.trimmed().endsWith("%%EOF"));
    }

    void aPrinterItDoesNotKnowLeavesThePaperWaiting()
    {
        m_cups.refuses = true;
        const PrintOutcome outcome = outcomeOf(sampleTicket());
        QCOMPARE(outcome.kind, PrintOutcome::Kind::NotPrinted);
        QCOMPARE(outcome.error.code, u"printer_unreachable"_s);
        QVERIFY(!outcome.torn);
        m_cups.refuses = false;
    }

private:
    PrintOutcome outcomeOf(const PaperContent &content)
    {
        const std::unique_ptr<PrinterPort> port = makePort({PrinterAddress::Kind::Cups, u"office"_s, 0}, PrintTiming{});
        std::optional<PrintOutcome> outcome;
        connect(port.get(), &PrinterPort::ready, this, [&] {
            port->send(layOut(content, {u"fr"_s, 80}), u"paper"_s, false);
        });
        connect(port.get(), &PrinterPort::finished, this, [&](const PrintOutcome &came) { outcome = came; });
        port->prepare();
        return QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000)
                   ? *outcome
                   : PrintOutcome{PrintOutcome::Kind::Doubtful, {u"test_timeout"_s, {}, ErrorClass::Rule}, false};
    }

    FakeCups m_cups;
};

QTEST_MAIN(CupsTest)
#include "cups_test.moc"
