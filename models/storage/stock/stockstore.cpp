// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/stock/stockstore.h"

#include "models/storage/journal/projections.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

void StockStore::move(qint64 pos, const QList<StockMove> &moves, EpochMs at)
{
    for (qsizetype i = 0; i < moves.size(); ++i) {
        const StockMove &stockMove = moves.at(i);
        const bool sold = stockMove.reason == "sale"_L1 || stockMove.reason == "return"_L1;
        m_connection
            .statement("INSERT INTO stock_move (pos, idx, product, quantity_milli, reason, at) VALUES (?,?,?,?,?,?)")
            .run(pos, i, stockMove.product, stockMove.quantityMilli, stockMove.reason, at);
        m_connection
            .statement("INSERT INTO stock_level (product, quantity_milli, sold_milli) VALUES (?,?,?) "
                       "ON CONFLICT (product) DO UPDATE SET quantity_milli = quantity_milli + excluded.quantity_milli, "
                       "sold_milli = sold_milli + excluded.sold_milli")
            .run(stockMove.product, stockMove.quantityMilli, sold ? -stockMove.quantityMilli : 0);
    }
}

qint64 StockStore::level(const ProductId &product)
{
    Statement query = m_connection.statement("SELECT quantity_milli FROM stock_level WHERE product = ?");
    query.bind(product);
    return query.next() ? query.integer(0) : 0;
}

void project(Connection &connection, const JournalEntry &entry, const StockMoved &fact)
{
    StockStore(connection).move(entry.pos, fact.moves, fact.at);
}

} // namespace comptoir
