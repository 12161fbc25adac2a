// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/catalogue/cataloguestore.h"

#include "models/domain/codec/factcodec.h"
#include "models/domain/common/textfolding.h"
#include "models/storage/catalogue/deferredindexes.h"
#include "models/storage/journal/projections.h"
#include "models/storage/stock/stockstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

QString mapText(const QMap<QString, QString> &values)
{
    if (values.isEmpty())
        return {};
    QJsonObject object;
    for (const auto &[key, value] : values.asKeyValueRange())
        object.insert(key, value);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// What the search indexes hold of an item: every name once, and the sku.
QString searchText(const Product &product)
{
    QStringList parts{foldedText(product.name)};
    for (const QString &name : product.names) {
        const QString folded = foldedText(name);
        if (!parts.contains(folded))
            parts.append(folded);
    }
    if (!product.sku.isEmpty())
        parts.append(foldedText(product.sku));
    return parts.join(u'\n');
}

bool hasBarcode(const Product &product)
{
    return std::any_of(product.units.begin(), product.units.end(),
                       [](const ItemUnit &unit) { return !unit.barcodes.isEmpty(); });
}

/// SQLite refuses LIKE patterns of 50,000 bytes; no name comes near.
constexpr qsizetype patternMax = 10'000;

constexpr const char *productColumns =
    "SELECT pk, id, sku, name, names, category, unit, kind, price_minor, cost_minor, tax_class, negative_stock, "
    "variant_of, variant_values, active, favourite FROM product ";

const char *productQuery(const char *where)
{
    thread_local QHash<const char *, QByteArray> texts;
    QByteArray &text = texts[where];
    if (text.isEmpty())
        text = QByteArray(productColumns) + where;
    return text.constData();
}

} // namespace

QMap<QString, QString> textMap(const QString &text)
{
    QMap<QString, QString> values;
    if (text.isEmpty())
        return values; // most items have one name; a parser would be made for nothing
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), it.value().toString());
    return values;
}

std::optional<CatalogueStore::Indexed> CatalogueStore::indexed(const ProductId &id)
{
    Statement query = m_connection.statement("SELECT pk, search FROM product WHERE id = ?");
    query.bind(id);
    return query.next() ? std::optional(Indexed{query.integer(0), query.text(1)}) : std::nullopt;
}

void CatalogueStore::put(const Product &product)
{
    const QString search = searchText(product);
    const std::optional<Indexed> known = indexed(product.id);
    // Most changes are prices. An index of FTS5 takes rows in their order only: each one that comes before the last
    // makes it write what it has gathered, which is slower than all the rest.
    const bool renamed = known && known->search != search;
    if (renamed)
        removeSearch(*known);
    if (known)
        clearDetails(known->row);
    const qint64 row = putRow(known, product, search);
    if (!known || renamed)
        addSearch({row, search});
    putDetails(row, product);
}

qint64 CatalogueStore::putRow(const std::optional<Indexed> &known, const Product &product, const QString &search)
{
    m_connection
        .statement("INSERT INTO product (pk, id, sku, name, names, category, unit, kind, price_minor, cost_minor, "
                   "tax_class, negative_stock, variant_of, variant_values, active, favourite, search, barcoded) "
                   "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (pk) DO UPDATE SET sku = excluded.sku, "
                   "name = excluded.name, names = excluded.names, category = excluded.category, unit = excluded.unit, "
                   "kind = excluded.kind, price_minor = excluded.price_minor, cost_minor = excluded.cost_minor, "
                   "tax_class = excluded.tax_class, negative_stock = excluded.negative_stock, "
                   "variant_of = excluded.variant_of, variant_values = excluded.variant_values, "
                   "active = excluded.active, favourite = excluded.favourite, search = excluded.search, "
                   "barcoded = excluded.barcoded")
        .run(known ? std::optional(known->row) : std::nullopt, product.id, product.sku, product.name,
             mapText(product.names), product.category, unitCode(product.unit), itemKindCode(product.kind),
             product.priceMinor, product.costMinor, product.taxClass, negativeStockCode(product.negativeStock),
             product.variantOf, mapText(product.variantValues), product.active, product.favourite, search,
             hasBarcode(product));
    if (known)
        return known->row;
    const qint64 row = m_connection.lastRowId();
    // Every item has a level, so that a list can be walked in the order of stock.
    m_connection.statement("INSERT OR IGNORE INTO stock_level (product, quantity_milli, sold_milli) VALUES (?,0,0)")
        .run(product.id);
    return row;
}

void CatalogueStore::addSearch(const Indexed &item)
{
    const DeferredIndexes::Searches kept = DeferredIndexes(m_connection).keptUp();
    if (kept.words)
        m_connection.statement("INSERT INTO product_words (rowid, search) VALUES (?,?)").run(item.row, item.search);
    if (kept.parts)
        m_connection.statement("INSERT INTO product_parts (rowid, search) VALUES (?,?)").run(item.row, item.search);
}

/// Their content is the product's own column: they must be told the text they hold, whatever it is by then.
void CatalogueStore::removeSearch(const Indexed &item)
{
    const DeferredIndexes::Searches kept = DeferredIndexes(m_connection).keptUp();
    if (kept.words)
        m_connection.statement("INSERT INTO product_words (product_words, rowid, search) VALUES ('delete',?,?)")
            .run(item.row, item.search);
    if (kept.parts)
        m_connection.statement("INSERT INTO product_parts (product_parts, rowid, search) VALUES ('delete',?,?)")
            .run(item.row, item.search);
}

void CatalogueStore::putDetails(qint64 row, const Product &product)
{
    for (qsizetype i = 0; i < product.units.size(); ++i) {
        const ItemUnit &unit = product.units.at(i);
        if (i > 0 || !unit.name.isEmpty())
            m_connection
                .statement(
                    "INSERT INTO product_unit (product, idx, name, factor_milli, price_minor) VALUES (?,?,?,?,?)")
                .run(row, i, unit.name, unit.factorMilli, unit.priceMinor);
        for (const QString &code : unit.barcodes)
            m_connection.statement("INSERT OR REPLACE INTO barcode (code, product, unit_idx) VALUES (?,?,?)")
                .run(code, row, i);
    }
    for (qsizetype i = 0; i < product.components.size(); ++i)
        m_connection.statement("INSERT INTO kit_component (product, idx, component, quantity_milli) VALUES (?,?,?,?)")
            .run(row, i, product.components.at(i).product, product.components.at(i).quantityMilli);
}

void CatalogueStore::clearDetails(qint64 row)
{
    m_connection.statement("DELETE FROM product_unit WHERE product = ?").run(row);
    m_connection.statement("DELETE FROM barcode WHERE product = ?").run(row);
    m_connection.statement("DELETE FROM kit_component WHERE product = ?").run(row);
}

std::optional<Product> CatalogueStore::load(Statement &query)
{
    if (!query.next())
        return std::nullopt;
    Product product;
    const qint64 row = query.integer(0);
    query.read(1, product.id);
    product.sku = query.text(2);
    product.name = query.text(3);
    product.names = textMap(query.text(4));
    product.category = query.text(5);
    fromCode(query.text(6), product.unit);
    fromCode(query.text(7), product.kind);
    product.priceMinor = query.optionalInteger(8);
    product.costMinor = query.optionalInteger(9);
    product.taxClass = query.text(10);
    fromCode(query.text(11), product.negativeStock);
    if (const std::optional<Uuid> parent = query.optionalUuid(12))
        product.variantOf = ProductId(*parent);
    product.variantValues = textMap(query.text(13));
    product.active = query.boolean(14);
    product.favourite = query.boolean(15);
    loadUnits(row, product);
    return product;
}

void CatalogueStore::loadUnits(qint64 row, Product &product)
{
    Statement units = m_connection.statement(
        "SELECT idx, name, factor_milli, price_minor FROM product_unit WHERE product = ? ORDER BY idx");
    units.bind(row);
    while (units.next()) {
        const qsizetype index = units.integer(0);
        while (product.units.size() <= index)
            product.units.append(ItemUnit{});
        product.units[index] = ItemUnit{units.text(1), units.integer(2), {}, units.optionalInteger(3)};
    }
    Statement codes = m_connection.statement("SELECT unit_idx, code FROM barcode WHERE product = ? ORDER BY code");
    codes.bind(row);
    while (codes.next()) {
        if (codes.integer(0) < product.units.size())
            product.units[codes.integer(0)].barcodes.append(codes.text(1));
    }
    if (product.kind != ItemKind::Kit)
        return;
    Statement parts =
        m_connection.statement("SELECT component, quantity_milli FROM kit_component WHERE product = ? ORDER BY idx");
    parts.bind(row);
    while (parts.next())
        product.components.append({ProductId(parts.uuid(0)), parts.integer(1)});
}

std::optional<Product> CatalogueStore::product(const ProductId &id)
{
    Statement query = m_connection.statement(productQuery("WHERE id = ?"));
    query.bind(id);
    return load(query);
}

std::optional<FoundItem> CatalogueStore::byCode(const QString &code)
{
    Statement holder = m_connection.statement("SELECT product, unit_idx FROM barcode WHERE code = ?");
    holder.bind(code);
    if (holder.next()) {
        Statement query = m_connection.statement(productQuery("WHERE pk = ? AND active = 1"));
        query.bind(holder.integer(0));
        std::optional<Product> product = load(query);
        if (product && holder.integer(1) < product->units.size())
            return FoundItem{std::move(*product), holder.integer(1)};
    }
    Statement query = m_connection.statement(productQuery("WHERE sku = ? AND sku <> '' AND active = 1"));
    query.bind(code);
    std::optional<Product> product = load(query);
    return product ? std::optional(FoundItem{std::move(*product), 0}) : std::nullopt;
}

std::optional<FoundItem> CatalogueStore::byName(const QString &name)
{
    Statement exact = m_connection.statement(productQuery("WHERE name = ? AND active = 1"));
    exact.bind(name);
    if (std::optional<Product> product = load(exact))
        return FoundItem{std::move(*product), 0};
    const QString folded = foldedText(name);
    if (folded.isEmpty() || folded.size() > patternMax)
        return std::nullopt;
    // LIKE only narrows by the index, and may take a % of the name for a wildcard: instr() decides.
    Statement query = m_connection.statement(
        productQuery("WHERE active = 1 AND pk IN (SELECT rowid FROM product_parts WHERE search LIKE '%' || ? || '%') "
                     "AND instr(char(10) || search || char(10), char(10) || ? || char(10)) > 0 LIMIT 1"));
    query.bind(folded, folded);
    std::optional<Product> product = load(query);
    return product ? std::optional(FoundItem{std::move(*product), 0}) : std::nullopt;
}

std::optional<ProductId> CatalogueStore::holderOf(const QString &barcode)
{
    Statement query = m_connection.statement(
        "SELECT product.id FROM barcode JOIN product ON product.pk = barcode.product WHERE code = ?");
    query.bind(barcode);
    return query.next() ? std::optional(ProductId(query.uuid(0))) : std::nullopt;
}

bool CatalogueStore::isEmpty()
{
    return m_connection.scalar("SELECT count(*) FROM (SELECT 1 FROM product LIMIT 1)") == 0;
}

qint64 CatalogueStore::count()
{
    return m_connection.scalar("SELECT count(*) FROM product WHERE active = 1");
}

} // namespace comptoir
