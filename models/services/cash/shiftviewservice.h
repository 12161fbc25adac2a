// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/chainchecker.h"
#include "models/services/cash/shiftservice.h"
#include "models/storage/cash/shifthistorystore.h"

namespace comptoir
{

/// The shift as it stands, for whoever looks. Nothing of it tells a blind cashier what the drawer should hold.
struct ShiftOverview {
    std::optional<ShiftRow> shift; ///< none: no shift is open
    QString openedBy;
    TicketCount tickets;
    QList<CashMoveRow> moves; ///< the newest ones
    qint64 moveCount = 0;
    qint64 held = 0;                   ///< tickets put aside; they go on in the next shift
    qint64 waiting = 0;                ///< closed shifts whose difference waits for a manager
    std::optional<CashPosition> cash;  ///< only for who may see what is expected
    std::optional<Money> carriedFloat; ///< left in the drawer at the last close
    std::optional<CountDraft> draft;   ///< of this shift
};

/// A Z as a person may see it, with what happened to its difference since.
struct ClosedShift {
    qint64 pos = 0; ///< of the Z in the journal; asks for the next page
    ShiftClosed z;
    bool approved = true;
    std::optional<DifferenceApproved> approval; ///< given later, if any
    bool whole = false;                         ///< false: amounts a blind cashier must not see are zero
};

/// What the end of the journal looks like.
struct JournalHealth {
    qint64 entries = 0; ///< that were looked at
    QList<Finding> findings;
};

/// Looking at shifts, present and past. Reads only, but for the count that is put aside and the trace of a look that
/// needed a manager.
class ShiftViewService
{
public:
    explicit ShiftViewService(Shop &shop) : m_shop(shop) {}

    [[nodiscard]] QFuture<Result<ShiftOverview>> overview(const Authority &by);
    /// Newest first: `limit` closed shifts before a journal position (0: from the end).
    [[nodiscard]] QFuture<Result<QList<ClosedShift>>> history(const Authority &by, const ShiftFilter &filter,
                                                              qint64 beforePos, int limit);
    /// One Z as the person may see it; the latest when no number is given. Error `unknown_z`.
    [[nodiscard]] QFuture<Result<ClosedShift>> closed(const Authority &by, const QString &number);
    /// The whole Z, or not at all; a look with a manager's PIN leaves a trace. Errors: `not_allowed`, `unknown_z`.
    [[nodiscard]] QFuture<Result<ClosedShift>> reveal(const Authority &by, const QString &number);

    /// Keeps a count that goes on later, in place of an earlier one. Errors: `shift_closed` (the shift it belongs to is
    /// not open any more), `not_allowed`.
    [[nodiscard]] QFuture<Result<void>> keepCount(const Authority &by, const CountDraft &draft);
    [[nodiscard]] QFuture<Result<void>> dropCount();

    /// Checks hashes, signatures, order and series of the latest entries: enough to see that today holds, cheap enough
    /// to be done each time. The whole journal is VerifyService's.
    [[nodiscard]] QFuture<Result<JournalHealth>> journalHealth();

    /// Writes a Z as CSV, as the person may see it; whole or not at all. Errors: `unknown_z`, `read_only`.
    [[nodiscard]] QFuture<Result<void>> exportZ(const Authority &by, const QString &number, const QString &path);
    /// Writes a line for each closed shift of a filter; gives their number. Error `read_only`.
    [[nodiscard]] QFuture<Result<qint64>> exportHistory(const Authority &by, const ShiftFilter &filter,
                                                        const QString &path);

private:
    Shop &m_shop;
};

} // namespace comptoir
