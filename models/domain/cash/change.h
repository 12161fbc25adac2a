// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/denomination.h"
#include "models/domain/cash/tender.h"

namespace comptoir
{

/// How a payment stands while it is being made: what the tenders given so far leave open.
struct PaymentState {
    CashDue cash;      ///< the goods not paid otherwise, with their duty, as they are settled in cash
    Money due;         ///< of the whole ticket when the rest is paid in cash
    Money missing;     ///< ≥ 0 in the direction of the ticket: what is still to come in cash
    Money missingCard; ///< ≥ 0: the same when it comes otherwise; less, for no duty arises on it
};

/// Errors: those of settle() for tenders that can never be part of a settlement (`tender_too_large`, `tender_sign`,
/// `currency_mismatch`, `out_of_range`).
[[nodiscard]] Result<PaymentState> paymentState(Money total, const QList<Tender> &tenders, const CashRules &rules,
                                                QDate day, Money returnedDuty);

/// What people hand over for an amount: the amount itself and the next round sums of the currency's notes and coins,
/// at most `count`, ascending. Only the amount where the denominations of a currency are unknown.
[[nodiscard]] QList<Money> quickSums(Money due, int count);

/// Notes and coins that make an amount, fewest first; what is smaller than the smallest coin is left out.
[[nodiscard]] QList<CountedDenomination> changeIn(Money amount);

} // namespace comptoir
