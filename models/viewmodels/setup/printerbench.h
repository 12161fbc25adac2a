// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/printing/printingpresenter.h"
#include "models/viewmodels/session/approvals.h"

namespace comptoir
{

/// Trying printers and the drawer from the settings, each answered where it was asked; and what waits to be printed.
/// GUI thread.
class PrinterBench : public QObject
{
    Q_OBJECT

public:
    enum class Trial { Receipt, Invoice, Drawer };
    enum class State { Idle, Running, Done, Failed };
    struct Outcome {
        State state = State::Idle;
        QString sentence;
    };
    /// One paper that is not printed yet.
    struct Job {
        qint64 id = 0;
        QString name;
        QString since;
        bool doubtful = false;
        bool sending = false;
    };

    PrinterBench(SetupService &setup, PrintSpooler &spooler, PrintingPresenter &printing, Business &business,
                 Approvals &approvals);

    /// Prints a test page on an address as it is typed, before it is saved.
    void tryPrinter(Trial which, const QString &address, int widthMm);
    /// Opens the drawer as it is saved; journalled, since it opens outside a sale.
    void tryDrawer();
    [[nodiscard]] Outcome outcome(Trial which) const { return m_outcomes.value(which); }
    void forget(Trial which);

    [[nodiscard]] QList<Job> jobs() const;
    void answerDoubt(qint64 id, bool printed) { m_printing.answerDoubt(id, printed); }
    void cancel(qint64 id) { m_printing.cancel(id); }
    void retry() { m_printing.retry(); }

Q_SIGNALS:
    void tried(comptoir::PrinterBench::Trial which);
    void jobsChanged();

private:
    void say(Trial which, State state, const QString &sentence);
    void await(Trial which, const QFuture<Result<void>> &future, const QString &done);

    SetupService &m_setup;
    PrintSpooler &m_spooler;
    PrintingPresenter &m_printing;
    Business &m_business;
    Approvals &m_approvals;
    QMap<Trial, Outcome> m_outcomes;
    QMap<Trial, quint64> m_generations;
};

} // namespace comptoir
