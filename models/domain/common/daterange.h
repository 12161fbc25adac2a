// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QDate>

namespace comptoir
{

/// Days from `begin` up to but not including `end`: two ranges that touch do not overlap, and nights count themselves.
class DateRange
{
public:
    DateRange() = default;
    /// Error `bad_date_range` when a date is invalid or the end comes before the begin.
    [[nodiscard]] static Result<DateRange> make(QDate begin, QDate end);
    /// One day.
    [[nodiscard]] static DateRange day(QDate date) { return DateRange(date, date.addDays(1)); }

    [[nodiscard]] QDate begin() const { return m_begin; }
    [[nodiscard]] QDate end() const { return m_end; }
    [[nodiscard]] qint64 days() const { return m_begin.daysTo(m_end); }
    [[nodiscard]] bool isEmpty() const { return m_begin == m_end; }
    [[nodiscard]] bool contains(QDate date) const { return m_begin <= date && date < m_end; }
    [[nodiscard]] bool overlaps(const DateRange &other) const
    {
        return std::max(m_begin, other.m_begin) < std::min(m_end, other.m_end);
    }
    bool operator==(const DateRange &) const = default;

private:
    DateRange(QDate begin, QDate end) : m_begin(begin), m_end(end) {}

    QDate m_begin;
    QDate m_end;
};

} // namespace comptoir
