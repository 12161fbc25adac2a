// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/journal/entry.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// A shift as its row stands.
struct ShiftRow {
    ShiftId id;
    QDate businessDate;
    EpochMs openedAt = 0;
    UserId openedBy;
    qint64 floatMinor = 0;
};

/// Which tickets a total is about.
struct TotalsScope {
    std::optional<ShiftId> shift;
    QString firstDate; ///< inclusive ISO dates, used when there is no shift
    QString lastDate;
};

/// Every statement on shifts, cash movements, their totals, and closures.
class ShiftStore
{
public:
    explicit ShiftStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<ShiftRow> openShift();
    void open(const JournalEntry &entry, const ShiftOpened &shift);
    void close(const JournalEntry &entry, const ShiftClosed &shift);
    /// The difference of a closed shift is accepted after all.
    void approve(const JournalEntry &entry, const DifferenceApproved &approval);
    void moveCash(const JournalEntry &entry, const CashMoved &move);

    /// All figures zero, in a currency.
    [[nodiscard]] static PeriodTotals noTotals(Currency currency);
    [[nodiscard]] PeriodTotals totals(const TotalsScope &scope, Currency currency);
    [[nodiscard]] CashPosition cash(const ShiftRow &shift, Currency currency);

    void addClosure(const JournalEntry &entry, const FiscalRef &ref, SeriesKind kind, const QString &period,
                    qint64 totalMinor);
    [[nodiscard]] bool isClosed(SeriesKind kind, const QString &period);
    /// Business dates (ISO) with shifts that have no day closure yet, oldest first.
    [[nodiscard]] QList<QString> openDays();
    /// Months ("2026-11") or years ("2026") that have closed days but no closure of their own, oldest first.
    [[nodiscard]] QList<QString> openPeriods(SeriesKind kind);
    /// The latest closed day, or "".
    [[nodiscard]] QString lastClosedDay();

private:
    void sumTickets(const TotalsScope &scope, PeriodTotals &totals);
    void sumRates(const TotalsScope &scope, PeriodTotals &totals);
    void sumMethods(const TotalsScope &scope, PeriodTotals &totals);
    void countEvents(const TotalsScope &scope, PeriodTotals &totals);

    Connection &m_connection;
};

} // namespace comptoir
