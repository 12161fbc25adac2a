// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/catalogue/deferredindexes.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Their content is the items' own column: they are made anew from it.
const QStringList searches{u"product_words"_s, u"product_parts"_s};

/// What makes a search index of all items there are. FTS5's own 'rebuild' reads them in the order of whatever index of
/// the items suits it, and writes a segment for each row that is not after the one before: five times the work.
QString making(const QString &search)
{
    return u"INSERT INTO %1 (%1) VALUES ('delete-all');"
           "INSERT INTO %1 (rowid, search) SELECT pk, search FROM product ORDER BY pk"_s.arg(search);
}

} // namespace

QMap<QString, QString> DeferredIndexes::ofLists()
{
    QMap<QString, QString> indexes;
    Statement query =
        m_connection.statement("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND "
                               "tbl_name IN ('product', 'stock_level')");
    while (query.next())
        indexes.insert(query.text(0), query.text(1));
    return indexes;
}

void DeferredIndexes::defer()
{
    QMap<QString, QString> later = ofLists();
    for (auto it = later.keyBegin(); it != later.keyEnd(); ++it)
        m_connection.execute("DROP INDEX " + it->toUtf8());
    for (const QString &search : searches)
        later.insert(search, making(search));
    for (auto it = later.begin(); it != later.end(); ++it)
        m_connection.statement("INSERT OR REPLACE INTO deferred_index (name, sql) VALUES (?,?)")
            .run(it.key(), it.value());
}

bool DeferredIndexes::isDeferred()
{
    return m_connection.statement("SELECT 1 FROM deferred_index LIMIT 1").next();
}

DeferredIndexes::Searches DeferredIndexes::keptUp()
{
    // Asked for every item that is written: no IN, for which SQLite makes a table each time.
    Statement query =
        m_connection.statement("SELECT NOT EXISTS (SELECT 1 FROM deferred_index WHERE name = 'product_words'), "
                               "NOT EXISTS (SELECT 1 FROM deferred_index WHERE name = 'product_parts')");
    return query.next() ? Searches{query.boolean(0), query.boolean(1)} : Searches{};
}

bool DeferredIndexes::makeNext()
{
    QMap<QString, QString> next = missing();
    if (next.isEmpty())
        return false;
    const bool lists = std::ranges::any_of(next.keys(), [](const QString &name) { return !searches.contains(name); });
    for (auto it = next.begin(); it != next.end(); ++it) {
        if (lists && searches.contains(it.key()))
            continue;
        m_connection.execute(it->toUtf8());
        m_connection.statement("DELETE FROM deferred_index WHERE name = ?").run(it.key());
        if (!lists)
            break;
    }
    return true;
}

QMap<QString, QString> DeferredIndexes::missing()
{
    QMap<QString, QString> indexes;
    Statement query = m_connection.statement("SELECT name, sql FROM deferred_index");
    while (query.next())
        indexes.insert(query.text(0), query.text(1));
    return indexes;
}

} // namespace comptoir
