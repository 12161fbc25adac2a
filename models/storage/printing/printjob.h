// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"

#include <QString>

namespace comptoir
{

/// What a till puts on paper.
enum class PaperKind { Ticket, Invoice, Z, X, CashSlip, AccountSlip, Bill };
[[nodiscard]] QString codeOf(PaperKind kind); ///< "ticket", "invoice", "z", "x", "cash", "account", "bill"
void fromCode(QStringView code, PaperKind &kind);

/// Which of the till's printers: the roll beside the drawer, or the one for A4 sheets.
enum class PrinterRole { Receipt, Invoice };
[[nodiscard]] QString codeOf(PrinterRole role); ///< "receipt", "invoice"
void fromCode(QStringView code, PrinterRole &role);
[[nodiscard]] PrinterRole printerFor(PaperKind kind);

enum class PrintState {
    Waiting,
    Sending, ///< bytes may be on their way; written down before the first of them
    Printed,
    Doubtful, ///< the program ended, or the printer fell silent, while it was sent: only a person knows
    Cancelled,
};
[[nodiscard]] QString codeOf(PrintState state);
void fromCode(QStringView code, PrintState &state);

/// `error` of a job that was being sent when the program ended.
inline const QString interruptedPrint = QStringLiteral("interrupted");

/// Names one paper, so that it can be laid out at any time.
struct PaperRequest {
    PaperKind kind = PaperKind::Ticket;
    QString document; ///< number as printed; empty where the kind has none
    int copy = 0;     ///< DUPLICATA n; 0: the original
    QString detail;   ///< what the kind needs besides: a journal position, or figures as JSON

    bool operator==(const PaperRequest &) const = default;
};

/// One paper to be printed, once.
struct PrintJob {
    qint64 id = 0;
    EpochMs at = 0;
    PaperRequest paper;
    QString language; ///< "fr", "ar", "en"
    PrinterRole printer = PrinterRole::Receipt;
    PrintState state = PrintState::Waiting;
    int attempts = 0;
    QString error; ///< code of what hindered it last
};

} // namespace comptoir
