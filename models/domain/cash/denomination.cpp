// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cash/denomination.h"

#include "models/domain/common/guarded.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

Unexpected badCount(QStringView text)
{
    return misuse(u"bad_count"_s, u"\"%1\" is not a count like 2000x3,500x4."_s.arg(text));
}

Result<void> checkCounted(const CountedDenomination &counted, Currency currency)
{
    if (counted.count < 0)
        return misuse(u"bad_count"_s, u"A count cannot be negative (%1)."_s.arg(counted.count));
    const QList<Denomination> known = denominationsOf(currency);
    const bool inUse = std::any_of(known.begin(), known.end(), [&counted](const Denomination &denomination) {
        return denomination.valueMinor == counted.valueMinor;
    });
    if (known.isEmpty() ? counted.valueMinor <= 0 : !inUse)
        return misuse(u"unknown_denomination"_s, u"There is no note or coin of %1 %2."_s.arg(
                                                     Money(counted.valueMinor, currency).toDecimal(), currency.code()));
    return {};
}

Result<CountedDenomination> parseEntry(QStringView entry, Currency currency)
{
    const auto sign = std::find_if(entry.begin(), entry.end(),
                                   [](QChar c) { return c == u'x' || c == u'X' || c == u'*' || c == u'\u00D7'; });
    if (sign == entry.end())
        return badCount(entry);
    const qsizetype at = sign - entry.begin();
    const Result<qint64> value = parseDecimal(entry.first(at), currency.decimals());
    const Result<qint64> count = parseDecimal(entry.sliced(at + 1), 0);
    if (!value || !count)
        return badCount(entry);
    const CountedDenomination counted{*value, *count};
    COMPTOIR_TRY(checkCounted(counted, currency));
    return counted;
}

} // namespace

QList<Denomination> denominationsOf(Currency currency)
{
    if (currency != Currency::dzd())
        return {};
    return {{2000'00, false}, {1000'00, false}, {500'00, false}, {200'00, false}, {100'00, false}, {200'00, true},
            {100'00, true},   {50'00, true},    {20'00, true},   {10'00, true},   {5'00, true}};
}

Result<Money> countedTotal(const QList<CountedDenomination> &count, Currency currency)
{
    return guarded([&]() -> Result<Money> {
        Money total = Money::zero(currency);
        for (const CountedDenomination &counted : count) {
            COMPTOIR_TRY(checkCounted(counted, currency));
            total += Money(counted.valueMinor, currency).scaled(counted.count, 1, Rounding::Down);
        }
        return total;
    });
}

Result<QList<CountedDenomination>> parseCount(QStringView text, Currency currency)
{
    QList<CountedDenomination> count;
    for (const QStringView entry : text.split(u',')) {
        const Result<CountedDenomination> counted = parseEntry(entry, currency);
        COMPTOIR_TRY(counted);
        count.append(*counted);
    }
    return count;
}

} // namespace comptoir
