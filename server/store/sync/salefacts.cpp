// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sync/factstore.h"

namespace comptoir::centre
{

namespace
{

/// Tickets: PostgreSQL takes the payloads apart itself, so that a batch is one statement whatever it holds. What cannot
/// be read makes the statement fail; the batch is then taken entry by entry.
/// $1 tenant, $2 device, $3 branch, $4 op ids, $5 payloads
constexpr const char *ticketSql =
    "WITH ticket AS MATERIALIZED (SELECT given.op, s.*, p.*, t.* "
    "FROM unnest($4::uuid[], $5::bytea[]) AS given(op, payload), "
    "jsonb_to_record(convert_from(given.payload, 'UTF8')::jsonb) AS s(fiscal jsonb, id uuid, training boolean, "
    "shift uuid, business_date date, hour smallint, at bigint, cashier jsonb, currency text, customer uuid, "
    "customer_name text, tax_mode text, priced jsonb, settlement jsonb, stock jsonb, note text), "
    "jsonb_to_record(s.priced) AS p(lines jsonb, by_rate jsonb, discount bigint, net bigint, tax bigint, "
    "total bigint), "
    "jsonb_to_record(s.settlement) AS t(stamp bigint, rounding bigint, due bigint, change bigint, tenders jsonb)) "
    ", heads AS (INSERT INTO sale (tenant_id, id, op_id, device_id, branch_id, series, number, training, shift_id, "
    "business_date, hour, at, cashier_id, cashier_name, customer_id, customer_name, currency, tax_mode, lines, "
    "net_minor, "
    "tax_minor, total_minor, discount_minor, stamp_minor, rounding_minor, due_minor, change_minor, note) "
    "SELECT $1, id, op, $2, $3, fiscal ->> 'series', (fiscal ->> 'number')::bigint, coalesce(training, false), shift, "
    "business_date, coalesce(hour, 0), instant_of(coalesce(at, 0)), (cashier ->> 'id')::uuid, "
    "coalesce(cashier ->> 'name', ''), customer, coalesce(customer_name, ''), currency, coalesce(tax_mode, ''), "
    "CASE WHEN priced IS NOT NULL AND settlement IS NOT NULL THEN coalesce(jsonb_array_length(lines), 0) END, "
    "coalesce(net, 0), coalesce(tax, 0), coalesce(total, 0), "
    "coalesce(discount, 0), coalesce(stamp, 0), coalesce(rounding, 0), coalesce(due, 0), coalesce(change, 0), "
    "coalesce(note, '') FROM ticket), "
    "bodies AS (INSERT INTO sale_line (tenant_id, sale_id, idx, product_id, code, name, category, tax_class, "
    "quantity_milli, unit_name, factor_milli, unit_price_minor, discount_minor, net_minor, tax_minor, total_minor, "
    "return_sale_id, return_idx, note) "
    "SELECT $1, ticket.id, l.n - 1, b.product, coalesce(b.code, ''), coalesce(b.name, ''), coalesce(b.category, ''), "
    "coalesce(b.tax_class, ''), CASE jsonb_typeof(b.qty) WHEN 'array' THEN (b.qty ->> 0)::bigint "
    "ELSE coalesce(b.qty::bigint, 0) END, coalesce(b.unit, ''), coalesce(b.factor, 0), coalesce(b.price, 0), "
    "CASE WHEN l.discounts IS NULL THEN 0 ELSE (SELECT coalesce(sum((d ->> 'amount')::bigint), 0)::bigint "
    "FROM jsonb_array_elements(l.discounts) AS d) END, "
    "coalesce(l.net, 0), coalesce(l.tax, 0), coalesce(l.total, 0), (b.return_of ->> 'sale')::uuid, "
    "CASE WHEN b.return_of IS NULL THEN NULL ELSE coalesce((b.return_of ->> 'line')::int, 0) END, coalesce(b.note, '') "
    "FROM ticket, ROWS FROM (jsonb_to_recordset(ticket.lines) AS (line jsonb, discounts jsonb, net bigint, tax bigint, "
    "total bigint)) WITH ORDINALITY AS l(line, discounts, net, tax, total, n), "
    "jsonb_to_record(l.line) AS b(product uuid, code text, name text, category text, tax_class text, qty jsonb, "
    "unit text, factor bigint, price bigint, note text, return_of jsonb)), "
    "rates AS (INSERT INTO sale_tax (tenant_id, sale_id, code, rate_ppm, base_minor, tax_minor) "
    "SELECT $1, ticket.id, coalesce(r.rate ->> 'code', ''), coalesce((r.rate ->> 'ppm')::bigint, 0), "
    "coalesce(r.base, 0), coalesce(r.tax, 0) "
    "FROM ticket, jsonb_to_recordset(ticket.by_rate) AS r(rate jsonb, base bigint, tax bigint)), "
    // Change is given back in cash: it is taken off the first cash payment, as the till does.
    "tender AS (SELECT ticket.*, d.n, d.method, coalesce(d.amount, 0) AS amount, coalesce(d.reference, '') AS "
    "reference, "
    "min(d.n) FILTER (WHERE d.method = 'cash') OVER (PARTITION BY ticket.id) AS first_cash "
    "FROM ticket, ROWS FROM (jsonb_to_recordset(ticket.tenders) AS (method text, amount bigint, reference text)) "
    "WITH ORDINALITY AS d(method, amount, reference, n)), "
    "paid AS (INSERT INTO payment (tenant_id, document_id, idx, document_kind, method, amount_minor, currency, "
    "reference, branch_id, shift_id, at) "
    "SELECT $1, id, n - 1, 'sale', method, amount - CASE WHEN n = first_cash THEN coalesce(change, 0) ELSE 0 END, "
    "currency, reference, $3, shift, instant_of(coalesce(at, 0)) FROM tender), "
    "owed AS (INSERT INTO account_entry (tenant_id, op_id, idx, customer_id, branch_id, sale_id, amount_minor, at) "
    "SELECT $1, op, n - 1, customer, $3, id, amount, instant_of(coalesce(at, 0)) FROM tender "
    "WHERE method = 'account' AND customer IS NOT NULL AND training IS NOT TRUE), "
    "moved AS (INSERT INTO stock_move (tenant_id, op_id, idx, branch_id, product_id, quantity_milli, reason, at) "
    "SELECT $1, ticket.op, m.n - 1, $3, m.product, coalesce(m.qty, 0), coalesce(m.reason, ''), "
    "instant_of(coalesce(ticket.at, 0)) "
    "FROM ticket, ROWS FROM (jsonb_to_recordset(ticket.stock) AS (product uuid, qty bigint, reason text)) "
    "WITH ORDINALITY AS m(product, qty, reason, n) WHERE ticket.training IS NOT TRUE) "
    // What the centre checks of it: its place in its series, and whether its shift was closed before.
    "SELECT ticket.op, fiscal ->> 'series', (fiscal ->> 'number')::bigint, coalesce(fiscal ->> 'previous', ''), "
    "coalesce((fiscal ->> 'perpetual_net')::bigint, 0), coalesce((fiscal ->> 'perpetual_abs')::bigint, 0), "
    "CASE WHEN training IS TRUE THEN 0 ELSE coalesce(total, 0) END, "
    "EXISTS (SELECT FROM shift WHERE shift.tenant_id = $1 AND shift.id = ticket.shift AND shift.closed_at IS NOT "
    "NULL), "
    "lines @? '$[*].line.return_of', id, coalesce(training, false) FROM ticket";

} // namespace

QList<RecordedTicket> FactStore::putTickets(const FactBatch &batch)
{
    const PgRows rows = m_transaction.run(ticketSql, {m_transaction.scope().tenant, m_device, m_branch,
                                                      PgValue::array(batch.ops), PgValue::array(batch.payloads)});
    checkCount(rows, batch);
    QList<RecordedTicket> tickets;
    tickets.reserve(rows.count());
    for (int row = 0; row < rows.count(); ++row) {
        RecordedTicket ticket;
        ticket.op = rows.uuid(row, 0);
        ticket.document = {rows.text(row, 1),    rows.integer(row, 2), QByteArray::fromHex(rows.raw(row, 3)),
                           rows.integer(row, 4), rows.integer(row, 5), rows.integer(row, 6)};
        ticket.late = rows.boolean(row, 7);
        ticket.returns = rows.boolean(row, 8);
        ticket.sale = rows.uuid(row, 9);
        ticket.training = rows.boolean(row, 10);
        tickets.append(ticket);
    }
    return tickets;
}

} // namespace comptoir::centre
