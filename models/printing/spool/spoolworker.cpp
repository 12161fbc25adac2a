// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/spool/spoolworker.h"

#include "models/printing/spool/drawerkick.h"
#include "models/printing/spool/folderport.h"
#include "models/services/whendone.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

SpoolWorker::SpoolWorker(PrintQueueService &queue, const PrintTiming &timing)
    : m_queue(queue), m_timing(timing), m_receipts(queue, PrinterRole::Receipt, timing),
      m_invoices(queue, PrinterRole::Invoice, timing)
{
    for (PrinterLane *lane : {&m_receipts, &m_invoices}) {
        lane->setParent(this); // so that it moves to the spooler's thread with its owner
        connect(lane, &PrinterLane::statusChanged, this, &SpoolWorker::statusChanged);
        connect(lane, &PrinterLane::queueChanged, this, &SpoolWorker::queueChanged);
    }
}

SpoolWorker::~SpoolWorker()
{
    m_receipts.setParent(nullptr);
    m_invoices.setParent(nullptr);
}

void SpoolWorker::start()
{
    whenDone(m_queue.recover(), this, [this](const Result<qint64> &recovered) {
        if (!recovered)
            qWarning("The print queue could not be read: %s", qPrintable(recovered.error().message));
        m_started = true;
        Q_EMIT queueChanged();
        wake();
    });
}

void SpoolWorker::wake()
{
    if (!m_started)
        return;
    Q_EMIT queueChanged();
    m_receipts.wake();
    m_invoices.wake();
}

void SpoolWorker::printTest(const PrinterAddress &address, const PaperFormat &format, const Done &done)
{
    whenDone(m_queue.testContent(address.text()), this, [=, this](const Result<PaperContent> &content) {
        if (content)
            sendTest(address, layOut(*content, format), done);
        else
            done(tl::unexpected(content.error()));
    });
}

void SpoolWorker::sendTest(const PrinterAddress &address, const Paper &paper, const Done &done)
{
    PrinterPort *port = makePort(address, m_timing).release();
    if (!port) {
        done(refuse(u"no_printer"_s, u"No printer is set up for this paper."_s));
        return;
    }
    port->setParent(this);
    connect(port, &PrinterPort::ready, port, [port, paper] { port->send(paper, u"test"_s, false); });
    connect(port, &PrinterPort::finished, port, [port, done](const PrintOutcome &outcome) {
        port->deleteLater();
        if (outcome.kind == PrintOutcome::Kind::Printed)
            done({});
        else
            done(tl::unexpected(outcome.error));
    });
    port->prepare();
}

void SpoolWorker::savePdf(const PaperRequest &paper, const QString &language, const QString &path, const Done &done)
{
    whenDone(m_queue.printers(), this, [=, this](const Result<PrinterSettings> &settings) {
        if (!settings) {
            done(tl::unexpected(settings.error()));
            return;
        }
        whenDone(m_queue.content(paper), this, [=, width = settings->widthMm](const Result<PaperContent> &content) {
            if (content)
                done(writeWhole(path, toPdf(layOut(*content, {language, width}))));
            else
                done(tl::unexpected(content.error()));
        });
    });
}

void SpoolWorker::kickDrawer(const Done &done)
{
    whenDone(m_queue.printers(), this, [this, done](const Result<PrinterSettings> &settings) {
        if (!settings)
            done(tl::unexpected(settings.error()));
        else if (!settings->drawer.takesEscPos())
            done(refuse(u"no_drawer"_s, u"No cash drawer is set up."_s));
        else
            kick(settings->drawer, done);
    });
}

void SpoolWorker::kick(const PrinterAddress &drawer, const Done &done)
{
    // Many printers serve one connection at a time: where one is open, the pulse goes between two pieces of the paper.
    PrinterPort *open = m_receipts.portTo(drawer) ? m_receipts.portTo(drawer) : m_invoices.portTo(drawer);
    if (!open || !open->pulseDrawer()) {
        DrawerKick::start(drawer, m_timing.drawerMs, done, this);
        return;
    }
    // A port that is gone took its pulse along: when it could not be reached, nor could the drawer.
    auto answered = std::make_shared<bool>(false);
    connect(open, &PrinterPort::finished, this, [open, done, answered](const PrintOutcome &outcome) {
        if (std::exchange(*answered, true))
            return;
        if (open->withdrawPulse())
            done(tl::unexpected(outcome.error));
        else
            done({});
    });
    QTimer::singleShot(m_timing.drawerMs, open, [open, done, answered] {
        if (std::exchange(*answered, true))
            return;
        if (open->withdrawPulse())
            done(tl::unexpected(drawerLate()));
        else
            done({});
    });
}

} // namespace comptoir
