// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <stdexcept>

namespace comptoir
{

/// Shares are parts per million; this many are the whole.
inline constexpr qint64 wholePpm = 1'000'000;

/// Wide enough for the product of any two amounts.
__extension__ using Int128 = __int128;

/// Thrown when an amount or a quantity leaves the 64-bit range, or two currencies meet. It is caught in exactly two
/// places, where Result begins: guarded() (common/guarded.h) for the domain, and the database lanes for services.
class ArithmeticError : public std::overflow_error
{
public:
    using std::overflow_error::overflow_error;
};

/// How a value that falls between two representable ones is settled. Named at each call, never implied.
enum class Rounding {
    HalfUp,   ///< nearest; ties away from zero (commercial rounding, symmetric for refunds)
    HalfEven, ///< nearest; ties to the even neighbour
    Down,     ///< toward zero
    Up,       ///< away from zero
};

/// a + b, a − b; throws ArithmeticError on overflow.
[[nodiscard]] qint64 checkedAdd(qint64 a, qint64 b);
[[nodiscard]] qint64 checkedSubtract(qint64 a, qint64 b);

/// a × numerator / denominator with a 128-bit intermediate; throws ArithmeticError on overflow or a zero denominator.
[[nodiscard]] qint64 multiplyDivide(qint64 a, qint64 numerator, qint64 denominator, Rounding rounding);

/// The multiple of `step` (> 0) nearest to `value` under `rounding`.
[[nodiscard]] qint64 roundToStep(qint64 value, qint64 step, Rounding rounding);

} // namespace comptoir
