// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/cash/change.h"

#include "models/domain/common/guarded.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

struct Given {
    Money cash;
    Money other;
};

Given sumOf(const QList<Tender> &tenders, Currency currency)
{
    Given given{Money::zero(currency), Money::zero(currency)};
    for (const Tender &tender : tenders)
        (tender.method == TenderMethod::Cash ? given.cash : given.other) += tender.amount;
    return given;
}

Result<void> checkTenders(Money total, const QList<Tender> &tenders)
{
    for (const Tender &tender : tenders) {
        if (tender.amount.currency() != total.currency())
            return refuse(u"currency_mismatch"_s, u"The ticket is settled in %1 only."_s.arg(total.currency().code()));
        if (tender.amount.isZero() || tender.amount.isNegative() != total.isNegative())
            return refuse(u"tender_sign"_s, u"What is paid must be above zero, what is paid back below."_s);
    }
    return {};
}

/// The most of `part` (both ≥ 0) that was handed over covers together with its duty. The due grows with the part, so
/// halving the range finds it.
qint64 coveredBy(qint64 handed, qint64 part, const std::function<qint64(qint64)> &dueOf)
{
    qint64 low = 0;
    qint64 high = part;
    while (low < high) {
        const qint64 middle = high - (high - low) / 2;
        if (dueOf(middle) <= handed)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

} // namespace

Result<PaymentState> paymentState(Money total, const QList<Tender> &tenders, const CashRules &rules, QDate day,
                                  Money returnedDuty)
{
    return guarded([&]() -> Result<PaymentState> {
        const Currency currency = total.currency();
        COMPTOIR_TRY(checkTenders(total, tenders));
        const Given given = sumOf(tenders, currency);
        const qint64 sign = total.isNegative() ? -1 : 1;
        const Money part = total - given.other;
        if (part.minor() * sign < 0)
            return refuse(
                u"tender_too_large"_s,
                u"%1 is more than is owed; only cash that is handed over gives change."_s.arg(part.abs().toDecimal()));
        PaymentState state;
        state.cash = cashDue(part, rules, day, returnedDuty);
        const qint64 handed = given.cash.minor() * sign;
        const qint64 wanted = state.cash.rounded.minor() * sign;
        const bool exact = given.cash == state.cash.exact && !given.cash.isZero();
        state.due = given.other + (exact ? state.cash.exact : state.cash.rounded);
        state.missing = Money(exact ? 0 : std::max<qint64>(wanted - handed, 0), currency);
        const auto dueOf = [&](qint64 minor) {
            return cashDue(Money(minor * sign, currency), rules, day, returnedDuty).exact.minor() * sign;
        };
        const qint64 goods = part.abs().minor();
        const bool done = handed > 0 && state.missing.isZero();
        state.missingCard = Money(done ? 0 : goods - (handed == 0 ? 0 : coveredBy(handed, goods, dueOf)), currency);
        return state;
    });
}

QList<Money> quickSums(Money due, int count)
{
    QList<Money> sums{due};
    const QList<Denomination> known = denominationsOf(due.currency());
    const auto isKnown = [&known](qint64 value) {
        return std::any_of(known.begin(), known.end(),
                           [value](const Denomination &d) { return d.valueMinor == value; });
    };
    // The sums people reach for first; the smaller ones are offered when these leave room.
    qint64 unit = 1;
    for (int i = 0; i < due.currency().decimals(); ++i)
        unit *= 10;
    for (const qint64 step : {1000, 500, 100, 2000, 10, 50, 5}) {
        const qint64 value = step * unit;
        if (sums.size() >= count || !isKnown(value))
            continue;
        const Money sum(roundToStep(due.minor(), value, Rounding::Up), due.currency());
        if (!sums.contains(sum))
            sums.append(sum);
    }
    std::sort(sums.begin(), sums.end(), [](Money a, Money b) { return a < b; });
    return sums;
}

QList<CountedDenomination> changeIn(Money amount)
{
    QList<CountedDenomination> parts;
    qint64 left = amount.minor();
    QList<Denomination> known = denominationsOf(amount.currency());
    std::stable_sort(known.begin(), known.end(),
                     [](const Denomination &a, const Denomination &b) { return a.valueMinor > b.valueMinor; });
    for (const Denomination &denomination : known) {
        const qint64 count = std::max<qint64>(left, 0) / denomination.valueMinor;
        if (count == 0)
            continue;
        parts.append({denomination.valueMinor, count});
        left -= count * denomination.valueMinor;
    }
    return parts;
}

} // namespace comptoir
