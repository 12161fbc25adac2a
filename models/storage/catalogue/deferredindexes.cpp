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
        later.insert(search, u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(search));
    for (auto it = later.begin(); it != later.end(); ++it)
        m_connection.statement("INSERT OR REPLACE INTO deferred_index (name, sql) VALUES (?,?)")
            .run(it.key(), it.value());
}

bool DeferredIndexes::isDeferred()
{
    return m_connection.statement("SELECT 1 FROM deferred_index LIMIT 1").next();
}

bool DeferredIndexes::isMissing(QLatin1StringView search)
{
    Statement query = m_connection.statement("SELECT 1 FROM deferred_index WHERE name = ?");
    query.bind(QString(search));
    return query.next();
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
