// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec/factcodec.h"
#include "models/storage/catalogue/cataloguestore.h"
#include "models/storage/catalogue/producthistory.h"
#include "models/storage/journal/projections.h"
#include "models/storage/stock/stockstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

template <typename T>
QList<T> bodies(Statement query)
{
    QList<T> values;
    while (query.next())
        values.append(JsonDecoder::decode<T>(QJsonDocument::fromJson(query.text(0).toUtf8()).object()));
    return values;
}

template <typename T>
QString body(const T &value)
{
    return QString::fromUtf8(JsonEncoder::encode(value));
}

} // namespace

void CatalogueStore::put(const Category &category)
{
    m_connection
        .statement(
            "INSERT INTO category (code, body) VALUES (?,?) ON CONFLICT (code) DO UPDATE SET body = excluded.body")
        .run(category.code, body(category));
}

QList<Category> CatalogueStore::categories()
{
    return bodies<Category>(m_connection.statement("SELECT body FROM category ORDER BY code"));
}

void CatalogueStore::replaceList(const QString &list, const QList<PriceRule> &rules)
{
    m_connection.statement("DELETE FROM price_rule WHERE list = ?").run(list);
    for (qsizetype i = 0; i < rules.size(); ++i)
        m_connection.statement("INSERT INTO price_rule (list, product, idx, body) VALUES (?,?,?,?)")
            .run(list, rules.at(i).product, i, body(rules.at(i)));
}

QList<PriceRule> CatalogueStore::rulesFor(const ProductId &product)
{
    Statement query = m_connection.statement("SELECT body FROM price_rule WHERE product = ? ORDER BY list, idx");
    query.bind(product);
    return bodies<PriceRule>(std::move(query));
}

void CatalogueStore::put(const Promotion &promotion)
{
    m_connection
        .statement("INSERT INTO promotion (id, body, active) VALUES (?,?,?) ON CONFLICT (id) DO UPDATE SET "
                   "body = excluded.body, active = excluded.active")
        .run(promotion.id, body(promotion), promotion.active);
}

QList<Promotion> CatalogueStore::activePromotions()
{
    return bodies<Promotion>(m_connection.statement("SELECT body FROM promotion WHERE active = 1 ORDER BY id"));
}

void project(Connection &connection, const JournalEntry &, const CategoriesSaved &fact)
{
    CatalogueStore catalogue(connection);
    for (const Category &category : fact.categories)
        catalogue.put(category);
}

void project(Connection &connection, const JournalEntry &entry, const ProductsSaved &fact)
{
    CatalogueStore catalogue(connection);
    for (const Product &product : fact.products)
        catalogue.put(product);
    ProductHistory history(connection);
    for (const Product &product : fact.products)
        history.note(product.id, entry.pos);
    StockStore(connection).move(entry.pos, fact.stock, fact.at);
}

void project(Connection &connection, const JournalEntry &, const PriceListSaved &fact)
{
    CatalogueStore(connection).replaceList(fact.list, fact.rules);
}

void project(Connection &connection, const JournalEntry &, const PromotionSaved &fact)
{
    CatalogueStore(connection).put(fact.promotion);
}

} // namespace comptoir
