// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/arithmetic.h"
#include "models/domain/common/currency.h"
#include "models/domain/common/decimal.h"

namespace comptoir
{

/// An exact amount: a count of minor units (centimes) of one currency. There is no way in from floating point.
/// Arithmetic throws ArithmeticError on overflow or when two currencies meet.
class Money
{
public:
    constexpr Money() = default;
    constexpr Money(qint64 minor, Currency currency) : m_minor(minor), m_currency(currency) {}

    [[nodiscard]] static constexpr Money zero(Currency currency) { return {0, currency}; }
    /// "84.00" → 8400 minor units of DZD. Errors as parseDecimal().
    [[nodiscard]] static Result<Money> fromDecimal(QStringView text, Currency currency)
    {
        return parseDecimal(text, currency.decimals()).map([currency](qint64 minor) { return Money(minor, currency); });
    }

    [[nodiscard]] constexpr qint64 minor() const { return m_minor; }
    [[nodiscard]] constexpr Currency currency() const { return m_currency; }
    [[nodiscard]] constexpr bool isZero() const { return m_minor == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_minor < 0; }
    [[nodiscard]] QString toDecimal() const { return formatDecimal(m_minor, m_currency.decimals()); }

    [[nodiscard]] Money operator-() const { return {checkedSubtract(0, m_minor), m_currency}; }
    [[nodiscard]] Money abs() const { return isNegative() ? -*this : *this; }
    Money &operator+=(Money other)
    {
        m_minor = checkedAdd(m_minor, same(other).m_minor);
        return *this;
    }
    Money &operator-=(Money other)
    {
        m_minor = checkedSubtract(m_minor, same(other).m_minor);
        return *this;
    }
    [[nodiscard]] friend Money operator+(Money a, Money b) { return a += b; }
    [[nodiscard]] friend Money operator-(Money a, Money b) { return a -= b; }

    /// This amount × numerator / denominator, 128-bit intermediate.
    [[nodiscard]] Money scaled(qint64 numerator, qint64 denominator, Rounding rounding) const
    {
        return {multiplyDivide(m_minor, numerator, denominator, rounding), m_currency};
    }

    bool operator==(const Money &) const = default;
    [[nodiscard]] friend auto operator<=>(Money a, Money b) { return a.m_minor <=> a.same(b).m_minor; }

private:
    [[nodiscard]] Money same(Money other) const
    {
        if (other.m_currency != m_currency)
            throw ArithmeticError("two currencies in one sum");
        return other;
    }

    qint64 m_minor = 0;
    Currency m_currency;
};

} // namespace comptoir
