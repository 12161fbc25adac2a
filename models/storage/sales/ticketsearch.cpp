// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sales/ticketsearch.h"

#include "models/domain/common/numbertext.h"
#include "models/domain/common/textfolding.h"
#include "models/storage/sales/salestore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Nobody types more.
constexpr qsizetype ticketTextMax = 100;

/// Where the rows of an answer come from: each way has the order and the index that make it cheap.
/// All is everything with nothing left out; Filtered leaves out by what the index by time holds.
enum class Source { All, Filtered, Training, OfCustomer, Words, Hits };
constexpr std::size_t sources = 6;
constexpr std::size_t sorts = 4;

/// A query that finds nothing; FTS5 takes no NULL.
constexpr auto nothing = "\"\""_L1;

/// Hits: exact numbers, whatever their date, amounts paid, and codes.
QByteArray tablesOf(Source source, TicketSort sort)
{
    const bool byAmount = sort == TicketSort::Dearest || sort == TicketSort::Cheapest;
    switch (source) {
    case Source::All:
        return byAmount ? "sale s INDEXED BY sale_by_total" : "sale s NOT INDEXED";
    case Source::Filtered:
        return byAmount ? "sale s INDEXED BY sale_by_at" : "sale s NOT INDEXED";
    case Source::Training:
        return "sale s INDEXED BY sale_training";
    case Source::OfCustomer:
        return "sale s INDEXED BY sale_by_customer";
    case Source::Words:
        return "sale_words w CROSS JOIN sale s ON s.pk = w.rowid";
    case Source::Hits:
        return "(SELECT value AS pk FROM json_each(?9) UNION SELECT pk FROM sale INDEXED BY sale_by_at "
               "WHERE total_minor IN (?10, -?10) OR due_minor IN (?10, -?10) "
               "UNION SELECT rowid FROM sale_words WHERE sale_words MATCH ?8) hit CROSS JOIN sale s ON s.pk = hit.pk";
    }
    return {};
}

QByteArray rowOf(Source source)
{
    return source == Source::Words ? "w.rowid" : "s.pk";
}

QByteArray conditionsOf(Source source)
{
    QByteArray where = rowOf(source) + " BETWEEN ?11 AND ?12 AND (?3 IS NULL OR s.cashier = ?3) "
                                       "AND (?4 = 0 OR s.methods & ?4) AND (?5 OR s.returns = 0)";
    where += source == Source::Hits ? " AND ((s.at >= ?1 AND s.at < ?2) OR s.pk IN (SELECT value FROM json_each(?9)))"
                                    : " AND s.at >= ?1 AND s.at < ?2";
    if (source == Source::OfCustomer)
        where += " AND s.customer = ?7";
    else if (source != Source::All && source != Source::Filtered)
        where += " AND (?7 IS NULL OR s.customer = ?7)"; // there the ticket's own row is read in any case
    if (source == Source::Words)
        where += " AND sale_words MATCH ?8";
    where += source == Source::Training ? " AND s.training = 1" : " AND s.training = ?6";
    return where;
}

QByteArray orderOf(const QByteArray &row, TicketSort sort)
{
    switch (sort) {
    case TicketSort::Newest:
        return row + " DESC";
    case TicketSort::Oldest:
        return row;
    case TicketSort::Dearest:
        return "s.total_minor DESC, " + row + " DESC";
    case TicketSort::Cheapest:
        return "s.total_minor, " + row;
    }
    return {};
}

QByteArray afterKey(const QByteArray &row, TicketSort sort)
{
    switch (sort) {
    case TicketSort::Newest:
        return "(?13 = 0 OR " + row + " < ?13)";
    case TicketSort::Oldest:
        return row + " > ?13";
    case TicketSort::Dearest:
        return "(?13 = 0 OR (s.total_minor, " + row + ") < (?14, ?13))";
    case TicketSort::Cheapest:
        return "(?13 = 0 OR (s.total_minor, " + row + ") > (?14, ?13))";
    }
    return {};
}

constexpr auto rowColumns =
    "SELECT s.pk, s.id, s.series, s.number, s.at, c.name, u.name, s.line_count, s.methods, s.total_minor, "
    "s.due_minor, s.returns, "
    "(SELECT o.series || '-' || printf('%06d', o.number) FROM sale_return r JOIN sale o ON o.id = r.original "
    "WHERE r.sale = s.pk ORDER BY o.pk LIMIT 1), "
    "(SELECT sum(returned_milli) FROM line_return WHERE sale = s.id), "
    "(SELECT sum(l.quantity_milli) FROM sale_line l WHERE l.sale = s.pk AND l.quantity_milli > 0), "
    "(SELECT max(copy_no) FROM copy WHERE series = s.series AND number = s.number), "
    "(SELECT i.series || '-' || printf('%06d', i.number) FROM invoice i WHERE i.sale = s.id) ";

QByteArray pageSql(Source source, TicketSort sort)
{
    const QByteArray row = rowOf(source);
    return rowColumns + QByteArray("FROM (SELECT ") + row + " AS pk FROM " + tablesOf(source, sort) + " WHERE " +
           conditionsOf(source) + " AND " + afterKey(row, sort) + " ORDER BY " + orderOf(row, sort) +
           " LIMIT ?15 OFFSET ?16) found CROSS JOIN sale s ON s.pk = found.pk LEFT JOIN customer c ON c.id = "
           "s.customer "
           "LEFT JOIN user u ON u.id = s.cashier ORDER BY " +
           orderOf("s.pk", sort);
}

QByteArray sumSql(Source source)
{
    // The sum needs no order: it goes through the index that holds all it asks for.
    const Source from = source == Source::All ? Source::Filtered : source;
    return "SELECT count(*), coalesce(sum(s.total_minor), 0) FROM " + tablesOf(from, TicketSort::Dearest) + " WHERE " +
           conditionsOf(source);
}

/// The statements never change once they are made: connections keep them by their place.
const char *statementFor(Source source, TicketSort sort)
{
    static const auto pages = [] {
        std::array<std::array<QByteArray, sorts>, sources> made;
        for (std::size_t from = 0; from < sources; ++from) {
            for (std::size_t order = 0; order < sorts; ++order)
                made[from][order] = pageSql(static_cast<Source>(from), static_cast<TicketSort>(order));
        }
        return made;
    }();
    return pages.at(static_cast<std::size_t>(source)).at(static_cast<std::size_t>(sort)).constData();
}

const char *sumFor(Source source)
{
    static const auto sums = [] {
        std::array<QByteArray, sources> made;
        for (std::size_t from = 0; from < sources; ++from)
            made[from] = sumSql(static_cast<Source>(from));
        return made;
    }();
    return sums.at(static_cast<std::size_t>(source)).constData();
}

/// "café mou" → "\"cafe\"* \"mou\"*". Each word is one token of the index.
QString wordsQuery(const QString &text)
{
    QString query;
    QString word;
    for (const QChar c : QString(foldedText(text) + u' ')) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            query += u'"' + word + u"\"* "_s;
            word.clear();
        }
    }
    return query.isEmpty() ? QString(nothing) : query;
}

/// A code matches whole: the beginnings of a number are those of too many barcodes.
QString codeQuery(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return plain ? QString(u"codes : \""_s + text + u'"') : QString(nothing);
}

QList<TenderMethod> methodsIn(qint64 bits)
{
    QList<TenderMethod> methods;
    for (const TenderMethod method :
         {TenderMethod::Cash, TenderMethod::Card, TenderMethod::Account, TenderMethod::Voucher}) {
        if (bits & methodBit(method))
            methods.append(method);
    }
    return methods;
}

TicketRow::Returned returnedIn(const Statement &row)
{
    const qint64 returned = row.integer(13);
    if (returned == 0)
        return TicketRow::Returned::Nothing;
    return returned < row.integer(14) ? TicketRow::Returned::Part : TicketRow::Returned::Everything;
}

TicketRow rowFrom(const Statement &row)
{
    TicketRow ticket;
    ticket.key = {row.integer(0), row.integer(9)};
    row.read(1, ticket.id);
    ticket.number = FiscalRef{row.text(2), row.integer(3), {}}.text();
    ticket.at = row.integer(4);
    ticket.customer = row.text(5);
    ticket.cashier = row.text(6);
    ticket.lines = row.integer(7);
    ticket.methods = methodsIn(row.integer(8));
    ticket.totalMinor = row.integer(9);
    ticket.dueMinor = row.integer(10);
    ticket.takesBack = row.boolean(11);
    ticket.returnOf = row.text(12);
    ticket.returned = returnedIn(row);
    ticket.copies = row.integer(15);
    ticket.invoice = row.text(16);
    return ticket;
}

/// A query as the statements take it.
struct Wanted {
    Source source = Source::All;
    QString words = nothing;
    QString exact = u"[]"_s; ///< rows that a number names
    std::optional<qint64> amountMinor;
    qint64 firstRow = 0;
    qint64 lastRow = 0;

    template <typename... More>
    void bind(Statement &statement, const TicketQuery &query, const More &...more) const
    {
        const qint64 method = query.method ? methodBit(*query.method) : 0;
        statement.bind(query.from, query.until, query.cashier, method, query.returns, query.training, query.customer,
                       words, exact, amountMinor, firstRow, lastRow, more...);
    }
};

QString numbered(Connection &connection, const QString &text)
{
    const Result<DocumentNumber> number = DocumentNumber::fromText(text, {});
    QJsonArray rows;
    if (number) {
        Statement query = connection.statement(
            "SELECT s.pk FROM series c JOIN sale s ON s.series = c.code AND s.number = ?2 "
            "WHERE c.kind IN ('ticket', 'training') AND (?1 = '' OR c.code = ?1 COLLATE NOCASE) UNION "
            "SELECT s.pk FROM invoice i JOIN sale s ON s.id = i.sale WHERE i.series = ?1 COLLATE NOCASE "
            "AND i.number = ?2");
        query.bind(number->series, number->number);
        while (query.next())
            rows.append(query.integer(0));
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

Wanted wantedBy(Connection &connection, const TicketQuery &query, Currency currency, qint64 lastRow)
{
    Wanted wanted;
    wanted.lastRow = lastRow;
    const QString text = query.text.trimmed().left(ticketTextMax);
    const bool dated = query.from > TicketQuery{}.from || query.until < TicketQuery{}.until;
    if (text.isEmpty()) {
        const bool filtered = dated || query.cashier || query.method || !query.returns;
        wanted.source = query.customer   ? Source::OfCustomer
                        : query.training ? Source::Training
                        : filtered       ? Source::Filtered
                                         : Source::All;
    } else {
        const Result<qint64> amount = parsePrice(text, currency, CommaMeaning::Decimal);
        wanted.exact = numbered(connection, text);
        if (amount)
            wanted.amountMinor = *amount;
        const bool hits = amount || wanted.exact != "[]"_L1;
        wanted.source = hits ? Source::Hits : Source::Words;
        wanted.words = hits ? codeQuery(text) : wordsQuery(text);
        if (hits)
            return wanted;
    }
    if (dated && wanted.source != Source::OfCustomer) {
        // The pages follow the rows; the index by time says between which rows a period lies.
        Statement bounds = connection.statement("SELECT min(pk), max(pk) FROM sale INDEXED BY sale_by_at "
                                                "WHERE at >= ? AND at < ?");
        if (bounds.bind(query.from, query.until).next()) {
            wanted.firstRow = bounds.integer(0);
            wanted.lastRow = std::min(lastRow, bounds.integer(1));
        }
    }
    return wanted;
}

} // namespace

TicketSelection TicketSearch::select(const TicketQuery &query, Currency currency)
{
    TicketSelection selection;
    selection.lastRow = m_connection.scalar("SELECT coalesce(max(pk), 0) FROM sale");
    const Wanted rows = wantedBy(m_connection, query, currency, selection.lastRow);
    Statement sum = m_connection.statement(sumFor(rows.source));
    rows.bind(sum, query);
    if (sum.next()) {
        selection.count = sum.integer(0);
        selection.totalMinor = sum.integer(1);
    }
    return selection;
}

QList<TicketRow> TicketSearch::page(const TicketQuery &query, Currency currency, const TicketSlice &slice)
{
    const Wanted rows = wantedBy(m_connection, query, currency, slice.lastRow);
    Statement page = m_connection.statement(statementFor(rows.source, query.sort));
    rows.bind(page, query, slice.after.row, slice.after.totalMinor, slice.limit, slice.skip);
    QList<TicketRow> found;
    while (page.next())
        found.append(rowFrom(page));
    return found;
}

} // namespace comptoir
