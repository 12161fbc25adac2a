// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/paper/layout.h"
#include "models/printing/spool/printerlane.h"

#include <QThread>

namespace comptoir
{

class SpoolWorker;

/// Prints what the queue holds, on a thread of its own: whoever sells never waits for a printer. Made and used on the
/// GUI thread, which has loaded the fonts (loadFonts()). While it lives it hears of each new job by itself.
class PrintSpooler : public QObject
{
    Q_OBJECT

public:
    explicit PrintSpooler(PrintQueueService &queue, const PrintTiming &timing = {});
    ~PrintSpooler() override;

    /// Begins with what earlier runs left; what they were sending is in doubt.
    void start();
    /// Tries again at once what waits for a printer.
    void wake();
    /// Prints a page that is not kept in the queue: now, or the reason why not. The address need not be set.
    [[nodiscard]] QFuture<Result<void>> printTest(const PrinterAddress &address, const PaperFormat &format);
    /// Writes a paper as a PDF file, replacing one of that name. Errors: readPaper()'s, `read_only`.
    [[nodiscard]] QFuture<Result<void>> savePdf(const PaperRequest &paper, const QString &language,
                                                const QString &path);
    /// Now or not at all. Errors: `no_drawer`, `drawer_late`, `printer_unreachable`, `printer_broke_off`.
    [[nodiscard]] QFuture<Result<void>> kickDrawer();

Q_SIGNALS:
    void statusChanged(const comptoir::PrinterStatus &status);
    /// Jobs came or moved on: PrintQueueService::pending() answers otherwise than before.
    void queueChanged();

private:
    template <typename Work>
    QFuture<Result<void>> ask(Work work);

    PrintQueueService &m_queue;
    QThread m_thread;
    QObject m_home;        ///< belongs to m_thread: what has to be done there is asked of it
    SpoolWorker *m_worker; ///< lives on m_thread, ends with it
};

} // namespace comptoir
