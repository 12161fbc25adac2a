// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/money.h"
#include "models/domain/common/result.h"

#include <QList>

namespace comptoir
{

/// A note or coin of a currency.
struct Denomination {
    qint64 valueMinor = 0;
    bool coin = false;

    bool operator==(const Denomination &) const = default;
};

/// How many of each denomination were counted.
struct CountedDenomination {
    qint64 valueMinor = 0;
    qint64 count = 0;
    bool coin = false; ///< 200 and 100 DA are both; false where nobody said

    bool operator==(const CountedDenomination &) const = default;
};

/// Notes then coins in use, largest first; DZD: 2000 1000 500 200 100 notes; 200 100 50 20 10 5 coins. Empty: unknown.
[[nodiscard]] QList<Denomination> denominationsOf(Currency currency);
/// Sum of a count; errors `bad_count` (negative), `unknown_denomination`, `out_of_range`. Where the denominations of a
/// currency are unknown, any positive value is one.
[[nodiscard]] Result<Money> countedTotal(const QList<CountedDenomination> &count, Currency currency);
/// Reads "2000x3,500x4" (value in major units × count). Errors as above and `bad_count` (cannot be read, or empty).
[[nodiscard]] Result<QList<CountedDenomination>> parseCount(QStringView text, Currency currency);

} // namespace comptoir
