// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/spool/escposport.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qint64 enoughWaiting = 4096; // bytes given to the link at a time

Error silent()
{
    return {u"printer_silent"_s,
            u"The printer took the paper's data and then fell silent. Only you can see whether it was printed."_s,
            ErrorClass::Network};
}

} // namespace

EscPosPort::EscPosPort(std::unique_ptr<ByteLink> link, const PrintTiming &timing, Known known)
    : m_link(std::move(link)), m_timing(timing), m_known(known)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EscPosPort::onTimeout);
    connect(&m_poll, &QTimer::timeout, this, &EscPosPort::onPoll);
    connect(m_link.get(), &ByteLink::opened, this, &EscPosPort::onOpened);
    connect(m_link.get(), &ByteLink::wrote, this, &EscPosPort::onWrote);
    connect(m_link.get(), &ByteLink::received, this, &EscPosPort::onReceived);
    connect(m_link.get(), &ByteLink::failed, this, &EscPosPort::onFailed);
    connect(m_link.get(), &ByteLink::ended, this, [this] {
        // All bytes were read before the printer hung up. One that never says more than this is believed.
        if (m_phase == Phase::Finishing && !m_answers)
            finish(PrintOutcome::Kind::Printed);
        else
            onFailed(m_phase < Phase::Sending ? printerUnreachable(u"it hung up"_s) : printerBrokeOff(u"it hung up"_s));
    });
}

void EscPosPort::prepare()
{
    m_timer.start(m_timing.connectMs);
    m_link->open();
}

void EscPosPort::onOpened()
{
    if (!m_pulse.isEmpty())
        m_link->write(std::exchange(m_pulse, {}));
    m_phase = Phase::Asking;
    m_timer.start(m_known == Known::Answers ? m_timing.connectMs : m_timing.askMs);
    ask(escpos::askPaper());
    ask(escpos::askOnline());
}

void EscPosPort::ask(const QByteArray &question)
{
    m_questions.append(question);
    m_link->write(question);
}

void EscPosPort::onReceived(const QByteArray &bytes)
{
    if (m_garbled || m_phase == Phase::Over)
        return;
    const std::optional<QList<escpos::Answer>> answers = readAnswers(bytes);
    if (!answers) {
        m_garbled = true;
        m_questions.clear();
        m_answers = false;
        return;
    }
    for (const escpos::Answer &answer : *answers) {
        if (m_phase == Phase::Over)
            return;
        m_answers = true;
        if (answer.kind == escpos::Answer::Kind::RealTime)
            onRealTime(answer.bits);
        else
            finish(PrintOutcome::Kind::Printed);
    }
}

std::optional<QList<escpos::Answer>> EscPosPort::readAnswers(const QByteArray &bytes) const
{
    const qsizetype inTurn = m_questions.count(escpos::askWhenDone());
    qsizetype realTime = 0;
    QList<escpos::Answer> answers;
    for (const char byte : bytes) {
        const std::optional<escpos::Answer> answer = escpos::readAnswer(byte);
        if (!answer)
            return std::nullopt;
        realTime += answer->kind == escpos::Answer::Kind::RealTime ? 1 : 0;
        answers.append(*answer);
    }
    if (realTime > m_questions.size() - inTurn || answers.size() - realTime > inTurn)
        return std::nullopt;
    return answers;
}

void EscPosPort::onRealTime(quint8 bits)
{
    // "All is printed?" is answered in its turn; what is asked at once is answered at once, in the order it was asked.
    const auto asked = std::find_if(m_questions.begin(), m_questions.end(),
                                    [](const QByteArray &question) { return question != escpos::askWhenDone(); });
    if (asked == m_questions.end())
        return;
    const QByteArray question = *asked;
    m_questions.erase(asked);
    const bool aboutPaper = question == escpos::askPaper();
    const bool noPaper = aboutPaper && escpos::saysPaperOut(bits);
    if (m_phase == Phase::Asking) {
        if (noPaper)
            finish(PrintOutcome::Kind::NotPrinted, paperOut());
        else if (!aboutPaper && escpos::saysOffline(bits))
            finish(PrintOutcome::Kind::NotPrinted, printerOffline());
        else if (m_questions.isEmpty())
            becomeReady();
        return;
    }
    if (m_phase == Phase::LastQuestion) {
        finish(PrintOutcome::Kind::Printed);
        return;
    }
    if (aboutPaper && noPaper != m_outOfPaper) {
        m_outOfPaper = noPaper;
        m_timer.start(m_timing.doneMs);
        Q_EMIT trouble(noPaper ? paperOut() : Error{});
    }
}

void EscPosPort::becomeReady()
{
    m_timer.stop();
    m_phase = Phase::Ready;
    Q_EMIT ready();
}

void EscPosPort::send(const Paper &paper, const QString &, bool recover)
{
    if (m_phase == Phase::Over)
        return; // it broke while the paper was laid out: finished() was said
    Q_ASSERT(m_phase == Phase::Ready);
    if (recover)
        m_pieces.append(escpos::recovery());
    for (qsizetype page = 0; page < paper.pages.size(); ++page)
        m_pieces += escpos::printout(toDots(paper, page));
    m_phase = Phase::Sending;
    m_timer.start(m_timing.stallMs);
    sendMore();
}

void EscPosPort::sendMore()
{
    while (!m_pieces.isEmpty() && m_link->pending() < enoughWaiting) {
        m_link->write(m_pieces.takeFirst());
        if (!m_pulse.isEmpty())
            m_link->write(std::exchange(m_pulse, {}));
    }
    if (m_pieces.isEmpty() && m_link->pending() == 0)
        startFinishing();
}

void EscPosPort::onWrote()
{
    if (m_phase != Phase::Sending)
        return;
    m_timer.start(m_timing.stallMs);
    sendMore();
}

void EscPosPort::startFinishing()
{
    m_phase = Phase::Finishing;
    m_timer.start(m_answers ? m_timing.doneMs : m_timing.muteMs);
    if (!m_garbled)
        ask(escpos::askWhenDone());
    if (m_answers)
        m_poll.start(m_timing.pollMs);
}

void EscPosPort::onPoll()
{
    ask(escpos::askPaper());
}

void EscPosPort::onTimeout()
{
    switch (m_phase) {
    case Phase::Opening:
        finish(PrintOutcome::Kind::NotPrinted, printerUnreachable(u"no connection in time"_s));
        return;
    case Phase::Asking:
        m_questions.clear();
        if (m_known == Known::Answers && !m_answers && !m_garbled)
            finish(PrintOutcome::Kind::NotPrinted, printerUnreachable(u"connected, but silent"_s));
        else
            becomeReady();
        return;
    case Phase::Sending:
        finish(PrintOutcome::Kind::NotPrinted, printerBrokeOff(u"it takes no more data"_s));
        return;
    case Phase::Finishing:
        if (m_outOfPaper)
            m_timer.start(m_timing.doneMs); // it keeps the rest and goes on with the new roll
        else if (!m_answers) {
            finish(PrintOutcome::Kind::Printed);
        } else {
            m_phase = Phase::LastQuestion;
            m_timer.start(m_timing.pollMs);
            ask(escpos::askOnline());
        }
        return;
    case Phase::LastQuestion:
        finish(PrintOutcome::Kind::Doubtful, silent());
        return;
    case Phase::Ready:
    case Phase::Over:
        return;
    }
}

void EscPosPort::onFailed(const Error &error)
{
    if (m_phase != Phase::Over)
        finish(PrintOutcome::Kind::NotPrinted, error);
}

void EscPosPort::finish(PrintOutcome::Kind kind, const Error &error)
{
    const bool torn = kind != PrintOutcome::Kind::Printed && m_phase >= Phase::Sending;
    m_phase = Phase::Over;
    m_timer.stop();
    m_poll.stop();
    m_link->close();
    if (m_outOfPaper)
        Q_EMIT trouble(Error{});
    Q_EMIT finished({kind, error, torn});
}

bool EscPosPort::pulseDrawer()
{
    switch (m_phase) {
    case Phase::Opening:
    case Phase::Sending:
        m_pulse = escpos::drawerPulse();
        return true;
    case Phase::Asking:
    case Phase::Ready:
    case Phase::Finishing:
    case Phase::LastQuestion:
        m_link->write(escpos::drawerPulse());
        return true;
    case Phase::Over:
        return false;
    }
    Q_UNREACHABLE();
}

bool EscPosPort::withdrawPulse()
{
    return !std::exchange(m_pulse, {}).isEmpty();
}

} // namespace comptoir
