// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/journal/entry.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// A movement of the drawer as a list shows it.
struct CashMoveRow {
    CashMoved::Kind kind = CashMoved::Kind::In;
    Money amount; ///< signed: what left the drawer is negative
    QString reason;
    EpochMs at = 0;
    QString user;
};

/// How many tickets a shift has so far; training does not count.
struct TicketCount {
    qint64 tickets = 0;
    qint64 returns = 0;
};

/// Which closed shifts a list shows.
struct ShiftFilter {
    QString text; ///< part of a Z's number, of a business date (ISO) or of the name of whoever closed; "": all
    bool waitingOnly = false; ///< only those whose difference waits for a manager
};

/// A closed shift: where its Z is in the journal, and what became of its difference.
struct ClosedShiftRow {
    qint64 closedPos = 0;
    bool approved = false;
    std::optional<qint64> approvalPos;
};

/// Statements that look back on shifts, and the count that was put aside. Pages go from newest to oldest; the last
/// position of a page asks for the next.
class ShiftHistoryStore
{
public:
    explicit ShiftHistoryStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] TicketCount tickets(const ShiftId &shift);
    /// Newest first, at most `limit`.
    [[nodiscard]] QList<CashMoveRow> moves(const ShiftId &shift, Currency currency, qint64 limit);
    [[nodiscard]] qint64 moveCount(const ShiftId &shift);
    [[nodiscard]] qint64 heldCount();

    [[nodiscard]] QList<ClosedShiftRow> closed(const ShiftFilter &filter, qint64 beforePos, int limit);
    /// Of the Z at a journal position; none when there is no such Z.
    [[nodiscard]] std::optional<ClosedShiftRow> closedAt(qint64 pos);
    [[nodiscard]] qint64 waitingCount();
    /// Journal positions of day, month and year closures.
    [[nodiscard]] QList<qint64> closures(qint64 beforePos, int limit);

    [[nodiscard]] std::optional<CountDraft> draft();
    void setDraft(const CountDraft &draft);
    void dropDraft();

private:
    Connection &m_connection;
};

} // namespace comptoir
