// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sync/dayband.h"

namespace comptoir
{

namespace
{

constexpr int hour = 60;
constexpr int day = 24 * hour;
constexpr int usualOpening = 8 * hour;
constexpr int usualClosing = 19 * hour;

/// Minutes since the midnight this day began with; what was before it is 0, what is after it the end of the day.
int minuteOf(const QDateTime &at, QDate today)
{
    if (at.date() != today)
        return at.date() < today ? 0 : day;
    return at.time().hour() * hour + at.time().minute();
}

int hourBefore(int minute)
{
    return minute / hour * hour;
}

int hourAfter(int minute)
{
    return std::min(day, (minute + hour - 1) / hour * hour);
}

} // namespace

DayBand DayBand::make(const QList<SyncOutage> &outages, const QDateTime &now,
                      const std::function<QDateTime(EpochMs)> &local)
{
    DayBand band;
    band.now = minuteOf(now, now.date());
    band.from = std::min(usualOpening, hourBefore(band.now));
    band.to = std::max(usualClosing, hourAfter(band.now));
    for (const SyncOutage &outage : outages) {
        const int begin = std::min(band.now, minuteOf(local(outage.from), now.date()));
        const int end = outage.to ? std::min(band.now, minuteOf(local(*outage.to), now.date())) : band.now;
        band.sales += outage.sales;
        if (end < begin)
            continue;
        band.from = std::min(band.from, hourBefore(begin));
        band.away.append({begin, end});
    }
    return band;
}

} // namespace comptoir
