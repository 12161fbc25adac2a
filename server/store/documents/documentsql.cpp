// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/documents/documentsql.h"

// The statements of one kind: its table, its key (column and type) and the columns drawn from the body. They are put
// together by the preprocessor, so that each is a constant text and every value a parameter. Keys get their type before
// they meet the table: a cast may say what it was given, so row security would have every row read first. Each is
// looked up by itself: without statistics, PostgreSQL would rather read all rows than many keys.
#define COMPTOIR_LOCK(table, key, type)                                                                                \
    "SELECT t.key, t.body, t.field_ver, t.ver, t.deleted FROM (SELECT k FROM unnest($1::" type "[]) AS k ORDER BY k) " \
    "AS wanted, LATERAL (SELECT " key "::text AS key, body, field_ver, ver, deleted FROM " table " WHERE " key         \
    " = wanted.k FOR UPDATE) AS t"
#define COMPTOIR_ROWS(type)                                                                                            \
    "WITH given AS MATERIALIZED (SELECT n, (r ->> 'key')::" type " AS key, r -> 'body' AS body, "                      \
    "r -> 'versions' AS versions, (r ->> 'deleted')::boolean AS deleted "                                              \
    "FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS l(r, n)) "
#define COMPTOIR_BY_ID COMPTOIR_ROWS("uuid")
#define COMPTOIR_BY_CODE COMPTOIR_ROWS("text")
#define COMPTOIR_PUT(table, key, type, columns, values, updates)                                                       \
    COMPTOIR_ROWS(type)                                                                                                \
    "INSERT INTO " table " (tenant_id, " key ", body, ver, field_ver, deleted" columns ") "                            \
    "SELECT $1, key, body, -1, versions, deleted" values " FROM given ORDER BY key "                                   \
    "ON CONFLICT (tenant_id, " key ") DO UPDATE SET body = excluded.body, "                                            \
    "field_ver = excluded.field_ver, deleted = excluded.deleted, updated_at = now()" updates
#define COMPTOIR_PLACE(table, key, type)                                                                               \
    COMPTOIR_ROWS(type)                                                                                                \
    "UPDATE " table " AS t SET ver = $3::bigint + given.n - 1, field_ver = given.versions "                            \
    "FROM given WHERE t.tenant_id = $1 AND t." key " = given.key"

namespace comptoir::centre
{

namespace
{

const DocumentSql ofProduct{
    COMPTOIR_LOCK("product", "id", "uuid"),
    COMPTOIR_PUT("product", "id", "uuid",
                 ", sku, name, names, category, unit, kind, price_minor, cost_minor, tax_class, negative_stock, "
                 "variant_of, active, favourite",
                 ", coalesce(body ->> 'sku', ''), coalesce(body ->> 'name', ''), coalesce(body -> 'names', '{}'), "
                 "coalesce(body ->> 'category', ''), coalesce(body ->> 'unit', 'piece'), coalesce(body ->> 'kind', "
                 "'stocked'), (body ->> 'price')::bigint, (body ->> 'cost')::bigint, coalesce(body ->> 'tax_class', "
                 "''), coalesce(body ->> 'negative_stock', 'warn'), (body ->> 'variant_of')::uuid, coalesce((body ->> "
                 "'active')::boolean, false), coalesce((body ->> 'favourite')::boolean, false)",
                 ", sku = excluded.sku, name = excluded.name, names = excluded.names, category = excluded.category, "
                 "unit = excluded.unit, kind = excluded.kind, price_minor = excluded.price_minor, cost_minor = "
                 "excluded.cost_minor, tax_class = excluded.tax_class, negative_stock = excluded.negative_stock, "
                 "variant_of = excluded.variant_of, active = excluded.active, favourite = excluded.favourite"),
    {COMPTOIR_BY_ID "DELETE FROM product_barcode b USING given WHERE b.tenant_id = $1 AND b.product_id = given.key",
     COMPTOIR_BY_ID
     "INSERT INTO product_barcode (tenant_id, product_id, unit_idx, code) "
     "SELECT DISTINCT $1::uuid, given.key, (u.n - 1)::int, c.code FROM given, "
     "jsonb_array_elements(coalesce(given.body -> 'units', '[]')) WITH ORDINALITY AS u(unit, n), "
     "jsonb_array_elements_text(coalesce(u.unit -> 'barcodes', '[]')) AS c(code) WHERE NOT given.deleted"},
    COMPTOIR_PLACE("product", "id", "uuid")};

const DocumentSql ofCategory{
    COMPTOIR_LOCK("category", "code", "text"),
    COMPTOIR_PUT("category", "code", "text", ", name", ", coalesce(body ->> 'name', '')", ", name = excluded.name"),
    {},
    COMPTOIR_PLACE("category", "code", "text")};

const DocumentSql ofTax{
    COMPTOIR_LOCK("tax", "code", "text"),
    COMPTOIR_PUT("tax", "code", "text", ", name", ", coalesce(body ->> 'name', '')", ", name = excluded.name"),
    {},
    COMPTOIR_PLACE("tax", "code", "text")};

const DocumentSql ofTaxClass{
    COMPTOIR_LOCK("tax_class", "code", "text"),
    COMPTOIR_PUT("tax_class", "code", "text", ", name", ", coalesce(body ->> 'name', '')", ", name = excluded.name"),
    {},
    COMPTOIR_PLACE("tax_class", "code", "text")};

const DocumentSql ofPriceList{
    COMPTOIR_LOCK("price_list", "name", "text"),
    COMPTOIR_PUT("price_list", "name", "text", "", "", ""),
    {COMPTOIR_BY_CODE "DELETE FROM price_rule p USING given WHERE p.tenant_id = $1 AND p.list = given.key",
     COMPTOIR_BY_CODE
     "INSERT INTO price_rule (tenant_id, list, idx, product_id, unit_name, customer_group, branch, "
     "from_quantity_milli, begins, ends, price_minor) "
     "SELECT $1, given.key, (p.n - 1)::int, (p.rule ->> 'product')::uuid, coalesce(p.rule ->> 'unit', ''), "
     "coalesce(p.rule ->> 'group', ''), coalesce(p.rule ->> 'branch', ''), "
     "coalesce((p.rule ->> 'from_qty')::bigint, 0), nullif(p.rule #>> '{period,begin}', '')::date, "
     "nullif(p.rule #>> '{period,end}', '')::date, coalesce((p.rule ->> 'price')::bigint, 0) "
     "FROM given, jsonb_array_elements(coalesce(given.body -> 'rules', '[]')) WITH ORDINALITY AS p(rule, n) "
     "WHERE NOT given.deleted"},
    COMPTOIR_PLACE("price_list", "name", "text")};

const DocumentSql ofPromotion{
    COMPTOIR_LOCK("promotion", "id", "uuid"),
    COMPTOIR_PUT("promotion", "id", "uuid", ", name, active",
                 ", coalesce(body ->> 'name', ''), coalesce((body ->> 'active')::boolean, false)",
                 ", name = excluded.name, active = excluded.active"),
    {},
    COMPTOIR_PLACE("promotion", "id", "uuid")};

const DocumentSql ofCustomer{
    COMPTOIR_LOCK("customer", "id", "uuid"),
    COMPTOIR_PUT("customer", "id", "uuid",
                 ", code, name, phone, email, customer_group, professional, credit_limit_minor, active",
                 ", coalesce(body ->> 'code', ''), coalesce(body #>> '{identity,name}', ''), coalesce(body #>> "
                 "'{identity,phone}', ''), coalesce(body #>> '{identity,email}', ''), coalesce(body ->> 'group', ''), "
                 "coalesce((body ->> 'professional')::boolean, false), coalesce((body ->> 'credit_limit')::bigint, 0), "
                 "coalesce((body ->> 'active')::boolean, false)",
                 ", code = excluded.code, name = excluded.name, phone = excluded.phone, email = excluded.email, "
                 "customer_group = excluded.customer_group, professional = excluded.professional, credit_limit_minor = "
                 "excluded.credit_limit_minor, active = excluded.active"),
    {},
    COMPTOIR_PLACE("customer", "id", "uuid")};

const DocumentSql ofTillRole{
    COMPTOIR_LOCK("till_role", "code", "text"),
    COMPTOIR_PUT("till_role", "code", "text", ", name", ", coalesce(body ->> 'name', '')", ", name = excluded.name"),
    {},
    COMPTOIR_PLACE("till_role", "code", "text")};

const DocumentSql ofStaff{
    COMPTOIR_LOCK("staff", "id", "uuid"),
    COMPTOIR_PUT(
        "staff", "id", "uuid", ", name, role_code, active",
        ", coalesce(body ->> 'name', ''), coalesce(body ->> 'role', ''), coalesce((body ->> 'active')::boolean, false)",
        ", name = excluded.name, role_code = excluded.role_code, active = excluded.active"),
    {},
    COMPTOIR_PLACE("staff", "id", "uuid")};

// A setting is one text; its body is {"key", "value"}, and it is one field.
const DocumentSql ofSetting{
    "SELECT key, jsonb_build_object('key', key, 'value', value), jsonb_build_object('*', jsonb_build_array(ver, 0, "
    "'')), "
    "ver, false FROM setting WHERE key = ANY ($1) ORDER BY key FOR UPDATE",
    COMPTOIR_BY_CODE "INSERT INTO setting (tenant_id, key, value, ver) "
                     "SELECT $1, key, coalesce(body ->> 'value', ''), -1 FROM given ORDER BY key "
                     "ON CONFLICT (tenant_id, key) DO UPDATE SET value = excluded.value, updated_at = now()",
    {COMPTOIR_BY_CODE
     "DELETE FROM setting s USING given WHERE s.tenant_id = $1 AND s.key = given.key AND given.deleted"},
    COMPTOIR_BY_CODE "UPDATE setting AS t SET ver = $3::bigint + given.n - 1 FROM given "
                     "WHERE t.tenant_id = $1 AND t.key = given.key"};

} // namespace

const DocumentSql &documentSql(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Product:
        return ofProduct;
    case DocumentKind::Category:
        return ofCategory;
    case DocumentKind::Tax:
        return ofTax;
    case DocumentKind::TaxClass:
        return ofTaxClass;
    case DocumentKind::PriceList:
        return ofPriceList;
    case DocumentKind::Promotion:
        return ofPromotion;
    case DocumentKind::Customer:
        return ofCustomer;
    case DocumentKind::TillRole:
        return ofTillRole;
    case DocumentKind::Staff:
        return ofStaff;
    case DocumentKind::Setting:
        return ofSetting;
    }
    Q_UNREACHABLE();
}

} // namespace comptoir::centre
