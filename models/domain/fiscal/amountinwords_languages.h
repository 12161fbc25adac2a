// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/currency.h"

namespace comptoir::words
{

/// First number that has no words.
inline constexpr qint64 majorLimit = 1'000'000'000'000'000;

/// The currencies that are named; all others are written by their code, with their minor part as a fraction ("50/100").
enum class CurrencyName { Dinar, Euro, Dollar, Code };

/// An absolute amount taken apart: `major` in 0 … 10^15 − 1, `minor` in 0 … 10^decimals − 1.
struct SplitAmount {
    qint64 major = 0;
    qint64 minor = 0;
    CurrencyName name = CurrencyName::Code;
    QString code;
    QString fraction; ///< "50/100": the minor part as digits, for currencies written by their code

    /// Amounts below one unit are said by their minor part alone.
    [[nodiscard]] bool onlyMinor() const { return major == 0 && minor != 0; }
};

/// The amount in lower case words.
[[nodiscard]] QString inFrench(const SplitAmount &amount);
[[nodiscard]] QString inEnglish(const SplitAmount &amount);
[[nodiscard]] QString inArabic(const SplitAmount &amount);

} // namespace comptoir::words
