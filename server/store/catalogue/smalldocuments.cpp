// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/catalogue/smalldocuments.h"

#include "server/store/jsonrows.h"

#define COMPTOIR_CATEGORY                                                                                              \
    "SELECT jsonb_build_object('code', code, 'version', ver, 'name', name, 'names', coalesce(body -> 'names', '{}'), " \
    "'hue', coalesce((body ->> 'hue')::int, 0), 'position', coalesce((body ->> 'position')::int, 0), "                 \
    "'icon', coalesce(body ->> 'icon', ''), 'updated_at', api_instant(updated_at)) FROM category WHERE NOT deleted "
#define COMPTOIR_TAX                                                                                                   \
    "SELECT jsonb_build_object('code', code, 'version', ver, 'name', name, 'periods', "                                \
    "(SELECT coalesce(jsonb_agg(jsonb_build_object('from', p ->> 'from', 'rate_ppm', "                                 \
    "coalesce((p ->> 'ppm')::bigint, 0)) ORDER BY n), '[]') "                                                          \
    "FROM jsonb_array_elements(coalesce(body -> 'periods', '[]')) WITH ORDINALITY AS l(p, n)), "                       \
    "'updated_at', api_instant(updated_at)) FROM tax WHERE NOT deleted "
#define COMPTOIR_TAX_CLASS                                                                                             \
    "SELECT jsonb_build_object('code', code, 'version', ver, 'name', name, 'taxes', coalesce(body -> 'taxes', '[]'), " \
    "'updated_at', api_instant(updated_at)) FROM tax_class WHERE NOT deleted "
#define COMPTOIR_PRICE_LIST                                                                                            \
    "SELECT jsonb_build_object('name', l.name, 'version', l.ver, 'rules', "                                            \
    "(SELECT coalesce(jsonb_agg(jsonb_build_object('product', r.product_id, 'unit', r.unit_name, "                     \
    "'customer_group', r.customer_group, 'branch', r.branch, 'from_quantity_milli', r.from_quantity_milli, "           \
    "'begins', r.begins, 'ends', r.ends, 'price', api_money(r.price_minor, t.currency)) ORDER BY r.idx), '[]') "       \
    "FROM price_rule r WHERE r.tenant_id = l.tenant_id AND r.list = l.name), "                                         \
    "'updated_at', api_instant(l.updated_at)) FROM price_list l JOIN tenant t ON t.id = l.tenant_id "                  \
    "WHERE NOT l.deleted "
#define COMPTOIR_PRICE_LIST_NAME                                                                                       \
    "SELECT jsonb_build_object('name', l.name, 'version', l.ver, 'rules', "                                            \
    "(SELECT count(*) FROM price_rule r WHERE r.tenant_id = l.tenant_id AND r.list = l.name), "                        \
    "'updated_at', api_instant(l.updated_at)) FROM price_list l WHERE NOT l.deleted "
#define COMPTOIR_SETTING                                                                                               \
    "SELECT jsonb_build_object('key', key, 'version', ver, 'value', value, 'updated_at', api_instant(updated_at)) "    \
    "FROM setting WHERE true "
#define COMPTOIR_AFTER(key) "AND ($1::text IS NULL OR " key " > $1) ORDER BY " key " LIMIT $2"

namespace comptoir::centre
{

QJsonArray SmallDocuments::categories(const std::optional<QString> &after, int limit)
{
    return jsonRows(m_transaction.run(COMPTOIR_CATEGORY COMPTOIR_AFTER("code"), {after, limit + 1}));
}

QJsonObject SmallDocuments::category(const QString &code)
{
    return jsonRow(m_transaction.run(COMPTOIR_CATEGORY "AND code = $1", {code}));
}

QJsonArray SmallDocuments::taxes(const std::optional<QString> &after, int limit)
{
    return jsonRows(m_transaction.run(COMPTOIR_TAX COMPTOIR_AFTER("code"), {after, limit + 1}));
}

QJsonObject SmallDocuments::tax(const QString &code)
{
    return jsonRow(m_transaction.run(COMPTOIR_TAX "AND code = $1", {code}));
}

QJsonArray SmallDocuments::taxClasses(const std::optional<QString> &after, int limit)
{
    return jsonRows(m_transaction.run(COMPTOIR_TAX_CLASS COMPTOIR_AFTER("code"), {after, limit + 1}));
}

QJsonObject SmallDocuments::taxClass(const QString &code)
{
    return jsonRow(m_transaction.run(COMPTOIR_TAX_CLASS "AND code = $1", {code}));
}

QJsonArray SmallDocuments::priceLists(const std::optional<QString> &after, int limit)
{
    return jsonRows(m_transaction.run(COMPTOIR_PRICE_LIST_NAME COMPTOIR_AFTER("l.name"), {after, limit + 1}));
}

QJsonObject SmallDocuments::priceList(const QString &name)
{
    return jsonRow(m_transaction.run(COMPTOIR_PRICE_LIST "AND l.name = $1", {name}));
}

QJsonArray SmallDocuments::settings(const std::optional<QString> &after, int limit)
{
    return jsonRows(m_transaction.run(COMPTOIR_SETTING COMPTOIR_AFTER("key"), {after, limit + 1}));
}

QJsonObject SmallDocuments::setting(const QString &key)
{
    return jsonRow(m_transaction.run(COMPTOIR_SETTING "AND key = $1", {key}));
}

} // namespace comptoir::centre
