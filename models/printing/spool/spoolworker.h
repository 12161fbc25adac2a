// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/paper/layout.h"
#include "models/printing/spool/printerlane.h"

namespace comptoir
{

/// Does the spooler's work on a thread of its own; PrintSpooler is how others reach it.
class SpoolWorker : public QObject
{
    Q_OBJECT

public:
    SpoolWorker(PrintQueueService &queue, const PrintTiming &timing);
    ~SpoolWorker() override;

    using Done = std::function<void(const Result<void> &)>;

    void start();
    void wake();
    void printTest(const PrinterAddress &address, const PaperFormat &format, const Done &done);
    void savePdf(const PaperRequest &paper, const QString &language, const QString &path, const Done &done);
    void kickDrawer(const Done &done);

Q_SIGNALS:
    void statusChanged(const comptoir::PrinterStatus &status);
    void queueChanged();

private:
    void sendTest(const PrinterAddress &address, const Paper &paper, const Done &done);
    void kick(const PrinterAddress &drawer, const Done &done);

    PrintQueueService &m_queue;
    PrintTiming m_timing;
    PrinterLane m_receipts;
    PrinterLane m_invoices;
    bool m_started = false;
};

} // namespace comptoir
