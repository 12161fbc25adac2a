// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/arithmetic.h"
#include "models/storage/catalogue/productlist_sql.h"

#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace listing
{

namespace
{

constexpr qint64 unknown = std::numeric_limits<qint64>::max();

} // namespace

/// The + keeps the planner on the index that gives the order: it would rather sort ten thousand rows of a category.
Filtering::Filtering(const ProductFilter &filter, const QString &words)
{
    if (filter.active)
        m_sql += *filter.active ? " AND +p.active = 1" : " AND +p.active = 0";
    if (filter.withoutBarcode)
        m_sql += " AND +p.barcoded = 0";
    if (filter.withoutPrice)
        m_sql += " AND +p.price_minor IS NULL";
    if (filter.outOfStock)
        m_sql += " AND p.kind = 'stocked' AND "
                 "coalesce((SELECT quantity_milli FROM stock_level l WHERE l.product = p.id), 0) <= 0";
    if (!filter.category.isEmpty()) {
        m_sql += " AND +p.category = ?";
        m_texts.append(filter.category);
    }
    if (!filter.taxClass.isEmpty()) {
        m_sql += " AND +p.tax_class = ?";
        m_texts.append(filter.taxClass);
    }
    if (!words.isEmpty()) {
        m_sql += " AND p.pk IN (SELECT rowid FROM product_words WHERE product_words MATCH ?)";
        m_texts.append(words);
    }
}

void Filtering::bindTo(Statement &statement) const
{
    for (const QString &text : m_texts)
        statement.bindNext(text);
}

const char *kept(const QByteArray &sql)
{
    thread_local QSet<QByteArray> texts;
    return texts.insert(sql)->constData();
}

qint64 costRatio(const std::optional<qint64> &priceMinor, const std::optional<qint64> &costMinor)
{
    if (!priceMinor || *priceMinor <= 0 || !costMinor)
        return unknown;
    return multiplyDivide(*costMinor, wholePpm, *priceMinor, Rounding::Down);
}

qint64 costShare(qint64 ratio, qint64 ratePpm)
{
    return ratio == unknown ? unknown : multiplyDivide(ratio, wholePpm + ratePpm, wholePpm, Rounding::Down);
}

qint64 ratioWithin(qint64 share, qint64 ratePpm)
{
    if (share == unknown)
        return unknown;
    return multiplyDivide(checkedAdd(share, 1), wholePpm, wholePpm + ratePpm, Rounding::Up) - 1;
}

} // namespace listing

using namespace listing;

namespace
{

constexpr const char *marginKey = "CASE WHEN p.price_minor > 0 THEN coalesce(p.cost_minor * 1000000 / p.price_minor, "
                                  "9223372036854775807) ELSE 9223372036854775807 END";

/// One index to walk along: what it orders by, and what tells equal ones apart.
struct Path {
    const char *from;
    const char *key;
    const char *tie;
};

Path pathOf(ProductOrder order)
{
    switch (order) {
    case ProductOrder::Name:
        return {"product p", "p.search", "p.pk"};
    case ProductOrder::Price:
        return {"product p", "coalesce(p.price_minor, -1)", "p.pk"};
    case ProductOrder::Stock:
        return {"stock_level s CROSS JOIN product p ON p.id = s.product", "s.quantity_milli", "s.product"};
    case ProductOrder::Margin:
        return {"product p", marginKey, "p.pk"};
    }
    Q_UNREACHABLE();
}

QByteArray walkSql(const Path &path, const QByteArray &filters, bool after, bool descending)
{
    const QByteArray key(path.key);
    const QByteArray tie(path.tie);
    const QByteArray down = descending ? " DESC" : "";
    QByteArray sql = "SELECT p.pk, " + key + ", " + tie + " FROM " + path.from + " WHERE 1 = 1" + filters;
    if (after)
        sql += " AND (" + key + ", " + tie + ") " + (descending ? "<" : ">") + " (?, ?)";
    return sql + " ORDER BY " + key + down + ", " + tie + down + " LIMIT ?";
}

} // namespace

QList<ProductKey> ProductList::walked(const ProductQuery &query, const std::optional<ProductKey> &after,
                                      qsizetype limit)
{
    const Path path = pathOf(query.order);
    const Filtering filtering(query.filter, wordsOf(query.filter));
    Statement statement =
        m_connection.statement(kept(walkSql(path, filtering.sql(), after.has_value(), query.descending)));
    statement.bind();
    filtering.bindTo(statement);
    const bool byName = query.order == ProductOrder::Name;
    const bool byStock = query.order == ProductOrder::Stock;
    if (after) {
        byName ? statement.bindNext(after->text) : statement.bindNext(after->number);
        byStock ? statement.bindNext(after->id) : statement.bindNext(after->row);
    }
    statement.bindNext(limit);
    QList<ProductKey> keys;
    while (statement.next()) {
        ProductKey key;
        key.row = statement.integer(0);
        // Of a whole list only the ends of its pages are ever asked for.
        if (byName && (keys.size() % pageSize == pageSize - 1 || limit <= pageSize))
            key.text = statement.text(1);
        else if (!byName)
            key.number = statement.integer(1);
        if (byStock)
            key.id = ProductId(statement.uuid(2));
        keys.append(key);
    }
    return keys;
}

QStringList ProductList::taxClasses()
{
    QStringList classes;
    QString last = u""_s;
    for (;;) {
        Statement next = m_connection.statement("SELECT min(tax_class) FROM product WHERE tax_class > ?");
        next.bind(last);
        if (!next.next() || next.isNull(0))
            return classes;
        last = next.text(0);
        classes.append(last);
    }
}

/// Within a tax class the margin falls as the cost's share of the price grows, and an index holds that share: the
/// classes are walked one by one and then merged. Keys carry the negative share of the net price, so that they grow
/// with the margin.
QList<ProductKey> ProductList::walkedByMargin(const ProductQuery &query, const std::optional<ProductKey> &after,
                                              qsizetype limit)
{
    const bool falling = !query.descending; // a rising margin is a falling share
    QList<ProductKey> keys;
    const QStringList classes = query.filter.taxClass.isEmpty() ? taxClasses() : QStringList{query.filter.taxClass};
    ProductFilter filter = query.filter;
    filter.taxClass.clear(); // each walk is along one class
    for (const QString &taxClass : classes) {
        const qint64 rate = m_rates.value(taxClass);
        const Filtering filtering(filter, wordsOf(filter));
        Statement statement = m_connection.statement(
            kept(walkSql(pathOf(ProductOrder::Margin), QByteArray(" AND p.tax_class = ?" + filtering.sql()),
                         after.has_value(), falling)));
        statement.bind(taxClass);
        filtering.bindTo(statement);
        if (after) {
            const qint64 ratio = ratioWithin(-after->number, rate);
            statement.bindNext(ratio);
            statement.bindNext(costShare(ratio, rate) == -after->number ? after->row : unknown);
        }
        statement.bindNext(limit);
        while (statement.next()) {
            ProductKey key;
            key.row = statement.integer(0);
            key.number = -costShare(statement.integer(1), rate);
            keys.append(key);
        }
    }
    std::sort(keys.begin(), keys.end(), [falling](const ProductKey &a, const ProductKey &b) {
        if (a.number != b.number)
            return falling ? a.number < b.number : a.number > b.number;
        return falling ? a.row > b.row : a.row < b.row;
    });
    keys.resize(std::min(keys.size(), limit));
    return keys;
}

} // namespace comptoir
