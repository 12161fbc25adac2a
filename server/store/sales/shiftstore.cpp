// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sales/shiftstore.h"

#include "server/store/jsonrows.h"

#define COMPTOIR_SHIFT                                                                                                 \
    "jsonb_build_object('id', s.id, 'device', s.device_id, 'branch', s.branch_id, 'business_date', s.business_date, "  \
    "'opened_at', api_instant(s.opened_at), "                                                                          \
    "'opened_by', jsonb_build_object('id', s.opened_by, 'name', s.opened_by_name), "                                   \
    "'float', api_money(s.float_minor, s.currency), 'closed_at', api_instant(s.closed_at), "                           \
    "'closed_by', CASE WHEN s.closed_by IS NOT NULL "                                                                  \
    "THEN jsonb_build_object('id', s.closed_by, 'name', s.closed_by_name) END, "                                       \
    "'expected', api_money(s.expected_minor, s.currency), 'counted', api_money(s.counted_minor, s.currency), "         \
    "'difference', api_money(s.difference_minor, s.currency), 'approved', s.approved, "                                \
    "'z', api_number(s.z_series, s.z_number)) "

namespace comptoir::centre
{

QJsonArray ShiftStore::list(const Filter &filter)
{
    const bool begins = filter.after.isEmpty();
    return jsonRows(m_transaction.run(
        "SELECT " COMPTOIR_SHIFT
        "|| jsonb_build_object('cursor_at', (extract(epoch FROM s.opened_at) * 1000000)::bigint::text) "
        "FROM shift s WHERE ($1::bigint IS NULL OR (s.opened_at, s.id) < "
        "(timestamptz 'epoch' + $1 * interval '1 microsecond', $2::uuid)) "
        "AND ($3::uuid IS NULL OR s.branch_id = $3) AND ($4::uuid IS NULL OR s.device_id = $4) "
        "AND ($5::date IS NULL OR s.business_date >= $5) AND ($6::date IS NULL OR s.business_date <= $6) "
        "AND ($7::boolean IS NULL OR (s.closed_at IS NULL) = $7) ORDER BY s.opened_at DESC, s.id DESC LIMIT $8",
        {begins ? PgValue(nullptr) : PgValue(filter.after.value(0)),
         begins ? PgValue(nullptr) : PgValue(filter.after.value(1)), filter.branch, filter.device,
         dayValue(filter.fromDate), dayValue(filter.toDate), filter.open, filter.limit + 1}));
}

QJsonObject ShiftStore::one(const Uuid &id)
{
    return jsonRow(m_transaction.run(
        "SELECT " COMPTOIR_SHIFT "|| jsonb_build_object('totals', s.totals, 'cash_moves', "
        "(SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind, "
        "'amount', api_money(m.amount_minor, m.currency), 'reason', m.reason, 'at', api_instant(m.at), "
        "'user', jsonb_build_object('id', m.user_id, 'name', m.user_name)) ORDER BY m.at, m.id), '[]') "
        "FROM cash_move m WHERE m.tenant_id = s.tenant_id AND m.shift_id = s.id)) FROM shift s WHERE s.id = $1",
        {id}));
}

} // namespace comptoir::centre
