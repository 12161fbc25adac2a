// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/printing/papercontent.h"
#include "models/services/printing/printersettings.h"
#include "models/services/printing/printorder.h"

namespace comptoir
{

/// What is to be printed, kept in the data file. Jobs are born with their documents (PrintOrder); this service hands
/// them to whoever prints, one at a time, and keeps what became of them:
///     waiting → sending → printed, or back to waiting, or doubtful when only a person can know.
class PrintQueueService
{
public:
    explicit PrintQueueService(Shop &shop) : m_shop(shop) {}

    /// Once, before anything is printed: what was being sent when the program last ended is in doubt from here on.
    [[nodiscard]] QFuture<Result<qint64>> recover();
    /// Waiting, being sent and in doubt; oldest first.
    [[nodiscard]] QFuture<Result<QList<PrintJob>>> pending();
    /// The oldest job that waits for a printer, left as it is. None: no job.
    [[nodiscard]] QFuture<Result<std::optional<PrintJob>>> next(PrinterRole printer);
    /// The oldest job that waits for a printer; it is `sending` on the disk when the future finishes. None: no job.
    [[nodiscard]] QFuture<Result<std::optional<PrintJob>>> take(PrinterRole printer);
    /// What became of a job that was being sent; `error` is a code, or empty.
    [[nodiscard]] QFuture<Result<void>> finish(qint64 id, PrintState state, const QString &error);

    /// A person says what became of a job in doubt: it lies there printed, or is to be printed again. Error
    /// `unknown_print_job` (nothing in doubt has this number).
    [[nodiscard]] QFuture<Result<void>> answerDoubt(qint64 id, bool printed);
    /// Not to be printed any more. Error `unknown_print_job`: it is not waiting (any more).
    [[nodiscard]] QFuture<Result<void>> cancel(qint64 id);
    [[nodiscard]] QFuture<Result<void>> cancelWaiting();

    /// The open ticket on paper, marked as provisional; journalled as an event. Errors: `no_printer`, `not_allowed`,
    /// those of price(); `bad_return` when the ticket takes something back.
    [[nodiscard]] QFuture<Result<void>> printBill(const Authority &by, const Basket &basket, const PrintOrder &print);

    /// What a paper shows. Errors: those of readPaper().
    [[nodiscard]] QFuture<Result<PaperContent>> content(const PaperRequest &paper);
    /// A page that shows what a printer can do.
    [[nodiscard]] QFuture<Result<PaperContent>> testContent(const QString &printer);
    [[nodiscard]] QFuture<Result<PrinterSettings>> printers();
    /// Who is told of new jobs.
    [[nodiscard]] PrintBell &bell() { return m_shop.printBell(); }

private:
    Shop &m_shop;
};

} // namespace comptoir
