// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/spool/printerport.h"
#include "models/services/printing/printqueueservice.h"

#include <QTimer>

namespace comptoir
{

/// What a printer of the till is doing.
struct PrinterStatus {
    PrinterRole role = PrinterRole::Receipt;
    bool printing = false;
    Error trouble; ///< empty code: none

    bool operator==(const PrinterStatus &) const = default;
};

/// The jobs of one printer, one after the other. Reaches the printer first and takes the job then: a job is `sending`
/// on the disk only while bytes of it may be on their way. Spooler's thread.
class PrinterLane : public QObject
{
    Q_OBJECT

public:
    PrinterLane(PrintQueueService &queue, PrinterRole role, const PrintTiming &timing);

    /// There may be something to print: looks at once, also while it pauses after a failure.
    void wake();
    /// The port that talks to this printer just now; null when none does.
    [[nodiscard]] PrinterPort *portTo(const PrinterAddress &address);

Q_SIGNALS:
    void statusChanged(const comptoir::PrinterStatus &status);
    /// A job has moved on in the queue.
    void queueChanged();

private:
    void look();
    void reach(const PrinterSettings &settings);
    void take();
    void print(const PrintJob &job);
    void layOutAndSend(const PrintJob &job, const PaperContent &content);
    void onFinished(const PrintOutcome &outcome);
    void settle(PrintState state, const Error &error);
    void rest();
    void pause(const Error &why);
    void setStatus(bool printing, const Error &trouble);
    void dropPort();

    PrintQueueService &m_queue;
    PrinterRole m_role;
    PrintTiming m_timing;
    QTimer m_retry;
    PrinterSettings m_settings;
    std::unique_ptr<PrinterPort> m_port;
    std::optional<PrintJob> m_job;
    PrinterStatus m_status;
    int m_failures = 0;
    QStringList m_answering; ///< addresses of printers that have answered
    Error m_lost;            ///< why the port was lost before the job's first byte
    bool m_taking = false;   ///< the queue was asked for the job
    bool m_busy = false;
    bool m_lookAgain = false;
    bool m_torn = false;
};

} // namespace comptoir
