// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/shift.h"
#include "models/domain/sales/sale.h"
#include "models/storage/settings/settingsstore.h"

#include <QJsonObject>

/// How documents look on the command line: as JSON for programs, as text for people.
namespace comptoir::ctl
{

[[nodiscard]] QJsonObject totalsJson(const PeriodTotals &totals);
[[nodiscard]] QString totalsText(const PeriodTotals &totals);
/// The count and its difference only where the person may see what was expected.
[[nodiscard]] QJsonObject closedJson(const ShiftClosed &closed, bool withExpected);
[[nodiscard]] QString closedText(const ShiftClosed &closed, bool withExpected);
[[nodiscard]] QJsonObject periodJson(const PeriodClosed &closed);
[[nodiscard]] QString periodText(const PeriodClosed &closed);

/// What a ticket carries beside its lines.
struct TicketFacts {
    QByteArray hash;
    int copies = 0;
    QString invoice;
    BusinessSettings business;
};
[[nodiscard]] QJsonObject ticketJson(const Sale &sale, const TicketFacts &facts);
/// 42 columns, as a narrow printer would give it.
[[nodiscard]] QString ticketText(const Sale &sale, const TicketFacts &facts);

} // namespace comptoir::ctl
