// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/catalogue/productlist.h"

#include "models/domain/common/textfolding.h"
#include "models/storage/catalogue/productlist_sql.h"
#include "models/storage/catalogue/productsearch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

using namespace listing;

namespace
{

constexpr qsizetype partLength = 3; // the index of parts knows nothing shorter

QString jsonOf(const QList<qint64> &rows)
{
    QJsonArray list;
    for (const qint64 row : rows)
        list.append(row);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

bool isBefore(const ProductKey &a, const ProductKey &b)
{
    if (a.number != b.number)
        return a.number < b.number;
    const int text = a.text.compare(b.text);
    return text != 0 ? text < 0 : a.row < b.row;
}

/// Where the names of an item hold that of a language.
QString pathOf(const QString &language)
{
    return language.isEmpty() ? u"$.none"_s : QString(u"$."_s + language);
}

QString foldedOf(const ProductFilter &filter)
{
    return foldedText(filter.text.trimmed().left(productTextMax)).trimmed();
}

} // namespace

QString ProductList::wordsOf(const ProductFilter &filter)
{
    return productWordsQuery(foldedOf(filter));
}

std::optional<ProductList::Rows> ProductList::atMost(const char *sql, const QString &value)
{
    Statement query = m_connection.statement(sql);
    if (value.isNull())
        query.bind(shortList + 1);
    else
        query.bind(value, shortList + 1);
    Rows rows;
    while (query.next())
        rows.append(query.integer(0));
    return rows.size() > shortList ? std::nullopt : std::optional(rows);
}

/// What the search finds, if it is little enough; none as well when nothing is searched for.
std::optional<ProductList::Rows> ProductList::byText(const ProductFilter &filter)
{
    const QString folded = foldedOf(filter);
    if (folded.isEmpty())
        return std::nullopt;
    const std::optional<Rows> exact =
        atMost("SELECT product FROM barcode WHERE code = ? LIMIT ?", filter.text.trimmed());
    if (exact && !exact->isEmpty())
        return exact;
    const QString words = productWordsQuery(folded);
    std::optional<Rows> found;
    if (words.isEmpty())
        found = Rows{};
    else
        found = atMost("SELECT rowid FROM product_words WHERE product_words MATCH ? LIMIT ?", words);
    QString part = folded;
    part.remove(u'%').remove(u'_');
    if (found && found->isEmpty() && part.size() >= partLength)
        found = atMost("SELECT rowid FROM product_parts WHERE search LIKE '%' || ? || '%' LIMIT ?", part);
    return found;
}

std::optional<ProductList::Candidates> ProductList::candidates(const ProductFilter &filter)
{
    if (std::optional<Rows> found = byText(filter))
        return Candidates{std::move(*found), true};
    std::optional<Rows> rows = atMost("SELECT pk FROM product LIMIT ?");
    if (!rows && filter.withoutBarcode)
        rows = atMost("SELECT pk FROM product WHERE barcoded = 0 LIMIT ?");
    if (!rows && filter.withoutPrice)
        rows = atMost("SELECT pk FROM product WHERE price_minor IS NULL LIMIT ?");
    if (!rows && filter.active == false)
        rows = atMost("SELECT pk FROM product WHERE active = 0 LIMIT ?");
    if (!rows && filter.outOfStock)
        rows = atMost("SELECT p.pk FROM stock_level s JOIN product p ON p.id = s.product WHERE s.quantity_milli <= 0 "
                      "LIMIT ?");
    if (!rows && !filter.category.isEmpty() && filter.active == true)
        rows = atMost("SELECT pk FROM product WHERE category = ? AND active = 1 LIMIT ?", filter.category);
    if (!rows && !filter.taxClass.isEmpty())
        rows = atMost("SELECT pk FROM product WHERE tax_class = ? LIMIT ?", filter.taxClass);
    return rows ? std::optional(Candidates{std::move(*rows), false}) : std::nullopt;
}

QList<ProductKey> ProductList::sorted(const ProductQuery &query, const Candidates &candidates)
{
    const Filtering filtering(query.filter, candidates.byText ? QString() : wordsOf(query.filter));
    const QByteArray sql = QByteArrayLiteral("SELECT p.pk, p.id, ") + displayName +
                           " , p.price_minor, p.cost_minor, p.tax_class, coalesce(s.quantity_milli, 0) "
                           "FROM json_each(?) j JOIN product p ON p.pk = j.value "
                           "LEFT JOIN stock_level s ON s.product = p.id WHERE 1 = 1" +
                           filtering.sql();
    Statement statement = m_connection.statement(kept(sql));
    statement.bind(pathOf(query.language), jsonOf(candidates.rows));
    filtering.bindTo(statement);
    QList<ProductKey> keys;
    while (statement.next()) {
        ProductKey key;
        key.row = statement.integer(0);
        key.id = ProductId(statement.uuid(1));
        const std::optional<qint64> price = statement.optionalInteger(3);
        switch (query.order) {
        case ProductOrder::Name:
            key.text = foldedText(statement.text(2));
            break;
        case ProductOrder::Price:
            key.number = price.value_or(-1);
            break;
        case ProductOrder::Stock:
            key.number = statement.integer(6);
            break;
        case ProductOrder::Margin:
            key.number = -costShare(costRatio(price, statement.optionalInteger(4)), m_rates.value(statement.text(5)));
            break;
        }
        keys.append(key);
    }
    std::sort(keys.begin(), keys.end(), [down = query.descending](const ProductKey &a, const ProductKey &b) {
        return down ? isBefore(b, a) : isBefore(a, b);
    });
    return keys;
}

QList<ProductKey> ProductList::keys(const ProductQuery &query, const std::optional<ProductKey> &after, qsizetype limit)
{
    const std::optional<Candidates> some = candidates(query.filter);
    if (!some)
        return query.order == ProductOrder::Margin ? walkedByMargin(query, after, limit) : walked(query, after, limit);
    const QList<ProductKey> all = sorted(query, *some);
    auto from = all.begin();
    if (after)
        from = std::upper_bound(all.begin(), all.end(), *after,
                                [down = query.descending](const ProductKey &a, const ProductKey &b) {
                                    return down ? isBefore(b, a) : isBefore(a, b);
                                });
    return all.mid(from - all.begin(), limit);
}

QList<ProductRow> ProductList::page(const ProductQuery &query, const std::optional<ProductKey> &after, int limit)
{
    return load(keys(query, after, limit), query.language);
}

ProductDirectory ProductList::directory(const ProductQuery &query)
{
    const QList<ProductKey> all = keys(query, std::nullopt, std::numeric_limits<int>::max());
    ProductDirectory directory{all.size(), {}};
    for (qsizetype end = pageSize; end <= all.size(); end += pageSize)
        directory.pageEnds.append(all.at(end - 1));
    return directory;
}

qint64 ProductList::total()
{
    return m_connection.scalar("SELECT count(*) FROM product");
}

QList<ProductId> ProductList::ids(const ProductQuery &query)
{
    QList<qint64> rows;
    QList<ProductId> ids;
    const QList<ProductKey> all = keys(query, std::nullopt, std::numeric_limits<int>::max());
    ids.reserve(all.size());
    for (const ProductKey &key : all) {
        Statement statement = m_connection.statement("SELECT id FROM product WHERE pk = ?");
        statement.bind(key.row);
        if (statement.next())
            ids.append(ProductId(statement.uuid(0)));
    }
    return ids;
}

QList<ProductRow> ProductList::load(const QList<ProductKey> &keys, const QString &language)
{
    Rows rows;
    for (const ProductKey &key : keys)
        rows.append(key.row);
    static const QByteArray sql =
        QByteArrayLiteral("SELECT p.id, ") + displayName +
        " , p.category, (SELECT code FROM barcode WHERE product = p.pk ORDER BY unit_idx, code LIMIT 1), p.tax_class, "
        "p.unit, p.kind, p.price_minor, p.cost_minor, coalesce(s.quantity_milli, 0), p.active "
        "FROM json_each(?) j JOIN product p ON p.pk = j.value LEFT JOIN stock_level s ON s.product = p.id "
        "ORDER BY j.key";
    Statement statement = m_connection.statement(sql.constData());
    statement.bind(pathOf(language), jsonOf(rows));
    QList<ProductRow> page;
    while (statement.next()) {
        ProductRow row;
        row.key = keys.at(page.size());
        row.id = ProductId(statement.uuid(0));
        row.key.id = row.id;
        row.name = statement.text(1);
        row.category = statement.text(2);
        row.barcode = statement.text(3);
        row.taxClass = statement.text(4);
        row.unit = unitFromCode(statement.text(5)).value_or(Unit::Piece);
        row.kind = itemKindFromCode(statement.text(6)).value_or(ItemKind::Stocked);
        row.priceMinor = statement.optionalInteger(7);
        row.costMinor = statement.optionalInteger(8);
        row.stockMilli = statement.integer(9);
        row.active = statement.boolean(10);
        page.append(row);
    }
    return page;
}

} // namespace comptoir
