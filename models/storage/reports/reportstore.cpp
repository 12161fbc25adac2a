// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reports/reportstore.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

struct ReportQuery {
    QLatin1StringView code;
    const char *sql;
};

/// In the order of ReportBy.
constexpr std::array reports{
    ReportQuery{"day"_L1, "SELECT t.business_date, count(*), coalesce(sum(q.qty), 0), sum(t.net_minor), "
                          "sum(t.tax_minor), sum(t.total_minor) FROM ticket t LEFT JOIN (SELECT sale, "
                          "sum(quantity_milli) AS qty FROM sale_line GROUP BY sale) q ON q.sale = t.pk "
                          "WHERE t.business_date BETWEEN ? AND ? GROUP BY 1 ORDER BY 1"},
    ReportQuery{"hour"_L1, "SELECT printf('%02d', t.hour), count(*), coalesce(sum(q.qty), 0), sum(t.net_minor), "
                           "sum(t.tax_minor), sum(t.total_minor) FROM ticket t LEFT JOIN (SELECT sale, "
                           "sum(quantity_milli) AS qty FROM sale_line GROUP BY sale) q ON q.sale = t.pk "
                           "WHERE t.business_date BETWEEN ? AND ? GROUP BY 1 ORDER BY 1"},
    ReportQuery{"product"_L1, "SELECT l.name, count(DISTINCT l.sale), sum(l.quantity_milli), sum(l.net_minor), "
                              "sum(l.tax_minor), sum(l.total_minor) FROM ticket t JOIN sale_line l ON l.sale = t.pk "
                              "WHERE t.business_date BETWEEN ? AND ? GROUP BY l.product, l.name ORDER BY 6 DESC, 1"},
    ReportQuery{"category"_L1, "SELECT l.category, count(DISTINCT l.sale), sum(l.quantity_milli), sum(l.net_minor), "
                               "sum(l.tax_minor), sum(l.total_minor) FROM ticket t JOIN sale_line l ON l.sale = t.pk "
                               "WHERE t.business_date BETWEEN ? AND ? GROUP BY 1 ORDER BY 6 DESC, 1"},
    ReportQuery{"cashier"_L1, "SELECT coalesce(u.name, lower(hex(t.cashier))), count(*), coalesce(sum(q.qty), 0), "
                              "sum(t.net_minor), sum(t.tax_minor), sum(t.total_minor) FROM ticket t "
                              "LEFT JOIN user u ON u.id = t.cashier LEFT JOIN (SELECT sale, sum(quantity_milli) AS qty "
                              "FROM sale_line GROUP BY sale) q ON q.sale = t.pk "
                              "WHERE t.business_date BETWEEN ? AND ? GROUP BY t.cashier ORDER BY 1"},
    ReportQuery{"tax"_L1,
                "SELECT CASE x.code WHEN '' THEN 'exempt' ELSE printf('%s %g %%', x.code, x.rate_ppm / 10000.0) "
                "END, count(*), 0, sum(x.base_minor), sum(x.tax_minor), sum(x.base_minor + x.tax_minor) "
                "FROM ticket t JOIN sale_tax x ON x.sale = t.pk WHERE t.business_date BETWEEN ? AND ? "
                "GROUP BY x.code, x.rate_ppm ORDER BY x.code, x.rate_ppm"},
};

struct ExportQuery {
    QLatin1StringView table;
    const char *sql;
};

constexpr const char *ticketsSql = "SELECT series || '-' || printf('%06d', number) AS number, business_date, "
                                   "datetime(at / 1000, 'unixepoch') AS at_utc, hex(id) AS id, net_minor, tax_minor, "
                                   "total_minor, discount_minor, stamp_minor, rounding_minor, due_minor, cash_minor "
                                   "FROM ticket ORDER BY pos";

/// Columns people and accountants read; ids in hex, money in minor units, instants in ms.
constexpr std::array exports{
    ExportQuery{"tickets"_L1, ticketsSql},
    ExportQuery{"sales"_L1, ticketsSql}, // the same rows under the other name people use
    ExportQuery{"lines"_L1, "SELECT s.series || '-' || printf('%06d', s.number) AS number, l.idx, l.code, l.name, "
                            "l.category, l.quantity_milli, l.unit_price_minor, l.discount_minor, l.net_minor, "
                            "l.tax_minor, l.total_minor FROM ticket s JOIN sale_line l ON l.sale = s.pk "
                            "ORDER BY s.pos, l.idx"},
    ExportQuery{"payments"_L1, "SELECT s.series || '-' || printf('%06d', s.number) AS number, p.idx, p.method, "
                               "p.amount_minor, p.reference FROM ticket s JOIN payment p ON p.sale = s.pk "
                               "ORDER BY s.pos, p.idx"},
    ExportQuery{"taxes"_L1, "SELECT s.series || '-' || printf('%06d', s.number) AS number, t.code, t.rate_ppm, "
                            "t.base_minor, t.tax_minor FROM ticket s JOIN sale_tax t ON t.sale = s.pk "
                            "ORDER BY s.pos, t.code, t.rate_ppm"},
    ExportQuery{"products"_L1,
                "SELECT (SELECT group_concat(code, '|') FROM barcode b WHERE b.product = p.pk) AS barcode, "
                "p.sku, p.name, p.category, p.unit, p.kind, p.price_minor, p.cost_minor, p.tax_class, "
                "coalesce(s.quantity_milli, 0) AS stock_milli, p.active FROM product p "
                "LEFT JOIN stock_level s ON s.product = p.id ORDER BY p.pk"},
    ExportQuery{"customers"_L1, "SELECT c.code, c.name, coalesce(b.balance_minor, 0) AS balance_minor FROM customer c "
                                "LEFT JOIN customer_balance b ON b.customer = c.id ORDER BY c.name, c.id"},
    ExportQuery{"shifts"_L1,
                "SELECT business_date, opened_at, closed_at, float_minor, expected_minor, counted_minor, "
                "counted_minor - expected_minor AS difference_minor, z_number FROM shift ORDER BY opened_at"},
    ExportQuery{"stock_moves"_L1, "SELECT m.pos, m.idx, p.name, m.quantity_milli, m.reason, "
                                  "datetime(m.at / 1000, 'unixepoch') AS at_utc FROM stock_move m "
                                  "LEFT JOIN product p ON p.id = m.product ORDER BY m.pos, m.idx"},
    ExportQuery{"events"_L1, "SELECT series || '-' || printf('%06d', number) AS number, code, "
                             "datetime(at / 1000, 'unixepoch') AS at_utc, detail FROM event ORDER BY pos"},
    ExportQuery{"closures"_L1, "SELECT kind, period, series || '-' || printf('%06d', number) AS number, total_minor "
                               "FROM closure ORDER BY pos"},
};

} // namespace

Result<ReportBy> reportByFromCode(QStringView code)
{
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (code == reports.at(i).code)
            return static_cast<ReportBy>(i);
    }
    return misuse(u"unknown_report"_s, u"\"%1\" is not day, hour, product, category, cashier or tax."_s.arg(code));
}

QList<ReportRow> ReportStore::sales(const QString &from, const QString &to, ReportBy by)
{
    QList<ReportRow> rows;
    Statement query = m_connection.statement(reports.at(static_cast<std::size_t>(by)).sql);
    query.bind(from, to);
    while (query.next())
        rows.append(
            {query.text(0), query.integer(1), query.integer(2), query.integer(3), query.integer(4), query.integer(5)});
    return rows;
}

QStringList ReportStore::exportableTables()
{
    QStringList names;
    for (const ExportQuery &query : exports)
        names.append(query.table);
    return names;
}

Result<void> ReportStore::exportTable(const QString &table, const std::function<void(const QStringList &)> &row)
{
    const auto found = std::find_if(exports.begin(), exports.end(),
                                    [&table](const ExportQuery &query) { return query.table == table; });
    if (found == exports.end())
        return misuse(u"unknown_table"_s,
                      u"\"%1\" cannot be exported; choose %2."_s.arg(table, exportableTables().join(u", "_s)));
    Statement query = m_connection.statement(found->sql);
    QStringList cells;
    for (int i = 0; i < query.columnCount(); ++i)
        cells.append(query.columnName(i));
    row(cells);
    while (query.next()) {
        for (int i = 0; i < cells.size(); ++i)
            cells[i] = query.anyText(i);
        row(cells);
    }
    return {};
}

} // namespace comptoir
