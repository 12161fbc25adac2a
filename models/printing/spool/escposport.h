// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/escpos/escpos.h"
#include "models/printing/spool/bytelink.h"
#include "models/printing/spool/printerport.h"

#include <QTimer>

namespace comptoir
{

/// A thermal printer. Asks it how it is before the first dot and whether all is printed after the last; a printer that
/// never answers is believed when it took the bytes.
class EscPosPort final : public PrinterPort
{
    Q_OBJECT

public:
    EscPosPort(std::unique_ptr<ByteLink> link, const PrintTiming &timing, Known known);

    void prepare() override;
    void send(const Paper &paper, const QString &name, bool recover) override;
    [[nodiscard]] bool pulseDrawer() override;
    [[nodiscard]] bool withdrawPulse() override;
    [[nodiscard]] bool answers() const override { return m_answers; }

private:
    enum class Phase { Opening, Asking, Ready, Sending, Finishing, LastQuestion, Over };

    void onOpened();
    void onWrote();
    void onReceived(const QByteArray &bytes);
    /// None when these bytes are no answers to what was asked: this printer means something else by them.
    [[nodiscard]] std::optional<QList<escpos::Answer>> readAnswers(const QByteArray &bytes) const;
    void onRealTime(quint8 bits);
    void onFailed(const Error &error);
    void onTimeout();
    void onPoll();
    void ask(const QByteArray &question);
    void becomeReady();
    void sendMore();
    void startFinishing();
    void finish(PrintOutcome::Kind kind, const Error &error = {});

    std::unique_ptr<ByteLink> m_link;
    PrintTiming m_timing;
    Known m_known;
    Phase m_phase = Phase::Opening;
    QTimer m_timer; ///< of the phase
    QTimer m_poll;
    QList<QByteArray> m_questions; ///< not answered yet, in order
    QList<QByteArray> m_pieces;    ///< not written yet
    QByteArray m_pulse;            ///< waits for the next gap between two pieces
    bool m_answers = false;        ///< the printer has understood a question
    bool m_garbled = false;        ///< it says things that are no answers: not listened to any more
    bool m_outOfPaper = false;
};

} // namespace comptoir
