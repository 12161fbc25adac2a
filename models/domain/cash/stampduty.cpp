// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cash/stampduty.h"

namespace comptoir
{

namespace
{

const StampDutySchedule *scheduleOn(const StampDutyRules &rules, QDate day)
{
    const StampDutySchedule *inForce = nullptr;
    for (const StampDutySchedule &schedule : rules.schedules) {
        if (schedule.from <= day && (inForce == nullptr || inForce->from < schedule.from))
            inForce = &schedule;
    }
    return inForce;
}

const StampDutySchedule::Bracket *bracketOf(const StampDutySchedule &schedule, Money amount)
{
    const StampDutySchedule::Bracket *holding = nullptr;
    for (const StampDutySchedule::Bracket &bracket : schedule.brackets) {
        if (amount.minor() > bracket.aboveMinor)
            holding = &bracket;
    }
    return holding;
}

} // namespace

StampDutyRules StampDutyRules::algeria()
{
    StampDutySchedule since2025;
    since2025.from = QDate(2025, 1, 1);
    since2025.brackets = {{300'00, 1'00, 100'00}, {30'000'00, 1'50, 100'00}, {100'000'00, 2'00, 100'00}};
    since2025.minimumMinor = 5'00;
    return StampDutyRules{true, {since2025}};
}

Money stampDuty(Money cashAmount, const StampDutyRules &rules, QDate day)
{
    const Money none = Money::zero(cashAmount.currency());
    const StampDutySchedule *schedule = rules.enabled ? scheduleOn(rules, day) : nullptr;
    if (schedule == nullptr || cashAmount.minor() <= 0)
        return none;
    const StampDutySchedule::Bracket *bracket = bracketOf(*schedule, cashAmount);
    if (bracket == nullptr || bracket->rateMinor == 0)
        return none;
    const qint64 steps = multiplyDivide(cashAmount.minor(), 1, bracket->perMinor, Rounding::Up);
    qint64 duty = multiplyDivide(steps, bracket->rateMinor, 1, Rounding::Down);
    duty = roundToStep(std::max(duty, schedule->minimumMinor), schedule->roundToMinor, Rounding::Up);
    return {std::min(duty, schedule->capMinor.value_or(duty)), cashAmount.currency()};
}

} // namespace comptoir
