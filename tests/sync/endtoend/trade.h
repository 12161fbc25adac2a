// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <random>

namespace comptoir::testing
{

/// One basket as `comptoirctl sell` reads it, and what the test must know of it.
struct Bought {
    QByteArray line;
    qint64 pieces = 0;
};

/// What the shop has and what is bought in it, under a seed: made up, or read from files that the environment names.
/// COMPTOIR_E2E_PRODUCTS: CSV with at least `barcode` and `name`. COMPTOIR_E2E_SALES: CSV of
/// `Date,Time,Transaction,Item`, a row for each piece; its items get prices. Either may be packed by gzip.
/// COMPTOIR_E2E_ITEMS and COMPTOIR_E2E_TICKETS say how much is made up.
struct Trade {
    explicit Trade(quint64 seed);

    QList<QByteArray> catalogues; ///< files for `import products`
    QStringList items;            ///< codes of those that are sold; the price of the first three may change
    qint64 itemCount = 0;
    qint64 stockMilli = 0; ///< what all items begin with, together
    QList<Bought> baskets; ///< in the order in which they are sold, shuffled

private:
    void makeItems(qsizetype count);
    void makeBaskets(qsizetype count);
    void readSales(const QByteArray &csv);
    [[nodiscard]] int draw(int low, int high);
    void add(const QList<std::pair<QString, int>> &lines);

    std::mt19937_64 m_chance;
    QHash<QString, qint64> m_prices; ///< by code
    QStringList m_changed;
};

/// Code of the customer who buys on account now and then.
inline constexpr auto regularCustomer = "C1";

} // namespace comptoir::testing
