// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cash/shifthistorystore.h"

#include "models/domain/codec/cashcodec.h"
#include "models/domain/codec/jsondecoder.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// A text as LIKE finds it anywhere, with its own wildcards taken literally; "" finds everything.
QString anywhere(const QString &text)
{
    QString escaped = text.trimmed();
    for (const QChar special : u"\\%_"_s)
        escaped.replace(special, QString(u'\\') + special);
    return u'%' + escaped + u'%';
}

ClosedShiftRow closedRow(const Statement &query)
{
    return {query.integer(0), query.boolean(1), query.optionalInteger(2)};
}

} // namespace

TicketCount ShiftHistoryStore::tickets(const ShiftId &shift)
{
    Statement query =
        m_connection.statement("SELECT count(*), coalesce(sum(total_minor < 0), 0) FROM ticket WHERE shift = ?");
    return query.bind(shift).next() ? TicketCount{query.integer(0), query.integer(1)} : TicketCount{};
}

QList<CashMoveRow> ShiftHistoryStore::moves(const ShiftId &shift, Currency currency, qint64 limit)
{
    Statement query =
        m_connection.statement("SELECT m.kind, m.amount_minor, m.reason, m.at, coalesce(u.name, '') FROM cash_move m "
                               "LEFT JOIN user u ON u.id = m.user WHERE m.shift = ? ORDER BY m.pos DESC LIMIT ?");
    query.bind(shift, limit);
    QList<CashMoveRow> moves;
    while (query.next()) {
        CashMoveRow row;
        fromCode(query.text(0), row.kind);
        row.amount = Money(query.integer(1), currency);
        row.reason = query.text(2);
        row.at = query.integer(3);
        row.user = query.text(4);
        moves.append(row);
    }
    return moves;
}

qint64 ShiftHistoryStore::moveCount(const ShiftId &shift)
{
    Statement query = m_connection.statement("SELECT count(*) FROM cash_move WHERE shift = ?");
    return query.bind(shift).next() ? query.integer(0) : 0;
}

qint64 ShiftHistoryStore::heldCount()
{
    Statement query = m_connection.statement("SELECT count(*) FROM held_basket");
    return query.next() ? query.integer(0) : 0;
}

QList<ClosedShiftRow> ShiftHistoryStore::closed(const ShiftFilter &filter, qint64 beforePos, int limit)
{
    Statement query = m_connection.statement(
        "SELECT s.closed_pos, s.approved, s.approval_pos FROM shift s "
        "JOIN document d ON d.pos = s.closed_pos AND d.kind = 'shift' LEFT JOIN user u ON u.id = s.closed_by "
        "WHERE s.closed_pos IS NOT NULL AND s.closed_pos < ?1 AND (?2 = 0 OR s.approved = 0) "
        "AND (printf('%s-%06d', d.series, d.number) LIKE ?3 ESCAPE '\\' OR s.business_date LIKE ?3 ESCAPE '\\' "
        "OR coalesce(u.name, '') LIKE ?3 ESCAPE '\\') ORDER BY s.closed_pos DESC LIMIT ?4");
    query.bind(beforePos, filter.waitingOnly, anywhere(filter.text), limit);
    QList<ClosedShiftRow> rows;
    while (query.next())
        rows.append(closedRow(query));
    return rows;
}

std::optional<ClosedShiftRow> ShiftHistoryStore::closedAt(qint64 pos)
{
    Statement query =
        m_connection.statement("SELECT closed_pos, approved, approval_pos FROM shift WHERE closed_pos = ?");
    return query.bind(pos).next() ? std::optional(closedRow(query)) : std::nullopt;
}

qint64 ShiftHistoryStore::waitingCount()
{
    Statement query =
        m_connection.statement("SELECT count(*) FROM shift WHERE closed_pos IS NOT NULL AND approved = 0");
    return query.next() ? query.integer(0) : 0;
}

QList<qint64> ShiftHistoryStore::closures(qint64 beforePos, int limit)
{
    Statement query =
        m_connection.statement("SELECT pos FROM closure WHERE kind IN ('day', 'month', 'year') AND pos < ? "
                               "ORDER BY pos DESC LIMIT ?");
    query.bind(beforePos, limit);
    QList<qint64> positions;
    while (query.next())
        positions.append(query.integer(0));
    return positions;
}

std::optional<CountDraft> ShiftHistoryStore::draft()
{
    Statement query = m_connection.statement("SELECT body FROM draft_count");
    if (!query.next())
        return std::nullopt;
    return JsonDecoder::decode<CountDraft>(QJsonDocument::fromJson(query.text(0).toUtf8()).object());
}

void ShiftHistoryStore::setDraft(const CountDraft &draft)
{
    m_connection.statement("INSERT OR REPLACE INTO draft_count (one, shift, body) VALUES (1, ?, ?)")
        .run(draft.shift, QString::fromUtf8(JsonEncoder::encode(draft)));
}

void ShiftHistoryStore::dropDraft()
{
    m_connection.statement("DELETE FROM draft_count").run();
}

} // namespace comptoir
