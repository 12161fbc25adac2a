// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/cash/closureservice.h"

#include "models/domain/codec/cashcodec.h"
#include "models/services/cash/shiftservice.h"
#include "models/storage/cash/shifthistorystore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// "2026-11" covers the business dates 2026-11-01 to 2026-11-31 as text: ISO dates sort as they follow.
PeriodClosed closeOne(Recorder &recorder, const BusinessSettings &business, const Actor &by, SeriesKind kind,
                      const QString &period)
{
    const bool day = kind == SeriesKind::Day;
    PeriodClosed closed;
    closed.kind = kind;
    closed.period = period;
    closed.at = recorder.now();
    closed.user = by;
    closed.totals = ShiftStore(recorder.connection())
                        .totals({std::nullopt, day ? period : period + u"-00"_s, day ? period : period + u"-99"_s},
                                business.currency);
    const SeriesHead tickets =
        SeriesStore(recorder.connection()).head(recorder.currentSeries(SeriesKind::Ticket), SeriesKind::Ticket);
    closed.ticketPerpetualNet = tickets.perpetualNet;
    closed.ticketPerpetualAbs = tickets.perpetualAbs;
    recorder.record(closed, by.id.uuid());
    return closed;
}

QList<PeriodClosed> closeDaysUntil(Recorder &recorder, const BusinessSettings &business, const Actor &by,
                                   const QString &lastDay)
{
    QList<PeriodClosed> closed;
    const QList<QString> days = ShiftStore(recorder.connection()).openDays();
    for (const QString &day : days) {
        if (day <= lastDay)
            closed.append(closeOne(recorder, business, by, SeriesKind::Day, day));
    }
    return closed;
}

QList<PeriodClosed> closeEnded(Recorder &recorder, const BusinessSettings &business, const Actor &by, SeriesKind kind,
                               const QString &current)
{
    QList<PeriodClosed> closed;
    const QList<QString> periods = ShiftStore(recorder.connection()).openPeriods(kind);
    for (const QString &period : periods) {
        if (period < current)
            closed.append(closeOne(recorder, business, by, kind, period));
    }
    return closed;
}

Result<void> checkMayClose(Recorder &recorder, const Authority &by)
{
    COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::ClosePeriods, u"closure"_s));
    if (ShiftStore(recorder.connection()).openShift())
        return refuse(u"shift_open"_s, u"A shift is still open. Close it, then the day."_s);
    return {};
}

} // namespace

QList<PeriodClosed> closeFinishedPeriods(Recorder &recorder, const BusinessSettings &business, const Actor &by,
                                         QDate today)
{
    QList<PeriodClosed> closed = closeDaysUntil(recorder, business, by, today.addDays(-1).toString(Qt::ISODate));
    closed += closeEnded(recorder, business, by, SeriesKind::Month, today.toString(u"yyyy-MM"_s));
    closed += closeEnded(recorder, business, by, SeriesKind::Year, today.toString(u"yyyy"_s));
    return closed;
}

QFuture<Result<QList<PeriodClosed>>> ClosureService::closeDays(const Authority &by)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by](Recorder &recorder) -> Result<QList<PeriodClosed>> {
        COMPTOIR_TRY(checkMayClose(recorder, by));
        const BusinessSettings &business = shop.rules(recorder.connection()).business;
        const QDate today = business.local(recorder.now()).date();
        QList<PeriodClosed> closed = closeFinishedPeriods(recorder, business, by.actor(), today);
        closed += closeDaysUntil(recorder, business, by.actor(), today.toString(Qt::ISODate));
        if (closed.isEmpty())
            return refuse(u"nothing_to_close"_s, u"Every day with finished shifts is already closed."_s);
        return closed;
    });
}

QFuture<Result<QList<PeriodClosed>>> ClosureService::closePeriod(const Authority &by, const QString &period)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, period](Recorder &recorder) -> Result<QList<PeriodClosed>> {
        COMPTOIR_TRY(checkMayClose(recorder, by));
        const bool month = QDate::fromString(period, u"yyyy-MM"_s).isValid();
        if (!month && !QDate::fromString(period, u"yyyy"_s).isValid())
            return misuse(u"bad_period"_s, u"\"%1\" is neither a month (2026-11) nor a year (2026)."_s.arg(period));
        const SeriesKind kind = month ? SeriesKind::Month : SeriesKind::Year;
        if (ShiftStore(recorder.connection()).isClosed(kind, period))
            return refuse(u"period_closed"_s, u"%1 is already closed; its totals are final."_s.arg(period));
        const BusinessSettings &business = shop.rules(recorder.connection()).business;
        if (period >= business.local(recorder.now()).date().toString(month ? u"yyyy-MM"_s : u"yyyy"_s))
            return refuse(u"bad_period"_s, u"%1 is not over yet."_s.arg(period));
        QList<PeriodClosed> closed = closeDaysUntil(recorder, business, by.actor(), period + u"-99"_s);
        closed.append(closeOne(recorder, business, by.actor(), kind, period));
        return closed;
    });
}

QFuture<Result<QList<ClosureRow>>> ClosureService::closures(const Authority &by, qint64 beforePos, int limit)
{
    return m_shop.read([by, beforePos, limit](Connection &c) -> Result<QList<ClosureRow>> {
        const bool whole = authorise(by, Right::SeeExpected).has_value();
        JournalStore journal(c);
        QList<ClosureRow> rows;
        const qint64 before = beforePos > 0 ? beforePos : std::numeric_limits<qint64>::max();
        for (const qint64 pos : ShiftHistoryStore(c).closures(before, limit)) {
            const JournalEntry entry = journal.at(pos).value_or(JournalEntry{});
            auto closed = JsonDecoder::decode<PeriodClosed>(QJsonDocument::fromJson(entry.payload).object());
            if (!whole) {
                closed.totals = seenBy(by, closed.totals);
                closed.ticketPerpetualNet = closed.ticketPerpetualAbs = 0;
                closed.fiscal.perpetualNet = closed.fiscal.perpetualAbs = 0;
            }
            rows.append({pos, closed});
        }
        return rows;
    });
}

} // namespace comptoir
