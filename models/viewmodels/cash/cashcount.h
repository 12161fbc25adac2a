// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/denomination.h"

#include <QObject>

namespace comptoir
{

/// The drawer being counted: notes and coins one denomination at a time, or a total typed instead. Sums as it goes; an
/// amount too large to be counted is refused and leaves the count as it was. GUI thread.
class CashCount : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostPieces = 99'999; ///< of one denomination: a slip of the finger, not a till

    explicit CashCount(Currency currency, QObject *parent = nullptr);

    /// Notes, then coins, largest first; empty where the currency's are unknown and only a total can be typed.
    [[nodiscard]] const QList<Denomination> &denominations() const { return m_denominations; }
    [[nodiscard]] qint64 pieces(qsizetype row) const { return m_pieces.at(row); }
    /// Takes the place of a typed total.
    void setPieces(qsizetype row, qint64 pieces);
    [[nodiscard]] Money sum(qsizetype row) const;

    /// A total typed in place of a count; none: it is counted by denominations.
    [[nodiscard]] std::optional<Money> typed() const { return m_typed; }
    void setTyped(std::optional<Money> total);

    [[nodiscard]] Money total() const;
    [[nodiscard]] Money sumOf(bool coins) const;
    [[nodiscard]] qint64 piecesOf(bool coins) const;
    /// Nothing was entered yet, not even a zero total.
    [[nodiscard]] bool isUntouched() const;
    /// What goes into the record: denominations of which there were some; empty for a typed total.
    [[nodiscard]] QList<CountedDenomination> counted() const;

    void clear();
    void load(const QList<CountedDenomination> &counted, std::optional<Money> typed);

Q_SIGNALS:
    void changed();

private:
    Currency m_currency;
    QList<Denomination> m_denominations;
    QList<qint64> m_pieces;
    std::optional<Money> m_typed;
};

} // namespace comptoir
