// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/margin.h"

namespace comptoir
{

std::optional<Margin> marginOf(const std::optional<qint64> &priceMinor, const std::optional<qint64> &costMinor,
                               qint64 ratePpm)
{
    if (!priceMinor || *priceMinor <= 0 || !costMinor)
        return std::nullopt;
    const qint64 net = multiplyDivide(*priceMinor, wholePpm, wholePpm + ratePpm, Rounding::HalfUp);
    // The share is taken of the net price before it is rounded: on a price of a few centimes rounding would say more
    // about the coin than about the margin.
    const qint64 costShare = multiplyDivide(*costMinor, wholePpm + ratePpm, *priceMinor, Rounding::HalfUp);
    return Margin{checkedSubtract(net, *costMinor), checkedSubtract(wholePpm, costShare)};
}

QHash<QString, qint64> heldRates(const TaxTable &taxes, TaxMode mode, QDate day)
{
    QHash<QString, qint64> held;
    for (const TaxClass &taxClass : taxes.classes()) {
        qint64 sum = 0;
        const QList<TaxRate> rates = taxes.ratesFor(taxClass.code, day).value_or(QList<TaxRate>());
        for (const TaxRate &rate : rates)
            sum += rate.ratePpm;
        held.insert(taxClass.code, mode == TaxMode::Inclusive ? sum : 0);
    }
    return held;
}

} // namespace comptoir
