// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testshop.h"

namespace comptoir::testing
{

/// Adds rows of `count` tickets of 3 lines beside the journal: for lists that must be fast, not for books that must
/// hold. The file must hold exactly one ticket, T01-000001, which they copy; they go back one minute each from it, and
/// no two of the first 100 000 have the same total.
inline void addManyTickets(TestShop &till, qint64 count)
{
    value(till.shop().database().write([count](Connection &c) -> Result<void> {
        c.statement("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) "
                    "INSERT INTO sale (id, series, number, training, pos, shift, business_date, hour, at, cashier, "
                    "net_minor, tax_minor, total_minor, discount_minor, stamp_minor, rounding_minor, due_minor, "
                    "cash_minor, line_count, methods, returns) "
                    "SELECT randomblob(16), series, 1 + i, 0, pos, shift, business_date, hour, "
                    "at - (?1 - i) * 60000, cashier, 0, 0, 100 * (i * 7919 % 100003), 0, 0, 0, 100 * (i * 7919 % "
                    "100003), 0, 3, "
                    "CASE WHEN i % 10 = 0 THEN 2 ELSE 1 END, 0 FROM sale, n WHERE sale.number = 1")
            .run(count);
        c.statement("INSERT INTO sale_line (sale, idx, product, code, name, category, quantity_milli, "
                    "unit_price_minor, discount_minor, net_minor, tax_minor, total_minor) "
                    "SELECT s.pk, j.value, NULL, '', CASE j.value WHEN 0 THEN 'Lait entier ' || (s.pk % 500) "
                    "WHEN 1 THEN 'Café moulu ' || (s.pk % 37) ELSE 'Pain ' || (s.pk % 90) END, '', 1000, 100, 0, 0, 0, "
                    "100 FROM sale s, json_each('[0,1,2]') j WHERE s.number > 1")
            .run();
        c.statement("INSERT INTO payment (sale, idx, method, amount_minor, reference) "
                    "SELECT pk, 0, CASE methods WHEN 2 THEN 'card' ELSE 'cash' END, total_minor, "
                    "CASE methods WHEN 2 THEN 'R' || number ELSE '' END FROM sale WHERE number > 1")
            .run();
        return {};
    }));
}

} // namespace comptoir::testing
