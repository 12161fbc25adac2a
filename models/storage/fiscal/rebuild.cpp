// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/fiscal/rebuild.h"

#include "models/storage/catalogue/deferredindexes.h"
#include "models/storage/journal/projections.h"
#include "models/storage/migrator.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qsizetype differencesMax = 50;

struct Table {
    const char *name;
    const char *sql; ///< whole rows in key order
    int keyColumns;  ///< the first ones name a row
    int orderFrom = 0;
    int orderColumns = 0; ///< by which the rows are sorted, from `orderFrom` on; 0: by the key
};

/// Every projected table. `sale` first: the ticket number names the rows that hang on it.
constexpr std::array tables{
    Table{"epoch", "SELECT * FROM epoch ORDER BY 1", 1},
    Table{"device_key", "SELECT * FROM device_key ORDER BY 1", 1},
    Table{"series", "SELECT * FROM series ORDER BY 1", 1},
    Table{"document", "SELECT * FROM document ORDER BY 1, 2", 2},
    Table{"setting", "SELECT * FROM setting ORDER BY 1", 1},
    Table{"tax", "SELECT * FROM tax ORDER BY 1", 1},
    Table{"tax_class", "SELECT * FROM tax_class ORDER BY 1", 1},
    Table{"role", "SELECT * FROM role ORDER BY 1", 1},
    Table{"user", "SELECT * FROM user ORDER BY 1", 1},
    Table{"pin_guard", "SELECT * FROM pin_guard ORDER BY 1", 1},
    Table{"category", "SELECT * FROM category ORDER BY 1", 1},
    Table{"product", "SELECT * FROM product ORDER BY 1", 1},
    Table{"product_unit", "SELECT * FROM product_unit ORDER BY 1, 2", 2},
    Table{"barcode", "SELECT * FROM barcode ORDER BY 1", 1},
    Table{"kit_component", "SELECT * FROM kit_component ORDER BY 1, 2", 2},
    Table{"product_change", "SELECT * FROM product_change ORDER BY 1, 2", 2},
    Table{"price_rule", "SELECT * FROM price_rule ORDER BY 1, 2, 3", 3},
    Table{"promotion", "SELECT * FROM promotion ORDER BY 1", 1},
    Table{"customer", "SELECT * FROM customer ORDER BY 1", 1},
    Table{"account_entry", "SELECT * FROM account_entry ORDER BY 1, 2", 2},
    Table{"customer_balance", "SELECT * FROM customer_balance ORDER BY 1", 1},
    Table{"shift", "SELECT * FROM shift ORDER BY 1", 1},
    Table{"cash_move", "SELECT * FROM cash_move ORDER BY 1", 1},
    Table{"sale", "SELECT series || '-' || printf('%06d', number) AS number_text, * FROM sale ORDER BY pk", 1, 1, 1},
    Table{"sale_line",
          "SELECT s.series || '-' || printf('%06d', s.number) AS number_text, l.idx, l.* FROM sale_line l "
          "LEFT JOIN sale s ON s.pk = l.sale ORDER BY l.sale, l.idx",
          2, 2, 2},
    Table{"sale_tax",
          "SELECT s.series || '-' || printf('%06d', s.number) AS number_text, t.code, t.* FROM sale_tax t "
          "LEFT JOIN sale s ON s.pk = t.sale ORDER BY t.sale, t.code, t.rate_ppm",
          2, 2, 3},
    Table{"payment",
          "SELECT s.series || '-' || printf('%06d', s.number) AS number_text, p.idx, p.* FROM payment p "
          "LEFT JOIN sale s ON s.pk = p.sale ORDER BY p.sale, p.idx",
          2, 2, 2},
    Table{"line_return", "SELECT * FROM line_return ORDER BY 1, 2", 2},
    Table{"sale_return", "SELECT * FROM sale_return ORDER BY 1, 2", 2},
    Table{"stock_move", "SELECT * FROM stock_move ORDER BY 1, 2", 2},
    Table{"stock_level", "SELECT * FROM stock_level ORDER BY 1", 1},
    Table{"invoice", "SELECT * FROM invoice ORDER BY 1", 1},
    Table{"copy", "SELECT * FROM copy ORDER BY 1, 2, 3", 3},
    Table{"closure", "SELECT * FROM closure ORDER BY 1, 2", 2},
    Table{"held_basket", "SELECT * FROM held_basket ORDER BY 1", 1},
    Table{"event", "SELECT * FROM event ORDER BY 1", 1},
    Table{"sync_enrolment", "SELECT * FROM sync_enrolment ORDER BY 1", 1},
    Table{"sync_cursor", "SELECT * FROM sync_cursor ORDER BY 1", 1},
    Table{"sync_version", "SELECT * FROM sync_version ORDER BY 1, 2", 2},
    Table{"sync_edit", "SELECT * FROM sync_edit ORDER BY 1, 2, 3", 3},
    Table{"other_stock", "SELECT * FROM other_stock ORDER BY 1", 1},
    Table{"other_balance", "SELECT * FROM other_balance ORDER BY 1", 1},
    Table{"other_till", "SELECT * FROM other_till ORDER BY 1", 1},
    Table{"sync_notice", "SELECT * FROM sync_notice ORDER BY 1, 2", 2},
};

QString rowName(const Table &table, const Statement &row)
{
    QStringList key;
    for (int i = 0; i < table.keyColumns; ++i)
        key.append(row.anyText(i));
    return QLatin1StringView(table.name) + u' ' + key.join(u" / "_s);
}

void add(Comparison &comparison, const QString &record, const QString &message)
{
    if (comparison.differences.size() < differencesMax)
        comparison.differences.append({record, message});
}

void compareRow(const Table &table, const Statement &file, const Statement &journal, Comparison &comparison)
{
    for (int i = 0; i < file.columnCount(); ++i) {
        if (Statement::compareCells(file, journal, i) == 0)
            continue;
        add(comparison, rowName(table, journal),
            u"%1 is \"%2\" in the file and \"%3\" in the journal."_s.arg(file.columnName(i), file.anyText(i),
                                                                         journal.anyText(i)));
        return;
    }
}

/// Which of two rows comes first in the table's order: < 0, 0 or > 0.
int orderOf(const Table &table, const Statement &a, const Statement &b)
{
    const int count = table.orderColumns > 0 ? table.orderColumns : table.keyColumns;
    for (int i = table.orderFrom; i < table.orderFrom + count; ++i) {
        if (const int order = Statement::compareCells(a, b, i))
            return order;
    }
    return 0;
}

/// Walks both in step; a row that only one of them has is named itself, not as a difference of its neighbours.
void compareTable(const Table &table, Connection &file, Connection &rebuilt, Comparison &comparison)
{
    Statement stored = file.statement(table.sql);
    Statement expected = rebuilt.statement(table.sql);
    bool haveStored = stored.next();
    bool haveExpected = expected.next();
    while (haveStored || haveExpected) {
        ++comparison.rows;
        const int order = !haveStored ? 1 : !haveExpected ? -1 : orderOf(table, stored, expected);
        if (order == 0)
            compareRow(table, stored, expected, comparison);
        else if (order < 0)
            add(comparison, rowName(table, stored), u"The file has this row, the journal does not."_s);
        else
            add(comparison, rowName(table, expected), u"The journal has this row, the file does not."_s);
        if (order <= 0)
            haveStored = stored.next();
        if (order >= 0)
            haveExpected = expected.next();
    }
}

} // namespace

Result<Comparison> compareWithRebuild(Connection &connection)
{
    const QTemporaryDir directory;
    if (!directory.isValid())
        return broken(u"read_only"_s,
                      u"No temporary folder can be made for the comparison (%1)."_s.arg(directory.errorString()));
    Connection rebuilt(directory.filePath(u"rebuilt.db"_s), Connection::Mode::ReadWrite);
    rebuilt.execute("PRAGMA synchronous = OFF");
    Migrator().createFresh(rebuilt);
    // What only searching and listing read is no part of the comparison, and costs more than what is.
    DeferredIndexes(rebuilt).defer();
    JournalStore journal(connection);
    Comparison comparison;
    {
        Transaction transaction(rebuilt, Transaction::Kind::Write);
        JournalStore copy(rebuilt);
        journal.forEach(1, journal.head().pos, [&](const JournalEntry &entry) {
            copy.add(entry); // some projections read the documents of earlier entries
            try {
                replay(rebuilt, entry);
            } catch (const StorageError &error) {
                add(comparison, u"entry %1 (%2)"_s.arg(entry.pos).arg(entry.kind), error.error().message);
            } catch (const ArithmeticError &error) {
                add(comparison, u"entry %1 (%2)"_s.arg(entry.pos).arg(entry.kind), QString::fromLatin1(error.what()));
            }
            return true;
        });
        transaction.commit();
    }
    for (const Table &table : tables)
        compareTable(table, connection, rebuilt, comparison);
    return comparison;
}

QStringList integrityFaults(Connection &connection)
{
    QStringList faults;
    Statement query = connection.statement("PRAGMA integrity_check(20)");
    while (query.next()) {
        if (query.text(0) != "ok"_L1)
            faults.append(query.text(0));
    }
    return faults;
}

} // namespace comptoir
