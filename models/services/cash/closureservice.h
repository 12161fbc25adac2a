// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/staff/staffservice.h"
#include "models/storage/cash/shiftstore.h"

namespace comptoir
{

/// A closure as a list shows it.
struct ClosureRow {
    qint64 pos = 0; ///< in the journal; asks for the next page
    PeriodClosed closed;
};

/// Day, month and year totals. All three are mandatory for a fiscal journal; what is over is closed by itself when the
/// next shift opens, and by `day close` at any time.
class ClosureService
{
public:
    explicit ClosureService(Shop &shop) : m_shop(shop) {}

    /// Closes every day with finished shifts up to today, then the months and years that are over. Errors:
    /// `shift_open`, `not_allowed`, `nothing_to_close`.
    [[nodiscard]] QFuture<Result<QList<PeriodClosed>>> closeDays(const Authority &by);
    /// Closes a month ("2026-11") or a year ("2026") by name, with its days. Errors: as above, `bad_period`,
    /// `period_closed`.
    [[nodiscard]] QFuture<Result<QList<PeriodClosed>>> closePeriod(const Authority &by, const QString &period);
    /// Days, months and years that were closed, newest first, as the person may see them: `limit` of them before a
    /// journal position (0: from the end).
    [[nodiscard]] QFuture<Result<QList<ClosureRow>>> closures(const Authority &by, qint64 beforePos, int limit);

private:
    Shop &m_shop;
};

/// Closes days before `today`, and months and years that `today` is past.
QList<PeriodClosed> closeFinishedPeriods(Recorder &recorder, const BusinessSettings &business, const Actor &by,
                                         QDate today);

} // namespace comptoir
