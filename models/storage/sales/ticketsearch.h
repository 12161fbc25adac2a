// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/tender.h"
#include "models/domain/sales/sale.h"
#include "models/storage/sqlite/connection.h"

#include <limits>

namespace comptoir
{

/// Newest and Oldest follow the order in which the till wrote the tickets, whatever its clock did: the order of their
/// numbers.
enum class TicketSort { Newest, Oldest, Dearest, Cheapest };

/// Which tickets a list shows. Without anything said: all of them but training.
struct TicketQuery {
    /// A ticket's or an invoice's number in any form, an amount, or words: of items, codes, customers, references.
    QString text;
    EpochMs from = std::numeric_limits<EpochMs>::min();
    EpochMs until = std::numeric_limits<EpochMs>::max(); ///< exclusive
    std::optional<CustomerId> customer;
    std::optional<UserId> cashier;
    std::optional<TenderMethod> method; ///< paid with it, alone or among others
    bool returns = true;                ///< tickets that take goods back are among them
    bool training = false;              ///< training tickets instead of real ones, never both
    TicketSort sort = TicketSort::Newest;

    bool operator==(const TicketQuery &) const = default;
};

/// How many tickets there are and what they come to. `lastRow` holds the answer still: tickets made later are not among
/// the pages that are asked for with it.
struct TicketSelection {
    qint64 count = 0;
    qint64 totalMinor = 0; ///< returns count against it
    qint64 lastRow = 0;
};

/// The place of a row in its list: pages are asked for after one.
struct TicketKey {
    qint64 row = 0; ///< 0: before the first
    qint64 totalMinor = 0;
};

/// Which rows of a selection are wanted: `limit` rows, `skip` rows after `after`.
struct TicketSlice {
    qint64 lastRow = 0; ///< of the selection
    TicketKey after;
    qint64 skip = 0;
    qint64 limit = 200;
};

/// A ticket as a list shows it.
struct TicketRow {
    TicketKey key;
    SaleId id;
    QString number; ///< as printed
    EpochMs at = 0;
    QString customer;
    QString cashier;
    qint64 lines = 0;
    QList<TenderMethod> methods; ///< each once
    qint64 totalMinor = 0;
    qint64 dueMinor = 0;
    bool takesBack = false; ///< has a line that was taken back
    QString returnOf;       ///< number of the ticket it takes back from, the first if several
    enum class Returned { Nothing, Part, Everything };
    Returned returned = Returned::Nothing;
    qint64 copies = 0;
    QString invoice;
};

/// Finds tickets. Pages go by key, so that the last of a hundred thousand costs what the first does. Text is looked up
/// in an index that is brought up to date before a search and not while selling.
class TicketSearch
{
public:
    explicit TicketSearch(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] TicketSelection select(const TicketQuery &query, Currency currency);
    [[nodiscard]] QList<TicketRow> page(const TicketQuery &query, Currency currency, const TicketSlice &slice);

    /// Puts at most `limit` tickets that are not yet in the index of words there; true when some are left. Needs a
    /// connection that writes.
    [[nodiscard]] bool indexWords(int limit);
    /// Whether a text can be looked up as it stands, with no ticket missing from the index.
    [[nodiscard]] bool wordsAreCurrent();

private:
    Connection &m_connection;
};

/// The numbers of tickets that took goods back from this one, oldest first.
[[nodiscard]] QList<SaleId> returnsOf(Connection &connection, const SaleId &sale);
/// The tickets this one takes goods back from.
[[nodiscard]] QList<SaleId> originalsOf(Connection &connection, const SaleId &sale);
/// Journal positions of the copies of a document, in order.
[[nodiscard]] QList<qint64> copyPositions(Connection &connection, const DocumentNumber &number);

/// Everyone who ever worked here, by name.
[[nodiscard]] QList<Actor> peopleByName(Connection &connection);

} // namespace comptoir
