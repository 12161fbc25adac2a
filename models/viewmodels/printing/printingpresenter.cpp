// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewmodels/printing/printingpresenter.h"

#include "models/services/whendone.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

PrintingPresenter::PrintingPresenter(PrintQueueService &queue, PrintSpooler &spooler, Business &business)
    : m_queue(queue), m_spooler(spooler), m_business(business)
{
    connect(&m_spooler, &PrintSpooler::statusChanged, this, &PrintingPresenter::onStatus);
    connect(&m_spooler, &PrintSpooler::queueChanged, this, &PrintingPresenter::loadQueue);
    connect(&m_business, &Business::changed, this, &PrintingPresenter::loadPrinters);
    loadPrinters();
    loadQueue();
}

std::optional<PrintOrder> PrintingPresenter::saleOrder() const
{
    return m_printers.automatic ? std::optional(order()) : std::nullopt;
}

QString PrintingPresenter::language() const
{
    return m_printers.language.isEmpty() ? m_business.language() : m_printers.language;
}

bool PrintingPresenter::hasPrinter(PrinterRole role) const
{
    return m_printers.address(role).kind != PrinterAddress::Kind::None;
}

void PrintingPresenter::loadPrinters()
{
    whenDone(m_queue.printers(), this, [this](const Result<PrinterSettings> &printers) {
        if (!printers)
            return;
        const bool moved = *printers != m_printers;
        m_printers = *printers;
        if (moved)
            m_spooler.wake(); // what waits may go to another printer now
        Q_EMIT changed();
    });
}

void PrintingPresenter::loadQueue()
{
    m_loadAgain = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    whenDone(m_queue.pending(), this, [this](const Result<QList<PrintJob>> &jobs) {
        m_loading = false;
        if (jobs) {
            m_jobs = *jobs;
            Q_EMIT changed();
        }
        if (m_loadAgain)
            loadQueue();
    });
}

void PrintingPresenter::onStatus(const PrinterStatus &status)
{
    (status.role == PrinterRole::Invoice ? m_invoices : m_receipts) = status;
    Q_EMIT changed();
}

int PrintingPresenter::pending() const
{
    return static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(),
                                          [](const PrintJob &job) { return job.state != PrintState::Doubtful; }));
}

std::optional<Error> PrintingPresenter::trouble() const
{
    for (const PrinterStatus *status : {&m_receipts, &m_invoices}) {
        if (!status->trouble.code.isEmpty() && pending() > 0)
            return status->trouble;
    }
    return std::nullopt;
}

QString PrintingPresenter::bannerText() const
{
    const std::optional<Error> why = trouble();
    if (!why)
        return {};
    if (why->code == "paper_out"_L1)
        return tr("The printer is out of paper. %n paper(s) wait.", nullptr, pending());
    if (why->code == "printer_offline"_L1)
        return tr("The printer is not ready: look at its cover and its lamps. %n paper(s) wait.", nullptr, pending());
    if (why->code == "no_printer"_L1)
        return tr("No printer is set up for what is to be printed. %n paper(s) wait.", nullptr, pending());
    return tr("The printer does not answer. %n paper(s) wait.", nullptr, pending());
}

std::optional<PrintJob> PrintingPresenter::doubtful() const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(),
                                    [](const PrintJob &job) { return job.state == PrintState::Doubtful; });
    return found == m_jobs.end() ? std::nullopt : std::optional(*found);
}

QString PrintingPresenter::doubtText() const
{
    const std::optional<PrintJob> job = doubtful();
    return job ? tr("%1 was being printed when it was interrupted. Does it lie there, complete?")
                     .arg(nameOf(job->paper))
               : QString();
}

void PrintingPresenter::answerDoubt(bool printed)
{
    if (const std::optional<PrintJob> job = doubtful())
        then(m_queue.answerDoubt(job->id, printed), [this] { loadQueue(); });
}

void PrintingPresenter::answerDoubt(qint64 id, bool printed)
{
    then(m_queue.answerDoubt(id, printed), [this] { loadQueue(); });
}

void PrintingPresenter::cancel(qint64 id)
{
    then(m_queue.cancel(id), [this] { loadQueue(); });
}

void PrintingPresenter::cancelWaiting()
{
    then(m_queue.cancelWaiting(), [this] {
        loadQueue();
        m_spooler.wake();
    });
}

void PrintingPresenter::kickDrawer()
{
    then(m_spooler.kickDrawer(), [] {});
}

void PrintingPresenter::printTest(const QString &text, int widthMm)
{
    const Result<PrinterAddress> address = PrinterAddress::fromText(text);
    if (!address) {
        Q_EMIT failed(address.error());
        return;
    }
    then(m_spooler.printTest(*address, {language(), widthMm}), [this] { Q_EMIT tested(); });
}

void PrintingPresenter::savePdf(const PaperRequest &paper, const QString &path)
{
    then(m_spooler.savePdf(paper, language(), path), [this, path] { Q_EMIT saved(path); });
}

void PrintingPresenter::then(const QFuture<Result<void>> &future, const std::function<void()> &done)
{
    whenDone(future, this, [this, done](const Result<void> &result) {
        if (result)
            done();
        else
            Q_EMIT failed(result.error());
    });
}

QString PrintingPresenter::nameOf(const PaperRequest &paper) const
{
    const QString number = m_business.format().isolated(paper.document);
    switch (paper.kind) {
    case PaperKind::Ticket:
        return tr("Ticket %1").arg(number);
    case PaperKind::Invoice:
        return tr("Invoice %1").arg(number);
    case PaperKind::Z:
        return tr("End of shift %1").arg(number);
    case PaperKind::X:
        return tr("X report");
    case PaperKind::CashSlip:
        return tr("Cash slip");
    case PaperKind::AccountSlip:
        return tr("Account payment slip");
    case PaperKind::Bill:
        return tr("Provisional bill");
    }
    Q_UNREACHABLE();
}

} // namespace comptoir
