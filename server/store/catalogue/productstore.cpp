// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/catalogue/productstore.h"

#include "server/store/jsonrows.h"

using namespace Qt::StringLiterals;

// An item as the API shows it; $1 says whether with its cost.
#define COMPTOIR_PRODUCT                                                                                               \
    "SELECT jsonb_build_object('id', p.id, 'version', p.ver, 'sku', p.sku, 'name', p.name, 'names', p.names, "         \
    "'category', p.category, 'unit', p.unit, 'kind', p.kind, 'price', api_money(p.price_minor, t.currency), "          \
    "'tax_class', p.tax_class, 'negative_stock', p.negative_stock, 'units', "                                          \
    "(SELECT coalesce(jsonb_agg(jsonb_build_object('name', coalesce(u ->> 'name', ''), "                               \
    "'factor_milli', coalesce((u ->> 'factor')::bigint, 0), 'barcodes', coalesce(u -> 'barcodes', '[]'), "             \
    "'price', api_money((u ->> 'price')::bigint, t.currency)) ORDER BY n), '[]') "                                     \
    "FROM jsonb_array_elements(coalesce(p.body -> 'units', '[]')) WITH ORDINALITY AS l(u, n)), 'components', "         \
    "(SELECT coalesce(jsonb_agg(jsonb_build_object('product', (c ->> 'product')::uuid, "                               \
    "'quantity_milli', coalesce((c ->> 'qty')::bigint, 0)) ORDER BY n), '[]') "                                        \
    "FROM jsonb_array_elements(coalesce(p.body -> 'components', '[]')) WITH ORDINALITY AS l(c, n)), "                  \
    "'variant_of', p.variant_of, 'variant_values', coalesce(p.body -> 'variant', '{}'), 'active', p.active, "          \
    "'favourite', p.favourite, 'created_at', api_instant(p.created_at), 'updated_at', api_instant(p.updated_at)) "     \
    "|| CASE WHEN $1 THEN jsonb_build_object('cost', api_money(p.cost_minor, t.currency)) ELSE '{}' END "              \
    "FROM product p JOIN tenant t ON t.id = p.tenant_id WHERE NOT p.deleted "
#define COMPTOIR_PRODUCT_FILTER                                                                                        \
    "AND ($2::text IS NULL OR p.category = $2) AND ($3::text IS NULL OR p.sku = $3) "                                  \
    "AND ($4::text IS NULL OR p.id IN (SELECT b.product_id FROM product_barcode b WHERE b.code = $4)) "                \
    "AND ($5::text IS NULL OR p.kind = $5) AND ($6::boolean IS NULL OR p.active = $6) "

namespace comptoir::centre
{

QJsonArray ProductStore::byName(const Filter &filter)
{
    const bool begins = filter.after.isEmpty();
    return jsonRows(
        m_transaction.run(COMPTOIR_PRODUCT COMPTOIR_PRODUCT_FILTER
                          "AND ($7::text IS NULL OR (p.name, p.id) > ($7, $8::uuid)) ORDER BY p.name, p.id LIMIT $9",
                          {m_withCost, filter.category, filter.sku, filter.barcode, filter.kind, filter.active,
                           begins ? PgValue(nullptr) : PgValue(filter.after.value(0)),
                           begins ? PgValue(nullptr) : PgValue(filter.after.value(1)), filter.limit + 1}));
}

QJsonArray ProductStore::byId(const Filter &filter)
{
    return jsonRows(m_transaction.run(
        COMPTOIR_PRODUCT COMPTOIR_PRODUCT_FILTER "AND ($7::uuid IS NULL OR p.id > $7) ORDER BY p.id LIMIT $8",
        {m_withCost, filter.category, filter.sku, filter.barcode, filter.kind, filter.active,
         filter.after.isEmpty() ? PgValue(nullptr) : PgValue(filter.after.front()), filter.limit + 1}));
}

QJsonObject ProductStore::one(const Uuid &id)
{
    return jsonRow(m_transaction.run(COMPTOIR_PRODUCT "AND p.id = $2", {m_withCost, id}));
}

QStringList ProductStore::takenBarcodes(const QStringList &codes, const QList<Uuid> &except)
{
    QStringList own;
    for (const Uuid &id : except)
        own.append(id.toText());
    const PgRows rows = m_transaction.run("SELECT DISTINCT code FROM product_barcode WHERE code = ANY ($1) "
                                          "AND product_id <> ALL ($2::uuid[]) ORDER BY code",
                                          {codes, own});
    QStringList taken;
    for (int i = 0; i < rows.count(); ++i)
        taken.append(rows.text(i, 0));
    return taken;
}

QSet<QString> ProductStore::knownTaxClasses()
{
    QSet<QString> codes;
    const PgRows rows = m_transaction.run("SELECT code FROM tax_class WHERE NOT deleted");
    for (int i = 0; i < rows.count(); ++i)
        codes.insert(rows.text(i, 0));
    return codes;
}

QSet<QString> ProductStore::knownCategories()
{
    QSet<QString> codes;
    const PgRows rows = m_transaction.run("SELECT code FROM category WHERE NOT deleted");
    for (int i = 0; i < rows.count(); ++i)
        codes.insert(rows.text(i, 0));
    return codes;
}

QList<Uuid> ProductStore::missing(const QList<Uuid> &ids)
{
    QStringList asked;
    for (const Uuid &id : ids)
        asked.append(id.toText());
    const PgRows rows =
        m_transaction.run("SELECT a FROM unnest($1::uuid[]) AS a WHERE NOT EXISTS (SELECT FROM product p "
                          "WHERE p.id = a AND NOT p.deleted)",
                          {asked});
    QList<Uuid> gone;
    for (int i = 0; i < rows.count(); ++i)
        gone.append(rows.uuid(i, 0));
    return gone;
}

} // namespace comptoir::centre
