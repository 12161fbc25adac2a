// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/catalogue/productsearch.h"

#include "models/domain/common/textfolding.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Ranking looks at this many matches: ordering every match of a common prefix would cost a quarter of a second.
constexpr int candidates = 200;

QList<qint64> firstColumn(Statement query)
{
    QList<qint64> rows;
    while (query.next())
        rows.append(query.integer(0));
    return rows;
}

} // namespace

QString productWordsQuery(const QString &folded)
{
    QString query;
    QString word;
    auto flush = [&query, &word] {
        if (!word.isEmpty())
            query += u'"' + word + u"\"* "_s;
        word.clear();
    };
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            word += c;
        else
            flush();
    }
    flush();
    return query;
}

QList<ProductHit> ProductSearch::find(const QString &text, int limit)
{
    const QString wanted = text.trimmed().left(productTextMax);
    const QString folded = foldedText(wanted).trimmed();
    if (folded.isEmpty())
        return {};
    Statement exact = m_connection.statement("SELECT product FROM barcode WHERE code IN (?, ?)");
    exact.bind(wanted, folded);
    QList<qint64> rows = firstColumn(std::move(exact));
    if (rows.isEmpty())
        rows = byWords(folded, candidates);
    if (rows.isEmpty() && folded.size() >= 3)
        rows = byPart(folded, candidates);
    return hits(rows, limit);
}

QList<qint64> ProductSearch::byWords(const QString &folded, int limit)
{
    const QString query = productWordsQuery(folded);
    if (query.isEmpty())
        return {};
    Statement statement = m_connection.statement("SELECT rowid FROM product_words WHERE product_words MATCH ? LIMIT ?");
    statement.bind(query, limit);
    return firstColumn(std::move(statement));
}

QList<qint64> ProductSearch::byPart(const QString &folded, int limit)
{
    QString literal = folded;
    literal.remove(u'%').remove(u'_'); // LIKE … ESCAPE would turn the index into a scan
    if (literal.size() < 3)
        return {};
    Statement statement =
        m_connection.statement("SELECT rowid FROM product_parts WHERE search LIKE '%' || ? || '%' LIMIT ?");
    statement.bind(literal, limit);
    return firstColumn(std::move(statement));
}

QList<ProductHit> ProductSearch::hits(const QList<qint64> &rows, int limit)
{
    QJsonArray list;
    for (const qint64 row : rows)
        list.append(row);
    Statement query = m_connection.statement(
        "SELECT p.id, p.name, p.category, (SELECT code FROM barcode WHERE product = p.pk LIMIT 1), p.price_minor, "
        "coalesce(s.quantity_milli, 0), p.names, p.unit FROM json_each(?) j JOIN product p ON p.pk = j.value "
        "LEFT JOIN stock_level s ON s.product = p.id WHERE p.active = 1 "
        "ORDER BY coalesce(s.sold_milli, 0) DESC, length(p.name), p.name, p.pk LIMIT ?");
    query.bind(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)), limit);
    QList<ProductHit> found;
    while (query.next())
        found.append({ProductId(query.uuid(0)), query.text(1), query.text(2), query.text(3), query.optionalInteger(4),
                      query.integer(5), textMap(query.text(6)), unitFromCode(query.text(7)).value_or(Unit::Piece)});
    return found;
}

} // namespace comptoir
