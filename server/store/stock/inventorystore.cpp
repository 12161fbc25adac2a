// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/stock/inventorystore.h"

#include "server/store/jsonrows.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

QJsonArray InventoryStore::levels(const LevelFilter &filter)
{
    return jsonRows(
        m_transaction.run("SELECT jsonb_build_object('product', l.product_id, 'product_name', p.name, 'unit', p.unit, "
                          "'branch', l.branch_id, 'quantity_milli', l.quantity_milli, 'sold_milli', l.sold_milli) "
                          "FROM stock_level l LEFT JOIN product p ON p.tenant_id = l.tenant_id AND p.id = l.product_id "
                          "WHERE ($1::uuid IS NULL OR l.branch_id = $1) AND ($2::uuid IS NULL OR l.product_id = $2) "
                          "AND ($3::bigint IS NULL OR l.quantity_milli <= $3) "
                          "AND ($4::uuid IS NULL OR (l.product_id, l.branch_id) > ($4, $5::uuid)) "
                          "ORDER BY l.product_id, l.branch_id LIMIT $6",
                          {filter.branch, filter.product, filter.atMostMilli, cursorPart(filter.after, 0),
                           cursorPart(filter.after, 1), filter.limit + 1}));
}

QJsonArray InventoryStore::moves(const MoveFilter &filter)
{
    return jsonRows(m_transaction.run(
        "SELECT jsonb_build_object('id', m.op_id, 'idx', m.idx, 'at', api_instant(m.at), 'branch', m.branch_id, "
        "'product', m.product_id, 'quantity_milli', m.quantity_milli, 'reason', m.reason, "
        "'cursor_at', (extract(epoch FROM m.at) * 1000000)::bigint::text) "
        "FROM stock_move m WHERE ($1::uuid IS NULL OR m.branch_id = $1) AND ($2::uuid IS NULL OR m.product_id = $2) "
        "AND ($3::text IS NULL OR m.reason = $3) AND ($4::bigint IS NULL OR m.at >= instant_of($4)) "
        "AND ($5::bigint IS NULL OR m.at < instant_of($5)) "
        "AND ($6::bigint IS NULL OR (m.at, m.op_id, m.idx) < "
        "(timestamptz 'epoch' + $6 * interval '1 microsecond', $7::uuid, $8::int)) "
        "ORDER BY m.at DESC, m.op_id DESC, m.idx DESC LIMIT $9",
        {filter.branch, filter.product, filter.reason, filter.from, filter.to, cursorPart(filter.after, 0),
         cursorPart(filter.after, 1), cursorPart(filter.after, 2), filter.limit + 1}));
}

void InventoryStore::add(const Uuid &op, const Uuid &branch, EpochMs at, const QList<Move> &moves)
{
    QJsonArray rows;
    for (const Move &move : moves)
        rows.append(QJsonObject{
            {u"product"_s, move.product.toText()}, {u"qty"_s, move.quantityMilli}, {u"reason"_s, move.reason}});
    const Uuid tenant = m_transaction.scope().tenant;
    m_transaction.run(
        "INSERT INTO stock_move (tenant_id, op_id, idx, branch_id, product_id, quantity_milli, reason, at) "
        "SELECT $1, $2, (n - 1)::int, $3, (r ->> 'product')::uuid, (r ->> 'qty')::bigint, r ->> 'reason', "
        "instant_of($4) FROM jsonb_array_elements($5::jsonb) WITH ORDINALITY AS l(r, n)",
        {tenant, op, branch, at, rows});
    m_transaction.run("INSERT INTO stock_level AS kept (tenant_id, branch_id, product_id, quantity_milli) "
                      "SELECT $1, $2, (r ->> 'product')::uuid, sum((r ->> 'qty')::bigint)::bigint "
                      "FROM jsonb_array_elements($3::jsonb) AS l(r) GROUP BY 3 ORDER BY 3 "
                      "ON CONFLICT (tenant_id, branch_id, product_id) DO UPDATE "
                      "SET quantity_milli = kept.quantity_milli + excluded.quantity_milli",
                      {tenant, branch, rows});
}

bool InventoryStore::hasBranch(const Uuid &branch)
{
    return !m_transaction.run("SELECT FROM branch WHERE id = $1", {branch}).isEmpty();
}

} // namespace comptoir::centre
