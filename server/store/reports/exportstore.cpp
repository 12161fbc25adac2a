// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/reports/exportstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

QList<QStringList> table(const PgRows &rows, int columns)
{
    QList<QStringList> lines;
    lines.reserve(rows.count());
    for (int row = 0; row < rows.count(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(rows.text(row, column));
        lines.append(cells);
    }
    return lines;
}

} // namespace

QList<QStringList> ExportStore::products(bool withCost)
{
    return table(m_transaction.run("SELECT p.id, p.sku, p.name, p.category, p.unit, p.kind, p.price_minor, "
                                   "CASE WHEN $1 THEN p.cost_minor END, p.tax_class, p.active, "
                                   "(SELECT string_agg(DISTINCT b.code, ' ') FROM product_barcode b "
                                   "WHERE b.tenant_id = p.tenant_id AND b.product_id = p.id) "
                                   "FROM product p WHERE NOT p.deleted ORDER BY p.name, p.id",
                                   {withCost}),
                 11);
}

QList<QStringList> ExportStore::customers()
{
    return table(m_transaction.run("SELECT c.id, c.code, c.name, c.phone, c.email, c.customer_group, c.professional, "
                                   "c.credit_limit_minor, coalesce(b.balance_minor, 0), c.active FROM customer c "
                                   "LEFT JOIN customer_balance b ON b.tenant_id = c.tenant_id AND b.customer_id = c.id "
                                   "WHERE NOT c.deleted AND c.erased_at IS NULL ORDER BY c.name, c.id"),
                 10);
}

QList<QStringList> ExportStore::stock()
{
    return table(m_transaction.run("SELECT l.product_id, p.name, b.name, l.quantity_milli FROM stock_level l "
                                   "LEFT JOIN product p ON p.tenant_id = l.tenant_id AND p.id = l.product_id "
                                   "LEFT JOIN branch b ON b.tenant_id = l.tenant_id AND b.id = l.branch_id "
                                   "ORDER BY p.name, l.product_id, b.name"),
                 4);
}

QList<QStringList> ExportStore::sales(QDate from, QDate to)
{
    return table(
        m_transaction.run("SELECT s.id, api_number(s.series, s.number), s.business_date, api_instant(s.at), "
                          "b.name, s.cashier_name, s.customer_name, s.lines, s.net_minor, s.tax_minor, "
                          "s.total_minor, s.discount_minor, s.stamp_minor, s.due_minor, s.currency FROM sale s "
                          "LEFT JOIN branch b ON b.tenant_id = s.tenant_id AND b.id = s.branch_id "
                          "WHERE s.business_date BETWEEN $1 AND $2 AND NOT s.training "
                          "ORDER BY s.business_date, s.id",
                          {from.toString(Qt::ISODate), to.toString(Qt::ISODate)}),
        15);
}

} // namespace comptoir::centre
