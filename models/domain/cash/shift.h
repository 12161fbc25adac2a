// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/denomination.h"
#include "models/domain/cash/tender.h"
#include "models/domain/fiscal/series.h"
#include "models/domain/staff/role.h"
#include "models/domain/tax/tax.h"

namespace comptoir
{

struct ShiftTag;
using ShiftId = Id<ShiftTag>;

/// A person and the name printed for them at the time.
struct Actor {
    UserId id;
    QString name;

    bool operator==(const Actor &) const = default;
};

/// A cashier begins: the float is in the drawer. The business date is a fact of the shift, not of the clock.
struct ShiftOpened {
    ShiftId id;
    QDate businessDate;
    EpochMs at = 0;
    Actor user;
    Currency currency;
    Money openingFloat;
    QList<CountedDenomination> count;
};

/// Money put into or taken out of the drawer, or the drawer opened for nothing.
struct CashMoved {
    enum class Kind { In, Out, NoSale };
    ShiftId shift;
    Kind kind = Kind::In;
    Currency currency;
    Money amount; ///< ≥ 0; the kind gives the sign
    QString reason;
    EpochMs at = 0;
    Actor user;
};
[[nodiscard]] QString codeOf(CashMoved::Kind kind);
void fromCode(QStringView code, CashMoved::Kind &kind);

/// What came in by one method of payment.
struct MethodTotal {
    TenderMethod method = TenderMethod::Cash;
    qint64 count = 0;
    Money amount;

    bool operator==(const MethodTotal &) const = default;
};

/// The figures of a shift or of a period; X, Z, day, month and year totals all are this.
struct PeriodTotals {
    Currency currency;
    qint64 tickets = 0;
    qint64 returns = 0; ///< tickets with a negative total
    qint64 firstNumber = 0;
    qint64 lastNumber = 0;
    Money sold;     ///< sum of positive totals
    Money returned; ///< sum of negative totals (≤ 0)
    Money discount;
    Money net;
    Money tax;
    Money total; ///< sold + returned
    Money stampDuty;
    Money rounding;
    Money due;
    QList<TaxAmount> byRate;
    QList<MethodTotal> byMethod;
    qint64 trainingTickets = 0;
    qint64 voids = 0;          ///< voided lines and tickets
    qint64 drawerOpenings = 0; ///< without a sale
    qint64 copies = 0;

    bool operator==(const PeriodTotals &) const = default;
};

/// The cash side of a shift.
struct CashPosition {
    Money openingFloat;
    Money sales; ///< cash kept from tickets
    Money movedIn;
    Money movedOut;
    Money expected;

    bool operator==(const CashPosition &) const = default;
};

/// The Z: totals of the shift, what was counted, and the difference as a line of its own. A close always succeeds;
/// `approved` is false while a difference above the limit waits for a manager.
struct ShiftClosed {
    FiscalRef fiscal;
    ShiftId shift;
    QDate businessDate;
    EpochMs openedAt = 0;
    EpochMs at = 0;
    Actor openedBy;
    Actor user;
    std::optional<Actor> approvedBy;
    bool approved = true;
    PeriodTotals totals;
    CashPosition cash;
    Money counted;
    Money difference;
    QList<CountedDenomination> count;
    QList<MethodTotal> declared;    ///< the other payments as they were counted: card slips, vouchers
    std::optional<Money> floatKept; ///< of what was counted, stays in the drawer; the rest goes to the safe
    QString note;                   ///< from whoever counted, for the manager
    qint64 ticketPerpetualNet = 0;  ///< of the ticket series at the close
    qint64 ticketPerpetualAbs = 0;

    [[nodiscard]] Money fiscalAmount() const { return totals.total; }
};

/// A manager accepts, later, the difference of a Z that was left waiting. The Z itself stays as it is.
struct DifferenceApproved {
    ShiftId shift;
    QString z; ///< number as printed
    Currency currency;
    Money difference; ///< that of the Z
    EpochMs at = 0;
    Actor user;
    std::optional<Actor> approvedBy; ///< whose right it was; the user's own when none
};

/// A count that was begun and put aside. Kept on this machine only; never part of the journal.
struct CountDraft {
    ShiftId shift;
    Currency currency;
    EpochMs at = 0;
    std::optional<Money> typed; ///< a total typed instead of notes and coins
    QList<CountedDenomination> count;
    QList<MethodTotal> declared;
    std::optional<Money> floatKept;
    QString note;
};

/// Totals of a day, month or year. perpetual(n) = perpetual(n − 1) + period(n).
struct PeriodClosed {
    FiscalRef fiscal;
    SeriesKind kind = SeriesKind::Day;
    QString period; ///< "2026-11-20", "2026-11", "2026"
    EpochMs at = 0;
    Actor user;
    PeriodTotals totals;
    qint64 ticketPerpetualNet = 0;
    qint64 ticketPerpetualAbs = 0;

    [[nodiscard]] Money fiscalAmount() const { return totals.total; }
};

} // namespace comptoir
