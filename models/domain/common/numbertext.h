// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/currency.h"

namespace comptoir
{

/// What a comma means in numbers that people wrote. With Unknown, a number that reads both ways is refused: a price
/// that is wrong by a factor of a thousand is worse than one that is asked for again.
enum class CommaMeaning { Unknown, Decimal, Group };

/// Reads a number as people and spreadsheets write it, into an integer scaled by 10^`decimals`: "1 234,50",
/// "1,234.50", "1.234,50", "1'234.5", Arabic digits and separators. When both signs occur the last one is the decimal
/// separator; one that occurs several times separates groups of three digits. A single point is always decimal (it is
/// how machines write), so that "1.234" is too precise for centimes. A single comma before three digits ("1,234") is
/// decimal when `decimals` is 3, otherwise what `comma` says.
/// Errors: parseDecimal()'s, and `ambiguous_number` for "1,234" when the meaning of the comma is unknown.
[[nodiscard]] Result<qint64> parseNumberText(QStringView text, int decimals,
                                             CommaMeaning comma = CommaMeaning::Unknown);

/// parseNumberText() for an amount in minor units, that may carry the currency's own sign: "84 DA", "84 د.ج", "€ 3.20".
/// The sign of another currency is `not_a_number`.
[[nodiscard]] Result<qint64> parsePrice(QStringView text, Currency currency,
                                        CommaMeaning comma = CommaMeaning::Unknown);

/// What this text proves about the comma of the column it stands in: "84,5" Decimal, "1,234.50" Group, "1,234" nothing.
[[nodiscard]] CommaMeaning commaEvidence(QStringView text);

} // namespace comptoir
