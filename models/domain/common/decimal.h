// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QStringView>

namespace comptoir
{

/// A percentage with so many decimals is exactly a count of parts per million: one of them is 0.0001 %.
inline constexpr int percentDecimals = 4;

/// Digits between two thousands separators.
inline constexpr qsizetype groupSize = 3;

/// Reads a plain decimal ("84", "84.00", "-0,5", Arabic-Indic digits too) into an integer scaled by 10^`decimals`.
/// More fraction digits than `decimals` are an error unless they are zeros. Errors: `not_a_number`, `too_precise`,
/// `out_of_range`.
[[nodiscard]] Result<qint64> parseDecimal(QStringView text, int decimals);

/// Writes a scaled integer with exactly `decimals` fraction digits and a point: 8400, 2 → "84.00". Never localised.
[[nodiscard]] QString formatDecimal(qint64 scaled, int decimals);

} // namespace comptoir
