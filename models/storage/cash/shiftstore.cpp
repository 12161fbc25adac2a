// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cash/shiftstore.h"

#include "models/storage/journal/projections.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// A scope is a shift or a span of business dates; every total uses the same three parameters.
Statement &bindScope(Statement &query, const TotalsScope &scope)
{
    return query.bind(scope.shift, scope.firstDate, scope.lastDate);
}

} // namespace

std::optional<ShiftRow> ShiftStore::openShift()
{
    Statement query = m_connection.statement(
        "SELECT id, business_date, opened_at, opened_by, float_minor FROM shift WHERE closed_at IS NULL");
    if (!query.next())
        return std::nullopt;
    return ShiftRow{ShiftId(query.uuid(0)), QDate::fromString(query.text(1), Qt::ISODate), query.integer(2),
                    UserId(query.uuid(3)), query.integer(4)};
}

void ShiftStore::open(const JournalEntry &entry, const ShiftOpened &shift)
{
    m_connection
        .statement("INSERT INTO shift (id, opened_pos, business_date, opened_at, opened_by, float_minor) "
                   "VALUES (?,?,?,?,?,?)")
        .run(shift.id, entry.pos, shift.businessDate.toString(Qt::ISODate), shift.at, shift.user.id,
             shift.openingFloat.minor());
}

void ShiftStore::close(const JournalEntry &entry, const ShiftClosed &shift)
{
    m_connection
        .statement("UPDATE shift SET closed_pos = ?, closed_at = ?, closed_by = ?, counted_minor = ?, expected_minor = "
                   "?, approved = ?, "
                   "z_number = ? WHERE id = ?")
        .run(entry.pos, shift.at, shift.user.id, shift.counted.minor(), shift.cash.expected.minor(), shift.approved,
             shift.fiscal.number, shift.shift);
    addClosure(entry, shift.fiscal, SeriesKind::Shift, shift.shift.toText(), shift.totals.total.minor());
}

void ShiftStore::approve(const JournalEntry &entry, const DifferenceApproved &approval)
{
    m_connection.statement("UPDATE shift SET approved = 1, approval_pos = ? WHERE id = ?")
        .run(entry.pos, approval.shift);
}

void ShiftStore::moveCash(const JournalEntry &entry, const CashMoved &move)
{
    const qint64 sign = move.kind == CashMoved::Kind::Out ? -1 : 1;
    m_connection
        .statement("INSERT INTO cash_move (pos, shift, kind, amount_minor, reason, at, user) VALUES (?,?,?,?,?,?,?)")
        .run(entry.pos, move.shift, codeOf(move.kind), sign * move.amount.minor(), move.reason, move.at, move.user.id);
}

PeriodTotals ShiftStore::noTotals(Currency currency)
{
    PeriodTotals totals;
    totals.currency = currency;
    for (Money *amount : {&totals.sold, &totals.returned, &totals.discount, &totals.net, &totals.tax, &totals.total,
                          &totals.stampDuty, &totals.rounding, &totals.due})
        *amount = Money::zero(currency);
    return totals;
}

PeriodTotals ShiftStore::totals(const TotalsScope &scope, Currency currency)
{
    PeriodTotals totals = noTotals(currency);
    sumTickets(scope, totals);
    sumRates(scope, totals);
    sumMethods(scope, totals);
    countEvents(scope, totals);
    return totals;
}

void ShiftStore::sumTickets(const TotalsScope &scope, PeriodTotals &totals)
{
    Statement query = m_connection.statement(
        "SELECT count(*), coalesce(sum(total_minor < 0), 0), coalesce(min(number), 0), coalesce(max(number), 0), "
        "coalesce(sum(total_minor) FILTER (WHERE total_minor >= 0), 0), "
        "coalesce(sum(total_minor) FILTER (WHERE total_minor < 0), 0), coalesce(sum(discount_minor), 0), "
        "coalesce(sum(net_minor), 0), coalesce(sum(tax_minor), 0), coalesce(sum(total_minor), 0), "
        "coalesce(sum(stamp_minor), 0), coalesce(sum(rounding_minor), 0), coalesce(sum(due_minor), 0) "
        "FROM ticket WHERE (?1 IS NOT NULL AND shift = ?1) OR (?1 IS NULL AND business_date BETWEEN ?2 AND ?3)");
    if (!bindScope(query, scope).next())
        return;
    auto money = [&](int column) { return Money(query.integer(column), totals.currency); };
    totals.tickets = query.integer(0);
    totals.returns = query.integer(1);
    totals.firstNumber = query.integer(2);
    totals.lastNumber = query.integer(3);
    totals.sold = money(4);
    totals.returned = money(5);
    totals.discount = money(6);
    totals.net = money(7);
    totals.tax = money(8);
    totals.total = money(9);
    totals.stampDuty = money(10);
    totals.rounding = money(11);
    totals.due = money(12);
}

void ShiftStore::sumRates(const TotalsScope &scope, PeriodTotals &totals)
{
    Statement query = m_connection.statement(
        "SELECT t.code, t.rate_ppm, sum(t.base_minor), sum(t.tax_minor) FROM ticket s JOIN sale_tax t ON t.sale = s.pk "
        "WHERE (?1 IS NOT NULL AND s.shift = ?1) OR (?1 IS NULL AND s.business_date BETWEEN ?2 AND ?3) "
        "GROUP BY 1, 2 ORDER BY 1, 2");
    bindScope(query, scope);
    while (query.next())
        totals.byRate.append({{query.text(0), query.integer(1)},
                              Money(query.integer(2), totals.currency),
                              Money(query.integer(3), totals.currency)});
}

void ShiftStore::sumMethods(const TotalsScope &scope, PeriodTotals &totals)
{
    Statement query = m_connection.statement(
        "SELECT p.method, count(*), sum(p.amount_minor) FROM ticket s JOIN payment p ON p.sale = s.pk "
        "WHERE (?1 IS NOT NULL AND s.shift = ?1) OR (?1 IS NULL AND s.business_date BETWEEN ?2 AND ?3) "
        "GROUP BY 1 ORDER BY 1");
    bindScope(query, scope);
    while (query.next()) {
        const TenderMethod method = tenderMethodFromCode(query.text(0)).value_or(TenderMethod::Cash);
        totals.byMethod.append({method, query.integer(1), Money(query.integer(2), totals.currency)});
    }
}

void ShiftStore::countEvents(const TotalsScope &scope, PeriodTotals &totals)
{
    // Events carry no shift: they belong to the span of journal positions of the scope's shifts.
    Statement query = m_connection.statement(
        "WITH spans AS (SELECT opened_pos AS low, coalesce(closed_pos, 9223372036854775807) AS high FROM shift "
        "WHERE (?1 IS NOT NULL AND id = ?1) OR (?1 IS NULL AND business_date BETWEEN ?2 AND ?3)) "
        "SELECT (SELECT count(*) FROM sale JOIN shift ON shift.id = sale.shift WHERE sale.training = 1 AND "
        "((?1 IS NOT NULL AND shift.id = ?1) OR (?1 IS NULL AND shift.business_date BETWEEN ?2 AND ?3))), "
        "(SELECT count(*) FROM event JOIN spans ON event.pos BETWEEN low AND high "
        "WHERE code IN ('line.void', 'ticket.void')), "
        "(SELECT count(*) FROM cash_move JOIN shift ON shift.id = cash_move.shift WHERE kind = 'no_sale' AND "
        "((?1 IS NOT NULL AND shift.id = ?1) OR (?1 IS NULL AND shift.business_date BETWEEN ?2 AND ?3))), "
        "(SELECT count(*) FROM copy JOIN spans ON copy.pos BETWEEN low AND high)");
    if (!bindScope(query, scope).next())
        return;
    totals.trainingTickets = query.integer(0);
    totals.voids = query.integer(1);
    totals.drawerOpenings = query.integer(2);
    totals.copies = query.integer(3);
}

CashPosition ShiftStore::cash(const ShiftRow &shift, Currency currency)
{
    Statement query = m_connection.statement(
        "SELECT (SELECT coalesce(sum(cash_minor), 0) FROM ticket WHERE shift = ?1), "
        "coalesce(sum(amount_minor) FILTER (WHERE amount_minor > 0), 0), "
        "coalesce(sum(amount_minor) FILTER (WHERE amount_minor < 0), 0) FROM cash_move WHERE shift = ?1");
    query.bind(shift.id);
    CashPosition cash;
    cash.openingFloat = Money(shift.floatMinor, currency);
    const bool found = query.next();
    cash.sales = Money(found ? query.integer(0) : 0, currency);
    cash.movedIn = Money(found ? query.integer(1) : 0, currency);
    cash.movedOut = Money(found ? query.integer(2) : 0, currency);
    cash.expected = cash.openingFloat + cash.sales + cash.movedIn + cash.movedOut;
    return cash;
}

void ShiftStore::addClosure(const JournalEntry &entry, const FiscalRef &ref, SeriesKind kind, const QString &period,
                            qint64 totalMinor)
{
    m_connection.statement("INSERT INTO closure (kind, period, series, number, pos, total_minor) VALUES (?,?,?,?,?,?)")
        .run(codeOf(kind), period, ref.series, ref.number, entry.pos, totalMinor);
}

bool ShiftStore::isClosed(SeriesKind kind, const QString &period)
{
    Statement query = m_connection.statement("SELECT 1 FROM closure WHERE kind = ? AND period = ?");
    return query.bind(codeOf(kind), period).next();
}

QList<QString> ShiftStore::openDays()
{
    QList<QString> days;
    Statement query = m_connection.statement(
        "SELECT DISTINCT business_date FROM shift WHERE closed_at IS NOT NULL AND business_date NOT IN "
        "(SELECT period FROM closure WHERE kind = 'day') ORDER BY 1");
    while (query.next())
        days.append(query.text(0));
    return days;
}

QList<QString> ShiftStore::openPeriods(SeriesKind kind)
{
    QList<QString> periods;
    Statement query = m_connection.statement(
        "SELECT DISTINCT substr(period, 1, ?1) FROM closure WHERE kind = 'day' AND substr(period, 1, ?1) NOT IN "
        "(SELECT period FROM closure WHERE kind = ?2) ORDER BY 1");
    query.bind(kind == SeriesKind::Month ? 7 : 4, codeOf(kind));
    while (query.next())
        periods.append(query.text(0));
    return periods;
}

QString ShiftStore::lastClosedDay()
{
    Statement query = m_connection.statement("SELECT coalesce(max(period), '') FROM closure WHERE kind = 'day'");
    return query.next() ? query.text(0) : QString();
}

void project(Connection &connection, const JournalEntry &entry, const ShiftOpened &fact)
{
    ShiftStore(connection).open(entry, fact);
}

void project(Connection &connection, const JournalEntry &entry, const ShiftClosed &fact)
{
    ShiftStore(connection).close(entry, fact);
}

void project(Connection &connection, const JournalEntry &entry, const DifferenceApproved &fact)
{
    ShiftStore(connection).approve(entry, fact);
}

void project(Connection &connection, const JournalEntry &entry, const CashMoved &fact)
{
    ShiftStore(connection).moveCash(entry, fact);
}

void project(Connection &connection, const JournalEntry &entry, const PeriodClosed &fact)
{
    ShiftStore(connection).addClosure(entry, fact.fiscal, fact.kind, fact.period, fact.totals.total.minor());
}

} // namespace comptoir
