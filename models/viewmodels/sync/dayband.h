// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sync/syncstatus.h"

#include <QDateTime>

#include <functional>

namespace comptoir
{

/// A day as a strip from the hour the shop opens to the hour it closes, with the times without the centre on it. Plain
/// values; minutes count from midnight.
struct DayBand {
    struct Stretch {
        int from = 0;
        int to = 0;
        bool operator==(const Stretch &) const = default;
    };
    int from = 0;
    int to = 0;
    int now = 0;
    QList<Stretch> away; ///< in order, within `from` … `now`
    qint64 sales = 0;    ///< made meanwhile
    bool operator==(const DayBand &) const = default;

    /// From 8 to 19 h, and wider where the day was.
    [[nodiscard]] static DayBand make(const QList<SyncOutage> &outages, const QDateTime &now,
                                      const std::function<QDateTime(EpochMs)> &local);
};

} // namespace comptoir
