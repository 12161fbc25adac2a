// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/paper/paper.h"
#include "models/printing/spool/timing.h"
#include "models/services/printing/printeraddress.h"

#include <QObject>

namespace comptoir
{

/// What became of a paper that was given to a printer.
struct PrintOutcome {
    enum class Kind {
        Printed,
        NotPrinted, ///< to be tried again
        Doubtful,   ///< only a person can know
    };
    Kind kind = Kind::Printed;
    Error error;
    bool torn = false; ///< part of it may lie in the printer: the next paper must first cut it off
};

/// One paper to one printer, once; then the port is thrown away. Asynchronous, on the spooler's thread.
class PrinterPort : public QObject
{
    Q_OBJECT

public:
    /// Reaches the printer without printing: answered by ready(), or by finished() when it cannot print now.
    virtual void prepare() = 0;
    /// After ready(). `name` is fit for a file; `recover`: an earlier paper may be torn. Answered by finished().
    virtual void send(const Paper &paper, const QString &name, bool recover) = 0;
    /// Slips the drawer's pulse into what is being sent; false when this port cannot.
    [[nodiscard]] virtual bool pulseDrawer() { return false; }
    /// Takes the pulse back; false when it is gone already, or there was none.
    [[nodiscard]] virtual bool withdrawPulse() { return false; }
    /// Whether the printer has answered a question.
    [[nodiscard]] virtual bool answers() const { return false; }

Q_SIGNALS:
    void ready();
    void finished(const comptoir::PrintOutcome &outcome);
    /// While it is printed: the printer wants something, or (code empty) no more.
    void trouble(const comptoir::Error &error);
};

/// Whether this printer has answered before: one that has and does not is off, one that never did is believed.
enum class Known { Unknown, Answers };
[[nodiscard]] std::unique_ptr<PrinterPort> makePort(const PrinterAddress &address, const PrintTiming &timing,
                                                    Known known = Known::Unknown);

[[nodiscard]] Error paperOut();
[[nodiscard]] Error printerOffline();

} // namespace comptoir
