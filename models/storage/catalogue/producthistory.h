// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// One time an item was saved.
struct ProductChange {
    EpochMs at = 0;
    QString user;
    Product after;
    std::optional<Product> before; ///< none: the item was made then
};

/// One time its stock moved.
struct ProductMove {
    EpochMs at = 0;
    QString user;
    qint64 quantityMilli = 0;
    QString reason;
};

/// Who changed an item, read from the journal itself.
class ProductHistory
{
public:
    explicit ProductHistory(Connection &connection) : m_connection(connection) {}

    /// Remembers that the entry at `pos` saved the item.
    void note(const ProductId &product, qint64 pos);
    [[nodiscard]] qint64 count(const ProductId &product);
    /// The last changes, newest first.
    [[nodiscard]] QList<ProductChange> changes(const ProductId &product, int limit);
    [[nodiscard]] QList<ProductMove> moves(const ProductId &product, int limit);

private:
    Connection &m_connection;
};

} // namespace comptoir
