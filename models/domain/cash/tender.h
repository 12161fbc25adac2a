// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/stampduty.h"
#include "models/domain/common/money.h"

#include <QList>

namespace comptoir
{

enum class TenderMethod { Cash, Card, Account, Voucher };
[[nodiscard]] QString tenderMethodCode(TenderMethod method); ///< "cash", "card", "account", "voucher"
/// Error `unknown_tender`.
[[nodiscard]] Result<TenderMethod> tenderMethodFromCode(QStringView code);

/// What a customer hands over (or, on a refund, gets back: negative amounts).
struct Tender {
    TenderMethod method = TenderMethod::Cash;
    Money amount;
    QString reference; ///< card authorisation or voucher number; never a card number

    bool operator==(const Tender &) const = default;
};

/// How cash is settled in this branch.
struct CashRules {
    qint64 roundingStepMinor = 0; ///< smallest coin in use; 0 or 1: no rounding (DZD: 500)
    StampDutyRules stampDuty;

    bool operator==(const CashRules &) const = default;
};

/// A ticket settled. total + stampDuty + rounding = due = (sum of tenders) − change.
struct Settlement {
    Money total;     ///< of the goods, tax included
    Money stampDuty; ///< on the cash part
    Money rounding;  ///< signed, of the cash part only
    Money due;
    Money change;          ///< given back in cash, ≥ 0
    QList<Tender> tenders; ///< as handed over, before change

    bool operator==(const Settlement &) const = default;
    /// What stays in the drawer: cash tendered less change (negative on a refund).
    [[nodiscard]] Money cashKept() const;
    /// Of the total, what no other method of payment covers: the stamp duty is on this.
    [[nodiscard]] Money cashPart() const;
};

/// What goods paid in cash come to: signed, negative when the till pays.
struct CashDue {
    Money part;    ///< of the goods
    Money duty;    ///< stamp duty on it, less the duty given back
    Money exact;   ///< part + duty
    Money rounded; ///< exact, to the coin in use
};
/// `returnedDuty` ≤ 0, from dutyToReturn(). All zero when there is no cash part. Throws ArithmeticError.
[[nodiscard]] CashDue cashDue(Money part, const CashRules &rules, QDate day, Money returnedDuty);

/// Settles a ticket. Cash part = total − what is not cash. Stamp duty is computed on that part, then part + duty is
/// rounded to the coin step; handing over exactly part + duty (unrounded) is accepted with no rounding.
/// An empty list of tenders means exact cash. A negative total is paid back: tenders are negative or absent, what they
/// do not cover is paid out in cash, no new stamp duty arises. `returnedDuty` (≤ 0, from dutyToReturn()) takes back the
/// duty of the original, when there is a cash part at all; it may turn a small positive total into change. A total of
/// zero is settled by nothing. Errors: `tender_too_small` (says what is missing), `tender_too_large` (non-cash above
/// the total: no change on card; more cash paid out than owed), `tender_sign` (mixed or wrong signs, zero),
/// `currency_mismatch`, `out_of_range`.
[[nodiscard]] Result<Settlement> settle(Money total, const QList<Tender> &tenders, const CashRules &rules, QDate day,
                                        Money returnedDuty);

} // namespace comptoir
