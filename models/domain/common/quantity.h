// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/arithmetic.h"
#include "models/domain/common/decimal.h"

namespace comptoir
{

/// What a quantity counts. Packs and cartons are item units with a factor (catalogue/item.h), not dimensions.
enum class Unit : quint8 { Piece, Kilogram, Litre, Metre, Hour };

/// Stable name in files and JSON: "piece", "kg", "l", "m", "h".
[[nodiscard]] QString unitCode(Unit unit);
/// Error `unknown_unit`. Accepts common spellings (pc, pcs, unit, kilo, litre…).
[[nodiscard]] Result<Unit> unitFromCode(QStringView code);

/// An exact quantity in thousandths of its unit: 1.5 kg is 1500. Throws ArithmeticError on overflow or mixed units.
class Quantity
{
public:
    static constexpr qint64 milliPerUnit = 1000;
    static constexpr int decimals = 3;

    constexpr Quantity() = default;
    constexpr explicit Quantity(qint64 milli, Unit unit = Unit::Piece) : m_milli(milli), m_unit(unit) {}
    [[nodiscard]] static constexpr Quantity of(qint64 whole, Unit unit = Unit::Piece)
    {
        return Quantity(whole * milliPerUnit, unit);
    }
    [[nodiscard]] static Result<Quantity> fromDecimal(QStringView text, Unit unit = Unit::Piece)
    {
        return parseDecimal(text, decimals).map([unit](qint64 milli) { return Quantity(milli, unit); });
    }

    [[nodiscard]] constexpr qint64 milli() const { return m_milli; }
    [[nodiscard]] constexpr Unit unit() const { return m_unit; }
    [[nodiscard]] constexpr bool isZero() const { return m_milli == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_milli < 0; }
    /// "1.500" always with three decimals; toShortDecimal() drops the trailing zeros ("1.5", "2").
    [[nodiscard]] QString toDecimal() const { return formatDecimal(m_milli, decimals); }
    [[nodiscard]] QString toShortDecimal() const;

    [[nodiscard]] Quantity operator-() const { return Quantity(checkedSubtract(0, m_milli), m_unit); }
    [[nodiscard]] friend Quantity operator+(Quantity a, Quantity b)
    {
        return Quantity(checkedAdd(a.m_milli, a.same(b).m_milli), a.m_unit);
    }
    [[nodiscard]] friend Quantity operator-(Quantity a, Quantity b)
    {
        return Quantity(checkedSubtract(a.m_milli, a.same(b).m_milli), a.m_unit);
    }
    bool operator==(const Quantity &) const = default;
    [[nodiscard]] friend auto operator<=>(Quantity a, Quantity b) { return a.m_milli <=> a.same(b).m_milli; }

private:
    [[nodiscard]] Quantity same(Quantity other) const
    {
        if (other.m_unit != m_unit)
            throw ArithmeticError("two units in one sum");
        return other;
    }

    qint64 m_milli = 0;
    Unit m_unit = Unit::Piece;
};

} // namespace comptoir
