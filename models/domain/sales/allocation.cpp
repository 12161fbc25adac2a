// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sales/allocation.h"

#include <numeric>

namespace comptoir
{

namespace
{

/// What is lost when a share is rounded down, as a fraction of `whole`.
qint64 lostByFloor(qint64 total, qint64 weight, qint64 share, qint64 whole)
{
    return static_cast<qint64>(static_cast<Int128>(total) * weight - static_cast<Int128>(share) * whole);
}

} // namespace

QList<Money> allocate(Money total, const QList<qint64> &weights)
{
    Q_ASSERT(!weights.isEmpty() || total.isZero());
    QList<Money> parts(weights.size(), Money::zero(total.currency()));
    const qint64 signedWhole = std::accumulate(weights.begin(), weights.end(), qint64{0}, checkedAdd);
    if (signedWhole == 0) {
        if (!parts.isEmpty())
            parts.front() = total;
        return parts;
    }
    // Only magnitudes are shared out, so that a refund is the exact mirror of its sale.
    const bool flipped = signedWhole < 0;
    const qint64 whole = flipped ? checkedSubtract(0, signedWhole) : signedWhole;
    const qint64 amount = total.abs().minor();
    QList<qint64> shares;
    QList<qint64> lost;
    qint64 left = amount;
    for (const qint64 given : weights) {
        const qint64 weight = flipped ? checkedSubtract(0, given) : given;
        shares.append(multiplyDivide(amount, weight, whole, weight < 0 ? Rounding::Up : Rounding::Down));
        lost.append(lostByFloor(amount, weight, shares.back(), whole));
        left = checkedSubtract(left, shares.back());
    }
    QList<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&lost](qsizetype a, qsizetype b) { return lost.at(a) > lost.at(b); });
    for (qsizetype i = 0; i < left; ++i)
        ++shares[order.at(i)];
    for (qsizetype i = 0; i < parts.size(); ++i)
        parts[i] = Money(total.isNegative() ? -shares.at(i) : shares.at(i), total.currency());
    return parts;
}

} // namespace comptoir
