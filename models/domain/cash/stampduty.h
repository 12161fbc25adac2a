// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/money.h"

#include <QDate>
#include <QList>

namespace comptoir
{

/// Stamp duty on receipts settled in cash, as dated brackets (Algeria: code du timbre art. 100-I, LF 2025 art. 46).
/// The rate of the bracket an amount falls in applies to the whole amount: `rateMinor` for each `perMinor` or fraction.
struct StampDutySchedule {
    struct Bracket {
        qint64 aboveMinor = 0; ///< the bracket holds amounts > aboveMinor
        qint64 rateMinor = 0;  ///< duty per started step
        qint64 perMinor = 10000;
        bool operator==(const Bracket &) const = default;
    };
    QDate from;
    QList<Bracket> brackets; ///< ascending by aboveMinor
    qint64 minimumMinor = 0; ///< of a duty that is not zero
    std::optional<qint64> capMinor;
    qint64 roundToMinor = 1; ///< the duty is rounded up to a multiple (100 = whole dinars)

    bool operator==(const StampDutySchedule &) const = default;
};

struct StampDutyRules {
    bool enabled = false;
    QList<StampDutySchedule> schedules; ///< the latest one not after the day applies

    bool operator==(const StampDutyRules &) const = default;
    /// The brackets in force in Algeria since 2025: ≤ 300 DA none; then 1, 1.5, 2 DA per 100 DA or fraction; minimum 5.
    [[nodiscard]] static StampDutyRules algeria();
};

/// Duty on an amount settled in cash on a day; zero when off, when no schedule has begun, and for amounts ≤ 0.
/// Throws ArithmeticError.
[[nodiscard]] Money stampDuty(Money cashAmount, const StampDutyRules &rules, QDate day);

} // namespace comptoir
