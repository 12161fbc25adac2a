// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/cash/cashcount.h"

#include <numeric>

namespace comptoir
{

CashCount::CashCount(Currency currency, QObject *parent)
    : QObject(parent), m_currency(currency), m_denominations(denominationsOf(currency)),
      m_pieces(m_denominations.size(), 0)
{
}

void CashCount::setPieces(qsizetype row, qint64 pieces)
{
    pieces = std::clamp<qint64>(pieces, 0, mostPieces);
    if (m_pieces.at(row) == pieces && !m_typed)
        return;
    m_pieces[row] = pieces;
    m_typed.reset();
    Q_EMIT changed();
}

Money CashCount::sum(qsizetype row) const
{
    return Money(m_denominations.at(row).valueMinor, m_currency).scaled(m_pieces.at(row), 1, Rounding::Down);
}

void CashCount::setTyped(std::optional<Money> total)
{
    if (m_typed == total)
        return;
    m_typed = total;
    if (total)
        m_pieces.fill(0);
    Q_EMIT changed();
}

Money CashCount::total() const
{
    return m_typed.value_or(sumOf(false) + sumOf(true));
}

Money CashCount::sumOf(bool coins) const
{
    Money sum = Money::zero(m_currency);
    for (qsizetype row = 0; row < m_denominations.size(); ++row) {
        if (m_denominations.at(row).coin == coins)
            sum += this->sum(row);
    }
    return sum;
}

qint64 CashCount::piecesOf(bool coins) const
{
    qint64 pieces = 0;
    for (qsizetype row = 0; row < m_denominations.size(); ++row)
        pieces += m_denominations.at(row).coin == coins ? m_pieces.at(row) : 0;
    return pieces;
}

bool CashCount::isUntouched() const
{
    return !m_typed && piecesOf(false) + piecesOf(true) == 0;
}

QList<CountedDenomination> CashCount::counted() const
{
    QList<CountedDenomination> counted;
    for (qsizetype row = 0; row < m_denominations.size() && !m_typed; ++row) {
        const Denomination &denomination = m_denominations.at(row);
        if (m_pieces.at(row) > 0)
            counted.append({denomination.valueMinor, m_pieces.at(row), denomination.coin});
    }
    return counted;
}

void CashCount::clear()
{
    load({}, std::nullopt);
}

void CashCount::load(const QList<CountedDenomination> &counted, std::optional<Money> typed)
{
    m_pieces.fill(0);
    m_typed = typed;
    for (const CountedDenomination &one : counted) {
        const qsizetype row = m_denominations.indexOf(Denomination{one.valueMinor, one.coin});
        if (row >= 0)
            m_pieces[row] = std::clamp<qint64>(one.count, 0, mostPieces);
    }
    Q_EMIT changed();
}

} // namespace comptoir
