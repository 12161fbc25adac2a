// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/spool/printerlane.h"

#include "models/printing/paper/layout.h"
#include "models/services/whendone.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// "ticket-T01-000012", "ticket-T01-000012-copy-1", "x-17": the same paper always has the same name.
QString fileNameOf(const PrintJob &job)
{
    QString name =
        codeOf(job.paper.kind) + u'-' + (job.paper.document.isEmpty() ? QString::number(job.id) : job.paper.document);
    if (job.paper.copy > 0)
        name += u"-copy-"_s + QString::number(job.paper.copy);
    return name.replace(u'/', u'_');
}

/// Whether part of this very job may lie in the printer from an earlier try.
bool mayBeTorn(const PrintJob &job)
{
    return job.error == "printer_broke_off"_L1 || job.error == "printer_silent"_L1 || job.error == interruptedPrint;
}

} // namespace

PrinterLane::PrinterLane(PrintQueueService &queue, PrinterRole role, const PrintTiming &timing)
    : m_queue(queue), m_role(role), m_timing(timing), m_retry(this)
{
    m_status.role = role;
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &PrinterLane::look);
}

void PrinterLane::wake()
{
    m_lookAgain = m_busy;
    if (!m_busy)
        look();
}

PrinterPort *PrinterLane::portTo(const PrinterAddress &address)
{
    return m_port && m_settings.address(m_role) == address ? m_port.get() : nullptr;
}

void PrinterLane::look()
{
    m_retry.stop();
    m_busy = true;
    m_lookAgain = false;
    whenDone(m_queue.next(m_role), this, [this](const Result<std::optional<PrintJob>> &next) {
        if (!next) {
            pause(next.error());
        } else if (!*next) {
            setStatus(false, {});
            rest();
        } else {
            whenDone(m_queue.printers(), this, [this](const Result<PrinterSettings> &settings) {
                if (settings)
                    reach(*settings);
                else
                    pause(settings.error());
            });
        }
    });
}

void PrinterLane::reach(const PrinterSettings &settings)
{
    m_settings = settings;
    const PrinterAddress &address = settings.address(m_role);
    // A printer that was cut off in the middle of a picture may take the questions for dots of it.
    const bool known = !m_torn && m_answering.contains(address.text());
    m_port = makePort(address, m_timing, known ? Known::Answers : Known::Unknown);
    if (!m_port) {
        setStatus(false, {u"no_printer"_s, u"No printer is set up for this paper."_s, ErrorClass::Rule});
        rest();
        return;
    }
    connect(m_port.get(), &PrinterPort::ready, this, &PrinterLane::take);
    connect(m_port.get(), &PrinterPort::finished, this, &PrinterLane::onFinished);
    connect(m_port.get(), &PrinterPort::trouble, this, [this](const Error &error) { setStatus(true, error); });
    m_port->prepare();
}

void PrinterLane::take()
{
    m_taking = true;
    whenDone(m_queue.take(m_role), this, [this](const Result<std::optional<PrintJob>> &job) {
        m_taking = false;
        if (job && *job) {
            print(**job);
            return;
        }
        dropPort();
        if (job) { // cancelled meanwhile
            setStatus(false, {});
            rest();
        } else {
            pause(job.error());
        }
    });
}

void PrinterLane::print(const PrintJob &job)
{
    m_job = job;
    if (!m_port) {
        settle(PrintState::Waiting, m_lost); // the connection broke before the first byte
        return;
    }
    setStatus(true, {});
    whenDone(m_queue.content(job.paper), this, [this, job](const Result<PaperContent> &content) {
        if (!m_job || m_job->id != job.id)
            return; // the connection broke meanwhile, and the job is settled
        if (content) {
            layOutAndSend(job, *content);
            return;
        }
        // It can never be laid out: to try again would stop all that follow.
        dropPort();
        settle(PrintState::Cancelled, content.error());
    });
}

void PrinterLane::layOutAndSend(const PrintJob &job, const PaperContent &content)
{
    m_port->send(layOut(content, {job.language, m_settings.widthMm}), fileNameOf(job), m_torn || mayBeTorn(job));
}

void PrinterLane::onFinished(const PrintOutcome &outcome)
{
    dropPort();
    m_torn = outcome.kind == PrintOutcome::Kind::Printed ? false : m_torn || outcome.torn;
    if (!m_job) {
        m_lost = outcome.error;
        if (!m_taking) // else the answer to take() goes on from here
            pause(outcome.error);
        return;
    }
    switch (outcome.kind) {
    case PrintOutcome::Kind::Printed:
        settle(PrintState::Printed, {});
        return;
    case PrintOutcome::Kind::NotPrinted:
        settle(PrintState::Waiting, outcome.error);
        return;
    case PrintOutcome::Kind::Doubtful:
        settle(PrintState::Doubtful, outcome.error);
        return;
    }
}

void PrinterLane::settle(PrintState state, const Error &error)
{
    const qint64 id = std::exchange(m_job, std::nullopt)->id;
    whenDone(m_queue.finish(id, state, error.code), this, [this, state, error](const Result<void> &kept) {
        Q_EMIT queueChanged();
        if (state == PrintState::Waiting || !kept) {
            pause(kept ? error : kept.error());
            return;
        }
        m_failures = 0;
        setStatus(false, state == PrintState::Printed ? Error{} : error);
        look();
    });
}

void PrinterLane::rest()
{
    m_busy = false;
    if (m_lookAgain)
        look();
}

void PrinterLane::pause(const Error &why)
{
    setStatus(false, why);
    const int doublings = std::min(m_failures++, 10);
    m_retry.start(std::min(m_timing.retryMs << doublings, m_timing.retryMostMs));
    rest();
}

void PrinterLane::setStatus(bool printing, const Error &trouble)
{
    const PrinterStatus status{m_role, printing, trouble};
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(status);
}

void PrinterLane::dropPort()
{
    if (!m_port)
        return;
    if (const QString address = m_settings.address(m_role).text(); m_port->answers() && !m_answering.contains(address))
        m_answering.append(address);
    m_port->disconnect(this);
    m_port.release()->deleteLater();
}

} // namespace comptoir
