// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sales/salestore.h"

#include "server/store/jsonrows.h"

using namespace Qt::StringLiterals;

#define COMPTOIR_SALE                                                                                                  \
    "jsonb_build_object('id', s.id, 'number', api_number(s.series, s.number), 'training', s.training, "                \
    "'at', api_instant(s.at), 'business_date', s.business_date, 'hour', s.hour, 'branch', s.branch_id, "               \
    "'device', s.device_id, 'shift', s.shift_id, "                                                                     \
    "'cashier', jsonb_build_object('id', s.cashier_id, 'name', s.cashier_name), 'customer', s.customer_id, "           \
    "'customer_name', s.customer_name, 'tax_mode', s.tax_mode, 'line_count', s.lines, "                                \
    "'net', api_money(s.net_minor, s.currency), 'tax', api_money(s.tax_minor, s.currency), "                           \
    "'total', api_money(s.total_minor, s.currency), 'discount', api_money(s.discount_minor, s.currency), "             \
    "'stamp_duty', api_money(s.stamp_minor, s.currency), 'rounding', api_money(s.rounding_minor, s.currency), "        \
    "'due', api_money(s.due_minor, s.currency), 'change', api_money(s.change_minor, s.currency), 'note', s.note, "     \
    "'received_at', api_instant(s.received_at)) "
#define COMPTOIR_CURSOR_AT(at) "jsonb_build_object('cursor_at', (extract(epoch FROM " at ") * 1000000)::bigint::text) "
#define COMPTOIR_BEFORE "timestamptz 'epoch' + $1 * interval '1 microsecond'"
#define COMPTOIR_PAYMENT                                                                                               \
    "jsonb_build_object('document', p.document_id, 'idx', p.idx, 'document_kind', p.document_kind, "                   \
    "'method', p.method, 'amount', api_money(p.amount_minor, p.currency), 'reference', p.reference, "                  \
    "'branch', p.branch_id, 'shift', p.shift_id, 'at', api_instant(p.at)) "

namespace comptoir::centre
{

QJsonArray SaleStore::list(const Filter &filter)
{
    return jsonRows(m_transaction.run(
        "SELECT " COMPTOIR_SALE "|| " COMPTOIR_CURSOR_AT(
            "s.at") "FROM sale s WHERE ($1::bigint IS NULL OR (s.at, s.id) < (" COMPTOIR_BEFORE ", $2::uuid)) "
                    "AND ($3::uuid IS NULL OR s.branch_id = $3) AND ($4::uuid IS NULL OR s.device_id = $4) "
                    "AND ($5::uuid IS NULL OR s.shift_id = $5) AND ($6::uuid IS NULL OR s.customer_id = $6) "
                    "AND ($7::uuid IS NULL OR s.cashier_id = $7) AND ($8::date IS NULL OR s.business_date >= $8) "
                    "AND ($9::date IS NULL OR s.business_date <= $9) AND ($10::text IS NULL OR s.series = $10) "
                    "AND ($11::bigint IS NULL OR s.number = $11) AND s.training = $12 "
                    "ORDER BY s.at DESC, s.id DESC LIMIT $13",
        {cursorPart(filter.after, 0), cursorPart(filter.after, 1), filter.branch, filter.device, filter.shift,
         filter.customer, filter.cashier, dayValue(filter.fromDate), dayValue(filter.toDate), filter.series,
         filter.number, filter.training, filter.limit + 1}));
}

QJsonObject SaleStore::one(const Uuid &id)
{
    return jsonRow(m_transaction.run(
        "SELECT " COMPTOIR_SALE "|| jsonb_build_object("
        "'lines', (SELECT coalesce(jsonb_agg(jsonb_build_object('idx', l.idx, 'product', l.product_id, 'code', l.code, "
        "'name', l.name, 'category', l.category, 'tax_class', l.tax_class, 'quantity_milli', l.quantity_milli, "
        "'unit', l.unit_name, 'factor_milli', l.factor_milli, 'unit_price', api_money(l.unit_price_minor, s.currency), "
        "'discount', api_money(l.discount_minor, s.currency), 'net', api_money(l.net_minor, s.currency), "
        "'tax', api_money(l.tax_minor, s.currency), 'total', api_money(l.total_minor, s.currency), "
        "'return_of', CASE WHEN l.return_sale_id IS NOT NULL "
        "THEN jsonb_build_object('sale', l.return_sale_id, 'line', l.return_idx) END, 'note', l.note) ORDER BY l.idx), "
        "'[]') FROM sale_line l WHERE l.tenant_id = s.tenant_id AND l.sale_id = s.id), "
        "'taxes', (SELECT coalesce(jsonb_agg(jsonb_build_object('code', x.code, 'rate_ppm', x.rate_ppm, "
        "'base', api_money(x.base_minor, s.currency), 'tax', api_money(x.tax_minor, s.currency)) "
        "ORDER BY x.code, x.rate_ppm), '[]') FROM sale_tax x WHERE x.tenant_id = s.tenant_id AND x.sale_id = s.id), "
        "'payments', (SELECT coalesce(jsonb_agg(" COMPTOIR_PAYMENT "ORDER BY p.idx), '[]') FROM payment p "
        "WHERE p.tenant_id = s.tenant_id AND p.document_id = s.id)) FROM sale s WHERE s.id = $1",
        {id}));
}

QJsonArray SaleStore::payments(const PaymentFilter &filter)
{
    return jsonRows(m_transaction.run(
        "SELECT " COMPTOIR_PAYMENT "|| " COMPTOIR_CURSOR_AT(
            "p.at") "FROM payment p "
                    "WHERE ($1::bigint IS NULL OR (p.at, p.document_id, p.idx) < (" COMPTOIR_BEFORE
                    ", $2::uuid, $3::int)) "
                    "AND ($4::uuid IS NULL OR p.branch_id = $4) AND ($5::uuid IS NULL OR p.shift_id = $5) "
                    "AND ($6::uuid IS NULL OR p.document_id = $6) AND ($7::text IS NULL OR p.method = $7) "
                    "AND ($8::bigint IS NULL OR p.at >= instant_of($8)) AND ($9::bigint IS NULL OR p.at < "
                    "instant_of($9)) "
                    "ORDER BY p.at DESC, p.document_id DESC, p.idx DESC LIMIT $10",
        {cursorPart(filter.after, 0), cursorPart(filter.after, 1), cursorPart(filter.after, 2), filter.branch,
         filter.shift, filter.document, filter.method, filter.from, filter.to, filter.limit + 1}));
}

} // namespace comptoir::centre
