// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/fiscal/ticketfilter.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr int weekDays = 7;

} // namespace

std::pair<QDate, QDate> TicketFilter::days(QDate today) const
{
    switch (period) {
    case Period::Today:
        return {today, today};
    case Period::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case Period::Week:
        return {today.addDays(1 - weekDays), today};
    case Period::Month:
        return {QDate(today.year(), today.month(), 1), today};
    case Period::Everything:
        return {};
    case Period::Custom:
        return {from, to};
    }
    return {};
}

bool TicketFilter::isOneDay() const
{
    return period == Period::Today || period == Period::Yesterday || (period == Period::Custom && from == to);
}

TicketQuery TicketFilter::query(const Business &business) const
{
    TicketQuery query;
    const QTimeZone &zone = business.settings().timeZone;
    const auto [first, last] = days(business.now().date());
    if (first.isValid())
        query.from = first.startOfDay(zone).toMSecsSinceEpoch();
    if (last.isValid())
        query.until = last.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    query.text = text.trimmed();
    if (cashier)
        query.cashier = cashier->id;
    query.method = method;
    query.customer = customer;
    query.returns = returns;
    query.training = training;
    query.sort = sort;
    return query;
}

bool TicketFilter::isNarrowed() const
{
    return !text.trimmed().isEmpty() || cashier || method || customer || !returns || training;
}

QString TicketFilter::periodName(Period period)
{
    switch (period) {
    case Period::Today:
        return tr("Today");
    case Period::Yesterday:
        return tr("Yesterday");
    case Period::Week:
        return tr("Last 7 days");
    case Period::Month:
        return tr("This month");
    case Period::Everything:
        return tr("All dates");
    case Period::Custom:
        return tr("Chosen days");
    }
    return {};
}

QString TicketFilter::periodText(const DisplayFormat &format) const
{
    if (period != Period::Custom)
        return periodName(period);
    if (from == to)
        return format.date(from);
    return format.date(from) + u" – "_s + format.date(to);
}

} // namespace comptoir
