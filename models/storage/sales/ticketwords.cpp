// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/textfolding.h"
#include "models/storage/sales/ticketsearch.h"

namespace comptoir
{

namespace
{

/// What a ticket is found by: its words, and the codes that only match whole.
struct Words {
    QString names;
    QString codes;
};

Words wordsOf(Connection &connection, qint64 row)
{
    Words words;
    const auto add = [](QString &to, const QString &text) {
        if (!text.isEmpty())
            to += text + u'\n';
    };
    Statement lines =
        connection.statement("SELECT l.name, l.code, p.sku, (SELECT group_concat(code, ' ') FROM barcode "
                             "WHERE product = p.pk) FROM sale_line l LEFT JOIN product p ON p.id = l.product "
                             "WHERE l.sale = ? ORDER BY l.idx");
    lines.bind(row);
    while (lines.next()) {
        add(words.names, lines.text(0));
        add(words.codes, lines.text(1));
        add(words.codes, lines.text(2));
        add(words.codes, lines.text(3));
    }
    Statement references = connection.statement("SELECT reference FROM payment WHERE sale = ? AND reference <> ''");
    references.bind(row);
    while (references.next())
        add(words.codes, references.text(0));
    Statement customer =
        connection.statement("SELECT c.name, c.code FROM sale s JOIN customer c ON c.id = s.customer WHERE s.pk = ?");
    if (customer.bind(row).next()) {
        add(words.names, customer.text(0));
        add(words.codes, customer.text(1));
    }
    return {foldedText(words.names), foldedText(words.codes)};
}

qint64 indexedUpTo(Connection &connection)
{
    return connection.scalar("SELECT sale FROM sale_words_upto");
}

} // namespace

bool TicketSearch::wordsAreCurrent()
{
    return m_connection.scalar("SELECT coalesce(max(pk), 0) FROM sale") <= indexedUpTo(m_connection);
}

bool TicketSearch::indexWords(int limit)
{
    QList<qint64> rows;
    {
        Statement query = m_connection.statement("SELECT pk FROM sale WHERE pk > ? ORDER BY pk LIMIT ?");
        query.bind(indexedUpTo(m_connection), limit);
        while (query.next())
            rows.append(query.integer(0));
    }
    if (rows.isEmpty())
        return false;
    for (const qint64 row : rows) {
        const Words words = wordsOf(m_connection, row);
        m_connection.statement("INSERT INTO sale_words (rowid, names, codes) VALUES (?,?,?)")
            .run(row, words.names, words.codes);
    }
    m_connection
        .statement("INSERT INTO sale_words_upto (one, sale) VALUES (1, ?) "
                   "ON CONFLICT (one) DO UPDATE SET sale = excluded.sale")
        .run(rows.last());
    return rows.size() == limit;
}

} // namespace comptoir
