// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/fiscal/documentstore.h"

#include "models/storage/journal/projections.h"

namespace comptoir
{

void DocumentStore::addInvoice(const JournalEntry &entry, const InvoiceIssued &invoice)
{
    m_connection.statement("INSERT INTO invoice (sale, series, number, pos, buyer, total_minor) VALUES (?,?,?,?,?,?)")
        .run(invoice.sale, invoice.fiscal.series, invoice.fiscal.number, entry.pos, invoice.buyer.name,
             invoice.total.minor());
}

std::optional<qint64> DocumentStore::invoiceOf(const SaleId &sale)
{
    Statement query = m_connection.statement("SELECT pos FROM invoice WHERE sale = ?");
    return query.bind(sale).next() ? std::optional(query.integer(0)) : std::nullopt;
}

void DocumentStore::addCopy(const JournalEntry &entry, const CopyPrinted &copy)
{
    const auto number = DocumentNumber::fromText(copy.original, {}).value_or(DocumentNumber{copy.original, 0});
    m_connection.statement("INSERT INTO copy (series, number, copy_no, pos) VALUES (?,?,?,?)")
        .run(number.series, number.number, copy.copy, entry.pos);
}

int DocumentStore::copiesOf(const DocumentNumber &number)
{
    Statement query =
        m_connection.statement("SELECT coalesce(max(copy_no), 0) FROM copy WHERE series = ? AND number = ?");
    return query.bind(number.series, number.number).next() ? static_cast<int>(query.integer(0)) : 0;
}

void DocumentStore::addEvent(const JournalEntry &entry, const EventLogged &event)
{
    m_connection.statement("INSERT INTO event (pos, series, number, code, at, user, detail) VALUES (?,?,?,?,?,?,?)")
        .run(entry.pos, event.fiscal.series, event.fiscal.number, event.code, event.at, event.user.id, event.detail);
}

std::optional<JournalEntry> DocumentStore::entryOf(const DocumentNumber &number, SeriesKind kind)
{
    const std::optional<qint64> pos = SeriesStore(m_connection).positionOf(number, kind);
    return pos ? JournalStore(m_connection).at(*pos) : std::nullopt;
}

DocumentNumber DocumentStore::latest(SeriesKind kind)
{
    Statement query =
        m_connection.statement("SELECT series, number FROM document WHERE kind = ? ORDER BY pos DESC LIMIT 1");
    query.bind(codeOf(kind));
    return query.next() ? DocumentNumber{query.text(0), query.integer(1)} : DocumentNumber{};
}

std::pair<qint64, qint64> positionsBetween(Connection &connection, EpochMs from, EpochMs to)
{
    Statement query = connection.statement(
        "SELECT coalesce(min(pos), 0), coalesce(max(pos), 0) FROM journal WHERE at BETWEEN ? AND ?");
    query.bind(from, to);
    return query.next() ? std::pair{query.integer(0), query.integer(1)} : std::pair<qint64, qint64>{0, 0};
}

DeviceKeyAdded keyBefore(Connection &connection, qint64 pos)
{
    Statement query = connection.statement(
        "SELECT public_key, level FROM device_key WHERE began_pos < ? ORDER BY began_pos DESC LIMIT 1");
    return query.bind(pos).next() ? DeviceKeyAdded{query.blob(0), query.text(1)} : DeviceKeyAdded{};
}

void project(Connection &connection, const JournalEntry &entry, const InvoiceIssued &fact)
{
    DocumentStore(connection).addInvoice(entry, fact);
}

void project(Connection &connection, const JournalEntry &entry, const CopyPrinted &fact)
{
    DocumentStore(connection).addCopy(entry, fact);
}

void project(Connection &connection, const JournalEntry &entry, const EventLogged &fact)
{
    DocumentStore(connection).addEvent(entry, fact);
}

void project(Connection &, const JournalEntry &, const ArchiveExported &) {} // its document row says it all

} // namespace comptoir
