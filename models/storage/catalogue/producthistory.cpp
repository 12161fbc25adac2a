// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/catalogue/producthistory.h"

#include "models/domain/codec/factcodec.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// One item of an entry that may have saved hundreds.
std::optional<Product> productIn(const QByteArray &payload, const QString &id)
{
    const QJsonArray products = QJsonDocument::fromJson(payload).object().value("products"_L1).toArray();
    for (const QJsonValue &value : products) {
        if (value["id"_L1].toString() == id)
            return JsonDecoder::decode<Product>(value.toObject());
    }
    return std::nullopt;
}

} // namespace

void ProductHistory::note(const ProductId &product, qint64 pos)
{
    m_connection.statement("INSERT OR IGNORE INTO product_change (product, pos) VALUES (?,?)").run(product, pos);
}

qint64 ProductHistory::count(const ProductId &product)
{
    Statement query = m_connection.statement("SELECT count(*) FROM product_change WHERE product = ?");
    query.bind(product);
    return query.next() ? query.integer(0) : 0;
}

QList<ProductChange> ProductHistory::changes(const ProductId &product, int limit)
{
    Statement query = m_connection.statement(
        "SELECT j.at, coalesce(u.name, ''), j.payload FROM product_change c JOIN journal j ON j.pos = c.pos "
        "LEFT JOIN user u ON u.id = j.actor WHERE c.product = ? ORDER BY c.pos DESC LIMIT ?");
    query.bind(product, limit + 1); // one more: what the oldest of them changed from
    QList<ProductChange> changes;
    const QString id = QString::fromLatin1(product.uuid().bytes().toByteArray().toHex()); // as payloads write it
    while (query.next()) {
        std::optional<Product> saved = productIn(query.blob(2), id);
        if (!saved)
            continue;
        if (!changes.isEmpty())
            changes.last().before = *saved;
        changes.append({query.integer(0), query.text(1), std::move(*saved), std::nullopt});
    }
    changes.resize(std::min<qsizetype>(changes.size(), limit));
    return changes;
}

QList<ProductMove> ProductHistory::moves(const ProductId &product, int limit)
{
    Statement query =
        m_connection.statement("SELECT j.at, coalesce(u.name, ''), m.quantity_milli, m.reason FROM stock_move m "
                               "JOIN journal j ON j.pos = m.pos LEFT JOIN user u ON u.id = j.actor "
                               "WHERE m.product = ? ORDER BY m.pos DESC, m.idx DESC LIMIT ?");
    query.bind(product, limit);
    QList<ProductMove> moves;
    while (query.next())
        moves.append({query.integer(0), query.text(1), query.integer(2), query.text(3)});
    return moves;
}

} // namespace comptoir
