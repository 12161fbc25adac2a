// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/journal/entry.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// Every statement on invoices, copies and audit events.
class DocumentStore
{
public:
    explicit DocumentStore(Connection &connection) : m_connection(connection) {}

    void addInvoice(const JournalEntry &entry, const InvoiceIssued &invoice);
    /// Journal position of the invoice made from a ticket, or none.
    [[nodiscard]] std::optional<qint64> invoiceOf(const SaleId &sale);
    void addCopy(const JournalEntry &entry, const CopyPrinted &copy);
    /// How many copies of a document exist; the next is this + 1.
    [[nodiscard]] int copiesOf(const DocumentNumber &number);
    void addEvent(const JournalEntry &entry, const EventLogged &event);
    /// Journal entry of a document, or none.
    [[nodiscard]] std::optional<JournalEntry> entryOf(const DocumentNumber &number, SeriesKind kind);
    /// Latest number of a kind, "T01-Z" and 12; number 0 when there is none.
    [[nodiscard]] DocumentNumber latest(SeriesKind kind);

private:
    Connection &m_connection;
};

/// First and last journal position written between two instants (ms, inclusive); zeros when there is none.
[[nodiscard]] std::pair<qint64, qint64> positionsBetween(Connection &connection, EpochMs from, EpochMs to);
/// The public key in force just before a journal position, and its level; empty at the beginning.
[[nodiscard]] DeviceKeyAdded keyBefore(Connection &connection, qint64 pos);

} // namespace comptoir
