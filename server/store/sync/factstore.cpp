// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sync/factstore.h"

#include "models/domain/factkinds.h"

#include <QHash>

// $1 tenant, $2 device, $3 branch, $4 op ids, $5 payloads. Not every statement uses all of them; PostgreSQL asks for
// the type of each, so all are named once.
#define COMPTOIR_GIVEN                                                                                                 \
    "WITH given AS MATERIALIZED (SELECT u.op, convert_from(u.payload, 'UTF8')::jsonb AS p, $1::uuid AS tenant, "       \
    "$2::uuid AS device, $3::uuid AS branch FROM unnest($4::uuid[], $5::bytea[]) AS u(op, payload)) "
#define COMPTOIR_AT "instant_of(coalesce((p ->> 'at')::bigint, 0))"

namespace comptoir::centre
{

namespace
{

constexpr const char *shiftOpened = COMPTOIR_GIVEN
    "INSERT INTO shift (tenant_id, id, device_id, branch_id, business_date, currency, opened_at, opened_by, "
    "opened_by_name, float_minor) "
    "SELECT tenant, (p ->> 'id')::uuid, device, branch, (p ->> 'business_date')::date, p ->> 'currency', " COMPTOIR_AT
    ", (p #>> '{user,id}')::uuid, coalesce(p #>> '{user,name}', ''), coalesce((p ->> 'float')::bigint, 0) "
    "FROM given ON CONFLICT (tenant_id, id) DO NOTHING";

/// A Z holds all of its shift, so that it stands even when the opening is in quarantine.
constexpr const char *shiftClosed = COMPTOIR_GIVEN
    ", closures AS (INSERT INTO closure (tenant_id, id, device_id, branch_id, kind, period, series, number, at, "
    "total_minor, body) "
    "SELECT tenant, op, device, branch, 'shift', p ->> 'shift', p #>> '{fiscal,series}', "
    "(p #>> '{fiscal,number}')::bigint, " COMPTOIR_AT ", coalesce((p #>> '{totals,total}')::bigint, 0), p FROM given) "
    "INSERT INTO shift (tenant_id, id, device_id, branch_id, business_date, currency, opened_at, opened_by, "
    "opened_by_name, float_minor, closed_at, closed_by, closed_by_name, expected_minor, counted_minor, "
    "difference_minor, approved, z_series, z_number, totals) "
    "SELECT tenant, (p ->> 'shift')::uuid, device, branch, (p ->> 'business_date')::date, p ->> 'currency', "
    "instant_of(coalesce((p ->> 'opened_at')::bigint, 0)), (p #>> '{opened_by,id}')::uuid, "
    "coalesce(p #>> '{opened_by,name}', ''), coalesce((p #>> '{cash,float}')::bigint, 0), " COMPTOIR_AT
    ", (p #>> '{user,id}')::uuid, coalesce(p #>> '{user,name}', ''), "
    "coalesce((p #>> '{cash,expected}')::bigint, 0), coalesce((p ->> 'counted')::bigint, 0), "
    "coalesce((p ->> 'difference')::bigint, 0), coalesce((p ->> 'approved')::boolean, false), "
    "p #>> '{fiscal,series}', (p #>> '{fiscal,number}')::bigint, p -> 'totals' FROM given "
    "ON CONFLICT (tenant_id, id) DO UPDATE SET closed_at = excluded.closed_at, closed_by = excluded.closed_by, "
    "closed_by_name = excluded.closed_by_name, expected_minor = excluded.expected_minor, "
    "counted_minor = excluded.counted_minor, difference_minor = excluded.difference_minor, "
    "approved = excluded.approved, z_series = excluded.z_series, z_number = excluded.z_number, "
    "totals = excluded.totals";

constexpr const char *differenceApproved =
    COMPTOIR_GIVEN ", named AS MATERIALIZED (SELECT tenant, (p ->> 'shift')::uuid AS shift FROM given) "
                   "UPDATE shift SET approved = true FROM named WHERE shift.tenant_id = named.tenant AND "
                   "shift.id = named.shift";

constexpr const char *cashMoved = COMPTOIR_GIVEN
    "INSERT INTO cash_move (tenant_id, id, device_id, branch_id, shift_id, kind, currency, amount_minor, reason, at, "
    "user_id, user_name) "
    "SELECT tenant, op, device, branch, (p ->> 'shift')::uuid, coalesce(p ->> 'kind', 'in'), p ->> 'currency', "
    "CASE p ->> 'kind' WHEN 'out' THEN -1 ELSE 1 END * coalesce((p ->> 'amount')::bigint, 0), "
    "coalesce(p ->> 'reason', ''), " COMPTOIR_AT ", (p #>> '{user,id}')::uuid, coalesce(p #>> '{user,name}', '') "
    "FROM given";

constexpr const char *accountPaid = COMPTOIR_GIVEN
    ", paid AS (INSERT INTO payment (tenant_id, document_id, idx, document_kind, method, amount_minor, currency, "
    "reference, branch_id, shift_id, at) "
    "SELECT tenant, op, 0, 'account', p #>> '{tender,method}', coalesce((p #>> '{tender,amount}')::bigint, 0), "
    "p ->> 'currency', coalesce(p #>> '{tender,reference}', ''), branch, (p ->> 'shift')::uuid, " COMPTOIR_AT
    " FROM given) "
    "INSERT INTO account_entry (tenant_id, op_id, idx, customer_id, branch_id, amount_minor, at) "
    "SELECT tenant, op, 0, (p ->> 'customer')::uuid, branch, -coalesce((p #>> '{tender,amount}')::bigint, "
    "0), " COMPTOIR_AT " FROM given";

#define COMPTOIR_MOVES(list)                                                                                           \
    COMPTOIR_GIVEN                                                                                                     \
    "INSERT INTO stock_move (tenant_id, op_id, idx, branch_id, product_id, quantity_milli, reason, at) "               \
    "SELECT tenant, op, m.n - 1, branch, m.product, coalesce(m.qty, 0), coalesce(m.reason, ''), " COMPTOIR_AT          \
    " FROM given, ROWS FROM (jsonb_to_recordset(given.p -> '" list "') AS (product uuid, "                             \
    "qty bigint, reason text)) WITH ORDINALITY AS m(product, qty, reason, n)"
constexpr const char *stockMoved = COMPTOIR_MOVES("moves");
constexpr const char *productsSaved = COMPTOIR_MOVES("stock");

constexpr const char *invoiceIssued = COMPTOIR_GIVEN
    "INSERT INTO invoice (tenant_id, id, sale_id, device_id, branch_id, series, number, ticket, at, buyer_name, "
    "professional, currency, total_minor, stamp_minor, due_minor, body) "
    "SELECT tenant, op, (p ->> 'sale')::uuid, device, branch, p #>> '{fiscal,series}', "
    "(p #>> '{fiscal,number}')::bigint, coalesce(p ->> 'ticket', ''), " COMPTOIR_AT
    ", coalesce(p #>> '{buyer,name}', ''), coalesce((p ->> 'professional')::boolean, false), p ->> 'currency', "
    "coalesce((p ->> 'total')::bigint, 0), coalesce((p ->> 'stamp')::bigint, 0), coalesce((p ->> 'due')::bigint, 0), "
    "p FROM given";

constexpr const char *periodClosed = COMPTOIR_GIVEN
    "INSERT INTO closure (tenant_id, id, device_id, branch_id, kind, period, series, number, at, total_minor, body) "
    "SELECT tenant, op, device, branch, p ->> 'kind', p ->> 'period', p #>> '{fiscal,series}', "
    "(p #>> '{fiscal,number}')::bigint, " COMPTOIR_AT ", coalesce((p #>> '{totals,total}')::bigint, 0), p FROM given";

const QHash<QString, const char *> &statements()
{
    static const QHash<QString, const char *> byKind{
        {QString::fromLatin1(factKind<ShiftOpened>), shiftOpened},
        {QString::fromLatin1(factKind<ShiftClosed>), shiftClosed},
        {QString::fromLatin1(factKind<DifferenceApproved>), differenceApproved},
        {QString::fromLatin1(factKind<CashMoved>), cashMoved},
        {QString::fromLatin1(factKind<AccountPaid>), accountPaid},
        {QString::fromLatin1(factKind<StockMoved>), stockMoved},
        {QString::fromLatin1(factKind<ProductsSaved>), productsSaved},
        {QString::fromLatin1(factKind<InvoiceIssued>), invoiceIssued},
        {QString::fromLatin1(factKind<PeriodClosed>), periodClosed},
    };
    return byKind;
}

} // namespace

void FactStore::checkCount(const PgRows &rows, const FactBatch &batch)
{
    if (rows.count() != batch.ops.size())
        throw DatabaseError("an entry made no row", "22000");
}

bool FactStore::hasRows(const QString &kind)
{
    return statements().contains(kind);
}

void FactStore::put(const QString &kind, const FactBatch &batch)
{
    if (const char *sql = statements().value(kind))
        m_transaction.run(sql, {m_transaction.scope().tenant, m_device, m_branch, PgValue::array(batch.ops),
                                PgValue::array(batch.payloads)});
}

QList<OverReturned> FactStore::addReturns(const QList<Uuid> &sales)
{
    const PgRows rows = m_transaction.run(
        "WITH back AS MATERIALIZED (SELECT sale_id AS by_sale, return_sale_id AS sale_id, return_idx AS idx, "
        "-quantity_milli AS quantity_milli FROM sale_line WHERE tenant_id = $1 AND sale_id = ANY ($2::uuid[]) "
        "AND return_sale_id IS NOT NULL), "
        "summed AS (INSERT INTO line_return AS r (tenant_id, sale_id, idx, returned_milli) "
        "SELECT $1, sale_id, idx, sum(quantity_milli) FROM back GROUP BY sale_id, idx ORDER BY sale_id, idx "
        "ON CONFLICT (tenant_id, sale_id, idx) DO UPDATE SET returned_milli = r.returned_milli + "
        "excluded.returned_milli RETURNING sale_id, idx, returned_milli) "
        "SELECT DISTINCT ON (summed.sale_id, summed.idx) back.by_sale, summed.sale_id, summed.idx, l.quantity_milli, "
        "summed.returned_milli FROM summed JOIN back USING (sale_id, idx) "
        "JOIN sale_line l ON l.tenant_id = $1 AND l.sale_id = summed.sale_id AND l.idx = summed.idx "
        "WHERE summed.returned_milli > l.quantity_milli ORDER BY summed.sale_id, summed.idx, back.by_sale DESC",
        {m_transaction.scope().tenant, PgValue::array(sales)});
    QList<OverReturned> found;
    for (int row = 0; row < rows.count(); ++row)
        found.append({rows.uuid(row, 0), rows.uuid(row, 1), static_cast<int>(rows.integer(row, 2)),
                      rows.integer(row, 3), rows.integer(row, 4)});
    return found;
}

void FactStore::addBalances(const QList<Uuid> &ops)
{
    m_transaction.run("INSERT INTO customer_balance AS b (tenant_id, customer_id, balance_minor) "
                      "SELECT $1, customer_id, sum(amount_minor) FROM account_entry "
                      "WHERE tenant_id = $1 AND op_id = ANY ($2::uuid[]) GROUP BY customer_id ORDER BY customer_id "
                      "ON CONFLICT (tenant_id, customer_id) DO UPDATE "
                      "SET balance_minor = b.balance_minor + excluded.balance_minor",
                      {m_transaction.scope().tenant, PgValue::array(ops)});
}

QList<Oversold> FactStore::addLevels(const QList<Uuid> &ops)
{
    const PgRows rows = m_transaction.run(
        "WITH change AS MATERIALIZED (SELECT product_id, sum(quantity_milli)::bigint AS change, "
        "coalesce(sum(-quantity_milli) FILTER (WHERE reason = 'sale'), 0)::bigint AS sold FROM stock_move "
        "WHERE tenant_id = $1 AND op_id = ANY ($3::uuid[]) GROUP BY product_id), "
        "level AS (INSERT INTO stock_level AS s (tenant_id, branch_id, product_id, quantity_milli, sold_milli) "
        "SELECT $1, $2, product_id, change, sold FROM change ORDER BY product_id "
        "ON CONFLICT (tenant_id, branch_id, product_id) DO UPDATE "
        "SET quantity_milli = s.quantity_milli + excluded.quantity_milli, sold_milli = s.sold_milli + "
        "excluded.sold_milli "
        "RETURNING product_id, quantity_milli, xmax <> 0 AS known) "
        "SELECT level.product_id, level.quantity_milli FROM level JOIN change USING (product_id) "
        "JOIN product p ON p.tenant_id = $1 AND p.id = level.product_id "
        "WHERE level.known AND level.quantity_milli < 0 AND level.quantity_milli - change.change >= 0 AND "
        "change.change < 0 "
        "AND p.negative_stock <> 'allow' ORDER BY 1",
        {m_transaction.scope().tenant, m_branch, PgValue::array(ops)});
    QList<Oversold> found;
    for (int row = 0; row < rows.count(); ++row)
        found.append({rows.uuid(row, 0), rows.integer(row, 1)});
    return found;
}

} // namespace comptoir::centre
