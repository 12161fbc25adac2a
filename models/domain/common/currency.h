// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QStringView>

#include <array>

namespace comptoir
{

/// An ISO 4217 currency: three letters and the number of decimals of its minor unit (DZD 2, TND 3, JPY 0).
class Currency
{
public:
    constexpr Currency() = default;

    /// A known currency by its code; error `unknown_currency`.
    [[nodiscard]] static Result<Currency> fromCode(QStringView code);
    [[nodiscard]] static constexpr Currency dzd() { return Currency({'D', 'Z', 'D'}, 2); }

    [[nodiscard]] QString code() const;
    [[nodiscard]] constexpr int decimals() const { return m_decimals; }
    /// Minor units in one major unit: 100 for DZD.
    [[nodiscard]] qint64 minorPerMajor() const;

    constexpr bool operator==(const Currency &) const = default;

private:
    constexpr Currency(std::array<char, 3> code, quint8 decimals) : m_code(code), m_decimals(decimals) {}

    std::array<char, 3> m_code{'X', 'X', 'X'};
    quint8 m_decimals = 2;
};

} // namespace comptoir
