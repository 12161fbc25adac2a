// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sales/sale.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// Every statement on stock: moves are facts, levels their sum, kept by the same call.
class StockStore
{
public:
    explicit StockStore(Connection &connection) : m_connection(connection) {}

    void move(qint64 pos, const QList<StockMove> &moves, EpochMs at);
    /// Thousandths of the base unit; 0 for an item that never moved.
    [[nodiscard]] qint64 level(const ProductId &product);

private:
    Connection &m_connection;
};

} // namespace comptoir
