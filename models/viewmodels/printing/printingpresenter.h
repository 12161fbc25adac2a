// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/spool/printspooler.h"
#include "models/viewmodels/session/business.h"

namespace comptoir
{

/// What every page needs to print, and what the shell's banner says about it. GUI thread; loads itself when made and
/// again whenever the queue or the settings change.
class PrintingPresenter : public QObject
{
    Q_OBJECT

public:
    PrintingPresenter(PrintQueueService &queue, PrintSpooler &spooler, Business &business);

    /// To be given with a request that makes a document.
    [[nodiscard]] PrintOrder order() const { return {language()}; }
    /// The same for a sale: none where tickets are only printed on demand.
    [[nodiscard]] std::optional<PrintOrder> saleOrder() const;
    /// The language of papers: the setting's, or the screen's.
    [[nodiscard]] QString language() const;
    [[nodiscard]] bool hasPrinter(PrinterRole role) const;
    [[nodiscard]] bool hasDrawer() const { return m_printers.drawer.takesEscPos(); }
    [[nodiscard]] const PrinterSettings &printers() const { return m_printers; }

    /// Papers that wait or are being sent; those in doubt are counted apart.
    [[nodiscard]] int pending() const;
    [[nodiscard]] bool isPrinting() const { return m_receipts.printing || m_invoices.printing; }
    /// What hinders a printer; none when all is well.
    [[nodiscard]] std::optional<Error> trouble() const;
    /// A sentence for the banner, empty when there is nothing to say: "The printer does not answer. 3 papers wait."
    [[nodiscard]] QString bannerText() const;

    /// The oldest paper nobody knows about: "Was it printed?"
    [[nodiscard]] std::optional<PrintJob> doubtful() const;
    /// That question as a sentence, empty when there is none.
    [[nodiscard]] QString doubtText() const;
    void answerDoubt(bool printed);

    /// All that is not on paper yet, oldest first: waiting, being sent, in doubt.
    [[nodiscard]] const QList<PrintJob> &jobs() const { return m_jobs; }
    /// Says what became of one of them, or takes it back.
    void answerDoubt(qint64 id, bool printed);
    void cancel(qint64 id);

    void retry() { m_spooler.wake(); }
    void cancelWaiting();
    /// Now or not at all; a failure comes as failed().
    void kickDrawer();
    /// Prints a test page on an address as it is typed, before it is a setting. Answered by tested() or failed().
    void printTest(const QString &address, int widthMm);
    /// Writes a paper as PDF. Answered by saved() or failed().
    void savePdf(const PaperRequest &paper, const QString &path);

    /// "Ticket T01-000012", "Cash slip": how a paper is called on the screen.
    [[nodiscard]] QString nameOf(const PaperRequest &paper) const;

Q_SIGNALS:
    void changed();
    void tested();
    void saved(const QString &path);
    void failed(const comptoir::Error &error);

private:
    void loadPrinters();
    void loadQueue();
    void onStatus(const PrinterStatus &status);
    /// Goes on with `done`, or says why not.
    void then(const QFuture<Result<void>> &future, const std::function<void()> &done);

    PrintQueueService &m_queue;
    PrintSpooler &m_spooler;
    Business &m_business;
    PrinterSettings m_printers;
    QList<PrintJob> m_jobs;
    PrinterStatus m_receipts{PrinterRole::Receipt, false, {}};
    PrinterStatus m_invoices{PrinterRole::Invoice, false, {}};
    bool m_loading = false;
    bool m_loadAgain = false;
};

} // namespace comptoir
