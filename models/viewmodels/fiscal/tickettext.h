// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/fiscal/ticketlistservice.h"
#include "models/viewmodels/format/tableroles.h"
#include "models/viewmodels/session/business.h"

#include <QCoreApplication>

namespace comptoir
{

/// A state as a badge says it.
struct TicketBadge {
    Tone tone = Tone::Neutral;
    QString icon;
    QString text; ///< empty: nothing to say
};

/// A line of a ticket's history.
struct TicketHistoryLine {
    QString icon;
    Tone tone = Tone::Neutral;
    QString text;
    QString when;   ///< time of day, or day and time when it was on another day than the sale
    QString ticket; ///< number of a ticket it leads to; empty when it leads nowhere
};

/// How tickets read: methods of payment, states, history. Translated under the context "TicketText".
class TicketText
{
    Q_DECLARE_TR_FUNCTIONS(TicketText)

public:
    [[nodiscard]] static QString methodName(TenderMethod method);
    [[nodiscard]] static QString methodIcon(TenderMethod method);
    /// "Mixed" when there are several; empty when nothing was paid.
    [[nodiscard]] static QString methodsName(const QList<TenderMethod> &methods);
    [[nodiscard]] static QString methodsIcon(const QList<TenderMethod> &methods);

    /// The number without the till in front of it: "018411", "F-000012".
    [[nodiscard]] static QString shortNumber(const QString &number);
    /// What matters most about a ticket, for its row.
    [[nodiscard]] static TicketBadge stateOf(const TicketRow &row, const DisplayFormat &format);
    /// All of it, a sentence a line; empty when there is nothing.
    [[nodiscard]] static QString statesOf(const TicketRow &row, const DisplayFormat &format);
    /// Paid, refund, training, refunded: the badge beside an open ticket's number.
    [[nodiscard]] static TicketBadge headOf(const TicketDetail &detail);

    [[nodiscard]] static QList<TicketHistoryLine> historyOf(const TicketDetail &detail, const Business &business);
    /// "9C41 E07B": the part of the hash that stands on the paper.
    [[nodiscard]] static QString hashText(const QByteArray &hash);
    /// Titles of the columns of an export.
    [[nodiscard]] static QStringList exportHeaders();
};

} // namespace comptoir
