// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/reports/dashboardstore.h"

#include "server/store/jsonrows.h"

using namespace Qt::StringLiterals;

// All of them: $1 day, $2 branch or null, $3 currency.
#define COMPTOIR_BRANCH "($2::uuid IS NULL OR branch_id = $2) "
// The four same weekdays before it; a day without a ticket is none to compare with.
#define COMPTOIR_USUAL                                                                                                 \
    "usual AS (SELECT * FROM sales_by_hour WHERE business_date IN ($1::date - 7, $1::date - 14, $1::date - 21, "       \
    "$1::date - 28) AND currency = $3 AND " COMPTOIR_BRANCH "), "                                                      \
    "days AS (SELECT greatest(count(DISTINCT business_date), 1) AS n FROM usual) "

namespace comptoir::centre
{

namespace
{

constexpr const char *dayTotals =
    "SELECT jsonb_build_object('tickets', coalesce(sum(tickets), 0), 'returns', coalesce(sum(returns), 0), "
    "'net', api_money(coalesce(sum(net_minor), 0)::bigint, $3), 'tax', api_money(coalesce(sum(tax_minor), 0)::bigint, "
    "$3), "
    "'total', api_money(coalesce(sum(total_minor), 0)::bigint, $3), "
    "'discount', api_money(coalesce(sum(discount_minor), 0)::bigint, $3), "
    "'average_ticket', api_money((coalesce(sum(total_minor), 0) / greatest(coalesce(sum(tickets), 0), 1))::bigint, "
    "$3)) "
    "FROM sales_by_hour WHERE business_date = $1::date AND currency = $3 AND " COMPTOIR_BRANCH;

constexpr const char *usualTotals =
    "WITH " COMPTOIR_USUAL "SELECT jsonb_build_object('days', count(DISTINCT business_date), "
    "'tickets', coalesce(sum(tickets), 0) / (SELECT n FROM days), "
    "'total', api_money((coalesce(sum(total_minor), 0) / (SELECT n FROM days))::bigint, $3), "
    "'total_so_far', api_money((coalesce(sum(total_minor) FILTER (WHERE hour < $4), 0) / (SELECT n FROM "
    "days))::bigint, "
    "$3)) FROM usual";

constexpr const char *byHour =
    "WITH " COMPTOIR_USUAL ", today AS (SELECT hour, sum(tickets) AS tickets, sum(total_minor) AS total "
    "FROM sales_by_hour WHERE business_date = $1::date AND currency = $3 AND " COMPTOIR_BRANCH "GROUP BY hour), "
    "before AS (SELECT hour, sum(total_minor) / (SELECT n FROM days) AS total FROM usual GROUP BY hour) "
    "SELECT jsonb_build_object('hour', hour, 'tickets', coalesce(t.tickets, 0), "
    "'total', api_money(coalesce(t.total, 0)::bigint, $3), 'usual_total', api_money(coalesce(b.total, 0)::bigint, $3)) "
    "FROM today t FULL JOIN before b USING (hour) ORDER BY hour";

constexpr const char *topProducts =
    "SELECT jsonb_build_object('product', s.product_id, 'name', p.name, 'quantity_milli', s.quantity, "
    "'total', api_money(s.total, $3)) FROM (SELECT product_id, sum(quantity_milli)::bigint AS quantity, "
    "sum(total_minor)::bigint AS total FROM sales_by_product WHERE business_date = $1::date AND currency = $3 "
    "AND " COMPTOIR_BRANCH "GROUP BY product_id ORDER BY sum(total_minor) DESC, product_id LIMIT 10) AS s "
    "LEFT JOIN product p ON p.id = s.product_id ORDER BY s.total DESC, s.product_id";

constexpr const char *byBranch =
    "WITH " COMPTOIR_USUAL ", today AS (SELECT branch_id, sum(tickets) AS tickets, sum(total_minor) AS total "
    "FROM sales_by_hour WHERE business_date = $1::date AND currency = $3 AND " COMPTOIR_BRANCH "GROUP BY branch_id), "
    "before AS (SELECT branch_id, sum(total_minor) / (SELECT n FROM days) AS total FROM usual GROUP BY branch_id) "
    "SELECT jsonb_build_object('branch', b.id, 'name', b.name, 'tickets', coalesce(t.tickets, 0), "
    "'total', api_money(coalesce(t.total, 0)::bigint, $3), 'usual_total', api_money(coalesce(u.total, 0)::bigint, $3)) "
    "FROM branch b LEFT JOIN today t ON t.branch_id = b.id LEFT JOIN before u ON u.branch_id = b.id "
    "WHERE ($2::uuid IS NULL OR b.id = $2) ORDER BY coalesce(t.total, 0) DESC, b.name, b.id LIMIT 100";

// What will be gone within a week at the speed of this one and the three before it.
constexpr const char *reorder =
    "WITH days AS (SELECT 22 + ($1::date - date '1970-01-01') % 7 AS n, week_of($1::date) AS week), "
    "pace AS (SELECT p.tenant_id, p.branch_id, p.product_id, CASE WHEN days.week <= p.week "
    "THEN p.sold_milli[1] + p.sold_milli[2] + p.sold_milli[3] + p.sold_milli[4] WHEN days.week = p.week + 1 "
    "THEN p.sold_milli[1] + p.sold_milli[2] + p.sold_milli[3] WHEN days.week = p.week + 2 "
    "THEN p.sold_milli[1] + p.sold_milli[2] WHEN days.week = p.week + 3 THEN p.sold_milli[1] ELSE 0 END AS sold "
    "FROM product_pace p, days WHERE ($2::uuid IS NULL OR p.branch_id = $2) AND p.week > days.week - 4), "
    "low AS (SELECT l.product_id, l.branch_id, l.quantity_milli, pace.sold, days.n FROM pace CROSS JOIN days "
    "JOIN stock_level l USING (tenant_id, branch_id, product_id) "
    "WHERE pace.sold > 0 AND l.quantity_milli::float8 * days.n < pace.sold::float8 * 7) "
    "SELECT jsonb_build_object('product', low.product_id, 'name', p.name, 'branch', low.branch_id, "
    "'quantity_milli', low.quantity_milli, 'daily_milli', low.sold / low.n, "
    "'days_left', greatest((low.quantity_milli::float8 * low.n / low.sold)::bigint, 0)) "
    "FROM low JOIN product p ON p.id = low.product_id AND p.active AND NOT p.deleted AND p.kind = 'stocked' "
    "ORDER BY low.quantity_milli::float8 / low.sold, low.sold DESC, low.product_id, low.branch_id LIMIT 20";

constexpr const char *cashDifferences =
    "SELECT jsonb_build_object('shift', id, 'branch', branch_id, 'device', device_id, 'z', api_number(z_series, "
    "z_number), "
    "'closed_at', api_instant(closed_at), 'closed_by', closed_by_name, 'difference', api_money(difference_minor, "
    "currency), "
    "'approved', approved) FROM shift WHERE business_date > $1::date - 7 AND business_date <= $1::date "
    "AND difference_minor <> 0 AND " COMPTOIR_BRANCH "ORDER BY abs(difference_minor) DESC, id LIMIT 20";

} // namespace

QJsonObject DashboardStore::read(const Asked &asked)
{
    const std::vector<PgValue> all{asked.day.toString(Qt::ISODate), asked.branch, asked.currency};
    const std::vector<PgValue> noCurrency{asked.day.toString(Qt::ISODate), asked.branch};
    std::vector<PgValue> withHour = all;
    withHour.emplace_back(asked.untilHour);
    const std::vector<PgRows> rows = m_transaction.connection().runTogether({{dayTotals, all},
                                                                             {usualTotals, withHour},
                                                                             {byHour, all},
                                                                             {topProducts, all},
                                                                             {byBranch, all},
                                                                             {reorder, noCurrency},
                                                                             {cashDifferences, noCurrency}});
    return {{u"date"_s, asked.day.toString(Qt::ISODate)},
            {u"day"_s, jsonRow(rows.at(0))},
            {u"usual"_s, jsonRow(rows.at(1))},
            {u"hours"_s, jsonRows(rows.at(2))},
            {u"top_products"_s, jsonRows(rows.at(3))},
            {u"branches"_s, jsonRows(rows.at(4))},
            {u"reorder"_s, jsonRows(rows.at(5))},
            {u"cash_differences"_s, jsonRows(rows.at(6))}};
}

} // namespace comptoir::centre
