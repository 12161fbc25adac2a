// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/arithmetic.h"

#include <limits>

namespace comptoir
{

namespace
{

qint64 narrow(Int128 value)
{
    if (value > std::numeric_limits<qint64>::max() || value < std::numeric_limits<qint64>::min())
        throw ArithmeticError("amount out of range");
    return static_cast<qint64>(value);
}

Int128 divide(Int128 numerator, Int128 denominator, Rounding rounding)
{
    const Int128 quotient = numerator / denominator;
    const Int128 remainder = numerator % denominator;
    if (remainder == 0 || rounding == Rounding::Down)
        return quotient;
    const bool negative = (numerator < 0) != (denominator < 0);
    const Int128 away = quotient + (negative ? -1 : 1);
    if (rounding == Rounding::Up)
        return away;
    const Int128 twice = (remainder < 0 ? -remainder : remainder) * 2;
    const Int128 whole = denominator < 0 ? -denominator : denominator;
    if (twice != whole)
        return twice > whole ? away : quotient;
    return rounding == Rounding::HalfEven && quotient % 2 == 0 ? quotient : away;
}

} // namespace

qint64 checkedAdd(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        throw ArithmeticError("amount out of range");
    return sum;
}

qint64 checkedSubtract(qint64 a, qint64 b)
{
    qint64 difference = 0;
    if (__builtin_sub_overflow(a, b, &difference))
        throw ArithmeticError("amount out of range");
    return difference;
}

qint64 multiplyDivide(qint64 a, qint64 numerator, qint64 denominator, Rounding rounding)
{
    if (denominator == 0)
        throw ArithmeticError("division by zero");
    return narrow(divide(static_cast<Int128>(a) * numerator, denominator, rounding));
}

qint64 roundToStep(qint64 value, qint64 step, Rounding rounding)
{
    if (step <= 0)
        throw ArithmeticError("rounding step must be positive");
    return narrow(divide(value, step, rounding) * step);
}

} // namespace comptoir
