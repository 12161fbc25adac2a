// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QList<CountedDenomination> count; ///< empty when only a total was typed
};

/// The cash session: opening float, cash in and out, X, blind close, Z.
class ShiftService
{
public:
    explicit ShiftService(Shop &shop) : m_shop(shop) {}

    /// Closes earlier days, months and years that are over first, in the same transaction.
    /// Errors: `shift_open`, `day_closed` (the date was already closed: its totals are final), `not_allowed`,
    /// `bad_amount`.
    [[nodiscard]] QFuture<Result<ShiftRow>> open(const Authority &by, Money openingFloat,
                                                 const QList<CountedDenomination> &count);
    /// `kind` In, Out with an amount, or NoSale. Errors: `shift_closed`, `not_allowed`, `reason_needed`, `bad_amount`.
    [[nodiscard]] QFuture<Result<CashMoved>> moveCash(const Authority &by, CashMoved::Kind kind, Money amount,
                                                      const QString &reason);
    /// At any time. Errors: `shift_closed`, `not_allowed` (a blind cashier never sees what is expected).
    [[nodiscard]] QFuture<Result<ShiftReport>> x(const Authority &by);
    /// Always succeeds while a shift is open and the count can be read: the difference becomes a line. Above the
    /// branch's limit and without a manager it is left for approval. Errors: `shift_closed`, `not_allowed`.
    [[nodiscard]] QFuture<Result<ShiftClosed>> close(const Authority &by, const CloseRequest &request);
    /// A Z as it was: the latest, or the one with a number. Error `unknown_z`.
    [[nodiscard]] QFuture<Result<ShiftClosed>> z(const QString &number);

private:
    Shop &m_shop;
};

} // namespace comptoir
