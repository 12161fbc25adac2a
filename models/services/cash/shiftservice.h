// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/printing/printorder.h"
#include "models/services/staff/staffservice.h"
#include "models/storage/cash/shiftstore.h"

namespace comptoir
{

/// What an X report shows.
struct ShiftReport {
    ShiftRow shift;
    PeriodTotals totals;
    CashPosition cash;
};

struct CloseRequest {
    Money counted;
    QList<CountedDenomination> count;     ///< empty when only a total was typed
    QList<MethodTotal> declared = {};     ///< other payments as counted: slips, vouchers; empty when nobody asked
    std::optional<Money> floatKept = {};  ///< stays in the drawer; the rest goes to the safe
    QString note = {};                    ///< for the manager
    std::optional<PrintOrder> print = {}; ///< the Z on paper, as the person may see it
};

/// The cash session: opening float, cash in and out, X, blind close, Z.
class ShiftService
{
public:
    explicit ShiftService(Shop &shop) : m_shop(shop) {}

    /// Closes earlier days, months and years that are over first, in the same transaction.
    /// Errors: `shift_open`, `day_closed` (the date was already closed: its totals are final), `not_allowed`,
    /// `bad_amount`, `currency_mismatch`, those of countedTotal().
    [[nodiscard]] QFuture<Result<ShiftRow>> open(const Authority &by, Money openingFloat,
                                                 const QList<CountedDenomination> &count);
    /// `kind` In, Out with an amount, or NoSale. Errors: `shift_closed`, `not_allowed`, `reason_needed`, `bad_amount`.
    [[nodiscard]] QFuture<Result<CashMoved>> moveCash(const Authority &by, CashMoved::Kind kind, Money amount,
                                                      const QString &reason,
                                                      const std::optional<PrintOrder> &print = {});
    /// At any time. Errors: `shift_closed`, `not_allowed` (a blind cashier never sees what is expected), `no_printer`.
    [[nodiscard]] QFuture<Result<ShiftReport>> x(const Authority &by, const std::optional<PrintOrder> &print = {});
    /// Always succeeds while a shift is open and the count can be read: the difference becomes a line. Above the
    /// branch's limit and without a manager it is left for approval. Gives back what the person may see (seenBy()).
    /// A count that was put aside ends with it. Errors: `shift_closed`, `not_allowed`, `bad_amount` (also a float above
    /// what was counted), `currency_mismatch`, those of countedTotal(), `bad_count` also when the denominations make
    /// another amount, or when a payment is declared twice or is cash.
    [[nodiscard]] QFuture<Result<ShiftClosed>> close(const Authority &by, const CloseRequest &request);
    /// Accepts the difference of a Z that waits, given by its number as printed. The Z stays as it is: the approval is
    /// a fact of its own. Errors: `not_allowed`, `unknown_z`, `nothing_to_approve`.
    [[nodiscard]] QFuture<Result<DifferenceApproved>> approveDifference(const Authority &by, const QString &number);
    /// Journals a copy of a Z, DUPLICATA n, and prints it as the person may see it. Errors: `not_allowed`, `unknown_z`,
    /// `no_printer`.
    [[nodiscard]] QFuture<Result<CopyPrinted>> copy(const Authority &by, const QString &number,
                                                    const std::optional<PrintOrder> &print = {});
    /// A Z as a person may see it: the latest, or the one with a number. Error `unknown_z`.
    [[nodiscard]] QFuture<Result<ShiftClosed>> z(const Authority &by, const QString &number);
    /// The whole Z, for whoever has the machine itself: never to be shown to a blind cashier. Error `unknown_z`.
    [[nodiscard]] QFuture<Result<ShiftClosed>> z(const QString &number);

private:
    Shop &m_shop;
};

/// A Z without what a blind cashier must not know (expected cash, difference, what came in by which method), unless the
/// person or their approver has Right::SeeExpected. The journal always keeps the whole Z.
[[nodiscard]] ShiftClosed seenBy(const Authority &by, ShiftClosed closed);
/// The figures of a period without turnover, under the same rule.
[[nodiscard]] PeriodTotals seenBy(const Authority &by, const PeriodTotals &totals);
/// The document a Z's number names, with its journal entry: the latest when the number is empty. Errors `unknown_z`,
/// `bad_document_number`.
[[nodiscard]] Result<JournalEntry> findZ(Connection &connection, const QString &number);

} // namespace comptoir
