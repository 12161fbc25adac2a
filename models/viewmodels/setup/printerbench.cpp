// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewmodels/setup/printerbench.h"

#include "models/services/whendone.h"
#include "models/viewmodels/format/errortext.h"

namespace comptoir
{

PrinterBench::PrinterBench(SetupService &setup, PrintSpooler &spooler, PrintingPresenter &printing, Business &business,
                           Approvals &approvals)
    : m_setup(setup), m_spooler(spooler), m_printing(printing), m_business(business), m_approvals(approvals)
{
    connect(&m_printing, &PrintingPresenter::changed, this, &PrinterBench::jobsChanged);
}

void PrinterBench::say(Trial which, State state, const QString &sentence)
{
    m_outcomes.insert(which, {state, sentence});
    Q_EMIT tried(which);
}

void PrinterBench::forget(Trial which)
{
    ++m_generations[which];
    if (m_outcomes.remove(which) > 0)
        Q_EMIT tried(which);
}

void PrinterBench::await(Trial which, const QFuture<Result<void>> &future, const QString &done)
{
    const quint64 generation = ++m_generations[which];
    whenDone(QFuture<Result<void>>(future), this, [this, which, generation, done](const Result<void> &result) {
        if (generation != m_generations.value(which))
            return;
        if (result)
            say(which, State::Done, done);
        else
            say(which, State::Failed, errorText(result.error()));
    });
}

void PrinterBench::tryPrinter(Trial which, const QString &text, int widthMm)
{
    const Result<PrinterAddress> address = PrinterAddress::fromText(text);
    if (!address || address->kind == PrinterAddress::Kind::None) {
        say(which, State::Failed, tr("Say first where the printer is."));
        return;
    }
    say(which, State::Running, tr("The test page is on its way."));
    await(which, m_spooler.printTest(*address, {m_printing.language(), widthMm}), tr("The test page was printed."));
}

void PrinterBench::tryDrawer()
{
    say(Trial::Drawer, State::Running, tr("The drawer is being opened."));
    const Approvals::Action<void> note = [this](const Authority &by) { return m_setup.noteDrawerTrial(by); };
    whenDone(m_approvals.run<void>(note, tr("Opening the drawer to try it")), this,
             [this](const Result<void> &allowed) {
                 if (!allowed)
                     say(Trial::Drawer, State::Failed, errorText(allowed.error()));
                 else
                     await(Trial::Drawer, m_spooler.kickDrawer(), tr("The drawer was opened."));
             });
}

QList<PrinterBench::Job> PrinterBench::jobs() const
{
    QList<Job> jobs;
    for (const PrintJob &job : m_printing.jobs())
        jobs.append({job.id, m_printing.nameOf(job.paper), m_business.format().dateTime(m_business.local(job.at)),
                     job.state == PrintState::Doubtful, job.state == PrintState::Sending});
    return jobs;
}

} // namespace comptoir
